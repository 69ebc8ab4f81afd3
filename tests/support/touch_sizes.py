"""What a finger can hit: how large the things to press are, and how far apart."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from support.hands import Hands

PIXELS_PER_MM = 96 / 25.4
"""The screens of these tests say that they have 96 dots per inch."""


@dataclass(frozen=True)
class Pressed:
    """Something to press or to type in, and the rectangle that takes the finger, in pixels."""

    name: str
    place: QRectF


def to_press(hands: Hands) -> list[Pressed]:
    """Return everything on a window that can be pressed or typed in now."""
    return [
        Pressed(item.objectName(), item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        for item in hands.items()
        if item.isEnabled() and _takes_fingers(item)
    ]


def too_small(pressed: list[Pressed], least_mm: float) -> list[str]:
    """Return what is narrower or lower than so many millimetres."""
    least = least_mm * PIXELS_PER_MM - 0.5
    return [
        f"{each.name}: {each.place.width():.0f} x {each.place.height():.0f} pixels"
        for each in pressed
        if min(each.place.width(), each.place.height()) < least
    ]


def too_close(pressed: list[Pressed], least_mm: float) -> list[str]:
    """Return the pairs with less than so many millimetres between them."""
    least = least_mm * PIXELS_PER_MM - 0.5
    return [
        f"{one.name} and {other.name}"
        for one, other in combinations(pressed, 2)
        if _between(one.place, other.place) < least
    ]


def _between(one: QRectF, other: QRectF) -> float:
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down)


def _takes_fingers(item: QQuickItem) -> bool:
    kinds = ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")
    return bool(item.objectName()) and any(item.inherits(kind) for kind in kinds)
