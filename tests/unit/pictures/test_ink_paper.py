"""A sheet as a file: what others open is what was drawn."""

import io
from dataclasses import replace
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer

from dreamdesk.domain.ink import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Box,
    Ink,
    InkColour,
    InkWidth,
    Pencil,
    Stroke,
    Tool,
)
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet, SheetHead
from dreamdesk.handleplan import drawing_pages
from dreamdesk.pictures import ink_paper
from dreamdesk.pictures.ink_pages import EDGE_MM, Spread, spread
from dreamdesk.pictures.ink_pdf import one_page
from dreamdesk.pictures.ink_raster import Art, NoArt, draw_sheet, whole_sheet
from dreamdesk.ui.pdf_pages import PdfPages
from support.strokes import NOON, full_sheet, stroke_through

HEAD = SheetHead(UUID(int=900), UUID(int=901), "Min trappe (1)", NOON)
EMPTY = Sheet(HEAD)
WIDTH = 594
MM = 72 / 25.4


class Yellow(NoArt):
    """A yellow square where something is placed, and a blue ground for every template."""

    def background(self, painter: QPainter, template: str) -> None:
        if template:
            painter.fillRect(0, 1800, SHEET_WIDTH, 300, QColor("#2f5d73"))

    def placed(self, painter: QPainter, thing: Placed) -> None:
        painter.fillRect(round(thing.x) - 100, round(thing.y) - 100, 200, 200, QColor("#e6b84a"))

    def box(self, thing: Placed) -> Box:
        x, y = round(thing.x), round(thing.y)
        return Box(x - 100, y - 100, x + 100, y + 100)


def drawn() -> Sheet:
    """A line of each tool, a dot, a sharp turn, and a square beneath a line."""
    lines = [
        stroke_through(
            number,
            *((200 + 50 * step, 200 + 300 * number + 40 * (step % 3)) for step in range(40)),
            ink=Ink(tool, InkColour.RED, InkWidth.BOLD),
        )
        for number, tool in enumerate(Tool, start=1)
    ]
    dot = stroke_through(8, (2700, 300), ink=Ink(width=InkWidth.BOLD))
    turn = stroke_through(9, (2600, 600), (2800, 1500), (2650, 620), ink=Ink(Tool.BRUSH))
    square = Placed(UUID(int=10), PlacedKind.STAMP, 1500, 1500, None, NOON)
    across = stroke_through(11, (1400, 1500), (1800, 1500), ink=Ink(width=InkWidth.BOLD))
    sheet = replace(EMPTY, head=replace(HEAD, template="vejen"))
    return sheet.add(*lines, dot, turn, square, across)


def on_screen(sheet: Sheet, art: Art) -> QImage:
    return draw_sheet(sheet, whole_sheet(WIDTH), art).convertToFormat(QImage.Format.Format_RGB32)


def of_png(data: bytes) -> QImage:
    return QImage.fromData(QByteArray(data)).convertToFormat(QImage.Format.Format_RGB32)


def of_svg(data: bytes) -> QImage:
    picture = QImage(WIDTH, on_screen(EMPTY, NoArt()).height(), QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(data))
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return picture


