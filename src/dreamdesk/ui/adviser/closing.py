"""Afrunding: reading through together, and what happens after the meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import ClosingWords
from dreamdesk.domain.closing import Matter, NextMeeting
from dreamdesk.domain.workshop import Room
from dreamdesk.services import parting, rooms
from dreamdesk.ui.adviser.closing_music import ClosingMusic
from dreamdesk.ui.adviser.closing_rows import (
    MissingRow,
    ReadDreamRow,
    ReadGoalRow,
    WordRow,
    caller_rows,
    missing_rows,
    open_rows,
    read_dreams,
    read_goals,
    word_rows,
)
from dreamdesk.ui.adviser.closing_view import ClosingView, closing_view
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared import days  # noqa: F401 - the types that DayChips is made of
from dreamdesk.ui.shared.arrived import ArrivedPresenter
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_A_SCREENFUL = 6

_USUAL_TIME = "10:00"


@QmlElement
class ClosingPresenter(RoomPresenter):
    """What is read through, said and agreed before one parts."""

    _view: ClosingView
    goodChanged = Signal()
    leftOpenChanged = Signal()
    isOpenChanged = Signal()
    noCallChanged = Signal()
    meetsOnChanged = Signal()
    meetsAtChanged = Signal()
    placeChanged = Signal()
    isReadChanged = Signal()
    readOnChanged = Signal()
    remarksChanged = Signal()
    todayChanged = Signal()
    passedOverChanged = Signal()
    settledChanged = Signal()
    planSeenOnChanged = Signal()

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        self._words: ClosingWords = desk.means.library.closing
        super().__init__(session, closing_view(session))
        self._desk = desk
        self._arrived = ArrivedPresenter(session)
        self._music = ClosingMusic(session, desk.means.library)
        self._dreams = LongRows(ReadDreamRow, first=_A_SCREENFUL)
        self._goals = LongRows(ReadGoalRow, first=_A_SCREENFUL)
        self._missing = Rows(MissingRow)
        self._leaving = Rows(WordRow)
        self._open = Rows(WordRow)
        self._callers = Rows(WordRow)
        self._whens = Rows(WordRow)
        self.refresh()

    @Property(ArrivedPresenter, constant=True)
    def arrived(self) -> ArrivedPresenter:
        """How the citizen arrived."""
        return self._arrived

    @Property(ClosingMusic, constant=True)
    def music(self) -> ClosingMusic:
        """The piece to end with."""
        return self._music

    @Property(Rows, constant=True)
    def dreams(self) -> Rows:
        """The dreams, to be read through."""
        return self._dreams

    @Property(Rows, constant=True)
    def goals(self) -> Rows:
        """The goals, to be read through."""
        return self._goals

    @Property(Rows, constant=True)
    def missing(self) -> Rows:
        """What there is none of yet."""
        return self._missing

    @Property(Rows, constant=True)
    def leaving(self) -> Rows:
        """Words to leave with."""
        return self._leaving

    @Property(Rows, constant=True)
    def openAnswers(self) -> Rows:
        """Answers to whether something is left open."""
        return self._open

    @Property(Rows, constant=True)
    def callers(self) -> Rows:
        """Who may call."""
        return self._callers

    @Property(Rows, constant=True)
    def whens(self) -> Rows:
        """When the call may come."""
        return self._whens

    @Property(list, constant=True)
    def questions(self) -> list[str]:
        """The questions: leaving, what was good, what is open, who calls, when one meets again."""
        words = self._words
        asked = (words.leaving.question, words.good, words.left_open.question)
        return [*asked, words.call.question, words.next_meeting]

    @Property(list, constant=True)
    def readLabels(self) -> list[str]:
        """What stands where others have signatures, and what the citizen's remarks are called."""
        return [self._words.read.label, self._words.read.remark_label]

    @Property(str, notify=goodChanged)
    def good(self) -> str:
        """What was good today."""
        return self._view.good

    @Property(str, notify=leftOpenChanged)
    def leftOpen(self) -> str:
        """What is still open."""
        return self._view.leftOpen

    @Property(bool, notify=isOpenChanged)
    def isOpen(self) -> bool:
        """Whether something is left open."""
        return self._view.isOpen

    @Property(bool, notify=noCallChanged)
    def noCall(self) -> bool:
        """Whether nobody needs to call."""
        return self._view.noCall

    @Property(str, notify=meetsOnChanged)
    def meetsOn(self) -> str:
        """The day of the next meeting as "2026-12-04", or empty."""
        return self._view.meetsOn

    @Property(str, notify=meetsAtChanged)
    def meetsAt(self) -> str:
        """The time of the next meeting as "10:00", or empty."""
        return self._view.meetsAt

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where one meets next."""
        return self._view.place

    @Property(bool, notify=isReadChanged)
    def isRead(self) -> bool:
        """Whether the citizen has read or heard the paper."""
        return self._view.isRead

    @Property(str, notify=readOnChanged)
    def readOn(self) -> str:
        """The day on which they did, in words."""
        return self._view.readOn

    @Property(str, notify=remarksChanged)
    def remarks(self) -> str:
        """What the citizen remarked."""
        return self._view.remarks

    @Property(str, notify=todayChanged)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self._view.today

    @Property(list, notify=passedOverChanged)
    def passedOver(self) -> list[str]:
        """What is left unanswered on purpose: "leaving", "good", "open", "call" or "next"."""
        return list(self._view.passedOver)

    @Property(list, notify=settledChanged)
    def settled(self) -> list[str]:
        """What is answered or left unanswered on purpose."""
        return list(self._view.settled)

    @Property(str, notify=planSeenOnChanged)
    def planSeenOn(self) -> str:
        """The day on which the citizen has seen the final plan, in words, or empty."""
        return self._view.planSeenOn

    @Slot(str)
    def passOver(self, matter: str) -> None:
        """Leave something unanswered on purpose, or take that back."""
        self.session.do(partial(parting.pass_over, matter=Matter(matter)))

    @Slot()
    def seePlan(self) -> None:
        """Note that the citizen has seen the final plan today, or take it back."""
        day = None if self._view.planSeenOn else self.session.today
        self.session.do(partial(parting.plan_seen_on, day=day))

    @Slot(str)
    def openGoal(self, goal_id: str) -> None:
        """Go to a goal, to put it in place."""
        self.session.do(partial(rooms.look_at_goal, goal_id=UUID(goal_id)))
        self.enter(Room.GOALS.value)

    @Slot(str)
    def enter(self, room: str) -> None:
        """Go to where something is missing."""
        self.session.do(partial(rooms.enter, room=Room(room)))

    @Slot(str)
    def leave(self, word: str) -> None:
        """Choose how the citizen leaves."""
        self.session.do(partial(parting.leave, word=word))

    @Slot(str)
    def answerOpen(self, choice: str) -> None:
        """Answer whether something is left open; an empty answer says that nothing is."""
        if choice:
            self.session.do(partial(parting.left_open, text=choice))
        else:
            nothing = not self.session.workshop.closing.nothing_open
            self.session.do(partial(parting.nothing_open, nothing=nothing))

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """Type what was good, what is open, where one meets, or what the citizen remarks."""
        self.session.typed(f"closing {field}", partial(_TYPED[field], text=text))

    @Slot(str)
    def callBy(self, who: str) -> None:
        """Choose who calls; an empty name says that nobody needs to, or takes that back."""
        nobody = not self.session.workshop.closing.no_call
        call = partial(parting.call_by, who=who)
        self.session.do(call if who else partial(parting.no_call, nobody=nobody))

    @Slot(str)
    def callWhen(self, when: str) -> None:
        """Choose when the call comes."""
        self.session.do(partial(parting.call_when, when=when))

    @Slot(str, str)
    def meet(self, day: str, clock: str) -> None:
        """Agree on a day and a time (ten o'clock when empty); both again take it back."""
        agreed = None
        if (day, clock) != (self._view.meetsOn, "") and day:
            at = time.fromisoformat(clock or self._view.meetsAt or _USUAL_TIME)
            local = datetime.combine(datetime.fromisoformat(day), at).astimezone()
            agreed = NextMeeting(local.astimezone(UTC), self._view.place)
        self.session.do(partial(parting.meet_next, next_meeting=agreed))

    @Slot()
    def readTogether(self) -> None:
        """Note that the citizen has read or heard the paper today, or take it back."""
        day = None if self._view.isRead else self.session.today
        self.session.do(partial(parting.read_on, day=day))

    @Slot()
    def seePapers(self) -> None:
        """Show the papers."""
        self.session.finish_typing()
        self._desk.see_papers(self.session, "plan")

    def close(self) -> None:
        """Follow the session no longer."""
        self._arrived.close()
        self._music.close()
        super().close()

    def refresh(self) -> None:
        """Show what is said and agreed now."""
        living, words = self.session.living, self._words
        workshop, closing = living.workshop, living.workshop.closing
        self._show(closing_view(self.session))
        self._dreams.show(read_dreams(living))
        self._goals.show(read_goals(living))
        self._missing.show(missing_rows(living))
        self._leaving.show(word_rows(words.leaving.words, closing.leaving))
        self._open.show(open_rows(words, workshop))
        self._callers.show(caller_rows(workshop))
        self._whens.show(word_rows(words.call.when, closing.call_when))


_TYPED: dict[str, Callable[..., None]] = {
    "good": parting.was_good,
    "open": parting.left_open,
    "place": parting.meet_where,
    "remarks": parting.remark,
}
