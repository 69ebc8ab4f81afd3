"""The citizen goes to another of the meeting's sheets by a tap, and both surfaces follow."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from dreamdesk.domain.sheet import Drawers
from screens.test_impatience import all_is_well, slow_disk
from support.drawing_hands import LEFT, NONE, Drawing
from support.hands import wait, wait_until
from support.strokes_in_hand import StrokeInHand, kept
from support.touch_sizes import to_press, too_close, too_small

WAYS_OUT = {"citizen.pause", "citizen.skip", "citizen.stop"}


def begin(drawing: Drawing, *templates: str) -> list[str]:
    """Begin sheets, and be at the last one; returns how the citizen's pictures are called."""
    drawing.begin(templates[0])
    for template in templates[1:]:
        drawing.presenter.begin(template)
        drawing.settled()
    return [f"drawing.sheet:{head.id}" for head in drawing.workshop.living.sheets]


def look_for_another(drawing: Drawing) -> None:
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.older")


def seen(drawing: Drawing) -> list[str]:
    return [name for name in drawing.citizen.names() if name.startswith("drawing.sheet:")]


def test_where_there_is_one_sheet_nothing_asks_for_another(drawing: Drawing) -> None:
    begin(drawing, "trappen")
    drawing.citizen.touch("drawing.tools")
    assert not drawing.citizen.there("drawing.older")
    drawing.adviser.tap("drawing.drawers:adviser")
    drawing.settled()
    assert {each.name for each in to_press(drawing.citizen)} == WAYS_OUT


def test_the_citizen_goes_back_to_an_older_sheet_and_draws_on_it(drawing: Drawing) -> None:
    stairs, bridge = begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    assert seen(drawing) == [bridge, stairs]
    drawing.citizen.touch(stairs)
    drawing.settled()
    assert drawing.presenter.name == "Trappen"
    assert seen(drawing) == []
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    drawing.settled()
    assert [len(kept(drawing, number).strokes()) for number in (0, 1)] == [1, 0]


def test_a_few_sheets_stand_in_the_middle_of_the_room_there_is(drawing: Drawing) -> None:
    names = begin(drawing, "trappen", "broen", "vejen")
    look_for_another(drawing)
    hands = drawing.citizen
    wait_until(lambda: len(seen(drawing)) == len(names), "the sheets")
    sheet, done = (hands.find(name) for name in (names[0], "drawing.done"))
    above = sheet.mapToScene(QPointF(0, 0)).y()
    below = done.mapToScene(QPointF(0, 0)).y() - above - sheet.height()
    assert below < above, "they hang at the top"


def test_the_sheet_that_lies_there_can_be_chosen_or_left_as_it_is(drawing: Drawing) -> None:
    _, bridge = begin(drawing, "trappen", "broen")
    for way in (bridge, "drawing.done"):
        look_for_another(drawing)
        drawing.citizen.touch(way)
        drawing.settled()
        assert seen(drawing) == []
        assert drawing.presenter.name == "Broen"


def test_of_twelve_sheets_nine_are_seen_with_the_one_that_one_is_at(drawing: Drawing) -> None:
    names = begin(drawing, *["trappen", "broen", "vejen"] * 4)
    look_for_another(drawing)
    assert seen(drawing) == names[:2:-1]
    buttons = {each.name for each in to_press(drawing.citizen)} - WAYS_OUT - set(names)
    assert buttons == {"drawing.moreOlder", "drawing.another", "drawing.done"}
    drawing.citizen.touch("drawing.moreOlder")
    wait_until(lambda: seen(drawing) == names[2::-1], "the oldest three")
    drawing.citizen.touch(names[1])
    drawing.settled()
    look_for_another(drawing)
    assert seen(drawing) == names[2::-1]
    assert drawing.presenter.name == "Broen"


