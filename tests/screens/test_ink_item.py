"""Pens, fingers and the mouse on a sheet that stands in a bare window over a real vault."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPainter

from dreamdesk.domain.ink import STEPS
from dreamdesk.domain.sheet import Thing
from dreamdesk.pictures.ink_raster import Art, View, draw_thing
from dreamdesk.services import drawing as sheets
from support.hands import wait, wait_until
from support.ink_window import Drawing
from support.strokes import full_sheet

LINE = ((100, 100), (150, 120), (200, 160), (300, 200))
OTHER = ((400, 100), (420, 150), (440, 200), (460, 260))


@pytest.fixture
def drawing(tmp_path: Path, qapp: object) -> Iterator[Drawing]:
    drawing = Drawing(tmp_path / "vault")
    yield drawing
    drawing.close()


def test_the_mouse_draws_a_stroke_that_is_kept(drawing: Drawing) -> None:
    surface = drawing.surface()
    blank = surface.grab()
    surface.mouse(*LINE)
    (stroke,) = drawing.kept.strokes()
    assert len(stroke.trace) >= 4
    begin = surface.item.fromSheet(stroke.trace.xs[0] / STEPS, stroke.trace.ys[0] / STEPS)
    assert (round(begin.x()), round(begin.y())) == LINE[0]
    assert surface.grab() != blank


def test_a_pen_draws_with_pressure_and_tilt(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.pen(QEvent.Type.TabletPress, 100, 100, 0.2)
    for x in range(101, 181):
        surface.pen(QEvent.Type.TabletMove, x + 0.25, 100, 0.8, (30, -20))
    surface.pen(QEvent.Type.TabletRelease, 180, 100, 0.0)
    (stroke,) = drawing.kept.strokes()
    assert len(stroke.trace) == 81
    assert list(stroke.trace.pressures[:2]) == [51, 204]
    assert stroke.trace.tilts is not None
    assert (stroke.trace.tilts[0][5], stroke.trace.tilts[1][5]) == (30, -20)
    assert list(stroke.trace.pauses[1:]) == [4] * 80


def test_two_persons_draw_with_their_fingers_at_once(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.fingers(press={1: LINE[0]})
    surface.fingers(stay={1: LINE[0]}, press={2: OTHER[0]})
    for one, other in zip(LINE[1:], OTHER[1:], strict=True):
        surface.fingers(move={1: one, 2: other})
    surface.fingers(release={1: LINE[-1]}, move={2: OTHER[-1]})
    surface.fingers(release={2: OTHER[-1]})
    first, second = drawing.kept.strokes()
    assert not first.box.meets(second.box)
    assert min(len(first.trace), len(second.trace)) >= 4


def test_every_movement_of_a_finger_is_taken_however_quick(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.fingers(press={1: (50, 200)})
    for x in range(51, 451):
        surface.fingers(move={1: (x, 200 + x % 7)})
    surface.fingers(release={1: (450, 202)})
    (stroke,) = drawing.kept.strokes()
    assert len(stroke.trace) >= 401


def test_when_a_pen_has_been_seen_fingers_move_the_paper_and_palms_do_nothing(
    drawing: Drawing,
) -> None:
    surface = drawing.surface()
    surface.item.enlarge(2)
    surface.pen_stroke(*LINE)
    before = surface.item.fromSheet(1000, 1000)
    surface.item._input.hands._pen_near_until = float("inf")
    surface.finger(1, (200, 200), (230, 210))  # at once: the palm of the hand with the pen
    assert surface.item.fromSheet(1000, 1000) == before
    surface.item._input.hands._pen_near_until = 0
    surface.finger(2, (200, 200), (230, 210))
    moved = surface.item.fromSheet(1000, 1000) - before
    assert (moved.x(), moved.y()) == pytest.approx((30, 10))
    assert len(drawing.kept.strokes()) == 1


def test_a_palm_that_came_before_the_pen_leaves_no_dot(drawing: Drawing) -> None:
    surface = drawing.surface()
    blank = surface.grab()
    surface.fingers(press={1: (300, 300)})
    surface.pen(QEvent.Type.TabletMove, 100, 100, 0.0)
    surface.fingers(release={1: (300, 300)})
    assert drawing.kept.strokes() == ()
    assert surface.grab() == blank


@pytest.mark.parametrize(("fingers", "strokes"), [("always", 2), ("never", 0)])
def test_whether_fingers_draw_can_be_decided(drawing: Drawing, fingers: str, strokes: int) -> None:
    surface = drawing.surface()
    surface.desk.letFingers(fingers)
    surface.finger(1, *LINE)
    surface.pen(QEvent.Type.TabletMove, 10, 10, 0.0)
    surface.item._input.hands._pen_near_until = 0
    surface.finger(2, *OTHER)
    assert len(drawing.kept.strokes()) == strokes


def test_two_fingers_that_do_not_draw_enlarge_the_paper(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.desk.letFingers("never")
    surface.fingers(press={1: (300, 200), 2: (360, 200)})
    surface.fingers(move={1: (270, 200), 2: (390, 200)})
    surface.fingers(release={1: (270, 200), 2: (390, 200)})
    assert surface.item.property("zoom") == 2
    surface.item.fit()
    assert surface.item.property("zoom") == 1


def test_what_is_drawn_on_one_surface_is_seen_on_the_other_before_it_is_finished(
    drawing: Drawing,
) -> None:
    one, other = drawing.surface("adviser"), drawing.surface("citizen")
    blank = other.grab()
    one.pen_stroke(*LINE, release=False)
    other.finger(3, *OTHER, release=False)
    assert one.grab() == other.grab() != blank
    one.pen(QEvent.Type.TabletRelease, *LINE[-1], 0.0)
    other.fingers(release={3: OTHER[-1]})
    assert len(drawing.kept.strokes()) == 2
    wait_until(
        lambda: not one.item._picture.ahead and not other.item._picture.ahead,
        "the strokes to be kept",
    )
    assert one.grab() == other.grab()


def test_who_only_looks_on_does_not_draw(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.desk.letDraw(False)
    surface.mouse(*LINE)
    surface.finger(1, *LINE)
    surface.pen_stroke(*LINE)
    assert drawing.kept.strokes() == ()


def test_what_lies_above_the_sheet_is_not_drawn_through(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse((20, 10), (40, 20))
    surface.finger(1, (20, 10), (40, 20))
    assert drawing.kept.strokes() == ()


def test_the_eraser_by_stroke_takes_what_it_passes_over_as_one_action(drawing: Drawing) -> None:
    surface = drawing.surface()
    blank = surface.grab()
    surface.mouse(*LINE)
    surface.mouse(*OTHER)
    assert len(drawing.kept.strokes()) == 2
    surface.desk.useEraser("stroke")
    surface.mouse((90, 150), (200, 150), (330, 150), (470, 150))
    assert drawing.kept.strokes() == ()
    assert surface.grab() == blank
    surface.desk.undo()
    assert len(drawing.kept.strokes()) == 2


def test_the_eraser_by_area_leaves_pieces(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse((100, 200), (200, 200), (300, 200), (400, 200))
    surface.desk.useEraser("area")
    surface.mouse((250, 100), (250, 200), (250, 300))
    assert len(drawing.kept.strokes()) == 2
    surface.desk.useTool("brush")
    assert surface.desk.eraser == ""


def test_undo_and_redo_outlive_the_program(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE)
    surface.mouse(*OTHER)
    wait_until(lambda: surface.desk.canUndo, "something to undo")
    both = surface.grab()
    surface.desk.undo()
    assert len(drawing.kept.strokes()) == 1
    drawing.reopen()
    surface = drawing.surface()
    assert surface.desk.canRedo
    surface.desk.redo()
    assert len(drawing.kept.strokes()) == 2
    wait_until(lambda: not surface.desk.canRedo, "nothing to redo")
    assert surface.grab() == both


def test_a_sheet_that_was_drawn_once_is_not_drawn_again(
    drawing: Drawing, monkeypatch: pytest.MonkeyPatch
) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE)
    assert len(drawing.kept.strokes()) == 1
    before = surface.grab()
    surface.item.keepPicture()
    drawing.kept  # noqa: B018 - waits until the vault is done
    drawing.reopen()
    monkeypatch.setattr("dreamdesk.pictures.ink_canvas.draw_thing", _nobody_draws)
    assert drawing.surface().grab() == before


def test_the_first_stroke_on_a_full_sheet_draws_nothing_again(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing = Drawing(tmp_path / "full", lambda sheet: sheet.add(*full_sheet(100)))
    try:
        surface = drawing.surface()
        drawn: list[object] = []

        def draw(painter: QPainter, view: View, thing: Thing, art: Art, within: QRect) -> None:
            drawn.append(thing.id)
            draw_thing(painter, view, thing, art, within)

        monkeypatch.setattr("dreamdesk.pictures.ink_canvas.draw_thing", draw)
        surface.mouse(*LINE)
        newest = drawing.kept.strokes()[-1]
        wait_until(lambda: bool(drawn), "the stroke to be shown as kept")
        wait(50)
        assert drawn == [newest.id]
    finally:
        drawing.close()


def _nobody_draws(*_: object) -> None:
    raise AssertionError("drawn again")


def test_one_sheet_is_taken_off_and_another_laid_there(drawing: Drawing) -> None:
    surface = drawing.surface()
    blank = surface.grab()
    surface.mouse(*LINE)
    assert len(drawing.kept.strokes()) == 1
    drawn, first = surface.grab(), surface.desk
    second = uuid4()
    drawing.session.do(partial(sheets.begin, sheet_id=second, name="Ark 2"))
    drawing.sheet_id, first_id = second, drawing.sheet_id
    surface.item.enlarge(3)
    surface.open()
    assert surface.item.property("zoom") == 1
    assert surface.grab() == blank
    first.undo()
    wait_until(lambda: not first.canUndo, "the stroke to be taken back")
    assert surface.grab() == blank
    first.redo()
    surface.window.setProperty("desk", first)
    wait_until(lambda: surface.grab() == drawn, "the first sheet to be shown")
    drawing.sheet_id = first_id
    assert len(drawing.kept.strokes()) == 1
