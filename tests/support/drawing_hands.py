"""Hands at a drawing: a workshop whose sheet lies on both surfaces."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.sheet import Placed, Sheet
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.services import preparing
from support.hands import Hands, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Drawing:
    """A workshop at a sheet that was begun with a template."""

    def __init__(self, workshop: WorkshopInProgress) -> None:
        self.workshop = workshop
        self.adviser, self.citizen = workshop.adviser, workshop.citizen
        pair = Pair(Activity.DRAWING, "systemteoretisk")
        workshop.session.do(partial(preparing.choose_pair, pair=pair))
        workshop.settled()
        workshop.enter(Room.ACTIVITY)

    def begin(self, template: str = "trappen") -> None:
        """Begin a sheet."""
        self.adviser.tap(f"drawing.begin:{template}")
        self.settled()

    def settled(self) -> None:
        """Wait until all is durable, and drawn on both surfaces."""
        self.workshop.settled()
        for hands in (self.adviser, self.citizen):
            paper = hands.find("drawing.sheet")
            wait_until(lambda paper=paper: bool(paper.property("settled")), "the sheet")  # type: ignore[misc]

    @property
    def presenter(self) -> Any:
        """The adviser's presenter."""
        return self.workshop.desk.stage.presenter.stage.presenter

    @property
    def sheet(self) -> Sheet:
        """The sheet as it was committed last."""
        self.workshop.settled()
        head, sheets = self.presenter.head, self.workshop.session.drawing
        wait_until(lambda: sheets.sheet(head.id) is not None, "the sheet to be open")
        sheet = sheets.sheet(head.id)
        assert sheet is not None
        return sheet

    @property
    def thing(self) -> Placed:
        """The one thing that is placed on it."""
        (thing,) = self.sheet.placed()
        return thing

    def at(self, hands: Hands, x: float, y: float) -> Any:
        """Return where a place of the sheet is on a window."""
        paper: Any = hands.find("drawing.sheet")
        there = paper.fromSheet(x, y)
        return paper.mapToScene(QPointF(there)).toPoint()

    def drag(self, hands: Hands, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag with the mouse between two places of the sheet."""
        first, last = self.at(hands, *start), self.at(hands, *end)
        QTest.mousePress(hands.window, LEFT, NONE, first)
        for step in range(1, 9):
            QTest.mouseMove(hands.window, first + (last - first) * step / 8)
            wait(8)
        QTest.mouseRelease(hands.window, LEFT, NONE, last)
        wait(30)

    def finger(self, hands: Hands, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Drag with a finger between two places of the sheet."""
        first, last = self.at(hands, *start), self.at(hands, *end)
        QTest.touchEvent(hands.window, hands._screen).press(0, first, hands.window).commit()
        for step in range(1, 9):
            place = first + (last - first) * step / 8
            QTest.touchEvent(hands.window, hands._screen).move(0, place, hands.window).commit()
            wait(8)
        QTest.touchEvent(hands.window, hands._screen).release(0, last, hands.window).commit()
        wait(30)
