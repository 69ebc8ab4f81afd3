"""Velkommen: who is here, what one may always do, what today is for, and how it is to arrive."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import preparing
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.arrived import ArrivedPresenter
from dreamdesk.ui.shared.danish import colour_title
from dreamdesk.ui.shared.people import here_as
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ColourRow:
    """A colour to arrive in; the key is its name among the tokens."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class WelcomeView:
    """Who is here; `activity` is what comes next."""

    people: list[str]
    activity: str


@QmlElement
class WelcomePresenter(RoomPresenter):
    """Lets the citizen arrive, or say nothing; both surfaces show the same."""

    _view: WelcomeView
    peopleChanged = Signal()
    activityChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        introduction = library.introduction
        super().__init__(session, _view(session.workshop))
        self._arrived = ArrivedPresenter(session)
        self._words, self._today = introduction.welcome, introduction.today
        self._colours = Rows(ColourRow)
        self._show_colours()

    @Property(str, constant=True)
    def greeting(self) -> str:
        """The greeting."""
        return self._words.greeting

    @Property(list, constant=True)
    def questions(self) -> list[str]:
        """The question about arriving, and those about a colour and a picture."""
        return [self._words.question, self._words.colour_question, self._words.picture_question]

    @Property(list, constant=True)
    def rules(self) -> list[str]:
        """What one may always do."""
        return list(self._words.rules)

    @Property(list, constant=True)
    def words(self) -> list[str]:
        """Words to arrive with."""
        return list(self._words.arriving)

    @Property(Rows, constant=True)
    def colours(self) -> Rows:
        """Colours to arrive in."""
        return self._colours

    @Property(list, constant=True)
    def can(self) -> list[str]:
        """What today can lead to."""
        return list(self._today.can)

    @Property(list, constant=True)
    def cannot(self) -> list[str]:
        """What today cannot lead to."""
        return list(self._today.cannot)

    @Property(list, notify=peopleChanged)
    def people(self) -> list[str]:
        """Who is here, and what they do; the citizen knows why they are."""
        return self._view.people

    @Property(str, notify=activityChanged)
    def activity(self) -> str:
        """What comes next: "cards", "music" or "drawing"."""
        return self._view.activity

    @Property(ArrivedPresenter, constant=True)
    def arrived(self) -> ArrivedPresenter:
        """The word, the colour and the picture chosen."""
        return self._arrived

    @Slot(str)
    def arrive(self, word: str) -> None:
        """Choose a word; the same word again takes it back."""
        self.session.do(partial(preparing.arrive, word=word))

    @Slot(str)
    def arriveInColour(self, colour: str) -> None:
        """Choose a colour; the same colour again takes it back."""
        self.session.do(partial(preparing.arrive_in_colour, colour=Colour(colour)))

    def refresh(self) -> None:
        """Show what is chosen now."""
        self._show(_view(self.session.workshop))
        self._show_colours()

    def close(self) -> None:
        """Follow the session no longer."""
        self._arrived.close()
        super().close()

    def _show_colours(self) -> None:
        chosen = self.session.workshop.arriving_colour
        self._colours.show(tuple(ColourRow(c.value, colour_title(c), c is chosen) for c in Colour))


def _view(workshop: Workshop) -> WelcomeView:
    others = (p for p in workshop.participants if p.role is not Role.CITIZEN)
    return WelcomeView(
        people=[here_as(person, workshop) for person in others],
        activity=workshop.pair.activity.value,
    )
