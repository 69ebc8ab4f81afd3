"""What was said last: what one begins with when one meets again on another day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dreamdesk.domain.workshop import Workshop

_FEW = 2


@dataclass(frozen=True, slots=True)
class LastTime:
    """The citizen's words of the last time, the latest last, and what was left open then."""

    said: tuple[str, ...] = ()
    left_open: str = ""

    def __bool__(self) -> bool:
        return bool(self.said or self.left_open)


def last_time(workshops: Sequence[Workshop]) -> LastTime:
    """Return what the latest of a course's workshops in which something was said ended with.

    `workshops` are those up to and with the one that is opened, the first meeting first.
    """
    for workshop in reversed(workshops):
        citizen = workshop.citizen.id
        said = [quote.text for quote in workshop.quotes if quote.said_by == citizen]
        found = LastTime(tuple(said[-_FEW:]), workshop.closing.left_open)
        if found:
            return found
    return LastTime()
