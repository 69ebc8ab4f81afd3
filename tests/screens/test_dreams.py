"""Drømme on the adviser's surface."""

from __future__ import annotations

from functools import partial

import pytest

from dreamdesk.domain.dreams import Dream, Side
from dreamdesk.domain.preparation import NetworkWish
from dreamdesk.domain.quotes import Origin
from dreamdesk.domain.workshop import Room
from dreamdesk.services import dreaming, goal_setting, laying_cards, quoting
from dreamdesk.services.quoting import Heard
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

STOOL, SAIL = "En stol, nogen har holdt fri", "Ud at sejle"


@pytest.fixture
def dreams(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    """A card is laid, a sentence was said about it, and one in the talk."""
    session, library = in_progress.session, in_progress.desk.means.library
    session.do(partial(laying_cards.lay, card="langbord", x=0.5, y=0.5))
    asked = Heard(session.new_id(), SAIL, Origin(prompt="navn-droem"))
    session.do(partial(quoting.hear, heard=asked))
    about = Heard(session.new_id(), STOOL, card=library.card("langbord"))
    session.do(partial(quoting.hear, heard=about))
    in_progress.settled()
    in_progress.enter(Room.DREAMS)
    return in_progress


def dream_of(dreams: WorkshopInProgress, words: str) -> Dream:
    workshop = dreams.living.workshop
    (quote,) = (quote for quote in workshop.quotes if quote.text == words)
    dream = workshop.dream_of(quote.id)
    assert dream is not None
    return dream


def make(dreams: WorkshopInProgress, words: str) -> None:
    (quote,) = (quote for quote in dreams.living.workshop.quotes if quote.text == words)
    dreams.session.do(partial(dreaming.dream_from, quote_id=quote.id))
    dreams.adviser.find(f"dreams.motivation:{words}")
    dreams.settled()


def order(dreams: WorkshopInProgress) -> list[str]:
    workshop = dreams.living.workshop
    return [workshop.quote(dream.quote_id).text for dream in workshop.dreams]


def test_beside_a_dream_the_other_words_can_become_one_with_one_tap(
    dreams: WorkshopInProgress,
) -> None:
    make(dreams, STOOL)
    dreams.adviser.await_text("Det blev også sagt")
    dreams.adviser.tap(f"dreams.make:{SAIL}")
    dreams.adviser.find(f"dreams.motivation:{SAIL}")
    dreams.settled()
    assert order(dreams) == [STOOL, SAIL]
    assert not dreams.adviser.reads("Det blev også sagt")


def test_in_a_narrow_window_the_other_words_are_folded_below_the_dreams(
    dreams: WorkshopInProgress,
) -> None:
    dreams.adviser.window.resize(1024, 640)
    make(dreams, STOOL)
    assert not dreams.adviser.there(f"dreams.make:{SAIL}")
    dreams.adviser.tap("dreams.more")
    dreams.adviser.find(f"dreams.make:{SAIL}")


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_before_anything_is_said_there_are_questions_to_ask(
    in_progress: WorkshopInProgress, size: tuple[int, int]
) -> None:
    in_progress.adviser.window.resize(*size)
    in_progress.enter(Room.DREAMS)
    in_progress.adviser.brought_into_sight("dreams.ask")
    assert in_progress.adviser.reads("Hvad har du haft lyst til længe?")


@pytest.mark.parametrize(
    ("way", "room"),
    [("toActivity", Room.ACTIVITY), ("toConversation", Room.CONVERSATION)],
)
def test_before_anything_is_said_the_ways_to_the_words_are_shown(
    in_progress: WorkshopInProgress, way: str, room: Room
) -> None:
    in_progress.enter(Room.DREAMS)
    in_progress.adviser.tap(f"dreams.{way}")
    in_progress.await_room(room)


def test_where_words_are_offered_nothing_leads_away_from_them(dreams: WorkshopInProgress) -> None:
    assert not dreams.adviser.there("dreams.toActivity")
    make(dreams, STOOL)
    assert not dreams.adviser.there("dreams.ask")


def test_words_about_a_picture_are_offered_first(dreams: WorkshopInProgress) -> None:
    offered = [name for name in dreams.adviser.names() if name.startswith("dreams.make:")]
    assert offered == [f"dreams.make:{STOOL}", f"dreams.make:{SAIL}"]
    assert not dreams.adviser.there("dreams.onward")


def test_one_tap_makes_a_dream_and_why_it_matters_is_typed_without_another(
    dreams: WorkshopInProgress,
) -> None:
    dreams.adviser.tap(f"dreams.make:{STOOL}")
    dreams.adviser.await_focus(f"dreams.motivation:{STOOL}")
    dreams.adviser.write("Jeg spiser alene")
    wait_until(lambda: dream_of(dreams, STOOL).motivation == "Jeg spiser alene", "the reason")
    assert dreams.living.workshop.quote(dream_of(dreams, STOOL).quote_id).is_locked


def test_a_dream_can_be_said_just_now(dreams: WorkshopInProgress) -> None:
    dreams.adviser.await_focus("dreams.words")
    dreams.adviser.write("At have en hund")
    dreams.adviser.tap("dreams.makeOfWords")
    dreams.adviser.await_focus("dreams.motivation:At have en hund")
    dreams.settled()
    assert order(dreams) == ["At have en hund"]
    kept = dreams.living.picture(dreams.living.workshop.quotes[-1].origin.picture_id)
    assert kept is not None
    assert kept.card == "langbord"


def test_words_that_did_not_become_a_dream_are_kept_all_the_same(
    dreams: WorkshopInProgress,
) -> None:
    dreams.adviser.await_focus("dreams.words")
    dreams.adviser.write("At have en hund")
    dreams.enter(Room.WELCOME)
    dreams.enter(Room.DREAMS)
    dreams.adviser.find("dreams.make:At have en hund")


def test_another_wording_stands_beside_the_quote(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    dreams.adviser.tap(f"dreams.wordingFold:{STOOL}")
    dreams.adviser.await_focus(f"dreams.wording:{STOOL}")
    dreams.adviser.write("Et fællesskab")
    wait_until(lambda: dream_of(dreams, STOOL).wording == "Et fællesskab", "the wording")
    assert dreams.adviser.reads(f"»{STOOL}«")


@pytest.mark.parametrize("kind", ["helps", "hinders"])
def test_what_helps_and_what_hinders_is_listed_with_where_it_lies(
    dreams: WorkshopInProgress, kind: str
) -> None:
    def parts() -> list[tuple[str, Side]]:
        dream = dream_of(dreams, STOOL)
        things = dream.resources if kind == "helps" else dream.barriers
        return [(thing.text, thing.side) for thing in things]

    make(dreams, STOOL)
    dreams.adviser.tap(f"dreams.{kind}Fold:{STOOL}")
    dreams.adviser.await_focus(f"dreams.{kind}:{STOOL}")
    dreams.adviser.write("Bussen")
    dreams.adviser.tap(f"dreams.{kind}.us:{STOOL}")
    dreams.adviser.tap(f"dreams.{kind}.add:{STOOL}")
    dreams.adviser.await_text("Bussen · hos os")
    dreams.adviser.await_focus(f"dreams.{kind}:{STOOL}")
    assert dreams.adviser.text(f"dreams.{kind}:{STOOL}") == ""
    wait_until(lambda: parts() == [("Bussen", Side.US)], "the part")
    dreams.adviser.tap("dreams.remove:Bussen")
    wait_until(lambda: parts() == [], "the part to be taken away")


def test_what_was_typed_and_not_added_is_kept(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    dreams.adviser.tap(f"dreams.helpsFold:{STOOL}")
    dreams.adviser.await_focus(f"dreams.helps:{STOOL}")
    dreams.adviser.write("Jonas")
    dreams.enter(Room.WELCOME)
    assert [thing.text for thing in dream_of(dreams, STOOL).resources] == ["Jonas"]


def test_the_dreams_stand_in_the_order_that_the_citizen_says(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    make(dreams, SAIL)
    assert not dreams.adviser.there(f"dreams.more:{STOOL}")
    assert not dreams.adviser.there(f"dreams.less:{SAIL}")
    dreams.adviser.tap(f"dreams.more:{SAIL}")
    wait_until(lambda: order(dreams) == [SAIL, STOOL], "the order")
    dreams.adviser.tap(f"dreams.less:{SAIL}")
    wait_until(lambda: order(dreams) == [STOOL, SAIL], "the order again")


def test_a_dream_put_away_can_be_taken_up_again_later(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    dreams.adviser.tap(f"dreams.putAway:{STOOL}")
    wait_until(lambda: order(dreams) == [], "the dream to be put away")
    dreams.enter(Room.WELCOME)
    dreams.enter(Room.DREAMS)
    dreams.adviser.tap(f"dreams.again:{STOOL}")
    wait_until(lambda: order(dreams) == [STOOL], "the dream again")


def test_one_is_asked_first_when_goals_would_go(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    dream = dream_of(dreams, STOOL)
    dreams.session.do(partial(goal_setting.goal_for, dream_id=dream.id))
    dreams.settled()
    dreams.adviser.tap(f"dreams.putAway:{STOOL}")
    dreams.adviser.tap("dreams.keep")
    wait_until(lambda: not dreams.adviser.there("dreams.keep"), "the question to go")
    assert order(dreams) == [STOOL]
    dreams.adviser.tap(f"dreams.putAway:{STOOL}")
    dreams.adviser.tap("dreams.putAwayStill")
    wait_until(lambda: dreams.living.goals == (), "the goal to go")
    assert order(dreams) == []


def test_one_can_end_with_the_dream(dreams: WorkshopInProgress) -> None:
    make(dreams, STOOL)
    dreams.adviser.find("dreams.onward")
    dreams.adviser.tap("dreams.end")
    dreams.await_room(Room.CLOSING)


def test_the_network_is_asked_about_again_once_there_is_a_dream(
    dreams: WorkshopInProgress,
) -> None:
    assert not dreams.adviser.there("dreams.network")
    make(dreams, STOOL)
    dreams.adviser.tap("dreams.network")
    dreams.adviser.tap("dreams.network:yes")
    dreams.adviser.tap("dreams.network.purpose")
    dreams.adviser.write("Min bror kan køre mig")
    dreams.adviser.tap("dreams.network")
    dreams.settled()
    agreed = dreams.living.workshop.preparation
    assert agreed.network_again is NetworkWish.YES
    assert agreed.network is NetworkWish.NOT_ASKED, "the first answer stands beside it"
    assert agreed.network_purpose == "Min bror kan køre mig"
    dreams.enter(Room.PREPARATION)
    dreams.adviser.find("preparation.networkAgain")
