"""Velkommen on the citizen's surface: one may arrive in a picture too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.services import preparing
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.welcome import WelcomePresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_AT_ONCE = 9
"""Pictures; more are too many to look at."""


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture to arrive in; `key` is its card."""

    key: str
    title: str
    chosen: bool


@QmlElement
class CitizenWelcome(WelcomePresenter):
    """Nine pictures at a time, in the order of the decks; after the last the first come again."""

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, library)
        self._library = library
        self._cards = [card for deck in library.decks for card in deck.cards]
        self._from = 0
        self._pictures = Rows(PictureRow)
        self.refresh()

    @Property(Rows, constant=True)
    def pictures(self) -> Rows:
        """Pictures to arrive in."""
        return self._pictures

    @Property(bool, constant=True)
    def hasPictures(self) -> bool:
        """Whether there are any."""
        return bool(self._cards)

    @Property(bool, constant=True)
    def hasOthers(self) -> bool:
        """Whether there are more than can be shown at once."""
        return len(self._cards) > _AT_ONCE

    @Slot(str)
    def arriveInPicture(self, card: str) -> None:
        """Choose a picture; the same picture again takes it back."""
        living = self.session.living
        before = living.picture(living.workshop.arriving_picture_id)
        found = self._library.card(card)
        if found is not None:
            self.session.do(partial(preparing.arrive_in_picture, card=found, before=before))

    @Slot()
    def showOthers(self) -> None:
        """Show the next pictures."""
        self._from += _AT_ONCE
        if self._from >= len(self._cards):
            self._from = 0
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        super().refresh()
        living = self.session.living
        kept = living.picture(living.workshop.arriving_picture_id)
        chosen = kept.card if kept else ""
        shown = islice(self._cards, self._from, self._from + _AT_ONCE)
        self._pictures.show(tuple(PictureRow(c.id, c.title, c.id == chosen) for c in shown))
