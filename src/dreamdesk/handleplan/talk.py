"""What the talk brought to the story: what was named, the positionskort, and what was heard."""

from __future__ import annotations

from collections.abc import Iterable

from dreamdesk.content.texts import filled
from dreamdesk.domain.dreams import Barrier, Dream, Resource
from dreamdesk.domain.identified import found
from dreamdesk.domain.positions import Position, PositionEntry
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.dates import TIED
from dreamdesk.handleplan.document import (
    Block,
    Fact,
    Facts,
    Heading,
    Paragraph,
    QuoteBlock,
    Tile,
    Tiles,
    Together,
    Voice,
)
from dreamdesk.handleplan.material import Material


def dream_facts(dream: Dream | None, workshop: Workshop) -> tuple[Block, ...]:
    """Return why a dream matters, what helps and what stands in the way, with where it was said."""
    if dream is None:
        return ()
    facts = (
        Fact(texts.MOTIVATION, _motivation(dream, workshop)),
        Fact(texts.RESOURCES, _with_sides(dream.resources, workshop)),
        Fact(texts.BARRIERS, _with_sides(dream.barriers, workshop)),
    )
    known = tuple(fact for fact in facts if fact.text)
    return (Facts(known),) if known else ()


def stands_elsewhere(quote: Quote, material: Material) -> bool:
    """Tell whether words stand with a dream, on the stairs or on the positionskort already."""
    workshop = material.workshop
    with_dream = any(dream.has_taken_in(quote.id) for dream in workshop.dreams)
    on_stairs = any(step.quote_id == quote.id for goal in material.agreed for step in goal.steps)
    return with_dream or on_stairs or workshop.positions.quotes(quote.id)


def positions(material: Material) -> tuple[Block, ...]:
    """Return the positionskort as a figure; nothing while it is empty."""
    entries, workshop = material.workshop.positions.entries, material.workshop
    if not material.on_map and not any(_entry(entry, workshop) for entry in entries):
        return ()
    tiles = Tiles(tuple(_tile(position, material) for position in Position))
    return (Together((Heading(texts.POSITIONS, 2), tiles)),)


def heard(material: Material) -> tuple[Block, ...]:
    """Return what others told they heard, when both want it, and the citizen's last word."""
    told = material.heard
    if not told:
        return ()
    fit = filled(texts.FITS[material.workshop.witnessing.fit], name=material.citizen)
    *before, last = ((QuoteBlock(quote.text, material.told(quote)),) for quote in told)
    groups: list[tuple[Block, ...]] = [*before, (*last, Paragraph(fit)) if fit else last]
    lead = Paragraph(texts.HEARD_LEAD, Voice.SOFT)
    groups[0] = (Heading(texts.HEARD, 2), lead, *groups[0])
    return tuple(Together(group) for group in groups)


def _tile(position: Position, material: Material) -> Tile:
    workshop = material.workshop
    entries = (e for e in workshop.positions.entries if e.position is position)
    lines = tuple(filter(None, (_entry(entry, workshop) for entry in entries)))
    pictures = tuple(picture for field, picture in material.on_map if field is position)
    return Tile(*texts.POSITION_TITLES[position], lines, pictures)


def _entry(entry: PositionEntry, workshop: Workshop) -> str:
    quote = found(workshop.quotes, entry.quote_id)
    return filled(texts.NAMED_IN_TALK, words=quote.text) if quote else entry.text


def _motivation(dream: Dream, workshop: Workshop) -> str:
    text = dream.motivation
    for quote in filter(None, (found(workshop.quotes, q) for q in dream.motivated_by)):
        # Reworded by the adviser, it is no quote any more.
        text = text.replace(quote.text, _named(quote.text, quote), 1)
    return text


def _with_sides(things: Iterable[Resource | Barrier], workshop: Workshop) -> str:
    # The side must not be torn from the last word: it would look like a remark of its own.
    sides = {side: f" ({words})".replace(" ", TIED) for side, words in texts.SIDES.items()}
    return "\n".join(
        _named(thing.text, found(workshop.quotes, thing.quote_id), sides[thing.side])
        for thing in things
    )


def _named(text: str, quote: Quote | None, side: str = "") -> str:
    """Return words with where they lie; as a quote with its question while they are unchanged."""
    if quote is None or quote.text.strip() != text.strip():
        return text + side
    said = filled(texts.NAMED_IN_TALK, words=text.strip()) + side
    asked = quote.origin.prompt_wording
    return filled(texts.ANSWER_TO, said=said, question=asked) if asked else said
