"""The four fields that the Danish Act on Social Services asks of a handleplan (§ 141, stk. 3)."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Block,
    Bullets,
    Heading,
    Paragraph,
    Ruled,
    Together,
    Voice,
)
from dreamdesk.handleplan.material import Material

LINES = 2
"""Lines to write on under each field: a place, not a wall of emptiness."""


def law_fields(material: Material) -> tuple[Block, ...]:
    """Return each field as a heading with what the meeting gave, and room to write by hand.

    Without a goal there is nothing yet to plan for, and no field is printed.
    """
    if not material.goals:
        return ()
    lead: tuple[Block, ...] = (
        Heading(texts.LAW),
        Paragraph(texts.LAW_LEAD, Voice.SOFT),
    )
    fields = (
        _field(texts.PURPOSE, _purpose(material)),
        _field(texts.NEEDED_EFFORT, _needed(material)),
        _field(texts.DURATION, _duration(material)),
        _field(texts.OTHER, (Paragraph(texts.OTHER_LEAD, Voice.SOFT),)),
    )
    return (Together((*lead, fields[0])), *fields[1:])


def _field(heading: str, known: tuple[Block, ...]) -> Together:
    return Together((Heading(heading, 2), *known, Ruled("", LINES)))


def _purpose(material: Material) -> tuple[Block, ...]:
    reasons = [trail.dream.motivation for trail in material.dreamt if trail.dream and trail.goals]
    return tuple(
        Paragraph(filled(texts.IMPORTANT, motivation=reason)) for reason in reasons if reason
    )


def _needed(material: Material) -> tuple[Block, ...]:
    note = material.words.plan.wished_support_note
    orders = [f"{texts.ORDER}: {goal.order}" for goal in material.goals if goal.order]
    wishes = [
        f"{texts.WISHED_SUPPORT} ({note}): {goal.wished_support}"
        for goal in material.goals
        if goal.wished_support
    ]
    rows = (*orders, *wishes)
    return (Bullets(rows),) if rows else ()


def _duration(material: Material) -> tuple[Block, ...]:
    deadlines = [goal.deadline for goal in material.goals if goal.deadline]
    sentences = []
    if deadlines:
        pattern = texts.ONE_DEADLINE if len(deadlines) == 1 else texts.LAST_DEADLINE
        sentences.append(filled(pattern, day=dates.full_day(max(deadlines))))
    if meeting := material.next_meeting():
        sentences.append(filled(texts.FOLLOWED_UP, meeting=meeting))
    return (Paragraph(" ".join(sentences)),) if sentences else ()
