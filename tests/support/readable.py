"""Whether every text on a window can be read: whole, within the window, or a scroll away."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from support.hands import Hands

_A_PIXEL = 1.0


def cannot_be_read(hands: Hands) -> list[str]:
    """Return each text that is cut off, or that lies where it can never be seen."""
    window = QRectF(0, 0, hands.window.width(), hands.window.height())
    return [
        f"{trouble}: {item.property('text')!r}"
        for item in hands.items()
        if item.inherits("QQuickText") and item.property("text")
        if (trouble := _trouble(item, window))
    ]


def _trouble(text: QQuickItem, window: QRectF) -> str:
    if text.property("truncated"):
        return "cut off"
    if text.property("contentWidth") > text.width() + _A_PIXEL:
        return "wider than its place"
    view = _scrolling(text)
    if view is None:
        return "" if _holds(window, _on_window(text)) else "outside the window"
    if not _holds(window, _on_window(view)):
        return "in a view that lies outside the window"
    place = text.mapRectToItem(view, QRectF(0, 0, text.width(), text.height()))
    place.translate(view.property("contentX"), view.property("contentY"))
    reached = QRectF(0, 0, view.width(), max(view.property("contentHeight"), view.height()))
    return "" if _holds(reached, place) else "outside what can be scrolled to"


def _on_window(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-_A_PIXEL, -_A_PIXEL, _A_PIXEL, _A_PIXEL).contains(inner)


def _scrolling(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above
