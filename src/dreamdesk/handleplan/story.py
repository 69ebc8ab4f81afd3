"""The story behind the goals (mellemregninger): picture, quote, dream, why, and the goal."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Goal, SmartPart
from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.trail import Trail
from dreamdesk.handleplan import dates, texts
from dreamdesk.handleplan.document import (
    Beside,
    Block,
    Fact,
    GoalBlock,
    Heading,
    PageBreak,
    Paragraph,
    PictureBlock,
    QuoteBlock,
    Together,
    Voice,
)
from dreamdesk.handleplan.drawn import steps_drawn
from dreamdesk.handleplan.first_page import goal_title, numbered
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.music import music_heard
from dreamdesk.handleplan.talk import dream_facts, heard, positions, stands_elsewhere


def story(material: Material) -> tuple[Block, ...]:
    """Return the way from what was seen to what is done, dream by dream.

    It stands on pages of its own, except where there is no goal yet: then it is all there is.
    """
    dreamt, talk = material.dreamt, (*positions(material), *heard(material))
    said = tuple(t for t in material.said if not stands_elsewhere(t.quote, material))
    music = music_heard(material)
    if not dreamt and not said and not talk and not music:
        return ()
    blocks: list[Block] = []
    if material.agreed:
        lead = Paragraph(material.words.plan.story_lead, Voice.SOFT)
        blocks += [PageBreak(), Heading(texts.STORY), lead]
    blocks += (*_table(material), *music)
    for number, trail in enumerate(dreamt, 1):
        title = Heading(_title(number, len(dreamt), trail.dream), 2)
        blocks += [title, *_told(trail, material), *dream_facts(trail.dream, material.workshop)]
        blocks += _goals(trail, material)
    if said:
        blocks.append(Heading(texts.ALSO_SAID if dreamt else texts.SAID, 2))
        blocks += _also_said(said, dreamt, material)
    return (*blocks, *talk)


def _title(number: int, of: int, dream: Dream | None) -> str:
    title = texts.ONE_DREAM if of == 1 else filled(texts.DREAM, number=str(number))
    if dream is None or not dream.wording:
        return title
    return filled(texts.NAMED_DREAM, dream=title, wording=dream.wording)


def _told(trail: Trail, material: Material) -> tuple[Block, ...]:
    """Return what was asked and said, with the picture it was said about at its side."""
    quote: tuple[Block, ...] = (
        *_asked(trail),
        QuoteBlock(trail.quote.text, material.told(trail.quote)),
    )
    if trail.picture is None:
        return (Together(quote),)
    caption = _called(trail.picture, material)
    picture = PictureBlock(trail.picture, caption, trail.picture.alt)
    return (Beside(picture, quote),)


def _table(material: Material) -> tuple[Block, ...]:
    """Return the laid table as a picture, where cards lie on it."""
    table = material.table
    if table is None or not table.cards:
        return ()
    alt = filled(texts.TABLE_ALT, titles=_titles(table))
    return (Heading(texts.TABLE, 2), PictureBlock(table, alt=alt, large=True))


def _titles(table: TablePicture) -> str:
    shown = sorted((card for card in table.cards if card.laid.face_up), key=lambda c: c.laid.x)
    return ", ".join(card.title for card in shown)


def _called(picture: KeptPicture, material: Material) -> str:
    placed = _placed(picture, material)
    if picture.is_cover:
        return filled(texts.MUSIC, title=placed)
    return filled(texts.DRAWING, title=placed) if picture.is_drawn else placed


def _placed(picture: KeptPicture, material: Material) -> str:
    """Return a picture's title, and the field of the table that it was laid in."""
    field = material.laid_in.get(picture.card, "")
    return filled(texts.LAID_IN, title=picture.title, field=field) if field else picture.title


def _also_said(
    said: tuple[Trail, ...], dreamt: tuple[Trail, ...], material: Material
) -> tuple[Block, ...]:
    """Return the other quotes; a picture that stands on the paper already is only named."""
    shown = {trail.picture for trail in dreamt}
    blocks: list[Block] = []
    for trail in said:
        if trail.picture is None or trail.picture not in shown:
            blocks += _told(trail, material)
            shown.add(trail.picture)
            continue
        told = material.told(trail.quote)
        named = filled(_about(trail.picture), told=told, title=_placed(trail.picture, material))
        blocks.append(Together((*_asked(trail), QuoteBlock(trail.quote.text, named))))
    return tuple(blocks)


def _about(picture: KeptPicture) -> str:
    if picture.is_cover:
        return texts.ABOUT_MUSIC
    return texts.ABOUT_DRAWING if picture.is_drawn else texts.ABOUT_PICTURE


def _asked(trail: Trail) -> tuple[Block, ...]:
    asked = trail.quote.origin.prompt_wording
    return (Paragraph(filled(texts.ASKED, question=asked), Voice.SOFT),) if asked else ()


def _goals(trail: Trail, material: Material) -> tuple[Block, ...]:
    numbers = numbered(material)
    blocks: list[Block] = []
    for goal in trail.goals:
        smart = _smart(goal, goal_title(numbers[goal], len(numbers)))
        blocks += [Together((smart,)), *steps_drawn(goal, material)]
    return tuple(blocks)


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
