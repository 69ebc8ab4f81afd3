"""The shape of a stroke: smooth, with nothing held back until the next point has come.

A line runs through the middles between points and is bent by the points themselves; at its end it
goes straight to the last point, so that ink is where the pen is. It is made in parts of a fixed
number of points: a part that is whole never changes, whatever comes after it. Everything is in
eighths of a sheet's unit.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from dreamdesk.domain.ink import FULL_PRESSURE, STEPS, Ink, Pencil, Trace

PART = 32
"""Points in a part of a stroke."""

Place: TypeAlias = tuple[float, float]
Curve: TypeAlias = list[tuple[Place, Place]]
"""Bends that follow one another, each by the point that bends it and the place where it ends."""

_LEAST_APART = 3
_LIGHTEST = 0.2
_UPRIGHT = 0.75
_SHARP = 0.6
"""Cosine: a turn that is sharper than about fifty degrees is rounded off."""


def whole_parts(count: int) -> int:
    """Return how many parts of a stroke of `count` points will never change."""
    return (count - 1) // PART


def part_of(count: int, part: int) -> tuple[int, int]:
    """Return the first point of a part of `count` points, and the one after its last."""
    return part * PART, min((part + 1) * PART, count)


def apart_enough(ink: Ink) -> int:
    """Return how near points may lie on paper before some are left out, in eighths of a unit.

    0.3 mm, where a line stays a line; a wide one hides more.
    """
    return max(_LEAST_APART, ink.units // 5) * STEPS


def seen(trace: Trace, apart: int) -> Pencil:
    """Return the points of a stroke without those that lie nearer than `apart` to one before.

    `apart` is in eighths of a unit; the first and the last point stay.
    """
    kept = Pencil()
    xs, ys, pressures = kept.xs, kept.ys, kept.pressures
    last_x = last_y = 1 << 30
    for x, y, pressure in zip(trace.xs, trace.ys, trace.pressures, strict=True):
        if x - last_x >= apart or last_x - x >= apart or abs(y - last_y) >= apart:
            xs.append(x)
            ys.append(y)
            pressures.append(pressure)
            last_x, last_y = x, y
    end = trace.xs[-1], trace.ys[-1]
    if (last_x, last_y) != end:
        xs.append(end[0])
        ys.append(end[1])
        pressures.append(trace.pressures[-1])
    return kept


def middle_line(xs: Sequence[int], ys: Sequence[int], first: int, last: int) -> tuple[Place, Curve]:
    """Return where the points from `first` to before `last` begin, and the bends that follow."""
    begin = (
        (float(xs[0]), float(ys[0]))
        if first == 0
        else ((xs[first - 1] + xs[first]) / 2, (ys[first - 1] + ys[first]) / 2)
    )
    curve: Curve = []
    places = zip(xs[first : last + 1], ys[first : last + 1], strict=True)
    for (x, y), (next_x, next_y) in pairwise(places):
        curve.append(((x, y), ((x + next_x) / 2, (y + next_y) / 2)))
    if last == len(xs):
        end = (float(xs[-1]), float(ys[-1]))
        curve.append((end, end))
    return begin, curve


def brush_radius(ink: Ink, pressure: int, tilt: float = 0.0) -> float:
    """Return half a brush's width: it grows with the pressure, and as the pen leans over.

    `tilt` is degrees from upright.
    """
    pressed = _LIGHTEST + (1 - _LIGHTEST) * pressure / FULL_PRESSURE
    leaning = _UPRIGHT + (1 - _UPRIGHT) * min(abs(tilt), 90.0) / 90
    return ink.units * STEPS / 2 * pressed * leaning


@cache
def _upright_radii(ink: Ink) -> tuple[float, ...]:
    """Return half the width of a brush that stands upright, at each pressure."""
    return tuple(brush_radius(ink, pressure) for pressure in range(FULL_PRESSURE + 1))


def brush_radii(ink: Ink, points: Trace | Pencil, first: int, last: int) -> list[float]:
    """Return half the brush's width where such a line begins, at each bend, and where it ends."""
    places = slice(max(first - 1, 0), min(last + 1, len(points)))
    pressures, tilts = points.pressures[places], points.tilts
    if tilts is None:
        known = _upright_radii(ink)
        radii = [known[pressure] for pressure in pressures]
    else:
        leaning = map(math.hypot, tilts[0][places], tilts[1][places])
        radii = [brush_radius(ink, *felt) for felt in zip(pressures, leaning, strict=True)]
    begin = radii[0] if first == 0 else (radii.pop(0) + radii[0]) / 2
    if last == len(points):
        return [begin, *radii, radii[-1]]
    # Where one part ends and the next begins, between two points, both are as wide.
    after = radii.pop()
    return [begin, *radii, (radii[-1] + after) / 2]


@dataclass(frozen=True, slots=True)
class Spot:
    """A round spot of ink."""

    place: Place
    radius: float


Ribbon: TypeAlias = tuple[list[Place], list[Place]]
"""The two sides of a line that varies in width: as many places on each, to be joined smoothly."""


def brush_outline(
    begin: Place, curve: Curve, radii: Sequence[float]
) -> tuple[list[Ribbon], list[Spot]]:
    """Return what a brush covers: ribbons, and round spots at the ends and where it turns sharply.

    `radii` has one radius for the beginning, each bend, and the end. There and back again along its
    sides, a ribbon goes the way of the clock, as the spots are meant to.
    """
    ribbons: list[Ribbon] = []
    spots = [Spot(begin, radii[0])]
    before = (0.0, 0.0)
    for here, bend, along, after, radius in _with_corners(begin, curve, radii[1:-1]):
        if before[0] * along[0] + before[1] * along[1] < _SHARP:
            if ribbons:
                _beside(ribbons[-1], here, before, radius)
                spots.append(Spot(here, radius))
            ribbons.append(([], []))
            _beside(ribbons[-1], here, along, radius if len(ribbons) > 1 else radii[0])
        _beside(ribbons[-1], bend, along, radius)
        before = after
    end = curve[-1][1]
    spots.append(Spot(end, radii[-1]))
    if ribbons:
        _beside(ribbons[-1], end, before, radii[-1])
    return ribbons, spots


def _with_corners(
    begin: Place, curve: Curve, radii: Sequence[float]
) -> Iterator[tuple[Place, Place, Place, Place, float]]:
    """Yield each bend that goes anywhere: from where, the bend, both directions, and the radius.

    One that turns back becomes a corner.
    """
    here, there = begin, _direction(begin, curve[0][0])
    for (bend, end), radius in zip(curve, radii, strict=True):
        # In the middle between two points, where a bend ends, the line goes straight on.
        on = _direction(bend, end)
        if there and on and there[0] * on[0] + there[1] * on[1] < _SHARP - 1:
            yield here, bend, there, there, radius
            yield bend, end, on, on, radius
        else:
            along, after = there or on, on or there
            if along and after:
                yield here, bend, along, after, radius
        here, there = end, on


def _direction(here: Place, there: Place) -> Place | None:
    dx, dy = there[0] - here[0], there[1] - here[1]
    length = math.hypot(dx, dy)
    return (dx / length, dy / length) if length else None


def _beside(ribbon: Ribbon, place: Place, along: Place, radius: float) -> None:
    across, down = -along[1] * radius, along[0] * radius
    ribbon[0].append((place[0] - across, place[1] - down))
    ribbon[1].append((place[0] + across, place[1] + down))
