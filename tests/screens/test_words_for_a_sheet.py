"""Words typed for a sheet, and words typed on what lies there: none is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.workshop import Room
from dreamdesk.services import courses, drawing
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from screens.test_impatience import KEPT_BY_THEN, all_is_well, slow_disk, tap_at_once
from support.at_a_sheet import make_vault_at_a_sheet
from support.drawing_hands import LEFT, NONE, Drawing
from support.hands import wait, wait_until
from support.strokes_in_hand import StrokeInHand
from support.vaults import PASSWORD
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def begun(in_progress: WorkshopInProgress) -> Drawing:
    begun = Drawing(in_progress)
    begun.begin("")
    begun.adviser.tap("drawing.thingsFold")
    return begun


@pytest.fixture
def again(tmp_path: Path, qapp: object) -> Iterator[WorkshopInProgress]:
    """The program opened on a workshop in which words were about to be put on a sheet."""
    make_vault_at_a_sheet(tmp_path / "again")
    vault = Vault.open(paths.vault(tmp_path / "again"), PASSWORD)
    with vault.begin() as work:
        workshop_id = courses.left_open(work)
        assert workshop_id is not None
        drawing.think_of_words(Meeting(work, SystemClock(), workshop_id), "En have")
        work.commit()
    vault.close()
    workshop = WorkshopInProgress(tmp_path / "again")
    yield workshop
    workshop.close()


def typed(begun: Drawing, words: str) -> None:
    begun.adviser.tap("drawing.text")
    begun.adviser.write(words)


def placed(begun: Drawing, words: str) -> None:
    """Put words on the sheet and let them lie."""
    begun.presenter.placing.placeWords(words)
    begun.settled()
    begun.presenter.placing.letGo()
    begun.settled()


def test_words_that_are_not_placed_wait_while_one_is_in_another_room(begun: Drawing) -> None:
    typed(begun, "En have")
    begun.workshop.enter(Room.CONVERSATION)
    begun.workshop.enter(Room.ACTIVITY)
    begun.adviser.tap("drawing.thingsFold")
    assert begun.adviser.text("drawing.text") == "En have"
    begun.adviser.tap("drawing.placeWords")
    begun.settled()
    assert begun.thing.text == "En have"
    begun.presenter.placing.letGo()
    begun.settled()
    assert begun.adviser.text("drawing.text") == ""


def test_words_that_are_not_placed_are_kept_when_the_program_is_closed_at_once(
    begun: Drawing,
) -> None:
    typed(begun, "En have")
    begun.workshop.session.finish_all()
    begun.workshop.settled()
    assert begun.workshop.living.workshop.bookmark.words == "En have"


def test_words_that_were_not_placed_are_there_when_the_program_is_opened_again(
    again: WorkshopInProgress,
) -> None:
    again.adviser.tap("drawing.thingsFold")
    assert again.adviser.text("drawing.text") == "En have"


def test_words_wait_on_whichever_sheet_one_goes_to(begun: Drawing) -> None:
    typed(begun, "En have")
    begun.presenter.begin("broen")
    begun.settled()
    assert begun.adviser.text("drawing.text") == "En have"
    begun.adviser.write(" med")
    begun.adviser.tap("drawing.placeBubble")
    begun.settled()
    assert begun.thing.text == "En have med"
    assert begun.workshop.living.workshop.bookmark.words == ""


def test_what_is_drawn_meanwhile_does_not_take_the_newest_words_back(begun: Drawing) -> None:
    typed(begun, "En")
    wait(KEPT_BY_THEN)
    begun.workshop.settled()
    shown = []
    begun.presenter.unplacedChanged.connect(lambda: shown.append(begun.presenter.unplaced))
    with slow_disk(begun.workshop):
        begun.presenter.rename("Haven")
        begun.workshop.session.finish_typing()
        begun.adviser.write(" hav")
    wait_until(lambda: begun.presenter.name == "Haven", "the name")
    begun.adviser.write("e")
    begun.settled()
    assert begun.adviser.text("drawing.text") == "En have"
    assert shown == [f"En {'have'[:letters]}" for letters in range(5)]


def test_words_that_wait_come_back_when_another_thing_is_let_go(begun: Drawing) -> None:
    placed(begun, "Hjem")
    home = begun.thing
    typed(begun, "En have")
    begun.presenter.placing.pick(home.x, home.y)
    assert begun.adviser.text("drawing.text") == "Hjem"
    begun.presenter.placing.letGo()
    begun.settled()
    assert begun.adviser.text("drawing.text") == "En have"
    assert begun.thing.text == "Hjem"


def test_words_taken_away_do_not_come_back(begun: Drawing) -> None:
    typed(begun, "En")
    begun.workshop.enter(Room.CONVERSATION)
    begun.workshop.enter(Room.ACTIVITY)
    begun.adviser.tap("drawing.thingsFold")
    begun.adviser.tap("drawing.text")
    begun.adviser.press(Qt.Key.Key_End)
    for _ in range(2):
        begun.adviser.press(Qt.Key.Key_Backspace)
    begun.workshop.enter(Room.CONVERSATION)
    assert begun.workshop.living.workshop.bookmark.words == ""


def rewording(begun: Drawing) -> None:
    """Type other words for a thing, and do not say that they are done."""
    placed(begun, "Skolen")
    thing = begun.thing
    begun.presenter.placing.pick(thing.x, thing.y)
    begun.adviser.tap("drawing.text")
    begun.adviser.press(Qt.Key.Key_End)
    begun.adviser.write(" i byen")


def test_other_words_for_a_thing_are_kept_when_it_is_let_go(begun: Drawing) -> None:
    rewording(begun)
    begun.presenter.placing.takeHold(True)
    QTest.mouseClick(begun.adviser.window, LEFT, NONE, begun.at(begun.adviser, 300, 300))
    begun.settled()
    assert begun.thing.text == "Skolen i byen"
    assert begun.adviser.text("drawing.text") == ""


def test_other_words_for_a_thing_are_kept_when_the_room_is_left_at_once(begun: Drawing) -> None:
    rewording(begun)
    tap_at_once(begun.adviser, "drawing.onward", 1)
    all_is_well(begun.workshop)
    begun.workshop.enter(Room.ACTIVITY)
    begun.settled()
    assert begun.thing.text == "Skolen i byen"


def test_other_words_for_a_thing_are_kept_when_the_program_is_closed(begun: Drawing) -> None:
    rewording(begun)
    begun.workshop.session.finish_all()
    begun.settled()
    assert begun.thing.text == "Skolen i byen"


def test_other_words_for_a_thing_that_was_taken_away_make_no_trouble(begun: Drawing) -> None:
    rewording(begun)
    begun.presenter.placing.remove()
    begun.settled()
    all_is_well(begun.workshop)
    assert begun.sheet.placed() == ()


def test_a_thing_reworded_while_the_other_hand_moves_it_has_both(begun: Drawing) -> None:
    rewording(begun)
    thing = begun.thing
    begun.citizen.touch("drawing.things")
    begun.citizen.touch("drawing.hold")
    hand = StrokeInHand(begun, begun.citizen, thing.x, thing.y).go_on().go_on()
    wait_until(lambda: begun.thing.text == "Skolen i byen", "the words")
    hand.go_on().lift()
    begun.settled()
    assert begun.thing.text == "Skolen i byen"
    assert begun.thing.x > thing.x + 50
