from datetime import date, datetime

from dreamdesk.handleplan import dates


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_day_is_written_as_in_a_danish_letter() -> None:
    assert plain(dates.full_day(date(2026, 3, 1))) == "1. marts 2026"
    assert plain(dates.meeting(datetime(2026, 12, 17, 9, 5))) == (  # noqa: DTZ001 - local already
        "torsdag den 17. december 2026 kl. 9.05"
    )


def test_a_day_never_breaks_between_number_and_month() -> None:
    assert "17.\N{NO-BREAK SPACE}december" in dates.full_day(date(2026, 12, 17))


def test_a_step_tells_the_year_only_when_it_is_another() -> None:
    today = date(2026, 11, 20)
    assert plain(dates.day_of_step(date(2026, 11, 26), today)) == "torsdag 26. november"
    assert plain(dates.day_of_step(date(2027, 1, 7), today)) == "torsdag 7. januar 2027"


def test_what_stands_alone_begins_with_a_capital() -> None:
    assert dates.alone("øster") == "Øster"
    assert dates.alone("") == ""
