"""Listening in a real vault: the chain from a piece to the words it brought up."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.errors import QuoteIsLocked
from dreamdesk.domain.listening import Listened, Moment, Settled, Taste
from dreamdesk.domain.music import Track
from dreamdesk.domain.trail import trails
from dreamdesk.services import dreaming, listening
from support.open_meeting import OpenMeeting
from support.pictures import DRAWING

NIGHT_TRAIN = Track("nattoget", "Nattoget", "Et horn.", 0.5, 0.5, 120, -20, Path("nattoget.opus"))
BY_THE_WATER = Track("stille", "Stille vand", "En fløjte.", -1, -1, 120, -20, Path("stille.opus"))
WORDS = UUID(int=77)


def now(open_meeting: OpenMeeting) -> Listened:
    known = open_meeting.living.listening.now
    assert known is not None
    return known


@pytest.fixture
def heard(open_meeting: OpenMeeting) -> OpenMeeting:
    open_meeting.do(partial(listening.listen, track=NIGHT_TRAIN))
    open_meeting.do(partial(listening.go_on, moment=Moment.ASKED))
    return open_meeting


def say(open_meeting: OpenMeeting, text: str, track: Track = NIGHT_TRAIN) -> None:
    open_meeting.do(
        partial(
            listening.hear,
            listened_id=now(open_meeting).id,
            quote_id=WORDS,
            text=text,
            track=track,
        )
    )


def test_each_piece_remembers_when_it_was_heard(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(listening.listen, track=NIGHT_TRAIN))
    open_meeting.clock.pass_by(minutes=5)
    open_meeting.do(partial(listening.listen, track=BY_THE_WATER))
    first, second = open_meeting.living.listening.heard
    assert (first.title, second.title) == ("Nattoget", "Stille vand")
    assert first.at < second.at


def test_a_piece_that_never_sounded_is_not_remembered(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(listening.listen, track=BY_THE_WATER))
    open_meeting.do(partial(listening.listen, track=NIGHT_TRAIN))
    open_meeting.do(partial(listening.break_off, track=NIGHT_TRAIN.id, heard=False))
    workshop_id = open_meeting.living.workshop.id
    with open_meeting.vault.begin() as work:
        kept = work.listenings.get(workshop_id)
    assert [known.track for known in kept.heard] == [BY_THE_WATER.id]


def test_the_way_from_the_piece_to_the_dream_can_be_walked(heard: OpenMeeting) -> None:
    say(heard, "Jeg vil ud at rejse")
    heard.do(partial(dreaming.dream_from, quote_id=WORDS))
    living = heard.living
    (trail,) = trails(living.workshop, living.goals, living.pictures)
    assert trail.dream is not None
    assert trail.picture is not None
    assert (trail.picture.card, trail.picture.title) == (NIGHT_TRAIN.cover, "Nattoget")
    assert trail.picture.data.startswith(b"<svg")
    assert now(heard).quote_id == trail.quote.id


def test_words_keep_the_cover_that_lies_beside_the_piece(
    heard: OpenMeeting, tmp_path: Path
) -> None:
    beside = tmp_path / "nattoget.svg"
    beside.write_bytes(DRAWING)
    say(heard, "Jeg vil ud at rejse", replace(NIGHT_TRAIN, picture=beside))
    (kept,) = heard.living.pictures
    assert (kept.media_type, kept.data) == ("image/svg+xml", DRAWING)


def test_words_that_are_taken_away_leave_no_trace(heard: OpenMeeting) -> None:
    say(heard, "Jeg")
    say(heard, "")
    assert now(heard).quote_id is None
    assert heard.workshop.quotes == ()


def test_locked_words_stay(heard: OpenMeeting) -> None:
    say(heard, "Jeg vil ud")
    heard.do(
        partial(
            listening.confirm_heard,
            listened_id=now(heard).id,
            quote_id=WORDS,
            text="Jeg vil ud",
            track=NIGHT_TRAIN,
        )
    )
    say(heard, "noget andet")
    assert heard.workshop.quote(WORDS).text == "Jeg vil ud"
    with pytest.raises(QuoteIsLocked):
        heard.workshop.quote(WORDS).reworded("noget andet")


def test_a_colour_and_nothing(heard: OpenMeeting) -> None:
    heard.do(partial(listening.bring_colour, colour=Colour.BLUE))
    assert now(heard).colour is Colour.BLUE
    heard.do(listening.bring_nothing)
    assert now(heard).nothing


def test_the_forloeb_remembers_what_the_citizen_will_not_hear_again(heard: OpenMeeting) -> None:
    heard.do(partial(listening.taste, track=NIGHT_TRAIN, taste=Taste.NOT_AGAIN))
    (known,) = heard.living.course.tastes
    assert (known.track, known.title) == ("nattoget", "Nattoget")


def test_another_piece_asks_anew_whether_something_is_left_open(heard: OpenMeeting) -> None:
    heard.do(partial(listening.settle, settled=Settled.YES))
    assert heard.living.listening.settled is Settled.YES
    heard.do(partial(listening.go_on, moment=Moment.TOLD))
    assert heard.living.listening.settled is Settled.NOT_ASKED
