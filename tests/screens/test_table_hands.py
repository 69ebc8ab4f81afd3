"""Fingers and the mouse on the table: several people, several cards, at the same time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.card_places import kept_inside
from dreamdesk.domain.workshop import Room
from dreamdesk.services import laying_cards
from support.card_hands import glide, laid, lies, middle, share, table_hands
from support.card_hands import lay_at_rest as lay
from support.hands import wait, wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def activity(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("cards.hand:*")
    return in_progress


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
    place = (pytest.approx(lying.x, abs=0.01), pytest.approx(lying.y, abs=0.01))
    assert kept_inside(0.01, 0.99, lying.angle) == place


def test_two_fingers_turn_and_enlarge_a_card_about_themselves(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    before, at = laid(activity, "lod"), middle(activity.citizen, "cards.laid:lod")
    fingers = [(at - QPoint(40, 0), at - QPoint(0, 70)), (at + QPoint(40, 0), at + QPoint(0, 70))]
    glide(activity.citizen, *fingers)
    wait_until(lambda: len(activity.living.table.changes) == 2, "one action")
    after = laid(activity, "lod")
    assert after.angle == pytest.approx(before.angle + 90, abs=25)
    assert after.scale > 1.3


def test_fingers_that_are_taken_away_by_the_system_leave_the_card_where_it_was(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    before, at = laid(activity, "lod"), middle(activity.citizen, "cards.laid:lod")
    window, screen = activity.citizen.window, activity.citizen._screen
    QTest.touchEvent(window, screen).press(0, at, window).commit()
    for step in range(1, 6):
        QTest.touchEvent(window, screen).move(0, at - QPoint(20 * step, 0), window).commit()
        wait(20)
    assert share(activity.citizen, "cards.laid:lod", "cards.table")[0] < before.x - 0.05
    item = table_hands(activity.citizen)
    item.ungrabTouchPoints()
    wait_until(lambda: lies(activity, "lod"), "the card to be back")
    QTest.touchEvent(window, screen).release(0, at - QPoint(100, 0), window).commit()
    activity.settled()
    assert laid(activity, "lod") == before


def test_cards_with_a_word_move_together_and_are_one_action(activity: WorkshopInProgress) -> None:
    lay(activity, "lod", "rede", "krukke")
    activity.session.do(lambda m: laying_cards.group(m, "nært", "lod", "rede"))
    activity.citizen.await_text("nært")
    before = {card: laid(activity, card) for card in ("lod", "rede", "krukke")}
    start = middle(activity.citizen, "cards.laid:lod")
    glide(activity.citizen, (start, start + QPoint(0, 60)))
    wait_until(lambda: len(activity.living.table.changes) == 5, "one action")
    moved = {card: laid(activity, card).y - before[card].y for card in before}
    assert moved["lod"] == pytest.approx(moved["rede"])
    assert moved["lod"] > 0.05
    assert moved["krukke"] == 0


def test_the_handle_of_a_marked_card_turns_and_scales_it_about_its_middle(
    activity: WorkshopInProgress,
) -> None:
    lay(activity, "lod")
    activity.citizen.touch("cards.laid:lod")
    activity.citizen.find("table.handle:lod")
    before = laid(activity, "lod")
    at, corner = (middle(activity.citizen, f"{n}:lod") for n in ("cards.laid", "table.handle"))
    out = corner - at
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(activity.citizen.window, button, none, corner)
    for step in range(1, 11):
        QTest.mouseMove(activity.citizen.window, corner + out * step * 0.04)
        wait(4)
    QTest.mouseRelease(activity.citizen.window, button, none, corner + out * 0.4)
    wait_until(lambda: len(activity.living.table.changes) == 2, "one action")
    after = laid(activity, "lod")
    assert after.scale > 1.2
    assert (after.x, after.y) == (pytest.approx(before.x), pytest.approx(before.y))
