"""What is drawn on is chosen on either surface, by a tap on a picture, and both see it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from dreamdesk.domain.workshop import Room
from support.drawing_hands import Drawing
from support.drawn_last_time import make_vault_drawn_last_time
from support.hands import wait, wait_until
from support.touch_sizes import to_press, too_close, too_small
from support.workshop_in_progress import WorkshopInProgress

WAYS_OUT = {"citizen.pause", "citizen.skip", "citizen.stop"}


class Again:
    """The next meeting after one in which somebody drew."""

    def __init__(self, workshop: WorkshopInProgress) -> None:
        self.workshop = workshop
        self.adviser, self.citizen = workshop.adviser, workshop.citizen

    @property
    def presenter(self) -> Any:
        return self.workshop.desk.stage.presenter.stage.presenter


@pytest.fixture
def again(tmp_path: Path, qapp: object, request: pytest.FixtureRequest) -> Iterator[Again]:
    templates = getattr(request, "param", ("trappen",))
    workshop = WorkshopInProgress(make_vault_drawn_last_time(tmp_path / "again", *templates))
    yield Again(workshop)
    workshop.close()


def offered(drawing: Drawing | Again) -> list[str]:
    """Return what the citizen is offered to draw on, in its order."""
    kinds = ("drawing.begin:", "drawing.carryOn:")
    return [name for name in drawing.citizen.names() if name.startswith(kinds)]


def test_the_citizen_sees_eight_templates_with_a_word_and_begins_with_a_tap(
    drawing: Drawing,
) -> None:
    assert drawing.citizen.reads("Hvad vil du tegne på?")
    wait_until(lambda: len(offered(drawing)) == 8, "eight")
    for words in ("Blankt ark", "Trappen", "Broen"):
        assert drawing.citizen.reads(words)
    drawing.citizen.touch("drawing.begin:broen")
    drawing.settled()
    assert [head.template for head in drawing.workshop.living.sheets] == ["broen"]
    assert drawing.presenter.name == "Broen"
    assert not drawing.adviser.there("drawing.begin:broen")
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")


def test_beside_the_ways_out_there_are_at_most_three_buttons_and_nine_pictures(
    drawing: Drawing,
) -> None:
    buttons = {each.name for each in to_press(drawing.citizen)} - WAYS_OUT - set(offered(drawing))
    assert len(offered(drawing)) <= 9
    assert len(buttons) <= 3
    drawing.begin()
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.another")
    buttons = {each.name for each in to_press(drawing.citizen)} - WAYS_OUT - set(offered(drawing))
    assert buttons == {"drawing.done"}


def test_what_the_adviser_chooses_lies_on_the_citizens_surface_too(drawing: Drawing) -> None:
    drawing.begin("vejen")
    assert offered(drawing) == []
    assert drawing.citizen.there("drawing.things")


def test_the_citizen_begins_another_sheet_later_on(drawing: Drawing) -> None:
    drawing.begin()
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.another")
    wait_until(lambda: len(offered(drawing)) == 8, "eight")
    drawing.citizen.touch("drawing.begin:")
    drawing.settled()
    assert [head.template for head in drawing.workshop.living.sheets] == ["trappen", ""]
    assert drawing.presenter.name == "Blankt ark"
    assert offered(drawing) == []


def test_the_citizen_can_go_back_to_the_sheet_without_choosing(drawing: Drawing) -> None:
    drawing.begin()
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.another")
    drawing.citizen.touch("drawing.done")
    assert offered(drawing) == []
    assert len(drawing.workshop.living.sheets) == 1


def test_both_stay_in_step_while_each_is_about_to_choose(drawing: Drawing) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.adviser.tap("drawing.another")
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.another")
    drawing.citizen.touch("drawing.begin:broen")
    drawing.settled()
    assert not drawing.adviser.there("drawing.begin:broen")
    drawing.adviser.tap("drawing.another")
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.another")
    drawing.adviser.tap("drawing.begin:vejen")
    drawing.settled()
    assert offered(drawing) == []
    wanted = ["trappen", "broen", "vejen"]
    assert [head.template for head in drawing.workshop.living.sheets] == wanted


def middle_of(drawing: Drawing, template: str) -> Any:
    item = drawing.citizen.find(f"drawing.begin:{template}")
    return item.mapToScene(item.boundingRect().center()).toPoint()


def test_when_both_tap_at_once_there_is_one_sheet(drawing: Drawing) -> None:
    place = middle_of(drawing, "broen")
    window, screen = drawing.citizen.window, drawing.citizen._screen
    QTest.touchEvent(window, screen).press(0, place, window).commit()
    wait(20)
    # Nothing of what the adviser taps has come from the vault when the finger is lifted.
    drawing.presenter.begin("vejen")
    QTest.touchEvent(window, screen).release(0, place, window).commit()
    drawing.workshop.settled()
    drawing.settled()
    assert [head.template for head in drawing.workshop.living.sheets] == ["vejen"]
    assert drawing.presenter.name == "Vejen"


def test_two_quick_taps_begin_one_sheet(drawing: Drawing) -> None:
    drawing.presenter.begin("vejen")
    drawing.presenter.begin("vejen")
    drawing.workshop.settled()
    assert len(drawing.workshop.living.sheets) == 1


def test_the_citizen_draws_on_with_the_sheet_from_last_time(again: Again) -> None:
    again.citizen.find("drawing.begin:trappen")
    assert len(offered(again)) == 9
    assert offered(again)[0].startswith("drawing.carryOn:")
    assert again.citizen.reads("Vi tegner videre: Trappen")
    again.citizen.touch("drawing.carryOn:*")
    wait_until(lambda: bool(again.workshop.living.sheets), "the sheet")
    (head,) = again.workshop.living.sheets
    assert head.grown_from == again.workshop.living.sheets_before[0].id
    wait_until(lambda: again.presenter.head == head, "both to be at it")
    drawings = again.workshop.session.drawing
    wait_until(lambda: drawings.sheet(head.id) is not None, "the sheet to be open")
    sheet = drawings.sheet(head.id)
    assert sheet is not None
    assert len(sheet.strokes()) == 40
    again.citizen.touch("drawing.tools")
    again.citizen.touch("drawing.another")
    wait_until(lambda: len(offered(again)) == 8, "the new ones alone")


def test_the_sheet_from_last_time_is_seen_with_what_was_drawn_on_it(again: Again) -> None:
    again.citizen.find("drawing.carryOn:*")
    key = str(again.workshop.living.sheets_before[0].id)
    small = [i for i in again.citizen.items() if i.property("sheet") == key]
    wait_until(lambda: all(i.property("shown") for i in small), "the small picture")
    assert small


@pytest.mark.parametrize("again", [("trappen", "broen", "vejen")], indirect=True)
def test_more_than_nine_are_seen_nine_at_a_time_with_the_newest_first(again: Again) -> None:
    again.citizen.find("drawing.moreSheets")
    assert len(offered(again)) == 9
    assert again.citizen.reads("Vi tegner videre: Vejen")
    again.citizen.touch("drawing.moreSheets")
    again.citizen.await_text("Vi tegner videre: Trappen")
    assert len(offered(again)) == 2
    again.citizen.touch("drawing.moreSheets")
    again.citizen.await_text("Blankt ark")


@pytest.mark.parametrize("again", [("trappen", "broen", "vejen")], indirect=True)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_picture_is_large_enough_and_apart_and_can_be_reached(
    again: Again, scale: float
) -> None:
    theme = again.workshop.engine.singletonInstance("DreamDesk", "Theme")
    theme.setProperty("textScale", scale)
    again.citizen.find("drawing.moreSheets")
    wait(100)
    pressed = to_press(again.citizen)
    assert too_small(pressed, 14) == []
    assert too_close([each for each in pressed if each.name not in WAYS_OUT], 2) == []
    names = offered(again)
    for name in (names[0], names[-1]):
        button = again.citizen.find(name)
        assert button.width() <= again.citizen.window.width()
    again.citizen.touch(names[-1])
    wait_until(lambda: bool(again.workshop.living.sheets), "the last one to be begun")


def test_at_ordinary_size_all_is_in_sight_without_scrolling(again: Again) -> None:
    again.citizen.find("drawing.carryOn:*")
    wait(100)
    window = again.citizen.window
    foot = again.citizen.find("citizen.pause")
    limit = foot.mapToScene(foot.boundingRect().topLeft()).y()
    assert limit < window.height()
    for name in offered(again):
        item = again.citizen.find(name)
        assert item.mapRectToScene(item.boundingRect()).bottom() <= limit


def test_leaving_the_choice_and_coming_back_leaves_it_open(drawing: Drawing) -> None:
    drawing.workshop.enter(Room.CONVERSATION)
    drawing.workshop.enter(Room.ACTIVITY)
    wait_until(partial(drawing.citizen.reads, "Hvad vil du tegne på?"), "the question")
    assert drawing.workshop.living.sheets == ()
