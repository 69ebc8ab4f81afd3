"""What stands in the lists of Drømme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreamdesk.ui.shared.table_cards import kept_picture

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.domain.dreams import Barrier, Resource
    from dreamdesk.domain.quotes import Quote
    from dreamdesk.services.meeting import Living
    from dreamdesk.ui.shared.rows import Rows


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """Words that could become a dream, and the picture they were said about."""

    key: str
    text: str
    picture: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class PartRow:
    """Something that helps or hinders, where it lies, and the answer it was named in, if any."""

    key: str
    text: str
    side: str
    quoteId: str = ""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """Something that was named in the talk and that no dream holds yet."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class DreamRow:
    """A dream. `at` tells whether it is the one that one is at."""

    key: str
    quote: str
    picture: str
    title: str
    alt: str
    wording: str
    motivation: str
    at: bool
    first: bool
    last: bool
    helps: Rows
    hinders: Rows


def candidate_rows(living: Living, besides: UUID) -> tuple[CandidateRow, ...]:
    """Return the citizen's words that no dream has grown from, those about a picture first."""
    workshop = living.workshop
    dreamt = {dream.quote_id for dream in (*workshop.dreams, *workshop.put_away)}
    rows = []
    for quote in workshop.quotes:
        if quote.id in dreamt or quote.id == besides or quote.said_by != workshop.citizen.id:
            continue
        picture, title, _ = kept_picture(living, quote.origin.picture_id)
        rows.append(CandidateRow(str(quote.id), quote.text, picture, title))
    return tuple(sorted(rows, key=lambda row: not row.picture))


def part_rows(
    things: tuple[Resource, ...] | tuple[Barrier, ...], besides: UUID | None
) -> tuple[PartRow, ...]:
    """Return what helps or hinders, without what is being typed."""
    return tuple(
        PartRow(str(thing.id), thing.text, thing.side.value, str(thing.quote_id or ""))
        for thing in things
        if thing.id != besides
    )


def named_rows(quotes: tuple[Quote, ...]) -> tuple[NamedRow, ...]:
    """Return the rows of what was named in the talk."""
    return tuple(NamedRow(str(quote.id), quote.text) for quote in quotes)
