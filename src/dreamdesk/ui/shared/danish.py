"""Days, times and names as they are said in Danish."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Activity, Room

_DANISH = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
_WEEKS_ONE_SEES = 28
"""Days; beyond four weeks a date says more than a number of weeks."""


def room_title(room: Room) -> str:
    """Return what a room is called on the adviser's screen."""
    names = {
        Room.PREPARATION: QCoreApplication.translate("Room", "Forberedelse"),
        Room.WELCOME: QCoreApplication.translate("Room", "Velkommen"),
        Room.ACTIVITY: QCoreApplication.translate("Room", "Aktivitet"),
        Room.CONVERSATION: QCoreApplication.translate("Room", "Samtale"),
        Room.DREAMS: QCoreApplication.translate("Room", "Drømme"),
        Room.GOALS: QCoreApplication.translate("Room", "Mål"),
        Room.CLOSING: QCoreApplication.translate("Room", "Afrunding"),
    }
    return names[room]


def role_title(role: Role) -> str:
    """Return what a role is called on the adviser's screen."""
    names = {
        Role.CITIZEN: QCoreApplication.translate("Role", "Borger"),
        Role.ADVISER: QCoreApplication.translate("Role", "Rådgiver"),
        Role.CONTACT: QCoreApplication.translate("Role", "Kontaktperson"),
        Role.NETWORK: QCoreApplication.translate("Role", "Netværksperson"),
        Role.INTERPRETER: QCoreApplication.translate("Role", "Tolk"),
        Role.GUARDIAN: QCoreApplication.translate("Role", "Værge"),
        Role.REPRESENTATIVE: QCoreApplication.translate("Role", "Partsrepræsentant"),
        Role.COMPANION: QCoreApplication.translate("Role", "Bisidder"),
    }
    return names[role]


def activity_title(activity: Activity) -> str:
    """Return what an activity is called on the adviser's screen."""
    names = {
        Activity.CARDS: QCoreApplication.translate("Activity", "Billedkort"),
        Activity.MUSIC: QCoreApplication.translate("Activity", "Musik"),
        Activity.DRAWING: QCoreApplication.translate("Activity", "Tegning"),
    }
    return names[activity]


def colour_title(colour: Colour) -> str:
    """Return what a colour is called."""
    names = {
        Colour.YELLOW: QCoreApplication.translate("Colour", "Gul"),
        Colour.ORANGE: QCoreApplication.translate("Colour", "Orange"),
        Colour.RED: QCoreApplication.translate("Colour", "Rød"),
        Colour.PURPLE: QCoreApplication.translate("Colour", "Lilla"),
        Colour.BLUE: QCoreApplication.translate("Colour", "Blå"),
        Colour.GREEN: QCoreApplication.translate("Colour", "Grøn"),
        Colour.GREY: QCoreApplication.translate("Colour", "Grå"),
        Colour.BLACK: QCoreApplication.translate("Colour", "Sort"),
    }
    return names[colour]


def meeting_number(number: int) -> str:
    """Return "1. møde"."""
    return QCoreApplication.translate("Workshop", "{number}. møde").format(number=number)


def goal_title(number: int) -> str:
    """Return "Mål 2"."""
    return QCoreApplication.translate("Goal", "Mål {number}").format(number=number)


def day(value: date, today: date) -> str:
    """Return "i dag", "i morgen", or "torsdag den 4. december" (with another year's number)."""
    match (value - today).days:
        case 0:
            return QCoreApplication.translate("Day", "i dag")
        case 1:
            return QCoreApplication.translate("Day", "i morgen")
        case -1:
            return QCoreApplication.translate("Day", "i går")
    return written_day(value, today)


def written_day(value: date, today: date) -> str:
    """Return "torsdag den 4. december", also for today (with another year's number)."""
    form = "dddd 'den' d. MMMM" if value.year == today.year else "dddd 'den' d. MMMM yyyy"
    return _DANISH.toString(QDate(value.year, value.month, value.day), form)


def month(value: date) -> str:
    """Return "december 2026"."""
    return _DANISH.toString(QDate(value.year, value.month, 1), "MMMM yyyy")


def days_ahead(days: int) -> str:
    """Return so many days as they are said when something is agreed: "om en uge"."""
    said = {
        0: QCoreApplication.translate("Day", "i dag"),
        1: QCoreApplication.translate("Day", "i morgen"),
        7: QCoreApplication.translate("Day", "om en uge"),
        14: QCoreApplication.translate("Day", "om to uger"),
        21: QCoreApplication.translate("Day", "om tre uger"),
        28: QCoreApplication.translate("Day", "om fire uger"),
        84: QCoreApplication.translate("Day", "om tre måneder"),
    }
    return said.get(days) or QCoreApplication.translate("Day", "om {days} dage").format(days=days)


def soon(value: date, today: date) -> str:
    """Return a day as one thinks of it: "i morgen", "torsdag", "om tre uger", else its date."""
    away = (value - today).days
    if away in (0, 1) or (away > 0 and away % 7 == 0 and away <= _WEEKS_ONE_SEES):
        return days_ahead(away)
    here = QDate(value.year, value.month, value.day)
    form = "d. MMMM" if value.year == today.year else "d. MMMM yyyy"
    return _DANISH.toString(here, "dddd" if 1 < away < 7 else form)


def time_of_day(value: datetime) -> str:
    """Return "kl. 10.00", in the machine's own time zone."""
    return QCoreApplication.translate("Day", "kl. {time}").format(
        time="{0.hour}.{0.minute:02}".format(value.astimezone())
    )


def day_and_time(value: datetime, now: datetime) -> str:
    """Return "torsdag den 4. december kl. 10.00", in the machine's own time zone."""
    return f"{day(value.astimezone().date(), now.astimezone().date())} {time_of_day(value)}"


def sentence_case(text: str) -> str:
    """Return the text with a capital first letter, and the rest as it is."""
    return text[:1].upper() + text[1:]


def minutes_said(minutes: int) -> str:
    """Return so many minutes as they are said: "1 time", "1½ time", "45 minutter"."""
    said = {
        60: QCoreApplication.translate("Minutes", "1 time"),
        90: QCoreApplication.translate("Minutes", "1½ time"),
        120: QCoreApplication.translate("Minutes", "2 timer"),
    }
    form = QCoreApplication.translate("Minutes", "{minutes} minutter")
    return said.get(minutes) or form.format(minutes=minutes)


def listed(names: tuple[str, ...]) -> str:
    """Return "Alma, Mette og Jonas"."""
    return _DANISH.createSeparatedList(names)
