"""Mål on the citizen's surface: the dream, the staircase, and whether the words are one's own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.goals import Approval
from dreamdesk.domain.identified import found
from dreamdesk.services import goal_setting, rooms
from dreamdesk.services.meeting import Living
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import goal_title
from dreamdesk.ui.shared.kept import DreamShown, dream_shown
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.stairs import StairRow, stair_rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GoalChoiceRow:
    """A goal that can be looked at."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CitizenGoalsView:
    """The dream and the goal one is at; `asks` tells whether the words wait for an answer."""

    quote: str = ""
    picture: str = ""
    alt: str = ""
    goal: str = ""
    asks: bool = False
    agreed: bool = False


@QmlElement
class CitizenGoals(RoomPresenter):
    """Shows one goal at a time, and asks about its words."""

    _view: CitizenGoalsView
    quoteChanged = Signal()
    pictureChanged = Signal()
    altChanged = Signal()
    goalChanged = Signal()
    asksChanged = Signal()
    agreedChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        self._words = library.closing.approval
        super().__init__(session, CitizenGoalsView())
        self._steps = Rows(StairRow)
        self._goals = Rows(GoalChoiceRow)
        self.refresh()

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """The steps, the bottom one first."""
        return self._steps

    @Property(Rows, constant=True)
    def goals(self) -> Rows:
        """The goals, when there are several; else nothing to choose from."""
        return self._goals

    @Property(str, constant=True)
    def question(self) -> str:
        """Whether the words are one's own."""
        return self._words.question

    @Property(str, constant=True)
    def yes(self) -> str:
        """They are."""
        return self._words.yes

    @Property(str, constant=True)
    def notYet(self) -> str:
        """Not yet."""
        return self._words.not_yet

    @Property(str, constant=True)
    def change(self) -> str:
        """Something is to be changed."""
        return self._words.change

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

    @Property(str, notify=goalChanged)
    def goal(self) -> str:
        """What the goal is, in jeg-form."""
        return self._view.goal

    @Property(bool, notify=asksChanged)
    def asks(self) -> bool:
        """Whether the words wait for an answer."""
        return self._view.asks

    @Property(bool, notify=agreedChanged)
    def agreed(self) -> bool:
        """Whether the answer was yes."""
        return self._view.agreed

    @Slot(str)
    def answer(self, approval: str) -> None:
        """Answer: yes, not_yet or change."""
        goal = self.session.living.goal
        if goal is not None:
            change = partial(goal_setting.answer, goal_id=goal.id, approval=Approval(approval))
            self.session.do(change)

    @Slot(str)
    def lookAt(self, goal_id: str) -> None:
        """Look at another goal; the adviser's screen follows."""
        self.session.do(partial(rooms.look_at_goal, goal_id=UUID(goal_id)))

    def refresh(self) -> None:
        """Show the goal one is at as it is now."""
        living = self.session.living
        self._show(_view(living))
        self._steps.show(stair_rows(living.goal, living.workshop, self.session.today))
        self._goals.show(_choices(living) if len(living.goals) > 1 else ())


def _view(living: Living) -> CitizenGoalsView:
    goal, shown = living.goal, _dream(living)
    return CitizenGoalsView(
        quote=shown.quote,
        picture=shown.picture,
        alt=shown.alt,
        goal=goal.specific if goal else "",
        asks=goal is not None and goal.waits_for_answer,
        agreed=goal is not None and goal.approval is Approval.YES,
    )


def _dream(living: Living) -> DreamShown:
    workshop, goal = living.workshop, living.goal
    at = goal.dream_id if goal else workshop.bookmark.dream_id
    return dream_shown(living, found(workshop.dreams, at) or next(iter(workshop.dreams), None))


def _choices(living: Living) -> tuple[GoalChoiceRow, ...]:
    return tuple(
        GoalChoiceRow(str(goal.id), goal_title(number), goal == living.goal)
        for number, goal in enumerate(living.goals, start=1)
    )
