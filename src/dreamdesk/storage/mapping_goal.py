"""Goals with their steps as rows, and back."""

from __future__ import annotations

from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.staircase import Step
from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed
from dreamdesk.storage.tables import goal as goal_table
from dreamdesk.storage.tables import step as step_table

GOAL: Shape = (goal_table.c.id, step_table.c.goal_id)


def goal_rows(goal: Goal) -> Rows:
    """Return a goal as rows."""
    steps = [_step_row(goal, position, step) for position, step in enumerate(goal.steps)]
    return {goal_table: keyed(goal_table, [_row(goal)]), step_table: keyed(step_table, steps)}


def goal_of(rows: Rows) -> Goal | None:
    """Return the goal in its rows, or None when there are none."""
    for row in rows[goal_table].values():
        steps = tuple(_step(step) for step in in_order(rows[step_table]))
        return Goal(**{**row, "approval": Approval(row["approval"]), "steps": steps})
    return None


def _row(goal: Goal) -> Row:
    return {
        "id": goal.id,
        "workshop_id": goal.workshop_id,
        "dream_id": goal.dream_id,
        "created_at": goal.created_at,
        "specific": goal.specific,
        "measurable": goal.measurable,
        "unmeasured": goal.unmeasured,
        "attractive": goal.attractive,
        "realistic": goal.realistic,
        "deadline": goal.deadline,
        "approval": goal.approval.value,
        "answered_at": goal.answered_at,
        "first_wording": goal.first_wording,
        "authority_wording": goal.authority_wording,
        "order": goal.order,
        "wished_support": goal.wished_support,
    }


def _step_row(goal: Goal, position: int, step: Step) -> Row:
    return {
        "goal_id": goal.id,
        "id": step.id,
        "position": position,
        "text": step.text,
        "who": list(step.who),
        "day": step.day,
        "support": step.support,
        "quote_id": step.quote_id,
    }


def _step(row: Row) -> Step:
    return Step(
        row["id"], row["text"], tuple(row["who"]), row["day"], row["support"], row["quote_id"]
    )
