"""The citizen's window: one thing at a time, and always Pause, Spring over and Stop."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.workshop import Pace, Room, room_after
from dreamdesk.services import rooms, talking
from dreamdesk.ui.citizen.screens import CALM, screen_of
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.stage import Stage

if TYPE_CHECKING:
    from dreamdesk.ui.windows import Surfaces

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CitizenView:
    """How the workshop goes on: "" when there is none, else under_way, paused or stopped."""

    pace: str = ""
    canSkip: bool = False
    canHandBack: bool = False


@QmlElement
class CitizenDesk(Presenter):
    """What the citizen's window shows. It knows the one workshop and nothing else."""

    _view: CitizenView
    paceChanged = Signal()
    canSkipChanged = Signal()
    canHandBackChanged = Signal()

    def __init__(self, library: Library, surfaces: Surfaces) -> None:
        super().__init__(CitizenView())
        self._library = library
        self._surfaces = surfaces
        self._session: WorkshopSession | None = None
        self._stage = Stage()
        self._standing: tuple[Pace, tuple[Room, str]] | None = None
        self._stage.show(CALM, None)
        surfaces.twoScreensChanged.connect(self._follow)

    @Property(Stage, constant=True)
    def stage(self) -> Stage:
        """Where the citizen's screens stand."""
        return self._stage

    @Property(str, notify=paceChanged)
    def pace(self) -> str:
        """How the workshop goes on, empty when there is none."""
        return self._view.pace

    @Property(bool, notify=canSkipChanged)
    def canSkip(self) -> bool:
        """Whether there is something to skip."""
        return self._view.canSkip

    @Property(bool, notify=canHandBackChanged)
    def canHandBack(self) -> bool:
        """Whether this is the only screen, so that it has to be handed back."""
        return self._view.canHandBack

    def attend(self, session: WorkshopSession | None) -> None:
        """Follow another workshop, or none."""
        if self._session is not None:
            self._session.livingChanged.disconnect(self._follow)
            self._session.hush()
        self._session, self._standing = session, None
        if session is not None:
            session.livingChanged.connect(self._follow)
        self._follow()

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._set_pace(Pace.PAUSED)

    @Slot()
    def goOn(self) -> None:
        """Go on after a pause."""
        self._set_pace(Pace.UNDER_WAY)

    @Slot()
    def stop(self) -> None:
        """Stop for today."""
        self._set_pace(Pace.STOPPED)

    @Slot()
    def skip(self) -> None:
        """Pass over what is asked now, without a trace: the next question, else the next room."""
        session = self._session
        if session is None:
            return
        room, conversation = session.workshop.bookmark.room, session.workshop.conversation
        frame = self._library.frame(session.workshop.pair.frame)
        following = frame and frame.neighbour(conversation.prompt, 1, conversation.further)
        if room is Room.CONVERSATION and frame and following:
            session.do(partial(talking.skip, frame=frame))
        elif after := room_after(room):
            session.do(partial(rooms.enter, room=after))

    @Slot()
    def handBack(self) -> None:
        """Hand the only screen back to the adviser."""
        self._surfaces.takeBack()

    def _set_pace(self, pace: Pace) -> None:
        if self._session is not None:
            self._session.do(partial(rooms.set_pace, pace=pace))

    @Slot()
    def _follow(self) -> None:
        session = self._session
        if session is None:
            self._show(CitizenView())
            self._standing = None
            self._stage.show(CALM, None)
            return
        workshop = session.workshop
        room, pace = workshop.bookmark.room, workshop.pace
        self._show(
            CitizenView(
                pace=pace.value,
                canSkip=pace is Pace.UNDER_WAY and room not in (Room.PREPARATION, Room.CLOSING),
                canHandBack=not self._surfaces.twoScreens,
            )
        )
        standing = (pace, workshop.stands_in)
        if standing != self._standing:
            self._standing = standing
            try:
                self._stage.show(*screen_of(pace, room, session, self._library))
            except ContentBroken:
                # The adviser is told which file it is; the citizen need not be.
                self._stage.show(CALM, None)
