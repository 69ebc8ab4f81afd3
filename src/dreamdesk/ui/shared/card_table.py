"""The table of picture cards as both surfaces have it: the same cards, the same hand movements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain import card_places
from dreamdesk.domain.card_grip import scaled, turned
from dreamdesk.domain.card_places import covers, inside
from dreamdesk.domain.card_table import Pose
from dreamdesk.services import choosing_cards, laying_cards
from dreamdesk.ui.shared.card_hand import CardHand
from dreamdesk.ui.shared.decks import deck_now
from dreamdesk.ui.shared.held_card import Held
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_rows import (
    FieldRow,
    GroupRow,
    LaidRow,
    field_rows,
    group_rows,
    laid_row,
    taken_up,
    title_of,
)
from dreamdesk.ui.shared.told_picture import PictureTelling

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import Deck
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TableView:
    """What can be done with the table, and how cards are chosen."""

    canUndo: bool = False
    canRedo: bool = False
    anyLaid: bool = False
    silent: bool = False
    unseen: bool = False


@QmlElement
class CardTablePresenter(RoomPresenter):
    """Lets cards be laid, moved, turned and put back; what one hand does both surfaces show."""

    _view: TableView
    canUndoChanged = Signal()
    canRedoChanged = Signal()
    anyLaidChanged = Signal()
    silentChanged = Signal()
    unseenChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, view: TableView) -> None:
        super().__init__(session, view)
        self.library = library
        self._laid, self._groups, self._fields = Rows(LaidRow), Rows(GroupRow), Rows(FieldRow)
        self._hand = CardHand(session, library)
        self._lying: dict[str, LaidRow] = {}
        self._shown: dict[str, LaidRow] = {}
        self._held: dict[str, Held] = {}
        session.cardsHeld.connect(self._take_up)
        session.cardsPutDown.connect(self._put_down)
        session.cardsLetGo.connect(self._let_go)

    @Property(Rows, constant=True)
    def laid(self) -> Rows:
        """The cards on the table."""
        return self._laid

    @Property(Rows, constant=True)
    def groups(self) -> Rows:
        """The groups of cards on the table."""
        return self._groups

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        """The fields of the layout that is drawn on the table."""
        return self._fields

    @Property(CardHand, constant=True)
    def hand(self) -> CardHand:
        """The cards to choose from."""
        return self._hand

    @Property(PictureTelling, constant=True)
    def telling(self) -> PictureTelling:
        """How pictures are told in words."""
        return self.session.telling

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

    @Property(bool, notify=silentChanged)
    def silent(self) -> bool:
        """Whether cards are chosen in silence: nobody is asked anything."""
        return self._view.silent

    @Property(bool, notify=unseenChanged)
    def unseen(self) -> bool:
        """Whether the adviser's screen shows no cards until the citizen does."""
        return self._view.unseen

    @Slot(str)
    def lay(self, card: str) -> None:
        """Lay a card from the hand where there is room for it."""
        self.session.put_cards_down((card,))
        self.session.do(partial(laying_cards.lay_next, card=card))

    @Slot(str, float, float)
    def drag(self, card: str, x: float, y: float) -> None:
        """Hold a card from the hand over the table, in shares of it; nothing is kept yet."""
        self.hold({card: Pose(x, y)})

    @Slot(str, float, float, float, float)
    def nudge(self, card: str, right: float, down: float, angle: float, scale: float) -> None:
        """Move a card a little, by shares of the table, degrees and a factor; nothing is kept."""
        poses = {each: self._shown[each] for each in self.together_with(card)}
        self.hold(
            {
                each: scaled(
                    Pose(r.across + right, r.down + down, turned(r.angle, angle), r.size), scale
                )
                for each, r in poses.items()
            }
        )

    @Slot(str)
    def drop(self, card: str) -> None:
        """Let a card, and what moves with it, lie where it is held."""
        self.put_down(self.together_with(card) or (card,))

    @Slot(str)
    def turn(self, card: str) -> None:
        """Turn a card over."""
        self.session.do(lambda meeting: laying_cards.turn(meeting, card))

    @Slot(str)
    def putBack(self, card: str) -> None:
        """Take a card off the table."""
        self.session.do(lambda meeting: laying_cards.put_back(meeting, card))

    @Slot()
    def undo(self) -> None:
        """Take back the last action."""
        self.session.do(laying_cards.undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.session.do(laying_cards.redo)

    @Slot()
    def ready(self) -> None:
        """The citizen has chosen, and shows it."""
        self.session.do(choosing_cards.ready)

    @property
    def deck(self) -> Deck | None:
        """The deck one chooses from, or None when there is none that can be read."""
        return deck_now(self.session.living, self.library)

    def see_large(self, card: str) -> None:
        """See a card large on this surface."""
        self._hand.seeLarge(card)

    def pose(self, card: str) -> Pose:
        """Return how a card is seen to lie now."""
        row = self._shown[card]
        return Pose(row.across, row.down, row.angle, row.size)

    def card_under(self, x: float, y: float) -> str:
        """Return the uppermost card that covers a place on the table, empty for none."""
        there = (row for key, row in self._shown.items() if covers(self.pose(key), x, y))
        found = max(there, key=lambda row: row.above, default=None)
        return found.key if found else ""

    def together_with(self, card: str) -> tuple[str, ...]:
        """Return the laid cards that move when this one does."""
        return self.session.living.table.together_with(card)

    def hold(self, poses: Mapping[str, Pose]) -> None:
        """Hold cards like this; a card that has been laid stays wholly on the table."""
        laid = self.session.living.table.laid
        self.session.hold_cards({c: inside(p) if laid(c) else p for c, p in poses.items()})

    def put_down(self, cards: tuple[str, ...]) -> None:
        """Let cards lie where they are held; one from the hand goes back to it beside the table."""
        held = {card: self._held[card] for card in cards if card in self._held}
        held = {card: hold for card, hold in held.items() if hold.in_hand}
        self.session.put_cards_down(tuple(held))
        moved = {card: hold.pose for card, hold in held.items() if hold.before}
        if moved:
            self.session.do(partial(laying_cards.put_down, poses=moved))
        for card, hold in held.items():
            x, y = hold.pose.x, hold.pose.y
            if hold.before is None and 0 <= x <= 1 and 0 <= y <= 1:
                self.session.do(partial(laying_cards.lay, card=card, x=x, y=y))
            elif hold.before is None:
                self.session.let_cards_go((card,))

    def chosen(self) -> frozenset[str]:
        """Return the laid cards that are marked on this surface."""
        return frozenset()

    def show_table(self) -> None:
        """Show the cards as they lie now; a held one stays in the hand that holds it."""
        living, chosen = self.session.living, self.chosen()
        table = living.table
        held = ((card, hold.after(table.laid(card))) for card, hold in self._held.items())
        self._held = {card: hold for card, hold in held if hold is not None}
        # Always in the same order, so that no card's delegate moves: what is on top `above` tells.
        lying = sorted(() if self.covered() else table.cards, key=lambda laid: laid.card)
        self._lying = {c.card: laid_row(c, living, self.library, c.card in chosen) for c in lying}
        layout = None if self.covered() else self.library.layout(table.layout)
        self._fields.show(field_rows(layout))
        self._show_cards()

    def covered(self) -> bool:
        """Tell whether this surface may not show the cards now."""
        return False

    def table_view(self) -> TableView:
        """Return what can be done with the table now."""
        table = self.session.living.table
        choosing = table.choosing
        undo, redo, anything = table.can_undo, table.can_redo, bool(table.cards)
        return TableView(undo, redo, anything, choosing.silent, choosing.unseen)

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.telling.hush()
        self.session.cardsHeld.disconnect(self._take_up)
        self.session.cardsPutDown.disconnect(self._put_down)
        self.session.cardsLetGo.disconnect(self._let_go)
        super().close()

    def title_of(self, card: str) -> tuple[str, str]:
        """Return what a card is called and what is seen on it; what was kept, when it is lost."""
        return title_of(card, self.session.living, self.library)

    @Slot(object)
    def _take_up(self, poses: Mapping[str, Pose]) -> None:
        known, table = self._held.keys() & poses.keys(), self.session.living.table
        for card, pose in poses.items():
            hold = self._held.get(card) or Held(pose, table.laid(card))
            self._held[card] = replace(hold, pose=pose, in_hand=True)
        if len(known) < len(poses):
            self._show_cards()
            return
        # In every frame of a drag: no more than what has moved.
        top = len(self._held)
        for card in poses:
            if card in self._shown:
                self._shown[card] = self._held_row(card, self._shown[card].above or top)
                self._laid.change(self._shown[card])
        if any(self._shown[card].word for card in poses if card in self._shown):
            self._groups.show(group_rows(self._shown.values()))

    @Slot(object)
    def _put_down(self, cards: tuple[str, ...]) -> None:
        for card in self._held.keys() & set(cards):
            hold = self._held[card]
            self._held[card] = replace(hold, in_hand=False, going=hold.going + 1)

    @Slot(object)
    def _let_go(self, cards: tuple[str, ...]) -> None:
        for card in cards:
            self._held.pop(card, None)
        self._show_cards()

    def _show_cards(self) -> None:
        top = max((row.above for row in self._lying.values()), default=0) + 1
        shown = dict(self._lying)
        for number, card in enumerate(() if self.covered() else self._held):
            shown[card] = self._held_row(card, top + number)
        self._shown = shown
        self._laid.show(tuple(shown[card] for card in sorted(shown)))
        self._groups.show(group_rows(shown.values()))
        table = self.session.living.table
        self._hand.show_without(frozenset({*self._held, *(c.card for c in table.cards)}))

    def _held_row(self, card: str, above: int) -> LaidRow:
        row = self._lying.get(card) or taken_up(card, self.session.living, self.library)
        pose, lifted = self._held[card].pose, replace(row, held=True, above=above)
        return replace(lifted, across=pose.x, down=pose.y, angle=pose.angle, size=pose.scale)
