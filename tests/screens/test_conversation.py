"""Samtale on the adviser's surface."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Room
from dreamdesk.services import dreaming, laying_cards, talking
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

STOOL = "Der er en tom stol med en frakke på."


@pytest.fixture
def talk(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """Two cards are laid, and the talk begins."""
    for card, x in (("langbord", 0.2), ("baadbed", 0.6)):
        in_progress.session.do(partial(laying_cards.lay, card=card, x=x, y=0.5))
    in_progress.settled()
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.await_focus("conversation.words")
    return in_progress


def question(talk: WorkshopInProgress) -> str:
    return talk.adviser.text("conversation.question")


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


def test_it_begins_at_the_first_core_question_with_the_field_ready(
    talk: WorkshopInProgress,
) -> None:
    assert question(talk).startswith("Hvad er det ved billedet")
    assert not talk.adviser.there("conversation.previous")
    assert not talk.adviser.there("conversation.yes")


def test_next_walks_through_the_core_questions_and_on_to_the_dreams(
    talk: WorkshopInProgress,
) -> None:
    seen = [question(talk)]
    for _ in range(4):
        talk.adviser.tap("conversation.next")
        wait_until(lambda: question(talk) not in seen, "the next question")
        talk.adviser.await_focus("conversation.words")
        seen.append(question(talk))
    assert talk.adviser.text("conversation.next") == "Videre til drømme"
    talk.adviser.tap("conversation.next")
    talk.await_room(Room.DREAMS)


def test_one_can_go_back_and_jump_to_a_phase(talk: WorkshopInProgress) -> None:
    first = question(talk)
    talk.adviser.tap("conversation.phase:derfor")
    talk.adviser.await_text("Hvad gør din drøm vigtig for dig?")
    talk.adviser.tap("conversation.previous")
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
    talk.adviser.tap("conversation.previous")
    talk.adviser.await_text(first)


def test_words_are_kept_while_they_are_typed_with_question_and_picture(
    talk: WorkshopInProgress,
) -> None:
    say(talk, STOOL)
    quote = only_quote(talk)
    kept = talk.living.picture(quote.origin.picture_id)
    assert (quote.text, quote.is_locked) == (STOOL, False)
    assert (quote.origin.prompt, quote.origin.prompt_wording) == ("billede-droem", question(talk))
    assert kept is not None
    assert kept.card == "baadbed"


def test_yes_locks_the_words_and_a_new_field_is_ready(talk: WorkshopInProgress) -> None:
    say(talk, STOOL)
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: only_quote(talk).is_locked, "the words to be locked")
    talk.adviser.await_text(f"»{STOOL}«")
    say(talk, "Nogen har holdt den fri.")
    texts = [quote.text for quote in talk.living.workshop.quotes]
    assert texts == [STOOL, "Nogen har holdt den fri."]


def test_a_sentence_begun_is_there_again_when_one_comes_back(talk: WorkshopInProgress) -> None:
    say(talk, "Der er en tom")
    talk.adviser.tap("conversation.next")
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
    assert talk.adviser.text("conversation.words") == ""
    talk.adviser.tap("conversation.previous")
    wait_until(lambda: talk.adviser.text("conversation.words") == "Der er en tom", "the words")
    say(talk, " stol")
    assert only_quote(talk).text == "Der er en tom stol"


def test_words_taken_away_again_leave_no_quote(talk: WorkshopInProgress) -> None:
    say(talk, "Nej")
    for _ in "Nej":
        talk.adviser.press(Qt.Key.Key_Backspace)
    wait_until(lambda: talk.living.workshop.quotes == (), "the quote to be taken away")


def test_a_passing_remark_is_kept_to_come_back_to(talk: WorkshopInProgress) -> None:
    say(talk, "Om torsdagen er det lettere.")
    talk.adviser.tap("conversation.comeBackTo")
    talk.adviser.find("conversation.done:Om torsdagen er det lettere.")
    assert talk.living.workshop.quotes == ()
    wait_until(lambda: talk.adviser.text("conversation.words") == "", "an empty field")
    talk.adviser.tap("conversation.done:Om torsdagen er det lettere.")
    wait_until(lambda: talk.living.workshop.reminders == (), "the remark to be done with")


def test_locked_words_become_a_dream(talk: WorkshopInProgress) -> None:
    say(talk, STOOL)
    talk.adviser.tap("conversation.yes")
    talk.adviser.tap(f"conversation.dream:{only_quote(talk).id}")
    talk.adviser.await_text("Gemt som drøm")
    assert only_dream(talk).quote_id == only_quote(talk).id


def test_an_answer_can_be_kept_with_the_dream_as_what_it_feeds(talk: WorkshopInProgress) -> None:
    say(talk, STOOL)
    talk.session.do(partial(dreaming.dream_from, quote_id=only_quote(talk).id))
    talk.adviser.tap("conversation.phase:derfor")
    talk.adviser.await_text("Hvad gør din drøm vigtig for dig?")
    say(talk, "Jeg spiser alene.")
    talk.adviser.tap("conversation.yes")
    answer = talk.living.workshop.quotes[-1]
    talk.adviser.tap(f"conversation.keep:{answer.id}")
    talk.adviser.await_text("Gemt ved drømmen")
    assert only_dream(talk).motivation == "Jeg spiser alene."
    assert talk.living.workshop.quote(answer.id).text == "Jeg spiser alene."


def test_without_a_dream_nothing_is_offered_to_keep_an_answer_with(
    talk: WorkshopInProgress,
) -> None:
    talk.adviser.tap("conversation.phase:derfor")
    talk.adviser.await_text("Hvad gør din drøm vigtig for dig?")
    say(talk, "Jeg spiser alene.")
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: only_quote(talk).is_locked, "the words to be locked")
    assert not talk.adviser.there(f"conversation.keep:{only_quote(talk).id}")


def test_the_picture_can_be_another_one_or_none(talk: WorkshopInProgress) -> None:
    say(talk, STOOL)
    talk.adviser.tap("words.about")
    talk.adviser.tap("words.card:langbord")
    talk.adviser.await_text("Hører til: Det lange bord")
    talk.settled()
    kept = talk.living.picture(only_quote(talk).origin.picture_id)
    assert kept is not None
    assert kept.card == "langbord"
    talk.adviser.tap("words.about")
    talk.adviser.tap("words.card:langbord")
    talk.adviser.await_text("Hører til et billede?")
    wait_until(lambda: only_quote(talk).origin.picture_id is None, "no picture")


def test_the_simpler_wording_is_there_and_back_again(talk: WorkshopInProgress) -> None:
    ordinary = question(talk)
    talk.adviser.tap("conversation.simpler")
    talk.adviser.await_text("Hvad på billedet ligner det, du drømmer om?")
    talk.adviser.await_focus("conversation.words")
    talk.adviser.tap("conversation.simpler")
    talk.adviser.await_text(ordinary)


def test_skipping_leaves_no_trace_of_the_question(talk: WorkshopInProgress) -> None:
    talk.adviser.tap("conversation.skip")
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
    assert "billede-droem" not in talk.living.workshop.conversation.visited


def test_why_and_a_note_are_folded_away_until_asked_for(talk: WorkshopInProgress) -> None:
    assert not talk.adviser.reads("Det er ofte lettere at tale om et billede")
    talk.adviser.tap("conversation.why")
    talk.adviser.await_text("Det er ofte lettere at tale om et billede")
    talk.adviser.tap("conversation.noteFold")
    talk.adviser.await_focus("conversation.note")
    talk.adviser.write("Ventede længe")
    talk.adviser.tap("conversation.next")
    wait_until(
        lambda: talk.living.workshop.conversation.notes == {"billede-droem": "Ventede længe"},
        "the note",
    )
    wait_until(lambda: talk.adviser.text("conversation.note") == "", "a note of its own")


def test_the_further_questions_are_brought_in_and_counted(talk: WorkshopInProgress) -> None:
    assert not talk.adviser.there("conversation.phase:hoert")
    talk.adviser.tap("conversation.furtherFold")
    assert "22 i alt" in talk.adviser.text("conversation.further")
    talk.adviser.tap("conversation.further")
    talk.adviser.tap("conversation.phase:hoert")
    talk.adviser.await_text("Spørg kontaktpersonen: Jonas Prøve")


def test_what_the_contact_answers_is_not_offered_as_the_citizens_dream(
    talk: WorkshopInProgress,
) -> None:
    talk.session.do(partial(talking.go_to, prompt="hoert-ord"))
    talk.adviser.await_text("Hvilket ord blev hængende hos dig?")
    say(talk, "Stol")
    talk.adviser.tap("conversation.yes")
    wait_until(lambda: only_quote(talk).is_locked, "the word to be locked")
    assert only_quote(talk).said_by != talk.living.workshop.citizen.id
    assert not talk.adviser.there(f"conversation.dream:{only_quote(talk).id}")


def test_something_hard_is_only_asked_about_by_hand(talk: WorkshopInProgress) -> None:
    talk.adviser.tap("conversation.byHandFold")
    talk.adviser.tap("conversation.byHand:svaert-navn")
    talk.adviser.await_text("Du nævnte noget, der er svært. Hvad vil du kalde det?")
    talk.adviser.tap("conversation.next")
    talk.adviser.await_text("Hvad gør din drøm vigtig for dig?")


def test_the_room_opens_again_at_the_question_one_was_at(talk: WorkshopInProgress) -> None:
    talk.adviser.tap("conversation.next")
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
    talk.enter(Room.DREAMS)
    talk.enter(Room.CONVERSATION)
    talk.adviser.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
