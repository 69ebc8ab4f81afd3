"""The adviser's surface without a mouse: Tab reaches, Return and Space press, Esc closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.workshop import Room
from support.at_the_door import AtTheDoor
from support.hands import Hands, wait, wait_until
from support.own_music import enter_music, music_stick, own
from support.vaults import PASSWORD
from support.workshop_in_progress import CODE, WorkshopInProgress


def reached(hands: Hands) -> list[str]:
    """Press Tab until it comes round, and return what had the focus."""
    names: list[str] = []
    while True:
        hands.press(Qt.Key.Key_Tab)
        if hands.focused() in names:
            return names
        names.append(hands.focused())


def pressable(hands: Hands) -> Iterator[QQuickItem]:
    """Yield everything that can be pressed or typed in now."""
    for item in hands.items():
        can_press = hasattr(item, "clicked")
        can_type = item.property("cursorPosition") is not None
        if (can_press or can_type) and item.isEnabled() and item.objectName():
            yield item


def assert_all_reached(hands: Hands, among: str) -> None:
    """See that Tab reaches everything; `among` is one thing that is surely there."""
    names = {item.objectName() for item in pressable(hands)}
    assert among in names
    assert names <= set(reached(hands))


def test_everything_on_every_page_before_a_workshop_is_reached_by_tab(
    first_start: AtTheDoor,
) -> None:
    hands = first_start.adviser
    hands.await_focus("first.name")
    assert_all_reached(hands, "first.create")
    first_start.begin()
    hands.find("home.newFirst")
    assert_all_reached(hands, "home.lock")
    hands.tab_to("home.newFirst")
    hands.press(Qt.Key.Key_Return)
    hands.await_focus("new.citizen")
    hands.tab_to("new.add")
    hands.press(Qt.Key.Key_Space)
    hands.find("new.add.name")
    assert_all_reached(hands, "new.add.role:guardian")


@pytest.mark.parametrize("room", [Room.PREPARATION, Room.WELCOME])
def test_everything_in_a_room_and_beside_it_is_reached_by_tab(
    in_progress: WorkshopInProgress, room: Room
) -> None:
    hands = in_progress.adviser
    in_progress.enter(room)
    for fold in ("people", "pair", "moved", "place", "form", "hopes", "today", "language"):
        if room is Room.PREPARATION:
            hands.tab_to(f"preparation.{fold}.fold")
            hands.press(Qt.Key.Key_Return)
    wait(20)
    assert_all_reached(hands, f"room.{room.value}")


def test_music_is_brought_and_placed_without_a_mouse(
    in_progress: WorkshopInProgress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    music_stick(tmp_path, monkeypatch)
    hands = enter_music(in_progress).adviser
    hands.tab_to("ownMusic.bring")
    hands.press(Qt.Key.Key_Return)
    hands.find("bring.entry:sommer_regn.wav")
    there = {item.objectName() for item in pressable(hands)}
    assert {name for name in there if name.startswith("bring.")} <= set(reached(hands))
    hands.tab_to("bring.entry:sommer_regn.wav")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("bring.go")
    hands.press(Qt.Key.Key_Return)
    hands.find("bring.finish")
    hands.tab_to("bring.finish")
    hands.press(Qt.Key.Key_Return)
    wait_until(lambda: len(own(in_progress)) == 1, "the piece")
    hands.tab_to(f"ownMusic.piece:{own(in_progress)[0].track_id}")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("piece.place.field")
    hands.press(Qt.Key.Key_Down)
    wait_until(lambda: own(in_progress)[0].light_heavy > 0, "the place to be kept")
    hands.press(Qt.Key.Key_Escape)
    hands.await_gone("piece.done")


def test_what_has_the_focus_is_scrolled_into_sight(in_progress: WorkshopInProgress) -> None:
    hands = in_progress.adviser
    hands.tab_to("preparation.place.fold")
    item = hands.window.activeFocusItem()
    top = item.mapToScene(item.position() * 0).y()
    assert top >= 0
    assert top + item.height() <= hands.window.height()


def test_a_focus_that_comes_by_keyboard_can_be_seen(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tab_to("room.welcome")
    item = in_progress.adviser.window.activeFocusItem()
    assert item.property("visualFocus") is True


def test_a_whole_way_in_and_out_without_a_mouse(at_the_lock: AtTheDoor) -> None:
    hands = at_the_lock.adviser
    hands.await_focus("lock.password")
    hands.write(PASSWORD)
    hands.press(Qt.Key.Key_Return)
    hands.find("workshop.saved")
    hands.tab_to("preparation.network:no")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("preparation.onward")
    hands.press(Qt.Key.Key_Return)
    hands.find("welcome.onward")
    hands.tab_to("welcome.word:Rolig")
    hands.press(Qt.Key.Key_Return)
    session = at_the_lock.desk.stage.presenter.session
    wait_until(lambda: session.workshop.arriving == "Rolig", "the word")
    hands.tab_to("workshop.pause")
    hands.press(Qt.Key.Key_Return)
    hands.find("pace.goOn")
    hands.tab_to("pace.goOn")
    hands.press(Qt.Key.Key_Return)
    wait_until(lambda: session.workshop.pace.value == "under_way", "the way on")
    wait_until(lambda: not hands.there("pace.goOn"), "the sheet to go")
    hands.tab_to("workshop.home")
    hands.press(Qt.Key.Key_Return)
    hands.find("code.1")
    wait_until(lambda: hands.window.activeFocusItem() is not None, "the focus")
    hands.write(CODE)
    hands.press(Qt.Key.Key_Return)
    hands.find("home.new")
    hands.tab_to("home.lock")
    hands.press(Qt.Key.Key_Enter)
    hands.await_focus("lock.password")
