from dataclasses import replace

import pytest

from dreamdesk.domain.authority import Authority
from dreamdesk.domain.goals import Approval
from dreamdesk.handleplan import compose, texts
from dreamdesk.handleplan.citizen_page import LARGE_QUOTE
from dreamdesk.handleplan.document import Bullets, PictureBlock, QuoteBlock, StaircaseBlock, Voice
from dreamdesk.handleplan.material import Material
from support.sample_papers import blocks_in, material_for, words_in


def page(material: Material) -> str:
    return words_in(compose.citizen_page(material))


def staircase(material: Material) -> StaircaseBlock:
    blocks = blocks_in(compose.citizen_page(material))
    return next(block for block in blocks if isinstance(block, StaircaseBlock))


def test_the_dream_is_quoted_word_for_word() -> None:
    material = material_for("Alma")
    blocks = blocks_in(compose.citizen_page(material))
    quotes = [block for block in blocks if isinstance(block, QuoteBlock)]
    assert [quote.text for quote in quotes] == [q.text for q in material.workshop.quotes[:2]]
    assert quotes[0].large


def test_a_long_dream_is_not_set_large() -> None:
    material = material_for("Alma")
    long = replace(material.workshop.quotes[0], text="a " * LARGE_QUOTE)
    quotes = (long, *material.workshop.quotes[1:])
    material = replace(material, workshop=replace(material.workshop, quotes=quotes))
    quote = next(b for b in blocks_in(compose.citizen_page(material)) if isinstance(b, QuoteBlock))
    assert not quote.large


def test_the_steps_are_the_citizens_own_with_start_here() -> None:
    stairs = staircase(material_for("Alma"))
    assert stairs.start_here == "Start her"
    assert [step.who for step in stairs.steps] == ["Jonas og jeg"] * 3 + ["Jeg"]
    assert stairs.goal.text == "Jeg spiser med i Fælleskøkkenet fire torsdage i træk."


def test_the_other_goal_is_told_too() -> None:
    blocks = blocks_in(compose.citizen_page(material_for("Alma")))
    others = next(block for block in blocks if isinstance(block, Bullets))
    assert others.items == ("Jeg bager to rugbrød tre søndage i træk og giver Karen det ene.",)


def test_the_stairs_are_of_a_goal_that_the_citizen_said_yes_to() -> None:
    material = material_for("Alma")
    first, second = material.goals
    material = replace(material, goals=(replace(first, approval=Approval.NOT_YET), second))
    assert staircase(material).goal.text == second.specific


def test_words_that_are_not_finished_are_said_to_be_so() -> None:
    material = material_for("Alma")
    goals = tuple(replace(goal, approval=Approval.CHANGE) for goal in material.goals)
    assert texts.NOT_FINISHED in page(replace(material, goals=goals))
    assert texts.NOT_FINISHED not in page(material)


def test_who_helps_has_a_name_a_number_and_hours() -> None:
    written = page(material_for("Alma"))
    assert "Jonas Prøve, min kontaktperson\n12 34 56 78, hverdage kl. 8–15" in written
    assert "Mette Mønster, min rådgiver" in written


def test_somebody_else_who_does_something_is_named_among_the_helpers() -> None:
    material = material_for("Alma")
    goal = material.goals[0]
    step = replace(goal.steps[0], who=("Jeg", "Ida", "Jonas"))
    material = replace(material, goals=(replace(goal, steps=(step,)),))
    assert "De hjælper mig:\nIda\n" in page(material)
    assert "De hjælper mig:" not in page(material_for("Alma"))


def test_it_says_when_we_meet_again_and_who_calls() -> None:
    written = page(material_for("Alma"))
    assert "Torsdag den 17. december 2026 kl. 10.00" in written
    assert "Vi har aftalt, at Jonas ringer i morgen eftermiddag." in written


@pytest.mark.parametrize("caller", ["Jeg", "Alma"])
def test_when_the_citizen_calls_it_says_whom(caller: str) -> None:
    material = material_for("Alma")
    closing = replace(material.workshop.closing, call_by=caller)
    material = replace(material, workshop=replace(material.workshop, closing=closing))
    assert "Vi har aftalt, at jeg ringer til Jonas Prøve i morgen eftermiddag." in page(material)


def test_without_a_next_meeting_it_says_so() -> None:
    material = material_for("Alma")
    closing = replace(material.workshop.closing, next_meeting=None)
    material = replace(material, workshop=replace(material.workshop, closing=closing))
    assert texts.NO_DAY_YET in page(material)


def test_what_is_not_promised_is_told_only_where_something_is_wished_for() -> None:
    material = material_for("Alma")
    not_promised = material.words.citizen_page.not_promised
    unwished = tuple(replace(goal, wished_support="") for goal in material.goals)
    assert not_promised in page(material)
    assert not_promised not in page(replace(material, goals=unwished))


def test_one_can_always_change_ones_mind() -> None:
    assert "Jeg kan fortryde" in page(material_for("Alma"))
    assert "Jeg kan fortryde" in page(material_for("Elias"))


def test_a_picture_and_a_sentence_are_a_whole_page() -> None:
    document = compose.citizen_page(material_for("Elias"))
    picture = next(block for block in blocks_in(document) if isinstance(block, PictureBlock))
    assert picture.large
    written = words_in(document)
    assert texts.I_SAID in written
    assert texts.ENOUGH_TODAY in written
    assert "Mandag den 30. november 2026 kl. 13.00" in written


def test_a_dream_without_a_goal_may_wait() -> None:
    material = replace(material_for("Alma"), goals=())
    assert material.words.citizen_page.not_yet in page(material)


def test_a_goal_without_steps_has_no_word_of_steps() -> None:
    material = material_for("Alma")
    goals = tuple(replace(goal, steps=()) for goal in material.goals)
    written = page(replace(material, goals=goals))
    assert material.words.citizen_page.steps_lead not in written
    assert "Jeg spiser med i Fælleskøkkenet" in written


def test_a_workshop_in_which_nothing_was_said_still_has_a_page() -> None:
    material = material_for("Elias")
    material = replace(material, workshop=replace(material.workshop, quotes=()))
    assert "Vi ses igen:" in page(material)


def test_where_nobody_has_a_number_the_municipalitys_stands_there_if_it_is_known() -> None:
    material = material_for("Alma")
    people = tuple(replace(person, phone="") for person in material.workshop.participants)
    material = replace(material, workshop=replace(material.workshop, participants=people))
    lead = material.words.citizen_page.call_lead
    assert lead not in page(material)
    known = replace(material, authority=Authority("Prøveby Kommune", phone="12 34 50 00"))
    assert f"{lead}\nPrøveby Kommune\n12 34 50 00" in page(known)
    unnamed = replace(material, authority=Authority(phone="12 34 50 00"))
    assert f"{lead}\nKommunen\n12 34 50 00" in page(unnamed)


def test_no_voice_is_small_on_the_citizens_page() -> None:
    blocks = blocks_in(compose.citizen_page(material_for("Alma")))
    assert Voice.SMALL not in {getattr(block, "voice", None) for block in blocks}
