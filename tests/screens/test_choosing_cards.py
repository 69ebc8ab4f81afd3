"""Choosing pictures: some at a time, large, laid aside, in silence, unseen; by whom, and where."""

from __future__ import annotations

from functools import partial

import pytest

from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Room
from dreamdesk.services import choosing_cards
from support.card_hands import hand_of, lay
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def activity(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("cards.hand:*")
    return in_progress


def test_some_others_are_shown_and_then_the_first_ones_again(
    activity: WorkshopInProgress,
) -> None:
    first, order = hand_of(activity), len(activity.desk.means.library.decks[0].cards)
    activity.citizen.touch("cards.others")
    wait_until(lambda: hand_of(activity) != first, "the other cards")
    assert not any(activity.citizen.there(f"cards.hand:{card}") for card in first)
    for _ in range(-(-order // 9) - 1):
        activity.citizen.touch("cards.others")
        activity.settled()
    assert hand_of(activity) == first
    activity.citizen.find(f"cards.hand:{first[0]}")


def test_a_stroke_upwards_turns_on_and_one_downwards_back(activity: WorkshopInProgress) -> None:
    first = hand_of(activity)
    activity.citizen.drag(f"cards.hand:{first[7]}", f"cards.hand:{first[1]}")
    wait_until(lambda: activity.living.table.choosing.page == 1, "the next cards")
    there = hand_of(activity)
    activity.citizen.find(f"cards.hand:{there[0]}")
    activity.citizen.drag(f"cards.hand:{there[0]}", "citizen.pause", (4, 0.5))
    wait_until(lambda: hand_of(activity) == first, "the first cards again")
    assert activity.living.table.changes == ()


def test_a_picture_held_is_seen_large_with_its_title_and_can_be_laid_from_there(
    activity: WorkshopInProgress,
) -> None:
    card = activity.desk.means.library.decks[0].card(hand_of(activity)[4])
    activity.citizen.hold(f"cards.hand:{card.id}", 1200)
    assert activity.citizen.text("cards.large.title") == card.title
    assert activity.living.table.cards == ()
    activity.citizen.touch("cards.large.close")
    wait_until(lambda: not activity.citizen.there("cards.large"), "the table again")
    activity.citizen.hold(f"cards.hand:{card.id}", 1200)
    activity.citizen.touch("cards.large.lay")
    wait_until(lambda: activity.living.table.laid(card.id) is not None, "the card to lie")
    assert not activity.citizen.there("cards.large")


def test_not_this_one_lies_with_its_back_up_and_a_tap_takes_it_up_again(
    activity: WorkshopInProgress,
) -> None:
    card = hand_of(activity)[4]
    activity.citizen.hold(f"cards.hand:{card}", 1200)
    activity.citizen.touch("cards.large.aside")
    wait_until(lambda: activity.living.table.choosing.aside == {card}, "it to be laid aside")
    assert activity.living.table.cards == ()
    activity.citizen.touch(f"cards.hand:{card}")
    wait_until(lambda: not activity.living.table.choosing.aside, "it to be taken up")
    assert activity.living.table.cards == ()


def test_in_silence_nothing_is_asked_until_the_citizen_is_ready(
    activity: WorkshopInProgress,
) -> None:
    activity.session.do(partial(choosing_cards.in_silence, silent=True))
    activity.citizen.await_text("Tag den tid, du har brug for.")
    lay(activity, "lod")
    activity.adviser.await_text("Ingen spørgsmål nu.")
    assert not activity.adviser.there("activity.words")
    assert activity.citizen.text("cards.onward") == "Jeg er klar"
    activity.citizen.touch("cards.onward")
    activity.adviser.find("activity.words")
    assert activity.living.workshop.bookmark.room is Room.ACTIVITY
    assert activity.citizen.text("cards.onward") == "Det er mine billeder"


def test_what_is_chosen_unseen_is_seen_when_the_citizen_shows_it(
    activity: WorkshopInProgress,
) -> None:
    activity.session.do(partial(choosing_cards.unseen, unseen=True))
    lay(activity, "lod")
    activity.adviser.await_text("Borgeren vælger uset.")
    assert not activity.adviser.there("activity.laid:lod")
    assert not activity.adviser.reads("Lygten")
    activity.citizen.drag("cards.laid:lod", "cards.table", (0.3, 0.6))
    activity.settled()
    assert not activity.adviser.there("activity.laid:lod")
    activity.citizen.touch("cards.onward")
    activity.adviser.find("activity.laid:lod")


def test_a_picture_is_found_by_a_word_on_the_advisers_side_only(
    activity: WorkshopInProgress,
) -> None:
    activity.adviser.tap("activity.hand.fold")
    activity.adviser.tap("activity.find")
    activity.adviser.write("lygte")
    activity.adviser.tap("activity.found:lod")
    wait_until(lambda: activity.living.table.laid("lod") is not None, "the card to lie")
    activity.adviser.tap("activity.find")
    activity.adviser.write("xyzzy")
    activity.adviser.await_text("Der er ingen billeder med det ord.")
    assert not any("find" in name for name in activity.citizen.names())


def test_a_layout_is_drawn_on_both_tables_and_the_card_knows_its_field(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    before = activity.living.table.cards
    activity.adviser.tap("activity.ways.fold")
    activity.adviser.tap("activity.layout:nu-vej-droem")
    activity.citizen.await_text("på vej")
    assert activity.adviser.text("activity.field") == "Lagt i »på vej«"
    assert activity.living.table.cards == before
    activity.adviser.tap("activity.layout:")
    wait_until(lambda: not activity.citizen.reads("på vej"), "the free table")


def test_twelve_or_one_are_shown_at_a_time_when_the_adviser_says_so(
    activity: WorkshopInProgress,
) -> None:
    activity.adviser.tap("activity.ways.fold")
    for size in (12, 1, 9):
        activity.adviser.tap(f"activity.atATime:{size}")
        wait_until(lambda n=size: len(hand_of(activity)) == n, f"{size} cards")
        shown = [name for name in activity.citizen.names() if name.startswith("cards.hand:")]
        assert len(shown) == size


def test_the_contact_persons_card_bears_their_name_and_their_words_are_theirs(
    activity: WorkshopInProgress,
) -> None:
    activity.adviser.tap("activity.ways.fold")
    activity.adviser.tap("activity.chooser:Jonas")
    wait_until(lambda: activity.living.table.choosing.chooser is not None, "Jonas to choose")
    lay(activity, "lod")
    activity.citizen.await_text("Jonas")
    activity.adviser.await_text("Hvad siger Jonas om billedet?")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Et lys langt nede")
    wait_until(lambda: bool(activity.living.workshop.quotes), "the words to be kept")
    jonas = activity.living.workshop.first(Role.CONTACT)
    assert jonas is not None
    assert activity.living.workshop.quotes[0].said_by == jonas.id
    activity.citizen.await_text("Jonas: »Et lys langt nede«")
    assert not activity.citizen.there("cards.right")
    assert activity.living.table.cards[0].at is not None
