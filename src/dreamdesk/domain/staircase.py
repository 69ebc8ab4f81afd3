"""The staircase: small actions, each with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what is done, who does it ("Jeg" or a name), the day, and agreed support.

    `quote_id` is the answer in which it was named, if any.
    """

    id: UUID
    text: str = ""
    who: tuple[str, ...] = ()
    day: date | None = None
    support: str = ""
    quote_id: UUID | None = None
