"""Velkommen, on both surfaces."""

from __future__ import annotations

from dreamdesk.domain.workshop import Room
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def test_the_citizen_arrives_in_a_word_and_both_surfaces_show_it(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arrive:Træt")
    wait_until(lambda: in_progress.living.workshop.arriving == "Træt", "the word to be kept")
    assert in_progress.adviser.find("welcome.word:Træt").property("chosen") is True
    assert in_progress.citizen.find("citizen.arrive:Træt").property("chosen") is True


def test_the_same_word_again_takes_it_back(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "Rolig", "the word to be kept")
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "", "the word to be taken back")


def test_skipping_goes_on_without_a_trace(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.skip")
    wait_until(lambda: in_progress.living.workshop.bookmark.room is Room.ACTIVITY, "the next room")
    assert in_progress.living.workshop.arriving == ""
