"""The cards to choose from, some at a time: the same ones on both surfaces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.choosing import NINE, SIZES, dealt, page_of
from dreamdesk.domain.choosing import found as found_by
from dreamdesk.services import choosing_cards
from dreamdesk.ui.shared.decks import deck_now
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_rows import title_of

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import Deck
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


_MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class HandRow:
    """A place in the hand; `away` while its card is on the table, `aside` while its back is up."""

    key: str
    title: str
    alt: str
    away: bool
    aside: bool


@dataclass(frozen=True, slots=True)
class LargeRow:
    """The card that is seen large; `laid` when it lies on the table."""

    key: str
    title: str
    alt: str
    laid: bool
    faceUp: bool


@dataclass(frozen=True, slots=True)
class HandView:
    """How many there are at a time, and whether there are others than those."""

    atATime: int = NINE
    hasOthers: bool = False
    wanted: str = ""


@QmlElement
class CardHand(Presenter):
    """Shows one page of the shuffled deck, and what a word finds in all of it."""

    _view: HandView
    atATimeChanged = Signal()
    hasOthersChanged = Signal()
    wantedChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(HandView())
        self._session = session
        self._library = library
        self._dealt: tuple[str, Deck | None] = ("", None)
        self._order: tuple[str, ...] = ()
        self._away: frozenset[str] = frozenset()
        self._cards = Rows(HandRow)
        self._found = Rows(HandRow)
        self._large = Rows(LargeRow)
        self._seen_large = ""

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """The cards of this page."""
        return self._cards

    @Property(Rows, constant=True)
    def found(self) -> Rows:
        """The cards that the word finds, as many as one page holds."""
        return self._found

    @Property(Rows, constant=True)
    def large(self) -> Rows:
        """One row while a card is seen large on this surface, else none."""
        return self._large

    @Property(int, notify=atATimeChanged)
    def atATime(self) -> int:
        """How many are shown at a time."""
        return self._view.atATime

    @Property(bool, notify=hasOthersChanged)
    def hasOthers(self) -> bool:
        """Whether there are other cards to turn to."""
        return self._view.hasOthers

    @Property(str, notify=wantedChanged)
    def wanted(self) -> str:
        """What is looked for, empty for nothing."""
        return self._view.wanted

    @Slot(int)
    def turnPage(self, pages: int) -> None:
        """Turn to other cards, so many pages on, or back when negative."""
        if self._view.hasOthers:
            self._session.do(partial(choosing_cards.turn_page, pages=pages))

    @Slot(int)
    def showAtATime(self, cards: int) -> None:
        """Show so many cards at a time: nine, twelve or one."""
        if cards in SIZES:
            self._session.do(partial(choosing_cards.show_at_a_time, at_a_time=cards))

    @Slot()
    def shuffle(self) -> None:
        """Shuffle anew."""
        self._session.do(choosing_cards.shuffle)

    @Slot(str)
    def layAside(self, card: str) -> None:
        """Not this one."""
        self._session.do(partial(choosing_cards.lay_aside, card=card))

    @Slot(str)
    def takeUp(self, card: str) -> None:
        """See a card again that was laid aside."""
        self._session.do(partial(choosing_cards.take_up, card=card))

    @Slot(str)
    def seeLarge(self, card: str) -> None:
        """See a card large, or none any more (empty)."""
        self._seen_large = card
        self._show_large()

    @Slot(str)
    def find(self, words: str) -> None:
        """Look for cards by words."""
        self._show(replace(self._view, wanted=words))
        self.show_without(self._away)

    def show_without(self, away: frozenset[str]) -> None:
        """Show the hand while these cards are on the table or above it."""
        self._away = away
        table = self._session.living.table
        deck = deck_now(self._session.living, self._library)
        cards = deck.cards if deck else ()
        if (table.deal, deck) != self._dealt:
            self._dealt, self._order = (table.deal, deck), dealt(cards, table.deal)
        choosing = table.choosing
        page = page_of(self._order, choosing)
        found = found_by(cards, self._view.wanted)
        self._show(HandView(choosing.at_a_time, len(page) < len(self._order), self._view.wanted))
        self._cards.show(tuple(self._row(card) for card in page))
        self._found.show(tuple(self._row(card.id) for card in found[:_MOST_FOUND]))
        self._show_large()

    def _show_large(self) -> None:
        living, card = self._session.living, self._seen_large
        laid = living.table.laid(card)
        titles = title_of(card, living, self._library)
        row = LargeRow(card, *titles, laid is not None, laid is None or laid.face_up)
        self._large.show((row,) if card else ())

    def _row(self, card: str) -> HandRow:
        living = self._session.living
        aside = card in living.table.choosing.aside
        return HandRow(card, *title_of(card, living, self._library), card in self._away, aside)
