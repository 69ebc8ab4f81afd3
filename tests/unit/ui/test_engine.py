"""The engine's windows."""

from __future__ import annotations

from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtGui import QWindow

from dreamdesk.ui import engine


def load(*rows: list[object]) -> QWindow:
    made = Mock()
    made.rootObjects.side_effect = rows
    desk: Any = None
    return engine.load_window(made, "A.qml", desk)


def test_the_window_that_was_loaded_is_handed_back(qapp: object) -> None:
    window = QWindow()
    assert load([], [window]) is window


def test_a_broken_file_is_named(qapp: object) -> None:
    with pytest.raises(RuntimeError, match=r"A\.qml"):
        load([], [])


def test_something_that_is_no_window_is_told(qapp: object) -> None:
    with pytest.raises(RuntimeError, match=r"A\.qml"):
        load([], [object()])
