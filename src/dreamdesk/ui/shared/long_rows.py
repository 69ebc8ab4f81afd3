"""A list for QML that may be long: what can be seen comes with the screen, the rest after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

BEFORE_THE_REST_MS = 50
"""The screen's first frame is shown before anything more is made."""

A_FRAME_MS = 16
"""One row, or a few of those that are soon made, is made between two frames: none is held up."""


@QmlElement
class LongRows(Rows):
    """Rows of which the `first` fill a screen and come at once; each frame brings `more`.

    Making a row takes some milliseconds, and what lies far below is not looked at before one has
    scrolled there. A list that has come whole stays whole: whatever is new in it comes at once.
    """

    def __init__(self, row_type: type[DataclassInstance], first: int, more: int = 1) -> None:
        super().__init__(row_type)
        self._first = first
        self._more = more
        self._come = 0
        self._whole: tuple[Any, ...] = ()
        self._next = QTimer(singleShot=True)
        self._next.timeout.connect(self._bring_next)

    def show(self, rows: tuple[Any, ...], at_once: int = 0) -> None:
        """Take new rows; the first `at_once`, such as down to a field one types in, come now."""
        begins, is_whole = not self._whole, self._come >= len(self._whole)
        self._come = self._first if begins else len(rows) if is_whole else self._come
        self._come = max(self._come, at_once)
        self._whole = rows
        super().show(rows[: self._come])
        self._next.setInterval(BEFORE_THE_REST_MS if begins else A_FRAME_MS)
        self._go_on()

    @Slot()
    def _bring_next(self) -> None:
        self._come += self._more
        super().show(self._whole[: self._come])
        self._next.setInterval(A_FRAME_MS)
        self._go_on()

    def _go_on(self) -> None:
        if self._come < len(self._whole):
            self._next.start()
        else:
            self._next.stop()
