import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.shared import danish

FRIDAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def copenhagen() -> Iterator[None]:
    """The machine stands in Denmark, whatever the clock of the one that runs the test says."""
    with pytest.MonkeyPatch.context() as there:
        there.setenv("TZ", "Europe/Copenhagen")
        time.tzset()
        yield
    time.tzset()


def test_every_room_and_role_has_a_name_of_its_own() -> None:
    rooms = {danish.room_title(room) for room in Room}
    roles = {danish.role_title(role) for role in Role}
    assert len(rooms) == len(Room)
    assert len(roles) == len(Role)
    assert all(name[0].isupper() for name in rooms | roles)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (-1, "i går"),
        (14, "fredag den 4. december"),
        (-20, "lørdag den 31. oktober"),
        (42, "fredag den 1. januar 2027"),
    ],
)
def test_a_day_is_said_as_one_says_it(days: int, said: str) -> None:
    assert danish.day(FRIDAY + timedelta(days=days), FRIDAY) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (2, "søndag"),
        (6, "torsdag"),
        (7, "om en uge"),
        (28, "om fire uger"),
        (35, "25. december"),
        (49, "8. januar 2027"),
        (-1, "19. november"),
    ],
)
def test_a_day_that_lies_near_is_said_as_one_thinks_of_it(days: int, said: str) -> None:
    assert danish.soon(FRIDAY + timedelta(days=days), FRIDAY) == said


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_any_day_can_be_said_in_every_way(day: date, today: date) -> None:
    said = danish.day(day, today), danish.written_day(day, today), danish.soon(day, today)
    assert all(said)


def test_a_time_is_told_in_danish_winter_time_and_summer_time() -> None:
    winter = datetime(2026, 12, 4, 9, 5, tzinfo=UTC)
    summer = datetime(2026, 7, 4, 9, 5, tzinfo=UTC)
    assert danish.time_of_day(winter) == "kl. 10.05"
    assert danish.time_of_day(summer) == "kl. 11.05"


def test_a_meeting_late_in_the_evening_belongs_to_the_danish_day() -> None:
    now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert danish.day_and_time(late, now) == "i morgen kl. 0.30"


def test_names_are_listed_as_one_says_them() -> None:
    assert danish.listed(("Alma",)) == "Alma"
    assert danish.listed(("Alma", "Mette")) == "Alma og Mette"
    assert danish.listed(("Alma", "Mette", "Jonas")) == "Alma, Mette og Jonas"
    assert danish.listed(()) == ""


def test_a_sentence_begins_with_a_capital_letter_and_is_left_alone_else() -> None:
    assert danish.sentence_case("i morgen i Århus") == "I morgen i Århus"
    assert danish.sentence_case("østpå") == "Østpå"
    assert danish.sentence_case("") == ""


def test_meetings_are_counted() -> None:
    assert danish.meeting_number(2) == "2. møde"
