from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.people import Role
from dreamdesk.domain.positions import Position, PositionMap
from dreamdesk.domain.quotes import Origin, Quote
from dreamdesk.domain.witnessing import Fit, Witnessing
from dreamdesk.handleplan import compose
from dreamdesk.handleplan.document import Facts, Paragraph, QuoteBlock, Tiles, Together
from dreamdesk.handleplan.material import Material
from dreamdesk.handleplan.talk import dream_facts, heard, positions
from support.sample_papers import blocks_in, drawn, material_for, words_in

ANSWER = UUID(int=7777)


def answering(feeds: Feeds, words: str, by: Role = Role.CITIZEN) -> Material:
    """Return Alma's material with one more confirmed answer."""
    material = material_for("Alma")
    workshop = material.workshop
    person = workshop.first(by)
    assert person is not None
    first = workshop.quotes[0]
    origin = Origin(prompt="a", prompt_wording="Hvad hjælper?", feeds=feeds)
    quote = Quote(ANSWER, words, person.id, person.id, first.written_at, origin, first.confirmed_at)
    return replace(material, workshop=replace(workshop, quotes=(*workshop.quotes, quote)))


def named(material: Material, feeds: Feeds) -> str:
    workshop = material.workshop
    dream = workshop.dreams[0].taking_in(workshop.quote(ANSWER), UUID(int=7778))
    (facts,) = dream_facts(dream, workshop)
    assert isinstance(facts, Facts)
    labels = {Feeds.MOTIVATION: 0, Feeds.RESOURCE: 1, Feeds.BARRIER: 2}
    return facts.rows[labels[feeds]].text.replace("\N{NO-BREAK SPACE}", " ").splitlines()[-1]


def test_what_was_named_in_the_talk_is_a_quote_with_its_question() -> None:
    for feeds, side in ((Feeds.RESOURCE, " (hos borgeren)"), (Feeds.BARRIER, " (i omgivelserne)")):
        material = answering(feeds, "Min søster")
        assert named(material, feeds) == f"»Min søster«{side} – svar på: Hvad hjælper?"
    material = answering(Feeds.MOTIVATION, "Jeg savner hende")
    assert named(material, Feeds.MOTIVATION) == "»Jeg savner hende« – svar på: Hvad hjælper?"


def test_the_positionskort_is_a_figure_when_there_is_something_in_it() -> None:
    material = answering(Feeds.QUOTE, "Frakkestolen")
    assert (
        positions(replace(material, workshop=replace(material.workshop, positions=PositionMap())))
        == ()
    )
    filled = PositionMap().with_quote(UUID(int=1), Position.NAMING, ANSWER)
    filled = filled.with_words(UUID(int=2), Position.STANCE, "Okay")
    workshop = replace(material.workshop, positions=filled)
    document = compose.plan(replace(material, workshop=workshop))
    (tiles,) = (block for block in blocks_in(document) if isinstance(block, Tiles))
    assert [field.lines for field in tiles.fields] == [("»Frakkestolen«",), (), ("Okay",), ()]


def test_a_positionskort_with_very_long_words_is_set_over_several_pages() -> None:
    from dreamdesk.handleplan import pdf

    material = material_for("Alma")
    filled = PositionMap().with_words(UUID(int=2), Position.REASON, "Ord på ord. " * 1500)
    workshop = replace(material.workshop, positions=filled)
    made = pdf.render(compose.plan(replace(material, workshop=workshop)), drawn)
    assert made.startswith(b"%PDF")


def test_what_was_heard_is_printed_only_when_both_want_it() -> None:
    material = answering(Feeds.WITNESSING, "Ordet stol blev hængende", Role.CONTACT)
    assert heard(material) == ()
    assert "blev hængende" not in words_in(compose.plan(material))
    agreed = Witnessing(Fit.PARTLY, citizen_agrees=True, witness_agrees=True)
    printed = replace(material, workshop=replace(material.workshop, witnessing=agreed))
    blocks = heard(printed)
    assert isinstance(blocks[0], Together)
    *_, told, fit = blocks[0].blocks
    assert isinstance(told, QuoteBlock)
    assert told.text == "Ordet stol blev hængende"
    # On one page with the words that it is about.
    assert fit == Paragraph("Alma sagde bagefter, at noget af det passede.")
    assert "Alma sagde bagefter, at noget af det passede." in words_in(compose.plan(printed))


def test_an_answer_that_feeds_nothing_is_on_no_paper() -> None:
    material = answering(Feeds.NOTHING, "Ikke noget om min bror")
    assert "min bror" not in words_in(compose.plan(material))
    assert "min bror" not in words_in(compose.citizen_page(material))


def test_words_stand_on_the_paper_once() -> None:
    text = words_in(compose.plan(material_for("Alma")))
    for words in ("Jeg bliver glad og lidt bange", "»Frakkestolen«", "om makreller"):
        assert text.count(words) == 1, words


def test_a_positionskort_alone_is_a_story_too() -> None:
    material = answering(Feeds.QUOTE, "Frakkestolen")
    filled = PositionMap().with_words(UUID(int=2), Position.STANCE, "Okay")
    workshop = replace(material.workshop, positions=filled, dreams=(), quotes=())
    document = compose.plan(replace(material, workshop=workshop, goals=()))
    assert any(isinstance(block, Tiles) for block in blocks_in(document))


def test_a_card_laid_in_a_field_is_a_picture_in_the_figure() -> None:
    from dreamdesk.handleplan import pdf

    material = material_for("Alma")
    picture = material.pictures[0]
    laid = replace(material, on_map=((Position.EFFECT, picture),) * 4)
    document = compose.plan(laid)
    (tiles,) = (block for block in blocks_in(document) if isinstance(block, Tiles))
    assert [len(field.pictures) for field in tiles.fields] == [0, 4, 0, 0]
    assert pdf.render(document, drawn).startswith(b"%PDF")
