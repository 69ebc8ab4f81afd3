"""A dream as both surfaces show it: the words it grew from, and the picture beside them."""

from __future__ import annotations

from dataclasses import dataclass

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.quotes import Quote
from dreamdesk.services.meeting import Living


@dataclass(frozen=True, slots=True)
class DreamShown:
    """A dream's quote and picture; `picture` is an address for an Image, or empty."""

    quote: str = ""
    picture: str = ""
    alt: str = ""


def dream_shown(living: Living, dream: Dream | None) -> DreamShown:
    """Return how a dream is shown; nothing of it when there is none."""
    if dream is None:
        return DreamShown()
    return quote_shown(living, living.workshop.quote(dream.quote_id))


def quote_shown(living: Living, quote: Quote) -> DreamShown:
    """Return how words are shown that have not become a dream."""
    kept = living.picture(quote.origin.picture_id)
    address = f"image://cards/kept/{kept.id}" if kept else ""
    return DreamShown(quote.text, address, kept.alt if kept else "")
