"""What nobody means a pen, a finger or a screen to do: no stray line, and the finished kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from support.hands import wait, wait_until
from support.ink_window import Drawing, Surface

LINE = ((100, 100), (150, 120), (200, 160), (300, 200))
OTHER = ((400, 100), (420, 150), (440, 200), (460, 260))


@pytest.fixture
def drawing(tmp_path: Path, qapp: object) -> Iterator[Drawing]:
    drawing = Drawing(tmp_path / "vault")
    yield drawing
    drawing.close()


def test_a_touch_that_the_system_takes_away_leaves_nothing(drawing: Drawing) -> None:
    one, other = drawing.surface("adviser"), drawing.surface("citizen")
    blank = one.grab()
    one.finger(1, *LINE, release=False)
    assert one.grab() != blank
    one.cancel_touch()
    assert drawing.kept.strokes() == ()
    assert one.grab() == blank
    assert other.grab() == blank
    one.finger(1, *LINE)
    assert len(drawing.kept.strokes()) == 1


def test_a_pen_that_leaves_the_screen_in_the_middle_keeps_what_it_drew(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.pen_stroke(*LINE, release=False)
    application = QCoreApplication.instance()
    assert application is not None
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.TabletLeaveProximity))
    assert len(drawing.kept.strokes()) == 1
    surface.pen_stroke(*OTHER)
    assert len(drawing.kept.strokes()) == 2


def test_a_sheet_that_is_hidden_in_the_middle_keeps_what_was_drawn(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE, release=False)
    surface.item.setVisible(False)
    assert len(drawing.kept.strokes()) == 1


def test_two_pens_on_one_sheet_draw_no_line_between_them(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.pen(QEvent.Type.TabletPress, *LINE[0])
    surface.pen(QEvent.Type.TabletPress, *OTHER[0], which=2)
    for one, other in zip(LINE[1:], OTHER[1:], strict=True):
        surface.pen(QEvent.Type.TabletMove, *one)
        surface.pen(QEvent.Type.TabletMove, *other, which=2)
    surface.pen(QEvent.Type.TabletRelease, *OTHER[-1], 0.0, which=2)
    surface.pen(QEvent.Type.TabletRelease, *LINE[-1], 0.0)
    second, first = drawing.kept.strokes()
    assert first.box.right < surface.item.toSheet(350, 0).x() < second.box.left
    assert min(len(first.trace), len(second.trace)) >= 3


def test_the_other_end_of_the_pen_erases_and_the_pen_then_draws(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.pen_stroke(*LINE)
    assert len(drawing.kept.strokes()) == 1
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove):
        surface.pen(kind, *LINE[1], which=3)
    surface.pen(QEvent.Type.TabletRelease, *LINE[1], 0.0, which=3)
    assert drawing.kept.strokes() == ()
    surface.pen_stroke(*OTHER)
    assert len(drawing.kept.strokes()) == 1


@pytest.mark.parametrize("lifted", [True, False])
def test_a_pen_that_was_in_vain_or_interrupted_does_not_keep_fingers_away(
    drawing: Drawing, lifted: bool
) -> None:
    surface = drawing.surface()
    surface.desk.letFingers("always")
    surface.desk.letDraw(not lifted)
    surface.pen_stroke(*LINE, release=lifted)
    surface.item.setVisible(False)
    surface.item.setVisible(True)
    surface.pen(QEvent.Type.TabletRelease, *LINE[-1], 0.0)
    surface.desk.letDraw(True)
    before = len(drawing.kept.strokes())
    surface.item._input.hands._pen_near_until = 0
    surface.finger(1, *OTHER)
    assert len(drawing.kept.strokes()) == before + 1


def _mouse_held(surface: Surface) -> None:
    surface.mouse(*LINE, release=False)


def _finger_held(surface: Surface) -> None:
    surface.finger(1, *LINE, release=False)


def _pen_held(surface: Surface) -> None:
    surface.pen_stroke(*LINE, release=False)


@pytest.mark.parametrize("begin", [_mouse_held, _finger_held, _pen_held])
def test_a_window_that_goes_in_the_middle_keeps_what_was_drawn_and_nothing_more(
    drawing: Drawing, begin: Callable[[Surface], None]
) -> None:
    surface, other = drawing.surface("citizen"), drawing.surface("adviser")
    begin(surface)
    surface.window.hide()
    (stroke,) = drawing.kept.strokes()
    assert len(stroke.trace) >= 4
    wait_until(lambda: not other.item._picture.ahead, "the stroke to be kept")
    surface.window.show()
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    far = QPointF(*OTHER[-1])
    hovering = QMouseEvent(QEvent.Type.MouseMove, far, far, button, button, none)
    QGuiApplication.sendEvent(surface.window, hovering)
    surface.finger(1, *OTHER)
    assert len(drawing.kept.strokes()) == 2 - (begin is _pen_held)
    assert drawing.kept.strokes()[0] == stroke


def test_a_mouse_whose_release_nobody_told_of_draws_no_further(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE, release=False)
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for place in OTHER:
        at = QPointF(*place)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, button, button, none)
        QGuiApplication.sendEvent(surface.window, event)
    (stroke,) = drawing.kept.strokes()
    assert stroke.box.right < surface.item.toSheet(350, 0).x()


def test_a_pen_that_hovers_does_not_pull_the_line_of_the_mouse(drawing: Drawing) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE, release=False)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    far = QPointF(*OTHER[-1])
    for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
        told = QMouseEvent(kind, far, far, left, left, none, surface.stylus)
        QGuiApplication.sendEvent(surface.window, told)
    surface.mouse(LINE[-1])
    strokes = drawing.kept.strokes()
    assert all(stroke.box.right < surface.item.toSheet(350, 0).x() for stroke in strokes)


def test_fifty_thousand_points_of_a_pen_are_one_stroke_on_both_surfaces(drawing: Drawing) -> None:
    one, other = drawing.surface("adviser"), drawing.surface("citizen")
    one.pen(QEvent.Type.TabletPress, 100, 100)
    for number in range(50_000):
        one.pen(QEvent.Type.TabletMove, 100 + number % 400, 100 + number // 200)
    one.pen(QEvent.Type.TabletRelease, 120, 120, 0.0)
    (stroke,) = drawing.kept.strokes()
    assert len(stroke.trace) > 49_000
    wait_until(lambda: not other.item._picture.ahead, "the stroke to be kept")
    for surface in (one, other):
        wait_until(lambda s=surface: bool(s.item.property("settled")), "the sheet")  # type: ignore[misc]
    assert one.grab() == other.grab()


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
def test_places_and_pressures_that_are_none_do_no_harm(drawing: Drawing, bad: float) -> None:
    surface = drawing.surface()
    surface.pen(QEvent.Type.TabletPress, 100, 100, 7.0)
    surface.pen(QEvent.Type.TabletMove, bad, 100, 0.5)
    surface.pen(QEvent.Type.TabletMove, 120, 100, bad, (bad, bad))
    surface.pen(QEvent.Type.TabletMove, 1e300, -1e300, -3.0)
    surface.pen(QEvent.Type.TabletRelease, 130, 100, 0.0)
    (stroke,) = drawing.kept.strokes()
    assert 2 <= len(stroke.trace) <= 3
    surface.grab()


def test_another_pixel_ratio_draws_the_sheet_anew_and_keeps_what_is_in_hand(
    drawing: Drawing,
) -> None:
    surface = drawing.surface()
    surface.mouse(*LINE)
    surface.mouse(*OTHER, release=False)
    surface.item.setProperty("pixelRatio", 1.5)
    wait_until(lambda: bool(surface.item.property("settled")), "the sheet to be drawn")
    assert surface.item._picture.canvas.picture.width() == 990
    surface.item.setProperty("pixelRatio", 1.0)
    surface.mouse(OTHER[-1])
    wait(1)
    assert len(drawing.kept.strokes()) == 2
