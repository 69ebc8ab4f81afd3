"""A workshop's frame: rooms at the side, pausing, stopping, handing over, and the way out."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy

from dreamdesk.domain.workshop import Activity, Pace, Pair, Room
from dreamdesk.services import preparing, rooms
from dreamdesk.ui.adviser import fence
from support.full_disk import FullDisk
from support.hands import wait, wait_until
from support.workshop_in_progress import CODE, WorkshopInProgress


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let nobody wait for long, and note how many wrong tries each wait was for."""
    asked: list[int] = []

    def wait_after(tries: int) -> float:
        asked.append(tries)
        return 0.02

    monkeypatch.setattr(fence, "wait_after", wait_after)
    return asked


def pace(workshop: WorkshopInProgress, wanted: Pace) -> None:
    wait_until(lambda: workshop.living.workshop.pace is wanted, wanted.value)


def full_disk(workshop: WorkshopInProgress) -> FullDisk:
    """Fill the disk under the open workshop."""
    disk = FullDisk(workshop.session._store)
    disk.fill()
    workshop.session._store = disk  # type: ignore[assignment]
    return disk


def test_every_room_stands_at_the_side_with_an_honest_mark(
    in_progress: WorkshopInProgress,
) -> None:
    for room in Room:
        line = in_progress.adviser.find(f"room.{room.value}")
        assert line.property("inPlace") is False
        assert line.property("here") is (room is Room.PREPARATION)
    in_progress.adviser.tap("preparation.allThemes")
    in_progress.adviser.tap("preparation.network:no")
    line = in_progress.adviser.find("room.preparation")
    wait_until(lambda: bool(line.property("inPlace")), "the preparation to be in place")


