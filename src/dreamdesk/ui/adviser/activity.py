"""Aktivitet on the adviser's screen: the same table, and what the citizen says about a card."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.quotes import Origin
from dreamdesk.services import quoting, rooms
from dreamdesk.services.laying_cards import card_at, said_about
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.adviser.own_pictures import OwnPicturesPresenter
from dreamdesk.ui.shared.card_table import CardTablePresenter, TableView
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SaidRow:
    """What is said about the card one is at; another card is another row, with a field of its own.

    `key` is the card. `doubted` while the citizen wants the words put right.
    """

    key: str
    title: str
    words: str
    locked: bool
    faceUp: bool
    doubted: bool


@dataclass(frozen=True, slots=True)
class ActivityView(TableView):
    """The table, and the card one is at (empty for none)."""

    card: str = ""


@QmlElement
class ActivityPresenter(CardTablePresenter):
    """What the adviser writes down while the citizen lays cards; the adviser can lay them too."""

    _view: ActivityView
    cardChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, desk: Desk) -> None:
        super().__init__(session, library, ActivityView())
        self._own = OwnPicturesPresenter(session, desk)
        self._library = library
        self._said = Rows(SaidRow)
        self._writing = ""
        self._doubted = ""
        self._ids: dict[str, UUID] = {}
        session.correctionAsked.connect(self._put_right)
        self.refresh()

    @Property(Rows, constant=True)
    def said(self) -> Rows:
        """One row: what is said about the card one is at. None while no card lies."""
        return self._said

    @Property(OwnPicturesPresenter, constant=True)
    def own(self) -> OwnPicturesPresenter:
        """The pictures that belong to this forløb alone."""
        return self._own

    @Property(str, notify=cardChanged)
    def card(self) -> str:
        """The card one is at, empty for none."""
        return self._view.card

    @Property(str, constant=True)
    def missing(self) -> str:
        """The files that the deck names and does not have, empty when all are there."""
        return ", ".join(self.deck.missing) if self.deck else ""

    @Property(bool, constant=True)
    def noDeck(self) -> bool:
        """Whether there is no deck that can be read."""
        return self.deck is None

    @Slot(str)
    def choose(self, card: str) -> None:
        """Go to another card."""
        self._writing = ""
        self.session.do(partial(rooms.look_at_card, card=card))
        self.refresh()

    @Slot(str)
    def typeWords(self, words: str) -> None:
        """Take what the citizen says about the card one is at."""
        card = self._view.card
        # Words go to the card they were begun at, also when the citizen lays another meanwhile.
        self._writing = card if words.strip() else ""
        self._doubted = ""
        self.session.typed(f"said about {card}", partial(quoting.hear, heard=self._heard(words)))

    @Slot(str)
    def agree(self, words: str) -> None:
        """The citizen says that the words are right: they are locked."""
        self.session.do(partial(quoting.confirm_heard, heard=self._heard(words)))

    def chosen(self) -> str:
        """Return the card one is at."""
        living = self.session.living
        if living.table.laid(self._writing) is not None:
            return self._writing
        return card_at(living)

    def refresh(self) -> None:
        """Show the table and the words as they are now."""
        quote = said_about(self.session.living, self._writing)
        if quote is not None and quote.is_locked:
            self._writing = self._doubted = ""
        card = self.chosen()
        self.show_table()
        table = self.table_view()
        known = {field.name: getattr(table, field.name) for field in fields(table)}
        self._show(ActivityView(**known, card=card))
        self._said.show((self._said_row(card),) if card else ())

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.correctionAsked.disconnect(self._put_right)
        self._own.close()
        super().close()

    def _said_row(self, card: str) -> SaidRow:
        living = self.session.living
        quote, laid = said_about(living, card), living.table.laid(card)
        return SaidRow(
            key=card,
            title=self.title_of(card)[0],
            words=quote.text if quote else "",
            locked=quote is not None and quote.is_locked,
            faceUp=laid is None or laid.face_up,
            doubted=card == self._doubted,
        )

    def _heard(self, words: str) -> Heard:
        card, living = self._view.card, self.session.living
        quote = said_about(living, card)
        quote_id = quote.id if quote else self._ids.setdefault(card, self.session.new_id())
        picture = self._library.card(card)
        # Of a card that the deck has lost, the picture that was kept earlier stands in.
        kept = next((p.id for p in living.pictures if picture is None and p.card == card), None)
        return Heard(quote_id, words, Origin(picture_id=kept), picture)

    @Slot(str)
    def _put_right(self, quote_id: str) -> None:
        for laid in self.session.living.table.cards:
            quote = said_about(self.session.living, laid.card)
            if quote is not None and str(quote.id) == quote_id:
                self._writing = self._doubted = laid.card
                self.refresh()
