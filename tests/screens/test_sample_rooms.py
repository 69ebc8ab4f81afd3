"""The sample opened in the program: what was drawn and heard stands in its rooms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from dreamdesk.app import Program
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, Box
from dreamdesk.services import courses
from support.hands import Hands, touchscreen, wait_until
from support.vaults import cheap_effort

_DOOR = Box(2240, 480, 2420, 560)
"""Within the door that Svend has painted, in units of the sheet."""

_IN_PLACE = 256 + 3
"""The role of a row of rooms that says whether what it is for has been done."""


class OpenSample:
    """The sample on its two windows, with hands on both."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.desk: Any = program._desk
        self.screen = touchscreen()
        self.adviser = self._hands(0)
        self.adviser.find("home.new")

    def _hands(self, place: int) -> Hands:
        window = self._program._engine.rootObjects()[place]
        assert isinstance(window, QQuickWindow)
        return Hands(window, self.screen)

    def go_to_activity_of(self, citizen: str) -> Hands:
        """Open somebody's workshop and go into Aktivitet; returns hands on their own window."""
        store = self.desk.store

        def job() -> object:
            with store.begin() as work:
                lines = courses.lines(work, "")
                return next(line.workshop_id for line in lines if line.citizen == citizen)

        self.desk.open_workshop(self._program._thread.post(job).result())
        self.adviser.find("workshop.saved")
        if self.adviser.there("lastTime.goOn"):
            self.adviser.tap("lastTime.goOn")
        self.adviser.tap("room.activity")
        return self._hands(1)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[OpenSample]:
    program = Program(tmp_path_factory.mktemp("sample"), cheap_effort(), sample=True)
    program.show()
    yield OpenSample(program)
    program.close()


@pytest.fixture
def at_home(opened: OpenSample) -> Iterator[OpenSample]:
    yield opened
    opened.desk.home()
    opened.adviser.find("home.new")


def colour_at(hands: Hands, sheet: str, box: Box) -> QColor:
    """Return the colour in the middle of a box of the sheet, as the window shows it."""
    item = hands.find(sheet)
    scale = min(item.width() / SHEET_WIDTH, item.height() / SHEET_HEIGHT)
    across = (box.left + box.right - SHEET_WIDTH) / 2 * scale + item.width() / 2
    down = (box.top + box.bottom - SHEET_HEIGHT) / 2 * scale + item.height() / 2
    there = item.mapToScene(QPointF(across, down)).toPoint()
    return hands.window.grabWindow().pixelColor(there)


def is_green(colour: QColor) -> bool:
    return colour.green() > colour.red() + 8 and colour.green() > colour.blue()


def test_svends_drawing_lies_on_both_windows(at_home: OpenSample) -> None:
    svend = at_home.go_to_activity_of("Svend")
    for hands in (at_home.adviser, svend):
        wait_until(
            lambda hands=hands: is_green(colour_at(hands, "drawing.sheet", _DOOR)),  # type: ignore[misc]
            "the door that was painted green",
        )


def test_what_svend_said_stands_beside_his_drawing_and_nothing_waits_to_be_asked(
    at_home: OpenSample,
) -> None:
    at_home.go_to_activity_of("Svend")
    at_home.adviser.await_text("»Tage to breve op af skuffen«")
    assert at_home.adviser.reads("Nederst på trappen står jeg med en kuffert")
    assert not any(name.startswith("drawing.ask:") for name in at_home.adviser.names())


def test_svend_has_a_second_sheet(at_home: OpenSample) -> None:
    at_home.go_to_activity_of("Svend")
    at_home.adviser.tap("drawing.sheetsFold")
    at_home.adviser.find("drawing.name")
    sheets = [n for n in at_home.adviser.names() if n.startswith("drawing.sheet:")]
    assert len(sheets) == 2
    at_home.adviser.tap(sheets[1])
    at_home.adviser.await_text("»Min søster er tæt nok på. Det er telefonen, der er tung.«")


def test_what_ditte_heard_stands_with_what_it_brought_up(at_home: OpenSample) -> None:
    at_home.go_to_activity_of("Ditte")
    hands = at_home.adviser
    for title, brought in (
        ("Det lange brev", "Grå"),
        ("Færgen", "Kølvandet"),
        ("Ned ad bakken", "»Der var en cykel i det."),
    ):
        hands.await_text(title)
        assert hands.reads(brought)
    assert hands.find("listening.settled:yes").property("chosen")


def test_what_ditte_will_not_hear_again_is_not_shown_to_her(at_home: OpenSample) -> None:
    ditte = at_home.go_to_activity_of("Ditte")
    ditte.find("listening.listen")
    pieces = [name for name in ditte.names() if name.startswith("listening.piece:")]
    assert len(pieces) == 9
    assert "listening.piece:det-lange-brev" not in pieces


@pytest.mark.parametrize("citizen", ["Svend", "Ditte"])
def test_every_room_bears_the_mark_of_being_in_place(at_home: OpenSample, citizen: str) -> None:
    at_home.go_to_activity_of(citizen)
    rooms = at_home.desk.stage.presenter.rooms
    done = [rooms.data(rooms.index(place), _IN_PLACE) for place in range(rooms.rowCount())]
    assert done == [True] * 7


def test_hjem_tells_that_it_is_a_sample_and_does_not_offer_another(at_home: OpenSample) -> None:
    at_home.desk.home()
    at_home.adviser.await_text("Alle her er opdigtede.")
    assert not at_home.adviser.there("home.sample")


@pytest.mark.parametrize("button", ["home.lock", "workshop.lock"])
def test_a_sample_that_nobody_has_the_password_of_is_closed_not_locked(
    at_home: OpenSample, button: str
) -> None:
    closed: list[bool] = []
    at_home.desk.left.disconnect()
    at_home.desk.left.connect(lambda: closed.append(True))
    if button == "workshop.lock":
        at_home.go_to_activity_of("Svend")
        assert at_home.adviser.text("workshop.saved") == "Et eksempel"
    at_home.adviser.tap(button)
    wait_until(lambda: closed == [True], "the sample to be closed")
    assert not at_home.adviser.there("lock.password")


def test_while_the_sample_is_made_ready_the_window_says_so(at_home: OpenSample) -> None:
    at_home.desk.stage.clear()
    at_home.adviser.await_text("Finder eksemplet frem …")
    at_home.desk.home()
    at_home.adviser.await_gone("sample.coming")
