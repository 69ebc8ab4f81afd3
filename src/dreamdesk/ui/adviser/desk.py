"""The adviser's window: from Lås to Hjem to a workshop, and back out past the code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import WorldError
from dreamdesk.ui.adviser.fence import Fence
from dreamdesk.ui.adviser.lock import LockPresenter
from dreamdesk.ui.adviser.way_out import WayOut
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

Answer = TypeVar("Answer")

# Everything behind the lock is imported when it is first needed: the lock must stand at once.
QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DeskView:
    """The desk itself never changes: what stands on it does."""


@QmlElement
class Desk(Presenter):
    """What the adviser's window shows, and the only one who opens and closes workshops."""

    _view: DeskView
    firstSeen = Signal()
    left = Signal()

    def __init__(self, means: Means, surfaces: Surfaces) -> None:
        super().__init__(DeskView())
        self.means = means
        self.surfaces = surfaces
        self._store: Store | None = None
        self._stage = Stage()
        self._trouble = Trouble()
        self._fence = Fence(means, self.home)
        self._way_out = WayOut(means.line, self._trouble)
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

    @Property(Fence, constant=True)
    def fence(self) -> Fence:
        """Where the code is asked for on the way out of a workshop."""
        return self._fence

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
            self._first_start()

    def opened(self, store: Store) -> None:
        """Go on from the lock: to the workshop that was open last, else to Hjem."""
        from dreamdesk.services import adviser_code, courses

        self._store = store

        def job() -> tuple[bool, UUID | None]:
            with store.begin() as work:
                return adviser_code.chosen(work), courses.left_open(work)

        def then(answer: tuple[bool, UUID | None]) -> None:
            has_code, workshop_id = answer
            if not has_code:
                self._store = None
                self._first_start(store)
            elif workshop_id is None:
                self.home()
            else:
                self.open_workshop(workshop_id)

        self._ask(job, then)

    def _first_start(self, begun: Store | None = None) -> None:
        from dreamdesk.ui.adviser.first_start import FirstStartPresenter

        first = FirstStartPresenter(self.means, self.opened, self.begin, begun)
        self._stage.show("Adviser/FirstStartPage.qml", first)

    def _ask(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the open vault; an answer that comes after it was closed is not wanted any more."""
        store, trouble = self.store, otherwise or self.trouble_with

        def deliver(answer: Answer) -> None:
            if self._store is store:
                then(answer)

        def refuse(error: Exception) -> None:
            if self._store is store:
                trouble(error)

        self.means.line.ask(job, deliver, refuse)

    def home(self) -> None:
        """Go to Hjem; the citizen's surface is calm from now on."""
        from dreamdesk.ui.adviser.home import HomePresenter

        self._remember_open(None)
        self._way_out.watch(None)
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

        self._ask(job, self.open_workshop)

    def open_workshop(self, workshop_id: UUID) -> None:
        """Open a workshop where one was in it, on both surfaces."""
        from dreamdesk.services.meeting_again import open_again

        store, clock = self.store, self.means.clock

        def job() -> Living:
            with store.begin() as work:
                return open_again(work, clock, workshop_id)

        self._ask(job, self._workshop_read, self._workshop_lost)

    def _workshop_read(self, living: Living) -> None:
        try:
            self._enter_workshop(living)
        except WorldError as error:  # a broken text: Hjem stands, and names it
            self._workshop_lost(error)

    def _enter_workshop(self, living: Living) -> None:
        from dreamdesk.ui.adviser.workshop import WorkshopPresenter

        session = self.means.session(self.store, living)
        self._way_out.watch(session)
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
        self._way_out.watch(None)
        self._fence.stay()
        self.surfaces.attend(None)
        self._stage.clear()
        if store is not None:
            self.means.line.ask(store.close, lambda _: None)

    @Slot(object)
    def trouble_with(self, error: Exception) -> None:
        """Tell about an error."""
        self._trouble.tell(error)

    @Slot()
    def seen(self) -> None:
        """The first frame can be seen: time for what the lock could do without."""
        self.firstSeen.emit()

    def ask_code(self) -> None:
        """Ask for the code: out of a workshop only the adviser goes, with all of it kept."""
        self._way_out.when_kept(lambda: self._fence.ask(self.store))

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """Whether the window may close now; else it does once all is kept, or is told about."""
        free = self._way_out.is_free()
        if not free:
            self._way_out.when_kept(self.leave)
        return free

    @Slot()
    def leave(self) -> None:
        """End the program; the citizen's window does not keep it running."""
        self.left.emit()

    @Slot()
    def lock(self) -> None:
        """Close the vault and show the lock, once all is kept; a sample is ended instead."""
        self._way_out.when_kept(self.leave if self.means.sample else self._lock)

    def _lock(self) -> None:
        if self._store is None:
            return  # an impatient finger: it is locked already
        self.close()
        # The vault thread answers in order: when it answers this, the vault has been closed.
        self.means.line.ask(lambda: None, lambda _: self.begin())

    def see_papers(self, session: WorkshopSession, paper: str) -> None:
        """Show a paper of the workshop: "plan", "citizen", "invitation" or "questions"."""
        from dreamdesk.ui.adviser.papers import PapersPresenter

        self._stage.show("Adviser/PapersPage.qml", PapersPresenter(self, session, paper))

    def back_to_workshop(self, session: WorkshopSession) -> None:
        """Go from the papers back to the room one came from."""
        from dreamdesk.ui.adviser.workshop import WorkshopPresenter

        self._stage.show("Adviser/WorkshopPage.qml", WorkshopPresenter(self, session))

    def see_library(self) -> None:
        """Go to Bibliotek."""
        from dreamdesk.ui.adviser.library import LibraryPresenter

        self._stage.show("Adviser/LibraryPage.qml", LibraryPresenter(self))

    def settings(self) -> None:
        """Go to what belongs to the place where the program is used."""
        from dreamdesk.ui.adviser.settings import SettingsPresenter

        self._stage.show("Adviser/SettingsPage.qml", SettingsPresenter(self))

    def see_sample(self) -> None:
        """Open the sample workshops in a program of their own."""
        self.surfaces.open_sample()
