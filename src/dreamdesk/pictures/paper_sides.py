"""How much of a line on a photograph looks like the side of a sheet of paper, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from dreamdesk.pictures.paper_edges import Line, Slope

if TYPE_CHECKING:
    from PIL import Image

_TURNED = 24
"""Degrees that a pixel's slope may be from the line's normal."""

_BESIDE = (0.0, 1.0, -1.0, 2.0, -2.0)
_ACROSS = 4.0
"""Pixels to each side of a line, where paper and table are seen and no longer the edge itself."""

_STEP = 6
"""Grey levels between paper and table; a drawn line has the same on both sides."""

_OF_THE_PICTURE = 0.3
"""What the picture's own edge counts as: paper may reach out of it, but seldom does."""

_PAST, _FURTHER = 3.0, 0.1


@dataclass(frozen=True, slots=True)
class Pixels:
    """A small picture and where it changes."""

    size: tuple[int, int]
    channels: tuple[bytes, ...]
    slopes: dict[int, Slope]

    @classmethod
    def of(cls, small: Image.Image, slopes: list[Slope]) -> Pixels:
        """Return an RGB picture with its slopes, to be looked up."""
        wide = small.width
        known = {slope.y * wide + slope.x: slope for slope in slopes}
        return cls(small.size, tuple(channel.tobytes() for channel in small.split()), known)

    def place(self, x: float, y: float) -> int | None:
        """Return which pixel stands at a point; None beside the picture."""
        across, down = round(x), round(y)
        if 0 <= across < self.size[0] and 0 <= down < self.size[1]:
            return down * self.size[0] + across
        return None


@dataclass(slots=True)
class Side:
    """A line, and for each pixel along it how much it looks like an edge of paper (0 to 1).

    `start` is where it comes into the picture, `along` one pixel of it. `lighter` tells on which
    side it is lighter: 1 for the way of the normal, -1 for the other.
    """

    line: Line
    start: tuple[float, float]
    along: tuple[float, float]
    like: list[float] = field(default_factory=list)
    lighter: list[int] = field(default_factory=list)
    _sums: list[float] = field(default_factory=list)
    _signs: list[int] = field(default_factory=list)

    def sum_up(self) -> None:
        """Make ready to be asked for parts of it."""
        self._sums, self._signs = [0.0], [0]
        for like, lighter in zip(self.like, self.lighter, strict=True):
            self._sums.append(self._sums[-1] + like)
            self._signs.append(self._signs[-1] + lighter)

    def at(self, x: float, y: float) -> float:
        """Return how many pixels along the line a point is."""
        return (x - self.start[0]) * self.along[0] + (y - self.start[1]) * self.along[1]

    def between(self, first: float, last: float) -> float:
        """Return how much a part of the line looks like an edge of paper."""
        a, b = self._held(first, last)
        return (self._sums[b] - self._sums[a]) / max(b - a, 1)

    def light(self, first: float, last: float) -> float:
        """Return which side of a part is lighter, from -1 to 1."""
        a, b = self._held(first, last)
        return (self._signs[b] - self._signs[a]) / max(b - a, 1)

    def goes_on(self, first: float, last: float) -> float:
        """Return how much the edge goes on beyond both ends of a part; paper ends at its corners.

        0 for not at all, 2 for beyond both.
        """
        first, last = min(first, last), max(first, last)
        far = max((last - first) * _FURTHER, 6)
        before = self._beyond(first - _PAST - far, first - _PAST, far)
        return before + self._beyond(last + _PAST, last + _PAST + far, far)

    def _beyond(self, first: float, last: float, far: float) -> float:
        a, b = self._held(first, last)
        return (self._sums[b] - self._sums[a]) / far if b - a > 1 else 0.0

    def _held(self, first: float, last: float) -> tuple[int, int]:
        first, last = min(first, last), max(first, last)
        most = len(self.like)
        return min(max(round(first), 0), most), min(max(round(last), 0), most)


def side_of(line: Line, pixels: Pixels) -> Side | None:
    """Return a line as it looks on a picture, or None when it passes by."""
    (nx, ny), (wide, high) = line.normal, pixels.size
    along = -ny, nx
    ends = [(at, (line.off - nx * at) / ny) for at in (0, wide - 1) if abs(ny) > 1e-6] + [
        ((line.off - ny * at) / nx, at) for at in (0, high - 1) if abs(nx) > 1e-6
    ]
    inside = [
        x * along[0] + y * along[1]
        for x, y in ends
        if -0.5 <= x <= wide - 0.5 and -0.5 <= y <= high - 0.5
    ]
    if len(inside) < 2:
        return None
    first, last = min(inside), max(inside)
    start = nx * line.off + along[0] * first, ny * line.off + along[1] * first
    side = Side(line, start, along)
    for step in range(ceil(last - first)):
        _look(side, start[0] + along[0] * step, start[1] + along[1] * step, pixels)
    side.sum_up()
    return side


def edge_of_picture(line: Line, pixels: Pixels) -> Side | None:
    """Return an edge of the picture itself, beyond which paper may go on."""
    side = side_of(line, pixels)
    if side is not None:
        side.like = [_OF_THE_PICTURE] * len(side.like)
        side.lighter = [0] * len(side.lighter)
        side.sum_up()
    return side


def _look(side: Side, x: float, y: float, pixels: Pixels) -> None:
    nx, ny = side.line.normal
    for beside in _BESIDE:
        place = pixels.place(x + nx * beside, y + ny * beside)
        slope = pixels.slopes.get(place) if place is not None else None
        if slope is None:
            continue
        turned = abs((slope.angle - side.line.angle + 180) % 360 - 180)
        if turned <= _TURNED or turned >= 180 - _TURNED:
            step = _step(pixels, x, y, nx, ny)
            side.like.append(0.5 + 0.5 * min(step / _STEP, 1.0))
            side.lighter.append(1 if turned <= _TURNED else -1)
            return
    side.like.append(0.0)
    side.lighter.append(0)


def _step(pixels: Pixels, x: float, y: float, nx: float, ny: float) -> float:
    one = pixels.place(x + nx * _ACROSS, y + ny * _ACROSS)
    other = pixels.place(x - nx * _ACROSS, y - ny * _ACROSS)
    if one is None or other is None:
        return 0.0
    return max(abs(values[one] - values[other]) for values in pixels.channels)
