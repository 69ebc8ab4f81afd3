from dataclasses import replace

from dreamdesk.handleplan import compose, texts
from dreamdesk.handleplan.document import (
    Beside,
    Block,
    Facts,
    GoalBlock,
    Heading,
    PageBreak,
    Paragraph,
    QuoteBlock,
    Together,
    Voice,
)
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.story import story
from dreamdesk.handleplan.talk import stands_elsewhere
from support.sample_papers import blocks_in, material_for


def without_goals(material: Material) -> Material:
    return replace(material, goals=())


def quotes_in(blocks: tuple[Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        if isinstance(block, QuoteBlock):
            found.append(block.text)
        if isinstance(block, Beside | Together):
            found += quotes_in(block.blocks)
    return found


def test_the_chain_from_the_picture_to_the_goal_is_whole() -> None:
    material = material_for("Alma")
    _, _, _, title, beside, facts, goal = story(material)[:7]
    quote, dream = material.workshop.quotes[0], material.workshop.dreams[0]
    assert title == Heading(f"Drøm 1: {dream.wording}", 2)
    assert isinstance(beside, Beside)
    assert beside.picture.picture.card == "langbord"
    asked, said = beside.blocks
    assert asked == Paragraph(f"Der blev spurgt: {quote.origin.prompt_wording}", Voice.SOFT)
    assert isinstance(said, QuoteBlock)
    assert said.text == quote.text
    assert isinstance(facts, Facts)
    assert [row.label for row in facts.rows] == [texts.MOTIVATION, texts.RESOURCES, texts.BARRIERS]
    assert isinstance(goal, Together)
    assert isinstance(goal.blocks[0], GoalBlock)


def test_all_five_parts_of_a_goal_are_told() -> None:
    material = material_for("Alma")
    goals = [b for b in blocks_in(compose.plan(material)) if isinstance(b, GoalBlock)]
    smart = next(goal for goal in goals if not goal.wordings)
    agreed = material.agreed[0]
    told = {fact.label: fact.text for fact in smart.facts}
    assert list(told) == list(texts.SMART.values())
    assert told["Målbart"] == agreed.measurable
    assert told["Attraktivt"] == agreed.attractive
    assert told["Realistisk"] == agreed.realistic


def test_what_was_left_open_in_a_goal_is_told_without_blame() -> None:
    material = material_for("Alma")
    bare = replace(
        material.goals[0],
        measurable="",
        unmeasured=True,
        attractive="",
        realistic="",
        deadline=None,
    )
    material = replace(material, goals=(bare,))
    goals = [b for b in blocks_in(compose.plan(material)) if isinstance(b, GoalBlock)]
    told = {fact.label: fact.text for fact in goals[-1].facts}
    assert told["Målbart"] == texts.UNMEASURED
    assert told["Realistisk"] == told["Tidsbestemt"] == texts.NOT_TALKED_ABOUT


def test_the_first_wording_of_a_goal_stands_beside_the_later_one() -> None:
    goals = [b for b in blocks_in(compose.plan(material_for("Alma"))) if isinstance(b, GoalBlock)]
    first = [f.text for goal in goals for f in goal.facts if f.label == texts.FIRST_WORDING]
    assert first == ["Jeg bager brød til hele opgangen."]


def test_every_quote_that_goes_on_paper_stands_there_once() -> None:
    material = material_for("Alma")
    said, workshop = quotes_in(story(material)), material.workshop
    alone = (quote for quote in workshop.quotes if not stands_elsewhere(quote, material))
    assert sorted(said) == sorted(quote.text for quote in alone)


def test_a_picture_that_is_shown_already_is_only_named() -> None:
    blocks = story(material_for("Alma"))
    shown = [block.picture.picture.card for block in blocks if isinstance(block, Beside)]
    assert shown == ["langbord", "baadbed"]


def test_words_without_a_picture_stand_alone() -> None:
    material = replace(material_for("Alma"), pictures=())
    assert not any(isinstance(block, Beside) for block in story(material))
    assert len(quotes_in(story(material))) == 3


def test_it_has_pages_of_its_own_except_where_there_is_no_goal_yet() -> None:
    assert story(material_for("Alma"))[0] == PageBreak()
    assert not any(isinstance(b, PageBreak) for b in story(without_goals(material_for("Alma"))))
    assert story(material_for("Elias"))[0] == Heading(texts.SAID, 2)


def test_words_that_were_not_read_aloud_yet_are_said_to_be_so() -> None:
    material = material_for("Alma")
    quotes = tuple(replace(quote, confirmed_at=None) for quote in material.workshop.quotes)
    material = replace(material, workshop=replace(material.workshop, quotes=quotes))
    quote = next(b for b in blocks_in(compose.plan(material)) if isinstance(b, QuoteBlock))
    told = [b.told for b in blocks_in(compose.plan(material)) if isinstance(b, QuoteBlock)]
    assert quote.told == ""
    assert any(line.endswith("ikke læst højt endnu") for line in told)


def test_a_workshop_in_which_nothing_was_said_has_no_story() -> None:
    material = material_for("Elias")
    workshop = replace(material.workshop, quotes=())
    assert story(replace(material, workshop=workshop)) == ()