def of_pdf(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(buffer)
    # The sheet lies within white edges, the same share of the page on all sides of its height.
    high = 210 - 2 * EDGE_MM
    scale = on_screen(EMPTY, NoArt()).height() / high
    size = QSize(round(297 * scale), round(210 * scale))
    page = document.render(0, size)
    document.close()
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    wide = round(high * SHEET_WIDTH / SHEET_HEIGHT * scale)
    left, top = (size.width() - wide) // 2, round(EDGE_MM * scale)
    return white.copy(left, top, WIDTH, on_screen(EMPTY, NoArt()).height())


def pdf(sheet: Sheet, art: Art) -> bytes:
    packed = ink_paper.packed(sheet, art, lambda *_: True)
    assert packed is not None
    return one_page(packed, spread((SHEET_WIDTH, SHEET_HEIGHT), 1))


def unlike(one: QImage, other: QImage) -> float:
    """Return how much two pictures differ, 0 to 1, looked at from a little way off."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [image.scaledToWidth(150, smooth) for image in (one, other)]
    bits = [bytes(image.constBits()) for image in small]
    return sum(abs(a - b) for a, b in zip(*bits, strict=True)) / (255 * len(bits[0]))


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_every_file_shows_what_the_screen_shows(form: str) -> None:
    sheet, art = drawn(), Yellow()
    made = {
        "png": lambda: of_png(ink_paper.png(sheet, art, WIDTH)),
        "svg": lambda: of_svg(ink_paper.svg(sheet, art)),
        "pdf": lambda: of_pdf(pdf(sheet, art)),
    }[form]()
    assert unlike(made, on_screen(sheet, art)) < 0.01
    assert unlike(made, on_screen(EMPTY, art)) > 0.05


def test_a_pdf_is_one_that_others_read() -> None:
    page = PdfReader(io.BytesIO(pdf(drawn(), Yellow())), strict=True).pages
    assert len(page) == 1
    assert float(page[0].mediabox.width) == pytest.approx(297 * MM, abs=0.1)
    assert len(page[0].images) == 2


def glued_together(data: bytes, laid: Spread) -> QImage:
    """Return what the pages show once they are cut and glued, as wide as the screen's picture."""
    document = QPdfDocument(None)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    scale = WIDTH / laid.drawn[0]
    whole = QImage(on_screen(EMPTY, NoArt()).size(), QImage.Format.Format_RGB32)
    whole.fill(0xFFFFFFFF)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for page in laid.pages:
        drawn = document.render(
            page.number - 1, QSize(round(laid.width * 4), round(laid.height * 4))
        )
        left, top, right, bottom = page.window
        x, y = page.corner
        painter.drawImage(
            QRectF(
                scale * (left - x),
                scale * (top - y),
                scale * (right - left),
                scale * (bottom - top),
            ),
            drawn,
            QRectF(4 * left, 4 * top, 4 * (right - left), 4 * (bottom - top)),
        )
    painter.end()
    document.close()
    return whole


@pytest.mark.parametrize("count", [2, 4])
def test_pages_glued_together_show_what_the_screen_shows(count: int) -> None:
    sheet, art = drawn(), Yellow()
    packed = ink_paper.packed(sheet, art, lambda *_: True)
    assert packed is not None
    laid = spread((SHEET_WIDTH, SHEET_HEIGHT), count)
    made = glued_together(drawing_pages.render(packed, laid, "Trappen"), laid)
    assert unlike(made, on_screen(sheet, art)) < 0.01


@pytest.mark.parametrize("count", [1, 2, 4])
def test_a_drawing_that_fills_its_sheet_and_more_leaves_white_edges(count: int) -> None:
    across = stroke_through(
        1, (-900, 1000), (3900, 1000), ink=Ink(Tool.MARKER, width=InkWidth.BOLD)
    )
    down = stroke_through(2, (1400, -900), (1400, 3000), ink=Ink(width=InkWidth.BOLD))
    packed = ink_paper.packed(EMPTY.add(across, down), NoArt(), lambda *_: True)
    assert packed is not None
    laid = spread((SHEET_WIDTH, SHEET_HEIGHT), count)
    data = drawing_pages.render(packed, laid, "Fuld")
    pages = PdfPages(one_page(packed, laid) if count == 1 else data)
    for page in range(pages.count):
        image = pages.image(page, round(2 * laid.width))
        wide, high = image.width(), image.height()
        edge = round(2 * (EDGE_MM - 1))
        for side in (
            image.copy(0, 0, edge, high),
            image.copy(wide - edge, 0, edge, high),
            image.copy(0, 0, wide, edge),
            image.copy(0, high - edge, wide, edge),
        ):
            white = QImage(side.size(), side.format())
            white.fill(0xFFFFFFFF)
            assert side == white
    pages.close()


def test_drawing_for_a_pdf_can_be_stopped_and_tells_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []

    def watch(number: int, total: int) -> bool:
        told.append((number, total))
        return number < 3

    assert ink_paper.packed(drawn(), NoArt(), watch) is None
    assert told == [(1, 7), (2, 7), (3, 7)]


def test_an_empty_sheet_is_a_white_page() -> None:
    assert of_pdf(pdf(EMPTY, NoArt())) == of_png(ink_paper.png(EMPTY, NoArt(), WIDTH))


def test_many_strokes_are_a_small_file() -> None:
    sheet = EMPTY.add(*full_sheet(200))
    assert len(pdf(sheet, NoArt())) < 100_000


def test_fifty_thousand_points_in_one_stroke_are_written() -> None:
    pencil = Pencil()
    for number in range(50_000):
        pencil.add(number % 2970, number * 7 % 2100)
    sheet = EMPTY.add(Stroke(UUID(int=1), Ink(), pencil.trace(), None, NOON))
    assert PdfReader(io.BytesIO(pdf(sheet, NoArt()))).pages
