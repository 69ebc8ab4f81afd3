"""With text of double size the way on is still in sight, and a room begins at its top."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.workshop import Room
from dreamdesk.services import laying_cards
from support.hands import Hands, wait_until
from support.own_music import bring, enter_music, music_stick
from support.workshop_in_progress import WorkshopInProgress


def enlarge(workshop: WorkshopInProgress, times: float) -> None:
    theme = workshop.engine.singletonInstance("DreamDesk", "Theme")
    theme.setProperty("textScale", times)


@pytest.fixture
def enlarged(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    enlarge(in_progress, 2)
    in_progress.session.do(partial(laying_cards.lay, card="langbord", x=0.5, y=0.5))
    in_progress.settled()
    return in_progress


def whole(hands: Hands, name: str) -> bool:
    """Say whether nothing of a control is cut off by what it lies in."""
    item = hands.find(name)
    place, above = area(item), item.parentItem()
    while above is not None:
        if above.clip() and not area(above).contains(place):
            return False
        above = above.parentItem()
    return QRectF(0, 0, hands.window.width(), hands.window.height()).contains(place)


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_what_can_be_done_with_the_cards_is_in_sight(enlarged: WorkshopInProgress) -> None:
    enlarged.enter(Room.ACTIVITY)
    for name in ("cards.undo", "cards.others", "cards.onward"):
        wait_until(partial(whole, enlarged.citizen, name), f"{name} to be in sight")


def test_the_ways_out_of_a_long_sheet_are_in_sight(enlarged: WorkshopInProgress) -> None:
    enlarged.adviser.tap("workshop.acute")
    for name in ("acute.goOn", "acute.end"):
        wait_until(partial(whole, enlarged.adviser, name), f"{name} to be in sight")


def test_the_ways_out_of_bringing_music_and_of_a_piece_are_in_sight(
    in_progress: WorkshopInProgress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    music_stick(tmp_path, monkeypatch)
    enlarge(in_progress, 2)
    hands = enter_music(in_progress).adviser
    hands.tap("ownMusic.bring")
    hands.find("bring.entry:sommer_regn.wav")
    for name in ("bring.cancel", "bring.go"):
        wait_until(partial(whole, hands, name), f"{name} to be in sight")
    hands.tap("bring.cancel")
    (piece,) = bring(in_progress, "sommer_regn.wav")
    hands.tap(f"ownMusic.piece:{piece.track_id}")
    wait_until(partial(whole, hands, "piece.done"), "the way out to be in sight")


def test_every_room_is_in_sight_in_the_list(enlarged: WorkshopInProgress) -> None:
    for room in Room:
        wait_until(partial(whole, enlarged.adviser, f"room.{room}"), f"{room} to be in sight")


def test_a_room_that_is_longer_than_the_screen_begins_at_its_top(
    in_progress: WorkshopInProgress,
) -> None:
    enlarge(in_progress, 1.6)
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.await_focus("conversation.words")
    assert whole(in_progress.adviser, "conversation.phase:billedet")
