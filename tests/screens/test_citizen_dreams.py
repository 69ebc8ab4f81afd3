"""Drømme on the citizen's surface."""

from __future__ import annotations

from functools import partial

from dreamdesk.domain.workshop import Room
from dreamdesk.services import dreaming
from dreamdesk.services.quoting import Heard
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def dream(workshop: WorkshopInProgress, words: str) -> None:
    heard = Heard(workshop.session.new_id(), words)
    workshop.session.do(partial(dreaming.dream_of, heard=heard))
    workshop.settled()


def order(workshop: WorkshopInProgress) -> list[str]:
    kept = workshop.living.workshop
    return [kept.quote(dream.quote_id).text for dream in kept.dreams]


def test_a_dream_stands_there_in_the_citizens_words_with_why_it_matters(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.enter(Room.DREAMS)
    dream(in_progress, "En stol")
    in_progress.citizen.await_text("»En stol«")
    assert not in_progress.citizen.reads("Derfor er det vigtigt")
    in_progress.adviser.await_focus("dreams.motivation:En stol")
    in_progress.adviser.write("Jeg spiser alene")
    in_progress.citizen.await_text("Jeg spiser alene")


def test_with_one_dream_there_is_nothing_to_choose(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.DREAMS)
    dream(in_progress, "En stol")
    in_progress.citizen.await_text("»En stol«")
    assert not in_progress.citizen.there("citizen.mattersMost:En stol")


def test_with_several_the_citizen_says_what_matters_most(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.DREAMS)
    for words in ("En stol", "Ud at sejle", "En hund"):
        dream(in_progress, words)
    in_progress.citizen.find("citizen.mattersMost:Ud at sejle")
    in_progress.citizen.touch("citizen.mattersMost:En hund")
    wait_until(lambda: order(in_progress) == ["En hund", "En stol", "Ud at sejle"], "the order")
    in_progress.citizen.find("citizen.mattersMost:En stol")
    assert not in_progress.citizen.there("citizen.mattersMost:En hund")


def test_a_dream_that_was_put_away_is_not_shown(in_progress: WorkshopInProgress) -> None:
    in_progress.enter(Room.DREAMS)
    dream(in_progress, "En stol")
    in_progress.adviser.tap("dreams.putAway:En stol")
    wait_until(lambda: not in_progress.citizen.reads("»En stol«"), "the dream to go")
