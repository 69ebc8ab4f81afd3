"""From drawing to words: a spot is marked, and what the citizen says about it written down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.domain.quotes import Origin, Spot
from dreamdesk.services import drawing_words, quoting
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.adviser.drawing_rows import (
    Offer,
    OfferRow,
    SpotRow,
    offers_of,
    spot_row,
    spots_of,
)
from dreamdesk.ui.shared.drawing_room import sheet_at
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.spot_picture import cut_out

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.quotes import Quote
    from dreamdesk.domain.sheet import SheetHead
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_SMALLEST_SPOT = 60


@dataclass(frozen=True, slots=True)
class DrawnWordsView:
    """Whether a spot is being marked, and the words that the citizen wants put right."""

    marking: bool = False
    doubted: str = ""


@QmlElement
class DrawnWords(RoomPresenter):
    """Ties words to spots, and offers what stands on a template's places to the citizen."""

    _view: DrawnWordsView
    markingChanged = Signal()
    doubtedChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, art: DrawingArt) -> None:
        super().__init__(session, DrawnWordsView())
        self._library = library
        self._art = art
        self._spots, self._offers = Rows(SpotRow), Rows(OfferRow)
        self._offered: dict[str, Offer] = {}
        self._marked: dict[str, Spot] = {}
        self._at: UUID | None = None
        session.correctionAsked.connect(self._put_right)
        session.drawing.changed.connect(self._drawn)
        session.drawing.opened.connect(self._drawn)
        self.refresh()

    @Property(Rows, constant=True)
    def spots(self) -> Rows:
        """What is said about the sheet."""
        return self._spots

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """What on the sheet can become something."""
        return self._offers

    @Property(bool, notify=markingChanged)
    def marking(self) -> bool:
        """Whether a spot is being marked."""
        return self._view.marking

    @Property(str, notify=doubtedChanged)
    def doubted(self) -> str:
        """The words that the citizen wants put right, empty for none."""
        return self._view.doubted

    @Slot(bool)
    def mark(self, marking: bool) -> None:
        """Begin to mark a spot, or leave it."""
        self._show(replace(self._view, marking=marking))

    @Slot(float, float, float, float)
    def markSpot(self, left: float, top: float, right: float, bottom: float) -> None:
        """Mark a spot, to be said something about; a mere tap marks nothing."""
        left, right = sorted((left, right))
        top, bottom = sorted((top, bottom))
        if self._head is None or right - left < _SMALLEST_SPOT or bottom - top < _SMALLEST_SPOT:
            return
        sides = max(left, 0), max(top, 0), min(right, SHEET_WIDTH), min(bottom, SHEET_HEIGHT)
        left, top, right, bottom = (round(side) for side in sides)
        spot = Spot(self._head.id, left, top, right, bottom)
        self._marked[str(self.session.new_id())] = spot
        self._show(replace(self._view, marking=False))
        self.refresh()

    @Slot(str, str)
    def typeWords(self, key: str, words: str) -> None:
        """Type what the citizen says about a spot."""
        spot = self._marked.get(key)
        quote = self._quote(key)
        if quote is not None:
            spot = quote.origin.spot
        if spot is None or self._head is None:
            return
        # Where all of the words are taken away again, the spot stays to be written about.
        self._marked[key] = spot
        heard = Heard(UUID(key), words, quote.origin if quote else Origin(spot=spot))
        cut = cut_out(spot, self._art)
        self.session.typed(f"spot {key}", partial(drawing_words.point_at, heard=heard, cut=cut))

    @Slot(str)
    def agree(self, key: str) -> None:
        """The citizen says that the words are right: they are locked."""
        self.session.do(partial(quoting.confirm, quote_id=UUID(key)))

    @Slot(str)
    def takeBack(self, key: str) -> None:
        """Let go of a spot, with the words that nobody has said yes to."""
        self._marked.pop(key, None)
        self.session.do(partial(drawing_words.take_back, quote_id=UUID(key)))
        self.refresh()

    @Slot(str)
    def ask(self, key: str) -> None:
        """Ask the citizen whether what stands on a place may become what the place is for."""
        offer = self._offered.get(key)
        if offer is None:
            return
        origin = Origin(spot=offer.spot, feeds=offer.place.feeds, side=offer.place.side)
        heard = Heard(offer.thing.id, offer.words, origin)
        cut = cut_out(offer.spot, self._art)
        self.session.do(partial(drawing_words.point_at, heard=heard, cut=cut))

    def refresh(self) -> None:
        """Show what is said about the sheet."""
        doubted = self._quote(self._view.doubted) if self._view.doubted else None
        still = self._view.doubted if doubted is not None and not doubted.is_locked else ""
        at, self._at = self._at, self._head.id if self._head is not None else None
        # What one was about to mark is on the sheet that has gone.
        self._show(DrawnWordsView(self._view.marking and at == self._at, still))
        self._show_spots()
        self._show_offers()

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.correctionAsked.disconnect(self._put_right)
        self.session.drawing.changed.disconnect(self._drawn)
        self.session.drawing.opened.disconnect(self._drawn)
        super().close()

    @property
    def _head(self) -> SheetHead | None:
        return sheet_at(self.session.living)

    def _quote(self, key: str) -> Quote | None:
        return found(self.session.workshop.quotes, UUID(key))

    def _show_spots(self) -> None:
        head = self._head
        if head is None:
            self._spots.show(())
            return
        said = spots_of(self.session.living, head)
        rows = [
            spot_row(number, str(quote.id), quote.origin.spot, quote)
            for number, quote in enumerate(said, 1)
            if quote.origin.spot is not None
        ]
        keys = {row.key for row in rows}
        here = {k: s for k, s in self._marked.items() if s.sheet_id == head.id and k not in keys}
        for number, (key, spot) in enumerate(here.items(), len(rows) + 1):
            rows.append(spot_row(number, key, spot, None))
        self._spots.show(tuple(rows))

    def _show_offers(self) -> None:
        head = self._head
        sheet = self.session.drawing.sheet(head.id) if head else None
        offers = offers_of(sheet, self.session.living, self._library) if sheet else ()
        self._offered = {offer.row.key: offer for offer in offers}
        self._offers.show(tuple(offer.row for offer in offers))

    @Slot(str)
    def _drawn(self, sheet_id: str) -> None:
        if self._head is not None and sheet_id == str(self._head.id):
            self._show_offers()

    @Slot(str)
    def _put_right(self, quote_id: str) -> None:
        quote = self._quote(quote_id)
        if quote is not None and quote.origin.spot is not None:
            self._show(replace(self._view, doubted=quote_id))
