"""Hjem: find a course, or start one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.closing import Matter
from dreamdesk.domain.course import CourseLine, Promise
from dreamdesk.services import courses, parting
from dreamdesk.services.meeting import Meeting
from dreamdesk.ui.shared.danish import day, day_and_time, meeting_number
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CourseRow:
    """A course on Hjem. `promises` are what is still to be done, each with its key beside it."""

    key: str
    courseId: str
    name: str
    details: str
    nextMeeting: str
    promises: list[str] = field(default_factory=list)
    promiseKeys: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class HomeView:
    """Whether the list is being read, whether there are any courses, and what is searched for."""

    loading: bool = True
    anyCourses: bool = False
    search: str = ""
    justKept: str = ""


@QmlElement
class HomePresenter(Presenter):
    """The list of courses, newest first."""

    _view: HomeView
    loadingChanged = Signal()
    anyCoursesChanged = Signal()
    searchChanged = Signal()
    justKeptChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(HomeView())
        self._desk = desk
        self._courses = Rows(CourseRow)
        self._kept: tuple[UUID, Matter] | None = None
        self._read("")

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        """Whether the list is being read for the first time."""
        return self._view.loading

    @Property(bool, notify=anyCoursesChanged)
    def anyCourses(self) -> bool:
        """Whether there is any course at all, found or not."""
        return self._view.anyCourses

    @Property(bool, constant=True)
    def sample(self) -> bool:
        """Whether everybody here is made up, and gone when the program closes."""
        return self._desk.means.sample

    @Property(str, notify=searchChanged)
    def search(self) -> str:
        """What is searched for."""
        return self._view.search

    @Property(str, notify=justKeptChanged)
    def justKept(self) -> str:
        """What has just been ticked off, "call" or "open", and can be taken back; else empty."""
        return self._view.justKept

    @Property(Rows, constant=True)
    def courses(self) -> Rows:
        """The courses found."""
        return self._courses

    @Slot(str)
    def find(self, words: str) -> None:
        """Search by name or case number."""
        self._read(words)

    @Slot()
    def startNew(self) -> None:
        """Go to where a new workshop is made."""
        self._desk.new_workshop()

    @Slot(str)
    def open(self, workshop_id: str) -> None:
        """Open the newest workshop of a course."""
        self._desk.open_workshop(UUID(workshop_id))

    @Slot(str)
    def meetAgain(self, course_id: str) -> None:
        """Begin the next workshop of a course."""
        self._desk.meet_again(UUID(course_id))

    @Slot(str)
    def keepPromise(self, promise: str) -> None:
        """Tick off a call that was made, or something left open that was seen to."""
        workshop_id, matter = promise.split(":")
        self._mark(UUID(workshop_id), Matter(matter), kept=True)

    @Slot()
    def takeBack(self) -> None:
        """Put what has just been ticked off back on the list."""
        if self._kept is not None:
            self._mark(*self._kept, kept=False)

    @Slot()
    def openSettings(self) -> None:
        """Go to Indstillinger."""
        self._desk.settings()

    @Slot()
    def seeLibrary(self) -> None:
        """Go to Bibliotek."""
        self._desk.see_library()

    @Slot()
    def seeSample(self) -> None:
        """Open the sample workshops in a program of their own."""
        self._desk.see_sample()

    @Slot()
    def lock(self) -> None:
        """Lock the vault, or end a sample."""
        self._desk.lock()

    def _mark(self, workshop_id: UUID, matter: Matter, kept: bool) -> None:
        store, clock = self._desk.store, self._desk.means.clock

        def job() -> None:
            with store.begin() as work:
                parting.promise_kept(Meeting(work, clock, workshop_id), matter, kept)
                work.commit()

        self._kept = (workshop_id, matter) if kept else None
        self._desk.means.line.ask(job, lambda _: self._read(self._view.search))

    def _read(self, search: str) -> None:
        store = self._desk.store

        def job() -> tuple[bool, tuple[CourseLine, ...]]:
            with store.begin() as work:
                found = courses.lines(work, search)
                return bool(found) or bool(courses.lines(work, "")), found

        self._desk.means.line.ask(job, lambda answer: self._found(search, *answer))

    def _found(self, search: str, any_courses: bool, lines: tuple[CourseLine, ...]) -> None:
        self._courses.show(tuple(self._row(line) for line in lines))
        just_kept = self._kept[1].value if self._kept else ""
        self._show(HomeView(False, any_courses, search, just_kept))

    def _row(self, line: CourseLine) -> CourseRow:
        now = self._desk.means.clock.now()
        touched = day(line.touched_at.astimezone().date(), now.astimezone().date())
        details = QCoreApplication.translate("Home", "{meeting} · sidst åbnet {day}")
        upcoming = line.next_meeting is not None and line.next_meeting >= now
        return CourseRow(
            key=str(line.workshop_id),
            courseId=str(line.course_id),
            name=line.citizen,
            details=details.format(meeting=meeting_number(line.number), day=touched),
            nextMeeting=day_and_time(line.next_meeting, now)
            if line.next_meeting and upcoming
            else "",
            promises=[self._promise(promise) for promise in line.promises],
            promiseKeys=[f"{promise.workshop_id}:{promise.matter}" for promise in line.promises],
        )

    def _promise(self, promise: Promise) -> str:
        """Say it with the day it was said on: "i morgen" is true of that day."""
        forms = {
            Matter.CALL: QCoreApplication.translate("Home", "Opkald: »{words}« (aftalt {day})"),
            Matter.OPEN: QCoreApplication.translate("Home", "Ikke færdigt: {words} ({day})"),
        }
        today = self._desk.means.clock.now().astimezone().date()
        given = day(promise.given_at.astimezone().date(), today)
        return forms[promise.matter].format(words=promise.words, day=given)
