"""How a thing that somebody holds over a sheet is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.domain.sheet import PlacedKind
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Placed
    from dreamdesk.pictures.drawing_art import DrawingArt

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
    """A thing that is held here (Placing) or at the other surface (OtherHand), as QML shows it."""

    _view: PlacingView
    redrawn = Signal()
    activeChanged = Signal()
    keyChanged = Signal()
    acrossChanged = Signal()
    downChanged = Signal()
    wideChanged = Signal()
    highChanged = Signal()
    angleChanged = Signal()
    textChanged = Signal()
    wordedChanged = Signal()

    def __init__(self, art: DrawingArt) -> None:
        super().__init__(PlacingView())
        self.art = art
        self._held: Placed | None = None

    @property
    def held(self) -> Placed | None:
        """The thing in hand, as it is held."""
        return self._held

    def show_held(self) -> None:
        """Show the thing as it is held now, or that there is none."""
        held, active = self._held, self._view.active
        if held is None:
            self._show(PlacingView(active=active))
            return
        size = self.art.size(held) * held.scale
        worded = held.kind in (PlacedKind.WORDS, PlacedKind.BUBBLE)
        self._show(
            PlacingView(
                active, str(held.id), held.x, held.y, size.width(), size.height(), held.angle,
                held.text, worded,
            )
        )  # fmt: skip
        self.redrawn.emit()

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
