"""The engine's windows: the one that was just loaded is handed back, whatever PySide remembers."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QWindow

from dreamdesk.ui import engine


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    seen: list[object] = []
    monkeypatch.setattr(engine, "_forget", seen.append)
    return seen


def load(*rows: list[object]) -> QWindow:
    made = Mock()
    made.rootObjects.side_effect = rows
    desk: Any = None
    return engine.load_window(made, "A.qml", desk)


def test_the_window_that_was_loaded_is_handed_back(qapp: object, forgotten: list[object]) -> None:
    window = QWindow()
    assert load([], [window]) is window
    assert forgotten == []


def test_what_was_known_at_the_same_address_is_forgotten(
    qapp: object, forgotten: list[object]
) -> None:
    window, stale = QWindow(), object()
    assert load([], [stale], [window]) is window
    assert forgotten == [stale]


def test_a_broken_file_is_named(qapp: object, forgotten: list[object]) -> None:
    with pytest.raises(RuntimeError, match=r"A\.qml"):
        load([], [])


def test_something_that_is_no_window_is_told(qapp: object, forgotten: list[object]) -> None:
    with pytest.raises(RuntimeError, match=r"A\.qml: .*object"):
        load([], [object()], [object()])
