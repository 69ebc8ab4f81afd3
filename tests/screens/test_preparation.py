"""Forberedelse: what is talked through and agreed, on one calm page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.workshop import Room
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

THEMES = ("formaal", "moedet", "planen", "opfoelgning")


def agreed(workshop: WorkshopInProgress) -> Preparation:
    workshop.settled()
    return workshop.living.workshop.preparation


def said(workshop: WorkshopInProgress) -> list[str]:
    """Return the themes whose words can be read now."""
    return [theme for theme in THEMES if workshop.adviser.there(f"preparation.say:{theme}")]


def test_only_the_theme_that_comes_next_is_unfolded(in_progress: WorkshopInProgress) -> None:
    assert said(in_progress) == ["formaal"]
    in_progress.adviser.tap("preparation.theme:formaal")
    wait_until(lambda: said(in_progress) == ["moedet"], "the next theme")
    assert agreed(in_progress).themes == {"formaal"}


def test_any_theme_can_be_unfolded_without_being_ticked(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.show:planen")
    assert said(in_progress) == ["planen"]
    assert agreed(in_progress).themes == set()


def test_a_tick_can_be_taken_back(in_progress: WorkshopInProgress) -> None:
    for _ in range(2):
        in_progress.adviser.tap("preparation.theme:planen")
        in_progress.settled()
    assert agreed(in_progress).themes == set()


def test_all_four_are_ticked_with_one_tap_and_nothing_is_left_unfolded(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("preparation.allThemes")
    wait_until(lambda: said(in_progress) == [], "the themes to fold")
    assert agreed(in_progress).themes == set(THEMES)
    assert not in_progress.adviser.there("preparation.allThemes")


@pytest.mark.parametrize(
    "wish", [wish for wish in NetworkWish if wish is not NetworkWish.NOT_ASKED]
)
def test_the_answer_about_the_network_is_one_tap(
    in_progress: WorkshopInProgress, wish: NetworkWish
) -> None:
    in_progress.adviser.tap(f"preparation.network:{wish.value}")
    assert agreed(in_progress).network is wish


def test_nobody_from_the_network_is_invited_without_a_purpose(
    in_progress: WorkshopInProgress,
) -> None:
    assert not in_progress.adviser.there("preparation.purpose")
    in_progress.adviser.tap("preparation.network:yes")
    in_progress.adviser.tap("preparation.purpose")
    in_progress.adviser.write("Min søster kender haven")
    in_progress.adviser.press(Qt.Key.Key_Tab)
    assert agreed(in_progress).network_purpose == "Min søster kender haven"


def test_who_is_there_and_who_writes_is_told_on_one_line(in_progress: WorkshopInProgress) -> None:
    assert in_progress.adviser.reads("Alma, Mette Lund og Jonas Prøve. Mette Lund skriver.")
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.tap("preparation.scribe:Jonas Prøve")
    assert agreed(in_progress).scribe_id == in_progress.living.workshop.participants[2].id
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.await_text("Jonas Prøve skriver.")


def test_somebody_can_be_added_and_be_absent(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.people.fold")
    in_progress.adviser.tap("preparation.add")
    in_progress.adviser.tap("preparation.add.role:network")
    in_progress.adviser.tap("preparation.add.name")
    in_progress.adviser.write("Ida")
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("preparation.excuse:Ida")
    in_progress.adviser.tap("preparation.excuse:Ida")
    wait_until(lambda: in_progress.living.workshop.first(Role.NETWORK) is None, "Ida to be excused")
    assert not in_progress.adviser.there("preparation.excuse:Alma"), "the citizen stays"


def test_what_may_come_up_and_what_is_left_alone_is_kept(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.moved.fold")
    in_progress.adviser.tap("preparation.moved:Jeg kan blive vred")
    in_progress.adviser.tap("preparation.leaveAlone")
    in_progress.adviser.write("Skilsmissen")
    in_progress.adviser.tap("preparation.moved:Jeg kan blive urolig")
    kept = agreed(in_progress)
    assert kept.may_come_up == ("Jeg kan blive vred", "Jeg kan blive urolig")
    assert kept.leave_alone == "Skilsmissen"
    in_progress.adviser.tap("preparation.moved.fold")
    in_progress.adviser.await_text("Noget lader vi ligge")
    assert not in_progress.adviser.reads("Skilsmissen"), "folded away, it is not for everybody"


def test_place_and_time_are_agreed_and_told_on_one_line(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.tap("preparation.place:På biblioteket")
    in_progress.adviser.tap("preparation.day:7")
    in_progress.adviser.tap("preparation.time:13:00")
    wait_until(
        lambda: (
            agreed(in_progress).meets_at is not None
            and in_progress.desk.stage.presenter.stage.presenter.meetsAt == "13:00"
        ),
        "the time to be agreed",
    )
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.await_text("På biblioteket · ")
    assert in_progress.adviser.reads("kl. 13.00")


def test_the_place_can_be_called_what_they_call_it(in_progress: WorkshopInProgress) -> None:
    in_progress.adviser.tap("preparation.place.fold")
    in_progress.adviser.tap("preparation.placeField")
    in_progress.adviser.write("Bænken ved havnen")
    in_progress.adviser.tap("preparation.onward")
    wait_until(lambda: in_progress.adviser.there("welcome.onward"), "the next room")
    assert agreed(in_progress).place == "Bænken ved havnen"


def test_the_citizens_screen_is_calm_meanwhile(in_progress: WorkshopInProgress) -> None:
    assert set(in_progress.citizen.texts()) == {"Pause", "Stop"}
    assert not in_progress.citizen.there("citizen.skip")
    in_progress.enter(Room.WELCOME)
    assert in_progress.citizen.there("citizen.skip")
