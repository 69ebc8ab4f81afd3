"""The card tables in the vault: what is done to one is added, its journal not gone through."""

from __future__ import annotations

from dataclasses import replace
from operator import is_not
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.storage import tables
from dreamdesk.storage.aggregates import Seen
from dreamdesk.storage.mapping_cards import (
    CARD_TABLE,
    card_table_of,
    card_table_rows,
    no_rows,
)
from dreamdesk.storage.rows import load, write
from dreamdesk.storage.transaction import Transaction


class StoredTables:
    """The card tables in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._transaction = transaction
        self._seen = seen

    def get(self, workshop_id: UUID) -> CardTable:
        """Return the table of a workshop; an empty one when nothing has been laid."""
        return self._find(workshop_id) or CardTable(workshop_id)

    def put(self, table: CardTable) -> None:
        """Keep a changed table; costs what was done to it since, not all that was ever done."""
        before = self._find(table.workshop_id)
        if before is None:
            write(self._transaction, no_rows(), card_table_rows(table))
        else:
            shared, same = (
                _shared(before, table),
                {*map(id, before.cards)} & {*map(id, table.cards)},
            )
            was, now = (card_table_rows(_but(t, same), shared) for t in (before, table))
            write(self._transaction, was, now)
        self._seen[tables.card_table, table.workshop_id] = table

    def _find(self, workshop_id: UUID) -> CardTable | None:
        name = (tables.card_table, workshop_id)
        known: CardTable | None = self._seen.pop(name, None)
        if known is None:
            known = card_table_of(load(self._transaction, CARD_TABLE, workshop_id))
        if known is not None:
            self._seen[name] = known
        return known


def _but(table: CardTable, same: set[int]) -> CardTable:
    """Return a table without the cards that lie as they lay."""
    return replace(table, cards=tuple(laid for laid in table.cards if id(laid) not in same))


def _shared(before: CardTable, after: CardTable) -> int:
    """Return how many changes from the first on are the same ones in both."""
    least = min(len(before.changes), len(after.changes))
    if before.changes[:least] == after.changes[:least]:
        return least
    pairs = zip(before.changes, after.changes, strict=False)
    return next(place for place, pair in enumerate(pairs) if is_not(*pair))
