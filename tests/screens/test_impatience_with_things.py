"""Quicker than the paper: what is placed on it, typed beside it, and said about it."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.domain.workshop import Room
from dreamdesk.ui import ink_input
from dreamdesk.ui.citizen.cards import RESTED_AFTER_MS
from dreamdesk.ui.ink_taps import Taps
from screens.test_impatience import KEPT_BY_THEN, all_is_well, slow_disk, tap_at_once
from support.drawing_hands import LEFT, NONE, Drawing
from support.hands import Hands, wait
from support.strokes_in_hand import StrokeInHand, kept


@pytest.mark.parametrize("pause", [0, 60, 150])
@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_a_double_tap_on_a_template_draws_nothing_on_it(
    drawing: Drawing, monkeypatch: pytest.MonkeyPatch, whose: str, pause: int
) -> None:
    # A hand's own time: a busy machine takes longer over two taps than any hand.
    at = [0.0]
    monkeypatch.setattr(ink_input, "Taps", partial(Taps, lambda: at[0]))
    hands: Hands = getattr(drawing, whose)
    place = hands._reach("drawing.begin:trappen")
    for _ in range(2):
        if whose == "citizen":
            QTest.touchEvent(hands.window, hands._screen).press(0, place, hands.window).commit()
            wait(15)
            QTest.touchEvent(hands.window, hands._screen).release(0, place, hands.window).commit()
        else:
            QTest.mouseClick(hands.window, LEFT, NONE, place)
        wait(pause)
        at[0] += (15 + pause) / 1000
    drawing.settled()
    assert len(drawing.workshop.living.sheets) == 1
    assert kept(drawing).strokes() == ()


def test_what_is_taken_up_is_not_laid_down_by_a_stamp_that_comes_late(begun: Drawing) -> None:
    placing = begun.presenter.placing
    placing.placeStamp("hus")
    begun.settled()
    house = begun.thing
    begun.drag(begun.adviser, (house.x, house.y), (700, 700))
    begun.settled()
    with slow_disk(begun.workshop):
        placing.placeStamp("person")
        at = begun.at(begun.adviser, 700, 700)
        QTest.mousePress(begun.adviser.window, LEFT, NONE, at)
        QTest.mouseMove(begun.adviser.window, at + QPoint(20, 0))
        wait(20)
    there = begun.at(begun.adviser, 2000, 1600)
    QTest.mouseMove(begun.adviser.window, there)
    wait(20)
    QTest.mouseRelease(begun.adviser.window, LEFT, NONE, there)
    begun.settled()
    places = {thing.name: (thing.x, thing.y) for thing in begun.sheet.placed()}
    assert places["hus"] == pytest.approx((2000, 1600), abs=15)
    assert places["person"][0] < 1700


def test_words_are_placed_once_by_a_double_tap(begun: Drawing) -> None:
    begun.adviser.tap("drawing.thingsFold")
    begun.adviser.tap("drawing.text")
    begun.adviser.write("Skolen")
    with slow_disk(begun.workshop):
        tap_at_once(begun.adviser, "drawing.placeWords", 2)
    begun.settled()
    assert [thing.text for thing in begun.sheet.placed()] == ["Skolen"]


def test_words_of_one_thing_are_not_put_on_another(begun: Drawing) -> None:
    begun.presenter.placing.placeWords("Hjem")
    begun.settled()
    home = begun.thing
    begun.drag(begun.adviser, (home.x, home.y), (600, 600))
    begun.settled()
    begun.presenter.placing.placeWords("Skolen")
    begun.settled()
    begun.adviser.tap("drawing.thingsFold")
    begun.adviser.tap("drawing.text")
    begun.adviser.press(Qt.Key.Key_End)
    begun.adviser.write(" i byen")
    QTest.mouseClick(begun.adviser.window, LEFT, NONE, begun.at(begun.adviser, 600, 600))
    wait(40)
    assert begun.presenter.placing.text == "Hjem"
    assert begun.adviser.text("drawing.text") == "Hjem"


def test_a_name_goes_to_no_other_sheet_than_the_one_it_was_typed_for(begun: Drawing) -> None:
    begun.adviser.tap("drawing.sheetsFold")
    begun.adviser.tap("drawing.name")
    begun.adviser.press(Qt.Key.Key_End)
    begun.adviser.write(" et")
    begun.citizen.touch("drawing.tools")
    begun.citizen.touch("drawing.another")
    begun.citizen.touch("drawing.begin:broen")
    begun.settled()
    begun.adviser.write(" to")
    wait(KEPT_BY_THEN)
    begun.settled()
    assert [head.name for head in begun.workshop.living.sheets] == ["Blankt ark et", "Broen"]


def test_a_new_sheet_is_drawn_on_at_once(begun: Drawing) -> None:
    begun.citizen.touch("drawing.things")
    begun.citizen.touch("drawing.stamp:*")
    begun.settled()
    begun.presenter.begin("broen")
    begun.settled()
    begun.finger(begun.citizen, (300, 300), (900, 300))
    begun.settled()
    assert len(begun.sheet.strokes()) == 1


def mark(drawing: Drawing) -> None:
    drawing.adviser.tap("drawing.mark")
    drawing.drag(drawing.adviser, (300, 500), (1200, 1200))
    drawing.adviser.await_focus(drawing.adviser.find("drawing.words:*").objectName())


def test_a_spot_whose_words_are_all_taken_away_can_be_written_about_again(begun: Drawing) -> None:
    mark(begun)
    begun.adviser.write("Hr")
    wait(KEPT_BY_THEN)
    begun.workshop.settled()
    for _ in range(2):
        begun.adviser.press(Qt.Key.Key_Backspace)
    wait(KEPT_BY_THEN)
    begun.workshop.settled()
    begun.adviser.write("Her")
    wait(KEPT_BY_THEN)
    begun.workshop.settled()
    (quote,) = begun.workshop.living.workshop.quotes
    assert quote.text == "Her"


def test_words_about_a_spot_are_kept_when_the_room_is_left_at_once(begun: Drawing) -> None:
    mark(begun)
    begun.adviser.write("Her bor jeg")
    tap_at_once(begun.adviser, "drawing.onward", 1)
    all_is_well(begun.workshop)
    (quote,) = begun.workshop.living.workshop.quotes
    assert quote.text == "Her bor jeg"
    assert begun.workshop.living.workshop.bookmark.room is Room.CONVERSATION


def test_a_spot_waits_on_its_own_sheet_while_one_is_at_another(begun: Drawing) -> None:
    mark(begun)
    first = begun.workshop.living.sheets[0]
    begun.presenter.begin("broen")
    begun.settled()
    assert not begun.adviser.there("drawing.words:*")
    begun.adviser.write("ord")
    begun.presenter.goTo(str(first.id))
    begun.settled()
    begun.adviser.tap("drawing.words:*")
    begun.adviser.write("Her bor jeg")
    wait(KEPT_BY_THEN)
    begun.workshop.settled()
    (quote,) = begun.workshop.living.workshop.quotes
    assert quote.text == "Her bor jeg"
    assert quote.origin.spot is not None
    assert quote.origin.spot.sheet_id == first.id


def test_a_spot_being_marked_does_not_come_to_another_sheet(begun: Drawing) -> None:
    begun.adviser.tap("drawing.mark")
    stroke = StrokeInHand(begun, begun.adviser).go_on().go_on()
    begun.presenter.begin("broen")
    begun.settled()
    stroke.go_on().lift()
    begun.settled()
    assert not begun.adviser.there("drawing.words:*")
    assert kept(begun, 1).strokes() == ()


def test_a_yes_to_a_word_that_is_being_taken_away_is_no_mistake(drawing: Drawing) -> None:
    drawing.begin()
    drawing.presenter.placing.placeWords("Ringe til skolen")
    drawing.settled()
    thing = drawing.thing
    drawing.drag(drawing.adviser, (thing.x, thing.y), (1250, 1300))
    drawing.adviser.tap(f"drawing.ask:{thing.id}")
    drawing.citizen.find("drawing.right")
    with slow_disk(drawing.workshop):
        drawing.presenter.placing.remove()
        tap_at_once(drawing.citizen, "drawing.right", 2)
    drawing.settled()
    all_is_well(drawing.workshop)
    assert drawing.sheet.placed() == ()
    (quote,) = drawing.workshop.living.workshop.named(Feeds.STEP)
    assert quote.is_locked
    assert drawing.workshop.living.picture(quote.origin.picture_id) is not None


def test_a_question_does_not_come_under_the_hand_that_draws(drawing: Drawing) -> None:
    drawing.begin()
    drawing.presenter.placing.placeWords("Ringe til skolen")
    drawing.settled()
    thing = drawing.thing
    drawing.drag(drawing.adviser, (thing.x, thing.y), (1250, 1300))
    stroke = StrokeInHand(drawing, drawing.citizen, 300, 300)
    drawing.adviser.tap(f"drawing.ask:{thing.id}")
    for _ in range(2 * RESTED_AFTER_MS // 50):
        stroke.go_on()
        assert not drawing.citizen.there("drawing.right")
    stroke.lift()
    drawing.citizen.find("drawing.right")
    assert len(drawing.sheet.strokes()) == 1


def test_a_thing_taken_away_while_the_other_hand_turns_it_is_gone(begun: Drawing) -> None:
    begun.citizen.touch("drawing.things")
    begun.citizen.touch("drawing.stamp:*")
    begun.settled()
    thing = begun.thing
    handle = begun.citizen.find("drawing.turn")
    at = handle.mapToItem(begun.citizen.find("drawing.sheet"), handle.boundingRect().center())
    paper: Any = begun.citizen.find("drawing.sheet")
    there = paper.toSheet(at.x(), at.y())
    turning = StrokeInHand(begun, begun.citizen, there.x(), there.y()).go_on().go_on()
    begun.adviser.find("drawing.otherHand")
    placing = begun.presenter.placing
    placing.pick(thing.x, thing.y)
    placing.remove()
    begun.settled()
    turning.go_on().lift()
    begun.settled()
    assert begun.sheet.placed() == ()
    assert not begun.adviser.there("drawing.otherHand")
    begun.citizen.touch("drawing.done")
    begun.citizen.touch("drawing.undo")
    begun.settled()
    assert begun.thing == thing


def test_ever_so_many_words_are_all_on_the_sheet_and_longer_ones_too(begun: Drawing) -> None:
    placing, art = begun.presenter.placing, begun.presenter.art
    placing.placeWords("Og så gik vi hjem igen. " * 60)
    begun.settled()
    assert art.size(begun.thing).height() * begun.thing.scale < SHEET_HEIGHT
    before = begun.thing.scale
    placing.reword("Og så gik vi hjem igen. " * 80)
    begun.settled()
    assert begun.thing.scale < before
    assert art.size(begun.thing).height() * begun.thing.scale < SHEET_HEIGHT


@pytest.mark.parametrize("angle", [0, 30, 359])
@pytest.mark.parametrize("place", [(0, 0), (SHEET_WIDTH, 0), (0, SHEET_HEIGHT), (2900, 2050)])
def test_what_lies_at_an_edge_can_still_be_turned_by_a_corner(
    begun: Drawing, place: tuple[float, float], angle: float
) -> None:
    placing = begun.presenter.placing
    placing.placeStamp("hus")
    begun.settled()
    placing.move(*place)
    placing.change(angle, 1.0)
    begun.settled()
    paper, handle = begun.adviser.find("drawing.sheet"), begun.adviser.find("drawing.turn")
    middle = handle.mapToItem(paper, handle.boundingRect().center())
    assert paper.boundingRect().contains(middle)
    there = handle.mapToScene(handle.boundingRect().center()).toPoint()
    inwards = paper.mapToScene(paper.boundingRect().center()).toPoint()
    QTest.mousePress(begun.adviser.window, LEFT, NONE, there)
    for step in range(1, 6):
        QTest.mouseMove(begun.adviser.window, there + (inwards - there) * step / 10)
        wait(10)
    QTest.mouseRelease(begun.adviser.window, LEFT, NONE, there + (inwards - there) / 2)
    begun.settled()
    assert (begun.thing.x, begun.thing.y) == place
    assert begun.thing.scale > 1.2
