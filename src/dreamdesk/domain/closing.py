"""How the meeting ends: how one leaves, what is open, who calls whom, when one meets again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When and where one meets again."""

    at: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of a workshop.

    `leaving` is how the citizen leaves, in their own word; `call_by` and `call_when` say who calls
    and when; `no_call` is the deliberate answer that nobody needs to. `read_on` is the day on which
    the citizen has read or heard the paper, with `remarks` in their words.
    """

    leaving: str = ""
    good: str = ""
    left_open: str = ""
    nothing_open: bool = False
    call_by: str = ""
    call_when: str = ""
    no_call: bool = False
    next_meeting: NextMeeting | None = None
    read_on: date | None = None
    remarks: str = ""

    @property
    def call_is_settled(self) -> bool:
        """Whether it has been said who calls whom and when, or that nobody needs to."""
        return self.no_call or bool(self.call_by and self.call_when)
