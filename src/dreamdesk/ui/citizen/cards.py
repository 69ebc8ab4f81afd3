"""Aktivitet on the citizen's screen: a table, a hand of cards, and whether the words are right."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services import quoting, rooms
from dreamdesk.services.laying_cards import card_at, said_about
from dreamdesk.ui.shared import table_hands  # noqa: F401 - QML makes it
from dreamdesk.ui.shared.card_table import CardTablePresenter, TableView

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.domain.quotes import Quote
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

RESTED_AFTER_MS = 2000
"""A sentence that has rested this long is taken to be finished: one asks whether it is right."""


@dataclass(frozen=True, slots=True)
class CardsView(TableView):
    """The table, the card that is marked, and the sentence that is asked about (empty for none)."""

    selected: str = ""
    asks: str = ""


@QmlElement
class CitizenCards(CardTablePresenter):
    """What the citizen does with the cards, and their answer to what was written down."""

    _view: CardsView
    selectedChanged = Signal()
    asksChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        self._selected = ""
        self._doubted: tuple[UUID, str] | None = None
        super().__init__(session, library, CardsView())
        self._asked_about = self._open_quote()
        self._rest = QTimer(singleShot=True, interval=RESTED_AFTER_MS)
        self._rest.timeout.connect(self._show_now)
        session.savedChanged.connect(self._let_rest)
        self.refresh()

    @Property(str, notify=selectedChanged)
    def selected(self) -> str:
        """The card that is marked, empty for none."""
        return self._view.selected

    @Property(str, notify=asksChanged)
    def asks(self) -> str:
        """The sentence that may have been written down right, empty when nothing is asked."""
        return self._view.asks

    @Slot(str)
    def select(self, card: str) -> None:
        """Mark a card, so that it can be turned or put back; the same card again is seen large."""
        if card and card == self._selected:
            self.see_large(card)
            return
        self._selected = card
        if self._selected:
            # What one points at is what one talks about: the adviser is at the same card.
            self.session.do(partial(rooms.look_at_card, card=card))
        self.refresh()

    @Slot()
    def right(self) -> None:
        """The words are right: nobody can change them any more."""
        quote = self._asked_about
        if quote is not None and self._view.asks:
            self.session.do(partial(quoting.confirm, quote_id=quote.id))

    @Slot()
    def notQuite(self) -> None:
        """The words are not quite right: the adviser is told."""
        quote = self._asked_about
        if quote is not None:
            self._doubted = (quote.id, quote.text)
            self.session.ask_for_correction(quote.id)
            self._show_now()

    def chosen(self) -> frozenset[str]:
        """Return the card that is marked."""
        return frozenset({self._selected} - {""})

    def refresh(self) -> None:
        """Show the table as it is now."""
        if self.session.living.table.laid(self._selected) is None:
            self._selected = ""
        quote = self._open_quote()
        if quote != self._asked_about:
            self._asked_about = quote
            self._rest.start()
        self.show_table()
        self._show_now()

    def close(self) -> None:
        """Follow the session no longer."""
        self._rest.stop()
        self.session.savedChanged.disconnect(self._let_rest)
        super().close()

    @Slot()
    def _let_rest(self) -> None:
        if self.session.is_typing:
            self._rest.start()
            self._show_now()

    @Slot()
    def _show_now(self) -> None:
        table = self.table_view()
        known = {field.name: getattr(table, field.name) for field in fields(table)}
        self._show(CardsView(**known, selected=self._selected, asks=self._asks()))

    def _asks(self) -> str:
        quote = self._asked_about
        resting = self._rest.isActive() or self.session.is_typing
        choosing = self.session.living.table.choosing
        calm = choosing.silent or choosing.unseen
        if quote is None or resting or calm or (quote.id, quote.text) == self._doubted:
            return ""
        return quote.text

    def _open_quote(self) -> Quote | None:
        """Return a sentence of the citizen's that is not locked: the card's one is at first."""
        living = self.session.living
        me = living.workshop.citizen.id
        cards = [card_at(living), *(laid.card for laid in reversed(living.table.cards))]
        said = (said_about(living, card) for card in cards)
        mine = (quote for quote in said if quote and quote.said_by == me)
        return next((quote for quote in mine if not quote.is_locked), None)
