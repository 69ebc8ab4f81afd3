"""What lies on the table, as rows for QML: cards, groups, and the fields of a layout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreamdesk.domain.card_places import CARD_SHAPE, CARD_WIDTH, TABLE_SHAPE
from dreamdesk.services.laying_cards import said_about
from dreamdesk.ui.shared.decks import card_of

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.card_table import LaidCard
    from dreamdesk.domain.layouts import Layout
    from dreamdesk.services.meeting import Living

_AROUND = 0.014
"""How far a group reaches beyond its cards, as a share of the table's width."""


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A card on the table: its middle in shares of the table, and what has been said about it.

    `held` while somebody's hand is on it; `size` is 1 for the size it was laid in; `words` without
    quotation marks, empty when none; `who` chose it, empty for the citizen; `word` is its group's.
    """

    key: str
    held: bool
    across: float
    down: float
    angle: float
    size: float
    above: int
    faceUp: bool
    title: str
    alt: str
    words: str
    who: str
    word: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Cards that belong together: their word, and the part of the table about them, in shares."""

    key: str
    fromLeft: float
    fromTop: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of the table's layout, in shares of the table."""

    key: str
    title: str
    fromLeft: float
    fromTop: float
    wide: float
    high: float
    oval: bool


def title_of(card: str, living: Living, library: Library) -> tuple[str, str]:
    """Return what a card is called and what is seen on it; what was kept, when it is lost."""
    kept = (picture for picture in living.pictures if picture.card == card)
    found = card_of(card, living, library) or next(kept, None)
    return (found.title, found.alt) if found else ("", "")


def laid_row(laid: LaidCard, living: Living, library: Library, chosen: bool) -> LaidRow:
    """Return a card as it lies."""
    quote = said_about(living, laid.card)
    title, alt = title_of(laid.card, living, library)
    who = living.workshop.participant(laid.by)
    return LaidRow(
        key=laid.card,
        held=False,
        across=laid.x,
        down=laid.y,
        angle=laid.angle,
        size=laid.scale,
        above=laid.layer,
        faceUp=laid.face_up,
        title=title,
        alt=alt,
        words=quote.text if quote else "",
        who=living.workshop.called(who.name) if who else "",
        word=laid.word,
        chosen=chosen,
    )


def taken_up(card: str, living: Living, library: Library) -> LaidRow:
    """Return a card that is held above the table and has not been laid yet."""
    title, alt = title_of(card, living, library)
    return LaidRow(card, True, 0, 0, 0, 1, 0, True, title, alt, "", "", "", False)


def group_rows(cards: Iterable[LaidRow]) -> tuple[GroupRow, ...]:
    """Return the groups among these cards, by their words."""
    groups: dict[str, list[LaidRow]] = {}
    for card in cards:
        if card.word:
            groups.setdefault(card.word, []).append(card)
    return tuple(_group_row(word, groups[word]) for word in sorted(groups))


def field_rows(layout: Layout | None) -> tuple[FieldRow, ...]:
    """Return the fields of a layout, the innermost last."""
    fields = sorted(layout.fields, key=lambda field: -field.size) if layout else ()
    return tuple(FieldRow(f.id, f.title, f.x, f.y, f.width, f.height, f.round) for f in fields)


def _group_row(word: str, cards: list[LaidRow]) -> GroupRow:
    half = [card.size * CARD_WIDTH / 2 + _AROUND for card in cards]
    high = [h * CARD_SHAPE * TABLE_SHAPE for h in half]
    left = min(card.across - h for card, h in zip(cards, half, strict=True))
    right = max(card.across + h for card, h in zip(cards, half, strict=True))
    top = min(card.down - h for card, h in zip(cards, high, strict=True))
    bottom = max(card.down + h for card, h in zip(cards, high, strict=True))
    return GroupRow(word, left, top, right - left, bottom - top)
