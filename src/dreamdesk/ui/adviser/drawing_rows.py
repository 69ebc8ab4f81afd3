"""The rows of Aktivitet with drawing: what is said about spots, and what is offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dreamdesk.domain.quotes import Quote, Spot
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.sheet import SheetHead
    from dreamdesk.domain.templates import Place
    from dreamdesk.services.meeting import Living

_SPOT_ROOM = 90


@dataclass(frozen=True, slots=True)
class SpotRow:
    """What is said about a spot, with its sides in units; `feeds` what it may become.

    `number` is what the spot bears on the sheet.
    """

    key: str
    number: int
    text: str
    locked: bool
    feeds: str
    fromLeft: float
    fromTop: float
    toRight: float
    toBottom: float


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A word or a stamp on a place, and what it can become."""

    key: str
    words: str
    place: str
    feeds: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The same with all that is kept when it is taken up."""

    thing: Placed
    place: Place
    words: str
    spot: Spot

    @property
    def row(self) -> OfferRow:
        """What is shown of it."""
        feeds = self.place.feeds.value if self.place.feeds else ""
        return OfferRow(str(self.thing.id), self.words, self.place.title, feeds)


def spots_of(living: Living, head: SheetHead) -> tuple[Quote, ...]:
    """Return what is said about spots of a sheet, what was said first first."""
    return tuple(
        quote
        for quote in living.workshop.quotes
        if quote.origin.spot is not None and quote.origin.spot.sheet_id == head.id
    )


def spot_row(number: int, key: str, spot: Spot, quote: Quote | None) -> SpotRow:
    """Return a spot with what is said about it so far."""
    feeds = quote.origin.feeds if quote else None
    return SpotRow(
        key=key,
        number=number,
        text=quote.text if quote else "",
        locked=quote is not None and quote.is_locked,
        feeds=feeds.value if feeds else "",
        fromLeft=spot.left,
        fromTop=spot.top,
        toRight=spot.right,
        toBottom=spot.bottom,
    )


def offers_of(sheet: Sheet, living: Living, library: Library) -> tuple[Offer, ...]:
    """Return the words and stamps on places that feed something and are no words yet."""
    template = library.template(sheet.head.template)
    if template is None:
        return ()
    said = {quote.id for quote in living.workshop.quotes}
    found = []
    for thing in sheet.placed():
        place, words = template.place(thing.place), _words_of(thing, library)
        if place is not None and place.feeds is not None and words and thing.id not in said:
            spot = _spot_round(sheet, thing, place.id, template.step_of(place))
            found.append(Offer(thing, place, place.says.format(words=words), spot))
    return tuple(found)


def _words_of(thing: Placed, library: Library) -> str:
    match thing.kind:
        case PlacedKind.WORDS | PlacedKind.BUBBLE:
            return " ".join(thing.text.split())
        case PlacedKind.STAMP:
            stamp = library.stamp(thing.name)
            return stamp.title[:1].upper() + stamp.title[1:] if stamp else ""
    return ""


def _spot_round(sheet: Sheet, thing: Placed, place: str, step: int) -> Spot:
    """Return a spot round a thing, wide enough for what is drawn beside it."""
    wide = round(250 * thing.scale) + _SPOT_ROOM
    high = round(170 * thing.scale) + _SPOT_ROOM
    left, top = max(round(thing.x) - wide, 0), max(round(thing.y) - high, 0)
    right, bottom = round(thing.x) + wide, round(thing.y) + high
    return Spot(sheet.id, left, top, right, bottom, place, step)