@pytest.mark.parametrize(
    ("count", "size"), [(2, (1366, 768)), (12, (1366, 768)), (12, (1280, 800))]
)
def test_every_picture_is_large_enough_for_a_finger(
    drawing: Drawing, count: int, size: tuple[int, int]
) -> None:
    begin(drawing, *["trappen", "broen", "vejen"][: min(count, 3)] * -(-count // 3))
    drawing.citizen.window.resize(*size)
    look_for_another(drawing)
    pressed = to_press(drawing.citizen)
    assert len(pressed) >= count % 9
    assert too_small(pressed, 14) == []
    assert too_close(pressed, 2) == []


def test_a_new_sheet_is_begun_from_there(drawing: Drawing) -> None:
    begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    drawing.citizen.touch("drawing.another")
    drawing.citizen.touch("drawing.begin:vejen")
    drawing.settled()
    assert [head.template for head in drawing.workshop.living.sheets] == [
        "trappen",
        "broen",
        "vejen",
    ]


def test_who_may_not_draw_finds_the_way_to_another_sheet_and_begins_none(
    drawing: Drawing,
) -> None:
    stairs, _ = begin(drawing, "trappen", "broen")
    drawing.adviser.tap("drawing.drawers:adviser")
    drawing.settled()
    drawing.citizen.touch("drawing.older")
    assert not drawing.citizen.there("drawing.another")
    drawing.citizen.touch(stairs)
    drawing.settled()
    assert drawing.presenter.name == "Trappen"
    assert drawing.citizen.there("drawing.tools")


def test_who_is_looking_for_a_sheet_goes_on_when_others_may_draw(drawing: Drawing) -> None:
    stairs, _ = begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    for drawers in (Drawers.ADVISER, Drawers.BOTH):
        drawing.adviser.tap(f"drawing.drawers:{drawers.value}")
        drawing.workshop.settled()
        assert stairs in seen(drawing)
        can = drawers is Drawers.BOTH
        wait_until(lambda can=can: drawing.citizen.there("drawing.another") is can, "that")  # type: ignore[misc]


def test_the_adviser_goes_to_another_sheet_while_the_citizen_is_looking(drawing: Drawing) -> None:
    stairs, _ = begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    drawing.presenter.goTo(stairs.partition(":")[2])
    drawing.settled()
    assert seen(drawing) == []
    assert drawing.citizen.there("drawing.tools")


def test_a_name_is_changed_while_the_citizen_is_looking(drawing: Drawing) -> None:
    begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    drawing.presenter.rename("Broen hjem")
    drawing.workshop.session.finish_typing()
    drawing.citizen.await_text("Broen hjem")


def test_where_both_go_to_a_sheet_at_once_what_came_first_counts(drawing: Drawing) -> None:
    stairs, bridge, _ = begin(drawing, "trappen", "broen", "vejen")
    look_for_another(drawing)
    place = drawing.citizen._reach(stairs)
    with slow_disk(drawing.workshop):
        drawing.presenter.goTo(bridge.partition(":")[2])
        window, screen = drawing.citizen.window, drawing.citizen._screen
        QTest.touchEvent(window, screen).press(0, place, window).commit()
        wait(20)
        QTest.touchEvent(window, screen).release(0, place, window).commit()
        wait(20)
    drawing.settled()
    all_is_well(drawing.workshop)
    assert drawing.presenter.name == "Broen"


@pytest.mark.parametrize("pause", [0, 60, 150])
def test_a_double_tap_on_a_sheet_draws_nothing_on_it(drawing: Drawing, pause: int) -> None:
    stairs, _ = begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    place, window = drawing.citizen._reach(stairs), drawing.citizen.window
    touch = partial(QTest.touchEvent, window, drawing.citizen._screen)
    for _ in range(2):
        touch().press(0, place, window).commit()
        wait(15)
        touch().release(0, place, window).commit()
        wait(pause)
    drawing.settled()
    assert drawing.presenter.name == "Trappen"
    assert [kept(drawing, number).strokes() for number in (0, 1)] == [(), ()]


def test_two_fingers_on_two_sheets_at_once_go_to_one_of_them(drawing: Drawing) -> None:
    stairs, bridge, _ = begin(drawing, "trappen", "broen", "vejen")
    look_for_another(drawing)
    one, other = drawing.citizen._reach(stairs), drawing.citizen._reach(bridge)
    window = drawing.citizen.window
    touch = partial(QTest.touchEvent, window, drawing.citizen._screen)
    touch().press(0, one, window).press(1, other, window).commit()
    wait(20)
    touch().release(0, one, window).release(1, other, window).commit()
    drawing.settled()
    all_is_well(drawing.workshop)
    assert drawing.presenter.name in ("Trappen", "Broen")
    assert seen(drawing) == []


def test_the_advisers_stroke_stays_on_the_sheet_that_the_citizen_leaves(drawing: Drawing) -> None:
    stairs, _ = begin(drawing, "trappen", "broen")
    look_for_another(drawing)
    place = drawing.citizen._reach(stairs)
    stroke = StrokeInHand(drawing, drawing.adviser).go_on().go_on()
    window, screen = drawing.citizen.window, drawing.citizen._screen
    QTest.touchEvent(window, screen).press(0, place, window).commit()
    wait(20)
    QTest.touchEvent(window, screen).release(0, place, window).commit()
    drawing.settled()
    stroke.go_on().lift()
    QTest.mouseClick(drawing.adviser.window, LEFT, NONE, drawing.at(drawing.adviser, 900, 900))
    drawing.settled()
    assert [len(kept(drawing, number).strokes()) for number in (0, 1)] == [1, 1]
    (drawn,) = kept(drawing, 1).strokes()
    assert len(drawn.trace) > 6
