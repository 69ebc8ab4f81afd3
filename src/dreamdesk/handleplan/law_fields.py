"""The four fields that the Danish Act on Social Services asks of a handleplan (§ 141, stk. 3)."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Block,
    Bullets,
    Heading,
    PageBreak,
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
    if not material.agreed:
        return ()
    lead: tuple[Block, ...] = (
        PageBreak(),
        Heading(texts.LAW),
        Paragraph(texts.LAW_LEAD, Voice.SOFT),
    )
    fields = (
        _field(texts.PURPOSE, _purpose(material)),
        _field(texts.NEEDED_EFFORT, _needed(material)),
        _field(texts.DURATION, _duration(material)),
        _field(texts.OTHER, (Paragraph(texts.OTHER_LEAD, Voice.SOFT),)),
    )
    return (*lead, *fields)


def _field(heading: str, known: tuple[Block, ...]) -> Together:
    return Together((Heading(heading, 2), *known, Ruled("", LINES)))


def _purpose(material: Material) -> tuple[Block, ...]:
    reasons = [trail.dream.motivation for trail in material.dreamt if trail.dream and trail.goals]
    known = tuple(reason for reason in reasons if reason)
    return (Paragraph(texts.IMPORTANT, Voice.SOFT), Bullets(known)) if known else ()


def _needed(material: Material) -> tuple[Block, ...]:
    note = material.words.plan.wished_support_note
    orders = [f"{texts.ORDER}: {goal.order}" for goal in material.agreed if goal.order]
    wish = filled(texts.WISHED_SUPPORT, note=note)
    wishes = [f"{wish}: {goal.wished_support}" for goal in material.agreed if goal.wished_support]
    rows = (*orders, *wishes)
    return (Bullets(rows),) if rows else ()


def _duration(material: Material) -> tuple[Block, ...]:
    deadlines = [goal.deadline for goal in material.agreed if goal.deadline]
    sentences = []
    if deadlines:
        pattern = texts.ONE_DEADLINE if len(deadlines) == 1 else texts.LAST_DEADLINE
        sentences.append(filled(pattern, day=dates.full_day(max(deadlines))))
    if material.next_time:
        sentences.append(filled(texts.FOLLOWED_UP, meeting=material.next_time))
    return (Paragraph(" ".join(sentences)),) if sentences else ()
