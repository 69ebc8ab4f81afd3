"""Afrunding: how one leaves, what is open, who calls, and when one meets again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from dreamdesk.domain.closing import Matter, NextMeeting
from dreamdesk.services.meeting import Meeting


def leave(meeting: Meeting, word: str) -> None:
    """Keep how the citizen leaves; the same word again takes it back."""
    same = meeting.workshop.closing.leaving == word
    _close(meeting, leaving="" if same else word)


def was_good(meeting: Meeting, text: str) -> None:
    """Keep what was good today."""
    _close(meeting, good=text)


def left_open(meeting: Meeting, text: str) -> None:
    """Keep what is still open."""
    _close(meeting, left_open=text, nothing_open=False)


def nothing_open(meeting: Meeting, nothing: bool) -> None:
    """Keep that nothing is left open."""
    closing = meeting.workshop.closing
    _close(meeting, nothing_open=nothing, left_open="" if nothing else closing.left_open)


def call_by(meeting: Meeting, who: str) -> None:
    """Keep who calls; the same name again takes it back."""
    same = meeting.workshop.closing.call_by == who
    _close(meeting, call_by="" if same else who, no_call=False)


def call_when(meeting: Meeting, when: str) -> None:
    """Keep when the call comes; the same time again takes it back."""
    same = meeting.workshop.closing.call_when == when
    _close(meeting, call_when="" if same else when, no_call=False)


def no_call(meeting: Meeting, nobody: bool) -> None:
    """Keep that nobody needs to call."""
    if nobody:
        _close(meeting, no_call=True, call_by="", call_when="")
    else:
        _close(meeting, no_call=False)


def meet_next(meeting: Meeting, next_meeting: NextMeeting | None) -> None:
    """Keep when and where one meets again."""
    _close(meeting, next_meeting=next_meeting)


def meet_where(meeting: Meeting, text: str) -> None:
    """Keep another place for the next meeting, once there is one."""
    agreed = meeting.workshop.closing.next_meeting
    if agreed is not None:
        meet_next(meeting, replace(agreed, place=text))


def read_on(meeting: Meeting, day: date | None) -> None:
    """Keep the day on which the citizen read or heard the paper."""
    _close(meeting, read_on=day)


def remark(meeting: Meeting, text: str) -> None:
    """Keep the citizen's remarks to the paper."""
    _close(meeting, remarks=text)


def pass_over(meeting: Meeting, matter: Matter) -> None:
    """Leave a question unanswered on purpose; once more takes that back."""
    passed = meeting.workshop.closing.passed_over
    _close(meeting, passed_over=passed ^ {matter})


def plan_seen_on(meeting: Meeting, day: date | None) -> None:
    """Keep the day on which the citizen has seen the final plan."""
    _close(meeting, plan_seen_on=day)


def promise_kept(meeting: Meeting, matter: Matter, kept: bool) -> None:
    """Keep that the promised call was made, or that somebody has seen to what was left open."""
    name = {Matter.CALL: "call_kept_at", Matter.OPEN: "open_seen_to_at"}[matter]
    _close(meeting, **{name: meeting.now if kept else None})


def _close(meeting: Meeting, **changes: Any) -> None:
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, closing=replace(workshop.closing, **changes)))
