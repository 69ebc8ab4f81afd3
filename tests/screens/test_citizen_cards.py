"""Aktivitet, as the citizen has it: laying, moving, turning, taking back, and saying yes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.card_places import kept_inside
from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.citizen import cards
from support.hands import Hands, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress

FIRST_HAND = ("krukke", "traedesten", "langbord", "lod", "rede", "baerer")


@pytest.fixture
def activity(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> WorkshopInProgress:
    monkeypatch.setattr(cards, "RESTED_AFTER_MS", 30)
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("cards.hand:krukke")
    return in_progress


def laid(workshop: WorkshopInProgress, card: str) -> LaidCard:
    lying = workshop.living.table.laid(card)
    assert lying is not None
    return lying


def lay(workshop: WorkshopInProgress, *chosen: str) -> None:
    """Tap cards in the hand, and wait until they have come to lie on both surfaces."""
    for card in chosen:
        workshop.citizen.touch(f"cards.hand:{card}")
        wait_until(lambda card=card: workshop.living.table.laid(card) is not None, card)
    workshop.settled()
    wait_until(lambda: all(lies(workshop, card) for card in chosen), "them to come to lie")


def lies(workshop: WorkshopInProgress, card: str) -> bool:
    """Tell whether a card is seen on both surfaces where it is kept to lie."""
    place = (round(laid(workshop, card).x, 2), round(laid(workshop, card).y, 2))
    sides = ((workshop.citizen, "cards"), (workshop.adviser, "activity"))
    return all(share(hands, f"{s}.laid:{card}", f"{s}.table") == place for hands, s in sides)


def middle(hands: Hands, name: str) -> QPoint:
    item = hands.find(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def share(hands: Hands, name: str, table: str) -> tuple[float, float]:
    """Return where the middle of a card is to be seen, in shares of the table."""
    item, on = hands.find(name), hands.find(table)
    place = item.mapToItem(on, QPointF(item.width() / 2, item.height() / 2))
    return round(place.x() / on.width(), 2), round(place.y() / on.height(), 2)


def test_the_empty_table_says_what_to_do_and_there_is_no_way_on_yet(
    activity: WorkshopInProgress,
) -> None:
    assert activity.citizen.reads("Læg et billede her.")
    assert not activity.citizen.find("cards.onward").isEnabled()
    assert not activity.citizen.there("cards.undo")


def test_a_tap_lays_a_card_which_both_surfaces_show_in_the_same_place(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    assert laid(activity, "lod").angle != 0
    assert not activity.citizen.reads("Læg et billede her.")


def test_a_card_dragged_from_the_hand_lies_where_it_is_let_go_of(
    activity: WorkshopInProgress,
) -> None:
    activity.citizen.drag("cards.hand:rede", "cards.table", (0.3, 0.6))
    wait_until(lambda: activity.living.table.laid("rede") is not None, "the card to lie")
    lying = laid(activity, "rede")
    assert (lying.x, lying.y) == (pytest.approx(0.3, abs=0.01), pytest.approx(0.6, abs=0.01))
    assert len(activity.living.table.changes) == 1


def test_a_card_let_go_of_beside_the_table_is_back_in_the_hand(
    activity: WorkshopInProgress,
) -> None:
    activity.citizen.drag("cards.hand:rede", "cards.hand:baerer")
    activity.settled()
    assert activity.living.table.changes == ()
    assert not activity.citizen.there("cards.laid:rede")
    lay(activity, "rede")


def test_the_other_surface_follows_a_drag_before_anything_is_kept(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    window, finger = activity.citizen.window, activity.citizen._screen
    start = middle(activity.citizen, "cards.laid:lod")
    QTest.touchEvent(window, finger).press(0, start, window).commit()
    for step in range(1, 9):
        place = start + QPoint(-15 * step, 5 * step)
        QTest.touchEvent(window, finger).move(0, place, window).commit()
        wait(4)
    wait(40)  # Qt merges the moves of a finger until the next frame
    seen = share(activity.adviser, "activity.laid:lod", "activity.table")
    assert seen == share(activity.citizen, "cards.laid:lod", "cards.table")
    assert seen[0] < laid(activity, "lod").x - 0.05
    assert len(activity.living.table.changes) == 1
    QTest.touchEvent(window, finger).release(0, place, window).commit()
    wait_until(lambda: len(activity.living.table.changes) == 2, "one change for the whole drag")
    assert round(laid(activity, "lod").x, 2) == seen[0]


def test_two_fingers_move_two_cards_at_once(activity: WorkshopInProgress) -> None:
    lay(activity, "lod", "rede")
    before = {card: laid(activity, card).x for card in ("lod", "rede")}
    window, screen = activity.citizen.window, activity.citizen._screen
    starts = [middle(activity.citizen, f"cards.laid:{card}") for card in ("lod", "rede")]
    touch = QTest.touchEvent(window, screen)
    touch.press(0, starts[0], window).press(1, starts[1], window).commit()
    for step in range(1, 9):
        by = QPoint(8 * step, 0)
        touch = QTest.touchEvent(window, screen)
        touch.move(0, starts[0] + by, window).move(1, starts[1] - by, window).commit()
        wait(4)
    touch = QTest.touchEvent(window, screen)
    touch.release(0, starts[0] + by, window).release(1, starts[1] - by, window).commit()
    wait_until(lambda: len(activity.living.table.changes) == 4, "both to be kept")
    assert laid(activity, "lod").x > before["lod"]
    assert laid(activity, "rede").x < before["rede"]


def test_a_card_dragged_out_over_the_edge_stays_wholly_on_the_table(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.citizen.drag("cards.laid:lod", "cards.table", (0.01, 0.99))
    wait_until(lambda: len(activity.living.table.changes) == 2, "the move to be kept")
    lying = laid(activity, "lod")
    assert kept_inside(0.01, 0.99, lying.angle) == (lying.x, lying.y)


def test_a_card_is_moved_with_the_mouse_too(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    window, start = activity.citizen.window, middle(activity.citizen, "cards.laid:lod")
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, button, none, start)
    for step in range(1, 9):
        QTest.mouseMove(window, start + QPoint(10 * step, 0))
        wait(4)
    QTest.mouseRelease(window, button, none, start + QPoint(80, 0))
    wait_until(lambda: len(activity.living.table.changes) == 2, "the move to be kept")
    assert laid(activity, "lod").x > 0.55


def test_a_marked_card_can_be_turned_and_put_back(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    assert not activity.citizen.there("cards.turn")
    activity.citizen.touch("cards.laid:lod")
    activity.citizen.touch("cards.turn")
    wait_until(lambda: not laid(activity, "lod").face_up, "the card to be turned")
    activity.citizen.touch("cards.putBack")
    wait_until(lambda: activity.living.table.cards == (), "the card to be put back")
    assert not activity.citizen.there("cards.turn")


def test_a_tap_beside_the_card_marks_none(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.laid:lod")
    activity.citizen.find("cards.turn")
    table = activity.citizen.find("cards.table")
    corner = table.mapToScene(QPointF(table.width() - 20, table.height() - 20)).toPoint()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(activity.citizen.window, button, none, corner)
    wait_until(lambda: not activity.citizen.there("cards.turn"), "none to be marked")


def test_the_last_thing_done_is_taken_back_and_done_again(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.undo")
    wait_until(lambda: activity.living.table.cards == (), "the card to be taken back")
    assert not activity.citizen.there("cards.undo")
    activity.citizen.touch("cards.redo")
    wait_until(lambda: activity.living.table.laid("lod") is not None, "the card to lie again")


def test_some_others_are_shown_and_then_the_first_ones_again(
    activity: WorkshopInProgress,
) -> None:
    activity.citizen.touch("cards.others")
    wait_until(lambda: activity.citizen.there("cards.hand:hare"), "the other cards")
    assert not any(activity.citizen.there(f"cards.hand:{card}") for card in FIRST_HAND)
    lay(activity, "hare")
    activity.citizen.touch("cards.others")
    wait_until(lambda: activity.citizen.there("cards.hand:krukke"), "the first cards")


def test_the_way_on_leads_to_the_talk(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.onward")
    room = Room.CONVERSATION
    wait_until(lambda: activity.living.workshop.bookmark.room is room, "the talk")


def test_the_citizen_says_yes_to_what_was_written_and_it_is_locked(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro i det dybe")
    activity.citizen.await_text("»Ro i det dybe«")
    activity.citizen.touch("cards.right")
    wait_until(lambda: activity.living.workshop.quotes[0].is_locked, "the words to be locked")
    wait_until(lambda: not activity.citizen.there("cards.right"), "the question to go")
    assert activity.citizen.reads("»Ro i det dybe«")


def test_nothing_is_asked_in_the_middle_of_a_sentence(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro")
    activity.citizen.find("cards.right")
    activity.adviser.write(" i det")
    wait_until(lambda: not activity.citizen.there("cards.right"), "the question to wait")
    activity.citizen.find("cards.right")
    assert activity.citizen.reads("»Ro i det«")


def test_not_quite_sends_the_adviser_back_to_the_words(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Ro i de dybe")
    activity.citizen.find("cards.notQuite")
    activity.adviser.find("activity.undo").forceActiveFocus()
    activity.citizen.touch("cards.notQuite")
    activity.adviser.await_focus("activity.words")
    activity.adviser.await_text("Borgeren vil gerne rette noget.")
    assert not activity.citizen.there("cards.right")
    activity.adviser.write("t")
    activity.citizen.find("cards.right")
