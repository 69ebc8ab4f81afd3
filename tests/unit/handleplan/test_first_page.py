from dataclasses import replace

from dreamdesk.domain.goals import Approval
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.document import (
    Block,
    Facts,
    GoalBlock,
    Heading,
    Paragraph,
    QuoteBlock,
    Title,
    Together,
)
from dreamdesk.handleplan.first_page import SHORT_QUOTE, first_page, goal_title
from dreamdesk.handleplan.material import Material
from support.sample_papers import material_for


def flat(blocks: tuple[Block, ...]) -> list[Block]:
    return [
        inner
        for block in blocks
        for inner in (flat(block.blocks) if isinstance(block, Together) else [block])
    ]


def goals_in(material: Material) -> list[GoalBlock]:
    return [block for block in flat(first_page(material)) if isinstance(block, GoalBlock)]


def test_it_says_at_once_that_it_is_a_draft_and_no_decision() -> None:
    title = first_page(material_for("Alma"))[0]
    assert title == Title("Handleplan – udkast", notice="Udkast – ikke en afgørelse")


def test_it_tells_who_when_and_what_happens_next() -> None:
    facts = first_page(material_for("Alma"))[1]
    assert isinstance(facts, Facts)
    told = {row.label: row.text.replace("\N{NO-BREAK SPACE}", " ") for row in facts.rows}
    assert told == {
        "Borger": "Alma, sagsnummer Prøve 1001",
        "Drømmeværksted": "19. november 2026, 1. møde",
        "Til stede": "Alma (borger), Mette Mønster (rådgiver) og Jonas Prøve (kontaktperson)",
        "Opfølgning": "Torsdag den 17. december 2026 kl. 10.00 · Biblioteket, det lille mødelokale",
    }


def test_a_citizen_without_a_case_number_has_only_a_name() -> None:
    material = material_for("Alma")
    citizen = replace(material.course.citizen, case_number="")
    material = replace(material, course=replace(material.course, citizen=citizen))
    facts = first_page(material)[1]
    assert isinstance(facts, Facts)
    assert facts.rows[0].text == "Alma"


def test_the_authoritys_words_stand_beside_the_citizens() -> None:
    first, _ = goals_in(material_for("Alma"))
    mine, theirs = first.wordings
    assert mine.text == "Jeg spiser med i Fælleskøkkenet fire torsdage i træk."
    assert theirs.text.startswith("Alma deltager i fællesspisning")


def test_what_is_not_written_yet_is_said_to_be_so() -> None:
    material = material_for("Alma")
    goals = tuple(replace(goal, authority_wording="", specific="") for goal in material.goals)
    first, _ = goals_in(replace(material, goals=goals))
    assert [fact.text for fact in first.wordings] == [
        texts.NOT_TALKED_ABOUT,
        texts.WRITTEN_AFTERWARDS,
    ]


def test_wished_support_is_marked_as_not_granted() -> None:
    first, _ = goals_in(material_for("Alma"))
    wish = next(fact for fact in first.facts if fact.text.startswith("Følgeskab"))
    assert wish.label == "Ønsket – ikke bevilget"


def test_it_tells_who_does_what_and_when() -> None:
    first, _ = goals_in(material_for("Alma"))
    doing = first.doings[2]
    assert (doing.what, doing.who) == ("Spise med første gang", "Jonas og Alma")
    assert doing.when.replace("\N{NO-BREAK SPACE}", " ") == "Torsdag 3. december"
    assert doing.support == "Jonas bliver ved døren"


def test_the_dream_stands_above_its_goals() -> None:
    material = material_for("Alma")
    blocks = flat(first_page(material))
    quote = next(place for place, b in enumerate(blocks) if isinstance(b, QuoteBlock))
    assert isinstance(blocks[quote + 1], GoalBlock)


def test_a_long_dream_waits_in_the_story() -> None:
    material = material_for("Alma")
    long = replace(material.workshop.quotes[0], text="a" * (SHORT_QUOTE + 1))
    quotes = (long, *material.workshop.quotes[1:])
    material = replace(material, workshop=replace(material.workshop, quotes=quotes))
    blocks = flat(first_page(material))
    assert any(isinstance(b, Paragraph) and b.text == texts.WHOLE_DREAM_IN_STORY for b in blocks)
    assert not any(isinstance(b, QuoteBlock) and b.text.startswith("aa") for b in blocks)


def test_the_citizens_answer_to_the_words_is_told_as_it_is() -> None:
    material = material_for("Alma")
    goals = tuple(
        replace(goal, approval=approval)
        for goal, approval in zip(material.goals, (Approval.NOT_YET, Approval.CHANGE), strict=True)
    )
    marks = [goal.mark for goal in goals_in(replace(material, goals=goals))]
    assert marks == [texts.APPROVAL[Approval.NOT_YET], texts.APPROVAL[Approval.CHANGE]]


def test_one_goal_has_no_number() -> None:
    assert goal_title(1, of=1) == "Målet"
    assert goal_title(2, of=3) == "Mål 2"


def test_without_a_goal_there_is_no_heading_for_goals() -> None:
    blocks = first_page(material_for("Elias"))
    assert not any(isinstance(block, Heading) for block in blocks)
