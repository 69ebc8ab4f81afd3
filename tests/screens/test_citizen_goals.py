"""Mål on the citizen's surface."""

from __future__ import annotations

from functools import partial

from dreamdesk.domain.goals import Approval
from dreamdesk.domain.workshop import Room
from dreamdesk.services import goal_setting
from support.agreed import STOOL, dreamt, with_goal
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

STEPS = ("Ringe derhen", "Se stedet", "Spise med", "Tage Karen med", "Vaske op", "Sige til", "Fast")


def test_before_there_is_a_goal_the_dream_stands_alone(in_progress: WorkshopInProgress) -> None:
    dreamt(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.citizen.await_text(STOOL)
    assert not in_progress.citizen.there("citizen.answer:yes")


def test_the_stairs_rise_from_the_first_step_to_the_goal(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, "Jeg spiser med", STEPS[:3])
    in_progress.enter(Room.GOALS)
    hands = in_progress.citizen
    hands.await_text("Start her")
    said = hands.texts()
    places = [said.index(text) for text in STEPS[:3]]
    assert places == sorted(places)
    assert hands.reads("I morgen")
    assert hands.reads("Jeg spiser med")


def test_an_answer_is_given_with_one_touch_and_then_not_asked_again(
    in_progress: WorkshopInProgress,
) -> None:
    with_goal(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.citizen.touch("citizen.answer:change")
    wait_until(lambda: in_progress.living.goals[0].approval is Approval.CHANGE, "the answer")
    wait_until(lambda: not in_progress.citizen.there("citizen.answer:yes"), "calm")
    assert in_progress.adviser.find("goals.answer:change").property("chosen") is True


def test_other_words_are_asked_about_anew(in_progress: WorkshopInProgress) -> None:
    goal = with_goal(in_progress)
    in_progress.enter(Room.GOALS)
    in_progress.citizen.touch("citizen.answer:yes")
    change = partial(goal_setting.specify, goal_id=goal.id, text="Jeg spiser med tit")
    in_progress.session.do(change)
    in_progress.citizen.find("citizen.answer:yes")


def test_a_goal_without_words_asks_nothing(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, words="")
    in_progress.enter(Room.GOALS)
    in_progress.citizen.await_text(STOOL)
    assert not in_progress.citizen.there("citizen.answer:yes")


def test_another_goal_is_looked_at_on_both_surfaces(in_progress: WorkshopInProgress) -> None:
    for words in ("Et mål", "Et mål til"):
        goal = with_goal(in_progress, words)
        answer = partial(goal_setting.answer, goal_id=goal.id, approval=Approval.YES)
        in_progress.session.do(answer)
    in_progress.enter(Room.GOALS)
    in_progress.citizen.touch("citizen.goal:Mål 1")
    wait_until(
        lambda: in_progress.adviser.find("goals.specific").property("text") == "Et mål",
        "the adviser's surface to follow",
    )


def test_seven_steps_in_large_text_can_still_be_reached(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, "Jeg spiser med i Fælleskøkkenet", STEPS)
    theme = in_progress.engine.singletonInstance("DreamDesk", "Theme")
    theme.setProperty("textScale", 2.0)
    in_progress.enter(Room.GOALS)
    in_progress.citizen.touch("citizen.answer:not_yet")
    in_progress.citizen.await_text(STEPS[-1])
    items = [item for item in in_progress.citizen.items() if item.property("text") == STEPS[-1]]
    (text,) = items
    assert text.property("truncated") is False
