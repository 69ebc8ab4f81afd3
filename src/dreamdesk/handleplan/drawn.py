"""What grew from places of a drawing: the steps of a goal, each with its place cut out."""

from __future__ import annotations

from dreamdesk.content.texts import filled
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.identified import found
from dreamdesk.domain.staircase import Step
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import Block, Heading, PictureBlock, Strip, Together
from dreamdesk.handleplan.material import Material


def steps_drawn(goal: Goal, material: Material) -> tuple[Block, ...]:
    """Return where on the drawing the steps of a goal grew; nothing where none of them did."""
    places = (_place(number, step, material) for number, step in enumerate(goal.steps, 1))
    pictures = tuple(place for place in places if place is not None)
    if not pictures:
        return ()
    return (Together((Heading(texts.STEPS_DRAWN, 3), Strip(pictures))),)


def _place(number: int, step: Step, material: Material) -> PictureBlock | None:
    """Return the place that a step grew from, with the words as they were said about it.

    Words that have not been confirmed are on no paper.
    """
    quote = found(material.workshop.quotes, step.quote_id)
    if quote is None or not quote.is_locked or quote.origin.spot is None:
        return None
    picture = found(material.pictures, quote.origin.picture_id)
    if picture is None:
        return None
    caption = filled(texts.STEP_DRAWN, number=str(number), words=quote.text.strip())
    return PictureBlock(picture, caption, picture.alt)
