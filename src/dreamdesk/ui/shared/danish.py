"""Days, times and names as they are said in Danish."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Room

_DANISH = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)


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


def meeting_number(number: int) -> str:
    """Return "1. møde"."""
    return QCoreApplication.translate("Workshop", "{number}. møde").format(number=number)


def day(value: date, today: date) -> str:
    """Return "i dag", "i morgen", or "torsdag den 4. december" (with another year's number)."""
    match (value - today).days:
        case 0:
            return QCoreApplication.translate("Day", "i dag")
        case 1:
            return QCoreApplication.translate("Day", "i morgen")
        case -1:
            return QCoreApplication.translate("Day", "i går")
    form = "dddd 'den' d. MMMM" if value.year == today.year else "dddd 'den' d. MMMM yyyy"
    return _DANISH.toString(QDate(value.year, value.month, value.day), form)


def time_of_day(value: datetime) -> str:
    """Return "kl. 10.00", in the machine's own time zone."""
    return QCoreApplication.translate("Day", "kl. {time}").format(
        time=value.astimezone().strftime("%H.%M")
    )


def day_and_time(value: datetime, now: datetime) -> str:
    """Return "torsdag den 4. december kl. 10.00", in the machine's own time zone."""
    return f"{day(value.astimezone().date(), now.astimezone().date())} {time_of_day(value)}"


def sentence_case(text: str) -> str:
    """Return the text with a capital first letter, and the rest as it is."""
    return text[:1].upper() + text[1:]
