"""Card tables with their undo journal as rows, and back."""

from __future__ import annotations

from dataclasses import fields
from uuid import UUID

from dreamdesk.domain.card_table import CardTable, LaidCard, TableChange
from dreamdesk.domain.choosing import Choosing
from dreamdesk.storage import tables
from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed

_CARD = tuple(field.name for field in fields(LaidCard))

CARD_TABLE: Shape = (
    tables.card_table.c.workshop_id,
    tables.laid_card.c.workshop_id,
    tables.table_change.c.workshop_id,
)


def no_rows() -> Rows:
    """Return the rows of a card table that is not there."""
    return {column.table: {} for column in CARD_TABLE}


def card_table_rows(table: CardTable, since: int = 0) -> Rows:
    """Return a card table as rows, of its changes those from number `since` on."""
    of = table.workshop_id
    changes = [
        {"workshop_id": of, "seq": seq, "before": change.before, "after": change.after}
        for seq, change in enumerate(table.changes[since:], start=since)
    ]
    cards = [_card_row(of, card) for card in table.cards]
    return {
        tables.card_table: {(of,): _table_row(table)},
        tables.laid_card: keyed(tables.laid_card, cards),
        tables.table_change: keyed(tables.table_change, changes),
    }


def card_table_of(rows: Rows) -> CardTable | None:
    """Return the card table in its rows, or None when there are none."""
    for row in rows[tables.card_table].values():
        cards = tuple(_card(card) for card in in_order(rows[tables.laid_card], by="layer"))
        changes = tuple(
            TableChange(change["before"], change["after"])
            for change in in_order(rows[tables.table_change], by="seq")
        )
        of, done, layout = row["workshop_id"], len(changes) - row["undone"], row["layout"]
        return CardTable(of, cards, changes, done, layout, _choosing(row))
    return None


def _table_row(table: CardTable) -> Row:
    choosing = table.choosing
    return {
        "workshop_id": table.workshop_id,
        # Counted from the end, so that whatever is done anew changes nothing here.
        "undone": len(table.changes) - table.done,
        "layout": table.layout,
        "shuffled": choosing.seed,
        "at_a_time": choosing.at_a_time,
        "page": choosing.page,
        "aside": sorted(choosing.aside),
        "silent": choosing.silent,
        "unseen": choosing.unseen,
        "chooser": choosing.chooser,
        "deck": choosing.deck,
    }


def _choosing(row: Row) -> Choosing:
    return Choosing(
        seed=row["shuffled"],
        at_a_time=row["at_a_time"],
        page=row["page"],
        aside=frozenset(row["aside"]),
        silent=row["silent"],
        unseen=row["unseen"],
        chooser=row["chooser"],
        deck=row["deck"],
    )


def _card_row(workshop_id: UUID, card: LaidCard) -> Row:
    return {"workshop_id": workshop_id, **{name: getattr(card, name) for name in _CARD}}


def _card(row: Row) -> LaidCard:
    return LaidCard(**{name: value for name, value in row.items() if name != "workshop_id"})
