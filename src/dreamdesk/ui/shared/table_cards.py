"""The pictures of a workshop as both surfaces show them outside Aktivitet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreamdesk.ui.shared.decks import card_of

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.services.meeting import Living

KEPT = "kept/"


@dataclass(frozen=True, slots=True)
class CardRow:
    """A picture: `key` is its card, `picture` what the image provider knows it by."""

    key: str
    title: str
    alt: str
    picture: str
    chosen: bool


def card_rows(living: Living, library: Library, about: str = "") -> tuple[CardRow, ...]:
    """Return what lies face up on the table, from left to right, then what else was talked about.

    A card that was turned over is left alone, also when words have been said about it.
    """
    turned = {laid.card for laid in living.table.cards if not laid.face_up}
    lying = sorted((c for c in living.table.cards if c.face_up), key=lambda laid: laid.x)
    rows: dict[str, CardRow] = {}
    for laid in lying:
        card = card_of(laid.card, living, library)
        if card is not None:
            rows[card.id] = CardRow(card.id, card.title, card.alt, card.id, card.id == about)
    said_about = {quote.origin.picture_id for quote in living.workshop.quotes}
    for kept in living.pictures:
        if kept.id in said_about and kept.card not in rows and kept.card not in turned:
            picture = f"{KEPT}{kept.id}"
            rows[kept.card] = CardRow(kept.card, kept.title, kept.alt, picture, kept.card == about)
    return tuple(rows.values())


def kept_picture(living: Living, picture_id: UUID | None) -> tuple[str, str, str]:
    """Return the name, title and description of a kept picture; three times nothing without one."""
    kept = living.picture(picture_id)
    return (f"{KEPT}{kept.id}", kept.title, kept.alt) if kept else ("", "", "")
