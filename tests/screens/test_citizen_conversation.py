"""Samtale on the citizen's surface."""

from __future__ import annotations

from functools import partial

import pytest

from dreamdesk.domain.quotes import Origin, Quote
from dreamdesk.domain.witnessing import Fit
from dreamdesk.domain.workshop import Room
from dreamdesk.services import laying_cards, quoting, talking
from dreamdesk.services.quoting import Heard
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

QUESTION = "Hvad er det ved billedet, der passer til noget, du drømmer om?"
STOOL = "En tom stol med en frakke på"


@pytest.fixture
def talk(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """A card is laid, and the talk has begun."""
    in_progress.session.do(partial(laying_cards.lay, card="langbord", x=0.5, y=0.5))
    in_progress.settled()
    in_progress.enter(Room.CONVERSATION)
    return in_progress


def write_and_show(talk: WorkshopInProgress) -> None:
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.adviser.await_focus("conversation.words")
    talk.adviser.write(STOOL)


def quote(talk: WorkshopInProgress) -> Quote:
    (found,) = talk.living.workshop.quotes
    return found


def test_nothing_but_the_pictures_until_the_question_is_shown(talk: WorkshopInProgress) -> None:
    assert not talk.citizen.there("citizen.question")
    talk.adviser.tap("conversation.show")
    talk.citizen.await_text(QUESTION)
    talk.adviser.tap("conversation.show")
    wait_until(lambda: not talk.citizen.there("citizen.question"), "the question to go")


def test_the_citizen_reads_along_in_the_simpler_wording(talk: WorkshopInProgress) -> None:
    talk.adviser.tap("conversation.show")
    talk.adviser.tap("conversation.simpler")
    talk.citizen.await_text("Hvad på billedet ligner det, du drømmer om?")


def test_the_words_stand_there_as_they_are_kept_and_yes_locks_them(
    talk: WorkshopInProgress,
) -> None:
    write_and_show(talk)
    talk.citizen.await_text(f"»{STOOL}«")
    talk.citizen.touch("citizen.yes")
    wait_until(lambda: quote(talk).is_locked, "the words to be locked")
    wait_until(lambda: not talk.citizen.there("citizen.yes"), "the question to be answered")
    assert talk.citizen.reads(f"»{STOOL}«")
    wait_until(lambda: talk.adviser.text("conversation.words") == "", "a new field")


def test_not_quite_tells_the_adviser_and_changes_nothing(talk: WorkshopInProgress) -> None:
    write_and_show(talk)
    talk.citizen.find("citizen.notQuite")
    talk.adviser.tap("conversation.why")
    talk.citizen.touch("citizen.notQuite")
    talk.adviser.await_text("Borgeren vil gerne rette noget. Spørg, hvad der skal stå.")
    talk.adviser.await_focus("conversation.words")
    assert not quote(talk).is_locked
    talk.adviser.write(" og en krave")
    wait_until(lambda: not talk.adviser.reads("Borgeren vil gerne rette noget"), "the line to go")
    assert quote(talk).text == f"{STOOL} og en krave"


def test_what_somebody_else_said_is_not_asked_about(talk: WorkshopInProgress) -> None:
    contact = talk.living.workshop.participants[-1]
    origin = Origin(prompt="billede-droem")
    heard = Heard(talk.session.new_id(), "Ordet stol", origin, said_by=contact.id)
    talk.session.do(partial(quoting.hear, heard=heard))
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.citizen.await_text(QUESTION)
    assert not talk.citizen.reads("Ordet stol")
    assert not talk.citizen.there("citizen.yes")


def test_the_citizen_can_pass_over_a_question(talk: WorkshopInProgress) -> None:
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.citizen.await_text(QUESTION)
    talk.citizen.touch("citizen.skip")
    talk.citizen.await_text("Hvis din drøm skulle have et navn, hvad kunne det så være?")
    assert "billede-droem" not in talk.living.workshop.conversation.visited


def test_while_others_tell_what_they_heard_the_screen_is_calm(talk: WorkshopInProgress) -> None:
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.session.do(partial(talking.go_to, prompt="hoert-ord"))
    talk.citizen.await_text("Nu fortæller Jonas")
    assert talk.citizen.reads("Du kan bare lytte.")
    assert not talk.citizen.there("citizen.question")
    assert talk.citizen.there("citizen.stop")


def test_the_citizen_has_the_last_word_by_touch(talk: WorkshopInProgress) -> None:
    talk.session.do(partial(talking.show_to_citizen, shown=True))
    talk.session.do(partial(talking.go_to, prompt="hoert-passer"))
    talk.citizen.await_text("Hvordan passer det, du lige hørte?")
    talk.citizen.touch("citizen.fit:no")
    wait_until(lambda: talk.living.workshop.witnessing.fit is Fit.NO, "the last word")
    talk.adviser.await_focus("conversation.words")
    talk.adviser.write("Ikke det med båden")
    talk.citizen.find("citizen.notQuite")
    assert not talk.citizen.there("citizen.fit:no")
    talk.citizen.touch("citizen.yes")
    talk.citizen.find("citizen.fit:no")
