"""Moving about: into a room, and pausing, resuming or stopping the workshop."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.workshop import Bookmark, Pace, Room
from dreamdesk.services.meeting import Meeting


def enter(meeting: Meeting, room: Room) -> None:
    """Go into a room; where one was in it is kept."""
    bookmark = replace(meeting.workshop.bookmark, room=room)
    meeting.keep_workshop(replace(meeting.workshop, bookmark=bookmark))


def look_at(meeting: Meeting, bookmark: Bookmark) -> None:
    """Remember which dream, goal or card one is at."""
    meeting.keep_workshop(replace(meeting.workshop, bookmark=bookmark))


def set_pace(meeting: Meeting, pace: Pace) -> None:
    """Pause, go on, or stop for today."""
    meeting.keep_workshop(replace(meeting.workshop, pace=pace))


def look_at_goal(meeting: Meeting, goal_id: UUID | None) -> None:
    """Remember which goal one is at."""
    look_at(meeting, replace(meeting.workshop.bookmark, goal_id=goal_id))


def look_at_dream(meeting: Meeting, dream_id: UUID | None) -> None:
    """Remember which dream one is at."""
    look_at(meeting, replace(meeting.workshop.bookmark, dream_id=dream_id))


def look_at_card(meeting: Meeting, card: str) -> None:
    """Remember which laid card one is at."""
    look_at(meeting, replace(meeting.workshop.bookmark, card=card))
