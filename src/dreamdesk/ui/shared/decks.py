"""The decks that a workshop has: those of the content, and the forløb's own pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.own_pictures import own_card, own_deck

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import Deck, PictureCard
    from dreamdesk.services.meeting import Living


def decks_of(living: Living, library: Library) -> tuple[Deck, ...]:
    """Return the decks that can be chosen from, what is built in first."""
    own = own_deck(living.course.pictures, QCoreApplication.translate("Decks", "Egne billeder"))
    return (*library.decks, *((own,) if own else ()))


def deck_now(living: Living, library: Library) -> Deck | None:
    """Return the deck one chooses from, the first where that one is gone; None without any."""
    decks, chosen = decks_of(living, library), living.table.choosing.deck
    return next((deck for deck in decks if deck.id == chosen), next(iter(decks), None))


def card_of(card_id: str, living: Living, library: Library) -> PictureCard | None:
    """Return a card of any deck, or None when it is lost."""
    own = (own_card(known) for known in living.course.pictures if known.card_id == card_id)
    return library.card(card_id) or next(own, None)
