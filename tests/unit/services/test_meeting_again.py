"""Opening a workshop: on another day it begins with what was said last."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Pace
from dreamdesk.services import courses
from dreamdesk.services.meeting import Living, Meeting
from dreamdesk.services.meeting_again import open_again
from support.open_meeting import HandClock, OpenMeeting


def say(meeting: OpenMeeting, pace: Pace = Pace.PAUSED) -> None:
    """Let the citizen say something, and then leave it at some pace."""

    def change(open_now: Meeting) -> None:
        workshop = open_now.workshop
        quote = Quote(
            UUID(int=99), "En stol", workshop.citizen.id, workshop.citizen.id, open_now.now
        )
        open_now.keep_workshop(replace(workshop, quotes=(quote,), pace=pace))

    meeting.do(change)


def open_after(meeting: OpenMeeting, days: int, workshop_id: UUID | None = None) -> Living:
    clock = HandClock()
    clock.time = meeting.clock.now() + timedelta(days=days)
    with meeting.vault.begin() as work:
        return open_again(work, clock, workshop_id or meeting.workshop_id)


@pytest.mark.parametrize("pace", [Pace.UNDER_WAY, Pace.PAUSED, Pace.STOPPED])
def test_another_day_begins_with_what_was_said_last(open_meeting: OpenMeeting, pace: Pace) -> None:
    say(open_meeting, pace)
    living = open_after(open_meeting, 14)
    assert living.workshop.pace is Pace.RESUMING
    assert living.last_time.said == ("En stol",)
    assert open_meeting.workshop.pace is Pace.RESUMING


def test_the_same_day_goes_on_where_it_was(open_meeting: OpenMeeting) -> None:
    say(open_meeting)
    assert open_after(open_meeting, 0).workshop.pace is Pace.PAUSED


def test_an_acute_worry_stands_until_the_adviser_has_seen_to_it(open_meeting: OpenMeeting) -> None:
    say(open_meeting, Pace.CALM)
    assert open_after(open_meeting, 14).workshop.pace is Pace.CALM


def test_nothing_said_is_nothing_to_begin_with(open_meeting: OpenMeeting) -> None:
    assert open_after(open_meeting, 14).workshop.pace is Pace.UNDER_WAY


def test_the_next_meeting_begins_with_the_words_of_the_one_before(
    open_meeting: OpenMeeting,
) -> None:
    say(open_meeting)
    course_id = open_meeting.workshop.course_id
    with open_meeting.vault.begin() as work:
        second = courses.meet_again(work, open_meeting.clock, course_id)
        work.commit()
    living = open_after(open_meeting, 14, second)
    assert living.workshop.pace is Pace.RESUMING
    assert living.last_time.said == ("En stol",)
