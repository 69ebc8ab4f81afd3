"""What an answer becomes, decided by the question it was given to."""

from __future__ import annotations

from enum import StrEnum


class Feeds(StrEnum):
    """What an answer becomes. What feeds nothing stays in the room: it is on no paper."""

    QUOTE = "quote"
    MOTIVATION = "motivation"
    RESOURCE = "resource"
    BARRIER = "barrier"
    DREAM = "dream"
    STEP = "step"
    WITNESSING = "witnessing"
    NOTHING = "nothing"
