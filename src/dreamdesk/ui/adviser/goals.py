"""Mål: from a dream to a goal; one goal at a time is open, the others are a line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import FEW_GOALS, Goal
from dreamdesk.domain.workshop import Room
from dreamdesk.services import goal_setting, rooms
from dreamdesk.services.meeting import Meeting
from dreamdesk.ui.adviser.goal_parts import GoalPartsPresenter
from dreamdesk.ui.adviser.goal_rows import DreamRow, GoalRow, OpenRow, goal_rows
from dreamdesk.ui.adviser.goal_steps import StepsPresenter
from dreamdesk.ui.session import Change, WorkshopSession
from dreamdesk.ui.shared.kept import dream_shown
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_A_SCREENFUL = 3


@dataclass(frozen=True, slots=True)
class GoalsView:
    """What there is to make goals of, and whether one was dropped a moment ago."""

    hasDreams: bool
    manyGoals: bool
    isOpen: bool
    canUndo: bool


@QmlElement
class GoalsPresenter(RoomPresenter):
    """Makes goals of dreams, opens them and drops them."""

    _view: GoalsView
    hasDreamsChanged = Signal()
    manyGoalsChanged = Signal()
    isOpenChanged = Signal()
    canUndoChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        words = library.closing.approval
        super().__init__(session, _view(session, can_undo=False))
        self._dropped: list[Goal] = []
        self._parts = GoalPartsPresenter(session, words)
        self._steps = StepsPresenter(session)
        self._dreams = LongRows(DreamRow, first=_A_SCREENFUL)
        self._goals_of: dict[UUID, Rows] = {}
        self._open = Rows(OpenRow)
        self.refresh()

    @Property(GoalPartsPresenter, constant=True)
    def parts(self) -> GoalPartsPresenter:
        """The open goal, part by part."""
        return self._parts

    @Property(StepsPresenter, constant=True)
    def steps(self) -> StepsPresenter:
        """The staircase of the open goal."""
        return self._steps

    @Property(Rows, constant=True)
    def dreams(self) -> Rows:
        """The dreams, in the citizen's order."""
        return self._dreams

    @Property(Rows, constant=True)
    def openGoal(self) -> Rows:
        """The one goal that is open, or none."""
        return self._open

    @Property(bool, notify=hasDreamsChanged)
    def hasDreams(self) -> bool:
        """Whether there is a dream to make a goal of."""
        return self._view.hasDreams

    @Property(bool, notify=manyGoalsChanged)
    def manyGoals(self) -> bool:
        """Whether there are as many goals as one easily remembers, or more."""
        return self._view.manyGoals

    @Property(bool, notify=isOpenChanged)
    def isOpen(self) -> bool:
        """Whether a goal is open."""
        return self._view.isOpen

    @Property(bool, notify=canUndoChanged)
    def canUndo(self) -> bool:
        """Whether a goal was dropped a moment ago and can be taken up again."""
        return self._view.canUndo

    @Slot(str)
    def make(self, dream_id: str) -> None:
        """Make a goal of a dream, and open it."""
        self._do(partial(goal_setting.begin_goal, dream_id=UUID(dream_id)))

    @Slot(str)
    def openThis(self, goal_id: str) -> None:
        """Open another goal."""
        self._do(partial(rooms.look_at_goal, goal_id=UUID(goal_id)))

    @Slot()
    def drop(self) -> None:
        """Drop the open goal; its dream stays, and until another action it can be taken back."""
        goal, dropped = self.session.living.goal, self._dropped
        if goal is not None:
            self._do(partial(_drop, goal_id=goal.id, dropped=dropped))
            self._dropped = dropped

    @Slot()
    def undo(self) -> None:
        """Take up again what was dropped."""
        if self._dropped:
            self.session.do(partial(goal_setting.bring_back, goal=self._dropped.pop()))

    @Slot()
    def toDreams(self) -> None:
        """Go to where dreams are caught."""
        self._do(partial(rooms.enter, room=Room.DREAMS))

    def refresh(self) -> None:
        """Show the goals as they are now."""
        living = self.session.living
        # First what the open goal's fields show: they are made anew when another goal is opened.
        self._parts.refresh()
        self._steps.refresh()
        self._show(_view(self.session, can_undo=bool(self._dropped)))
        self._dreams.show(tuple(map(self._row, living.workshop.dreams)))
        self._open.show((OpenRow(str(living.goal.id)),) if living.goal else ())

    def close(self) -> None:
        """Let go, with the open goal."""
        self._parts.close()
        self._steps.close()
        super().close()

    def _row(self, dream: Dream) -> DreamRow:
        living, goals = self.session.living, self._goals_of.setdefault(dream.id, Rows(GoalRow))
        goals.show(goal_rows(living, dream.id))
        shown = dream_shown(living, dream)
        return DreamRow(str(dream.id), shown.quote, shown.picture, shown.alt, goals)

    def _do(self, change: Change) -> None:
        self._dropped = []
        self.session.do(change)


def _drop(meeting: Meeting, goal_id: UUID, dropped: list[Goal]) -> None:
    """Drop a goal, and keep it as it was in the vault then: with what was typed last."""
    dropped.extend(goal for goal in meeting.goals if goal.id == goal_id)
    goal_setting.drop(meeting, goal_id)


def _view(session: WorkshopSession, can_undo: bool) -> GoalsView:
    living = session.living
    return GoalsView(
        hasDreams=bool(living.workshop.dreams),
        manyGoals=len(living.goals) >= FEW_GOALS,
        isOpen=living.goal is not None,
        canUndo=can_undo,
    )
