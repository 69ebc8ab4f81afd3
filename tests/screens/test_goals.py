"""Mål on the adviser's surface."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.workshop import Room
from support.agreed import BECAUSE, dreamt, with_goal
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def goals(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """One dream, and the room of goals."""
    dreamt(in_progress)
    in_progress.enter(Room.GOALS)
    return in_progress


def the_goal(workshop: WorkshopInProgress) -> Goal:
    workshop.settled()
    (goal,) = workshop.living.goals
    return goal


def make(workshop: WorkshopInProgress) -> None:
    workshop.adviser.tap("goals.make:1")
    workshop.adviser.await_focus("goals.specific")


def test_without_a_dream_the_way_to_dreams_is_shown(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.toDreams")
    in_progress.await_room(Room.DREAMS)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_what_will_be_asked_stands_there_until_it_is_asked(
    goals: WorkshopInProgress, size: tuple[int, int]
) -> None:
    goals.adviser.window.resize(*size)
    goals.adviser.brought_into_sight("goals.ahead")
    goals.adviser.tap("goals.make:1")
    goals.adviser.await_focus("goals.specific")
    assert not goals.adviser.there("goals.ahead")


def test_a_goal_stands_beside_its_dream_and_its_first_field_has_the_focus(
    goals: WorkshopInProgress,
) -> None:
    make(goals)
    goals.adviser.write("Jeg spiser med hver torsdag")
    goals.adviser.press(Qt.Key.Key_Tab)
    goals.settled()
    assert the_goal(goals).specific == "Jeg spiser med hver torsdag"
    assert the_goal(goals).attractive == BECAUSE
    assert goals.adviser.reads("En stol, nogen har holdt fri")


def test_five_parts_are_put_in_place_with_taps_and_words(goals: WorkshopInProgress) -> None:
    make(goals)
    hands = goals.adviser
    hands.write("Jeg spiser med")
    hands.tap("goals.unmeasured")
    hands.tap("goals.ready:2")
    hands.tap("goals.due:28")
    goal = the_goal(goals)
    assert goal.is_smart
    assert goal.realistic == "Vi aftaler det med nogen."
    assert goal.deadline == goals.session.today + timedelta(days=28)


def test_the_words_of_a_chip_can_be_added_to_and_taken_out(goals: WorkshopInProgress) -> None:
    make(goals)
    hands = goals.adviser
    hands.tap("goals.realistic")
    hands.write("Jonas går med.")
    hands.tap("goals.ready:1")
    assert the_goal(goals).realistic == "Jonas går med. Det kan jeg allerede."
    hands.tap("goals.ready:1")
    assert the_goal(goals).realistic == "Jonas går med."


def test_a_step_is_the_citizens_until_somebody_is_named(goals: WorkshopInProgress) -> None:
    make(goals)
    hands = goals.adviser
    hands.tap("goals.addStep")
    hands.await_focus("goals.step:1.words")
    hands.write("Ringe derhen")
    hands.tap("goals.step:1.who:Jonas")
    hands.tap("goals.step:1.day:1")
    (step,) = the_goal(goals).steps
    assert step.text == "Ringe derhen"
    assert step.who == ("Jeg", "Jonas Prøve")
    assert step.day == goals.session.today + timedelta(days=1)
    hands.tap("goals.step:1.fold")
    hands.await_text("Jonas og jeg · i morgen")


def test_steps_are_moved_and_taken_away_and_put_back(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, steps=("Ringe", "Se stedet", "Spise med"))
    in_progress.enter(Room.GOALS)
    hands = in_progress.adviser
    hands.tap("goals.step:3")
    hands.tap("goals.step:3.earlier")
    hands.tap("goals.step:2.away")
    in_progress.settled()
    assert [step.text for step in the_goal(in_progress).steps] == ["Ringe", "Se stedet"]
    hands.tap("goals.undoStep")
    in_progress.settled()
    order = [step.text for step in the_goal(in_progress).steps]
    assert order == ["Ringe", "Spise med", "Se stedet"]
    assert not hands.there("goals.undoStep")


def test_any_other_day_is_picked_in_a_month_with_keys(goals: WorkshopInProgress) -> None:
    make(goals)
    hands = goals.adviser
    hands.tap("goals.due:other")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        hands.press(key)
    due = goals.session.today + timedelta(days=15)
    wait_until(lambda: the_goal(goals).deadline == due, f"{due}")
    assert not hands.there("goals.due:later")


def test_any_other_day_is_picked_in_a_month_with_a_finger(goals: WorkshopInProgress) -> None:
    make(goals)
    hands = goals.adviser
    hands.touch("goals.due:other")
    hands.touch("goals.due:later")
    following = (goals.session.today.replace(day=1) + timedelta(days=32)).replace(day=12)
    hands.touch(f"goals.due:{following.isoformat()}")
    wait_until(lambda: the_goal(goals).deadline == following, f"{following}")


def test_the_answer_covers_the_words_it_was_given_to_and_no_others(
    goals: WorkshopInProgress,
) -> None:
    make(goals)
    hands = goals.adviser
    hands.write("Jeg spiser med")
    hands.tap("goals.answer:yes")
    assert the_goal(goals).approval is Approval.YES
    hands.tap("goals.specific")
    hands.write(" hver dag")
    hands.press(Qt.Key.Key_Tab)
    assert the_goal(goals).approval is Approval.NOT_ASKED
    assert the_goal(goals).first_wording == "Jeg spiser med"


def test_a_dropped_goal_leaves_the_dream_and_comes_back_whole(
    in_progress: WorkshopInProgress,
) -> None:
    before = with_goal(in_progress, steps=("Ringe",))
    in_progress.enter(Room.GOALS)
    in_progress.adviser.tap("goals.drop")
    in_progress.settled()
    assert in_progress.living.goals == ()
    assert len(in_progress.living.workshop.dreams) == 1
    in_progress.adviser.tap("goals.undo")
    assert the_goal(in_progress) == before


def test_what_is_typed_goes_to_the_goal_it_was_typed_in(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, words="Et")
    with_goal(in_progress, words="To")
    in_progress.enter(Room.GOALS)
    hands = in_progress.adviser
    hands.tap("goals.specific")
    hands.write("gange")
    hands.tap("goals.goal:1")
    in_progress.settled()
    wait_until(lambda: hands.find("goals.specific").property("text") == "Et", "the first goal")
    assert sorted(goal.specific for goal in in_progress.living.goals) == ["Et", "Togange"]


def test_with_three_goals_it_is_said_kindly_that_few_are_easier(
    in_progress: WorkshopInProgress,
) -> None:
    for words in ("Et", "To"):
        with_goal(in_progress, words)
    in_progress.enter(Room.GOALS)
    assert not in_progress.adviser.reads("Få mål er lettere at huske")
    in_progress.adviser.tap("goals.make:1")
    in_progress.adviser.await_text("Få mål er lettere at huske")
    assert in_progress.adviser.there("goals.make:1")


def test_the_authoritys_words_are_kept_beside_the_citizens(
    in_progress: WorkshopInProgress,
) -> None:
    with_goal(in_progress)
    in_progress.enter(Room.GOALS)
    hands = in_progress.adviser
    hands.tap("goals.authority.fold")
    for field in ("authority", "order", "support"):
        hands.tap(f"goals.{field}")
        hands.write(f"ord om {field}")
    hands.tap("goals.onward")
    in_progress.await_room(Room.CLOSING)
    (goal,) = in_progress.living.goals
    kept = (goal.authority_wording, goal.order, goal.wished_support)
    assert kept == ("ord om authority", "ord om order", "ord om support")
