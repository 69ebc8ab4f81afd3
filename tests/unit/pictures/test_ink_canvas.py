"""However a sheet was drawn and changed, its picture is that of a sheet drawn whole."""

from dataclasses import replace
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from dreamdesk.domain.erasing import Eraser
from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Pencil, Stroke, StrokeInHand, Tool
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.pictures.ink_ahead import InkAhead
from dreamdesk.pictures.ink_canvas import Canvas, packed, unpacked
from dreamdesk.pictures.ink_raster import NoArt, View, cut_out, draw_sheet, whole_sheet
from dreamdesk.pictures.paper_view import PaperView
from dreamdesk.services.ports import SheetPicture
from support.strokes import NOON, full_sheet, hand_drawn, hand_movement

EMPTY = Sheet(SheetHead(UUID(int=900), UUID(int=901), "Ark 1", NOON))
SMALL = whole_sheet(300)
NEAR = View(0.4, 500.0, 400.0, 320, 200)
INKS = [Ink(tool, InkColour.PLUM, InkWidth.BROAD) for tool in Tool]


def shown(sheet: Sheet, view: View = SMALL) -> Canvas:
    canvas = Canvas(NoArt())
    canvas.look(view)
    canvas.show(sheet)
    settle(canvas)
    return canvas


def settle(canvas: Canvas) -> None:
    while not canvas.is_whole:
        canvas.go_on(lambda: True)


def whole(sheet: Sheet, view: View = SMALL) -> QImage:
    return draw_sheet(sheet, view, NoArt())


def with_strokes(*numbers: int) -> Sheet:
    sheet = EMPTY
    for number in numbers:
        sheet = sheet.add(hand_drawn(number))
    return sheet


def test_a_white_sheet_is_white_and_beside_it_one_sees_through() -> None:
    picture = whole(EMPTY, View(0.05, -200, -200, 200, 200))
    assert picture.pixelColor(100, 60).name() == "#ffffff"
    assert picture.pixelColor(5, 5).alpha() == 0


_actions = st.lists(
    st.tuples(
        st.sampled_from(
            ["draw", "draw", "rub", "take", "undo", "undo", "redo", "pan", "zoom", "many", "wait"]
        ),
        st.integers(1, 60),
    ),
    max_size=14,
)


def act(sheet: Sheet, what: str, number: int) -> Sheet:
    match what:
        case "draw":
            return sheet.add(replace(hand_drawn(number), id=uuid4()))
        case "many":
            return sheet.add(*(replace(s, id=uuid4()) for s in full_sheet(70, 12)))
        case "rub":
            eraser = Eraser([(0, 30.0 * number), (2970, 2100 - 30.0 * number)], 90)
            left = [(stroke, eraser.pieces(stroke, uuid4)) for stroke in sheet.strokes()]
            took = tuple(stroke for stroke, pieces in left if pieces is not None)
            return sheet.exchange(took, tuple(piece for _, some in left for piece in some or ()))
        case "take" if sheet.things:
            return sheet.take(sheet.things[number % len(sheet.things)].id)
        case "undo":
            return sheet.undo()
        case "redo":
            return sheet.redo()
    return sheet


@settings(max_examples=40)
@given(_actions)
def test_drawn_bit_by_bit_it_is_the_picture_of_the_whole(actions: list[tuple[str, int]]) -> None:
    paper = PaperView()
    paper.resize(320, 200)
    paper.enlarge(4, 100, 100)
    canvas, sheet = shown(EMPTY, paper.view), EMPTY
    for what, number in actions:
        if what == "pan":
            paper.move(number - 30, number / 7)
            canvas.look(paper.view)
        elif what == "zoom":
            paper.enlarge((0.1 + number / 80) / paper.scale, 3 * number, 2 * number)
            canvas.look(paper.view)
        elif what == "wait":
            canvas.go_on(lambda: True)
        else:
            sheet = act(sheet, what, number)
            canvas.show(sheet)
    settle(canvas)
    assert canvas.picture == whole(sheet, canvas.view)


def test_moved_by_whole_pixels_the_edge_of_the_sheet_moves_with_it() -> None:
    # Half a pixel is rounded up and down by turns where nobody sees to it.
    canvas = shown(with_strokes(1), View(0.125, 500.0, 400.0, 320, 200))
    canvas.look(replace(canvas.view, left=412.0))
    settle(canvas)
    assert canvas.picture == whole(with_strokes(1), canvas.view)


