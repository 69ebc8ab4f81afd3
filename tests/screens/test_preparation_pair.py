"""Which activity and samtaleguide: chosen in Forberedelse, by the citizen."""

from __future__ import annotations

from dreamdesk.domain.preparation import PairSaid, Preparation, WhoMakes
from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services import preparing
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


def agreed(workshop: WorkshopInProgress) -> Preparation:
    workshop.settled()
    return workshop.living.workshop.preparation


def open_fold(workshop: WorkshopInProgress, name: str) -> None:
    workshop.adviser.tap(f"preparation.{name}.fold")


def test_the_citizens_word_about_the_pair_is_noted(in_progress: WorkshopInProgress) -> None:
    open_fold(in_progress, "pair")
    in_progress.adviser.tap("preparation.pairSaid:declined")
    assert agreed(in_progress).pair_said is PairSaid.DECLINED
    in_progress.adviser.await_text("Vælg noget andet ovenfor")
    in_progress.adviser.tap("preparation.pairSaid:chosen")
    in_progress.settled()
    open_fold(in_progress, "pair")
    in_progress.adviser.await_text("Alma har selv valgt")


def test_a_combination_that_was_not_tried_is_folded_away_and_says_so(
    in_progress: WorkshopInProgress,
) -> None:
    open_fold(in_progress, "pair")
    assert not in_progress.adviser.there("preparation.activity:drawing")
    in_progress.adviser.tap("preparation.pair.others")
    in_progress.adviser.tap("preparation.activity:drawing")
    in_progress.adviser.find("preparation.untried")
    assert in_progress.living.workshop.pair == Pair(Activity.DRAWING, "narrativ")
    assert in_progress.adviser.reads("Hvem tegner?")
    in_progress.adviser.tap("preparation.maker:citizen")
    assert agreed(in_progress).maker is WhoMakes.CITIZEN
    open_fold(in_progress, "pair")
    in_progress.adviser.await_text("ikke blandt Aalborgs tre kombinationer")
    open_fold(in_progress, "pair")
    in_progress.adviser.tap("preparation.pair:cards narrativ")
    wait_until(lambda: not in_progress.adviser.there("preparation.untried"), "a tried pair")
    assert not in_progress.adviser.there("preparation.maker:citizen")


def test_a_frame_that_is_not_in_the_library_is_told_about(in_progress: WorkshopInProgress) -> None:
    gone = Pair(Activity.MUSIC, "findes-ikke")
    in_progress.session.do(lambda m: preparing.choose_pair(m, gone))
    open_fold(in_progress, "pair")
    in_progress.adviser.await_text("Samtaleguiden »findes-ikke« er ikke her.")
