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
from dreamdesk.ui.shared.kept import dream_shown
from dreamdesk.ui.shared.people import ME, doers


@dataclass(frozen=True, slots=True)
class DreamRow:
    """A dream that goals are made of."""

    key: str
    quote: str
    picture: str
    alt: str
    hasGoal: bool


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal in the list; `inPlace` tells whether it is whole and the citizen's own."""

    key: str
    grewFrom: str
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


def dream_rows(living: Living) -> tuple[DreamRow, ...]:
    """Return the dreams in the citizen's order."""
    rows = []
    for dream in living.workshop.dreams:
        shown = dream_shown(living, dream)
        has_goal = any(goal.dream_id == dream.id for goal in living.goals)
        rows.append(DreamRow(str(dream.id), shown.quote, shown.picture, shown.alt, has_goal))
    return tuple(rows)


def goal_rows(living: Living) -> tuple[GoalRow, ...]:
    """Return the goals, the first made first."""
    return tuple(
        GoalRow(
            key=str(goal.id),
            grewFrom=str(goal.dream_id),
            title=goal.specific or goal_title(number),
            worded=bool(goal.specific),
            here=goal == living.goal,
            inPlace=goal.is_agreed,
        )
        for number, goal in enumerate(living.goals, start=1)
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
