"""Afrunding on the adviser's surface."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.closing import Closing, Matter
from dreamdesk.domain.workshop import Room
from dreamdesk.services import preparing
from support.agreed import STOOL, dreamt, with_goal
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def closing(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """The last room, with one dream."""
    dreamt(in_progress)
    in_progress.enter(Room.CLOSING)
    return in_progress


def kept(workshop: WorkshopInProgress) -> Closing:
    workshop.settled()
    return workshop.living.workshop.closing


def test_what_is_not_there_is_said_quietly_with_a_way_there(closing: WorkshopInProgress) -> None:
    closing.adviser.await_text(STOOL)
    closing.adviser.await_text("Drømmen er nok for i dag")
    closing.adviser.tap("closing.enter:goals")
    closing.await_room(Room.GOALS)


def test_what_is_read_aloud_stands_beside_or_first_where_it_is_narrow(
    closing: WorkshopInProgress,
) -> None:
    hands = closing.adviser
    question = hands.find("closing.leaving:Rolig")
    hands.await_text("Læs det højt sammen")
    assert left_of(hands.find("closing.enter:goals")) > left_of(question)
    hands.window.resize(1024, 640)
    way = "closing.enter:goals"
    wait_until(lambda: top_of(hands.find(way)) < top_of(question), "the words to stand first")
    assert hands.reads(STOOL)


def left_of(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()


def top_of(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def test_a_goal_that_is_not_whole_says_what_it_lacks_and_leads_there(
    in_progress: WorkshopInProgress,
) -> None:
    goal = with_goal(in_progress)
    in_progress.enter(Room.CLOSING)
    in_progress.adviser.await_text("et første skridt og et ja til ordene")
    in_progress.adviser.tap("closing.goal:1")
    in_progress.await_room(Room.GOALS)
    assert in_progress.living.workshop.bookmark.goal_id == goal.id


def test_how_one_leaves_can_be_chosen_here_as_well(closing: WorkshopInProgress) -> None:
    closing.adviser.tap("closing.leaving:Rolig")
    assert kept(closing).leaving == "Rolig"
    closing.adviser.tap("closing.leaving:Rolig")
    assert kept(closing).leaving == ""


def test_who_calls_and_when_takes_two_taps_and_nobody_is_an_answer(
    closing: WorkshopInProgress,
) -> None:
    hands = closing.adviser
    assert hands.reads("Jonas (kontaktperson)")
    hands.tap("closing.caller:Jonas Prøve")
    hands.tap("closing.when:i morgen formiddag")
    assert (kept(closing).call_by, kept(closing).call_when) == ("Jonas Prøve", "i morgen formiddag")
    assert kept(closing).call_is_settled
    hands.tap("closing.caller:none")
    assert kept(closing).no_call
    assert kept(closing).call_by == ""


def test_a_day_alone_means_ten_o_clock_where_one_met(closing: WorkshopInProgress) -> None:
    closing.adviser.tap("closing.day:14")
    agreed = kept(closing).next_meeting
    assert agreed is not None
    local = agreed.at.astimezone()
    assert local.date() == closing.session.today + timedelta(days=14)
    assert (local.hour, local.minute) == (10, 0)


def test_another_time_is_written_as_one_writes_it(closing: WorkshopInProgress) -> None:
    hands = closing.adviser
    hands.tap("closing.day:7")
    hands.tap("closing.time:other")
    hands.await_focus("closing.time:field")
    hands.write("9.30")
    hands.press(Qt.Key.Key_Return)
    agreed = kept(closing).next_meeting
    assert agreed is not None
    assert agreed.at.astimezone().strftime("%H.%M") == "09.30"
    hands.await_text("9.30")


def test_the_same_day_again_takes_the_meeting_back(closing: WorkshopInProgress) -> None:
    closing.adviser.tap("closing.day:28")
    assert kept(closing).next_meeting is not None
    closing.adviser.tap("closing.day:28")
    assert kept(closing).next_meeting is None


def test_what_is_left_open_can_be_said_in_words(closing: WorkshopInProgress) -> None:
    hands = closing.adviser
    hands.tap("closing.open:Ja, men det kan vente")
    hands.tap("closing.openField")
    hands.press(Qt.Key.Key_End)
    hands.write(": min bror")
    hands.press(Qt.Key.Key_Tab)
    assert kept(closing).left_open == "Ja, men det kan vente: min bror"
    hands.tap("closing.open:none")
    assert (kept(closing).left_open, kept(closing).nothing_open) == ("", True)


def test_that_the_citizen_has_heard_it_is_noted_with_the_day(closing: WorkshopInProgress) -> None:
    hands = closing.adviser
    hands.tap("closing.read")
    assert kept(closing).read_on == closing.session.today
    hands.tap("closing.remarks.fold")
    hands.tap("closing.remarks")
    hands.write("Det passer.")
    hands.press(Qt.Key.Key_Tab)
    assert kept(closing).remarks == "Det passer."


def test_the_papers_come_with_what_was_typed_last(closing: WorkshopInProgress) -> None:
    session = closing.session
    hands = closing.adviser
    hands.tap("closing.good")
    hands.write("At I ventede.")
    hands.tap("closing.papers")
    wait_until(lambda: session.workshop.closing.good == "At I ventede.", "the words")
    wait_until(lambda: closing.desk.stage.screen == "Adviser/PapersPage.qml", "the papers")


def test_a_question_can_be_passed_over_on_purpose(closing: WorkshopInProgress) -> None:
    hands = closing.adviser
    for matter in Matter:
        hands.tap(f"closing.pass:{matter}")
        wait_until(lambda m=matter: m in kept(closing).passed_over, matter)
    assert kept(closing).is_in_place
    hands.tap("closing.pass:good")
    wait_until(lambda: Matter.GOOD not in kept(closing).passed_over, "it to be taken back")
    hands.tap("closing.good")
    hands.write("Kaffen")
    hands.press(Qt.Key.Key_Tab)
    wait_until(lambda: kept(closing).is_in_place, "all to be settled")
    assert not hands.there("closing.pass:good")


def test_that_the_final_plan_was_seen_is_noted_later(closing: WorkshopInProgress) -> None:
    closing.adviser.tap("closing.planSeen")
    assert kept(closing).plan_seen_on == closing.session.today
    closing.adviser.tap("closing.planSeen")
    assert kept(closing).plan_seen_on is None


def test_how_one_arrived_stands_beside_how_one_leaves(closing: WorkshopInProgress) -> None:
    assert not closing.adviser.there("closing.arrived")
    closing.session.do(partial(preparing.arrive, word="Lidt på vagt"))
    closing.session.do(partial(preparing.arrive_in_colour, colour=Colour.BLUE))
    closing.adviser.await_text("Ved ankomsten: Lidt på vagt · Blå")


def test_a_calm_piece_is_offered_and_plays_only_when_asked(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.CLOSING)
    in_progress.adviser.tap("closing.music.fold")
    assert in_progress.ears.seconds == 0
    in_progress.adviser.tap("closing.music")
    wait_until(lambda: in_progress.ears.seconds > 1, "the piece")
    in_progress.adviser.await_text("Stop musikken")
    in_progress.adviser.tap("closing.music")
    in_progress.adviser.await_text("Spil stykket")
