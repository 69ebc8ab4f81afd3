"""Straight edges on a photograph: where it changes, and the lines that many changes lie on.

A Hough transform over a picture of some tens of thousands of pixels, in which each pixel votes for
the directions near its own slope alone.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import nlargest
from math import atan2, cos, degrees, hypot, radians, sin

from PIL import Image, ImageChops, ImageFilter

_LEAST_SLOPE = 3
"""Grey levels a pixel; what changes less is the camera's own noise."""

_MOST_SLOPES = 0.14
"""The share of a picture that is taken for edges: on a table with a grain, the steepest."""

_FULL_SLOPE = 14
_TURN, _APART = 2, 2
"""How fine the lines are told apart: degrees, and pixels from the middle."""

_BINS = 180 // _TURN
_MOST_LINES = 44
_NEAR = 2.5
"""Pixels from a line that still belong to it."""

_CROSSING = 28
"""Degrees between two lines at least that are said to cross."""

_OUTSIDE = 0.02
"""How far beside the picture they may, as a share of its longer edge."""

_SOBEL = (-1, 0, 1, -2, 0, 2, -1, 0, 1), (-1, -2, -1, 0, 0, 0, 1, 2, 1)


@dataclass(frozen=True, slots=True)
class Slope:
    """A pixel where the picture changes: where it is, how steep, and which way it gets lighter.

    `angle` in degrees, 0 for lighter to the right, 90 for lighter downwards.
    """

    x: int
    y: int
    steep: float
    angle: float


@dataclass(frozen=True, slots=True)
class Line:
    """A straight edge: its direction is that of its normal (degrees), `off` its distance.

    Measured from the upper left corner: x cos(angle) + y sin(angle) = off.
    """

    angle: float
    off: float

    @property
    def normal(self) -> tuple[float, float]:
        """The way across it."""
        return cos(radians(self.angle)), sin(radians(self.angle))


def between(one: Line, other: Line) -> float:
    """Return the degrees between two lines, 90 at most."""
    return abs((one.angle - other.angle + 90) % 180 - 90)


def crossing(one: Line, other: Line, size: tuple[int, int]) -> tuple[float, float] | None:
    """Return where two lines cross; None for hardly ever, and for outside of the picture."""
    if between(one, other) < _CROSSING:
        return None
    (a, b), (c, d) = one.normal, other.normal
    whole = a * d - b * c
    x, y = (one.off * d - b * other.off) / whole, (a * other.off - one.off * c) / whole
    out = _OUTSIDE * max(size)
    inside = -out <= x <= size[0] + out and -out <= y <= size[1] + out
    return (x, y) if inside else None


