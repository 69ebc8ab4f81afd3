"""Aktivitet, as the adviser has it: the same table, and the citizen's words about a card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.card_grip import spot
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.adviser.activity import ActivityPresenter
from support.card_hands import lay, turn_to
from support.hands import wait, wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def activity(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    in_progress.enter(Room.ACTIVITY)
    in_progress.adviser.find("activity.table")
    return in_progress


def quotes(workshop: WorkshopInProgress) -> tuple[Quote, ...]:
    return workshop.living.workshop.quotes


def test_while_no_card_lies_the_adviser_is_told_to_give_it_time(
    activity: WorkshopInProgress,
) -> None:
    assert activity.adviser.reads("Giv borgeren ro til at vælge. Det er fint at vælge i stilhed.")
    assert not activity.adviser.there("activity.words")
    assert not activity.adviser.there("activity.missing")


def test_beside_two_screens_an_empty_table_says_no_more_than_that(
    activity: WorkshopInProgress,
) -> None:
    activity.adviser.await_text("Her ligger ingen billeder endnu.")
    assert not activity.adviser.reads("Giv skærmen videre, så kan borgeren vælge.")


def test_where_there_is_one_screen_an_empty_table_says_how_the_citizen_gets_to_it(
    one_screen: None, in_progress: WorkshopInProgress
) -> None:
    in_progress.enter(Room.ACTIVITY)
    in_progress.adviser.await_text("Giv skærmen videre, så kan borgeren vælge.")


def test_the_words_are_typed_without_a_tap_and_kept_with_the_picture(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro i det dybe")
    wait_until(lambda: bool(quotes(activity)), "the words to be kept")
    (quote,) = quotes(activity)
    picture = activity.living.picture(quote.origin.picture_id)
    assert quote.text == "Ro i det dybe"
    assert picture is not None
    assert (picture.card, picture.media_type) == ("lod", "image/svg+xml")
    assert picture.data == (paths.assets() / "cards/drivtoemmer/lod.svg").read_bytes()
    activity.citizen.await_text("»Ro i det dybe«")


def test_going_on_typing_rewords_the_one_sentence(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro")
    wait_until(lambda: bool(quotes(activity)), "the words to be kept")
    first = quotes(activity)[0].id
    activity.adviser.write(" i det dybe")
    wait_until(lambda: quotes(activity)[0].text == "Ro i det dybe", "all the words")
    assert [quote.id for quote in quotes(activity)] == [first]
    assert activity.adviser.text("activity.words") == "Ro i det dybe"


def test_yes_locks_the_words_at_once_also_the_last_ones_typed(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    assert not activity.adviser.find("activity.right").isEnabled()
    activity.adviser.write("Ro i det dybe")
    activity.adviser.tap("activity.right")
    wait_until(lambda: bool(quotes(activity)) and quotes(activity)[0].is_locked, "the lock")
    activity.adviser.find("activity.quote")
    assert quotes(activity)[0].text == "Ro i det dybe"
    assert not activity.adviser.there("activity.words")
    assert activity.adviser.reads("Låst.")


def test_words_stay_with_the_card_they_were_begun_at(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro i ")
    lay(activity, "rede")
    activity.adviser.write("det dybe")
    wait_until(lambda: quotes(activity)[-1].text == "Ro i det dybe", "all the words")
    (quote,) = quotes(activity)
    picture = activity.living.picture(quote.origin.picture_id)
    assert picture is not None
    assert picture.card == "lod"
    assert activity.adviser.text("activity.title") == "Lygten"


def test_the_next_card_laid_takes_over_when_the_words_are_locked(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro")
    activity.adviser.tap("activity.right")
    activity.adviser.find("activity.quote")
    lay(activity, "rede")
    wait_until(lambda: activity.adviser.text("activity.title") == "Reden", "the next card")
    activity.adviser.await_focus("activity.words")
    assert activity.adviser.text("activity.words") == ""


def test_another_card_on_the_table_can_be_gone_to(activity: WorkshopInProgress) -> None:
    lay(activity, "lod", "rede")
    wait_until(lambda: activity.adviser.text("activity.title") == "Reden", "the last card")
    activity.adviser.tap("activity.choose:lod")
    wait_until(lambda: activity.adviser.text("activity.title") == "Lygten", "the card")
    activity.adviser.await_focus("activity.words")
    assert activity.living.workshop.bookmark.card == "lod"


def test_the_adviser_lays_turns_and_puts_back_for_the_citizen(
    activity: WorkshopInProgress,
) -> None:
    turn_to(activity, "langbord")
    activity.adviser.tap("activity.hand.fold")
    activity.adviser.tap("activity.hand:langbord")
    wait_until(lambda: activity.living.table.laid("langbord") is not None, "the card to lie")
    activity.citizen.find("cards.laid:langbord")
    activity.adviser.tap("activity.turn")
    wait_until(lambda: not activity.living.table.cards[0].face_up, "the card to be turned")
    activity.adviser.tap("activity.putBack")
    wait_until(lambda: activity.living.table.cards == (), "the card to be put back")
    activity.adviser.tap("activity.undo")
    wait_until(lambda: len(activity.living.table.cards) == 1, "the card to lie again")
    activity.adviser.tap("activity.redo")
    wait_until(lambda: activity.living.table.cards == (), "the card to be put back again")


def test_the_keys_move_turn_take_back_and_put_back_a_card(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.tap("activity.laid:lod")
    activity.adviser.await_focus("activity.laid:lod")
    activity.settled()
    before = activity.living.table.cards[0].x
    for _ in range(2):
        activity.adviser.press(Qt.Key.Key_Right)
        activity.settled()
    wait_until(lambda: activity.living.table.cards[0].x > before, "the card to move")
    activity.adviser.press(Qt.Key.Key_Return)
    wait_until(lambda: not activity.living.table.cards[0].face_up, "the card to be turned")
    activity.adviser.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: activity.living.table.cards[0].face_up, "the turning to be taken back")
    activity.adviser.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: not activity.living.table.cards[0].face_up, "the turning to be done again")
    activity.adviser.press(Qt.Key.Key_Delete)
    wait_until(lambda: activity.living.table.cards == (), "the card to be put back")


def test_the_keys_turn_and_scale_a_card_too_and_each_is_one_action(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.tap("activity.laid:lod")
    activity.adviser.await_focus("activity.laid:lod")
    before = activity.living.table.cards[0]
    for number, (key, modifier) in enumerate(
        [
            (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
            (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier),
            (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier),
        ],
        start=2,
    ):
        activity.adviser.press(key, modifier)
        wait_until(lambda n=number: len(activity.living.table.changes) == n, "one action")
    after = activity.living.table.cards[0]
    assert after.angle == pytest.approx(before.angle + 5) or after.angle == 0
    assert after.scale == pytest.approx(1.08)


def test_the_wheel_turns_with_shift_and_scales_with_ctrl_and_rests_as_one_action(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    hands = activity.adviser
    place = QPointF(hands._reach("activity.laid:lod"))
    for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier):
        before = len(activity.living.table.changes)
        for _ in range(3):
            QTest.wheelEvent(hands.window, place, QPoint(0, 120), QPoint(), modifier)
            wait(5)
        wait_until(lambda n=before: len(activity.living.table.changes) == n + 1, "one action")
    after = activity.living.table.cards[0]
    assert after.scale == pytest.approx(1.08**3)
    assert after.angle > 8


def test_a_card_is_seen_large_and_esc_closes_it(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.tap("activity.large")
    assert activity.adviser.text("activity.large.title") == "Lygten"
    activity.adviser.press(Qt.Key.Key_Escape)
    wait_until(lambda: not activity.adviser.there("activity.large.title"), "the table again")


def test_several_cards_are_gathered_under_a_word_and_in_a_pile_and_spread_again(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod", "rede", "krukke")
    activity.adviser.tap("activity.together.fold")
    for card in ("lod", "rede"):
        activity.adviser.tap(f"activity.laid:{card}")
    activity.adviser.tap("activity.word")
    activity.adviser.write("nært")
    activity.adviser.press(Qt.Key.Key_Return)
    table = activity.session
    wait_until(lambda: table.living.table.together_with("lod") == ("lod", "rede"), "the group")
    activity.citizen.await_text("nært")
    activity.adviser.tap("activity.pile")
    wait_until(lambda: apart(activity, "lod", "rede") < 0.03, "the pile")
    activity.adviser.tap("activity.spread")
    wait_until(lambda: apart(activity, "lod", "rede") > 0.15, "them to be spread")
    activity.adviser.tap("activity.turnMarked")
    wait_until(lambda: sum(c.face_up for c in table.living.table.cards) == 1, "both backs")
    activity.adviser.tap("activity.apart")
    wait_until(lambda: table.living.table.together_with("lod") == ("lod",), "no group")


def apart(workshop: WorkshopInProgress, one: str, other: str) -> float:
    """Return how far apart two cards lie, in widths of the table."""
    table = workshop.living.table
    lying = [laid for laid in table.cards if laid.card in (one, other)]
    return abs(spot(lying[0].x, lying[0].y) - spot(lying[1].x, lying[1].y))


def test_the_way_on_leads_to_the_talk(activity: WorkshopInProgress) -> None:
    activity.adviser.tap("activity.onward")
    activity.await_room(Room.CONVERSATION)


def test_a_missing_picture_is_named_and_the_rest_is_there(
    activity: WorkshopInProgress, tmp_path: pytest.TempPathFactory
) -> None:
    from shutil import copytree

    copytree(paths.assets() / "cards", f"{tmp_path}/cards")
    deck = Library([tmp_path]).decks[0]
    deck.cards[0].picture.unlink()
    presenter = ActivityPresenter(activity.session, Library([tmp_path]), activity.desk)
    assert presenter.missing == "krukke.svg"
    assert presenter.hand.cards.count == 9
    presenter.close()


def test_without_a_deck_the_adviser_is_told_and_nothing_breaks(
    activity: WorkshopInProgress, tmp_path: pytest.TempPathFactory
) -> None:
    presenter = ActivityPresenter(activity.session, Library([tmp_path]), activity.desk)
    assert presenter.noDeck is True
    assert presenter.hand.cards.count == 0
    presenter.close()
