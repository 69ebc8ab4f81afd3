"""The table of picture cards as both surfaces have it: the same cards, the same hand movements."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain import card_places
from dreamdesk.domain.card_places import kept_inside, next_hand
from dreamdesk.services import laying_cards
from dreamdesk.services.laying_cards import said_about
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.card_table import LaidCard
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A card on the table: its middle in shares of the table, and what has been said about it.

    `held` while somebody's hand is on it; `words` without quotation marks, empty when none.
    """

    key: str
    held: bool
    across: float
    down: float
    angle: float
    above: int
    faceUp: bool
    title: str
    alt: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class HandRow:
    """A place in the hand; empty while its card lies on the table."""

    key: str
    title: str
    alt: str
    away: bool


@dataclass(frozen=True, slots=True)
class TableView:
    """What can be done with the table."""

    canUndo: bool = False
    canRedo: bool = False
    anyLaid: bool = False
    hasOthers: bool = False


@dataclass(frozen=True, slots=True)
class _Held:
    """Where a hand holds a card, and how it lay when it was taken up (None: it was in the hand)."""

    x: float
    y: float
    before: LaidCard | None


@QmlElement
class CardTablePresenter(RoomPresenter):
    """Lets cards be laid, moved, turned and put back; what one hand does both surfaces show."""

    _view: TableView
    canUndoChanged = Signal()
    canRedoChanged = Signal()
    anyLaidChanged = Signal()
    hasOthersChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, view: TableView) -> None:
        super().__init__(session, view)
        self.deck = library.decks[0] if library.decks else None
        self._laid = Rows(LaidRow)
        self._hand = Rows(HandRow)
        self._lying: tuple[LaidRow, ...] = ()
        self._in_hand = next_hand(self._deck_ids(), self._laid_ids(), ())
        self._held: dict[str, _Held] = {}
        session.cardMoved.connect(self._moved)
        session.cardLetGo.connect(self._let_go)

    @Property(Rows, constant=True)
    def laid(self) -> Rows:
        """The cards on the table."""
        return self._laid

    @Property(Rows, constant=True)
    def hand(self) -> Rows:
        """The cards to choose from."""
        return self._hand

    @Property(float, constant=True)
    def tableShape(self) -> float:
        """The table's width for a height of 1."""
        return card_places.TABLE_SHAPE

    @Property(float, constant=True)
    def cardShare(self) -> float:
        """A card's width as a share of the table's."""
        return card_places.CARD_WIDTH

    @Property(bool, notify=canUndoChanged)
    def canUndo(self) -> bool:
        """Whether something can be taken back."""
        return self._view.canUndo

    @Property(bool, notify=canRedoChanged)
    def canRedo(self) -> bool:
        """Whether something taken back can be done again."""
        return self._view.canRedo

    @Property(bool, notify=anyLaidChanged)
    def anyLaid(self) -> bool:
        """Whether a card lies on the table."""
        return self._view.anyLaid

    @Property(bool, notify=hasOthersChanged)
    def hasOthers(self) -> bool:
        """Whether there are other cards to look at than those in the hand."""
        return self._view.hasOthers

    @Slot(str)
    def lay(self, card: str) -> None:
        """Lay a card from the hand where there is room for it."""
        self.session.do(partial(laying_cards.lay_next, card=card))

    @Slot(str, float, float)
    def drag(self, card: str, x: float, y: float) -> None:
        """Hold a card over the table, in shares of it; nothing is kept yet."""
        lying = self.session.living.table.laid(card)
        self.session.move_card(card, *(kept_inside(x, y, lying.angle) if lying else (x, y)))

    @Slot(str, float, float)
    def nudge(self, card: str, right: float, down: float) -> None:
        """Move a card a little, by shares of the table; nothing is kept yet."""
        lying = self.session.living.table.laid(card)
        at = self._held.get(card) or lying
        if at is not None:
            self.drag(card, at.x + right, at.y + down)

    @Slot(str)
    def drop(self, card: str) -> None:
        """Let a card lie where it is held; beside the table it goes back to where it was."""
        held = self._held.get(card)
        if held is None:
            return
        if 0 <= held.x <= 1 and 0 <= held.y <= 1:
            self.session.do(partial(laying_cards.lay, card=card, x=held.x, y=held.y))
        else:
            self.session.let_card_go(card)

    @Slot(str)
    def turn(self, card: str) -> None:
        """Turn a card over."""
        self.session.do(partial(laying_cards.turn, card=card))

    @Slot(str)
    def putBack(self, card: str) -> None:
        """Take a card off the table."""
        self.session.do(partial(laying_cards.put_back, card=card))

    @Slot()
    def undo(self) -> None:
        """Take back the last action."""
        self.session.do(laying_cards.undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.session.do(laying_cards.redo)

    @Slot()
    def showOthers(self) -> None:
        """Turn to the next cards of the deck."""
        self._in_hand = next_hand(self._deck_ids(), self._laid_ids(), self._in_hand)
        self.refresh()

    def chosen(self) -> str:
        """Return the laid card that is marked on this surface, empty for none."""
        return ""

    def show_table(self) -> None:
        """Show the cards as they lie now; a held one stays in the hand that holds it."""
        table = self.session.living.table
        self._held = {c: held for c, held in self._held.items() if table.laid(c) == held.before}
        self._lying = tuple(self._row(laid) for laid in sorted(table.cards, key=lambda c: c.card))
        self._show_cards()

    def table_view(self) -> TableView:
        """Return what can be done with the table now."""
        table, laid = self.session.living.table, self._laid_ids()
        others = set(self._deck_ids()) - laid - set(self._in_hand)
        return TableView(table.can_undo, table.can_redo, bool(table.cards), bool(others))

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.cardMoved.disconnect(self._moved)
        self.session.cardLetGo.disconnect(self._let_go)
        super().close()

    def title_of(self, card: str) -> tuple[str, str]:
        """Return what a card is called and what is seen on it; what was kept, when it is lost."""
        kept = (picture for picture in self.session.living.pictures if picture.card == card)
        found = (self.deck.card(card) if self.deck else None) or next(kept, None)
        return (found.title, found.alt) if found else ("", "")

    def _row(self, laid: LaidCard) -> LaidRow:
        quote = said_about(self.session.living, laid.card)
        title, alt = self.title_of(laid.card)
        return LaidRow(
            key=laid.card,
            held=False,
            across=laid.x,
            down=laid.y,
            angle=laid.angle,
            above=laid.layer,
            faceUp=laid.face_up,
            title=title,
            alt=alt,
            words=quote.text if quote else "",
            chosen=laid.card == self.chosen(),
        )

    @Slot(str, float, float)
    def _moved(self, card: str, x: float, y: float) -> None:
        before = self.session.living.table.laid(card)
        self._held[card] = _Held(x, y, before)
        self._show_cards()

    @Slot(str)
    def _let_go(self, card: str) -> None:
        self._held.pop(card, None)
        self._show_cards()

    def _show_cards(self) -> None:
        top = max((row.above for row in self._lying), default=0) + 1
        lying = {row.key: row for row in self._lying}
        for card, held in self._held.items():
            row = lying.get(card) or self._taken_up(card)
            lying[card] = replace(row, held=True, across=held.x, down=held.y, above=top)
        # Always in the same order, so that no card's delegate moves: what is on top `above` tells.
        self._laid.show(tuple(lying[card] for card in sorted(lying)))
        self._hand.show(tuple(self._hand_row(card, card in lying) for card in self._in_hand))

    def _taken_up(self, card: str) -> LaidRow:
        title, alt = self.title_of(card)
        return LaidRow(card, True, 0, 0, 0, 0, True, title, alt, "", False)

    def _hand_row(self, card: str, away: bool) -> HandRow:
        return HandRow(card, *self.title_of(card), away)

    def _deck_ids(self) -> tuple[str, ...]:
        return tuple(card.id for card in self.deck.cards) if self.deck else ()

    def _laid_ids(self) -> frozenset[str]:
        return frozenset(laid.card for laid in self.session.living.table.cards)
