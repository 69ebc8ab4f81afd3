"""What Mål shows of dreams, goals and steps: rows for its lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from dreamdesk.domain.goals import Goal
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.meeting import Living
from dreamdesk.ui.shared.danish import day as day_said
from dreamdesk.ui.shared.danish import goal_title
from dreamdesk.ui.shared.people import ME, doers
from dreamdesk.ui.shared.rows import Rows


@dataclass(frozen=True, slots=True)
class DreamRow:
    """A dream that goals are made of, and those that have been made."""

    key: str
    quote: str
    picture: str
    alt: str
    goals: Rows


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal in the list, the `number`-th; `inPlace`: it is whole and the citizen's own."""

    key: str
    number: int
    title: str
    worded: bool
    here: bool
    inPlace: bool


@dataclass(frozen=True, slots=True)
class OpenRow:
    """The goal that is open: its fields are made anew when another one is opened."""

    key: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step; `doing` says who and when in a line."""

    key: str
    place: int
    words: str
    doing: str
    day: str
    who: list[str] = field(default_factory=list)
    isLast: bool = False
    isOpen: bool = False


@dataclass(frozen=True, slots=True)
class NameRow:
    """Somebody who can take part in a step; `key` is kept, `title` is shown."""

    key: str
    title: str


def goal_rows(living: Living, dream_id: UUID) -> tuple[GoalRow, ...]:
    """Return the goals that have been made of a dream, numbered among all of them."""
    return tuple(
        GoalRow(
            key=str(goal.id),
            number=number,
            title=goal.specific or goal_title(number),
            worded=bool(goal.specific),
            here=goal == living.goal,
            inPlace=goal.is_agreed,
        )
        for number, goal in enumerate(living.goals, start=1)
        if goal.dream_id == dream_id
    )


def step_rows(
    goal: Goal | None, workshop: Workshop, today: date, opened: UUID | None
) -> tuple[StepRow, ...]:
    """Return the steps of a goal from the bottom up."""
    steps = goal.steps if goal else ()
    return tuple(
        StepRow(
            key=str(step.id),
            place=place,
            words=step.text,
            doing=" · ".join(
                filter(
                    None,
                    (doers(step.who, workshop), day_said(step.day, today) if step.day else ""),
                )
            ),
            day=step.day.isoformat() if step.day else "",
            who=list(step.who),
            isLast=place == len(steps) - 1,
            isOpen=step.id == opened,
        )
        for place, step in enumerate(steps)
    )


def name_rows(workshop: Workshop) -> tuple[NameRow, ...]:
    """Return who can take part in a step: the citizen first."""
    others = [p for p in workshop.participants if p != workshop.citizen]
    rows = [NameRow(p.name, workshop.called(p.name)) for p in others]
    return (NameRow(ME, ME), *rows)
