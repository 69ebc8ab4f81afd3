"""The ports that a unit of work offers, each over its tables."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, desc, func, literal_column, select, type_coerce
from sqlalchemy.dialects.sqlite import insert

from dreamdesk.domain.course import Course, CourseLine, Promise
from dreamdesk.domain.errors import NotThere, UnknownWorkshop
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.people import Colleague, Participant
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import PlacedKind
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage import tables
from dreamdesk.storage.aggregates import Aggregates, Seen
from dreamdesk.storage.mapping_goal import GOAL, goal_of, goal_rows
from dreamdesk.storage.mapping_people import (
    COURSE,
    colleague_of,
    colleague_row,
    course_of,
    course_rows,
    line_of,
    promises_of,
)
from dreamdesk.storage.mapping_quotes import picture_of, picture_row
from dreamdesk.storage.mapping_workshop import WORKSHOP, workshop_of, workshop_rows
from dreamdesk.storage.transaction import Transaction


class StoredCourses:
    """The courses in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._transaction = transaction
        self._courses = Aggregates(transaction, seen, COURSE, course_of)

    def get(self, course_id: UUID) -> Course:
        """Return a course; raises NotThere."""
        course = self._courses.get(course_id)
        if course is None:
            raise NotThere(str(course_id))
        return course

    def put(self, course: Course) -> None:
        """Keep a new or changed course."""
        self._courses.put(course.id, course_rows(course))

    def lines(self) -> tuple[CourseLine, ...]:
        """Return a line for each course that has a workshop, the one touched last first."""
        promises: dict[UUID, list[Promise]] = {}
        for row in self._transaction.rows(_PROMISES, {}):
            promises.setdefault(row["course_id"], []).extend(promises_of(row))
        found = self._transaction.rows(_LINES, {})
        return tuple(line_of(row, tuple(promises.get(row["course_id"], ()))) for row in found)


class StoredWorkshops:
    """The workshops in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._transaction = transaction
        self._workshops = Aggregates(transaction, seen, WORKSHOP, workshop_of)

    def get(self, workshop_id: UUID) -> Workshop:
        """Return a workshop; raises UnknownWorkshop."""
        workshop = self._workshops.get(workshop_id)
        if workshop is None:
            raise UnknownWorkshop(str(workshop_id))
        return workshop

    def put(self, workshop: Workshop, touched_at: datetime) -> None:
        """Keep a new or changed workshop."""
        self._workshops.put(workshop.id, workshop_rows(workshop, touched_at))

    def touched_at(self, workshop_id: UUID) -> datetime:
        """Return when a workshop was changed last, to the minute; raises UnknownWorkshop."""
        for row in self._transaction.rows(_TOUCHED_AT, {"id": workshop_id}):
            touched: datetime = row["touched_at"]
            return touched
        raise UnknownWorkshop(str(workshop_id))

    def of_course(self, course_id: UUID) -> tuple[Workshop, ...]:
        """Return the workshops of a course, the first meeting first."""
        found = self._transaction.rows(_OF_COURSE, {"of": course_id})
        return tuple(self.get(row["id"]) for row in found)

    def people_before(self, course_id: UUID, number: int) -> tuple[Participant, ...]:
        """Return who took part in the meeting before the one with this number; none before all."""
        for found in self._transaction.rows(_BEFORE, {"of": course_id, "number": number}):
            return self.get(found["id"]).participants
        return ()


class StoredGoals:
    """The goals in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._transaction = transaction
        self._goals = Aggregates(transaction, seen, GOAL, goal_of)

    def get(self, goal_id: UUID) -> Goal:
        """Return a goal; raises NotThere."""
        goal = self._goals.get(goal_id)
        if goal is None:
            raise NotThere(str(goal_id))
        return goal

    def of_workshop(self, workshop_id: UUID) -> tuple[Goal, ...]:
        """Return the goals of a workshop, the first made first."""
        found = self._transaction.rows(_GOALS_OF_WORKSHOP, {"of": workshop_id})
        return tuple(self.get(row["id"]) for row in found)

    def put(self, goal: Goal) -> None:
        """Keep a new or changed goal."""
        self._goals.put(goal.id, goal_rows(goal))

    def remove(self, goal_id: UUID) -> None:
        """Drop a goal; its dream stays."""
        self._goals.remove(goal_id)


class StoredPictures:
    """The pictures that a workshop refers to, as they were when used."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def keep(self, picture: KeptPicture) -> KeptPicture:
        """Keep a picture, or return the one kept earlier with the same card, words and bytes."""
        row = picture_row(picture)
        for found in self._transaction.rows(_SAME_PICTURE, row):
            return picture_of(found)
        self._transaction.run(tables.kept_picture.insert(), [row])
        return picture

    def of_workshop(self, workshop_id: UUID) -> tuple[KeptPicture, ...]:
        """Return the pictures that a workshop refers to, the first used first."""
        found = self._transaction.rows(_PICTURES_OF_WORKSHOP, {"of": workshop_id})
        return tuple(picture_of(row) for row in found)


class StoredColleagues:
    """Advisers and contact persons whom the vault remembers."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def remembered(self) -> tuple[Colleague, ...]:
        """Return them, the one used last first."""
        return tuple(colleague_of(row) for row in self._transaction.rows(_COLLEAGUES, {}))

    def put(self, colleague: Colleague, used_at: datetime) -> None:
        """Remember a colleague, under the id given."""
        self._transaction.run(_PUT_COLLEAGUE, [colleague_row(colleague, used_at)])