def slopes_of(small: Image.Image) -> list[Slope]:
    """Return the pixels of a small RGB picture where it changes most, by any of its colours."""
    wide, high = small.size
    steepness = _steepness(small)
    steep, least = steepness.tobytes(), _least(steepness)
    kernels = [[(n % 3 - 1, n // 3 - 1, w) for n, w in enumerate(k) if w] for k in _SOBEL]
    channels = [channel.tobytes() for channel in small.split()]
    found = []
    for y in range(1, high - 1):
        row = y * wide
        for x in range(1, wide - 1):
            if steep[row + x] < least:
                continue
            most, across, down = 0.0, 0.0, 0.0
            for values in channels:
                right, below = (
                    sum(w * values[row + dy * wide + x + dx] for dx, dy, w in kernel)
                    for kernel in kernels
                )
                if right * right + below * below > most:
                    most, across, down = right * right + below * below, right, below
            found.append(Slope(x, y, most**0.5 / 8, degrees(atan2(down, across))))
    return found


def _least(steepness: Image.Image) -> int:
    """Return how steep a pixel is at least that is taken for an edge."""
    counted, left = steepness.histogram(), _MOST_SLOPES * steepness.width * steepness.height
    for steep in range(255, _LEAST_SLOPE, -1):
        left -= counted[steep]
        if left < 0:
            return steep
    return _LEAST_SLOPE


def _steepness(small: Image.Image) -> Image.Image:
    """Return roughly how steep each pixel is: quick, to pass over those that are not."""
    most = Image.new("L", small.size)
    for kernel in _SOBEL:
        for way in (1, -1):
            turned = small.filter(ImageFilter.Kernel((3, 3), [way * k for k in kernel], scale=8))
            for channel in turned.split():
                most = ImageChops.lighter(most, channel)
    return most


def lines_of(slopes: list[Slope], size: tuple[int, int]) -> list[Line]:
    """Return the straight edges that most slopes lie on, the strongest first."""
    middle = size[0] / 2, size[1] / 2
    by_angle: dict[int, list[Slope]] = defaultdict(list)
    for slope in slopes:
        by_angle[int(slope.angle % 180 // _TURN)].append(slope)
    lines: list[Line] = []
    for turn, off in _peaks(_votes(slopes, middle)):
        line = _fitted(turn, off, by_angle, middle)
        if line is not None and not any(_alike(line, known, middle) for known in lines):
            lines.append(line)
        if len(lines) == _MOST_LINES:
            break
    return lines


def _votes(slopes: list[Slope], middle: tuple[float, float]) -> dict[tuple[int, int], float]:
    votes: dict[tuple[int, int], float] = defaultdict(float)
    ways = [(cos(radians(turn * _TURN)), sin(radians(turn * _TURN))) for turn in range(_BINS)]
    for slope in slopes:
        weight = min(slope.steep, _FULL_SLOPE)
        x, y = slope.x - middle[0], slope.y - middle[1]
        here = round(slope.angle % 180 / _TURN)
        for turn in range(here - 2, here + 3):
            across, down = ways[turn % _BINS]
            votes[turn % _BINS, round((x * across + y * down) / _APART)] += weight
    return votes


def _peaks(votes: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return the bins that are stronger than those beside them, the strongest first."""
    strongest = nlargest(12 * _MOST_LINES, votes, key=lambda place: votes[place])
    return [place for place in strongest if not _is_beside_more(place, votes)]


def _is_beside_more(place: tuple[int, int], votes: dict[tuple[int, int], float]) -> bool:
    mine, (turn, off) = votes[place], place
    for more in range(-2, 3):
        there = turn + more
        sign = 1 if 0 <= there < _BINS else -1
        for beside in (-1, 0, 1):
            if votes.get((there % _BINS, sign * off + beside), 0) > mine:
                return True
    return False


def _fitted(
    turn: int, off: int, by_angle: dict[int, list[Slope]], middle: tuple[float, float]
) -> Line | None:
    """Return the line that goes best through the slopes near a bin's."""
    way = radians(turn * _TURN)
    across, down = cos(way), sin(way)
    far = off * _APART + middle[0] * across + middle[1] * down
    near = [
        slope
        for more in range(-4, 5)
        for slope in by_angle.get((turn + more) % _BINS, ())
        if abs(slope.x * across + slope.y * down - far) < _NEAR
    ]
    if len(near) < 8:
        return None
    whole = sum(min(slope.steep, _FULL_SLOPE) for slope in near)
    x = sum(min(s.steep, _FULL_SLOPE) * s.x for s in near) / whole
    y = sum(min(s.steep, _FULL_SLOPE) * s.y for s in near) / whole
    spread = [(s.x - x, s.y - y, min(s.steep, _FULL_SLOPE)) for s in near]
    xx = sum(w * dx * dx for dx, _, w in spread)
    yy = sum(w * dy * dy for _, dy, w in spread)
    xy = sum(w * dx * dy for dx, dy, w in spread)
    along = atan2(2 * xy, xx - yy) / 2
    angle = degrees(along + radians(90)) % 180
    return Line(angle, x * cos(radians(angle)) + y * sin(radians(angle)))


def _alike(one: Line, other: Line, middle: tuple[float, float]) -> bool:
    between = (one.angle - other.angle + 90) % 180 - 90
    if abs(between) > 3:
        return False
    sign = 1 if abs(one.angle - other.angle) < 90 else -1
    (a, b), (c, d) = one.normal, other.normal
    mine = one.off - middle[0] * a - middle[1] * b
    others = other.off - middle[0] * c - middle[1] * d
    return abs(mine - sign * others) < _NEAR * (1 + hypot(*middle) * radians(abs(between)) / 8)
