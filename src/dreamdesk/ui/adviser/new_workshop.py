"""Nyt værksted: whose it is, and who takes part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.course import Citizen
from dreamdesk.domain.people import Colleague, Role
from dreamdesk.services import courses
from dreamdesk.services.courses import NewPerson
from dreamdesk.ui.shared.danish import role_title
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who could take part."""

    key: str
    role: str
    name: str
    phone: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class NewWorkshopView:
    """Whether there is enough to begin with."""

    ready: bool = False


@QmlElement
class NewWorkshopPresenter(Presenter):
    """Makes a course with its first workshop. The staff used last are chosen already."""

    _view: NewWorkshopView
    readyChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(NewWorkshopView())
        self._desk = desk
        self._citizen = Citizen("")
        self._offered: list[tuple[NewPerson, bool]] = []
        self._people = Rows(PersonRow)
        store = desk.store

        def job() -> tuple[Colleague, ...]:
            with store.begin() as work:
                return work.colleagues.remembered()

        desk.means.line.ask(job, self._remembered)

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether there is enough to begin with: a name."""
        return self._view.ready

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Those who could take part, besides the citizen."""
        return self._people

    @Slot(str)
    def nameCitizen(self, name: str) -> None:
        """Take the citizen's first name or initials."""
        self._citizen = replace(self._citizen, name=name.strip())
        self._show(NewWorkshopView(ready=bool(self._citizen.name)))

    @Slot(str)
    def numberCase(self, number: str) -> None:
        """Take the case number."""
        self._citizen = replace(self._citizen, case_number=number.strip())

    @Slot(int)
    def choose(self, place: int) -> None:
        """Take somebody in, or leave them out."""
        person, chosen = self._offered[place]
        self._offered[place] = (person, not chosen)
        self._show_people()

    @Slot(str, str, str)
    def add(self, role: str, name: str, phone: str) -> None:
        """Take in somebody new."""
        if name.strip():
            person = NewPerson(Role(role), name.strip(), phone.strip())
            self._offered.append((person, True))
            self._show_people()

    @Slot()
    def begin(self) -> None:
        """Make the course and open its workshop."""
        if not self._view.ready:
            return
        desk, citizen = self._desk, self._citizen
        people = tuple(person for person, chosen in self._offered if chosen)
        store = desk.store

        def job() -> UUID:
            with store.begin() as work:
                workshop_id = courses.start(work, desk.means.clock, citizen, people)
                work.commit()
                return workshop_id

        self._show(NewWorkshopView(ready=False))
        desk.means.line.ask(job, desk.open_workshop, self._refused)

    @Slot()
    def cancel(self) -> None:
        """Go back to Hjem."""
        self._desk.home()

    def _refused(self, error: Exception) -> None:
        self._show(NewWorkshopView(ready=True))
        self._desk.trouble_with(error)

    def _remembered(self, colleagues: tuple[Colleague, ...]) -> None:
        seen: set[Role] = set()
        for person in colleagues:
            offered = NewPerson(person.role, person.name, person.phone, person.hours)
            self._offered.append((offered, person.role not in seen))
            seen.add(person.role)
        self._offered.sort(key=lambda offer: offer[0].role is not Role.ADVISER)
        self._show_people()

    def _show_people(self) -> None:
        self._people.show(
            tuple(
                PersonRow(str(place), role_title(person.role), person.name, person.phone, chosen)
                for place, (person, chosen) in enumerate(self._offered)
            )
        )
