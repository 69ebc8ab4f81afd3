"""A sheet in strips: put together, they are the very picture that is drawn in one go."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Tool
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet, SheetHead
from dreamdesk.pictures.drawing_art import DrawingArt
from dreamdesk.pictures.ink_raster import Art, NoArt, View, whole_sheet
from dreamdesk.pictures.ink_strips import strips
from support.strokes import NOON, full_sheet, stroke_through

WIDTH = 891
EXPORTED = whole_sheet(2376)
"""Large enough for a template to be drawn from its file for each strip."""

UNSEEN = 4
"""Of 255. Where it lays turned pictures and gradients Qt rounds by a window's own place."""


@pytest.fixture(scope="module")
def art(qapp: object) -> DrawingArt:
    library = Library((paths.assets(),))
    art = DrawingArt(library.templates, library.stamps)
    art.know((KeptPicture(UUID(int=5), "", "", "", "image/png", _photograph()),))
    return art


def _photograph() -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    for x in range(40):
        for y in range(30):
            image.setPixel(x, y, 0xFF000000 | (x * 6) << 16 | (y * 8) << 8 | (x * y) % 256)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def sheet(*things: Placed, template: str = "") -> Sheet:
    return Sheet(SheetHead(UUID(int=900), UUID(int=901), "Ark", NOON, template)).add(*things)


def inked() -> Sheet:
    """Every tool in every width, a hand's strokes, a dot, a sharp turn, and ink off the sheet."""
    inks = [Ink(tool, InkColour.PLUM, width) for tool in Tool for width in InkWidth]
    waves = [
        stroke_through(
            number,
            *((100 + 60 * step, 100 + 150 * number + 90 * (step % 3)) for step in range(45)),
            ink=ink,
        )
        for number, ink in enumerate(inks, start=1)
    ]
    dots = [stroke_through(50 + n, (300 * n, 70 * n), ink=ink) for n, ink in enumerate(inks)]
    turn = stroke_through(90, (2600, 100), (2700, 2000), (2610, 120), ink=Ink(Tool.BRUSH))
    beyond = stroke_through(91, (-300, 500), (1500, -200), (3300, 2500), ink=Ink(Tool.MARKER))
    hand = [replace(stroke, id=UUID(int=1000 + n)) for n, stroke in enumerate(full_sheet(150))]
    return sheet().add(*waves, *hand, *dots, turn, beyond)


def put_together(drawn: Sheet, view: View, art: Art, rows: int) -> QImage:
    whole = QImage(view.width, view.height, QImage.Format.Format_RGB32)
    painter, top = QPainter(whole), 0
    for strip in strips(drawn, view, art, rows):
        assert strip.width() == view.width
        painter.drawImage(0, top, strip)
        top += strip.height()
    painter.end()
    assert top == view.height
    return whole


def furthest(one: QImage, other: QImage) -> int:
    """Return by how much two pictures differ at most, of 255."""
    bits = [bytes(image.constBits()) for image in (one, other)]
    return max((abs(a - b) for a, b in zip(*bits, strict=True) if a != b), default=0)


@pytest.mark.parametrize("rows", [1, 7, 64, 101, 629, 630])
def test_ink_in_strips_is_the_ink_drawn_in_one_go(rows: int) -> None:
    drawn, view = inked(), whole_sheet(WIDTH)
    whole = put_together(drawn, view, NoArt(), view.height)
    assert put_together(drawn, view, NoArt(), rows) == whole


@pytest.mark.parametrize("rows", [13, 256])
@pytest.mark.parametrize("angle", [0.0, 17.0])
def test_placed_things_in_strips_are_those_drawn_in_one_go(
    art: DrawingArt, rows: int, angle: float
) -> None:
    things = [
        Placed(uuid4(), kind, 500 + 600 * n, 700, None, NOON, angle=angle, name=name, text="Ja tak")
        for n, (kind, name) in enumerate(
            [
                (PlacedKind.STAMP, "hus"),
                (PlacedKind.PICTURE, UUID(int=5).hex),
                (PlacedKind.WORDS, ""),
                (PlacedKind.BUBBLE, ""),
            ]
        )
    ]
    large = Placed(uuid4(), PlacedKind.STAMP, 1500, 1000, None, NOON, name="hus", scale=6.2)
    drawn, view = sheet(large, *things), whole_sheet(WIDTH)
    whole = put_together(drawn, view, art, view.height)
    assert furthest(put_together(drawn, view, art, rows), whole) <= UNSEEN


@pytest.mark.parametrize("template", ["trappen", "broen", "netvaerkscirkler", "vejen"])
def test_a_template_in_strips_is_the_one_drawn_in_one_go(art: DrawingArt, template: str) -> None:
    drawn = sheet(template=template)
    whole = put_together(drawn, EXPORTED, art, EXPORTED.height)
    assert furthest(put_together(drawn, EXPORTED, art, 256), whole) <= UNSEEN
    assert furthest(whole, put_together(sheet(), EXPORTED, art, 256)) > 50


def test_a_thing_is_asked_for_only_where_it_lies() -> None:
    asked: list[int] = []

    class Counting(NoArt):
        def placed(self, painter: QPainter, thing: Placed) -> None:
            asked.append(painter.device().height())

    drawn = sheet(Placed(uuid4(), PlacedKind.WORDS, 100, 1050, None, NOON))
    put_together(drawn, whole_sheet(297), Counting(), 10)
    assert len(asked) == 1
