"""Strokes: points with pressure, tilt and time, packed so that a sheet of thousands is light.

A sheet is measured in tenths of a millimetre on an A4 lying down, from its top left corner.
"""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import isfinite, isnan
from typing import NamedTuple
from uuid import UUID

SHEET_WIDTH = 2970
SHEET_HEIGHT = 2100

STEPS = 8
"""A point is known to an eighth of a unit: 0.0125 mm, finer than a pen's tip or a screen's dot."""

FULL_PRESSURE = 255

_FURTHEST = 32_767
_LONGEST_PAUSE_MS = 65_535
_UPRIGHT_PRESSURE = 0.5
_HEAD = struct.Struct("<I4hB3x")


class Tool(StrEnum):
    """What one draws with: a pen keeps its width, a brush follows the pressure, a marker shines."""

    PEN = "pen"
    BRUSH = "brush"
    MARKER = "marker"


class InkColour(StrEnum):
    """The twelve colours of the drawing palette, by the names of their tokens."""

    INK = "ink"
    GREY = "grey"
    BLUE = "blue"
    SKY = "sky"
    GREEN = "green"
    LEAF = "leaf"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    ROSE = "rose"
    PLUM = "plum"
    BROWN = "brown"


class InkWidth(StrEnum):
    """The four widths of every tool."""

    FINE = "fine"
    MEDIUM = "medium"
    BROAD = "broad"
    BOLD = "bold"


_WIDTHS = {
    Tool.PEN: dict(zip(InkWidth, (5, 10, 20, 40), strict=True)),
    Tool.BRUSH: dict(zip(InkWidth, (14, 28, 56, 112), strict=True)),
    Tool.MARKER: dict(zip(InkWidth, (40, 70, 110, 170), strict=True)),
}


@dataclass(frozen=True, slots=True)
class Ink:
    """What a stroke is drawn with."""

    tool: Tool = Tool.PEN
    colour: InkColour = InkColour.INK
    width: InkWidth = InkWidth.MEDIUM

    @property
    def units(self) -> int:
        """The width in units of the sheet; a brush's at full pressure."""
        return _WIDTHS[self.tool][self.width]


