"""A spot of a drawing as a picture of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image

from dreamdesk.domain.quotes import KeptPicture, Spot
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet, SheetHead
from dreamdesk.pictures.drawing_art import DrawingArt
from dreamdesk.ui.shared.spot_picture import cut_out, sample_cutter
from support.sample_papers import library

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SHEET, PICTURE = UUID(int=1), UUID(int=2)
SPOT = Spot(SHEET, 1300, 850, 1700, 1150)


def drawn() -> Sheet:
    head = SheetHead(SHEET, UUID(int=3), "Op til døren", NOON, "trappen")
    word = Placed(UUID(int=4), PlacedKind.WORDS, 1500, 1000, None, NOON, text="Her")
    return Sheet(head).add(word)


def opened(picture: KeptPicture) -> Image.Image:
    return Image.open(BytesIO(picture.data))


def test_it_is_named_after_the_sheet_and_told_in_words(qapp: object) -> None:
    art = DrawingArt(library().templates, library().stamps)
    picture = cut_out(SPOT, art)(drawn(), PICTURE)
    assert (picture.id, picture.title, picture.is_drawn) == (PICTURE, "Op til døren", True)
    assert "»Op til døren«" in picture.alt
    assert opened(picture).size == (900, 675)


def test_the_samples_spots_have_their_own_shape_and_what_lies_there(qapp: object) -> None:
    pixels = opened(sample_cutter(library())(SPOT)(drawn(), PICTURE))
    assert pixels.width / pixels.height == pytest.approx(400 / 300, rel=0.01)
    dark = sum(pixels.convert("L").histogram()[:100])
    assert dark > 50
