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


def shown_by(view: DataclassInstance) -> dict[str, Any]:
    """Return what a view shows, by name: a view with more fields begins with them."""
    return {field.name: getattr(view, field.name) for field in fields(view)}


@QmlElement
class Presenter(QObject):
    """What one screen shows. The view is a frozen dataclass whose fields are the QML properties.

    Each method that a signal is connected to is a Slot. PySide would otherwise give this one object
    a metaobject of its own, which QML remembers by its address after the object has gone: another
    object whose metaobject comes to lie there is then read by the wrong plan, and the program dies.
    """

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
