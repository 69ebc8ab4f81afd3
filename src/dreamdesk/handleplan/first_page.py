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
    Notice,
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
    """Return the title, who and when, each dream with its goals, and the follow-up."""
    words = material.words.plan
    opening: tuple[Block, ...] = (
        Title(words.title, material.citizen),
        Notice(words.not_decision),
        _who_and_when(material),
    )
    return (*opening, *_dreams_and_goals(material))


def numbered(material: Material) -> dict[Goal, int]:
    """Return the goals with the numbers they carry on paper, in the order of the dreams."""
    in_order = [goal for trail in material.dreamt for goal in trail.goals]
    # A goal whose dream is gone is still an agreement.
    in_order += [goal for goal in material.goals if goal not in in_order]
    return {goal: number for number, goal in enumerate(in_order, 1)}


def goal_title(number: int, of: int) -> str:
    """Return "Mål 2", or "Målet" when there is only one."""
    return texts.ONE_GOAL if of == 1 else filled(texts.GOAL, number=str(number))


def _who_and_when(material: Material) -> Facts:
    workshop = material.workshop
    met = material.local(workshop.preparation.meets_at or workshop.created_at).date()
    number = filled(texts.MEETING_NUMBER, number=str(workshop.number))
    rows = [
        Fact(texts.CITIZEN, material.citizen),
        Fact(texts.CASE_NUMBER, material.course.citizen.case_number),
        Fact(texts.WORKSHOP, filled(texts.WE_MET, day=dates.full_day(met), number=number)),
        Fact(texts.PRESENT, and_list([_present(person) for person in workshop.participants])),
        Fact(texts.NEXT_MEETING, material.next_meeting() or texts.NO_NEXT_MEETING),
        Fact(texts.CALL, _call(material)),
    ]
    return Facts(tuple(row for row in rows if row.text))


def _present(person: Participant) -> str:
    role = texts.ROLES[person.role]
    return f"{person.name} ({role})"


def _call(material: Material) -> str:
    closing = material.workshop.closing
    if closing.no_call or not closing.call_by:
        return ""
    return filled(texts.CALLS, who=closing.call_by, when=closing.call_when).strip()


def _dreams_and_goals(material: Material) -> tuple[Block, ...]:
    numbers = numbered(material)
    if not numbers:
        return _without_goals(material)
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


def _without_goals(material: Material) -> tuple[Block, ...]:
    trails = material.dreamt or material.said
    quotes = tuple(QuoteBlock(trail.quote.text) for trail in trails[:1])
    heading = Heading(texts.ONE_DREAM) if material.dreamt else Heading(texts.ALSO_SAID)
    return (heading, *quotes, Paragraph(texts.NO_GOAL_YET)) if quotes else ()


def _goal(goal: Goal, number: int, of: int, material: Material) -> GoalBlock:
    note = material.words.plan.wished_support_note
    facts = [
        Fact(texts.ORDER, goal.order),
        Fact(f"{texts.WISHED_SUPPORT} ({note})", goal.wished_support),
        Fact(texts.DEADLINE, dates.full_day(goal.deadline) if goal.deadline else ""),
    ]
    return GoalBlock(
        title=goal_title(number, of),
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
            when=dates.day_of_step(step.day, material.today) if step.day else "",
            what=step.text,
            who=who_does(step, me),
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
