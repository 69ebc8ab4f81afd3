"""Small sheets: drawn off the GUI thread, as they were committed last, and no more than needed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtGui import QImage

from dreamdesk.domain.ink import Ink, Pencil, StrokeInHand
from dreamdesk.domain.sheet import Sheet
from dreamdesk.pictures.ink_raster import NoArt, draw_sheet, whole_sheet
from dreamdesk.services import drawing
from dreamdesk.services.ports import SheetPicture
from dreamdesk.ui import small_sheets
from dreamdesk.ui.small_sheets import KEPT_AS, SmallSheets
from support.hands import wait, wait_until
from support.ink_window import Drawing
from support.strokes import hand_drawn

FULL = 130
"""Strokes: more than are drawn in one go."""


class Looking:
    """A session with a sheet, and somebody who looks at it small."""

    def __init__(self, folder: Path, sheet: Callable[[Sheet], Sheet] | None = None) -> None:
        self.room = Drawing(folder, sheet)
        self.key = str(self.room.sheet_id)
        self.drawn_on: list[threading.Thread] = []
        self.open()

    def open(self) -> None:
        self.room.session.drawing.open(self.room.sheet_id)
        self.small = SmallSheets(self.room.session.drawing, Seen(self.drawn_on))

    def draw(self, number: int) -> None:
        stroke = hand_drawn(number)
        self.room.session.do(partial(drawing.draw, sheet_id=self.room.sheet_id, stroke=stroke))

    def picture(self) -> QImage:
        found = self.small.picture(self.key)
        assert found is not None
        return found

    def shows(self) -> bool:
        """Tell whether the small picture is that of the sheet as the vault holds it."""
        found = self.small.picture(self.key)
        wanted = draw_sheet(self.room.kept, whole_sheet(small_sheets.WIDTH), NoArt())
        return found is not None and found == wanted

    def kept(self) -> SheetPicture | None:
        def job() -> SheetPicture | None:
            with self.room.vault.begin() as work:
                return work.sheets.picture(self.room.sheet_id, KEPT_AS)

        return self.room.thread.post(job).result()

    def close(self) -> None:
        self.small.close()
        self.room.close()


class Seen(NoArt):
    """Knows on which thread a sheet's ground was drawn, which is drawn once for a whole sheet."""

    def __init__(self, drawn_on: list[threading.Thread]) -> None:
        self._drawn_on = drawn_on

    def background(self, painter: object, template: str) -> None:
        self._drawn_on.append(threading.current_thread())


def full(sheet: Sheet) -> Sheet:
    return sheet.add(*(hand_drawn(number) for number in range(1, FULL)))


@pytest.fixture
def looking(tmp_path: Path, qapp: object) -> Iterator[Looking]:
    looking = Looking(tmp_path / "vault")
    yield looking
    looking.close()


@pytest.fixture
def looking_at_much(tmp_path: Path, qapp: object) -> Iterator[Looking]:
    looking = Looking(tmp_path / "vault", full)
    yield looking
    looking.close()


def test_nothing_is_drawn_until_somebody_looks(looking_at_much: Looking) -> None:
    looking_at_much.draw(500)
    wait(small_sheets.FOLLOWS_AFTER_MS + 100)
    assert looking_at_much.small.picture(looking_at_much.key) is None
    assert looking_at_much.drawn_on == []


def test_what_is_looked_at_is_drawn_on_another_thread(looking_at_much: Looking) -> None:
    looking_at_much.small.look_at(looking_at_much.key)
    wait_until(looking_at_much.shows, "the sheet")
    assert threading.main_thread() not in looking_at_much.drawn_on


def test_it_follows_what_is_drawn_and_taken_back(looking: Looking) -> None:
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the empty sheet")
    looking.draw(1)
    looking.draw(2)
    wait_until(looking.shows, "two strokes")
    assert looking.room.kept.done == 2
    looking.room.session.do(partial(drawing.undo, sheet_id=looking.room.sheet_id))
    wait_until(looking.shows, "one stroke")
    assert len(looking.drawn_on) <= 2  # whole at first, then only where the stroke was


