"""A placed thing in somebody's hand: the other surface sees it move, and nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.ink import SHEET_WIDTH
from dreamdesk.domain.sheet import Drawers, Placed
from dreamdesk.domain.workshop import Room
from dreamdesk.pictures.drawing_art import STAMP_SIZE
from dreamdesk.services import drawing as service
from support.drawing_hands import Drawing
from support.hands import Hands, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress

GHOST = "drawing.otherHand"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drawing(in_progress: WorkshopInProgress) -> Drawing:
    """Return a sheet with a house on it, which the citizen may take hold of."""
    drawing = Drawing(in_progress)
    drawing.begin("")
    drawing.citizen.touch("drawing.things")
    drawing.citizen.touch("drawing.stamp:*")
    drawing.settled()
    return drawing


class Finger:
    """A finger that is down on a window."""

    def __init__(self, drawing: Drawing, hands: Hands, place: QPoint) -> None:
        self._drawing, self._hands, self.place = drawing, hands, place
        QTest.touchEvent(hands.window, hands._screen).press(0, place, hands.window).commit()
        wait(20)

    def glide(self, to: QPoint) -> None:
        """Move in steps, and let the next frame come."""
        start, window = self.place, self._hands.window
        for step in range(1, 7):
            self.place = start + (to - start) * step / 6
            QTest.touchEvent(window, self._hands._screen).move(0, self.place, window).commit()
            wait(8)
        wait(40)  # Qt merges the moves of a finger until the next frame

    def glide_to(self, x: float, y: float) -> None:
        """Move to a place of the sheet."""
        self.glide(self._drawing.at(self._hands, x, y))

    def lift(self) -> None:
        """Lift it."""
        window = self._hands.window
        QTest.touchEvent(window, self._hands._screen).release(0, self.place, window).commit()
        wait(20)


@contextmanager
def finger_on(drawing: Drawing, thing: Placed) -> Iterator[Finger]:
    """Put the citizen's finger on a thing; it is lifted at the end."""
    finger = Finger(drawing, drawing.citizen, drawing.at(drawing.citizen, thing.x, thing.y))
    yield finger
    finger.lift()


def ghost_at(drawing: Drawing, hands: Hands) -> tuple[float, float]:
    """Return where on the sheet the middle of what is shown of the other hand lies."""
    item, paper = hands.find(GHOST), hands.find("drawing.sheet")
    middle = item.mapToItem(paper, QPointF(item.width() / 2, item.height() / 2))
    at: Any = paper
    there = at.toSheet(middle.x(), middle.y())
    return there.x(), there.y()


def is_drawn(drawing: Drawing, hands: Hands, x: float, y: float) -> bool:
    """Tell whether anything is to be seen at a place of the sheet."""
    place = drawing.at(hands, x, y)
    return hands.window.grabWindow().pixelColor(place).name() != "#ffffff"


def test_the_other_surface_follows_a_thing_that_is_moved_before_anything_is_kept(
    drawing: Drawing,
) -> None:
    thing = drawing.thing
    done = drawing.sheet.done
    assert is_drawn(drawing, drawing.adviser, thing.x, thing.y)
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        assert ghost_at(drawing, drawing.adviser) == pytest.approx((700, 1500), abs=12)
        assert is_drawn(drawing, drawing.adviser, 700, 1500)
        assert not is_drawn(drawing, drawing.adviser, thing.x, thing.y)
        assert drawing.sheet.done == done
    wait_until(lambda: drawing.sheet.done == done + 1, "one action for the whole drag")
    drawing.adviser.await_gone(GHOST)
    drawing.settled()
    assert (drawing.thing.x, drawing.thing.y) == pytest.approx((700, 1500), abs=12)
    assert is_drawn(drawing, drawing.adviser, 700, 1500)


def test_what_the_adviser_moves_is_seen_by_the_citizen(drawing: Drawing) -> None:
    thing = drawing.thing
    drawing.adviser.tap("drawing.hold")
    window = drawing.adviser.window
    start = drawing.at(drawing.adviser, thing.x, thing.y)
    end = drawing.at(drawing.adviser, 2000, 600)
    QTest.mousePress(window, LEFT, NONE, start)
    for step in range(1, 9):
        QTest.mouseMove(window, start + (end - start) * step / 8)
        wait(8)
    wait(30)
    assert ghost_at(drawing, drawing.citizen) == pytest.approx((2000, 600), abs=12)
    assert drawing.thing == thing
    QTest.mouseRelease(window, LEFT, NONE, end)
    drawing.citizen.await_gone(GHOST)
    assert drawing.thing.x == pytest.approx(2000, abs=12)


def test_the_other_surface_sees_it_turned_and_made_larger(drawing: Drawing) -> None:
    before = drawing.thing
    handle = drawing.citizen.find("drawing.turn")
    at = handle.mapToScene(QPointF(handle.width() / 2, handle.height() / 2)).toPoint()
    finger = Finger(drawing, drawing.citizen, at)
    finger.glide_to(before.x - 150, before.y + 700)
    ghost = drawing.adviser.find(GHOST)
    unit = drawing.adviser.find("drawing.sheet").width() / SHEET_WIDTH
    turned = ghost.rotation()
    assert turned > 10
    assert ghost.width() > 1.2 * STAMP_SIZE * unit
    assert drawing.thing == before
    finger.lift()
    drawing.adviser.await_gone(GHOST)
    assert drawing.thing.scale > 1.2
    assert drawing.thing.angle == pytest.approx(turned, abs=0.5)


