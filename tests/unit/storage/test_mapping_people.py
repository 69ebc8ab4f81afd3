from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given

from dreamdesk.domain.course import Course
from dreamdesk.domain.people import Colleague, Participant
from dreamdesk.storage.mapping_people import (
    colleague_of,
    colleague_row,
    course_of,
    course_rows,
    line_of,
    participant_of,
    participant_row,
)
from dreamdesk.storage.tables import course as course_table
from support.aggregates import unhurried, whole

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@unhurried
@given(whole(Course))
def test_a_course_comes_back(course: Course) -> None:
    assert course_of(course_rows(course)) == course


def test_no_rows_are_no_course() -> None:
    assert course_of({course_table: {}}) is None


@unhurried
@given(whole(Participant))
def test_a_participant_comes_back(person: Participant) -> None:
    assert participant_of(participant_row(person)) == person


@unhurried
@given(whole(Colleague))
def test_a_colleague_comes_back(colleague: Colleague) -> None:
    assert colleague_of(colleague_row(colleague, NOON)) == colleague


@pytest.mark.parametrize(
    ("call_by", "call_when", "no_call", "told"),
    [
        ("Bo", "på fredag", False, "Bo, på fredag"),
        ("Bo", "", False, "Bo"),
        ("", "på fredag", False, "på fredag"),
        ("", "", False, ""),
        ("Bo", "på fredag", True, ""),
    ],
)
def test_a_line_tells_who_calls_and_when_unless_nobody_does(
    call_by: str, call_when: str, no_call: bool, told: str
) -> None:
    row = {
        "course_id": UUID(int=1),
        "workshop_id": UUID(int=2),
        "citizen_name": "Ida",
        "case_number": "S-1",
        "number": 3,
        "touched_at": NOON,
        "next_at": None,
        "call_by": call_by,
        "call_when": call_when,
        "no_call": no_call,
    }
    assert line_of(row).call == told
