"""Quicker than the paper: two surfaces, one sheet, and all that happens in mid-stroke."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from dreamdesk.domain.ink import STEPS
from screens.test_impatience import all_is_well, close_window, slow_disk, tap_at_once
from support.drawing_hands import LEFT, NONE, Drawing
from support.full_disk import FullDisk
from support.hands import wait, wait_until
from support.strokes_in_hand import StrokeInHand, in_hand, kept, read
from support.vaults import PASSWORD


@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_a_stroke_is_kept_once_when_the_room_is_left_in_its_middle(
    begun: Drawing, whose: str
) -> None:
    stroke = StrokeInHand(begun, getattr(begun, whose)).go_on()
    begun.presenter.goOnward()
    wait_until(lambda: not begun.citizen.there("drawing.sheet"), "the sheet to go")
    stroke.go_on().lift()
    all_is_well(begun.workshop)
    (line,) = kept(begun).strokes()
    assert len(line.trace) >= 4


@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_a_stroke_stays_on_the_sheet_that_it_was_begun_on(begun: Drawing, whose: str) -> None:
    begun.presenter.begin("broen")
    begun.settled()
    stroke = StrokeInHand(begun, getattr(begun, whose)).go_on()
    first = begun.workshop.living.sheets[0]
    begun.presenter.goTo(str(first.id))
    wait_until(lambda: begun.presenter.head.id == first.id, "the first sheet")
    stroke.go_on().lift()
    begun.settled()
    all_is_well(begun.workshop)
    assert kept(begun, 0).strokes() == ()
    (line,) = kept(begun, 1).strokes()
    assert len(line.trace) >= 4
    assert in_hand(begun.adviser) == in_hand(begun.citizen) == 0


def test_a_new_sheet_is_begun_once_when_both_double_tap(begun: Drawing) -> None:
    begun.adviser.tap("drawing.sheetsFold")
    begun.adviser.tap("drawing.another")
    begun.citizen.touch("drawing.tools")
    begun.citizen.touch("drawing.another")
    with slow_disk(begun.workshop):
        tap_at_once(begun.citizen, "drawing.begin:broen", 2)
        tap_at_once(begun.adviser, "drawing.begin:trappen", 2)
    begun.settled()
    assert [sheet.template for sheet in begun.workshop.living.sheets] == ["", "broen"]


def test_the_sheet_comes_back_when_the_citizen_may_draw_no_longer(begun: Drawing) -> None:
    for open_ in ("tools", "things"):
        begun.adviser.tap("drawing.drawers:both")
        begun.citizen.touch(f"drawing.{open_}")
        begun.adviser.tap("drawing.drawers:adviser")
        begun.workshop.settled()
        assert begun.citizen.find("drawing.sheet").isVisible()


def test_a_stroke_in_hand_is_finished_when_who_draws_changes(begun: Drawing) -> None:
    stroke = StrokeInHand(begun, begun.citizen).go_on()
    begun.presenter.letDraw("adviser")
    begun.workshop.settled()
    stroke.go_on().lift()
    begun.settled()
    assert len(begun.sheet.strokes()) == 1
    assert in_hand(begun.adviser) == in_hand(begun.citizen) == 0


def test_undo_hammered_leaves_the_stroke_in_the_other_hand(begun: Drawing) -> None:
    for y in (300, 600, 900):
        begun.finger(begun.citizen, (300, y), (900, y))
    wait_until(lambda: len(begun.sheet.strokes()) == 3, "three strokes")
    stroke = StrokeInHand(begun, begun.citizen, 1500, 1200).go_on()
    with slow_disk(begun.workshop):
        tap_at_once(begun.adviser, "drawing.undo", 10)
        stroke.go_on()
    assert in_hand(begun.adviser) == 1
    stroke.lift()
    begun.settled()
    (line,) = begun.sheet.strokes()
    assert line.box.top > 1100
    assert begun.sheet.can_undo
    assert not begun.sheet.can_redo


@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_a_stroke_that_cannot_be_kept_is_told_of_before_the_window_goes(
    begun: Drawing, whose: str
) -> None:
    disk = FullDisk(begun.workshop.session._store)
    begun.workshop.session._store = disk  # type: ignore[assignment]
    StrokeInHand(begun, getattr(begun, whose)).go_on()
    disk.fill()
    assert not close_window(begun.workshop)
    begun.adviser.await_text("Der er ikke mere plads på disken")
    disk.make_room()
    begun.adviser.tap("trouble.again")
    begun.workshop.settled()
    assert len(kept(begun).strokes()) == 1


@pytest.mark.parametrize("way", ["workshop.pause", "workshop.acute"])
def test_a_stroke_is_kept_when_all_goes_calm(begun: Drawing, way: str) -> None:
    stroke = StrokeInHand(begun, begun.citizen).go_on()
    begun.adviser.tap(way)
    begun.citizen.await_gone("drawing.sheet")
    stroke.go_on().lift()
    all_is_well(begun.workshop)
    assert len(kept(begun).strokes()) == 1


def test_a_stroke_is_kept_when_the_vault_is_locked(begun: Drawing) -> None:
    StrokeInHand(begun, begun.citizen).go_on()
    head = begun.workshop.living.sheets[0]
    begun.adviser.tap("workshop.lock")
    begun.adviser.await_focus("lock.password")
    begun.adviser.write(PASSWORD)
    begun.adviser.tap("lock.open")
    begun.adviser.find("workshop.saved")
    assert len(read(begun.workshop.session, head.id).strokes()) == 1


def test_a_full_disk_is_told_once_and_what_is_drawn_meanwhile_is_kept(begun: Drawing) -> None:
    disk = FullDisk(begun.workshop.session._store)
    begun.workshop.session._store = disk  # type: ignore[assignment]
    disk.fill()
    begun.finger(begun.citizen, (300, 300), (900, 300))
    begun.adviser.await_text("Der er ikke mere plads på disken")
    begun.adviser.tap("trouble.dismiss")
    for y in (500, 700, 900):
        begun.finger(begun.citizen, (300, y), (900, y))
        wait(60)
        assert begun.workshop.desk.trouble.kind == "", y
    assert in_hand(begun.citizen) == in_hand(begun.adviser) == 4
    begun.adviser.await_text("Ikke gemt endnu")
    disk.make_room()
    begun.finger(begun.citizen, (300, 1100), (900, 1100))
    begun.settled()
    begun.adviser.await_text("Alt er gemt")
    assert [round(line.box.top, -2) for line in begun.sheet.strokes()] == [300, 500, 700, 900, 1100]


def test_thirty_quick_strokes_are_kept_when_the_room_is_left_at_once(begun: Drawing) -> None:
    with slow_disk(begun.workshop):
        for number in range(30):
            x = 200 + 80 * number
            QTest.mousePress(begun.adviser.window, LEFT, NONE, begun.at(begun.adviser, x, 400))
            QTest.mouseMove(begun.adviser.window, begun.at(begun.adviser, x, 700))
            QTest.mouseRelease(begun.adviser.window, LEFT, NONE, begun.at(begun.adviser, x, 700))
        begun.presenter.goOnward()
    all_is_well(begun.workshop)
    lefts = [line.box.left for line in kept(begun).strokes()]
    assert len(lefts) == 30
    assert lefts == sorted(lefts)


def test_everything_rubbed_out_comes_back_with_one_undo(begun: Drawing) -> None:
    for y in (300, 600, 900):
        begun.finger(begun.citizen, (300, y), (900, y))
    wait_until(lambda: len(begun.sheet.strokes()) == 3, "three strokes")
    before = begun.sheet.things
    begun.presenter.desk.useEraser("area")
    begun.presenter.desk.useWidth("bold")
    first = begun.at(begun.adviser, 250, 300)
    QTest.mousePress(begun.adviser.window, LEFT, NONE, first)
    for y in range(300, 1000, 100):
        for x in (200, 1000) if y % 200 else (1000, 200):
            QTest.mouseMove(begun.adviser.window, begun.at(begun.adviser, x, y))
            wait(8)
    begun.citizen.touch("drawing.undo")
    QTest.mouseRelease(begun.adviser.window, LEFT, NONE, first)
    begun.settled()
    assert begun.sheet.strokes() == ()
    begun.citizen.touch("drawing.undo")
    begun.settled()
    assert begun.sheet.things == before[:2]


def test_one_enlarges_the_sheet_while_the_other_draws_on(begun: Drawing) -> None:
    begun.presenter.letFingers("never")
    begun.settled()
    paper: Any = begun.citizen.find("drawing.sheet")
    stroke = StrokeInHand(begun, begun.adviser, 1100, 900).go_on()
    window, screen = begun.citizen.window, begun.citizen._screen
    one, other = begun.at(begun.citizen, 1000, 800), begun.at(begun.citizen, 1500, 1200)
    QTest.touchEvent(window, screen).press(0, one, window).press(1, other, window).commit()
    for _ in range(8):
        one, other = one - QPoint(10, 5), other + QPoint(10, 5)
        QTest.touchEvent(window, screen).move(0, one, window).move(1, other, window).commit()
        stroke.go_on()
    assert in_hand(begun.citizen) == 1
    QTest.touchEvent(window, screen).release(0, one, window).release(1, other, window).commit()
    stroke.lift()
    begun.settled()
    assert paper.property("zoom") > 1.2
    (line,) = begun.sheet.strokes()
    image = window.grabWindow()
    at = [
        begun.at(begun.citizen, x / STEPS, y / STEPS)
        for x, y in zip(line.trace.xs, line.trace.ys, strict=True)
    ]
    assert all(image.pixelColor(place).lightness() < 160 for place in at[2:20])
    assert in_hand(begun.citizen) == 0


def test_a_stroke_is_kept_when_the_citizen_says_stop(begun: Drawing) -> None:
    stroke = StrokeInHand(begun, begun.adviser).go_on()
    begun.citizen.touch("citizen.stop")
    begun.citizen.await_gone("drawing.sheet")
    stroke.go_on().lift()
    all_is_well(begun.workshop)
    (line,) = kept(begun).strokes()
    assert len(line.trace) >= 4
