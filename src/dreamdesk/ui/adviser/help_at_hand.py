"""Whom to call: beside Akut bekymring, and when the citizen wants to stop."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.local_help import LocalHelp
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Pace, Room
from dreamdesk.services import local_numbers, rooms
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.people import with_role
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HelpRow:
    """Somebody to call."""

    key: str
    who: str
    phone: str


@dataclass(frozen=True, slots=True)
class HelpView:
    """Whether there is an acute worry, about whom, and whether any number is known."""

    calm: bool = False
    citizen: str = ""
    anyNumber: bool = False


@QmlElement
class HelpAtHandPresenter(RoomPresenter):
    """Both screens go calm, and the adviser sees what to do and whom to call. Nothing is noted."""

    _view: HelpView
    calmChanged = Signal()
    citizenChanged = Signal()
    anyNumberChanged = Signal()

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        super().__init__(session, HelpView())
        self._urgent, self._afterwards = Rows(HelpRow), Rows(HelpRow)
        self._local = LocalHelp()
        self.refresh()
        store, known = desk.store, weakly(self._known)

        def job() -> LocalHelp:
            with store.begin() as work:
                return local_numbers.known(work)

        desk.means.line.ask(job, known)

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        """Whether there is an acute worry now."""
        return self._view.calm

    @Property(str, notify=citizenChanged)
    def citizen(self) -> str:
        """The citizen's name."""
        return self._view.citizen

    @Property(bool, notify=anyNumberChanged)
    def anyNumber(self) -> bool:
        """Whether any local number has been written down."""
        return self._view.anyNumber

    @Property(Rows, constant=True)
    def urgent(self) -> Rows:
        """Who helps at once: the doctor on call, the region's psychiatric help, the leader."""
        return self._urgent

    @Property(Rows, constant=True)
    def afterwards(self) -> Rows:
        """Who can be called when somebody wanted to stop: the contact person, the leader."""
        return self._afterwards

    @Slot()
    def worry(self) -> None:
        """Stop the method: both screens go calm."""
        self._set_pace(Pace.CALM)

    @Slot()
    def goOn(self) -> None:
        """Go on when it is well to do so."""
        self._set_pace(Pace.UNDER_WAY)

    @Slot()
    def endForToday(self) -> None:
        """Go gently to the end: Afrunding."""
        self.session.do(partial(rooms.enter, room=Room.CLOSING))
        self._set_pace(Pace.UNDER_WAY)

    def refresh(self) -> None:
        """Show whom to call as things are now."""
        workshop = self.session.workshop
        calm = workshop.pace is Pace.CALM
        self._show(HelpView(calm, workshop.called(workshop.citizen.name), bool(self._local_rows())))
        self._urgent.show(self._local_rows())
        contact = workshop.first(Role.CONTACT)
        near = (HelpRow("contact", with_role(contact, workshop), contact.phone),) if contact else ()
        self._afterwards.show((*near, *self._leader()))

    def _set_pace(self, pace: Pace) -> None:
        self.session.do(partial(rooms.set_pace, pace=pace))

    def _known(self, local: LocalHelp) -> None:
        self._local = local
        self.refresh()

    def _leader(self) -> tuple[HelpRow, ...]:
        local = self._local
        who = local.leader or QCoreApplication.translate("Help", "Din leder")
        found = HelpRow("leader", who, local.leader_phone)
        return (found,) if local.leader or local.leader_phone else ()

    def _local_rows(self) -> tuple[HelpRow, ...]:
        doctor = QCoreApplication.translate("Help", "Vagtlæge")
        psychiatric = QCoreApplication.translate("Help", "Psykiatrisk akuthjælp")
        found = (
            HelpRow("doctor", doctor, self._local.doctor_on_call),
            HelpRow("psychiatric", psychiatric, self._local.psychiatric),
        )
        return (*(row for row in found if row.phone), *self._leader())
