"""Samtale on the adviser's surface: what answers become, the round, the guides, any words."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPointF

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.positions import Position
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.witnessing import Fit
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.handleplan.document import Paper, Tiles
from dreamdesk.services import dreaming, goal_setting, laying_cards, papers, preparing, talking
from dreamdesk.services.position_cards import cards_on_map
from support.hands import wait_until
from support.sample_papers import blocks_in
from support.workshop_in_progress import WorkshopInProgress

STOOL = "Der er en tom stol med en frakke på."


@pytest.fixture
def talk(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """A card is laid, and the talk begins."""
    in_progress.session.do(partial(laying_cards.lay, card="langbord", x=0.2, y=0.3))
    in_progress.settled()
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.await_focus("conversation.words")
    return in_progress


def say(talk: WorkshopInProgress, words: str) -> None:
    talk.adviser.await_focus("conversation.words")
    talk.adviser.write(words)
    talk.adviser.find("conversation.yes")
    talk.settled()


def only_quote(talk: WorkshopInProgress) -> Quote:
    (quote,) = talk.living.workshop.quotes
    return quote


def only_dream(talk: WorkshopInProgress) -> Dream:
    (dream,) = talk.living.workshop.dreams
    return dream


def go_to(talk: WorkshopInProgress, prompt: str) -> None:
    talk.session.do(partial(talking.go_to, prompt=prompt))
    talk.settled()


def dreamt(talk: WorkshopInProgress) -> Dream:
    say(talk, STOOL)
    talk.session.do(partial(dreaming.dream_from, quote_id=only_quote(talk).id))
    talk.settled()
    return only_dream(talk)


def test_what_was_said_before_stands_beside_the_next_question(talk: WorkshopInProgress) -> None:
    say(talk, "En stol ved bordet")
    assert not talk.adviser.there("conversation.before:1")
    talk.adviser.tap("conversation.next")
    said = talk.adviser.find("conversation.before:1")
    assert said.property("text") == "En stol ved bordet"
    talk.adviser.tap("conversation.previous")
    talk.adviser.await_gone("conversation.before:1")


def test_the_way_from_an_answer_to_the_dream_is_walked_both_ways(talk: WorkshopInProgress) -> None:
    dreamt(talk)
    go_to(talk, "lyspunkt-hvem")
    say(talk, "Min søster")
    talk.adviser.tap("conversation.yes")
    answer = talk.living.workshop.quotes[-1]
    talk.adviser.tap(f"conversation.keep:{answer.id}")
    talk.adviser.tap(f"conversation.toDream:{answer.id}")
    talk.await_room(Room.DREAMS)
    (help_,) = only_dream(talk).resources
    assert (help_.text, help_.side.value, help_.quote_id) == (
        "Min søster",
        "surroundings",
        answer.id,
    )
    talk.adviser.tap(f"dreams.helpsFold:{STOOL}")
    talk.adviser.tap("dreams.origin:Min søster")
    talk.adviser.await_text("Hvem ville ikke blive overrasket over, at du drømmer om det?")


def test_what_was_named_before_there_was_a_dream_is_offered_with_it(
    talk: WorkshopInProgress,
) -> None:
    for prompt, words in (("lyspunkt-hvem", "Min søster"), ("derfor-vigtigt", "Jeg spiser alene")):
        go_to(talk, prompt)
        say(talk, words)
        talk.adviser.tap("conversation.yes")
        wait_until(lambda: talk.living.workshop.quotes[-1].is_locked, "the words to be locked")
    go_to(talk, "billede-droem")
    say(talk, STOOL)
    quote_id = talk.living.workshop.quotes[-1].id
    talk.session.do(partial(dreaming.dream_from, quote_id=quote_id))
    talk.enter(Room.DREAMS)
    talk.adviser.tap("dreams.take:Jeg spiser alene")
    wait_until(lambda: only_dream(talk).motivation == "Jeg spiser alene", "the reason")
    talk.adviser.tap(f"dreams.helpsFold:{STOOL}")
    talk.adviser.tap("dreams.take:Min søster")
    wait_until(lambda: len(only_dream(talk).resources) == 1, "the sister")
    talk.adviser.await_text("Min søster · omkring dig")
    assert not talk.adviser.there("dreams.take:*")


def test_a_step_named_in_the_talk_is_taken_to_the_stairs(talk: WorkshopInProgress) -> None:
    dream = dreamt(talk)
    go_to(talk, "skridt-lille")
    say(talk, "Ringe til Ida")
    talk.adviser.tap("conversation.yes")
    answer = talk.living.workshop.quotes[-1]
    talk.session.do(partial(goal_setting.goal_for, dream_id=dream.id))
    talk.enter(Room.GOALS)
    talk.adviser.tap("goals.take:Ringe til Ida")
    wait_until(lambda: bool(talk.living.goals[0].steps), "the step")
    (step,) = talk.living.goals[0].steps
    assert (step.text, step.who, step.quote_id) == ("Ringe til Ida", ("Jeg",), answer.id)
    wait_until(lambda: not talk.adviser.there("goals.take:*"), "the offer to go")


def test_a_confirmed_answer_stands_on_the_positionskort(talk: WorkshopInProgress) -> None:
    go_to(talk, "navn-droem")
    say(talk, "Frakkestolen")
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: only_quote(talk).is_locked, "the name to be locked")
    (entry,) = talk.living.workshop.positions.entries
    assert (entry.position, entry.quote_id) == (Position.NAMING, only_quote(talk).id)
    talk.adviser.tap("conversation.positionsFold")
    talk.adviser.find("positions.takeOut:Frakkestolen")
    talk.adviser.tap("positions.line:stance")
    talk.adviser.write("Den er okay")
    talk.adviser.tap("positions.add:stance")
    talk.adviser.find("positions.takeOut:Den er okay")
    talk.adviser.await_text("Positionskort · 2")
    talk.adviser.tap("positions.takeOut:Frakkestolen")
    wait_until(lambda: len(talk.living.workshop.positions.entries) == 1, "the name to be out")
    assert only_quote(talk).text == "Frakkestolen"


def test_what_others_say_does_not_stand_on_the_positionskort(talk: WorkshopInProgress) -> None:
    go_to(talk, "hoert-ord")
    say(talk, "Stol")
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: only_quote(talk).is_locked, "the word to be locked")
    assert talk.living.workshop.positions.entries == ()


def test_the_last_word_and_a_yes_from_both_are_taken(talk: WorkshopInProgress) -> None:
    go_to(talk, "hoert-ord")
    talk.adviser.await_text("Borgeren lytter.")
    go_to(talk, "hoert-passer")
    talk.adviser.tap("conversation.fit:partly")
    talk.adviser.tap("conversation.onPaperFold")
    talk.adviser.tap("conversation.citizenAgrees")
    assert not talk.living.workshop.witnessing.may_be_printed
    talk.adviser.tap("conversation.witnessAgrees")
    talk.settled()
    heard = talk.living.workshop.witnessing
    assert (heard.fit, heard.may_be_printed) == (Fit.PARTLY, True)
    talk.adviser.tap("conversation.fit:partly")
    wait_until(lambda: talk.living.workshop.witnessing.fit is Fit.NOT_SAID, "it to be taken back")


@pytest.mark.parametrize("frame", ["narrativ", "empowerment", "systemteoretisk"])
def test_every_phase_of_every_guide_can_be_jumped_to(talk: WorkshopInProgress, frame: str) -> None:
    pair = Pair(Activity.CARDS, frame)
    talk.session.do(partial(preparing.choose_pair, pair=pair))
    talk.session.do(partial(talking.unfold_further, further=True))
    talk.settled()
    guide = talk.desk.means.library.guide(frame)
    for phase in guide.phases:
        talk.adviser.tap(f"conversation.phase:{phase.id}")
        talk.adviser.await_text(phase.entry.question)


def test_which_kind_of_question_it_is_stands_with_why_one_asks(talk: WorkshopInProgress) -> None:
    pair = Pair(Activity.DRAWING, "systemteoretisk")
    talk.session.do(partial(preparing.choose_pair, pair=pair))
    talk.adviser.tap("conversation.phase:mennesker")
    talk.adviser.await_text("Tænk på en, der holder af dig.")
    talk.adviser.tap("conversation.why")
    talk.adviser.await_text("Det er et cirkulært spørgsmål.")


def test_an_answer_that_feeds_nothing_says_that_it_stays_in_the_room(
    talk: WorkshopInProgress,
) -> None:
    go_to(talk, "billede-foerst")
    talk.adviser.await_text("Svaret bliver i rummet.")


def test_the_questions_are_seen_as_small_sheets_and_one_comes_back(
    talk: WorkshopInProgress,
) -> None:
    talk.adviser.tap("conversation.furtherFold")
    talk.adviser.tap("conversation.print")
    talk.adviser.find("papers.page:questions.0")
    wait_until(lambda: talk.desk.stage.presenter.state == "ready", "the sheets")
    talk.adviser.tap("papers.back")
    talk.adviser.find("conversation.question")


LONG = "Jeg vil gerne ud at sejle. \N{SAILBOAT}\N{VARIATION SELECTOR-16} " * 700
ARABIC = "\u0623\u0631\u064a\u062f \u0623\u0646 \u0623\u0639\u0648\u062f"
TURNED = "før \N{RIGHT-TO-LEFT OVERRIDE}efter\N{POP DIRECTIONAL FORMATTING} \N{FAMILY}"


@pytest.mark.parametrize("words", [LONG[:20_000], ARABIC, TURNED], ids=["long", "arabic", "turned"])
def test_any_words_are_kept_exactly_and_the_way_on_stays_in_its_place(
    talk: WorkshopInProgress, words: str
) -> None:
    before = talk.adviser.find("conversation.next").mapToScene(QPointF(0, 0))
    talk.adviser.find("conversation.words").setProperty("text", words)
    talk.adviser.await_focus("conversation.words")
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: bool(talk.living.workshop.quotes), "the words to be kept")
    wait_until(lambda: only_quote(talk).is_locked, "the words to be locked")
    assert only_quote(talk).text == words.strip()
    assert talk.adviser.find("conversation.next").mapToScene(QPointF(0, 0)) == before
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.citizen.find("citizen.quote")
    quote = talk.citizen.find("citizen.quote")
    assert quote.width() <= talk.citizen.window.width()
    assert talk.citizen.there("citizen.stop")
    talk.adviser.tap("conversation.next")
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")


def test_a_card_laid_in_a_field_of_the_table_lies_on_the_positionskort(
    talk: WorkshopInProgress,
) -> None:
    talk.session.do(partial(laying_cards.draw_layout, layout="positionskort"))
    talk.settled()
    laid = cards_on_map(talk.living, talk.desk.means.library)
    assert laid == ((Position.NAMING, "langbord"),)
    talk.adviser.await_text("Positionskort · 1")
    talk.adviser.tap("conversation.positionsFold")
    talk.adviser.find("positions.line:naming")
    plan = papers.written(talk.living, Paper.PLAN, talk.desk.means.library, talk.now())
    (tiles,) = (b for b in blocks_in(plan) if isinstance(b, Tiles))
    assert [picture.card for picture in tiles.fields[0].pictures] == ["langbord"]
    talk.session.do(partial(laying_cards.draw_layout, layout=""))
    talk.settled()
    assert cards_on_map(talk.living, talk.desk.means.library) == ()
