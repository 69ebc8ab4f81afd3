"""A pen, finger or mouse on the sheet, from when it comes down until it is lifted."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from dreamdesk.domain.erasing import Eraser
from dreamdesk.domain.ink import StrokeInHand
from dreamdesk.domain.sheet import Sheet
from dreamdesk.ui.ink_desk import InkDesk


class Contact(Protocol):
    """What is on the sheet; places are in units of the sheet."""

    def add(
        self,
        place: tuple[float, float],
        pressure: float,
        tilt: tuple[float, float],
        at_ms: float,
        /,
    ) -> None:
        """Go on to a place."""
        ...

    def finish(self) -> None:
        """Lift it: what was done is kept."""
        ...

    def drop(self) -> None:
        """Take back what was begun, as if it had never touched the sheet."""
        ...


class Drawing:
    """Draws a stroke, which both surfaces see while it grows."""

    def __init__(self, desk: InkDesk) -> None:
        self._desk = desk
        self._sheets = desk.session.drawing
        self.stroke: StrokeInHand = desk.begin_stroke()

    def add(
        self, place: tuple[float, float], pressure: float, tilt: tuple[float, float], at_ms: float
    ) -> None:
        """Draw on to a place; one that is no place is left out."""
        x, y = place
        added = self.stroke.pencil.add(x, y, pressure, tilt_x=tilt[0], tilt_y=tilt[1], at_ms=at_ms)
        if added:
            self._sheets.move_stroke(self.stroke)

    def finish(self) -> None:
        """Keep the stroke, if there is any of it."""
        if len(self.stroke.pencil):
            self._desk.finish(self.stroke)
        else:
            self.drop()

    def drop(self) -> None:
        """Let the stroke vanish from both surfaces."""
        self._sheets.drop_stroke(self.stroke)


class Erasing:
    """Erases by stroke or by area; what it passes over is seen to go while it moves."""

    def __init__(self, desk: InkDesk, by_area: bool) -> None:
        self._desk = desk
        self.by_area = by_area
        self.radius = desk.eraser_radius
        self.path: list[tuple[float, float]] = []
        self.taken: set[UUID] = set()
        self._looked_until = 0

    def add(
        self,
        place: tuple[float, float],
        _pressure: float,
        _tilt: tuple[float, float],
        _at_ms: float,
    ) -> None:
        """Move on to a place."""
        self.path.append(place)

    def look(self, sheet: Sheet) -> bool:
        """See what the eraser by stroke has passed over since; returns whether there is more."""
        if self.by_area or self._looked_until == len(self.path):
            return False
        way = self.path[max(self._looked_until - 1, 0) :]
        self._looked_until = len(self.path)
        eraser, before = Eraser(way, self.radius), len(self.taken)
        self.taken.update(
            stroke.id
            for stroke in sheet.strokes()
            if stroke.id not in self.taken and eraser.touches(stroke)
        )
        return len(self.taken) > before

    def finish(self) -> None:
        """Keep what was erased, as one action."""
        sheet = self._desk.sheet
        if sheet is not None:
            self.look(sheet)
        if self.by_area:
            self._desk.rub_out(self.path, self.radius)
        elif self.taken:
            self._desk.take(frozenset(self.taken))

    def drop(self) -> None:
        """Leave everything as it was."""
        self.taken.clear()
        self.path.clear()
