"""The story behind the goals (mellemregninger): picture, quote, dream, why, and the goal."""

from __future__ import annotations

from collections.abc import Iterable

from dreamdesk.content.texts import filled
from dreamdesk.domain.dreams import Barrier, Dream, Resource
from dreamdesk.domain.goals import Goal, SmartPart
from dreamdesk.domain.trail import Trail
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Beside,
    Block,
    Fact,
    Facts,
    GoalBlock,
    Heading,
    PageBreak,
    Paragraph,
    PictureBlock,
    QuoteBlock,
    Together,
    Voice,
)
from dreamdesk.handleplan.first_page import goal_title, numbered
from dreamdesk.handleplan.material import Material


def story(material: Material) -> tuple[Block, ...]:
    """Return the way from what was seen to what is done, dream by dream, on pages of its own."""
    dreamt, said = material.dreamt, material.said
    if not dreamt and not said:
        return ()
    blocks: list[Block] = [
        PageBreak(),
        Heading(texts.STORY),
        Paragraph(material.words.plan.story_lead, Voice.SOFT),
    ]
    for number, trail in enumerate(dreamt, 1):
        one = len(dreamt) == 1
        title = texts.ONE_DREAM if one else filled(texts.DREAM, number=str(number))
        blocks += [Heading(title, 2), *_told(trail, material), *_goals(trail, material)]
    if said:
        blocks.append(Heading(texts.ALSO_SAID, 2))
        blocks += [block for trail in said for block in _told(trail, material)]
    return tuple(blocks)


def _told(trail: Trail, material: Material) -> tuple[Block, ...]:
    quote: tuple[Block, ...] = (QuoteBlock(trail.quote.text, material.told(trail.quote)),)
    if asked := trail.quote.origin.prompt_wording:
        quote = (Paragraph(filled(texts.ASKED, question=asked), Voice.SOFT), *quote)
    facts = _dream_facts(trail.dream) if trail.dream else ()
    blocks = (*quote, Facts(facts)) if facts else quote
    if trail.picture is None:
        return blocks
    picture = PictureBlock(trail.picture, trail.picture.title, trail.picture.alt)
    return (Beside(picture, blocks),)


def _dream_facts(dream: Dream) -> tuple[Fact, ...]:
    facts = (
        Fact(texts.CONCISELY, dream.wording),
        Fact(texts.MOTIVATION, dream.motivation),
        Fact(texts.RESOURCES, _with_sides(dream.resources)),
        Fact(texts.BARRIERS, _with_sides(dream.barriers)),
    )
    return tuple(fact for fact in facts if fact.text)


def _with_sides(things: Iterable[Resource | Barrier]) -> str:
    return "\n".join(f"{thing.text} ({texts.SIDES[thing.side]})" for thing in things)


def _goals(trail: Trail, material: Material) -> tuple[Block, ...]:
    numbers = numbered(material)
    return tuple(
        Together((_smart(goal, goal_title(numbers[goal], len(numbers))),)) for goal in trail.goals
    )


def _smart(goal: Goal, title: str) -> GoalBlock:
    facts = tuple(Fact(texts.SMART[part], _part(goal, part)) for part in SmartPart)
    if goal.first_wording and goal.first_wording != goal.specific:
        facts = (Fact(texts.FIRST_WORDING, goal.first_wording), *facts)
    return GoalBlock(title, (), facts)


def _part(goal: Goal, part: SmartPart) -> str:
    if not goal.has(part):
        return texts.NOT_TALKED_ABOUT
    match part:
        case SmartPart.SPECIFIC:
            return goal.specific
        case SmartPart.MEASURABLE:
            return goal.measurable or texts.UNMEASURED
        case SmartPart.ATTRACTIVE:
            return goal.attractive
        case SmartPart.REALISTIC:
            return goal.realistic
        case SmartPart.TIMEBOUND:
            day = dates.full_day(goal.deadline) if goal.deadline else ""
            return filled(texts.BY_DAY, day=day)
