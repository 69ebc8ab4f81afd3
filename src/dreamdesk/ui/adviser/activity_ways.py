"""How the citizen chooses and lays cards: what the adviser arranges, folded away until wanted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.people import Role
from dreamdesk.services import choosing_cards, laying_cards
from dreamdesk.ui.shared.decks import deck_now, decks_of
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WayRow:
    """One of several to choose between; the first layout, without a key, is the free table."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class WaysView:
    """Nothing of its own changes: what can be chosen stands in rows."""


@QmlElement
class ActivityWays(Presenter):
    """Which layout lies on the table, who lays cards, and whether it is quiet or unseen."""

    _view: WaysView

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(WaysView())
        self._session = session
        self._library = library
        self._layouts = Rows(WayRow)
        self._choosers = Rows(WayRow)
        self._decks = Rows(WayRow)

    @Property(Rows, constant=True)
    def layouts(self) -> Rows:
        """The layouts of the table."""
        return self._layouts

    @Property(Rows, constant=True)
    def choosers(self) -> Rows:
        """Who can lay cards: the citizen, and each contact person."""
        return self._choosers

    @Property(Rows, constant=True)
    def decks(self) -> Rows:
        """The decks that can be chosen from."""
        return self._decks

    @Slot(str)
    def chooseFrom(self, deck: str) -> None:
        """Let cards be chosen from another deck."""
        self._session.do(partial(choosing_cards.choose_from, deck=deck))

    @Slot(str)
    def drawLayout(self, layout: str) -> None:
        """Draw a layout's fields on the table, or none (empty)."""
        self._session.do(partial(laying_cards.draw_layout, layout=layout))

    @Slot(str)
    def letChoose(self, who: str) -> None:
        """Let somebody lay cards from now on."""
        me = str(self._session.workshop.citizen.id)
        chooser = None if who == me else UUID(who)
        self._session.do(partial(choosing_cards.let_choose, participant_id=chooser))

    @Slot(bool)
    def chooseInSilence(self, silent: bool) -> None:
        """Choose in silence, or no longer."""
        self._session.do(partial(choosing_cards.in_silence, silent=silent))

    @Slot(bool)
    def chooseUnseen(self, unseen: bool) -> None:
        """Let the citizen choose unseen, or no longer."""
        self._session.do(partial(choosing_cards.unseen, unseen=unseen))

    def refresh(self) -> None:
        """Show what is chosen now."""
        living, workshop = self._session.living, self._session.workshop
        table, now = living.table, deck_now(living, self._library)
        decks = decks_of(living, self._library)
        self._decks.show(tuple(WayRow(deck.id, deck.title, deck == now) for deck in decks))
        layouts = (("", ""), *((layout.id, layout.title) for layout in self._library.layouts))
        self._layouts.show(tuple(WayRow(k, title, k == table.layout) for k, title in layouts))
        contacts = (p for p in workshop.participants if p.role is Role.CONTACT)
        chooser = table.choosing.chooser or workshop.citizen.id
        self._choosers.show(
            tuple(
                WayRow(str(person.id), workshop.called(person.name), person.id == chooser)
                for person in (workshop.citizen, *contacts)
            )
        )
