"""The cards that lie in the fields of the positionskort, when that is what the table shows."""

from __future__ import annotations

from uuid import NAMESPACE_OID, uuid5

from dreamdesk.content.library import Library
from dreamdesk.domain.pictures import media_type
from dreamdesk.domain.positions import Position
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.services.meeting import Living

LAYOUT = "positionskort"

_FIELDS = {
    "navngivelse": Position.NAMING,
    "effekt": Position.EFFECT,
    "stillingtagen": Position.STANCE,
    "begrundelse": Position.REASON,
}


def cards_on_map(living: Living, library: Library) -> tuple[tuple[Position, str], ...]:
    """Return the cards face up in each field, from left to right; none with another layout."""
    layout = library.layout(LAYOUT) if living.table.layout == LAYOUT else None
    lying = layout.cards_in(living.table) if layout else {}
    known = ((_FIELDS[field], cards) for field, cards in lying.items() if field in _FIELDS)
    return tuple((position, laid.card) for position, cards in known for laid in cards)


def pictures_on_map(living: Living, library: Library) -> tuple[tuple[Position, KeptPicture], ...]:
    """Return the same as pictures for paper; one whose file is gone stays on the screen."""
    found = ((p, _picture(card, living, library)) for p, card in cards_on_map(living, library))
    return tuple((position, picture) for position, picture in found if picture is not None)


def _picture(card_id: str, living: Living, library: Library) -> KeptPicture | None:
    kept = next((p for p in living.pictures if p.card == card_id), None)
    card = library.card(card_id)
    if kept is not None or card is None:
        return kept
    try:
        data = card.picture.read_bytes()
    except OSError:
        return None
    # The same card is the same picture, so that a paper is only made anew when something differs.
    picture_id, kind = uuid5(NAMESPACE_OID, card.id), media_type(card.picture)
    return KeptPicture(picture_id, card.id, card.title, card.alt, kind, data)
