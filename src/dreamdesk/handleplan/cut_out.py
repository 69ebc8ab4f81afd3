"""A deck to print and cut out: A4, nine cards to a page, for a room without a screen.

Cards are 60 by 88 millimetres, the title small below the picture. Short marks in the margin show
where to cut; the cuts go straight across the page. With backs, every page of cards is followed by
its page of backs, so that both sides of a sheet fit when it is turned over its long edge: all backs
are alike, so it matters to nobody which lies behind which.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.own_pictures import CARD_SHAPE
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase
from dreamdesk.look import paper_look

PAGE_WIDTH, PAGE_HEIGHT = 210 * mm, 297 * mm
NINE, _ACROSS = 9, 3
WIDTH, HEIGHT = 60 * mm, 88 * mm
_FRAME = 2.5 * mm
_PICTURE = WIDTH - 2 * _FRAME
_PICTURE_HIGH = _PICTURE * CARD_SHAPE
_LEFT = (PAGE_WIDTH - _ACROSS * WIDTH) / 2
_TOP = (PAGE_HEIGHT - _ACROSS * HEIGHT) / 2
_MARK, _BESIDE = 5 * mm, 1 * mm
_PIXELS = 650
"""As wide as a card's picture is, in pixels: 300 to the inch."""

_SMALLEST = 6.0
_TITLE = 9.0

Watch = Callable[[int, int], bool]
"""Told which card of how many is on its way; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class CutCard:
    """A card to print: its title, and what gives its picture as JPEG of so many pixels' width.

    The picture raises WorldError when it cannot be read: then its title stands alone.
    """

    title: str
    picture: Callable[[int], bytes]


def cut_out(
    title: str, cards: tuple[CutCard, ...], back: CutCard | None, watch: Watch
) -> bytes | None:
    """Return a deck as PDF, or None when `watch` said to stop."""
    case, file = TypeCase(), BytesIO()
    canvas = Canvas(file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=True, lang="da-DK")
    canvas.setTitle(title)
    canvas.setCreator("DreamDesk")
    # All backs are one picture, which the file then holds once.
    backs = _image(back) if back else None
    for first in range(0, len(cards), NINE):
        page = cards[first : first + NINE]
        for place, card in enumerate(page):
            if not watch(first + place + 1, len(cards)):
                return None
            _draw_card(canvas, case, card, place)
        _draw_marks(canvas)
        canvas.showPage()
        if back is not None:
            for place in range(len(page)):
                row, column = divmod(place, _ACROSS)
                # From the right: the sheet is turned over its long edge.
                mirrored = row * _ACROSS + _ACROSS - 1 - column
                _draw_picture(canvas, backs, mirrored, (HEIGHT - _PICTURE_HIGH) / 2)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


def _corner(place: int) -> tuple[float, float]:
    """Return the lower left corner of a place on the page."""
    row, column = divmod(place, _ACROSS)
    return _LEFT + column * WIDTH, PAGE_HEIGHT - _TOP - (row + 1) * HEIGHT


def _draw_card(canvas: Canvas, case: TypeCase, card: CutCard, place: int) -> None:
    left, bottom = _corner(place)
    below = HEIGHT - _FRAME - _PICTURE_HIGH
    _draw_picture(canvas, _image(card), place, below)
    ink, size = paper_look().palette.ink, _TITLE
    while size > _SMALLEST and case.width(card.title, _style(size, ink)) > _PICTURE:
        size -= 0.5
    set_lines = case.lines(card.title, _style(size, ink), _PICTURE)
    canvas.setFillColor(HexColor(ink))
    canvas.setFont(set_lines.face.value, size)
    # The baseline of the one line, or of the first of two, about the middle of the strip.
    lines = set_lines.lines[:2]
    top = bottom + below / 2 - size * (0.35 - 0.6 * (len(lines) - 1))
    for number, line in enumerate(lines):
        canvas.drawCentredString(left + WIDTH / 2, top - 1.2 * size * number, line)


def _style(size: float, ink: str) -> Style:
    return Style(Face.REGULAR, size, 1.2 * size, ink)


def _draw_picture(canvas: Canvas, image: ImageReader | None, place: int, above: float) -> None:
    if image is not None:
        left, bottom = _corner(place)
        canvas.drawImage(image, left + _FRAME, bottom + above, _PICTURE, _PICTURE_HIGH)


def _image(card: CutCard) -> ImageReader | None:
    try:
        return ImageReader(BytesIO(card.picture(_PIXELS)))
    except WorldError:
        return None


def _draw_marks(canvas: Canvas) -> None:
    canvas.setStrokeColor(HexColor(paper_look().palette.ink_soft))
    canvas.setLineWidth(0.4)
    right, top = PAGE_WIDTH - _LEFT, PAGE_HEIGHT - _TOP
    for step in range(_ACROSS + 1):
        x, y = _LEFT + step * WIDTH, top - step * HEIGHT
        for start, end in ((_TOP - _BESIDE, _TOP - _MARK), (top + _BESIDE, top + _MARK)):
            canvas.line(x, start, x, end)
        for start, end in ((_LEFT - _BESIDE, _LEFT - _MARK), (right + _BESIDE, right + _MARK)):
            canvas.line(start, y, end, y)
