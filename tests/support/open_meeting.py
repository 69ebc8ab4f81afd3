"""A real, cheap vault with one workshop in it, and changes made to it as the session makes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from dreamdesk.domain.course import Citizen
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import courses
from dreamdesk.services.courses import NewPerson
from dreamdesk.services.meeting import Living, Meeting, read
from dreamdesk.storage.vault import Vault


class HandClock:
    """A clock that is set by hand; ids are never the same."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 20, 9, 30, 20, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time it is set to."""
        return self.time

    def pass_by(self, **time: float) -> None:
        """Let time pass, such as `days=3`."""
        self.time += timedelta(**time)

    def new_id(self) -> UUID:
        """Return an id that nothing else has."""
        return uuid4()


@dataclass
class OpenMeeting:
    """One workshop in a vault: `do` changes it, `workshop` reads it back from the database."""

    vault: Vault
    clock: HandClock
    workshop_id: UUID

    def do(self, change: Callable[[Meeting], None]) -> Living:
        """Make a change and commit it; returns what the session would then know."""
        before = self.living
        with self.vault.begin() as work:
            meeting = Meeting(work, self.clock, self.workshop_id)
            change(meeting)
            work.commit()
        return meeting.after(before)

    @property
    def living(self) -> Living:
        """All of the workshop, as it is kept."""
        with self.vault.begin() as work:
            return read(work, self.workshop_id)

    @property
    def workshop(self) -> Workshop:
        """The workshop, as it is kept."""
        return self.living.workshop

    def person(self, role: Role) -> Participant:
        """Return the first participant with a role."""
        person = self.workshop.first(role)
        assert person is not None
        return person


def begin_meeting(vault: Vault) -> OpenMeeting:
    """Start a course with Alma, her adviser and her contact person."""
    clock = HandClock()
    people = (
        NewPerson(Role.ADVISER, "Mette Lund", "12 34 56 78"),
        NewPerson(Role.CONTACT, "Jonas Prøve", "87 65 43 21", "hverdage 9-15"),
    )
    with vault.begin() as work:
        workshop_id = courses.start(work, clock, Citizen("Alma", "27-101"), people)
        work.commit()
    return OpenMeeting(vault, clock, workshop_id)
