"""The corners of a sheet of paper on a photograph, and the shape that the paper has by them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot, sqrt
from typing import TypeAlias

Place: TypeAlias = tuple[float, float]
"""Across and down."""

_Line: TypeAlias = tuple[Place, Place]

_FROM_STRAIGHT = 0.02
"""How far a corner stays from the line through two others, as a share of the picture."""

_TRIES = 60
_PAPER = sqrt(2)
"""The longer side of every A size for a shorter one of 1 (ISO 216)."""

_NEARLY = 0.08
"""How far a measured shape may be from paper's and still be taken for it."""

_FLATTEST, _LONGEST_LENS = 0.35, 4.0
_TELLS = 1e-3
_USUAL_LENS = 0.75
"""A telephone's focal length, in longer edges of its picture (26 mm for 36 mm of film)."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a picture, in shares of its width and height."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Corners:
    """Where paper lies on a photograph: clockwise, from the paper's own upper left corner."""

    upper_left: Point
    upper_right: Point
    lower_right: Point
    lower_left: Point

    @classmethod
    def at(cls, places: Iterable[Place]) -> Corners:
        """Return four places as corners, in their order."""
        return cls(*(Point(x, y) for x, y in places))

    @property
    def places(self) -> tuple[Place, ...]:
        """All four, in their order."""
        points = (self.upper_left, self.upper_right, self.lower_right, self.lower_left)
        return tuple((point.x, point.y) for point in points)

    @property
    def are_convex(self) -> bool:
        """Whether no corner lies inside the triangle of the others, and no two sides cross."""
        return all(_beyond(*line, corner) > 0 for corner, lines in self._each() for line in lines)

    @property
    def are_fit(self) -> bool:
        """Whether they lie within the picture, and none too near the line through two others."""
        within = all(_within(corner) == corner for corner in self.places)
        return within and all(_fits(corner, lines) for corner, lines in self._each())

    def turned(self) -> Corners:
        """Return the same paper, another side of it up: turned a quarter clockwise."""
        first, second, third, fourth = self.places
        return Corners.at((fourth, first, second, third))

    def with_corner(self, place: int, x: float, y: float) -> Corners:
        """Return these with one corner moved as near to a point as it can lie.

        It stays within the picture, and so that the four stay convex.
        """
        lines, (was_x, was_y) = self._lines(place), self.places[place]
        at = x, y
        for _ in range(_TRIES):
            at = _within(at)
            for line in lines:
                at = _pushed(at, line)
        if not _fits(_within(at), lines):
            # A narrow corner between lines: back towards where it was, as far as it has to.
            shares = (step / _TRIES for step in range(_TRIES + 1))
            ways = ((x + (was_x - x) * share, y + (was_y - y) * share) for share in shares)
            at = next((_within(way) for way in ways if _fits(_within(way), lines)), (was_x, was_y))
        places = list(self.places)
        places[place] = _within(at)
        return Corners.at(places)

    def _lines(self, place: int) -> tuple[_Line, ...]:
        """Return the lines that a corner stays to the left of, going from first to second."""
        before, after, over = (self.places[(place + way) % 4] for way in (-1, 1, 2))
        return (before, after), (over, after), (before, over)

    def _each(self) -> tuple[tuple[Place, tuple[_Line, ...]], ...]:
        return tuple((self.places[place], self._lines(place)) for place in range(4))


def near_the_edges(inset: float = 0.06) -> Corners:
    """Return corners a little inside the picture's own, for one where no paper was found."""
    low, high = inset, 1 - inset
    return Corners.at(((low, low), (high, low), (high, high), (low, high)))


def perspective(corners: tuple[Place, ...]) -> tuple[float, ...]:
    """Return what maps the unit square onto four corners: a, b, c, d, e, f, g, h.

    (u, v) goes to (a u + b v + c, d u + e v + f) / (g u + h v + 1); upper left is (0, 0).
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    ax, bx, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    ay, by, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    whole = ax * by - bx * ay
    g, h = (sx * by - bx * sy) / whole, (ax * sy - sx * ay) / whole
    return (
        x1 - x0 + g * x1, x3 - x0 + h * x3, x0,
        y1 - y0 + g * y1, y3 - y0 + h * y3, y0,
        g, h,
    )  # fmt: skip


def paper_shape(corners: Corners, width: int, height: int) -> float:
    """Return the paper's height for a width of 1, on a picture of so many pixels.

    Its two sides stand at right angles: with the lens in the picture's middle, that tells how far
    away each corner is. What is nearly an A size is one.
    """
    middle = tuple(((x - 0.5) * width, (y - 0.5) * height) for x, y in corners.places)
    a, b, _, d, e, _, g, h = perspective(middle)
    across, down = a * a + d * d, b * b + e * e
    lens = _lens(-(a * b + d * e), g * h, sqrt(across * down), max(width, height))
    shape = sqrt((down + lens * h * h) / (across + lens * g * g))
    for known in (_PAPER, 1 / _PAPER):
        if abs(shape / known - 1) <= _NEARLY:
            return known
    return shape


def straight_size(corners: Corners, width: int, height: int, longest: int) -> tuple[int, int]:
    """Return how many pixels the straightened paper has: as many as its longest sides, or less."""
    places = [(x * width, y * height) for x, y in corners.places]
    top, right, bottom, left = (
        hypot(places[i][0] - places[i - 3][0], places[i][1] - places[i - 3][1]) for i in range(4)
    )
    shape = paper_shape(corners, width, height)
    wide = max(top, bottom, max(left, right) / shape)
    wide *= min(1.0, longest / (wide * max(1.0, shape)))
    return max(round(wide), 1), max(round(wide * shape), 1)


def _lens(above: float, below: float, sides: float, longest: int) -> float:
    """Return the square of the focal length, the usual one when the sides do not tell.

    They do not where the paper was tilted about one of its sides only: both numbers are nothing
    then, beside what the two `sides` multiply to, and their ratio is chance.
    """
    usual = (_USUAL_LENS * longest) ** 2
    if abs(below) * usual < _TELLS * sides:
        return usual
    lens = above / below
    held = _FLATTEST * longest, _LONGEST_LENS * longest
    return lens if held[0] ** 2 < lens < held[1] ** 2 else usual


def _within(at: Place) -> Place:
    return min(max(at[0], 0.0), 1.0), min(max(at[1], 0.0), 1.0)


def _beyond(first: Place, second: Place, at: Place) -> float:
    """Return how far a point is to the left of a line, as one sees it going along."""
    along, down = second[0] - first[0], second[1] - first[1]
    across = down * (at[0] - first[0]) - along * (at[1] - first[1])
    return across / (hypot(along, down) or 1.0)


def _pushed(at: Place, line: _Line) -> Place:
    missing = _FROM_STRAIGHT - _beyond(*line, at)
    if missing <= 0:
        return at
    (x0, y0), (x1, y1) = line
    length = hypot(x1 - x0, y1 - y0) or 1.0
    return at[0] + (y1 - y0) / length * missing, at[1] - (x1 - x0) / length * missing


def _fits(at: Place, lines: tuple[_Line, ...]) -> bool:
    return all(_beyond(*line, at) >= _FROM_STRAIGHT * 0.99 for line in lines)
