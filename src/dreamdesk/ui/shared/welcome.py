"""Velkommen: who is here, what one may always do, what today is for, and how it is to arrive."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.people import Role
from dreamdesk.services import preparing
from dreamdesk.services.meeting import Living
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import colour_title
from dreamdesk.ui.shared.people import here_as
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import kept_picture

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
    """Who is here, and the word, the colour and the picture that the citizen arrives in.

    `picture` is what the image provider knows it by; `activity` is what comes next.
    """

    people: list[str]
    activity: str
    arriving: str
    colour: str
    colourTitle: str
    picture: str
    pictureTitle: str


@QmlElement
class WelcomePresenter(RoomPresenter):
    """Lets the citizen arrive, or say nothing; both surfaces show the same."""

    _view: WelcomeView
    peopleChanged = Signal()
    activityChanged = Signal()
    arrivingChanged = Signal()
    colourChanged = Signal()
    colourTitleChanged = Signal()
    pictureChanged = Signal()
    pictureTitleChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        introduction = library.introduction
        super().__init__(session, _view(session.living))
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

    @Property(str, notify=arrivingChanged)
    def arriving(self) -> str:
        """The word chosen, or empty."""
        return self._view.arriving

    @Property(str, notify=colourChanged)
    def colour(self) -> str:
        """The colour chosen, or empty."""
        return self._view.colour

    @Property(str, notify=colourTitleChanged)
    def colourTitle(self) -> str:
        """What the colour is called."""
        return self._view.colourTitle

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The picture chosen, or empty."""
        return self._view.picture

    @Property(str, notify=pictureTitleChanged)
    def pictureTitle(self) -> str:
        """What the picture is called."""
        return self._view.pictureTitle

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
        self._show(_view(self.session.living))
        self._show_colours()

    def _show_colours(self) -> None:
        chosen = self._view.colour
        self._colours.show(
            tuple(ColourRow(c.value, colour_title(c), c.value == chosen) for c in Colour)
        )


def _view(living: Living) -> WelcomeView:
    workshop, colour = living.workshop, living.workshop.arriving_colour
    picture, title, _ = kept_picture(living, workshop.arriving_picture_id)
    others = (p for p in workshop.participants if p.role is not Role.CITIZEN)
    return WelcomeView(
        people=[here_as(person, workshop) for person in others],
        activity=workshop.pair.activity.value,
        arriving=workshop.arriving,
        colour=colour.value if colour else "",
        colourTitle=colour_title(colour) if colour else "",
        picture=picture,
        pictureTitle=title,
    )
