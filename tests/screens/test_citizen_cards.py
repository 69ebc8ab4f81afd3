"""Aktivitet, as the citizen has it: laying, moving, turning, taking back, and saying yes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.workshop import Room
from dreamdesk.ui.citizen import cards
from support.card_hands import hand_of, laid, middle
from support.card_hands import lay_at_rest as lay
from support.hands import wait, wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def activity(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> WorkshopInProgress:
    monkeypatch.setattr(cards, "RESTED_AFTER_MS", 30)
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("cards.hand:*")
    return in_progress


def test_the_empty_table_says_what_to_do_and_there_is_no_way_on_yet(
    activity: WorkshopInProgress,
) -> None:
    assert activity.citizen.reads("Læg et billede her.\nHold på et billede, så bliver det stort.")
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
    card = hand_of(activity)[3]
    activity.citizen.drag(f"cards.hand:{card}", "cards.table", (0.3, 0.6))
    wait_until(lambda: activity.living.table.laid(card) is not None, "the card to lie")
    lying = laid(activity, card)
    assert (lying.x, lying.y) == (pytest.approx(0.3, abs=0.01), pytest.approx(0.6, abs=0.01))
    assert len(activity.living.table.changes) == 1


def test_a_card_let_go_of_beside_the_table_is_back_in_the_hand(
    activity: WorkshopInProgress,
) -> None:
    one, other = hand_of(activity)[3:5]
    activity.citizen.drag(f"cards.hand:{one}", f"cards.hand:{other}")
    activity.settled()
    assert activity.living.table.changes == ()
    assert not activity.citizen.there(f"cards.laid:{one}")
    lay(activity, one)


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


def test_a_marked_card_tapped_again_is_seen_large_and_can_be_turned_there(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.laid:lod")
    activity.citizen.touch("cards.laid:lod")
    assert activity.citizen.text("cards.large.title") == "Lygten"
    assert not activity.citizen.there("cards.onward")
    activity.citizen.touch("cards.large.turn")
    wait_until(lambda: not laid(activity, "lod").face_up, "the card to be turned")
    assert not activity.citizen.there("cards.large")


def test_the_way_on_leads_to_the_talk(activity: WorkshopInProgress) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.onward")
    activity.await_room(Room.CONVERSATION)


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
