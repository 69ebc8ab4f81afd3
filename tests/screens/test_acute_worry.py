"""Akut bekymring, and what is shown when the citizen wants to stop."""

from __future__ import annotations

from dreamdesk.domain.workshop import Pace, Room
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def paced(workshop: WorkshopInProgress, pace: Pace) -> None:
    wait_until(lambda: workshop.living.workshop.pace is pace, pace)
    workshop.settled()


def test_it_is_one_tap_away_in_every_room_and_both_screens_go_calm(
    in_progress: WorkshopInProgress,
) -> None:
    hands = in_progress.adviser
    for room in Room:
        in_progress.enter(room)
        hands.tap("workshop.acute")
        paced(in_progress, Pace.CALM)
        hands.await_text("ring 112")
        wait_until(lambda: not in_progress.citizen.texts(), "the citizen's screen to be calm")
        assert not in_progress.citizen.there("citizen.pause")
        assert not in_progress.citizen.there("citizen.goOn")
        hands.tap("acute.goOn")
        paced(in_progress, Pace.UNDER_WAY)


def test_it_can_end_the_day_gently(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("workshop.acute")
    in_progress.adviser.tap("acute.end")
    paced(in_progress, Pace.UNDER_WAY)
    assert in_progress.living.workshop.bookmark.room is Room.CLOSING


def test_without_numbers_it_says_where_they_are_written(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("workshop.acute")
    in_progress.adviser.find("acute.noNumbers")


def test_numbers_written_in_indstillinger_stand_there(in_progress: WorkshopInProgress) -> None:
    hands = in_progress.adviser
    leave_for_home(in_progress)
    hands.tap("home.settings")
    for place, words in enumerate(("70 11 00 31", "70 11 00 32", "Bodil Eksempel", "12 34"), 1):
        hands.tap(f"settings.help:{place}")
        hands.write(words)
    hands.tap("settings.back")
    hands.tap("home.open")
    hands.tap("workshop.acute")
    hands.find("acute.numbers")
    hands.await_text("70 11 00 32")
    assert hands.reads("Bodil Eksempel")


def test_a_wish_to_stop_shows_what_to_say_and_whom_to_call(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.stop")
    in_progress.adviser.await_text("Tak, fordi du var her")
    assert in_progress.adviser.reads("Jonas (kontaktperson)")
    assert in_progress.adviser.reads("87 65 43 21")


def leave_for_home(workshop: WorkshopInProgress) -> None:
    workshop.adviser.tap("workshop.home")
    for digit in "2468":
        workshop.adviser.tap(f"code.{digit}")
    workshop.adviser.tap("code.enter")
    workshop.adviser.find("home.settings")
