"""Frame files that somebody has broken: each is read cleanly, or told with its file and line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dreamdesk import paths
from dreamdesk.content.check import troubles
from dreamdesk.content.frames import read_frame
from dreamdesk.domain.errors import ContentBroken

FRAMES = paths.assets() / "frames"
REAL = {file.name: file.read_bytes() for file in sorted(FRAMES.glob("*.toml"))}

Break = Callable[[bytes], bytes]


def _line(number: int, change: Callable[[bytes], bytes]) -> Break:
    def broken(data: bytes) -> bytes:
        lines = data.split(b"\n")
        place = number % len(lines)
        lines[place] = change(lines[place])
        return b"\n".join(lines)

    return broken


def _without(number: int) -> Break:
    return lambda data: b"\n".join(
        line for place, line in enumerate(data.split(b"\n")) if place != number % 300
    )


def _twice(number: int) -> Break:
    return _line(number, lambda line: line + b"\n" + line)


def _put(place: int, what: bytes) -> Break:
    return lambda data: data[: place % len(data)] + what + data[place % len(data) :]


def _valued(number: int, value: bytes) -> Break:
    return _line(number, lambda line: line.partition(b"=")[0] + b"= " + value)


_PIECES = st.sampled_from(
    [
        b'"', b"'", b'"""', b"=", b"[", b"]]", b"[[phases]]", b"\x00", b"\xe6", b"\xff\xfe",
        b"\r", b"{", b"{citizen}", "\u202e".encode(), b"schema = 9\n", b"[" * 3000,
    ]
)  # fmt: skip
_VALUES = st.sampled_from(
    [b"true", b"1", b"-1.5", b'""', b"[]", b"{}", b'["a"]', b"1979-05-27", b"inf", b"9" * 5000]
)
_PLACES = st.integers(0, 20_000)

_breaks = st.lists(
    st.one_of(
        st.builds(_without, _PLACES),
        st.builds(_twice, _PLACES),
        st.builds(_put, _PLACES, st.one_of(_PIECES, st.binary(max_size=8))),
        st.builds(_valued, _PLACES, _VALUES),
    ),
    min_size=1,
    max_size=4,
)


def loads_or_is_told(file: Path) -> None:
    """Look a file through; anything but ContentBroken with a line that exists fails the test."""
    lines = file.read_bytes().count(b"\n") + 1
    for trouble in troubles(file):
        assert trouble.file == file
        assert 0 <= trouble.line <= lines
        assert trouble.expected


@settings(max_examples=150)
@given(st.sampled_from(sorted(REAL)), _breaks)
def test_a_real_file_with_mistakes_in_it(
    tmp_path_factory: pytest.TempPathFactory, name: str, breaks: list[Break]
) -> None:
    data = REAL[name]
    for broken in breaks:
        data = broken(data)
    file = tmp_path_factory.getbasetemp() / name
    file.write_bytes(data)
    loads_or_is_told(file)


@given(st.binary(max_size=400))
def test_any_bytes_at_all(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "noget.toml"
    file.write_bytes(data)
    loads_or_is_told(file)
    with pytest.raises(ContentBroken):
        read_frame(file)


def test_latin_1_is_told_with_the_line_of_its_first_letter(tmp_path: Path) -> None:
    file = tmp_path / "vores.toml"
    text = (FRAMES / "narrativ.toml").read_text(encoding="utf-8")
    file.write_bytes(text.encode("latin-1", "replace"))
    first = next(n for n, line in enumerate(text.split("\n"), 1) if not line.isascii())
    (trouble,) = troubles(file)
    assert (trouble.line, trouble.expected) == (first, "text in UTF-8")


def test_a_link_out_of_the_folder_is_refused_and_one_within_it_is_not(tmp_path: Path) -> None:
    inside = tmp_path / "frames"
    inside.mkdir()
    secret = tmp_path / "hemmelig.toml"
    secret.write_bytes(REAL["narrativ.toml"])
    (inside / "ud.toml").symlink_to(secret)
    (trouble,) = troubles(inside / "ud.toml")
    assert "not a link out of it" in trouble.expected
    (inside / "narrativ.toml").write_bytes(REAL["narrativ.toml"])
    (inside / "inde.toml").symlink_to("narrativ.toml")
    assert troubles(inside / "inde.toml") == ()


def test_a_link_that_goes_round_in_a_ring_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").symlink_to("b.toml")
    (tmp_path / "b.toml").symlink_to("a.toml")
    (trouble,) = troubles(tmp_path / "a.toml")
    assert trouble.line == 0


def test_a_folder_with_a_files_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "frames.toml").mkdir()
    with pytest.raises(ContentBroken, match="a file"):
        read_frame(tmp_path / "frames.toml")


def test_a_file_for_a_newer_program_says_so(tmp_path: Path) -> None:
    file = tmp_path / "ny.toml"
    file.write_bytes(REAL["narrativ.toml"].replace(b"schema = 1", b"schema = 2"))
    (trouble,) = troubles(file)
    assert "made for a newer DreamDesk (schema 2)" in trouble.expected
    assert file.read_text(encoding="utf-8").split("\n")[trouble.line - 1] == "schema = 2"


@pytest.mark.parametrize("value", ["true", "1.0", '"1"', "-1"])
def test_a_schema_that_is_no_number_of_ours_is_told(value: str, tmp_path: Path) -> None:
    file = tmp_path / "f.toml"
    file.write_bytes(REAL["narrativ.toml"].replace(b"schema = 1", f"schema = {value}".encode()))
    (trouble,) = troubles(file)
    assert trouble.expected == "schema = 1"


def test_a_file_as_large_as_a_film_is_not_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "stor.toml"
    file.write_bytes(b"# " + b"x" * 1_100_000)
    (trouble,) = troubles(file)
    assert trouble.expected == "at most 1000000 bytes"
