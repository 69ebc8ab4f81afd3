"""What hands do on the sheet in a story: each pen, finger and mouse moved a step at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTabletEvent
from PySide6.QtTest import QTest

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, STEPS, Stroke
from support.hands import Hands, wait, wait_until
from support.ink_window import stylus

Share = tuple[float, float]

_PAPER_IS_LIGHTER = 160
_PEN_DOES = {
    "press": QEvent.Type.TabletPress,
    "move": QEvent.Type.TabletMove,
    "release": QEvent.Type.TabletRelease,
}


class InkHands:
    """Everybody's pens, fingers and mouse; each person has a pen of their own.

    Places are shares of the sheet's width and height on that window.
    """

    def __init__(self) -> None:
        self._pens = {"adviser": stylus(1), "citizen": stylus(2)}
        self._at = 10_000

    def ink(self, hands: Hands, tool: str, does: str, share: Share, pressure: float = 0.5) -> None:
        """Let a "pen", "finger" or "mouse" "press", "move" to, or "release" at a place."""
        getattr(self, f"_{tool}")(hands, does, _place(hands, share), pressure)
        wait(4)

    def on_screen(self, hands: Hands, share: Share) -> list[int]:
        """Return where a place is on the screens."""
        there = hands.window.mapToGlobal(_place(hands, share)).toPoint()
        return [there.x(), there.y()]

    def strokes(self, hands: Hands) -> list[dict[str, Any]]:
        """Return each stroke on the sheet once all is drawn, and whether it is seen there."""
        sheet: Any = hands.find("drawing.sheet")
        wait_until(lambda: bool(sheet.property("settled")), "the sheet to be drawn")
        wait_until(lambda: not sheet._picture.ahead, "every stroke to be kept")
        wait(40)
        image = hands.window.grabWindow()

        def told(stroke: Stroke) -> dict[str, Any]:
            trace = stroke.trace
            middle = len(trace) // 2
            x, y = trace.xs[middle] / STEPS, trace.ys[middle] / STEPS
            at = sheet.mapToScene(sheet.fromSheet(x, y)).toPoint()
            return {
                "points": len(trace),
                "presses": [min(trace.pressures), max(trace.pressures)],
                "tilts": trace.tilts is not None,
                "seen": image.pixelColor(at).lightness() < _PAPER_IS_LIGHTER,
            }

        return [told(stroke) for stroke in sheet._desk.sheet.strokes()]

    def _mouse(self, hands: Hands, does: str, place: QPointF, _: float) -> None:
        button, none, at = (
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place.toPoint(),
        )
        if does == "move":
            QTest.mouseMove(hands.window, at)
        else:
            act = QTest.mousePress if does == "press" else QTest.mouseRelease
            act(hands.window, button, none, at)

    def _finger(self, hands: Hands, does: str, place: QPointF, _: float) -> None:
        touch = QTest.touchEvent(hands.window, hands._screen)
        getattr(touch, does)(0, place.toPoint(), hands.window)
        touch.commit()

    def _pen(self, hands: Hands, does: str, place: QPointF, pressure: float) -> None:
        self._at += 4
        down = Qt.MouseButton.NoButton if does == "release" else Qt.MouseButton.LeftButton
        event = QTabletEvent(
            _PEN_DOES[does], self._pens[hands.window.objectName()],
            place, hands.window.mapToGlobal(place), 0.0 if does == "release" else pressure,
            25.0, -15.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, down,
        )  # fmt: skip
        event.setTimestamp(self._at)
        QGuiApplication.sendEvent(hands.window, event)


def _place(hands: Hands, share: Share) -> QPointF:
    sheet: Any = hands.find("drawing.sheet")
    there: QPointF = sheet.fromSheet(SHEET_WIDTH * share[0], SHEET_HEIGHT * share[1])
    on_window: QPointF = sheet.mapToScene(there)
    return on_window
