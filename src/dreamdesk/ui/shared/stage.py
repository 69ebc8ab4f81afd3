"""A place where one screen at a time stands: its QML file and its presenter, changed together."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.presenter import Presenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Stage(QObject):
    """What stands on a part of a window. The presenter of the screen that left is closed."""

    screenChanged = Signal()
    presenterChanged = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._screen = ""
        self._presenter: Presenter | None = None
        self._leaving: list[Presenter] = []

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """The QML file, such as "Adviser/LockPage.qml"."""
        return self._screen

    @Property(Presenter, notify=presenterChanged)
    def presenter(self) -> Presenter | None:
        """The presenter that the screen is given."""
        return self._presenter

    def show(self, screen: str, presenter: Presenter | None) -> None:
        """Put another screen on the stage."""
        left, self._screen, self._presenter = self._presenter, screen, presenter
        self.screenChanged.emit()
        self.presenterChanged.emit()
        self.shown.emit()
        if left is not None and left is not presenter:
            left.close()
            self._outlive_its_screen(left)

    def _outlive_its_screen(self, left: Presenter) -> None:
        # The screen is deleted when the event loop comes to it, and asks its presenter until then.
        self._leaving.append(left)
        QTimer.singleShot(0, self, self._leaving.clear)

    def clear(self) -> None:
        """Take the screen away."""
        self.show("", None)
