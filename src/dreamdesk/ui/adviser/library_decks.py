"""The decks in Bibliotek: what there is, one brought in, printed to cut out, or removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.own_pictures import OWN_DECK
from dreamdesk.services.bringing import Sought, bring_deck
from dreamdesk.services.deck_papers import cards_to_cut
from dreamdesk.ui.adviser.library_shelf import Shelf, ShelfPresenter, ShelfView
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.adviser.print_sheet import PrintSheetPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from dreamdesk.content.library import Shelved
    from dreamdesk.content.own_folders import Watch
    from dreamdesk.domain.pictures import Deck
    from dreamdesk.services.bringing import Brought
    from dreamdesk.services.papers import FinishedPaper
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DeckRow:
    """A deck: how many cards it has, and three of them (empty where there are fewer)."""

    key: str
    title: str
    amount: str
    own: bool
    missing: str
    hasBack: bool
    first: str
    second: str
    third: str


@dataclass(frozen=True, slots=True)
class DecksView(ShelfView):
    """The deck that is being set for print (of `total` cards), and the one asked about."""

    setting: str = ""
    number: int = 0
    total: int = 0


@QmlElement
class DecksPresenter(ShelfPresenter):
    """Lists the decks; what is done with one takes a while and can be stopped."""

    _view: DecksView
    settingChanged = Signal()
    numberChanged = Signal()
    totalChanged = Signal()
    _reached = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        library = desk.means.library
        shelf = Shelf(Sought.DECK, "cards", lambda: library.shelved_decks, _bring)
        super().__init__(desk, DecksView(), shelf)
        self._go_on = True
        self._decks = Rows(DeckRow)
        self._printing = PrintSheetPresenter(desk, self.errands, PaperMemory(desk), _printed)
        self._reached.connect(self._show_reached, Qt.ConnectionType.QueuedConnection)
        self.readAnew.connect(self._show_decks)
        self._show_decks()

    @Property(str, notify=settingChanged)
    def setting(self) -> str:
        """The deck that is being set for print, empty for none."""
        return self._view.setting

    @Property(int, notify=numberChanged)
    def number(self) -> int:
        """Which card is being set."""
        return self._view.number

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        """How many cards there are to set."""
        return self._view.total

    @Property(Rows, constant=True)
    def decks(self) -> Rows:
        """The decks, what is built in first."""
        return self._decks

    @Property(PrintSheetPresenter, constant=True)
    def printing(self) -> PrintSheetPresenter:
        """The sheet that prints."""
        return self._printing

    @Slot(str, bool)
    def cutOut(self, key: str, backs: bool) -> None:
        """Set a deck as cards to cut out, with or without backs, and open the sheet that prints."""
        deck = self.library.deck(key)
        if deck is None or self._view.setting:
            return
        self._go_on = True
        self._show(DecksView(setting=key, total=len(deck.cards)))
        today = self.desk.means.clock.now().astimezone().date()
        job = partial(_cut, deck, today, self._watch, backs)
        self.errands.ask(job, self._set, self._failed)

    @Slot()
    def stop(self) -> None:
        """Set no more."""
        self._go_on = False

    def close(self) -> None:
        """Stop what is under way, and let go."""
        self._go_on = False
        self._printing.close()
        super().close()

    @Slot()
    def _show_decks(self) -> None:
        self._decks.show(tuple(_row(shelved) for shelved in self.library.shelved_decks))

    def _watch(self, number: int, total: int) -> bool:
        # On the errands' thread.
        self._reached.emit(number, total)
        return self._go_on

    @Slot(int, int)
    def _show_reached(self, number: int, total: int) -> None:
        if self._view.setting:
            self._show(replace(self._view, number=number, total=total))

    def _set(self, paper: FinishedPaper | None) -> None:
        self._show(DecksView())
        if paper is not None:
            self._printing.open((paper,))

    def _failed(self, error: Exception) -> None:
        self._show(DecksView())
        self.desk.trouble_with(error)


def _row(shelved: Shelved[Deck]) -> DeckRow:
    deck = shelved.content
    amount = QCoreApplication.translate("Decks", "{count} billeder").format(count=len(deck.cards))
    first, second, third, *_ = (*(card.id for card in deck.cards), "", "", "")
    missing, has_back = ", ".join(deck.missing), deck.back is not None
    return DeckRow(
        deck.id, deck.title, amount, shelved.own, missing, has_back, first, second, third
    )


def _bring(source: Path, cards: Path, taken: frozenset[str], watch: Watch) -> Brought:
    from dreamdesk.pictures.photographs import photograph

    return bring_deck(source, cards, taken | {OWN_DECK}, photograph, watch)


def _cut(
    deck: Deck, today: date, watch: Callable[[int, int], bool], backs: bool
) -> FinishedPaper | None:
    from dreamdesk.pictures.printed import card_to_cut

    return cards_to_cut(deck, card_to_cut, today, watch, backs=backs)


def _printed(_papers: tuple[FinishedPaper, ...]) -> None:
    """Nobody needs to know that a deck has been printed."""