@pytest.mark.parametrize("ink", INKS, ids=[ink.tool.value for ink in INKS])
def test_a_stroke_shown_point_by_point_is_the_stroke_that_is_kept(ink: Ink) -> None:
    sheet = with_strokes(1, 2, 3)
    hand = StrokeInHand(UUID(int=50), sheet.id, ink, None, Pencil())
    ahead, base = InkAhead(hand, SMALL), whole(sheet)
    seen, pending = base.copy(), QRect()
    for number, (x, y, pressure, at) in enumerate(hand_movement(200, Random(7))):
        hand.pencil.add(x, y, pressure, at_ms=at)
        pending = pending.united(ahead.grow())
        if number % 3 == 1:  # several points come between two frames
            paint(seen, base, ahead, pending)
            pending = QRect()
    assert seen == whole(sheet.add(hand.finished(NOON)))


def paint(seen: QImage, base: QImage, ahead: InkAhead, area: QRect) -> None:
    painter = QPainter(seen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(area.topLeft(), base, area)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    ahead.paint(painter, area)
    painter.end()


def test_a_marker_has_no_beads_where_it_crosses_itself() -> None:
    pencil = Pencil()
    for x in [*range(500, 1500, 10), *range(1500, 500, -10)]:
        pencil.add(x, 1000)
    ink = Ink(Tool.MARKER, InkColour.BLUE, InkWidth.BOLD)
    marked = whole(EMPTY.add(Stroke(UUID(int=1), ink, pencil.trace(), None, NOON)))
    colours = {marked.pixelColor(x, 101).name() for x in range(55, 145)}
    assert len(colours) == 1


def test_a_kept_picture_is_taken_up_and_what_came_since_is_drawn_on_it() -> None:
    sheet = with_strokes(1, 2, 3)
    drawn = shown(sheet).drawn()
    assert drawn is not None
    kept = unpacked(packed(drawn))
    assert kept is not None
    later = sheet.add(hand_drawn(4))
    canvas = Canvas(NoArt())
    canvas.look(SMALL)
    assert canvas.adopt(later, kept)
    assert canvas.is_whole
    assert canvas.picture == whole(later)


def test_a_kept_picture_of_another_sheet_or_size_is_not_taken_up() -> None:
    sheet = with_strokes(1, 2, 3)
    drawn = shown(sheet).drawn()
    assert drawn is not None
    canvas = Canvas(NoArt())
    canvas.look(SMALL)
    assert not canvas.adopt(sheet.undo(), drawn)
    assert not canvas.adopt(replace(sheet, head=replace(sheet.head, template="vejen")), drawn)
    canvas.look(NEAR)
    assert not canvas.adopt(sheet, drawn)


@pytest.mark.parametrize("pixels", [b"", b"no picture", bytes(50)])
def test_a_broken_picture_is_no_picture(pixels: bytes) -> None:
    assert unpacked(SheetPicture(4, 4, b"", pixels)) is None


def test_what_an_eraser_passes_over_is_hidden_until_it_is_let_go() -> None:
    sheet = with_strokes(1, 2, 3)
    canvas = shown(sheet)
    canvas.hide(frozenset({sheet.things[1].id}))
    assert canvas.picture == whole(sheet.take(sheet.things[1].id))
    assert canvas.drawn() is None
    canvas.hide(frozenset())
    assert canvas.picture == whole(sheet)


def test_a_spot_is_cut_out_as_large_as_asked() -> None:
    sheet = with_strokes(1, 2, 3)
    box = sheet.strokes()[1].box
    spot = cut_out(sheet, box, 240, NoArt())
    assert spot.width() == 240
    assert spot != cut_out(EMPTY, box, 240, NoArt())


def test_fifty_thousand_points_are_drawn_like_any_others() -> None:
    hand = StrokeInHand(UUID(int=1), EMPTY.id, INKS[1], None, Pencil())
    for x, y, pressure, at in hand_movement(50_000, Random(3)):
        hand.pencil.add(x, y, pressure, at_ms=at)
    ahead = InkAhead(hand, whole_sheet(60))
    assert not ahead.grow().isEmpty()
    ahead.look(SMALL)
    base = whole(EMPTY)
    paint(base, base.copy(), ahead, ahead.area)
    assert base == whole(EMPTY.add(hand.finished(NOON)))
