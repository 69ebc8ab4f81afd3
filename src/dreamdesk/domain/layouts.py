"""Layouts: named fields on the table that cards can be laid in. A card knows the field it lies in.

A layout leaves the cards where they are; the free table has none.
"""

from __future__ import annotations

from dataclasses import dataclass

from dreamdesk.domain.card_places import TABLE_SHAPE
from dreamdesk.domain.card_table import CardTable, LaidCard


@dataclass(frozen=True, slots=True)
class Field:
    """A named part of the table, in shares of it: its upper left corner, its width and height.

    A `round` one is the oval that touches those sides.
    """

    id: str
    title: str
    x: float
    y: float
    width: float
    height: float
    round: bool = False

    @property
    def size(self) -> float:
        """How much of the table it takes, for finding the innermost of several."""
        return self.width * self.height / TABLE_SHAPE

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a place is in the field."""
        across = 2 * (x - self.x) / self.width - 1
        down = 2 * (y - self.y) / self.height - 1
        if self.round:
            return across**2 + down**2 <= 1
        return max(abs(across), abs(down)) <= 1


@dataclass(frozen=True, slots=True)
class Layout:
    """Some fields under a name."""

    id: str
    title: str
    fields: tuple[Field, ...]

    def field_of(self, card: LaidCard) -> Field | None:
        """Return the field that a card's middle lies in, the innermost; None beside them all."""
        holding = (field for field in self.fields if field.holds(card.x, card.y))
        return min(holding, key=lambda field: field.size, default=None)

    def cards_in(self, table: CardTable) -> dict[str, tuple[LaidCard, ...]]:
        """Return the cards face up in each field, by the field's id, from left to right.

        A field without cards is there with none. For the layout `positionskort` the ids are
        navngivelse, effekt, stillingtagen and begrundelse.
        """
        lying = sorted((c for c in table.cards if c.face_up), key=lambda card: (card.x, card.y))
        return {
            field.id: tuple(card for card in lying if self.field_of(card) is field)
            for field in self.fields
        }
