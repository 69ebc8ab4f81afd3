"""Days and times as they are written in Danish."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
TIED = "\N{NO-BREAK SPACE}"


def full_day(day: date) -> str:
    """Return "26. november 2026", which never breaks after the number."""
    return f"{short_day(day)} {day.year}"


def short_day(day: date) -> str:
    """Return "26. november"."""
    return f"{day.day}.{TIED}{_MONTHS[day.month - 1]}"


def weekday(day: date) -> str:
    """Return "torsdag"."""
    return _WEEKDAYS[day.weekday()]


def day_of_step(day: date, today: date) -> str:
    """Return "torsdag 26. november", with the year only when it is not this one."""
    written = short_day(day) if day.year == today.year else full_day(day)
    return f"{weekday(day)} {written}"


def alone(text: str) -> str:
    """Return a text with a capital, for a place where no sentence stands around it."""
    return text[:1].upper() + text[1:]


def meeting(at: datetime) -> str:
    """Return "torsdag den 26. november 2026 kl. 10.00"; `at` is in local time already."""
    return f"{weekday(at)} den{TIED}{full_day(at)} kl.{TIED}{at.hour}.{at.minute:02}"
