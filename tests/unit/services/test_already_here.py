"""The same file again: known by its bytes, whatever it is called, and however odd it is."""

import io
from functools import partial
from pathlib import Path
from typing import BinaryIO

import pytest

from dreamdesk.domain.errors import FileRefused, MediumLost, Refusal
from dreamdesk.services.already_here import AlreadyHere, file_of

LONG = bytes(range(256)) * 1000


def going_on() -> bool:
    return True


def is_refused(here: AlreadyHere, data: bytes) -> bool:
    try:
        here.refuse_again(io.BytesIO(data), going_on)
    except FileRefused as error:
        return error.why is Refusal.ALREADY_HERE
    return False


@pytest.mark.parametrize("data", [b"", b"x", LONG, LONG + b"."])
def test_the_same_bytes_are_refused_and_no_others(data: bytes) -> None:
    here = AlreadyHere([partial(io.BytesIO, data)])
    assert is_refused(here, data)
    assert not is_refused(here, data + b"y")
    assert not is_refused(here, data[:-1] + b"?")


def test_what_comes_in_a_batch_is_known_to_what_follows() -> None:
    here = AlreadyHere([])
    assert not is_refused(here, LONG)
    here.add(partial(io.BytesIO, LONG))
    assert is_refused(here, LONG)


def test_one_of_several_of_the_same_length_is_found() -> None:
    kept = [LONG, LONG[:-1] + b"a", LONG[:-1] + b"b"]
    here = AlreadyHere(partial(io.BytesIO, data) for data in kept)
    assert [is_refused(here, data) for data in kept] == [True, True, True]
    assert not is_refused(here, LONG[:-1] + b"c")


def test_what_has_gone_is_not_here_whenever_it_goes(tmp_path: Path) -> None:
    file = tmp_path / "sang.wav"
    file.write_bytes(LONG)
    here = AlreadyHere([file_of(file), file_of(tmp_path / "aldrig")])
    assert is_refused(here, LONG)
    file.unlink()
    assert not is_refused(here, LONG)


def test_what_is_lost_while_it_is_read_is_not_here() -> None:
    class Lost(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise MediumLost

    assert not is_refused(AlreadyHere([partial(Lost, LONG)]), LONG)


def test_trouble_with_what_is_brought_is_told_as_such() -> None:
    class Pulled(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    here = AlreadyHere([partial(io.BytesIO, LONG)])
    with pytest.raises(OSError, match="Input"):
        here.refuse_again(Pulled(LONG), going_on)


def test_told_not_to_go_on_it_says_nothing_and_lets_go_of_what_it_opened() -> None:
    opened: list[BinaryIO] = []

    def kept() -> BinaryIO:
        opened.append(io.BytesIO(LONG))
        return opened[-1]

    AlreadyHere([kept]).refuse_again(io.BytesIO(LONG), lambda: False)
    assert [file.closed for file in opened] == [True, True]
