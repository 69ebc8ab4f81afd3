"""Dreams: a quote, why it matters, what helps and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Side(StrEnum):
    """Where something that helps or hinders lies."""

    CITIZEN = "citizen"
    US = "us"
    SURROUNDINGS = "surroundings"


@dataclass(frozen=True, slots=True)
class Resource:
    """Something or somebody that helps."""

    id: UUID
    text: str
    side: Side = Side.CITIZEN


@dataclass(frozen=True, slots=True)
class Barrier:
    """Something that stands in the way."""

    id: UUID
    text: str
    side: Side = Side.SURROUNDINGS


@dataclass(frozen=True, slots=True)
class Dream:
    """A dream, grown from a quote that is never overwritten.

    `wording` is a rewording that stands beside the quote, empty when the quote says it.
    """

    id: UUID
    quote_id: UUID
    created_at: datetime
    wording: str = ""
    motivation: str = ""
    resources: tuple[Resource, ...] = ()
    barriers: tuple[Barrier, ...] = ()
