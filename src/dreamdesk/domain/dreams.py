"""Dreams: a quote, why it matters, what helps and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from dreamdesk.domain.feeds import Feeds

if TYPE_CHECKING:
    from dreamdesk.domain.quotes import Quote


class Side(StrEnum):
    """Where something that helps or hinders lies."""

    CITIZEN = "citizen"
    US = "us"
    SURROUNDINGS = "surroundings"


@dataclass(frozen=True, slots=True)
class Resource:
    """Something or somebody that helps; `quote_id` is the answer in which it was named, if any."""

    id: UUID
    text: str
    side: Side = Side.CITIZEN
    quote_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Barrier:
    """Something that stands in the way; `quote_id` is the answer in which it was named, if any."""

    id: UUID
    text: str
    side: Side = Side.SURROUNDINGS
    quote_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Dream:
    """A dream, grown from a quote that is never overwritten.

    `wording` is a rewording that stands beside the quote, empty when the quote says it.
    `motivated_by` are the answers that were written to the motivation.
    """

    id: UUID
    quote_id: UUID
    created_at: datetime
    wording: str = ""
    motivation: str = ""
    resources: tuple[Resource, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    motivated_by: tuple[UUID, ...] = ()

    def has_taken_in(self, quote_id: UUID) -> bool:
        """Tell whether an answer stands with the dream as what it feeds."""
        helped = (resource.quote_id for resource in self.resources)
        hindered = (barrier.quote_id for barrier in self.barriers)
        return quote_id in (*self.motivated_by, *helped, *hindered)

    def taking_in(self, quote: Quote, part_id: UUID) -> Dream:
        """Return the dream with an answer added as what it feeds; what stands there stays."""
        words, side, feeds = quote.text.strip(), quote.origin.side, quote.origin.feeds
        if not words or self.has_taken_in(quote.id):
            return self
        match feeds:
            case Feeds.RESOURCE:
                help_ = Resource(part_id, words, side or Side.CITIZEN, quote.id)
                return replace(self, resources=(*self.resources, help_))
            case Feeds.BARRIER:
                barrier = Barrier(part_id, words, side or Side.SURROUNDINGS, quote.id)
                return replace(self, barriers=(*self.barriers, barrier))
            case Feeds.MOTIVATION:
                motivation = f"{self.motivation}\n{words}".strip()
                known = (*self.motivated_by, quote.id)
                return replace(self, motivation=motivation, motivated_by=known)
        return self
