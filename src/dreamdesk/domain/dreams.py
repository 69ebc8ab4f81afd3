"""Dreams: a quote, why it matters, what helps and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from dreamdesk.domain.frames import Feeds


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

    def has_taken_in(self, feeds: Feeds, words: str) -> bool:
        """Tell whether words stand with the dream already, as what they feed."""
        words = words.strip()
        match feeds:
            case Feeds.RESOURCE:
                return any(words == resource.text for resource in self.resources)
            case Feeds.BARRIER:
                return any(words == barrier.text for barrier in self.barriers)
            case Feeds.MOTIVATION:
                return f"\n{words}\n" in f"\n{self.motivation}\n"
        return False

    def taking_in(self, feeds: Feeds, words: str, part_id: UUID) -> Dream:
        """Return the dream with words added as what they feed; what stands there stays."""
        words = words.strip()
        if not words or self.has_taken_in(feeds, words):
            return self
        match feeds:
            case Feeds.RESOURCE:
                return replace(self, resources=(*self.resources, Resource(part_id, words)))
            case Feeds.BARRIER:
                return replace(self, barriers=(*self.barriers, Barrier(part_id, words)))
            case Feeds.MOTIVATION:
                return replace(self, motivation=f"{self.motivation}\n{words}".strip())
        return self
