"""Velkommen: a greeting, what one may always do, what today is for, and how it is to arrive."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.services import preparing
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WelcomeView:
    """The word that the citizen arrives with."""

    arriving: str


@QmlElement
class WelcomePresenter(RoomPresenter):
    """Lets the citizen arrive in a word, or say nothing; both surfaces show the same."""

    _view: WelcomeView
    arrivingChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, WelcomeView(session.workshop.arriving))
        self._words = library.introduction.welcome
        self._today = library.introduction.today

    @Property(str, constant=True)
    def greeting(self) -> str:
        """The greeting."""
        return self._words.greeting

    @Property(str, constant=True)
    def question(self) -> str:
        """The question about arriving."""
        return self._words.question

    @Property(list, constant=True)
    def rules(self) -> list[str]:
        """What one may always do."""
        return list(self._words.rules)

    @Property(list, constant=True)
    def words(self) -> list[str]:
        """Words to arrive with."""
        return list(self._words.arriving)

    @Property(list, constant=True)
    def can(self) -> list[str]:
        """What today can lead to."""
        return list(self._today.can)

    @Property(list, constant=True)
    def cannot(self) -> list[str]:
        """What today cannot lead to."""
        return list(self._today.cannot)

    @Property(str, notify=arrivingChanged)
    def arriving(self) -> str:
        """The word chosen, or empty."""
        return self._view.arriving

    @Slot(str)
    def arrive(self, word: str) -> None:
        """Choose a word; the same word again takes it back."""
        self.session.do(partial(preparing.arrive, word=word))

    def refresh(self) -> None:
        """Show the word chosen now."""
        self._show(WelcomeView(self.session.workshop.arriving))
