"""A stroke that is in somebody's hand, and what has become of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from dreamdesk.domain.sheet import Sheet
from dreamdesk.ui.session import WorkshopSession
from support.drawing_hands import LEFT, NONE, Drawing
from support.hands import Hands, wait, wait_until


class StrokeInHand:
    """A stroke in hand: a finger on the citizen's window, the mouse on the adviser's."""

    def __init__(self, drawing: Drawing, hands: Hands, x: float = 500, y: float = 500) -> None:
        self._window, self._hands = hands.window, hands
        self._finger = hands is drawing.citizen
        self._place = drawing.at(hands, x, y)
        if self._finger:
            self._touch().press(0, self._place, self._window).commit()
        else:
            QTest.mousePress(self._window, LEFT, NONE, self._place)
        wait(20)

    def _touch(self) -> Any:
        return QTest.touchEvent(self._window, self._hands._screen)

    def go_on(self) -> StrokeInHand:
        """Draw on a little."""
        for _ in range(6):
            self._place += QPoint(12, 6)
            if self._finger:
                self._touch().move(0, self._place, self._window).commit()
            else:
                QTest.mouseMove(self._window, self._place)
            wait(8)
        return self

    def lift(self) -> None:
        """End it."""
        if self._finger:
            self._touch().release(0, self._place, self._window).commit()
        else:
            QTest.mouseRelease(self._window, LEFT, NONE, self._place)
        wait(30)


def kept(drawing: Drawing, number: int = 0) -> Sheet:
    """Read one of the sheets from the vault, once all is durable."""
    drawing.workshop.settled()
    return read(drawing.workshop.session, drawing.workshop.living.sheets[number].id)


def read(session: WorkshopSession, sheet_id: UUID) -> Sheet:
    """Read a sheet from the vault."""
    came: list[Sheet] = []
    session.drawing.look_into(sheet_id, "", lambda found: came.append(found[0]), came.append)  # type: ignore[arg-type]
    wait_until(lambda: bool(came), "the sheet")
    return came[0]


def in_hand(hands: Hands) -> int:
    """Return how many strokes a window shows that are not kept yet."""
    paper: Any = hands.find("drawing.sheet")
    return len(paper._picture.ahead)