def test_another_activity_takes_the_place_of_the_one_that_stands(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("cards.hand:*")
    music = Pair(Activity.MUSIC, "empowerment")
    in_progress.session.do(partial(preparing.choose_pair, pair=music))
    wait_until(lambda: not in_progress.adviser.there("activity.onward"), "the cards to leave")
    wait_until(lambda: not in_progress.citizen.there("cards.hand:*"), "the cards to leave")
    in_progress.session.do(partial(preparing.choose_pair, pair=Pair()))
    in_progress.adviser.find("activity.onward")
    in_progress.citizen.find("cards.hand:*")


def test_one_goes_into_any_room_at_any_time(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    assert in_progress.adviser.there("welcome.onward")
    in_progress.enter(Room.PREPARATION)
    assert in_progress.adviser.there("preparation.onward")
    assert in_progress.adviser.find("room.preparation").property("here")


def test_the_way_on_leads_to_the_next_room(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.onward")
    in_progress.adviser.find("welcome.onward")


def test_it_says_what_is_not_saved_yet_and_when_all_is(in_progress: WorkshopInProgress) -> None:
    assert in_progress.adviser.text("workshop.saved") == "Alt er gemt"
    disk = full_disk(in_progress)
    in_progress.session.do(lambda meeting: rooms.enter(meeting, Room.WELCOME))
    in_progress.adviser.find("trouble.again")
    assert in_progress.adviser.text("workshop.saved") == "Ikke gemt endnu"
    disk.make_room()
    in_progress.adviser.tap("trouble.again")
    in_progress.adviser.await_text("Alt er gemt")


def test_the_adviser_pauses_and_both_surfaces_rest(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.adviser.tap("workshop.pause")
    in_progress.adviser.await_text("I holder pause")
    in_progress.citizen.await_text("Tag den tid, du har brug for.")
    assert not in_progress.citizen.there("citizen.pause")
    in_progress.adviser.tap("pace.goOn")
    pace(in_progress, Pace.UNDER_WAY)
    in_progress.citizen.await_text("Hvordan har du det med at være her i dag?")


def test_the_citizen_pauses_and_goes_on_again(in_progress: WorkshopInProgress) -> None:
    in_progress.citizen.touch("citizen.pause")
    in_progress.adviser.await_text("I holder pause")
    in_progress.citizen.touch("citizen.goOn")
    pace(in_progress, Pace.UNDER_WAY)
    wait_until(lambda: not in_progress.adviser.reads("I holder pause"), "the sheet to go")


def test_stopping_is_met_without_blame_and_can_be_taken_back(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.citizen.touch("citizen.stop")
    in_progress.adviser.await_text("Alma vil gerne stoppe her")
    assert in_progress.adviser.reads("Det er helt i orden")
    in_progress.citizen.await_text("Tak for i dag")
    assert not in_progress.citizen.there("citizen.stop")
    in_progress.adviser.tap("pace.goOn")
    pace(in_progress, Pace.UNDER_WAY)


def test_after_a_stop_one_can_end_gently(in_progress: WorkshopInProgress) -> None:
    in_progress.citizen.touch("citizen.stop")
    in_progress.adviser.tap("pace.end")
    in_progress.await_room(Room.CLOSING)
    pace(in_progress, Pace.UNDER_WAY)


def test_escape_on_the_sheet_about_a_pause_goes_on(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("workshop.pause")
    in_progress.adviser.find("pace.goOn")
    in_progress.adviser.press(Qt.Key.Key_Escape)
    pace(in_progress, Pace.UNDER_WAY)


def test_the_only_screen_is_given_and_handed_back_by_holding(
    one_screen: None, in_progress: WorkshopInProgress
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.adviser.tap("workshop.give")
    wait_until(in_progress.citizen.window.isVisible, "the citizen's window")
    in_progress.citizen.touch("citizen.handBack")
    wait(100)
    assert in_progress.citizen.window.isVisible(), "a tap by chance hands nothing back"
    in_progress.citizen.hold("citizen.handBack", 1000)
    wait_until(lambda: not in_progress.citizen.window.isVisible(), "the screen to be handed back")
    assert QGuiApplication.focusWindow() is in_progress.adviser.window


def test_the_code_leads_out_to_hjem_and_the_citizens_screen_is_calm(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.adviser.tap("workshop.home")
    for digit in CODE:
        in_progress.adviser.tap(f"code.{digit}")
    in_progress.adviser.tap("code.enter")
    in_progress.adviser.find("home.new")
    wait_until(lambda: in_progress.citizen.texts() == [], "a screen without a word")


def test_the_code_can_be_typed_and_corrected_on_the_keyboard(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("workshop.home")
    in_progress.adviser.find("code.1")
    wait_until(lambda: in_progress.adviser.window.activeFocusItem() is not None, "the focus")
    in_progress.adviser.write("99")
    in_progress.adviser.press(Qt.Key.Key_Backspace)
    in_progress.adviser.press(Qt.Key.Key_Backspace)
    in_progress.adviser.write(CODE)
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("home.new")


def test_the_digits_are_not_shown(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("workshop.home")
    in_progress.adviser.find("code.1")
    before = in_progress.adviser.texts()
    in_progress.adviser.tap("code.7")
    assert in_progress.adviser.texts() == before


def test_a_wrong_code_waits_and_says_so_and_the_right_one_still_opens(
    in_progress: WorkshopInProgress, waits: list[int]
) -> None:
    in_progress.adviser.tap("workshop.home")
    for tries in (1, 2):
        in_progress.adviser.tap("code.9")
        in_progress.adviser.tap("code.enter")
        wait_until(lambda tries=tries: waits == list(range(1, tries + 1)), "the code to be refused")
        in_progress.adviser.await_text("Det var ikke koden.")
    for digit in CODE:
        in_progress.adviser.tap(f"code.{digit}")
    in_progress.adviser.tap("code.enter")
    in_progress.adviser.find("home.new")


def test_while_a_wrong_code_is_waited_after_one_can_stay_but_not_try(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fence, "wait_after", lambda _: 60.0)
    in_progress.adviser.tap("workshop.home")
    in_progress.adviser.tap("code.9")
    in_progress.adviser.tap("code.enter")
    in_progress.adviser.await_text("Det var ikke koden.")
    assert not in_progress.adviser.find("code.1").isEnabled()
    in_progress.adviser.tap("code.stay")
    wait_until(lambda: not in_progress.adviser.there("code.1"), "the sheet to go")
    in_progress.adviser.tap("workshop.home")
    assert not in_progress.adviser.find("code.1").isEnabled(), "asking anew does not shorten it"


def test_escape_stays_in_the_workshop(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("workshop.home")
    in_progress.adviser.find("code.1")
    in_progress.adviser.press(Qt.Key.Key_Escape)
    wait_until(lambda: not in_progress.adviser.there("code.1"), "the sheet to go")
    assert in_progress.adviser.there("workshop.citizen")


def test_locking_keeps_what_is_being_typed_and_leads_back_to_it(
    in_progress: WorkshopInProgress,
) -> None:
    from support.vaults import PASSWORD

    in_progress.adviser.tap("preparation.hopes.fold")
    in_progress.adviser.tap("preparation.leaveAlone")
    in_progress.adviser.write("Skilsmissen")
    in_progress.adviser.tap("workshop.lock")
    in_progress.adviser.await_focus("lock.password")
    wait_until(lambda: in_progress.citizen.texts() == [], "a calm screen")
    in_progress.adviser.write(PASSWORD)
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("workshop.saved")
    assert in_progress.living.workshop.preparation.leave_alone == "Skilsmissen"


@pytest.mark.parametrize("way_out", ["workshop.home", "workshop.lock"])
def test_on_a_full_disk_one_stays_until_all_is_kept(
    in_progress: WorkshopInProgress, way_out: str
) -> None:
    disk = full_disk(in_progress)
    in_progress.adviser.tap("preparation.network:no")
    in_progress.adviser.tap("trouble.dismiss")
    in_progress.adviser.tap(way_out)
    in_progress.adviser.await_text("Der er ikke mere plads på disken")
    assert not in_progress.adviser.there("code.1")
    disk.make_room()
    in_progress.adviser.tap("trouble.again")
    in_progress.settled()
    in_progress.adviser.tap(way_out)
    in_progress.adviser.find("code.1" if way_out == "workshop.home" else "lock.password")


def test_closing_the_window_on_a_full_disk_is_first_told_about(
    in_progress: WorkshopInProgress,
) -> None:
    left = in_progress.desk.left
    left.disconnect()  # the program would end, and with it every event loop of these tests
    gone = QSignalSpy(left)
    full_disk(in_progress)
    in_progress.adviser.tap("preparation.network:no")
    in_progress.adviser.tap("trouble.dismiss")

    def close() -> bool:
        event = QCloseEvent()
        QGuiApplication.sendEvent(in_progress.adviser.window, event)
        return event.isAccepted()

    assert not close()
    assert gone.count() == 0
    in_progress.adviser.await_text("Der er ikke mere plads på disken")
    in_progress.adviser.tap("trouble.dismiss")
    assert close(), "told once; then it is the adviser who decides"
    assert gone.count() == 1
