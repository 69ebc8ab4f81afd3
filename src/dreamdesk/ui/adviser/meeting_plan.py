"""Where and when one meets, how long it takes, and what is agreed about breaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import InvitationWords
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import preparing
from dreamdesk.services.ports import Clock
from dreamdesk.ui.adviser.preparation_rows import ChoiceRow, choice_rows
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared import days  # noqa: F401 - the types that DayChips is made of
from dreamdesk.ui.shared.danish import day_and_time, minutes_said, sentence_case
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_LENGTHS = (30, 45, 60, 75, 90, 120)
"""Minutes that are offered; a first workshop by the short path takes about 75."""


@dataclass(frozen=True, slots=True)
class PlanView:
    """What is agreed. `meetsOn` is a day as "2026-12-04", `meetsAt` a time as "10:00".

    `isOver` tells that the day has gone by and nothing has happened yet.
    """

    place: str
    meetsOn: str
    meetsAt: str
    isOver: bool
    breaks: str
    summary: str


@QmlElement
class MeetingPlanPresenter(RoomPresenter):
    """What stands in the invitation, on the citizen's terms."""

    _view: PlanView
    placeChanged = Signal()
    meetsOnChanged = Signal()
    meetsAtChanged = Signal()
    isOverChanged = Signal()
    breaksChanged = Signal()
    summaryChanged = Signal()

    def __init__(self, session: WorkshopSession, words: InvitationWords, clock: Clock) -> None:
        super().__init__(session, _view(session.workshop, clock.now()))
        self._words, self._clock = words, clock
        self._places, self._lengths, self._pauses = (
            Rows(ChoiceRow),
            Rows(ChoiceRow),
            Rows(ChoiceRow),
        )
        self.refresh()

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        """Places that are often chosen."""
        return self._places

    @Property(Rows, constant=True)
    def lengths(self) -> Rows:
        """How long it can take; the keys are minutes."""
        return self._lengths

    @Property(Rows, constant=True)
    def pauses(self) -> Rows:
        """What is often agreed about breaks."""
        return self._pauses

    @Property(str, constant=True)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self.session.today.isoformat()

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where one meets."""
        return self._view.place

    @Property(str, notify=meetsOnChanged)
    def meetsOn(self) -> str:
        """The day one meets, or empty."""
        return self._view.meetsOn

    @Property(str, notify=meetsAtChanged)
    def meetsAt(self) -> str:
        """The time one meets, or empty."""
        return self._view.meetsAt

    @Property(bool, notify=isOverChanged)
    def isOver(self) -> bool:
        """Whether the day has gone by without a meeting."""
        return self._view.isOver

    @Property(str, notify=breaksChanged)
    def breaks(self) -> str:
        """What is agreed about breaks."""
        return self._view.breaks

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """All of it on one line; empty when nothing is agreed."""
        return self._view.summary

    @Slot(str)
    def agreePlace(self, place: str) -> None:
        """Choose a place."""
        self.session.do(partial(preparing.agree_place, place=place))

    @Slot(str)
    def typePlace(self, place: str) -> None:
        """Type a place."""
        self.session.typed("place", partial(preparing.agree_place, place=place))

    @Slot(str, str)
    def agreeTime(self, day: str, clock: str) -> None:
        """Agree on a day ("2026-12-04") and a time ("10:00", ten o'clock when empty)."""
        meets_at = None
        if day:
            at = time.fromisoformat(clock or "10:00")
            meets_at = datetime.combine(datetime.fromisoformat(day), at).astimezone()
        self.session.do(partial(preparing.agree_time, meets_at=meets_at))

    @Slot(str)
    def expect(self, minutes: str) -> None:
        """Agree on how long it takes, or take that back."""
        self.session.do(partial(preparing.expect, minutes=int(minutes)))

    @Slot(str)
    def takeBreaks(self, breaks: str) -> None:
        """Choose what is agreed about breaks; the same again takes it back."""
        text = "" if breaks == self._view.breaks else breaks
        self.session.do(partial(preparing.take_breaks, text=text))

    @Slot(str)
    def typeBreaks(self, breaks: str) -> None:
        """Type what is agreed about breaks."""
        self.session.typed("breaks", partial(preparing.take_breaks, text=breaks))

    def refresh(self) -> None:
        """Show what is agreed now."""
        agreed = self.session.workshop.preparation
        self._show(_view(self.session.workshop, self._clock.now()))
        self._places.show(choice_rows(self._words.places, (agreed.place,)))
        self._pauses.show(choice_rows(self._words.breaks, (agreed.breaks,)))
        self._lengths.show(
            tuple(ChoiceRow(str(n), minutes_said(n), n == agreed.minutes) for n in _LENGTHS)
        )


def _view(workshop: Workshop, now: datetime) -> PlanView:
    agreed = workshop.preparation
    local = agreed.meets_at.astimezone() if agreed.meets_at else None
    held = workshop.has_arrived or bool(workshop.quotes)
    is_over = bool(local and local.date() < now.astimezone().date() and not held)
    meets = day_and_time(agreed.meets_at, now) if agreed.meets_at else ""
    gone = QCoreApplication.translate("Preparation", "{meets} (dagen er gået)")
    said = (
        agreed.place,
        gone.format(meets=meets) if is_over else meets,
        minutes_said(agreed.minutes) if agreed.minutes else "",
    )
    return PlanView(
        place=agreed.place,
        meetsOn=local.date().isoformat() if local else "",
        meetsAt=local.strftime("%H:%M") if local else "",
        isOver=is_over,
        breaks=agreed.breaks,
        summary=sentence_case(" · ".join(part for part in said if part)),
    )
