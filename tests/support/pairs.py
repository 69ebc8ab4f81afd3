"""Changes that give a workshop another activity."""

from __future__ import annotations

from dataclasses import replace

from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services.meeting import Meeting


def with_pair(meeting: Meeting, pair: Pair) -> None:
    """Hold the workshop with another activity and guide."""
    meeting.keep_workshop(replace(meeting.workshop, pair=pair))


def with_music(meeting: Meeting) -> None:
    """Hold the workshop with music."""
    with_pair(meeting, Pair(Activity.MUSIC, "empowerment"))