class StoredSettings:
    """Small things that the vault remembers by name."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, name: str) -> str | None:
        """Return what is remembered under a name, or None."""
        for row in self._transaction.rows(_SETTING, {"name": name}):
            return str(row["value"])
        return None

    def put(self, name: str, value: str) -> None:
        """Remember a value under a name."""
        self._transaction.run(_PUT_SETTING, [{"name": name, "value": value}])


def lines_query() -> Select[Any]:
    """Return the query for the line of each course: what its newest workshop says."""
    course, newest, other = tables.course, tables.workshop.alias("newest"), tables.workshop
    of_course = other.c.course_id == course.c.id
    touched_at = select(func.max(other.c.touched_at)).where(of_course).scalar_subquery()
    number = select(func.max(other.c.number)).where(of_course).scalar_subquery()
    return (
        select(
            course.c.id.label("course_id"),
            newest.c.id.label("workshop_id"),
            course.c.citizen_name,
            course.c.case_number,
            newest.c.number,
            touched_at.label("touched_at"),
            newest.c.closing_next_at.label("next_at"),
        )
        .select_from(course)
        .join(newest, (newest.c.course_id == course.c.id) & (newest.c.number == number))
        .order_by(desc("touched_at"), course.c.id)
    )


_LINES = lines_query()


def promises_query() -> Select[Any]:
    """Return the query for the workshops that ended with something still to be done."""
    held = tables.workshop.c
    call = (held.closing_call_by != "") | (held.closing_call_when != "")
    return (
        select(
            held.course_id,
            held.id.label("workshop_id"),
            held.touched_at,
            *(held[f"closing_{name}"].label(name) for name in _PROMISED),
        )
        .where(
            (call & held.closing_call_kept_at.is_(None))
            | ((held.closing_left_open != "") & held.closing_open_seen_to_at.is_(None))
        )
        .order_by(held.course_id, held.number)
    )


_PROMISED = ("call_by", "call_when", "no_call", "call_kept_at", "left_open", "open_seen_to_at")
_PROMISES = promises_query()

_TOUCHED_AT = select(tables.workshop.c.touched_at).where(tables.workshop.c.id == bindparam("id"))

_OF_COURSE = (
    select(tables.workshop.c.id)
    .where(tables.workshop.c.course_id == bindparam("of"))
    .order_by(tables.workshop.c.number)
)

_BEFORE = (
    select(tables.workshop.c.id)
    .where(tables.workshop.c.course_id == bindparam("of"))
    .where(tables.workshop.c.number < bindparam("number"))
    .order_by(tables.workshop.c.number.desc())
    .limit(1)
)

_GOALS_OF_WORKSHOP = (
    select(tables.goal.c.id)
    .where(tables.goal.c.workshop_id == bindparam("of"))
    # Two goals of the same moment stay in the order in which they came: that of SQLite's rowid.
    .order_by(tables.goal.c.created_at, literal_column("goal.rowid"))
)

_SAME_PICTURE = select(tables.kept_picture).where(
    *(
        tables.kept_picture.c[name] == bindparam(name)
        for name in ("card", "title", "alt", "media_type", "data")
    )
)

_USED_PICTURES = (
    select(tables.quote.c.picture_id, tables.quote.c.position)
    .where(tables.quote.c.workshop_id == bindparam("of"))
    .union_all(
        # The one that somebody arrived in stands before all that was said.
        select(tables.workshop.c.arriving_picture_id, literal_column("-1")).where(
            tables.workshop.c.id == bindparam("of")
        ),
        # What has been put on a drawing comes after it.
        select(type_coerce(tables.placed.c.name, Uuid), literal_column("1000000"))
        .join(tables.sheet, tables.sheet.c.id == tables.placed.c.sheet_id)
        .where(tables.sheet.c.workshop_id == bindparam("of"))
        .where(tables.placed.c.kind == PlacedKind.PICTURE.value),
        # One that a piece of music brought up stands after them.
        select(tables.listened.c.picture_id, literal_column("1000000")).where(
            tables.listened.c.workshop_id == bindparam("of")
        ),
    )
    .subquery()
)

_PICTURES_OF_WORKSHOP = (
    select(tables.kept_picture)
    .join(_USED_PICTURES, _USED_PICTURES.c.picture_id == tables.kept_picture.c.id)
    .group_by(tables.kept_picture.c.id)
    .order_by(func.min(_USED_PICTURES.c.position))
)

_COLLEAGUES = select(tables.colleague).order_by(
    tables.colleague.c.used_at.desc(), literal_column("colleague.rowid").desc()
)

_PUT_COLLEAGUE = insert(tables.colleague)
_PUT_COLLEAGUE = _PUT_COLLEAGUE.on_conflict_do_update(
    index_elements=["id"],
    set_={c.name: c for c in _PUT_COLLEAGUE.excluded if c.name != "id"},
)

_SETTING = select(tables.setting.c.value).where(tables.setting.c.name == bindparam("name"))

_PUT_SETTING = insert(tables.setting)
_PUT_SETTING = _PUT_SETTING.on_conflict_do_update(
    index_elements=["name"], set_={"value": _PUT_SETTING.excluded.value}
)
