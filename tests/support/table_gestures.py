"""What hands do on the table of cards in a story: the mouse, and several fingers at once."""

from __future__ import annotations

from cmath import rect
from fnmatch import fnmatchcase
from math import radians

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from support.hands import Hands, wait

_STEPS = 12
_REACH, _TURN = 45, 40
"""How far from a card's middle its fingers come down, in pixels, and how far they turn it."""


def mouse_drag(hands: Hands, name: str, by: list[int]) -> None:
    """Drag something with the mouse, so many pixels across and down."""
    start, far = hands._reach(name), QPoint(*by)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(hands.window, button, none, start)
    for step in range(1, _STEPS + 1):
        QTest.mouseMove(hands.window, start + far * step / _STEPS)
        wait(8)
    QTest.mouseRelease(hands.window, button, none, start + far)
    wait(40)


def pinch_both(hands: Hands, names: list[str], apart: float) -> None:
    """Put two fingers on each of two things at once, turn them and move them apart."""
    middles = [hands._reach(name) for name in names]
    for step in range(_STEPS + 2):
        touch = QTest.touchEvent(hands.window, hands._screen)
        done = min(step, _STEPS) / _STEPS
        out = rect(_REACH * (1 + (apart - 1) * done), radians(_TURN * done))
        for number, middle in enumerate(middles):
            ends = (
                QPoint(round(out.real), round(out.imag)),
                -QPoint(round(out.real), round(out.imag)),
            )
            for finger, end in enumerate(ends, start=2 * number):
                act = touch.press if step == 0 else touch.release if step > _STEPS else touch.move
                act(finger, middle + end, hands.window)
        touch.commit()
        wait(25)
    wait(40)


def laid(hands: Hands, names: str) -> dict[str, list[float]]:
    """Return the middle (in shares of the table), the angle and the scale of laid cards."""
    wait(60)
    table = hands.find("cards.table")
    found = {}
    for item in hands.items():
        if fnmatchcase(item.objectName(), names):
            place = item.mapToItem(table, QPointF(item.width() / 2, item.height() / 2))
            shares = (place.x() / table.width(), place.y() / table.height())
            rest = (item.rotation(), item.scale())
            found[item.objectName()] = [round(value, 4) for value in (*shares, *rest)]
    return found
