"""Afrunding on the citizen's surface: how one leaves, then what there is to take along."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.content.texts import filled
from dreamdesk.domain.goals import nearest_at_heart
from dreamdesk.domain.identified import found
from dreamdesk.domain.people import Role
from dreamdesk.services import parting
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import day, sentence_case, time_of_day
from dreamdesk.ui.shared.kept import DreamShown, dream_shown, quote_shown
from dreamdesk.ui.shared.people import ME
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.stairs import StairRow, stair_rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CitizenClosingView:
    """The question while it is asked, and then the dream, the first step, and what was agreed."""

    asks: bool = True
    quote: str = ""
    picture: str = ""
    alt: str = ""
    step: str = ""
    stepWhen: str = ""
    meetAgain: str = ""
    place: str = ""
    call: str = ""


@QmlElement
class CitizenClosing(RoomPresenter):
    """Asks one thing, which one may leave unsaid, and then lets one rest."""

    _view: CitizenClosingView
    asksChanged = Signal()
    quoteChanged = Signal()
    pictureChanged = Signal()
    altChanged = Signal()
    stepChanged = Signal()
    stepWhenChanged = Signal()
    meetAgainChanged = Signal()
    placeChanged = Signal()
    callChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        self._words = library.closing
        super().__init__(session, CitizenClosingView())
        self._unsaid = False
        self.refresh()

    @Property(str, constant=True)
    def question(self) -> str:
        """How it is, before one parts."""
        return self._words.leaving.question

    @Property(list, constant=True)
    def words(self) -> list[str]:
        """Words to leave with."""
        return list(self._words.leaving.words)

    @Property(bool, notify=asksChanged)
    def asks(self) -> bool:
        """Whether it is still asked."""
        return self._view.asks

    @Property(str, notify=quoteChanged)
    def quote(self) -> str:
        """The words that the dream grew from."""
        return self._view.quote

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The picture that they were said about, or empty."""
        return self._view.picture

    @Property(str, notify=altChanged)
    def alt(self) -> str:
        """What is seen on the picture."""
        return self._view.alt

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """The first step."""
        return self._view.step

    @Property(str, notify=stepWhenChanged)
    def stepWhen(self) -> str:
        """When the first step is taken."""
        return self._view.stepWhen

    @Property(str, notify=meetAgainChanged)
    def meetAgain(self) -> str:
        """When one meets again."""
        return self._view.meetAgain

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where one meets again."""
        return self._view.place

    @Property(str, notify=callChanged)
    def call(self) -> str:
        """Who calls, and when, in a sentence."""
        return self._view.call

    @Slot(str)
    def leave(self, word: str) -> None:
        """Leave with a word."""
        self.session.do(partial(parting.leave, word=word))

    @Slot()
    def leaveUnsaid(self) -> None:
        """Say nothing; it leaves no trace."""
        self._unsaid = True
        self.refresh()

    def refresh(self) -> None:
        """Show what is to be taken along now."""
        session = self.session
        shown, step = _dream(session), _first_step(session)
        next_meeting = session.workshop.closing.next_meeting
        when = ""
        if next_meeting is not None:
            local = next_meeting.at.astimezone()
            when = f"{day(local.date(), session.today)} {time_of_day(local)}"
        self._show(
            CitizenClosingView(
                asks=not (self._unsaid or session.workshop.closing.leaving),
                quote=shown.quote,
                picture=shown.picture,
                alt=shown.alt,
                step=step.what if step else "",
                stepWhen=step.when if step else "",
                meetAgain=sentence_case(when),
                place=next_meeting.place if next_meeting else "",
                call=self._promise(),
            )
        )

    def _promise(self) -> str:
        workshop, words = self.session.workshop, self._words.call
        closing = workshop.closing
        if closing.no_call or not closing.call_is_settled:
            return ""
        if closing.call_by != ME:
            name = workshop.called(closing.call_by)
            return filled(words.promise, who=name, when=closing.call_when)
        called = workshop.first(Role.CONTACT) or workshop.first(Role.ADVISER)
        name = workshop.called(called.name) if called else ""
        return filled(words.promise_citizen_calls, who=name, when=closing.call_when)


def _dream(session: WorkshopSession) -> DreamShown:
    living, goal = session.living, nearest_at_heart(session.living.goals)
    dreams = living.workshop.dreams
    at = goal.dream_id if goal else living.workshop.bookmark.dream_id
    dream = found(dreams, at) or next(iter(dreams), None)
    if dream is None and living.workshop.quotes:
        # One may stop after a picture and a sentence: that is a whole meeting too.
        return quote_shown(living, living.workshop.quotes[0])
    return dream_shown(living, dream)


def _first_step(session: WorkshopSession) -> StairRow | None:
    goal = nearest_at_heart(session.living.goals)
    return next(iter(stair_rows(goal, session.workshop, session.today)), None)
