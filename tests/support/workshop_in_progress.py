"""The program in this process, with an open workshop and hands on both its windows."""

from __future__ import annotations

import gc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickWindow

from dreamdesk import paths
from dreamdesk.app import Program, SystemClock
from dreamdesk.domain.course import Citizen
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Room
from dreamdesk.services import adviser_code, courses
from dreamdesk.services.courses import NewPerson
from dreamdesk.services.meeting import Living
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.sound import SystemSound
from support.ears import Ears
from support.hands import Hands, touchscreen, wait_until
from support.vaults import PASSWORD, cheap_effort, new_vault

CODE = "2468"
ADVISER = NewPerson(Role.ADVISER, "Mette Lund", "12 34 56 78")
CONTACT = NewPerson(Role.CONTACT, "Jonas Prøve", "87 65 43 21", "hverdage 9-15")


def make_used_vault(data: Path, left_open: bool = True) -> Path:
    """Make a vault with one course whose workshop was open when the program was closed."""
    vault = new_vault(paths.vault(data))
    clock = SystemClock()
    with vault.begin() as work:
        adviser_code.put(work, CODE)
        workshop_id = courses.start(work, clock, Citizen("Alma", "27-101"), (ADVISER, CONTACT))
        courses.remember_open(work, workshop_id if left_open else None)
        work.commit()
    vault.close()
    return data


class WorkshopInProgress:
    """An open workshop. `adviser` and `citizen` are hands on the two windows."""

    def __init__(self, data: Path) -> None:
        self.program = Program(data, cheap_effort())
        self.ears = ears = Ears()
        # No machine's loudspeaker is asked for; and however busy it is, it has not slept.
        sound = SystemSound(lambda: ears, clock=lambda: 0.0)
        vars(self.program._means)["sound"] = sound
        self.program.show()
        self.desk: Any = self.program._desk
        self.engine = self.program._engine
        self._touchscreen = touchscreen()
        self.adviser = self._hands_on(self.engine.rootObjects()[0])
        self.adviser.find("lock.password")
        self.adviser.write(PASSWORD)
        self.adviser.tap("lock.open")
        self.adviser.find("workshop.saved")
        self.citizen = self._hands_on(self.engine.rootObjects()[1])

    def _hands_on(self, window: object) -> Hands:
        assert isinstance(window, QQuickWindow)
        return Hands(window, self._touchscreen)

    @property
    def session(self) -> WorkshopSession:
        """The session that both surfaces look at."""
        presenter = self.desk.stage.presenter
        session = getattr(presenter, "session", None)
        assert isinstance(session, WorkshopSession)
        return session

    @property
    def living(self) -> Living:
        """The workshop as it was committed last."""
        return self.session.living

    def enter(self, room: Room) -> None:
        """Go into a room by its line at the side."""
        self.adviser.tap(f"room.{room.value}")
        self.await_room(room)
        self.settled()

    def await_room(self, room: Room) -> None:
        """Wait until one has come into a room, and the list at the side shows it."""
        wait_until(lambda: self.living.workshop.bookmark.room is room, room.value)
        line = self.adviser.find(f"room.{room.value}")
        wait_until(lambda: line.property("here") is True, f"{room.value} to be marked")

    def settled(self) -> None:
        """Wait until everything is durable."""
        wait_until(lambda: self.session.saved, "everything to be saved")

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC)

    def close(self) -> None:
        """Close the program, and let nothing of it stay that the next one would freeze."""
        self.program.close()
        gc.collect()
