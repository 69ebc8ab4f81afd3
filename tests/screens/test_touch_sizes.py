"""Everything to press is large enough for its finger, at 96 dots per inch (look.md)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk.domain.workshop import Room
from support.agreed import with_goal
from support.hands import wait
from support.own_music import bring, enter_music, music_stick
from support.pairs import with_music, with_pair
from support.touch_sizes import to_press, too_close, too_small
from support.workshop_in_progress import WorkshopInProgress

ADVISER_MM, CITIZEN_MM, BETWEEN_MM = 9, 14, 2


@pytest.fixture(scope="module")
def far_along(
    used_vault: Path, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Iterator[WorkshopInProgress]:
    data = Path(copytree(used_vault, tmp_path_factory.mktemp("far") / "data"))
    workshop = WorkshopInProgress(data)
    with_goal(workshop, steps=("Ringe derhen", "Gå derhen"))
    workshop.enter(Room.ACTIVITY)
    workshop.citizen.touch("cards.hand:*")
    workshop.settled()
    yield workshop
    workshop.close()


@pytest.mark.parametrize("room", list(Room))
def test_the_advisers_things_are_nine_millimetres_or_more(
    far_along: WorkshopInProgress, room: Room
) -> None:
    far_along.enter(room)
    pressed = to_press(far_along.adviser)
    assert len(pressed) > len(Room)
    assert too_small(pressed, ADVISER_MM) == []


@pytest.mark.parametrize("room", list(Room))
def test_the_citizens_things_are_fourteen_millimetres_and_two_apart(
    far_along: WorkshopInProgress, room: Room
) -> None:
    far_along.enter(room)
    pressed = to_press(far_along.citizen)
    assert pressed
    assert too_small(pressed, CITIZEN_MM) == []
    assert too_close(pressed, BETWEEN_MM) == []


def test_what_is_done_with_own_pictures_is_nine_millimetres_or_more(
    far_along: WorkshopInProgress,
) -> None:
    far_along.enter(Room.ACTIVITY)
    far_along.adviser.tap("own.fold")
    far_along.adviser.tap("own.bring")
    far_along.adviser.find("bring.go")
    assert too_small(to_press(far_along.adviser), ADVISER_MM) == []
    far_along.adviser.tap("bring.cancel")
    far_along.adviser.tap("own.fold")


FOLDS = ("people", "pair", "moved", "place", "form", "hopes", "today", "language")


def test_all_that_preparation_folds_away_is_nine_millimetres_or_more(
    far_along: WorkshopInProgress,
) -> None:
    far_along.enter(Room.PREPARATION)
    for fold in FOLDS:
        far_along.adviser.tap(f"preparation.{fold}.fold")
    assert too_small(to_press(far_along.adviser), ADVISER_MM) == []


@pytest.mark.parametrize("way", ["colour", "picture", "today"])
def test_each_way_to_arrive_is_as_large_and_as_far_apart(
    far_along: WorkshopInProgress, way: str
) -> None:
    far_along.enter(Room.WELCOME)
    far_along.citizen.touch(f"citizen.arriveIn:{way}")
    pressed = to_press(far_along.citizen)
    assert too_small(pressed, CITIZEN_MM) == []
    assert too_close(pressed, BETWEEN_MM) == []
    far_along.citizen.touch("citizen.arriveBack")


def test_what_is_done_with_own_music_is_nine_millimetres_or_more(
    far_along: WorkshopInProgress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    music_stick(tmp_path, monkeypatch)
    before = far_along.living.workshop.pair
    hands = enter_music(far_along).adviser
    hands.tap("ownMusic.bring")
    hands.find("bring.entry:sommer_regn.wav")
    assert too_small(to_press(hands), ADVISER_MM) == []
    hands.tap("bring.cancel")
    (piece,) = bring(far_along, "sommer_regn.wav")
    assert too_small(to_press(hands), ADVISER_MM) == []
    hands.tap(f"ownMusic.piece:{piece.track_id}")
    hands.find("piece.place.field")
    assert too_small(to_press(hands), ADVISER_MM) == []
    hands.tap("piece.done")
    _large_enough(far_along)
    far_along.session.do(partial(with_pair, pair=before))
    far_along.settled()


def test_what_belongs_to_music_is_as_large_and_as_far_apart(
    far_along: WorkshopInProgress,
) -> None:
    before = far_along.living.workshop.pair
    far_along.session.do(with_music)
    far_along.enter(Room.ACTIVITY)
    far_along.citizen.find("listening.listen")
    _large_enough(far_along)
    for touched in (
        "listening.piece:*",
        "listening.listen",
        "listening.enough",
        "listening.ready",
        "listening.told",
        "listening.without",
    ):
        far_along.citizen.touch(touched)
        wait(50)
        _large_enough(far_along)
    for fold in ("pieces", "volume"):
        far_along.adviser.tap(f"listening.{fold}.fold")
    assert too_small(to_press(far_along.adviser), ADVISER_MM) == []
    far_along.session.do(partial(with_pair, pair=before))
    far_along.settled()


def _large_enough(workshop: WorkshopInProgress) -> None:
    pressed = to_press(workshop.citizen)
    assert too_small(pressed, CITIZEN_MM) == []
    assert too_close(pressed, BETWEEN_MM) == []


def test_something_too_small_or_too_close_is_noticed(far_along: WorkshopInProgress) -> None:
    pause = far_along.citizen.find("citizen.pause")
    width = pause.width()
    pause.setWidth(20)
    assert too_small(to_press(far_along.citizen), CITIZEN_MM) == ["citizen.pause: 20 x 64 pixels"]
    pause.setWidth(width + 400)
    assert "citizen.pause and citizen.stop" in too_close(to_press(far_along.citizen), BETWEEN_MM)
    pause.setWidth(width)
