"""The positionskort: the statement-of-position map of narrative practice, filled on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from dreamdesk.domain.identified import put, without


class Position(StrEnum):
    """The four fields: navngivelse, effekt, stillingtagen and begrundelse."""

    NAMING = "naming"
    EFFECT = "effect"
    STANCE = "stance"
    REASON = "reason"


@dataclass(frozen=True, slots=True)
class PositionEntry:
    """Something in a field: the citizen's quoted words, or a note in the adviser's own `text`."""

    id: UUID
    position: Position
    text: str = ""
    quote_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PositionMap:
    """What stands in the four fields, in the order in which it came."""

    entries: tuple[PositionEntry, ...] = ()

    def quotes(self, quote_id: UUID) -> bool:
        """Tell whether a quote stands in one of the fields."""
        return any(entry.quote_id == quote_id for entry in self.entries)

    def with_quote(self, entry_id: UUID, position: Position, quote_id: UUID) -> PositionMap:
        """Let a quote stand in a field; one that stands somewhere already stays there."""
        if self.quotes(quote_id):
            return self
        return replace(
            self, entries=(*self.entries, PositionEntry(entry_id, position, quote_id=quote_id))
        )

    def with_words(self, entry_id: UUID, position: Position, text: str) -> PositionMap:
        """Write in a field by hand; empty words take away what was written under this id."""
        if not text.strip():
            return self.taking_out(entry_id)
        return replace(
            self, entries=put(self.entries, PositionEntry(entry_id, position, text.strip()))
        )

    def taking_out(self, entry_id: UUID) -> PositionMap:
        """Take something out of its field; a quote stays where it was said."""
        return replace(self, entries=without(self.entries, entry_id))
