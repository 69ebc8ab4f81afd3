"""A unit of work that only remembers, for tests that need no vault."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Course, CourseLine
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.listening import Listening
from dreamdesk.domain.media import Medium, MediumKind
from dreamdesk.domain.people import Colleague, Participant
from dreamdesk.domain.quotes import KeptPicture, Spot
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.drawing_words import Cut
from dreamdesk.services.ports import SheetPicture


class RecordedCourses:
    def __init__(self) -> None:
        self.kept: dict[UUID, Course] = {}

    def get(self, course_id: UUID) -> Course:
        return self.kept[course_id]

    def put(self, course: Course) -> None:
        self.kept[course.id] = course

    def lines(self) -> tuple[CourseLine, ...]:
        raise NotImplementedError


class RecordedWorkshops:
    def __init__(self) -> None:
        self.kept: dict[UUID, Workshop] = {}
        self.touched: dict[UUID, datetime] = {}

    def get(self, workshop_id: UUID) -> Workshop:
        return self.kept[workshop_id]

    def put(self, workshop: Workshop, touched_at: datetime) -> None:
        self.kept[workshop.id] = workshop
        self.touched[workshop.id] = touched_at

    def touched_at(self, workshop_id: UUID) -> datetime:
        return self.touched[workshop_id]

    def of_course(self, course_id: UUID) -> tuple[Workshop, ...]:
        return tuple(w for w in self.kept.values() if w.course_id == course_id)

    def people_before(self, course_id: UUID, number: int) -> tuple[Participant, ...]:
        earlier = [w for w in self.of_course(course_id) if w.number < number]
        return earlier[-1].participants if earlier else ()


class RecordedTables:
    def __init__(self) -> None:
        self.kept: dict[UUID, CardTable] = {}

    def get(self, workshop_id: UUID) -> CardTable:
        return self.kept[workshop_id]

    def put(self, table: CardTable) -> None:
        self.kept[table.workshop_id] = table


class RecordedListenings:
    def __init__(self) -> None:
        self.kept: dict[UUID, Listening] = {}

    def get(self, workshop_id: UUID) -> Listening:
        return self.kept.get(workshop_id, Listening())

    def put(self, workshop_id: UUID, listening: Listening) -> None:
        self.kept[workshop_id] = listening


class RecordedSheets:
    def __init__(self) -> None:
        self.kept: dict[UUID, Sheet] = {}

    def heads(self, workshop_id: UUID) -> tuple[SheetHead, ...]:
        heads = (sheet.head for sheet in self.kept.values())
        return tuple(head for head in heads if head.workshop_id == workshop_id)

    def heads_before(self, course_id: UUID, number: int) -> tuple[SheetHead, ...]:
        return ()

    def get(self, sheet_id: UUID) -> Sheet:
        return self.kept[sheet_id]

    def put(self, sheet: Sheet) -> None:
        self.kept[sheet.id] = sheet

    def picture(self, sheet_id: UUID, name: str) -> SheetPicture | None:
        raise NotImplementedError

    def keep_picture(self, sheet_id: UUID, name: str, picture: SheetPicture) -> None:
        raise NotImplementedError


class RecordedGoals:
    def __init__(self) -> None:
        self.kept: dict[UUID, Goal] = {}

    def get(self, goal_id: UUID) -> Goal:
        return self.kept[goal_id]

    def of_workshop(self, workshop_id: UUID) -> tuple[Goal, ...]:
        return tuple(goal for goal in self.kept.values() if goal.workshop_id == workshop_id)

    def put(self, goal: Goal) -> None:
        self.kept[goal.id] = goal

    def remove(self, goal_id: UUID) -> None:
        del self.kept[goal_id]


class RecordedPictures:
    def __init__(self) -> None:
        self.kept: dict[UUID, KeptPicture] = {}

    def keep(self, picture: KeptPicture) -> KeptPicture:
        told = picture.card, picture.title, picture.data
        same = (p for p in self.kept.values() if (p.card, p.title, p.data) == told)
        known = next(same, picture)
        self.kept[known.id] = known
        return known

    def of_workshop(self, workshop_id: UUID) -> tuple[KeptPicture, ...]:
        return tuple(self.kept.values())


class RecordedMedia:
    def __init__(self) -> None:
        self.kept: dict[UUID, Medium] = {}

    def get(self, medium_id: UUID) -> Medium:
        return self.kept[medium_id]

    def data(self, medium_id: UUID) -> bytes:
        raise NotImplementedError

    def of_course(self, course_id: UUID | None, kind: MediumKind) -> tuple[Medium, ...]:
        asked = (course_id, kind)
        return tuple(m for m in self.kept.values() if (m.course_id, m.kind) == asked)

    def put(self, medium: Medium) -> None:
        self.kept[medium.id] = medium

    def remove(self, medium_id: UUID) -> None:
        self.kept.pop(medium_id, None)


class RecordedColleagues:
    def __init__(self) -> None:
        self.kept: dict[UUID, Colleague] = {}

    def remembered(self) -> tuple[Colleague, ...]:
        return tuple(self.kept.values())

    def put(self, colleague: Colleague, used_at: datetime) -> None:
        self.kept[colleague.id] = colleague


class RecordedSettings:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, value: str) -> None:
        self.kept[name] = value


def rough_cut(spot: Spot) -> Cut:
    """Return what cuts a spot out without drawing anything: a white picture of its shape."""

    def cut(sheet: Sheet, picture_id: UUID) -> KeptPicture:
        wide, high = spot.right - spot.left, spot.bottom - spot.top
        view = f"{spot.left} {spot.top} {wide} {high}"
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}"/>'
        alt = f"Et udsnit af tegningen »{sheet.head.name}«."
        return KeptPicture(picture_id, "", sheet.head.name, alt, "image/svg+xml", svg.encode())

    return cut


@dataclass
class RecordedWork:
    """A Work; `committed` tells whether somebody committed it."""

    courses: RecordedCourses = field(default_factory=RecordedCourses)
    workshops: RecordedWorkshops = field(default_factory=RecordedWorkshops)
    tables: RecordedTables = field(default_factory=RecordedTables)
    listenings: RecordedListenings = field(default_factory=RecordedListenings)
    sheets: RecordedSheets = field(default_factory=RecordedSheets)
    goals: RecordedGoals = field(default_factory=RecordedGoals)
    pictures: RecordedPictures = field(default_factory=RecordedPictures)
    media: RecordedMedia = field(default_factory=RecordedMedia)
    colleagues: RecordedColleagues = field(default_factory=RecordedColleagues)
    settings: RecordedSettings = field(default_factory=RecordedSettings)
    committed: bool = False

    def commit(self) -> None:
        self.committed = True


class StoppedClock:
    """The time stands still; ids are counted."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._given = 0

    def now(self) -> datetime:
        return self._now

    def new_id(self) -> UUID:
        self._given += 1
        return UUID(int=self._given)
