from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from dreamdesk.domain.closing import Closing, Matter, NextMeeting
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.in_place import rooms_in_place
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Room, Workshop

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ID = UUID(int=1)
EMPTY = Workshop(ID, ID, 1, NOW)
THEMES = frozenset({"formaal", "planen"})
GOAL = Goal(ID, ID, ID, NOW, "Jeg", "ses", False, "for", "med", date(2026, 12, 4))


def in_place(
    workshop: Workshop = EMPTY, active: bool = False, goals: tuple[Goal, ...] = ()
) -> set[Room]:
    return set(rooms_in_place(workshop, active, goals, THEMES))


def test_nothing_is_in_place_to_begin_with() -> None:
    assert in_place() == set()


def test_preparation_is_in_place_when_all_is_talked_through_and_the_network_is_asked() -> None:
    talked = Preparation(themes=THEMES)
    assert in_place(replace(EMPTY, preparation=talked)) == set()
    asked = replace(talked, network=NetworkWish.NO)
    assert in_place(replace(EMPTY, preparation=asked)) == {Room.PREPARATION}


def test_a_word_an_activity_and_a_sentence_are_enough_for_their_rooms() -> None:
    assert in_place(replace(EMPTY, arriving="Rolig")) == {Room.WELCOME}
    assert in_place(active=True) == {Room.ACTIVITY}
    quote = Quote(ID, "En stol", ID, ID, NOW)
    assert in_place(replace(EMPTY, quotes=(quote,))) == set()
    assert in_place(replace(EMPTY, quotes=(quote.confirmed(NOW),))) == {Room.CONVERSATION}


def test_a_dream_is_in_place_and_a_goal_is_when_it_is_whole_and_wanted() -> None:
    assert in_place(replace(EMPTY, dreams=(Dream(ID, ID, NOW),))) == {Room.DREAMS}
    assert in_place(goals=(GOAL,)) == set()
    assert in_place(goals=(GOAL.answered(Approval.YES, NOW),)) == {Room.GOALS}


def test_the_end_is_in_place_when_everything_asked_is_answered_or_passed_over() -> None:
    answered = Closing(
        leaving="Rolig",
        good="Kaffen",
        nothing_open=True,
        no_call=True,
        next_meeting=NextMeeting(NOW),
    )
    assert in_place(replace(EMPTY, closing=answered)) == {Room.CLOSING}
    passed = Closing(passed_over=frozenset(Matter))
    assert in_place(replace(EMPTY, closing=passed)) == {Room.CLOSING}
    for matter in Matter:
        all_but_one = Closing(passed_over=frozenset(Matter) - {matter})
        assert in_place(replace(EMPTY, closing=all_but_one)) == set()
