"""The steps that grew from places of a drawing stand with those places."""

from __future__ import annotations

from dataclasses import replace

from dreamdesk.domain.quotes import Quote
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import Heading, PictureBlock, Strip, Together
from dreamdesk.handleplan.drawn import steps_drawn
from dreamdesk.handleplan.material import Material
from support.sample_papers import material_for


def places(material: Material) -> tuple[PictureBlock, ...]:
    (together,) = steps_drawn(material.goals[0], material)
    assert isinstance(together, Together)
    heading, strip = together.blocks
    assert heading == Heading(texts.STEPS_DRAWN, 3)
    assert isinstance(strip, Strip)
    return strip.pictures


def with_quote(material: Material, quote: Quote) -> Material:
    quotes = tuple(quote if q.id == quote.id else q for q in material.workshop.quotes)
    return replace(material, workshop=replace(material.workshop, quotes=quotes))


def second(material: Material) -> Quote:
    quote_id = material.goals[0].steps[1].quote_id
    assert quote_id is not None
    return material.workshop.quote(quote_id)


def test_each_step_has_its_place_cut_out_with_the_words_about_it() -> None:
    material = material_for("Svend")
    shown = places(material)
    assert [place.caption for place in shown] == [
        f"Skridt {number}: »{step.text}«" for number, step in enumerate(material.goals[0].steps, 1)
    ]
    assert len({place.picture for place in shown}) == len(shown)
    assert all("Op til døren" in place.alt for place in shown)


def test_a_step_that_was_only_said_is_passed_over_and_the_others_keep_their_numbers() -> None:
    material = material_for("Svend")
    quote = second(material)
    said = with_quote(material, replace(quote, origin=replace(quote.origin, spot=None)))
    assert [place.caption[:8] for place in places(said)] == ["Skridt 1", "Skridt 3", "Skridt 4"]


def test_words_that_nobody_has_confirmed_are_on_no_paper() -> None:
    material = material_for("Svend")
    doubted = with_quote(material, replace(second(material), confirmed_at=None))
    assert len(places(doubted)) == 3


def test_a_place_whose_picture_is_gone_is_passed_over() -> None:
    material = material_for("Svend")
    gone = second(material).origin.picture_id
    kept = tuple(picture for picture in material.pictures if picture.id != gone)
    assert len(places(replace(material, pictures=kept))) == 3


def test_steps_that_did_not_grow_from_a_drawing_say_nothing() -> None:
    for name in ("Alma", "Ditte"):
        material = material_for(name)
        assert all(steps_drawn(goal, material) == () for goal in material.goals)
