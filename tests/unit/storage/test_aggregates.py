from datetime import UTC, datetime
from uuid import UUID

import pytest

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.storage.aggregates import Aggregates, Seen
from dreamdesk.storage.mapping_people import COURSE, course_of, course_rows
from dreamdesk.storage.transaction import Transaction

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
IDA, BO = (Course(UUID(int=n), Citizen(name), NOON) for n, name in ((1, "Ida"), (2, "Bo")))


@pytest.fixture
def seen() -> Seen:
    return {}


@pytest.fixture
def courses(transaction: Transaction, seen: Seen) -> Aggregates[Course]:
    return Aggregates(transaction, seen, COURSE, course_of)


def put(courses: Aggregates[Course], course: Course) -> None:
    courses.put(course.id, course_rows(course))


def test_what_is_not_there_is_none(courses: Aggregates[Course]) -> None:
    assert courses.get(IDA.id) is None


def test_what_was_put_is_there(courses: Aggregates[Course], seen: Seen) -> None:
    put(courses, IDA)
    assert courses.get(IDA.id) == IDA
    seen.clear()
    assert courses.get(IDA.id) == IDA


def test_putting_what_was_never_read_changes_what_is_there(
    courses: Aggregates[Course], seen: Seen, statements: list[str]
) -> None:
    put(courses, IDA)
    seen.clear()
    statements.clear()
    put(courses, Course(IDA.id, Citizen("Ida Marie"), NOON))
    assert [said.split()[0] for said in statements] == [*["SELECT"] * 4, "UPDATE"]


def test_each_is_read_once(courses: Aggregates[Course], seen: Seen, statements: list[str]) -> None:
    put(courses, IDA)
    seen.clear()
    statements.clear()
    assert courses.get(IDA.id) == courses.get(IDA.id)
    put(courses, IDA)
    assert [said.split()[0] for said in statements] == ["SELECT"] * 4


def test_what_was_removed_is_gone(courses: Aggregates[Course], seen: Seen) -> None:
    put(courses, IDA)
    courses.remove(IDA.id)
    assert courses.get(IDA.id) is None
    seen.clear()
    assert courses.get(IDA.id) is None


def test_what_was_used_last_is_seen_last(courses: Aggregates[Course], seen: Seen) -> None:
    put(courses, IDA)
    put(courses, BO)
    courses.get(IDA.id)
    assert [of for _, of in seen] == [BO.id, IDA.id]
