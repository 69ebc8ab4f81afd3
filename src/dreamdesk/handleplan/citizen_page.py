"""»Min drøm og mine skridt«: the citizen's own page, in jeg-form and large type."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.people import Participant
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.trail import Trail
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Arranged,
    Beside,
    Block,
    Bullets,
    Fact,
    Facts,
    Paragraph,
    PictureBlock,
    QuoteBlock,
    SideBySide,
    StaircaseBlock,
    Title,
    Voice,
)
from dreamdesk.handleplan.first_page import doings, numbered
from dreamdesk.handleplan.material import Material, and_list, staff, tied_number

LARGE_QUOTE = 240
"""Characters of a quote that can be set large and still leave room for the steps."""


def citizen_blocks(material: Material) -> tuple[Block, ...]:
    """Return the page; it is whole with only a quote and a next meeting, too."""
    title = Title(material.words.citizen_page.title, material.citizen)
    below = SideBySide(_help(material), _meeting(material))
    return (title, *_dream(material), *_steps(material), below)


def fine_print(material: Material) -> tuple[Block, ...]:
    """Return what stands at the bottom: what is not promised, and that one can change one's mind.

    What is not promised only stands there when there is a wish that could be mistaken for it.
    """
    words = material.words.citizen_page
    wished = any(goal.wished_support for goal in material.agreed)
    lines = (words.not_promised, words.regret) if wished else (words.regret,)
    return tuple(Paragraph(line, Voice.SOFT) for line in lines)


def _dream(material: Material) -> tuple[Block, ...]:
    words = material.words.citizen_page
    trails = material.dreamt or material.said
    if not trails:
        return ()
    first, *others = trails
    lead = words.dream_lead if first.dream else texts.I_SAID
    quote = (
        Paragraph(lead, Voice.LEAD),
        QuoteBlock(first.quote.text, large=len(first.quote.text) <= LARGE_QUOTE),
    )
    rest = _other_dreams(others) if first.dream else ()
    if first.picture is None:
        return (*quote, *rest)
    is_heart = not material.agreed
    kept = first.picture
    picture = PictureBlock(kept, _mine(kept), kept.alt, is_heart)
    return (Beside(picture, (*quote, *rest)),)


def _mine(picture: KeptPicture) -> str:
    if picture.is_cover:
        return filled(texts.MY_MUSIC, title=picture.title)
    return filled(texts.MY_DRAWING, title=picture.title) if picture.is_drawn else texts.MY_PICTURE


def _other_dreams(trails: list[Trail]) -> tuple[Block, ...]:
    if not trails:
        return ()
    quotes = tuple(QuoteBlock(trail.quote.text) for trail in trails)
    return (Paragraph(texts.ALSO_DREAM, Voice.LEAD), *quotes)


def _steps(material: Material) -> tuple[Block, ...]:
    words = material.words.citizen_page
    goals = [goal for goal in numbered(material) if goal.specific]
    if not goals:
        return (Paragraph(words.not_yet if material.dreamt else texts.ENOUGH_TODAY),)
    first = _nearest_at_heart(goals)
    steps = doings(first, texts.ME.lower(), material)
    blocks: list[Block] = [Paragraph(words.steps_lead, Voice.LEAD)] if steps else []
    goal = Fact(texts.MY_GOAL, first.specific)
    by = dates.alone(dates.day_of_step(first.deadline, material.today)) if first.deadline else ""
    blocks.append(StaircaseBlock(goal, by, steps, words.start_here))
    if first.approval in (Approval.NOT_YET, Approval.CHANGE):
        blocks.append(Paragraph(texts.NOT_FINISHED, Voice.SOFT))
    others = tuple(goal.specific for goal in goals if goal is not first)
    if others:
        lead = texts.MY_OTHER_GOAL if len(others) == 1 else texts.MY_OTHER_GOALS
        blocks += [Paragraph(lead, Voice.LEAD), Bullets(others)]
    return tuple(blocks)


def _nearest_at_heart(goals: list[Goal]) -> Goal:
    """Return the goal whose stairs are drawn: the first with steps that the citizen said yes to."""
    approved = [goal for goal in goals if goal.approval is Approval.YES]
    with_steps = [goal for goal in approved or goals if goal.steps]
    return (with_steps or approved or goals)[0]


def _help(material: Material) -> tuple[Block, ...]:
    words = material.words.citizen_page
    blocks: list[Block] = []
    if others := _other_doers(material):
        blocks += [Paragraph(words.helpers_lead, Voice.LEAD), Paragraph(and_list(others))]
    people = [person for person in staff(material.workshop) if person.phone]
    rows = tuple(Fact(_helper(person), _number(person)) for person in people)
    if not rows and material.authority.phone:
        rows = (Fact(_municipality(material), tied_number(material.authority.phone)),)
    if rows:
        blocks += [Paragraph(words.call_lead, Voice.LEAD), Facts(rows, Arranged.STACKED)]
    return tuple(blocks)


def _other_doers(material: Material) -> list[str]:
    """Return those who do something on a step and are not staff with a number, in step order."""
    called = {name for p in staff(material.workshop) for name in (p.name, p.name.split(" ")[0])}
    names = [name for goal in numbered(material) for step in goal.steps for name in step.who]
    return list(dict.fromkeys(name for name in names if name not in called | {texts.ME}))


def _helper(person: Participant) -> str:
    # »min« and what follows belong on one line.
    role = texts.MY_ROLES[person.role].replace(" ", dates.TIED)
    return f"{person.name}, {role}"


def _number(person: Participant) -> str:
    phone = tied_number(person.phone)
    return filled(texts.CALL_HOURS, phone=phone, hours=person.hours) if person.hours else phone


def _meeting(material: Material) -> tuple[Block, ...]:
    lead = Paragraph(material.words.citizen_page.meet_again_lead, Voice.LEAD)
    promise = _promise(material)
    said = [material.next_place, promise] if material.next_time else [texts.NO_DAY_YET, promise]
    when = dates.alone(material.next_time)
    first = (Paragraph(when, Voice.STRONG),) if when else ()
    return (lead, *first, *(Paragraph(text) for text in said if text))


def _promise(material: Material) -> str:
    closing, words = material.workshop.closing, material.words.call
    if closing.no_call or not (closing.call_by and closing.call_when):
        return ""
    if closing.call_by not in (texts.ME, material.citizen):
        return filled(
            words.promise, who=material.workshop.called(closing.call_by), when=closing.call_when
        )
    people = staff(material.workshop)
    called = people[0].name if people else _municipality(material)
    return filled(words.promise_citizen_calls, who=called, when=closing.call_when)


def _municipality(material: Material) -> str:
    return material.authority.municipality or texts.MUNICIPALITY
