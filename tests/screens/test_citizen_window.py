"""The citizen's window: one thing at a time, and always a way to pause, pass or stop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.workshop import Pace, Room
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

WAYS = ("citizen.pause", "citizen.skip", "citizen.stop")


def place(item: QQuickItem) -> QRectF:
    """Return where an item lies on its window."""
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def seen(item: QQuickItem) -> QRectF:
    """Return what can be seen of an item: the rest is cut away by the view that it scrolls in."""
    rest, above = place(item), item.parentItem()
    while above is not None:
        rest = rest.intersected(place(above)) if above.clip() else rest
        above = above.parentItem()
    return rest


def theme(workshop: WorkshopInProgress) -> QQuickItem:
    found = workshop.engine.singletonInstance("DreamDesk", "Theme")
    assert found is not None
    return found  # type: ignore[no-any-return]


@pytest.fixture(params=[1.0, 2.0], ids=["ordinary text", "double text"])
def scaled(request: pytest.FixtureRequest, in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """Return the workshop with ordinary text, and with text of double size."""
    theme(in_progress).setProperty("textScale", request.param)
    return in_progress


def test_pause_skip_and_stop_are_there_and_stop_stands_apart(scaled: WorkshopInProgress) -> None:
    scaled.enter(Room.WELCOME)
    pause, skip, stop = (place(scaled.citizen.find(name)) for name in WAYS)
    millimetre = theme(scaled).property("citizenMm")
    assert skip.left() - pause.right() >= 2 * millimetre - 1
    assert stop.left() - skip.right() >= 2 * (skip.left() - pause.right())
    for way in (pause, skip, stop):
        assert min(way.width(), way.height()) >= 14 * millimetre
        assert way.bottom() <= scaled.citizen.window.height()


def test_there_is_no_text_field_anywhere(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    fields = [
        item for item in in_progress.citizen.items() if item.property("cursorPosition") is not None
    ]
    assert fields == []


def test_the_way_to_hand_back_covers_nothing(one_screen: None, scaled: WorkshopInProgress) -> None:
    scaled.enter(Room.WELCOME)
    scaled.adviser.tap("workshop.give")
    for resting in (False, True):
        if resting:
            scaled.citizen.touch("citizen.pause")
            scaled.citizen.find("citizen.goOn")
        back = place(scaled.citizen.find("citizen.handBack"))
        hidden = [
            item.property("text")
            for item in scaled.citizen.items()
            if item.property("text")
            and "skærmen" not in str(item.property("text"))
            and seen(item).intersects(back)
        ]
        assert hidden == []


def test_on_a_screen_of_their_own_there_is_nothing_to_hand_back(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    assert not in_progress.citizen.there("citizen.handBack")


def test_the_window_cannot_be_closed_while_there_is_a_workshop(
    in_progress: WorkshopInProgress,
) -> None:
    event = QCloseEvent()
    QGuiApplication.sendEvent(in_progress.citizen.window, event)
    assert not event.isAccepted()
    assert in_progress.citizen.window.isVisible()


def test_after_a_stop_there_is_nothing_left_to_press(in_progress: WorkshopInProgress) -> None:
    in_progress.citizen.touch("citizen.stop")
    in_progress.citizen.await_text("Tak for i dag")
    assert not any(in_progress.citizen.there(name) for name in (*WAYS, "citizen.goOn"))


def test_skipping_leads_on_room_by_room(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.skip")
    in_progress.await_room(Room.ACTIVITY)


def test_on_the_only_screen_everything_can_be_done_from_the_keyboard(
    one_screen: None, in_progress: WorkshopInProgress
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.adviser.tap("workshop.give")
    citizen = in_progress.citizen
    reached: list[str] = []
    for _ in range(20):
        citizen.press(Qt.Key.Key_Tab)
        if citizen.focused() in reached:
            break
        reached.append(citizen.focused())
    assert [name for name in reached if name.startswith("citizen.arrive:")]
    assert {*WAYS, "citizen.handBack"} <= set(reached)
    citizen.tab_to("citizen.arrive:Rolig")
    citizen.press(Qt.Key.Key_Return)
    wait_until(lambda: in_progress.living.workshop.arriving == "Rolig", "the word to be kept")
    citizen.tab_to("citizen.pause")
    citizen.press(Qt.Key.Key_Space)
    wait_until(lambda: in_progress.living.workshop.pace is Pace.PAUSED, "the pause")
    citizen.tab_to("citizen.handBack")
    citizen.press(Qt.Key.Key_Return)
    wait_until(lambda: not citizen.window.isVisible(), "the screen to be handed back")
