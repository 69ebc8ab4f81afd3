from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given

from dreamdesk.domain.closing import Matter
from dreamdesk.domain.course import Course
from dreamdesk.domain.people import Colleague, Participant
from dreamdesk.storage.mapping_people import (
    colleague_of,
    colleague_row,
    course_of,
    course_rows,
    participant_of,
    participant_row,
    promises_of,
)
from dreamdesk.storage.rows import Row
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
        ("Bo", "på fredag", False, ["Bo, på fredag"]),
        ("Bo", "", False, ["Bo"]),
        ("", "på fredag", False, ["på fredag"]),
        ("", "", False, []),
        ("Bo", "på fredag", True, []),
    ],
)
def test_a_promise_tells_who_calls_and_when_unless_nobody_does(
    call_by: str, call_when: str, no_call: bool, told: list[str]
) -> None:
    assert [promise.words for promise in promises_of(promised(call_by, call_when, no_call))] == told


def test_what_was_left_open_is_a_promise_until_somebody_has_seen_to_it() -> None:
    row = {**promised("", "", False), "left_open": "Min bror"}
    (promise,) = promises_of(row)
    assert (promise.matter, promise.words) == (Matter.OPEN, "Min bror")
    assert list(promises_of({**row, "open_seen_to_at": NOON})) == []


def test_a_call_that_was_made_is_no_promise_any_more() -> None:
    assert list(promises_of({**promised("Bo", "på fredag", False), "call_kept_at": NOON})) == []


def promised(call_by: str, call_when: str, no_call: bool) -> Row:
    return {
        "workshop_id": UUID(int=2),
        "touched_at": NOON,
        "call_by": call_by,
        "call_when": call_when,
        "no_call": no_call,
        "call_kept_at": None,
        "left_open": "",
        "open_seen_to_at": None,
    }
