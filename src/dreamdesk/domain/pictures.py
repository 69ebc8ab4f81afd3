"""Picture cards and the decks they lie in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID


class Mood(StrEnum):
    """The weight of a picture, for balance when a deck is shuffled; never shown."""

    LIGHT = "light"
    OPEN = "open"
    HEAVY = "heavy"


_MEDIA_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}


def media_type(picture: Path) -> str:
    """Return what the bytes of a picture file are; a photograph unless its name says otherwise."""
    return _MEDIA_TYPES.get(picture.suffix.lower(), "image/jpeg")


@dataclass(frozen=True, slots=True)
class PictureCard:
    """A picture that opens a talk; `alt` says in one sentence what is seen.

    `medium_id` is where the vault keeps a picture that belongs to one forløb; `picture` is then
    only a name that says what its bytes are.
    `themes` are words that a picture can be found by.
    """

    id: str
    title: str
    alt: str
    mood: Mood
    picture: Path
    medium_id: UUID | None = None
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """A set of picture cards; `missing` names the pictures that could not be found.

    `back` is the pattern on the other side of every card.
    """

    id: str
    title: str
    version: str
    cards: tuple[PictureCard, ...]
    missing: tuple[str, ...] = ()
    back: Path | None = None

    def card(self, card_id: str) -> PictureCard | None:
        """Return the card, or None when the deck has changed since."""
        return next((card for card in self.cards if card.id == card_id), None)
