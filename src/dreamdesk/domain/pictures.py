"""Picture cards and the decks they lie in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Mood(StrEnum):
    """The weight of a picture, for balance when a deck is shuffled; never shown."""

    LIGHT = "light"
    OPEN = "open"
    HEAVY = "heavy"


@dataclass(frozen=True, slots=True)
class PictureCard:
    """A picture that opens a talk; `alt` says in one sentence what is seen."""

    id: str
    title: str
    alt: str
    mood: Mood
    picture: Path


@dataclass(frozen=True, slots=True)
class Deck:
    """A set of picture cards; `missing` names the pictures that could not be found."""

    id: str
    title: str
    version: str
    cards: tuple[PictureCard, ...]
    missing: tuple[str, ...] = ()

    def card(self, card_id: str) -> PictureCard | None:
        """Return the card, or None when the deck has changed since."""
        return next((card for card in self.cards if card.id == card_id), None)
