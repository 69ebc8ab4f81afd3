"""Velkommen, on both surfaces."""

from __future__ import annotations

import pytest

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.services import preparing
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def test_the_citizen_arrives_in_a_word_and_both_surfaces_show_it(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arrive:Træt")
    wait_until(lambda: in_progress.living.workshop.arriving == "Træt", "the word to be kept")
    assert in_progress.adviser.find("welcome.word:Træt").property("chosen") is True
    assert in_progress.citizen.find("citizen.arrive:Træt").property("chosen") is True


def test_the_same_word_again_takes_it_back(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "Rolig", "the word to be kept")
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "", "the word to be taken back")


def test_skipping_goes_on_without_a_trace(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.skip")
    in_progress.await_room(Room.ACTIVITY)
    assert in_progress.living.workshop.arriving == ""


def test_one_may_arrive_in_a_colour_instead(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arriveIn:colour")
    in_progress.citizen.touch("citizen.arriveColour:blue")
    wait_until(
        lambda: in_progress.living.workshop.arriving_colour is Colour.BLUE, "the colour to be kept"
    )
    in_progress.citizen.touch("citizen.arriveBack")
    assert in_progress.citizen.text("citizen.arriveIn:colour") == "Blå"
    in_progress.adviser.await_text("Blå")
    in_progress.citizen.touch("citizen.arriveIn:colour")
    in_progress.citizen.touch("citizen.arriveColour:blue")
    wait_until(
        lambda: in_progress.living.workshop.arriving_colour is None, "the colour to be taken back"
    )


def test_one_may_arrive_in_one_of_nine_pictures_or_of_nine_others(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arriveIn:picture")
    first = offered(in_progress)
    assert len(first) == 9
    in_progress.citizen.touch("citizen.otherPictures")
    wait_until(lambda: not set(offered(in_progress)) & set(first), "other pictures")
    chosen = offered(in_progress)[0]
    in_progress.citizen.touch(chosen)
    wait_until(lambda: bool(in_progress.living.pictures), "the picture to be kept")
    workshop = in_progress.living.workshop
    kept = in_progress.living.picture(workshop.arriving_picture_id)
    assert kept is not None
    assert chosen.endswith(kept.card)
    assert in_progress.living.people_before == ()
    in_progress.adviser.tap("welcome.ways")
    in_progress.adviser.find("welcome.picture")
    in_progress.citizen.touch(chosen)
    wait_until(
        lambda: in_progress.living.workshop.arriving_picture_id is None, "it to be taken back"
    )


def offered(workshop: WorkshopInProgress) -> list[str]:
    """Return the pictures that one may arrive in."""
    names = workshop.citizen.names()
    return [name for name in names if name.startswith("citizen.arrivePicture:")]


def test_a_picture_one_arrived_in_is_not_what_one_talks_about(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arriveIn:picture")
    in_progress.citizen.touch(offered(in_progress)[0])
    wait_until(lambda: bool(in_progress.living.pictures), "the picture to be kept")
    in_progress.enter(Room.CONVERSATION)
    names = in_progress.adviser.names()
    assert not [name for name in names if name.startswith("conversation.card:")]


def test_what_today_is_for_is_one_touch_away(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arriveIn:today")
    in_progress.citizen.await_text("Vi afgør ikke i dag, hvilken støtte du kan få.")
    in_progress.citizen.touch("citizen.arriveBack")
    in_progress.citizen.find("citizen.arrive:Rolig")


def test_both_surfaces_tell_who_is_here_and_who_asks(in_progress: WorkshopInProgress) -> None:
    jonas = in_progress.living.workshop.first(Role.CONTACT)
    assert jonas is not None
    in_progress.session.do(lambda m: preparing.choose_facilitator(m, jonas.id))
    in_progress.session.do(lambda m: preparing.invite(m, Role.INTERPRETER, "Ali"))
    in_progress.enter(Room.WELCOME)
    told = (
        "Mette, din rådgiver, lytter og skriver.",
        "Jonas, din kontaktperson, spørger.",
        "Ali er tolk og oversætter det hele.",
    )
    for sentence in told:
        assert in_progress.adviser.reads(sentence)
        assert in_progress.citizen.reads(sentence)


@pytest.mark.parametrize(
    ("activity", "onward"),
    [
        (Activity.CARDS, "Videre til billederne"),
        (Activity.MUSIC, "Videre til musikken"),
        (Activity.DRAWING, "Videre til tegningen"),
    ],
)
def test_the_way_on_says_what_comes_next(
    in_progress: WorkshopInProgress, activity: Activity, onward: str
) -> None:
    in_progress.session.do(lambda m: preparing.choose_pair(m, Pair(activity)))
    in_progress.enter(Room.WELCOME)
    assert in_progress.adviser.text("welcome.onward") == onward


def test_names_of_two_hundred_signs_from_anywhere_stay_within_the_screen(
    in_progress: WorkshopInProgress,
) -> None:
    for name in ("N" * 200, "ליאורה " * 30, "Frida \N{SMILING FACE WITH OPEN MOUTH}"):
        in_progress.session.do(lambda m, n=name: preparing.invite(m, Role.COMPANION, n))
    in_progress.enter(Room.WELCOME)
    people = in_progress.citizen.find("citizen.people")
    assert people.property("contentWidth") <= in_progress.citizen.window.width()
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "Rolig", "the word to be kept")
