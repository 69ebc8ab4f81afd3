"""How a thing that somebody holds over a sheet is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.presenter import Presenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StampRow:
    """A stamp that can be placed."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class PlacingView:
    """The thing in hand: its middle, size and angle in units and degrees; `key` empty for none.

    `active` tells whether hands take hold of things instead of drawing.
    """

    active: bool = False
    key: str = ""
    across: float = 0
    down: float = 0
    wide: float = 0
    high: float = 0
    angle: float = 0
    text: str = ""
    worded: bool = False


@QmlElement
class ThingInHand(Presenter):
    """What QML reads of a Placing."""

    _view: PlacingView
    activeChanged = Signal()
    keyChanged = Signal()
    acrossChanged = Signal()
    downChanged = Signal()
    wideChanged = Signal()
    highChanged = Signal()
    angleChanged = Signal()
    textChanged = Signal()
    wordedChanged = Signal()

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether hands take hold of things instead of drawing."""
        return self._view.active

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        """The thing in hand, empty for none."""
        return self._view.key

    @Property(float, notify=acrossChanged)
    def across(self) -> float:
        """Its middle, from the left."""
        return self._view.across

    @Property(float, notify=downChanged)
    def down(self) -> float:
        """Its middle, from the top."""
        return self._view.down

    @Property(float, notify=wideChanged)
    def wide(self) -> float:
        """Its width before it is turned."""
        return self._view.wide

    @Property(float, notify=highChanged)
    def high(self) -> float:
        """Its height before it is turned."""
        return self._view.high

    @Property(float, notify=angleChanged)
    def angle(self) -> float:
        """How it is turned, in degrees clockwise."""
        return self._view.angle

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The words on it."""
        return self._view.text

    @Property(bool, notify=wordedChanged)
    def worded(self) -> bool:
        """Whether it has words that can be changed."""
        return self._view.worded
