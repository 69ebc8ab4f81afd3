"""How the meeting ends: how one leaves, what is open, who calls whom, when one meets again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Matter(StrEnum):
    """What is asked before one parts; each is answered, or passed over on purpose."""

    LEAVING = "leaving"
    GOOD = "good"
    OPEN = "open"
    CALL = "call"
    NEXT = "next"


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
    the citizen has read or heard the draft, with `remarks` in their words; `plan_seen_on` the day
    on which they have seen the final plan. `passed_over` holds what was left unanswered on purpose.
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
    plan_seen_on: date | None = None
    call_kept_at: datetime | None = None
    open_seen_to_at: datetime | None = None
    passed_over: frozenset[Matter] = frozenset()

    @property
    def call_is_settled(self) -> bool:
        """Whether it has been said who calls whom and when, or that nobody needs to."""
        return self.no_call or bool(self.call_by and self.call_when)

    def is_settled(self, matter: Matter) -> bool:
        """Whether something that is asked at the end has been answered, or passed over."""
        match matter:
            case Matter.LEAVING:
                answered = bool(self.leaving)
            case Matter.GOOD:
                answered = bool(self.good)
            case Matter.OPEN:
                answered = self.nothing_open or bool(self.left_open)
            case Matter.CALL:
                answered = self.call_is_settled
            case Matter.NEXT:
                answered = self.next_meeting is not None
        return answered or matter in self.passed_over

    @property
    def is_in_place(self) -> bool:
        """Whether nothing that is asked at the end was merely forgotten.

        What was left unresolved is what hurt people most (the evaluation of the method).
        """
        return all(self.is_settled(matter) for matter in Matter)
