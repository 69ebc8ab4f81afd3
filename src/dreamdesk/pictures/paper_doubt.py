"""Whether what looks like the edges of a paper may be something else: paint on it, or a mat below.

Nobody puts right what they are told is sure. Where there is doubt, somebody is asked to look.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from dreamdesk.pictures.paper_edges import between, crossing

if TYPE_CHECKING:
    from PIL import Image

    from dreamdesk.domain.corners import Corners, Place
    from dreamdesk.pictures.paper_sides import Side

_BESIDE = 2.0, 3.0, 4.0
"""Pixels outside of a side (of a picture some hundred wide) where the table is seen beside it."""

_PLACES, _ENOUGH = 40, 20
_TABLES_ARE_ALIKE = 0.055
"""How far apart the colours beside two sides are at most, as shares of red and green.

Tried on 200 photographs made at random, as the other numbers were: shadow and light change how
bright a table is, not its colour.
"""

_BLACK = 30
"""Added to what is seen, of 765: the colour of something nearly black is chance."""

_ALONGSIDE = 8
_NEARLY_WHOLE = 0.9
_NEAREST_PX, _FURTHEST = 2.5, 0.08
_MOSTLY = 0.5
_CLEARLY, _ELSEWHERE = 0.6, 0.03

Parts: TypeAlias = "tuple[tuple[Side, float, float], ...]"


@dataclass(frozen=True, slots=True)
class Quad:
    """Four sides, each with the part of it that lies between its neighbours."""

    parts: Parts
    corners: tuple[Place, ...]
    like: float
    score: float


def may_be_another(best: Quad, quads: list[Quad], sides: list[Side], size: tuple[int, int]) -> bool:
    """Tell whether an edge runs alongside outside of the best, or another paper lies in it."""
    diagonal = hypot(*size)
    if any(_runs_alongside(best, at, side, size) for side in sides for at in range(4)):
        return True
    mine = {id(side) for side, _, _ in best.parts}
    return any(
        quad.like >= _CLEARLY
        and mine.isdisjoint(id(side) for side, _, _ in quad.parts)
        and _holds(best.corners, _middle(quad.corners))
        and _apart(quad.corners, best.corners) > _ELSEWHERE * diagonal
        for quad in quads
    )


def differs_around(small: Image.Image, corners: Corners) -> bool:
    """Tell whether the table is not of one colour all round: some of it is paint on the paper."""
    wide, high = small.size
    places = [(x * wide, y * high) for x, y in corners.places]
    beside = (_beside(small, places[at], places[(at + 1) % 4]) for at in range(4))
    colours = [_colour(seen) for seen in beside if len(seen) > _ENOUGH]
    return any(
        hypot(a - c, b - d) > _TABLES_ARE_ALIKE
        for at, (a, b) in enumerate(colours)
        for c, d in colours[:at]
    )


def _runs_alongside(best: Quad, at: int, other: Side, size: tuple[int, int]) -> bool:
    """Tell whether another side would do as well in the place of one: outside, and as long."""
    side = best.parts[at][0]
    if other is side or between(other.line, side.line) > _ALONGSIDE:
        return False
    first = crossing(other.line, best.parts[at - 1][0].line, size)
    last = crossing(other.line, best.parts[(at + 1) % 4][0].line, size)
    if first is None or last is None:
        return False
    (nx, ny), off = side.line.normal, side.line.off
    x, y = _middle(best.corners)
    outwards = -1 if x * nx + y * ny > off else 1
    near, far = sorted((x * nx + y * ny - off) * outwards for x, y in (first, last))
    if near < _NEAREST_PX or far > _FURTHEST * hypot(*size):
        return False
    if other.between(other.at(*first), other.at(*last)) < _NEARLY_WHOLE:
        return False
    # Where the table lies dark between two edges, the other one is that of the next paper.
    (mx, my), here = other.line.normal, best.parts[at]
    other_way = outwards if mx * nx + my * ny > 0 else -outwards
    to_next = other.light(other.at(*first), other.at(*last)) * other_way
    return to_next < _MOSTLY or side.light(*here[1:]) * -outwards < _MOSTLY


def _beside(small: Image.Image, first: Place, last: Place) -> list[tuple[int, ...]]:
    """Return what is seen beside a side, outside; its corners are met clockwise."""
    (x0, y0), (x1, y1) = first, last
    length = hypot(x1 - x0, y1 - y0) or 1.0
    out, down = (y1 - y0) / length, (x0 - x1) / length
    seen = []
    for step in range(_PLACES):
        share = 0.06 + 0.88 * (step + 0.5) / _PLACES
        for far in _BESIDE:
            x = round(x0 + (x1 - x0) * share + out * far)
            y = round(y0 + (y1 - y0) * share + down * far)
            pixel = small.getpixel((x, y)) if _within((x, y), small.size) else None
            if isinstance(pixel, tuple):
                seen.append(pixel)
    return seen


def _colour(seen: list[tuple[int, ...]]) -> tuple[float, float]:
    """Return the shares of red and green in what is seen most: a hand or a pen counts little."""
    red, green, blue = (median(values) for values in zip(*seen, strict=True))
    bright = red + green + blue + _BLACK
    return red / bright, green / bright


def _within(at: tuple[int, int], size: tuple[int, int]) -> bool:
    return 0 <= at[0] < size[0] and 0 <= at[1] < size[1]


def _middle(corners: tuple[Place, ...]) -> Place:
    x, y = (sum(values) / 4 for values in zip(*corners, strict=True))
    return x, y


def _holds(corners: tuple[Place, ...], at: Place) -> bool:
    ends = zip(corners, (*corners[1:], corners[0]), strict=True)
    turns = [(u - x) * (at[1] - y) - (v - y) * (at[0] - x) for (x, y), (u, v) in ends]
    return all(turn > 0 for turn in turns) or all(turn < 0 for turn in turns)


def _apart(one: tuple[Place, ...], other: tuple[Place, ...]) -> float:
    """Return how far the worst corner is from the nearest of the other's."""
    return max(min(hypot(x - u, y - v) for u, v in other) for x, y in one)
