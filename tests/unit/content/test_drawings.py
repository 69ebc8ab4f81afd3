import io

import pytest

from dreamdesk.content import drawings
from dreamdesk.content.drawings import drawing
from dreamdesk.domain.errors import FileRefused, Refusal
from support.pictures import BAD_DRAWINGS, DRAWING
from support.planted import ROOT


def refused(data: bytes) -> Refusal:
    with pytest.raises(FileRefused) as told:
        drawing(io.BytesIO(data))
    return told.value.why


def test_a_drawing_of_lines_and_colours_passes_as_it_is() -> None:
    assert drawing(io.BytesIO(DRAWING)) == DRAWING
    for built_in in (ROOT / "assets/cards").glob("*/*.svg"):
        assert drawing(io.BytesIO(built_in.read_bytes()))


@pytest.mark.parametrize("bad", BAD_DRAWINGS)
def test_what_acts_or_points_out_is_refused(bad: str) -> None:
    hidden = DRAWING.replace(b"</svg>", BAD_DRAWINGS[bad] + b"</svg>")
    assert refused(hidden) is Refusal.UNSAFE
    assert refused(b"\xef\xbb\xbf" + hidden) is Refusal.UNSAFE


def test_a_bomb_of_words_is_refused_before_it_swells() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + DRAWING
    assert refused(bomb) is Refusal.UNSAFE
    assert (
        refused(b'<?xml-stylesheet href="http://example.org/a.css"?>' + DRAWING) is Refusal.UNSAFE
    )


def test_what_is_no_drawing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(b"") is Refusal.EMPTY
    assert refused(DRAWING[:-9]) is Refusal.TORN
    assert refused(DRAWING.decode().encode("utf-16")) is Refusal.TORN
    assert refused(b"<html></html>") is Refusal.NOT_A_PICTURE
    monkeypatch.setattr(drawings, "LARGEST", 20)
    assert refused(DRAWING) is Refusal.TOO_LARGE