def test_another_name_draws_nothing_anew(looking: Looking) -> None:
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the sheet")
    named = partial(drawing.rename, sheet_id=looking.room.sheet_id, name="Hjemme")
    looking.room.session.do(named)
    wait_until(lambda: looking.room.kept.head.name == "Hjemme", "the name")
    wait(small_sheets.FOLLOWS_AFTER_MS + 100)
    assert len(looking.drawn_on) == 1


def test_nobody_is_told_of_a_sheet_that_is_looked_at_no_longer(looking: Looking) -> None:
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the sheet")
    before = looking.picture()
    looking.small.look_away(looking.key)
    looking.draw(1)
    wait_until(lambda: looking.room.kept.done == 1, "the stroke")
    wait(small_sheets.FOLLOWS_AFTER_MS + 100)
    assert looking.picture() is before
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the stroke")


def test_a_hand_that_draws_is_not_held_up_by_much_that_is_drawn_small(
    looking_at_much: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(small_sheets, "monotonic", lambda: now[0])
    pencil = Pencil()
    pencil.add(100, 100)
    moved = StrokeInHand(uuid4(), looking_at_much.room.sheet_id, Ink(), None, pencil)
    looking_at_much.room.session.drawing.move_stroke(moved)
    looking_at_much.small.look_at(looking_at_much.key)
    wait_until(lambda: bool(looking_at_much.drawn_on), "the drawing to begin")
    wait(200)
    assert looking_at_much.small.picture(looking_at_much.key) is None
    now[0] += 1
    wait_until(looking_at_much.shows, "the sheet, when the hand rests")


def test_what_was_left_off_is_drawn_on_when_it_is_looked_at_again(
    looking_at_much: Looking,
) -> None:
    small, key = looking_at_much.small, looking_at_much.key
    small.look_at(key)
    small.look_away(key)
    wait(60)
    small.look_at(key)
    wait_until(looking_at_much.shows, "the sheet")


def test_two_look_at_the_same_sheet_and_one_looks_away(looking: Looking) -> None:
    for _ in range(2):
        looking.small.look_at(looking.key)
    looking.small.look_away(looking.key)
    looking.draw(1)
    wait_until(looking.shows, "the stroke")


def test_a_picture_that_was_kept_is_begun_with(looking_at_much: Looking) -> None:
    looking_at_much.small.look_at(looking_at_much.key)
    wait_until(looking_at_much.shows, "the sheet")
    looking_at_much.small.close()
    wait_until(lambda: looking_at_much.kept() is not None, "the picture to be kept")
    looking_at_much.room.session.drawing.close(looking_at_much.room.sheet_id)
    looking_at_much.draw(700)
    looking_at_much.drawn_on.clear()
    looking_at_much.open()
    looking_at_much.small.look_at(looking_at_much.key)
    wait_until(looking_at_much.shows, "the sheet with what has come since")
    assert looking_at_much.drawn_on == []


def test_a_picture_that_is_no_longer_of_its_sheet_is_not_shown(looking: Looking) -> None:
    looking.draw(1)
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the stroke")
    looking.small.close()
    wait_until(lambda: looking.kept() is not None, "the picture to be kept")
    looking.room.session.do(partial(drawing.undo, sheet_id=looking.room.sheet_id))
    looking.draw(2)
    looking.open()
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the other stroke")


def test_a_sheet_that_cannot_be_read_is_passed_over(looking: Looking) -> None:
    gone = str(UUID(int=404))
    looking.small.look_at(gone)
    looking.small.look_at(looking.key)
    wait_until(looking.shows, "the sheet that is there")
    assert looking.small.picture(gone) is None


def test_what_is_being_drawn_when_the_room_is_left_comes_to_nobody(
    looking_at_much: Looking,
) -> None:
    told: list[str] = []
    looking_at_much.small.drawn.connect(told.append)
    looking_at_much.small.look_at(looking_at_much.key)
    looking_at_much.small.close()
    wait(200)
    assert told == []
    looking_at_much.open()
