"""Svend's two sheets: what lies on them, and the spots that words are said about."""

from __future__ import annotations

import pytest

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.ink import WHOLE_SHEET, Box, Stroke
from dreamdesk.domain.quotes import Quote, Spot
from dreamdesk.domain.sheet import PlacedKind, Sheet, Thing
from dreamdesk.domain.templates import Template
from support.sample_papers import filled_work, library, material_for


def sheets() -> dict[str, Sheet]:
    workshop, kept = material_for("Svend").workshop, filled_work().sheets
    return {head.template: kept.get(head.id) for head in kept.heads(workshop.id)}


def template(sheet: Sheet) -> Template:
    found = library().template(sheet.head.template)
    assert found is not None
    return found


def lies_in(thing: Thing, box: Box) -> bool:
    if isinstance(thing, Stroke):
        return thing.box.meets(box)
    x, y = round(thing.x), round(thing.y)
    return Box(x, y, x, y).meets(box)


def pointing() -> list[tuple[Quote, Spot]]:
    """Return what Svend said about a spot, with the spot."""
    quotes = material_for("Svend").workshop.quotes
    return [(quote, quote.origin.spot) for quote in quotes if quote.origin.spot is not None]


@pytest.mark.parametrize("which", ["trappen", "netvaerkscirkler"])
def test_every_stroke_is_short_and_lies_on_the_sheet(which: str) -> None:
    for stroke in sheets()[which].strokes():
        assert len(stroke.trace) < 300
        assert WHOLE_SHEET.joined(stroke.box) == WHOLE_SHEET


@pytest.mark.parametrize("which", ["trappen", "netvaerkscirkler"])
def test_every_thing_knows_the_place_that_it_lies_on(which: str) -> None:
    sheet = sheets()[which]
    assert sheet.placed()
    for thing in sheet.placed():
        place = template(sheet).place_at(thing.x, thing.y)
        assert place is not None
        assert place.id == thing.place
        if thing.kind is PlacedKind.STAMP:
            assert library().stamp(thing.name) is not None


def test_every_action_can_be_taken_back_by_itself() -> None:
    for sheet in sheets().values():
        assert len(sheet.changes) == len(sheet.things)
        assert sheet.undo().things == sheet.things[:-1]


def test_what_was_said_about_a_spot_was_said_after_it_was_drawn() -> None:
    by_id = {sheet.id: sheet for sheet in sheets().values()}
    for quote, spot in pointing():
        there = [thing for thing in by_id[spot.sheet_id].things if lies_in(thing, spot.box)]
        assert there
        assert WHOLE_SHEET.joined(spot.box) == WHOLE_SHEET
        assert max(thing.drawn_at for thing in there) < quote.written_at


def test_every_step_of_the_goal_grew_from_its_step_of_the_stairs() -> None:
    stairs, material = sheets()["trappen"], material_for("Svend")
    (goal,) = material.goals
    spots = {quote.id: spot for quote, spot in pointing()}
    for number, step in enumerate(goal.steps, 1):
        assert step.quote_id is not None
        quote, spot = material.workshop.quote(step.quote_id), spots[step.quote_id]
        assert (quote.text, quote.origin.feeds) == (step.text, Feeds.STEP)
        place = template(stairs).place(spot.place)
        assert place is not None
        assert template(stairs).step_of(place) == spot.step == number


def test_all_that_was_put_on_a_place_has_become_words() -> None:
    said = {quote.id for quote, _ in pointing()}
    things = {thing.id for sheet in sheets().values() for thing in sheet.placed()}
    assert things <= said


def test_somebody_near_is_a_help_with_how_near() -> None:
    material, circles = material_for("Svend"), sheets()["netvaerkscirkler"]
    (near,) = (q for q, spot in pointing() if spot.place == "helt-taet")
    place = template(circles).place("helt-taet")
    assert place is not None
    assert near.text == place.says.format(words="Ole")
    helps = {help_.quote_id: help_.side for help_ in material.workshop.dreams[0].resources}
    assert helps[near.id] is place.side
