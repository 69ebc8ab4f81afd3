"""The steps of a goal as the control StairsView shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dreamdesk.domain.goals import Goal
from dreamdesk.domain.workshop import Workshop
from dreamdesk.ui.shared.danish import sentence_case, soon
from dreamdesk.ui.shared.people import doers


@dataclass(frozen=True, slots=True)
class StairRow:
    """A step: when, what, and who does it."""

    key: str
    when: str
    what: str
    who: str


def stair_rows(goal: Goal | None, workshop: Workshop, today: date) -> tuple[StairRow, ...]:
    """Return the steps that have words, the bottom one first."""
    steps = goal.steps if goal else ()
    return tuple(
        StairRow(
            key=str(step.id),
            when=sentence_case(soon(step.day, today)) if step.day else "",
            what=step.text,
            who=sentence_case(doers(step.who, workshop)),
        )
        for step in steps
        if step.text.strip()
    )
