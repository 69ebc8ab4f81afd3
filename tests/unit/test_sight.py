"""The eyes that tests look at windows with."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from support.sight import Sight


def window_with(*names: str) -> QQuickWindow:
    window = QQuickWindow()
    for name in names:
        QQuickItem(window.contentItem()).setObjectName(name)
    return window


def test_things_are_found_by_their_names_the_ones_on_top_last(qapp: QGuiApplication) -> None:
    window = window_with("room.one", "room.two", "hall.one")
    window.contentItem().childItems()[0].setZ(1)
    assert Sight(window).names() == ["room.two", "hall.one", "room.one"]
    assert [item.objectName() for item in Sight(window).named("room.*")] == ["room.two", "room.one"]
    assert Sight(window).has("hall.one")
    assert not Sight(window).has("hall")


def test_what_is_hidden_is_not_seen(qapp: QGuiApplication) -> None:
    window = window_with("one", "two")
    window.contentItem().childItems()[0].setVisible(False)
    assert Sight(window).names() == ["two"]
    assert Sight(window).count_all() == 3
