"""The adviser's window: from Lås to Hjem to a workshop, and back out past the code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.patience import wait_after
from dreamdesk.ui.adviser.lock import LockPresenter
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.stage import Stage
from dreamdesk.ui.shared.trouble import Trouble
from dreamdesk.ui.windows import Surfaces

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.services.meeting import Living
    from dreamdesk.services.ports import Store
    from dreamdesk.ui.means import Means
    from dreamdesk.ui.session import WorkshopSession

# Everything behind the lock is imported when it is first needed: the lock must stand at once.
QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DeskView:
    """Whether the code is asked for, and whether the last one was wrong."""

    asksCode: bool = False
    wrongCode: bool = False


@QmlElement
class Desk(Presenter):
    """What the adviser's window shows, and the only one who opens and closes workshops."""

    _view: DeskView
    asksCodeChanged = Signal()
    wrongCodeChanged = Signal()
    firstSeen = Signal()

    def __init__(self, means: Means, surfaces: Surfaces) -> None:
        super().__init__(DeskView())
        self.means = means
        self.surfaces = surfaces
        self._store: Store | None = None
        self._stage = Stage()
        self._trouble = Trouble()
        self._tries = 0
        means.line.failed.connect(self.trouble_with)

    @property
    def store(self) -> Store:
        """The open vault; asked for only behind the lock."""
        if self._store is None:
            raise LookupError
        return self._store

    @Property(Stage, constant=True)
    def stage(self) -> Stage:
        """Where the pages stand."""
        return self._stage

    @Property(Trouble, constant=True)
    def trouble(self) -> Trouble:
        """What has gone wrong in the world."""
        return self._trouble

    @Property(bool, notify=asksCodeChanged)
    def asksCode(self) -> bool:
        """Whether the adviser's code is asked for on the way out of a workshop."""
        return self._view.asksCode

    @Property(bool, notify=wrongCodeChanged)
    def wrongCode(self) -> bool:
        """Whether the last code was wrong."""
        return self._view.wrongCode

    @Property(Surfaces, constant=True)
    def screens(self) -> Surfaces:
        """The two windows, and how large a millimetre is on each."""
        return self.surfaces

    @Property(bool, constant=True)
    def sample(self) -> bool:
        """Whether everything here is a sample that is gone when the program closes."""
        return self.means.sample

    def begin(self) -> None:
        """Show the lock, or the first start when there is no vault."""
        if self.means.vaults.exists():
            self._stage.show("Adviser/LockPage.qml", LockPresenter(self.means, self.opened))
        else:
            from dreamdesk.ui.adviser.first_start import FirstStartPresenter

            first = FirstStartPresenter(self.means, self.opened)
            self._stage.show("Adviser/FirstStartPage.qml", first)

    def opened(self, store: Store) -> None:
        """Go on from the lock: to the workshop that was open last, else to Hjem."""
        from dreamdesk.services import courses

        self._store = store

        def job() -> UUID | None:
            with store.begin() as work:
                return courses.left_open(work)

        def then(workshop_id: UUID | None) -> None:
            if workshop_id is None:
                self.home()
            else:
                self.open_workshop(workshop_id)

        self.means.line.ask(job, then)

    def home(self) -> None:
        """Go to Hjem; the citizen's surface is calm from now on."""
        from dreamdesk.ui.adviser.home import HomePresenter

        self._remember_open(None)
        self.surfaces.attend(None)
        self._stage.show("Adviser/HomePage.qml", HomePresenter(self))

    def new_workshop(self) -> None:
        """Go to where a new workshop is made."""
        from dreamdesk.ui.adviser.new_workshop import NewWorkshopPresenter

        self._stage.show("Adviser/NewWorkshopPage.qml", NewWorkshopPresenter(self))

    def meet_again(self, course_id: UUID) -> None:
        """Begin the next workshop of a course."""
        from dreamdesk.services import courses

        store, clock = self.store, self.means.clock

        def job() -> UUID:
            with store.begin() as work:
                workshop_id = courses.meet_again(work, clock, course_id)
                work.commit()
                return workshop_id

        self.means.line.ask(job, self.open_workshop)

    def open_workshop(self, workshop_id: UUID) -> None:
        """Open a workshop where one was in it, on both surfaces."""
        from dreamdesk.services.meeting import read

        store = self.store

        def job() -> Living:
            with store.begin() as work:
                return read(work, workshop_id)

        self.means.line.ask(job, self._workshop_read, self._workshop_lost)

    def _workshop_read(self, living: Living) -> None:
        from dreamdesk.ui.adviser.workshop import WorkshopPresenter
        from dreamdesk.ui.session import WorkshopSession

        session = WorkshopSession(self.means.line, self.store, self.means.clock, living)
        session.failed.connect(lambda error: self._trouble.tell(error, session.try_again))
        self._remember_open(session.workshop.id)
        # First the surfaces: the pictures that the page asks for come from this workshop.
        self.surfaces.attend(session)
        self._stage.show("Adviser/WorkshopPage.qml", WorkshopPresenter(self, session))

    def _workshop_lost(self, error: Exception) -> None:
        self.home()
        self.trouble_with(error)

    def _remember_open(self, workshop_id: UUID | None) -> None:
        from dreamdesk.services import courses

        store = self.store

        def job() -> None:
            with store.begin() as work:
                if courses.left_open(work) != workshop_id:
                    courses.remember_open(work, workshop_id)
                    work.commit()

        self.means.line.ask(job, lambda _: None)

    def close(self) -> None:
        """Keep what is being typed and close the vault."""
        store, self._store = self._store, None
        self.surfaces.attend(None)
        self._stage.clear()
        if store is not None:
            self.means.line.ask(store.close, lambda _: None)

    def trouble_with(self, error: Exception) -> None:
        """Tell about an error."""
        self._trouble.tell(error)

    @Slot()
    def seen(self) -> None:
        """The first frame can be seen: time for what the lock could do without."""
        self.firstSeen.emit()

    @Slot()
    def askCode(self) -> None:
        """Ask for the code: out of a workshop only the adviser goes."""
        self._show(DeskView(asksCode=True))

    @Slot()
    def stay(self) -> None:
        """Stay in the workshop."""
        self._show(DeskView())

    @Slot(str)
    def enterCode(self, code: str) -> None:
        """Go out to Hjem when the code is right; a wrong one costs a moment."""
        from dreamdesk.services import adviser_code

        store = self.store

        def job() -> bool:
            with store.begin() as work:
                return adviser_code.opens(work, code)

        self.means.line.ask(job, self._code_tried)

    def _code_tried(self, right: bool) -> None:
        if right:
            self._tries = 0
            self._show(DeskView())
            self.home()
            return
        self._tries += 1
        self._show(DeskView(asksCode=False, wrongCode=True))
        wait_ms = int(1000 * wait_after(self._tries))
        again = DeskView(asksCode=True, wrongCode=True)
        QTimer.singleShot(wait_ms, self, lambda: self._show(replace(again)))

    @Slot()
    def lock(self) -> None:
        """Close the vault and show the lock."""
        self.close()
        # The vault thread answers in order: when it answers this, the vault has been closed.
        self.means.line.ask(lambda: None, lambda _: self.begin())

    def see_papers(self, session: WorkshopSession, paper: str) -> None:
        """Show a paper of the workshop ("plan", "citizen" or "invitation")."""
        from dreamdesk.ui.adviser.papers import PapersPresenter

        self._stage.show("Adviser/PapersPage.qml", PapersPresenter(self, session, paper))

    def back_to_workshop(self, session: WorkshopSession) -> None:
        """Go from the papers back to the room one came from."""
        from dreamdesk.ui.adviser.workshop import WorkshopPresenter

        self._stage.show("Adviser/WorkshopPage.qml", WorkshopPresenter(self, session))

    def see_sample(self) -> None:
        """Open the sample workshops in a program of their own."""
        self.surfaces.open_sample()
