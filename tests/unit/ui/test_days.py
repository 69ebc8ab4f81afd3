import pytest
from PySide6.QtCore import QModelIndex

from dreamdesk.ui.shared.days import DayOffers, MonthDays, TimeReader
from dreamdesk.ui.shared.rows import Rows

TODAY = "2026-11-20"


def rows(model: Rows, name: str) -> list[object]:
    role = next(role for role, known in model.roleNames().items() if known == name.encode())
    return [model.data(model.index(i, 0, QModelIndex()), role) for i in range(model.rowCount())]


@pytest.fixture
def offers(qapp: object) -> DayOffers:
    """Four days ahead of a Friday."""
    offers = DayOffers()
    offers.setProperty("today", TODAY)
    offers.setProperty("offers", [0, 1, 7, 14])
    return offers


@pytest.fixture
def month(qapp: object) -> MonthDays:
    """The month of that Friday."""
    month = MonthDays()
    month.setProperty("today", TODAY)
    return month


def test_days_ahead_are_said_as_one_says_them(offers: DayOffers) -> None:
    assert rows(offers.rows, "title") == ["i dag", "i morgen", "om en uge", "om to uger"]
    assert rows(offers.rows, "day")[2] == "2026-11-27"


def test_the_chosen_day_is_written_out_also_when_it_is_none_of_them(offers: DayOffers) -> None:
    assert offers.property("written") == ""
    offers.setProperty("chosen", "2026-11-21")
    assert rows(offers.rows, "chosen") == [False, True, False, False]
    assert offers.property("written") == "lørdag den 21. november"
    offers.setProperty("chosen", "2027-01-07")
    assert not any(rows(offers.rows, "chosen"))
    assert offers.property("written") == "torsdag den 7. januar 2027"


def test_a_month_begins_on_a_monday_and_is_quiet_about_days_gone_by(month: MonthDays) -> None:
    assert month.property("title") == "november 2026"
    days = rows(month.rows, "day")
    assert (days[0], len(days)) == ("2026-10-26", 42)
    past = dict(zip(days, rows(month.rows, "past"), strict=True))
    assert (past["2026-11-19"], past[TODAY]) == (True, False)


def test_a_month_is_turned_both_ways_and_keeps_within_it(month: MonthDays) -> None:
    month.setProperty("chosen", "2026-12-31")
    month.turn(-1)
    assert (month.property("title"), month.property("pointedAt")) == ("november 2026", "2026-11-30")
    month.turn(3)
    assert month.property("title") == "februar 2027"


def test_the_keyboard_goes_over_the_edge_of_a_month(month: MonthDays) -> None:
    month.move(7)
    month.move(7)
    assert (month.property("title"), month.property("pointedAt")) == ("december 2026", "2026-12-04")
    month.begin()
    assert month.property("pointedAt") == TODAY


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9.30", "09:30"),
        ("9", "09:00"),
        ("0930", "09:30"),
        ("13:15", "13:15"),
        (" kl. 10 ", "10:00"),
        ("24.00", ""),
        ("9.75", ""),
        ("om lidt", ""),
        ("", ""),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, clock: str) -> None:
    assert TimeReader().read(text) == clock


def test_a_time_is_said_the_danish_way() -> None:
    assert [TimeReader().said(c) for c in ("09:30", "13:00", "00:15")] == ["9.30", "13.00", "00.15"]
