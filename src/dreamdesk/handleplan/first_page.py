"""The plan's first page, which is enough by itself: goals, who does what, and what happens next."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.people import Participant
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Block,
    Doing,
    Fact,
    Facts,
    GoalBlock,
    Heading,
    Paragraph,
    QuoteBlock,
    Title,
    Together,
    Voice,
)
from dreamdesk.handleplan.material import Material, and_list, who_does

SHORT_QUOTE = 280
"""Characters of a quote that still leave room for the goals; a longer one stands in the story."""


def first_page(material: Material) -> tuple[Block, ...]:
    """Return the title, who and when, the follow-up, and each dream with its goals."""
    words = material.words.plan
    title = Title(words.title, notice=words.not_decision)
    return (title, _who_and_when(material), *_dreams_and_goals(material))


def numbered(material: Material) -> dict[Goal, int]:
    """Return the goals with the numbers they carry on paper, in the order of the dreams."""
    return {goal: number for number, goal in enumerate(material.agreed, 1)}


def goal_title(number: int, of: int) -> str:
    """Return "Mål 2", or "Målet" when there is only one."""
    return texts.ONE_GOAL if of == 1 else filled(texts.GOAL, number=str(number))


def _who_and_when(material: Material) -> Facts:
    workshop = material.workshop
    met = material.local(workshop.preparation.meets_at or workshop.created_at).date()
    number = filled(texts.MEETING_NUMBER, number=str(workshop.number))
    rows = [
        Fact(texts.CITIZEN, _citizen(material)),
        Fact(texts.AUTHORITY, ", ".join(material.authority.named)),
        Fact(texts.WORKSHOP, filled(texts.WE_MET, day=dates.full_day(met), number=number)),
        Fact(texts.PRESENT, and_list([_present(person) for person in workshop.participants])),
        Fact(texts.NEXT_MEETING, _next_meeting(material)),
    ]
    return Facts(tuple(row for row in rows if row.text))


def _next_meeting(material: Material) -> str:
    when, where = dates.alone(material.next_time), material.next_place
    if not where:
        return when or texts.NO_NEXT_MEETING
    return filled(texts.WHEN_AND_WHERE, when=when, where=where)


def _citizen(material: Material) -> str:
    number = material.course.citizen.case_number
    if not number:
        return material.citizen
    return filled(texts.CITIZEN_AND_CASE, name=material.citizen, number=number)


def _present(person: Participant) -> str:
    role = texts.ROLES[person.role]
    return f"{person.name} ({role})"


def _dreams_and_goals(material: Material) -> tuple[Block, ...]:
    numbers = numbered(material)
    if not numbers:
        return ()
    blocks: list[Block] = [Heading(texts.GOALS)]
    told: set[Goal] = set()
    for trail in material.dreamt:
        goals = [_goal(goal, numbers[goal], len(numbers), material) for goal in trail.goals]
        told.update(trail.goals)
        quote = _dream_quote(material, trail.dream, bool(goals))
        blocks += [Together((*quote, *goals[:1])), *goals[1:]]
    rest = [goal for goal in numbers if goal not in told]
    blocks += [_goal(goal, numbers[goal], len(numbers), material) for goal in rest]
    return tuple(blocks)


def _dream_quote(material: Material, dream: Dream | None, has_goals: bool) -> tuple[Block, ...]:
    """Return the dream above its goals; a dream without one waits in the story."""
    if dream is None or not has_goals:
        return ()
    quote = material.workshop.quote(dream.quote_id)
    if len(quote.text) > SHORT_QUOTE:
        return (Paragraph(texts.WHOLE_DREAM_IN_STORY, Voice.SOFT),)
    return (QuoteBlock(quote.text),)


def _goal(goal: Goal, number: int, of: int, material: Material) -> GoalBlock:
    note = material.words.plan.wished_support_note
    facts = (
        Fact(texts.ORDER, goal.order),
        Fact(filled(texts.WISHED_SUPPORT, note=note), goal.wished_support),
    )
    title = goal_title(number, of)
    if goal.deadline:
        title = filled(texts.GOAL_BY, goal=title, day=dates.full_day(goal.deadline))
    return GoalBlock(
        title=title,
        wordings=(
            Fact(texts.IN_CITIZENS_WORDS, goal.specific or texts.NOT_TALKED_ABOUT),
            Fact(texts.IN_AUTHORITYS_WORDS, goal.authority_wording or texts.WRITTEN_AFTERWARDS),
        ),
        facts=tuple(fact for fact in facts if fact.text),
        doings=doings(goal, material.citizen, material),
        mark=_mark(goal, material),
    )


def doings(goal: Goal, me: str, material: Material) -> tuple[Doing, ...]:
    """Return a goal's steps, with the citizen as a doer under the name given."""
    return tuple(
        Doing(
            when=dates.alone(dates.day_of_step(step.day, material.today)) if step.day else "",
            what=step.text,
            who=dates.alone(who_does(step, material.workshop, me)),
            support=step.support,
        )
        for step in goal.steps
        if step.text
    )


def _mark(goal: Goal, material: Material) -> str:
    mark = texts.APPROVAL[goal.approval]
    if goal.approval is not Approval.YES or goal.answered_at is None:
        return mark
    day = dates.full_day(material.local(goal.answered_at).date())
    return f"{mark} den\N{NO-BREAK SPACE}{day}"
