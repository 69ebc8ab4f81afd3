"""The two erasers: by stroke, and by area, which leaves the pieces that it did not pass over."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeAlias
from uuid import UUID

from dreamdesk.domain.ink import FULL_PRESSURE, STEPS, Box, Pencil, Stroke

Path: TypeAlias = Sequence[tuple[float, float]]
"""Where an eraser went, in units of the sheet."""

_Place: TypeAlias = tuple[float, float]
_Point: TypeAlias = tuple[float, float, int, float, int, int]


class Eraser:
    """A round eraser of `radius` units that has gone along a path, without what is no place."""

    def __init__(self, path: Path, radius: float) -> None:
        self._radius = radius
        places = [(x, y) for x, y in path if math.isfinite(x) and math.isfinite(y)]
        self._path = _thinned(places, radius / 3)
        self._boxes = [self._box(here, there) for here, there in self._ways()]

    def touches(self, stroke: Stroke) -> bool:
        """Whether it has passed over any ink of a stroke."""
        near = stroke.ink.units / 2
        ways = self._near(stroke)
        if not ways:
            return False
        points = _points(stroke)
        for before, after in zip(points, points[1:] or points, strict=False):
            if any(_apart(way, before, after) <= self._radius + near for way in ways):
                return True
        return False

    def pieces(self, stroke: Stroke, new_id: Callable[[], UUID]) -> tuple[Stroke, ...] | None:
        """Return what is left of a stroke, lowest first; None when it was not touched."""
        if not self.touches(stroke):
            return None
        ways = self._near(stroke)
        reach = self._radius + stroke.ink.units / 4
        pieces: list[list[_Point]] = [[]]
        for point in _closer(_points(stroke), max(reach / 2, 1.0)):
            if any(_from_way(way, point[0], point[1]) <= reach for way in ways):
                pieces.append([])
            else:
                pieces[-1].append(point)
        if len(pieces) == 1:
            return None  # only the edge of the ink was brushed
        left = [piece for piece in pieces if len(piece) > 1]
        return tuple(_stroke_of(stroke, piece, new_id()) for piece in left)

    def _ways(self) -> list[tuple[_Place, _Place]]:
        return list(zip(self._path, self._path[1:] or self._path, strict=False))

    def _near(self, stroke: Stroke) -> list[tuple[_Place, _Place]]:
        box = stroke.box
        pairs = zip(self._ways(), self._boxes, strict=True)
        return [way for way, around in pairs if around.meets(box)]

    def _box(self, here: tuple[float, float], there: tuple[float, float]) -> Box:
        far = math.ceil(self._radius)
        across, down = sorted((here[0], there[0])), sorted((here[1], there[1]))
        box = Box(
            math.floor(across[0]), math.floor(down[0]), math.ceil(across[1]), math.ceil(down[1])
        )
        return box.wider(far)


def _thinned(path: Path, least: float) -> list[_Place]:
    kept: list[_Place] = []
    for place in path:
        if not kept or math.dist(kept[-1], place) >= least:
            kept.append(place)
    if path and kept[-1] != path[-1]:
        kept.append(path[-1])
    return kept


def _points(stroke: Stroke) -> list[_Point]:
    trace = stroke.trace
    at, points = 0, []
    tilts = trace.tilts or (bytes(len(trace)), bytes(len(trace)))
    rows = zip(trace.xs, trace.ys, trace.pressures, trace.pauses, *tilts, strict=True)
    for x, y, pressure, pause, tilt_x, tilt_y in rows:
        at += pause
        points.append((x / STEPS, y / STEPS, pressure, float(at), tilt_x, tilt_y))
    return points


def _closer(points: list[_Point], most: float) -> list[_Point]:
    """Return the points with others between them, so that none is further than `most` away."""
    result = points[:1]
    for before, after in pairwise(points):
        parts = math.ceil(math.dist(before[:2], after[:2]) / most)
        for part in range(1, parts):
            share = part / parts
            x, y = (a + (b - a) * share for a, b in zip(before[:2], after[:2], strict=True))
            pressure = round(before[2] + (after[2] - before[2]) * share)
            at = before[3] + (after[3] - before[3]) * share
            result.append((x, y, pressure, at, before[4], before[5]))
        result.append(after)
    return result


def _stroke_of(stroke: Stroke, points: list[_Point], stroke_id: UUID) -> Stroke:
    pencil = Pencil()
    for x, y, pressure, at, tilt_x, tilt_y in points:
        pencil.add(x, y, pressure / FULL_PRESSURE, tilt_x=tilt_x, tilt_y=tilt_y, at_ms=at)
    return replace(stroke, id=stroke_id, trace=pencil.trace())


def _apart(way: tuple[_Place, _Place], before: _Point, after: _Point) -> float:
    """Return how far two straight ways are from each other, 0 where they cross."""
    a, b = way
    c, d = other = before[:2], after[:2]
    if _side(way, c) * _side(way, d) < 0 and _side(other, a) * _side(other, b) < 0:
        return 0.0
    return min(_from_way(way, *c), _from_way(way, *d), _from_way(other, *a), _from_way(other, *b))


def _side(way: tuple[_Place, _Place], place: _Place) -> float:
    (ax, ay), (bx, by), (x, y) = *way, place
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax)


def _from_way(way: tuple[_Place, _Place], x: float, y: float) -> float:
    (ax, ay), (bx, by) = way
    dx, dy = bx - ax, by - ay
    long = dx * dx + dy * dy
    share = min(max(((x - ax) * dx + (y - ay) * dy) / long, 0.0), 1.0) if long else 0.0
    return math.hypot(x - ax - share * dx, y - ay - share * dy)
