"""Takes the pictures of `make shots`: each state in each palette and size of text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from dreamdesk.app import Program
from support.hands import Hands, touchscreen, wait


@dataclass(frozen=True)
class Variant:
    """A palette and a size of text."""

    palette: str
    scale: float

    @property
    def name(self) -> str:
        """Part of the file's name."""
        return f"{self.palette}-{round(100 * self.scale)}"


VARIANTS = [
    Variant("light", 1.0),
    Variant("dark", 1.0),
    Variant("light", 2.0),
    Variant("dark", 2.0),
]


class Camera:
    """Takes pictures of a running program."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._folder = folder
        self._engine = program._engine
        self.desk: Any = program._desk
        self._touchscreen = touchscreen()

    def hands(self, surface: str) -> Hands:
        """Return hands on the adviser's or the citizen's window."""
        windows = (w for w in self._engine.rootObjects() if isinstance(w, QQuickWindow))
        window = next(w for w in windows if w.objectName() == surface)
        return Hands(window, self._touchscreen)

    def take(
        self, name: str, surfaces: tuple[str, ...] = ("adviser", "citizen"), top: str = ""
    ) -> None:
        """Take a state on both surfaces in every variant, scrolled to the item named `top`."""
        wait(250)
        scrolled = [
            (view, view.property("contentY"))
            for surface in surfaces
            for view in self.hands(surface).items()
            if view.property("contentY") is not None
        ]
        theme = self._engine.singletonInstance("DreamDesk", "Theme")
        assert isinstance(theme, QObject)
        for variant in VARIANTS:
            theme.setProperty("palette", variant.palette)
            theme.setProperty("textScale", variant.scale)
            wait(80)
            if top:
                _scroll_to(self.hands(surfaces[0]).find(top))
            for surface in surfaces:
                file = self._folder / f"{name}.{surface}.{variant.name}.png"
                self.hands(surface).window.grabWindow().save(str(file))
        theme.setProperty("palette", "light")
        theme.setProperty("textScale", 1.0)
        wait(80)
        # A panel may have come anew meanwhile, where there was no room for it with large text.
        for view, far in scrolled:
            if isValid(view):
                view.setProperty("contentY", far)


def _scroll_to(item: QQuickItem) -> None:
    view = item
    while view.property("originY") is None:
        view = view.parentItem()
    top = item.mapToItem(view, QPointF(0, 0)).y() + view.property("contentY")
    lowest = max(0, view.property("contentHeight") - view.height())
    view.setProperty("contentY", min(top, lowest))
    wait(80)
