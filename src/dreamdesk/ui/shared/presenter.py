"""What every presenter is built on: a frozen view, a signal of its own for each property."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Presenter(QObject):
    """What one screen shows. The view is a frozen dataclass whose fields are the QML properties."""

    def __init__(self, view: DataclassInstance) -> None:
        super().__init__()
        self._view: Any = view

    def _show(self, view: DataclassInstance) -> None:
        """Take a new view, and announce each property that differs by its own signal."""
        before, self._view = self._view, view
        for field in fields(view):
            if getattr(before, field.name) != getattr(view, field.name):
                getattr(self, f"{field.name}Changed").emit()

    def close(self) -> None:
        """Let go of what the presenter listens to, when its screen has gone."""
