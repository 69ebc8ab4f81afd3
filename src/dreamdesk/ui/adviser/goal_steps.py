"""The staircase of the open goal: small steps, each with who and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.identified import found
from dreamdesk.domain.staircase import Step
from dreamdesk.services import goal_setting
from dreamdesk.services.meeting import Meeting
from dreamdesk.ui.adviser.dream_rows import NamedRow, named_rows
from dreamdesk.ui.adviser.goal_rows import NameRow, StepRow, name_rows, step_rows
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.people import ME
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepsView:
    """Whether a step was taken away a moment ago."""

    canUndo: bool = False


@QmlElement
class StepsPresenter(RoomPresenter):
    """Shows the steps from the bottom up. One of them is open at a time, the others are a line."""

    _view: StepsView
    canUndoChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, StepsView())
        self._opened: UUID | None = None
        self._fresh = session.new_id()
        self._taken: list[tuple[UUID, Step, int]] = []
        self._rows = Rows(StepRow)
        self._names = Rows(NameRow)
        self._named = Rows(NamedRow)
        self.refresh()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """The steps, from the bottom up."""
        return self._rows

    @Property(Rows, constant=True)
    def names(self) -> Rows:
        """Who can take part in a step."""
        return self._names

    @Property(Rows, constant=True)
    def named(self) -> Rows:
        """Steps that were named in the talk and stand on no stairs yet."""
        return self._named

    @Property(bool, notify=canUndoChanged)
    def canUndo(self) -> bool:
        """Whether a step was taken away a moment ago and can be put back."""
        return self._view.canUndo

    @Slot()
    def add(self) -> None:
        """Add a step at the top of the stairs, the citizen's until somebody else is named.

        One that still waits for its words is opened instead: a double tap adds one step.
        """
        goal = self.session.living.goal
        top = goal.steps[-1] if goal and goal.steps else None
        if top is not None and not top.text.strip() and self.session.saved:
            self._opened = top.id
            self.refresh()
        else:
            self._opened = self._fresh
            self._change(goal_setting.add_step, step=Step(self._fresh, who=(ME,)))

    @Slot(str)
    def take(self, quote_id: str) -> None:
        """Make a step of what was named in the talk, the citizen's until somebody else is named."""
        self._change(goal_setting.step_from, quote_id=UUID(quote_id), who=(ME,))

    @Slot(str)
    def openThis(self, step_id: str) -> None:
        """Open a step, or fold it together."""
        self.session.finish_typing()
        opened = UUID(step_id)
        self._opened = None if self._opened == opened else opened
        self.refresh()

    @Slot(str, str)
    def type(self, step_id: str, text: str) -> None:
        """Type what is done on a step."""
        goal = self.session.living.goal
        if goal is not None:
            step = UUID(step_id)
            change = partial(goal_setting.word_step, goal_id=goal.id, step_id=step, text=text)
            self.session.typed(f"step {step_id}", change)

    @Slot(str, str)
    def share(self, step_id: str, name: str) -> None:
        """Let somebody take part in a step, or no longer."""
        self._change(goal_setting.share_step, step_id=UUID(step_id), name=name)

    @Slot(str, str)
    def plan(self, step_id: str, day: str) -> None:
        """Choose when a step is taken; the same day again takes it back."""
        chosen = date.fromisoformat(day)
        self._change(goal_setting.plan_step, step_id=UUID(step_id), day=chosen)

    @Slot(str, int)
    def move(self, step_id: str, places: int) -> None:
        """Take a step later (positive) or earlier."""
        self._change(goal_setting.move_step, step_id=UUID(step_id), places=places)

    @Slot(str)
    def takeAway(self, step_id: str) -> None:
        """Take a step away; until the next other action it can be put back."""
        taken = self._taken
        self._change(_take_away, step_id=UUID(step_id), taken=taken)
        self._taken = taken

    @Slot()
    def undo(self) -> None:
        """Put back the step that was taken away last."""
        if self._taken:
            goal_id, step, place = self._taken.pop()
            change = partial(goal_setting.put_step_back, goal_id=goal_id, step=step, place=place)
            self.session.do(change)

    def refresh(self) -> None:
        """Show the steps as they are now."""
        living, today = self.session.living, self.session.today
        if living.goal is not None and found(living.goal.steps, self._fresh) is not None:
            self._fresh = self.session.new_id()
        self._show(StepsView(canUndo=bool(self._taken)))
        self._names.show(name_rows(living.workshop))
        standing = {step.quote_id for goal in living.goals for step in goal.steps}
        # What was drawn on the stairs is offered in its order.
        named = sorted(
            living.workshop.named(Feeds.STEP),
            key=lambda quote: quote.origin.spot.step if quote.origin.spot else 0,
        )
        self._named.show(named_rows(tuple(q for q in named if q.id not in standing)))
        self._rows.show(step_rows(living.goal, living.workshop, today, self._opened))

    def _change(self, service: Callable[..., None], **values: Any) -> None:
        goal = self.session.living.goal
        if goal is not None:
            self._taken = []
            self.session.do(partial(service, goal_id=goal.id, **values))


def _take_away(
    meeting: Meeting, goal_id: UUID, step_id: UUID, taken: list[tuple[UUID, Step, int]]
) -> None:
    """Take a step away, and keep it as it was in the vault then: with what was typed last."""
    steps = next((goal.steps for goal in meeting.goals if goal.id == goal_id), ())
    taken.extend((goal_id, step, i) for i, step in enumerate(steps) if step.id == step_id)
    goal_setting.take_step_away(meeting, goal_id, step_id)
