"""Days and times to choose from: what the controls DayChips, MonthGrid and TimeChips show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.danish import days_ahead, month, written_day
from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_WEEKS_SHOWN = 6
_TIME = re.compile(r"\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:,\s]?(\d{2}))?\s*")


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A day that is offered, so many days ahead; `day` is its date as "2026-12-04"."""

    key: str
    title: str
    day: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day in the grid of a month; `key` is its place, so that turning the page keeps the grid."""

    key: str
    day: str
    number: str
    spoken: str
    inMonth: bool
    past: bool
    isToday: bool
    chosen: bool
    pointedAt: bool


@QmlElement
class DayOffers(QObject):
    """Says a few days ahead as one says them, and the chosen day in full."""

    todayChanged = Signal()
    chosenChanged = Signal()
    offersChanged = Signal()
    writtenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = ""
        self._chosen = ""
        self._offers: list[int] = []
        self._rows = Rows(OfferRow)
        let_go_when_deleted(self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The days that are offered."""
        return self._rows

    @Property(str, notify=todayChanged)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self._today

    @today.setter  # type: ignore[no-redef]
    def today(self, day: str) -> None:
        self._today = day
        self.todayChanged.emit()
        self._refresh()

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        """The chosen day, or empty."""
        return self._chosen

    @chosen.setter  # type: ignore[no-redef]
    def chosen(self, day: str) -> None:
        self._chosen = day
        self.chosenChanged.emit()
        self._refresh()

    @Property(list, notify=offersChanged)
    def offers(self) -> list[int]:
        """How many days ahead the offers lie."""
        return self._offers

    @offers.setter  # type: ignore[no-redef]
    def offers(self, days: list[int]) -> None:
        self._offers = [int(day) for day in days]
        self.offersChanged.emit()
        self._refresh()

    @Property(str, notify=writtenChanged)
    def written(self) -> str:
        """The chosen day in full: "torsdag den 4. december"; empty when none is chosen."""
        if not (self._chosen and self._today):
            return ""
        return written_day(date.fromisoformat(self._chosen), date.fromisoformat(self._today))

    def _refresh(self) -> None:
        self.writtenChanged.emit()
        if self._today:
            today = date.fromisoformat(self._today)
            self._rows.show(tuple(self._row(today, days) for days in self._offers))

    def _row(self, today: date, days: int) -> OfferRow:
        day = (today + timedelta(days=days)).isoformat()
        return OfferRow(str(days), days_ahead(days), day, day == self._chosen)


@QmlElement
class MonthDays(QObject):
    """The days of one month, with the keyboard's place among them."""

    todayChanged = Signal()
    chosenChanged = Signal()
    titleChanged = Signal()
    pointedAtChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = ""
        self._chosen = ""
        self._at = date.min
        self._rows = Rows(DayRow)
        let_go_when_deleted(self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Six weeks of days, from a Monday."""
        return self._rows

    @Property(str, notify=todayChanged)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self._today

    @today.setter  # type: ignore[no-redef]
    def today(self, day: str) -> None:
        self._today = day
        self.todayChanged.emit()
        self.begin()

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        """The chosen day, or empty."""
        return self._chosen

    @chosen.setter  # type: ignore[no-redef]
    def chosen(self, day: str) -> None:
        self._chosen = day
        self.chosenChanged.emit()
        self.begin()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The month that is shown: "december 2026"."""
        return month(self._at) if self._today else ""

    @Property(str, notify=pointedAtChanged)
    def pointedAt(self) -> str:
        """The day that the keyboard is at."""
        return self._at.isoformat()

    @Slot()
    def begin(self) -> None:
        """Show the month of the chosen day, else this month."""
        if self._today:
            self._show(date.fromisoformat(self._chosen or self._today))

    @Slot(int)
    def turn(self, months: int) -> None:
        """Show a later month, or an earlier one when negative."""
        count = self._at.year * 12 + self._at.month - 1 + months
        first = date(count // 12, count % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self._show(min(last, first + timedelta(days=self._at.day - 1)))

    @Slot(int)
    def move(self, days: int) -> None:
        """Move the keyboard's place so many days."""
        self._show(self._at + timedelta(days=days))

    def _show(self, at: date) -> None:
        self._at = at
        first = at.replace(day=1)
        monday = first - timedelta(days=first.weekday())
        places = range(7 * _WEEKS_SHOWN)
        self._rows.show(tuple(self._row(i, monday + timedelta(days=i)) for i in places))
        self.titleChanged.emit()
        self.pointedAtChanged.emit()

    def _row(self, place: int, day: date) -> DayRow:
        today = date.fromisoformat(self._today)
        return DayRow(
            key=str(place),
            day=day.isoformat(),
            number=str(day.day),
            spoken=written_day(day, today),
            inMonth=day.month == self._at.month,
            past=day < today,
            isToday=day == today,
            chosen=day.isoformat() == self._chosen,
            pointedAt=day == self._at,
        )


@QmlElement
class TimeReader(QObject):
    """Reads a time of day as people write it, and writes it the Danish way."""

    @Slot(str, result=str)
    def read(self, text: str) -> str:
        """Return "9.30", "kl. 9" or "0930" as "09:30"; empty when it is no time."""
        found = _TIME.fullmatch(text)
        if found is None:
            return ""
        hour, minute = int(found[1]), int(found[2] or 0)
        return time(hour, minute).strftime("%H:%M") if hour < 24 and minute < 60 else ""

    @Slot(str, result=str)
    def said(self, clock: str) -> str:
        """Return "09:30" as "9.30"."""
        return clock.lstrip("0").replace(":", ".") if clock[:2] != "00" else clock.replace(":", ".")