def test_a_finger_that_the_system_takes_away_leaves_the_thing_where_it_was(
    drawing: Drawing,
) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.adviser.find(GHOST)
        hold: Any = drawing.citizen.find("drawing.hold")
        hold.ungrabMouse()
        drawing.adviser.await_gone(GHOST)
        finger.glide_to(900, 1200)
        assert not drawing.adviser.there(GHOST)
    assert drawing.thing == thing
    assert is_drawn(drawing, drawing.adviser, thing.x, thing.y)
    assert not is_drawn(drawing, drawing.adviser, 700, 1500)


def test_escape_lets_the_thing_lie_where_it_was(drawing: Drawing) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.adviser.find(GHOST)
        drawing.adviser.press(Qt.Key.Key_Escape)  # the one keyboard
        drawing.adviser.await_gone(GHOST)
        finger.glide_to(900, 1200)
        assert not drawing.adviser.there(GHOST)
    assert drawing.thing == thing
    assert is_drawn(drawing, drawing.citizen, thing.x, thing.y)
    assert not is_drawn(drawing, drawing.citizen, 900, 1200)


def test_a_thing_that_is_taken_away_meanwhile_is_gone_from_both(drawing: Drawing) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.adviser.find(GHOST)
        drawing.workshop.session.do(
            lambda meeting: service.take(meeting, drawing.presenter.desk.sheet_id, thing.id)
        )
        drawing.adviser.await_gone(GHOST)
        wait_until(lambda: not drawing.citizen.there("drawing.turn"), "the hand to be empty")
        finger.glide_to(900, 1200)
        assert not drawing.adviser.there(GHOST)
    assert drawing.sheet.placed() == ()
    for hands in (drawing.adviser, drawing.citizen):
        assert not is_drawn(drawing, hands, 900, 1200)


def test_when_the_room_is_left_in_the_middle_the_thing_lies_where_it_was(
    drawing: Drawing,
) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.workshop.enter(Room.CONVERSATION)
    drawing.workshop.enter(Room.ACTIVITY)
    drawing.settled()
    assert drawing.thing == thing
    assert not drawing.adviser.there(GHOST)
    assert is_drawn(drawing, drawing.adviser, thing.x, thing.y)


def test_when_another_sheet_is_taken_in_the_middle_no_ghost_comes_along(
    drawing: Drawing,
) -> None:
    thing = drawing.thing
    first = drawing.sheet
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.adviser.find(GHOST)
        drawing.presenter.begin("broen")
        drawing.settled()
        assert not drawing.adviser.there(GHOST)
    drawing.presenter.goTo(str(first.id))
    wait_until(lambda: drawing.presenter.head == first.head, "the first sheet")
    assert drawing.thing == thing


def test_when_the_citizen_may_draw_no_longer_the_thing_lies_where_it_was(
    drawing: Drawing,
) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        drawing.presenter.letDraw(Drawers.ADVISER.value)
        drawing.adviser.await_gone(GHOST)
    assert drawing.thing == thing


def test_a_thing_follows_the_hand_that_came_last(drawing: Drawing) -> None:
    thing = drawing.thing
    with finger_on(drawing, thing) as finger:
        finger.glide_to(700, 1500)
        placing = drawing.presenter.placing
        placing.takeHold(True)
        placing.pick(thing.x, thing.y)
        placing.move(2200, 500)
        assert ghost_at(drawing, drawing.citizen) == pytest.approx((2200, 500), abs=12)
        drawing.adviser.await_gone(GHOST)
        finger.glide_to(900, 1200)
        assert not drawing.adviser.there(GHOST)
        placing.put()
    drawing.citizen.await_gone(GHOST)
    assert (drawing.thing.x, drawing.thing.y) == (2200, 500)


def test_moved_and_moved_back_leaves_nothing(drawing: Drawing) -> None:
    thing, done = drawing.thing, drawing.sheet.done
    placing = drawing.presenter.placing
    placing.pick(thing.x, thing.y)
    placing.move(thing.x + 300, thing.y)
    drawing.citizen.find(GHOST)
    placing.move(thing.x, thing.y)
    placing.put()
    drawing.citizen.await_gone(GHOST)
    assert drawing.sheet.done == done


def test_what_is_only_marked_lies_still_on_the_other_surface(drawing: Drawing) -> None:
    assert drawing.citizen.there("drawing.turn")
    assert not drawing.adviser.there(GHOST)
    sheet_id, thing = drawing.sheet.id, drawing.thing
    kept = partial(service.change, sheet_id=sheet_id, before=thing, after=thing)
    drawing.workshop.session.do(kept)
    drawing.settled()
    assert not drawing.adviser.there(GHOST)
