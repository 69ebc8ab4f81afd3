"""Quicker than the program: taps while a change is on its way, words taken back, halves pasted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from dreamdesk.domain.workshop import Room
from support.agreed import dreamt, with_goal
from support.full_disk import FullDisk
from support.hands import Hands, wait
from support.workshop_in_progress import WorkshopInProgress

KEPT_BY_THEN = 600
"""Milliseconds: a sentence that is not kept after these is never kept."""


@contextmanager
def slow_disk(workshop: WorkshopInProgress) -> Iterator[None]:
    """Let the vault do nothing for a while."""
    go_on = threading.Event()
    workshop.program._thread.post(go_on.wait)
    try:
        yield
    finally:
        go_on.set()
    workshop.settled()


def tap_at_once(hands: Hands, name: str, times: int) -> None:
    """Tap something again and again without waiting for what it does."""
    place = hands._reach(name)
    for _ in range(times):
        QTest.mouseClick(
            hands.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )


def close_window(workshop: WorkshopInProgress) -> bool:
    event = QCloseEvent()
    QGuiApplication.sendEvent(workshop.adviser.window, event)
    return event.isAccepted()


def all_is_well(workshop: WorkshopInProgress) -> None:
    workshop.settled()
    assert workshop.desk.trouble.kind == ""


def test_a_letter_taken_back_at_once_is_not_kept(in_progress: WorkshopInProgress) -> None:
    dreamt(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.make:1")
    in_progress.adviser.await_focus("goals.specific")
    in_progress.adviser.write("Jeg spiser med")
    wait(KEPT_BY_THEN)
    in_progress.adviser.write("x")
    in_progress.adviser.press(Qt.Key.Key_Backspace)
    wait(KEPT_BY_THEN)
    in_progress.settled()
    assert in_progress.adviser.text("goals.specific") == "Jeg spiser med"
    assert in_progress.living.goals[0].specific == "Jeg spiser med"


def test_words_taken_away_while_they_are_being_kept_do_not_come_back(
    in_progress: WorkshopInProgress,
) -> None:
    dreamt(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.make:1")
    in_progress.adviser.await_focus("goals.specific")
    with slow_disk(in_progress):
        in_progress.adviser.write("a")
        wait(KEPT_BY_THEN)
        in_progress.adviser.press(Qt.Key.Key_Backspace)
    wait(KEPT_BY_THEN)
    in_progress.settled()
    assert in_progress.living.goals[0].specific == ""
    assert in_progress.adviser.text("goals.specific") == ""


@pytest.mark.parametrize("pause", [0, 60])
def test_a_double_tap_makes_one_goal(in_progress: WorkshopInProgress, pause: int) -> None:
    dreamt(in_progress)
    in_progress.enter(Room.GOALS)
    tap_at_once(in_progress.adviser, "goals.make:1", 1)
    wait(pause)
    tap_at_once(in_progress.adviser, "goals.make:1", 1)
    in_progress.settled()
    assert len(in_progress.living.goals) == 1


@pytest.mark.parametrize("pause", [0, 60])
def test_a_double_tap_adds_one_step_that_is_open(
    in_progress: WorkshopInProgress, pause: int
) -> None:
    with_goal(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.addStep")
    in_progress.adviser.await_focus("goals.step:1.words")
    in_progress.adviser.write("Ringe")
    tap_at_once(in_progress.adviser, "goals.addStep", 1)
    wait(pause)
    tap_at_once(in_progress.adviser, "goals.addStep", 1)
    in_progress.settled()
    assert [step.text for step in in_progress.living.goals[0].steps] == ["Ringe", ""]
    in_progress.adviser.find("goals.step:2.words")


def test_a_goal_dropped_with_a_double_tap_can_be_taken_up_again(
    in_progress: WorkshopInProgress,
) -> None:
    goal = with_goal(in_progress)
    in_progress.enter(Room.GOALS)
    with slow_disk(in_progress):
        tap_at_once(in_progress.adviser, "goals.drop", 2)
    in_progress.adviser.tap("goals.undo")
    in_progress.settled()
    assert in_progress.living.goals == (goal,)


def test_of_two_goals_dropped_in_a_row_both_can_be_taken_up_again(
    in_progress: WorkshopInProgress,
) -> None:
    goals = with_goal(in_progress, "Det første"), with_goal(in_progress, "Det andet")
    in_progress.enter(Room.GOALS)
    for _ in goals:
        in_progress.adviser.tap("goals.drop")
    for _ in goals:
        in_progress.adviser.tap("goals.undo")
    in_progress.settled()
    assert in_progress.living.goals == goals
    assert not in_progress.adviser.there("goals.undo")


def test_a_step_taken_away_with_a_double_tap_can_be_put_back(
    in_progress: WorkshopInProgress,
) -> None:
    with_goal(in_progress, steps=("Ringe", "Se stedet"))
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.step:1")
    in_progress.adviser.find("goals.step:1.away")
    with slow_disk(in_progress):
        tap_at_once(in_progress.adviser, "goals.step:1.away", 2)
    in_progress.adviser.tap("goals.undoStep")
    in_progress.settled()
    assert [step.text for step in in_progress.living.goals[0].steps] == ["Ringe", "Se stedet"]


def test_a_yes_to_words_that_are_being_taken_away_is_no_mistake(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.tap("conversation.show")
    in_progress.adviser.await_focus("conversation.words")
    in_progress.adviser.write("a")
    in_progress.citizen.find("citizen.yes")
    in_progress.settled()
    in_progress.adviser.press(Qt.Key.Key_Backspace)
    in_progress.citizen.touch("citizen.yes")
    all_is_well(in_progress)
    assert in_progress.living.workshop.quotes == ()


def test_half_a_character_among_the_words_loses_none_of_them(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.ACTIVITY)
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.await_focus("conversation.words")
    in_progress.adviser.find("conversation.words").setProperty("text", "Vejen \ud83d over")
    wait(KEPT_BY_THEN)
    all_is_well(in_progress)
    (quote,) = in_progress.living.workshop.quotes
    assert quote.text.replace("\ufffd", "") == "Vejen  over"


def test_words_typed_just_before_the_window_is_closed_on_a_full_disk_are_told_about(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.CONVERSATION)
    disk = FullDisk(in_progress.session._store)
    disk.fill()
    in_progress.session._store = disk  # type: ignore[assignment]
    in_progress.adviser.await_focus("conversation.words")
    in_progress.adviser.write("Det sidste")
    assert not close_window(in_progress)
    in_progress.adviser.await_text("Der er ikke mere plads på disken")
    disk.make_room()
    in_progress.adviser.tap("trouble.again")
    in_progress.settled()
    (quote,) = in_progress.living.workshop.quotes
    assert quote.text == "Det sidste"
