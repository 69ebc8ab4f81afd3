"""A workshop on the adviser's screen: its rooms, what is in place, pausing and handing over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.in_place import rooms_in_place
from dreamdesk.domain.workshop import Pace, Room
from dreamdesk.services import rooms
from dreamdesk.ui.adviser.help_at_hand import HelpAtHandPresenter
from dreamdesk.ui.adviser.rooms import screen_of
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import meeting_number, room_title
from dreamdesk.ui.shared.last_time import LastTimePresenter
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.stage import Stage
from dreamdesk.ui.windows import Surfaces

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room in the list of rooms."""

    key: str
    title: str
    here: bool
    inPlace: bool


@dataclass(frozen=True, slots=True)
class WorkshopView:
    """Whose workshop it is, which meeting, and how it goes on."""

    citizen: str
    meeting: str
    saved: bool
    refused: bool
    pace: str


@QmlElement
class WorkshopPresenter(RoomPresenter):
    """The frame around the rooms."""

    _view: WorkshopView
    citizenChanged = Signal()
    meetingChanged = Signal()
    savedChanged = Signal()
    refusedChanged = Signal()
    paceChanged = Signal()

    def __init__(self, desk: Desk, session: WorkshopSession) -> None:
        super().__init__(session, _view(session))
        self._desk = desk
        self._rooms = Rows(RoomRow)
        self._stage = Stage()
        self._help = HelpAtHandPresenter(session, desk)
        self._last = LastTimePresenter(session)
        self._standing: tuple[Room, str] | None = None
        session.savedChanged.connect(self._saving)
        self.refresh()

    @Property(str, notify=citizenChanged)
    def citizen(self) -> str:
        """The citizen's name."""
        return self._view.citizen

    @Property(str, notify=meetingChanged)
    def meeting(self) -> str:
        """Which meeting it is."""
        return self._view.meeting

    @Property(bool, notify=savedChanged)
    def saved(self) -> bool:
        """Whether everything is durable."""
        return self._view.saved

    @Property(bool, notify=refusedChanged)
    def refused(self) -> bool:
        """Whether something could not be made durable yet, and waits."""
        return self._view.refused

    @Property(bool, constant=True)
    def sample(self) -> bool:
        """Whether it is a sample that is gone when the program closes."""
        return self._desk.means.sample

    @Property(str, notify=paceChanged)
    def pace(self) -> str:
        """Whether the workshop is under way, paused or stopped."""
        return self._view.pace

    @Property(Rows, constant=True)
    def rooms(self) -> Rows:
        """The rooms, in order."""
        return self._rooms

    @Property(HelpAtHandPresenter, constant=True)
    def help(self) -> HelpAtHandPresenter:
        """Akut bekymring, and whom to call."""
        return self._help

    @Property(LastTimePresenter, constant=True)
    def last(self) -> LastTimePresenter:
        """What was said last, before one goes on another day."""
        return self._last

    @Property(Stage, constant=True)
    def stage(self) -> Stage:
        """Where the room one is in stands."""
        return self._stage

    @Property(Surfaces, constant=True)
    def surfaces(self) -> Surfaces:
        """The two windows."""
        return self._desk.surfaces

    @Slot(str)
    def enter(self, room: str) -> None:
        """Go into a room."""
        self.session.do(partial(rooms.enter, room=Room(room)))

    @Slot()
    def pause(self) -> None:
        """Pause: the citizen's screen goes calm."""
        self.session.do(partial(rooms.set_pace, pace=Pace.PAUSED))

    @Slot()
    def goOn(self) -> None:
        """Go on after a pause, or after somebody wanted to stop."""
        self.session.do(partial(rooms.set_pace, pace=Pace.UNDER_WAY))

    @Slot()
    def endForToday(self) -> None:
        """Go gently to the end: Afrunding."""
        self.session.do(partial(rooms.enter, room=Room.CLOSING))
        self.goOn()

    @Slot()
    def home(self) -> None:
        """Leave the workshop, past the code."""
        self._desk.ask_code()

    @Slot()
    def lock(self) -> None:
        """Lock the vault, or end a sample."""
        self._desk.lock()

    def refresh(self) -> None:
        """Show the workshop as it is now, and the room one is in."""
        self._show(_view(self.session))
        living, here = self.session.living, self.session.workshop.bookmark.room
        themes = frozenset(theme.id for theme in self._desk.means.library.introduction.themes)
        in_place = rooms_in_place(living.workshop, living.active, living.goals, themes)
        self._rooms.show(
            tuple(
                RoomRow(room.value, room_title(room), room is here, room in in_place)
                for room in Room
            )
        )
        if self.session.workshop.stands_in != self._standing:
            self._standing = self.session.workshop.stands_in
            self._go_into(here)

    def _go_into(self, room: Room) -> None:
        try:
            self._stage.show(*screen_of(room, self.session, self._desk))
        except ContentBroken as error:
            # The room stays empty, and the others stand.
            self._stage.clear()
            self._desk.trouble_with(error)

    def close(self) -> None:
        """Keep what is being typed, and let go."""
        self.session.finish_typing()
        self.session.savedChanged.disconnect(self._saving)
        self._stage.clear()
        self._help.close()
        self._last.close()
        super().close()

    @Slot()
    def _saving(self) -> None:
        self._show(_view(self.session))


def _view(session: WorkshopSession) -> WorkshopView:
    workshop = session.workshop
    return WorkshopView(
        citizen=workshop.citizen.name,
        meeting=meeting_number(workshop.number),
        saved=session.saved,
        refused=session.refusal is not None,
        pace=workshop.pace.value,
    )
