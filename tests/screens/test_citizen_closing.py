"""Afrunding on the citizen's surface."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from dreamdesk.domain.closing import NextMeeting
from dreamdesk.domain.workshop import Room
from dreamdesk.services import parting
from support.agreed import STOOL, with_goal
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def test_one_word_and_then_there_is_nothing_more_to_do(in_progress: WorkshopInProgress) -> None:
    with_goal(in_progress, "Jeg spiser med", ("Ringe derhen", "Se stedet"))
    in_progress.enter(Room.CLOSING)
    in_progress.citizen.touch("citizen.leave:Fuld af tanker")
    wait_until(lambda: in_progress.living.workshop.closing.leaving == "Fuld af tanker", "the word")
    hands = in_progress.citizen
    hands.await_text(STOOL)
    assert hands.reads("Ringe derhen")
    assert not hands.reads("Se stedet")
    offered = {name for name in hands.names() if name.startswith("citizen.leave")}
    assert offered == set()


def test_it_may_be_left_unsaid_without_a_trace(in_progress: WorkshopInProgress) -> None:
    before = in_progress.living.workshop.closing
    in_progress.enter(Room.CLOSING)
    in_progress.citizen.touch("citizen.leaveUnsaid")
    in_progress.citizen.await_text("Tak for i dag")
    assert in_progress.living.workshop.closing == before


def test_when_one_meets_again_and_who_calls_are_told_in_whole_sentences(
    in_progress: WorkshopInProgress,
) -> None:
    session = in_progress.session
    in_progress.enter(Room.CLOSING)
    in_progress.citizen.touch("citizen.leaveUnsaid")
    at = in_progress.now().astimezone().replace(hour=10, minute=0) + timedelta(days=1)
    session.do(partial(parting.meet_next, next_meeting=NextMeeting(at, "Biblioteket")))
    session.do(partial(parting.call_by, who="Jonas Prøve"))
    session.do(partial(parting.call_when, when="i morgen formiddag"))
    hands = in_progress.citizen
    hands.await_text("I morgen kl.\N{NO-BREAK SPACE}10.00")
    hands.await_text("Vi har aftalt, at Jonas ringer i morgen formiddag.")
    assert hands.reads("Biblioteket")
    session.do(partial(parting.call_by, who="Jeg"))
    hands.await_text("Vi har aftalt, at jeg ringer til Jonas i morgen formiddag.")