class Box(NamedTuple):
    """An upright rectangle, in whole units of the sheet."""

    left: int
    top: int
    right: int
    bottom: int

    def meets(self, other: Box) -> bool:
        """Whether the two have a point in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def wider(self, by: int) -> Box:
        """Return the box with `by` units more on each side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def joined(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


WHOLE_SHEET = Box(0, 0, SHEET_WIDTH, SHEET_HEIGHT)


@dataclass(frozen=True, slots=True)
class Trace:
    """The points of a stroke as they are kept; nothing is decoded until it is asked for.

    Little-endian, as every machine that this runs on: a head (count, bounds in eighths of a unit,
    whether there is tilt), then x and y (eighths of a unit, 16 bits), milliseconds since the point
    before (16 bits), pressure (8 bits), and where it is known tilt along x and y (degrees, 8 bits).
    """

    packed: bytes

    def __len__(self) -> int:
        return int(_HEAD.unpack_from(self.packed)[0])

    @property
    def box(self) -> Box:
        """The box round the middle of the line, in units of the sheet."""
        _, left, top, right, bottom, _ = _HEAD.unpack_from(self.packed)
        return Box(left // STEPS, top // STEPS, -(-right // STEPS), -(-bottom // STEPS))

    @property
    def xs(self) -> memoryview:
        """How far to the right each point lies, in eighths of a unit."""
        return self._column(0, 2).cast("h")

    @property
    def ys(self) -> memoryview:
        """How far down each point lies, in eighths of a unit."""
        return self._column(2, 2).cast("h")

    @property
    def pauses(self) -> memoryview:
        """Milliseconds from the point before to each point."""
        return self._column(4, 2).cast("H")

    @property
    def pressures(self) -> memoryview:
        """The pressure at each point, 0 to FULL_PRESSURE."""
        return self._column(6, 1)

    @property
    def tilts(self) -> tuple[memoryview, memoryview] | None:
        """Degrees from upright along x and y at each point, or None where it was not given."""
        if not _HEAD.unpack_from(self.packed)[5]:
            return None
        return self._column(7, 1).cast("b"), self._column(8, 1).cast("b")

    def _column(self, before: int, size: int) -> memoryview:
        count = len(self)
        begin = _HEAD.size + before * count
        return memoryview(self.packed)[begin : begin + size * count]


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke, finished. A higher `layer` lies on top; the sheet gives it."""

    id: UUID
    ink: Ink
    trace: Trace
    drawn_by: UUID | None
    drawn_at: datetime
    layer: int = 0

    @property
    def box(self) -> Box:
        """The box round all of its ink, in units of the sheet."""
        return self.trace.box.wider(self.ink.units // 2 + 2)


class Pencil:
    """A stroke while it is drawn: takes points as they come from a device, whatever they hold.

    Made for a thousand points a second: nothing is allocated for a point but its numbers.
    """

    __slots__ = ("_last_ms", "_tilted", "_tx", "_ty", "pauses", "pressures", "xs", "ys")

    def __init__(self) -> None:
        self.xs = array("h")
        self.ys = array("h")
        self.pauses = array("H")
        self.pressures = array("B")
        self._tx = array("b")
        self._ty = array("b")
        self._tilted = False
        self._last_ms = 0.0

    def __len__(self) -> int:
        return len(self.xs)

    def add(
        self,
        x: float,
        y: float,
        pressure: float = _UPRIGHT_PRESSURE,
        *,
        tilt_x: float = 0.0,
        tilt_y: float = 0.0,
        at_ms: float = 0.0,
    ) -> bool:
        """Take a point in units of the sheet, at any clock's milliseconds; tilt in degrees.

        A place that is no place (not a number, infinite) is left out and False returned. One far
        off the sheet comes to lie at the furthest that is kept, pressure within 0 to 1; what else
        is not a number counts as not given.
        """
        if not (isfinite(x) and isfinite(y)):
            return False
        self.xs.append(round(min(max(x * STEPS, -_FURTHEST), _FURTHEST)))
        self.ys.append(round(min(max(y * STEPS, -_FURTHEST), _FURTHEST)))
        if isnan(pressure):
            pressure = _UPRIGHT_PRESSURE
        self.pressures.append(round(min(max(pressure, 0.0), 1.0) * FULL_PRESSURE))
        pause = at_ms - self._last_ms if len(self.pauses) else 0.0
        self.pauses.append(int(min(pause, _LONGEST_PAUSE_MS)) if pause > 0 else 0)
        self._last_ms = at_ms
        if tilt_x or tilt_y:
            self._tilted = True
        self._tx.append(_degrees(tilt_x) if tilt_x else 0)
        self._ty.append(_degrees(tilt_y) if tilt_y else 0)
        return True

    @property
    def tilts(self) -> tuple[array[int], array[int]] | None:
        """Degrees from upright along x and y at each point, or None where it was not given."""
        return (self._tx, self._ty) if self._tilted else None

    def trace(self) -> Trace:
        """Return what has been drawn so far, at least one point."""
        bounds = min(self.xs), min(self.ys), max(self.xs), max(self.ys)
        columns = [self.xs, self.ys, self.pauses, self.pressures]
        if self._tilted:
            columns += [self._tx, self._ty]
        head = _HEAD.pack(len(self.xs), *bounds, self._tilted)
        return Trace(head + b"".join(column.tobytes() for column in columns))


@dataclass(frozen=True, slots=True)
class StrokeInHand:
    """A stroke that somebody is drawing; its pencil goes on taking points."""

    id: UUID
    sheet_id: UUID
    ink: Ink
    drawn_by: UUID | None
    pencil: Pencil

    def finished(self, at: datetime) -> Stroke:
        """Return the stroke as it is kept; it must have a point."""
        return Stroke(self.id, self.ink, self.pencil.trace(), self.drawn_by, at)


def _degrees(tilt: float) -> int:
    return 0 if isnan(tilt) else round(min(max(tilt, -90.0), 90.0))
