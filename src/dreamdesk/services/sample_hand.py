"""A hand for the sample's drawings: strokes from plain lines, as somebody would have drawn them.

It bows where a ruler would not, trembles a little, slows down before a corner, presses harder where
it is slow, and seldom ends quite where it began. The same name always draws the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate, pairwise
from random import Random
from typing import TypeAlias
from uuid import UUID

from dreamdesk.domain.ink import Ink, Pencil, Stroke

Place: TypeAlias = tuple[float, float]

_FASTEST = 1.5
"""Units of the sheet in a millisecond: 15 cm a second, on a large sheet."""

_EVERY_MS = 12.0
"""Between two points: a common tablet's pace."""

_BETWEEN_MS = 650
"""From one stroke to the next."""

_FINE = 5.0
_CORNER = 45.0
"""Units before and after a corner, and at both ends, in which one is slower."""

_BOW = 0.011
_MOST_BOW = 7.0
_TREMBLE = 0.7
_TREMBLES = 9.0
"""Times a second."""


@dataclass(slots=True)
class SampleHand:
    """Draws stroke by stroke; `now` is when the next one begins."""

    name: str
    drawn_by: UUID
    now: datetime
    new_id: Callable[[], UUID]
    _chance: Random = field(init=False)

    def __post_init__(self) -> None:
        """Take up the pencil."""
        self._chance = Random(f"hand of {self.name}")  # noqa: S311 - a drawing, not a secret

    def draw(self, ink: Ink, *places: Place, smooth: bool = False) -> Stroke:
        """Return a stroke through at least two places, in units of the sheet.

        From one to the next it is nearly straight; or round, where it is to be `smooth`.
        """
        way = _fine(_rounded(places) if smooth else places)
        pencil, took_ms = self._moved(_bowed(way, self._chance), _slow_at(way))
        stroke = Stroke(self.new_id(), ink, pencil.trace(), self.drawn_by, self.now)
        self.now += timedelta(milliseconds=took_ms + _BETWEEN_MS)
        return stroke

    def _moved(self, way: list[Place], slow: list[float]) -> tuple[Pencil, float]:
        """Return the points that a tablet tells of, and how many milliseconds it took."""
        pencil, chance = Pencil(), self._chance
        phase, at, ms, last = chance.uniform(0, math.tau), 0.0, 0.0, len(way) - 1
        while True:
            place = min(int(at), last)
            shake = _TREMBLE * math.sin(phase + math.tau * _TREMBLES * ms / 1000)
            (x, y), pace = way[place], slow[place]
            x, y = x + shake + chance.gauss(0, 0.25), y - shake + chance.gauss(0, 0.25)
            pencil.add(x, y, _pressure(pace, place, last, chance), at_ms=ms)
            if place == last:
                return pencil, ms
            step = _EVERY_MS + chance.uniform(-1.5, 1.5)
            at, ms = at + max(_FASTEST * pace * step / _FINE, 1.0), ms + step


def _pressure(pace: float, place: int, last: int, chance: Random) -> float:
    """Return a pressure: light where the pen comes down and leaves, firm where it is slow."""
    near_end = min(place, last - place) * _FINE / _CORNER
    firm = 0.74 - 0.26 * pace + chance.gauss(0, 0.012)
    return firm * (0.45 + 0.55 * min(near_end, 1.0))


def _rounded(places: Sequence[Place]) -> list[Place]:
    """Return a round way through places (a Catmull-Rom spline)."""
    found: list[Place] = []
    for here, (start, end) in enumerate(pairwise(places)):
        before, after = places[max(here - 1, 0)], places[min(here + 2, len(places) - 1)]
        steps = max(int(math.dist(start, end) / _FINE), 4)
        found += [_between(before, start, end, after, step / steps) for step in range(steps)]
    return [*found, places[-1]]


def _between(a: Place, b: Place, c: Place, d: Place, t: float) -> Place:
    def along(p: float, q: float, r: float, s: float) -> float:
        bend = 2 * p - 5 * q + 4 * r - s + (3 * (q - r) + s - p) * t
        return q + 0.5 * t * (r - p + t * bend)

    return along(a[0], b[0], c[0], d[0]), along(a[1], b[1], c[1], d[1])


def _fine(places: Sequence[Place]) -> list[Place]:
    """Return the same way in steps of equal length."""
    lengths = [0.0, *accumulate(math.dist(*sides) for sides in pairwise(places))]
    count = max(round(lengths[-1] / _FINE), 1)
    found, here = [], 0
    for step in range(count + 1):
        at = lengths[-1] * step / count
        while here < len(places) - 2 and lengths[here + 1] < at:
            here += 1
        (x, y), (to_x, to_y) = places[here], places[here + 1]
        share = (at - lengths[here]) / max(lengths[here + 1] - lengths[here], 1e-9)
        found.append((x + (to_x - x) * share, y + (to_y - y) * share))
    return found


def _bowed(way: list[Place], chance: Random) -> list[Place]:
    """Return the way with the slow swings of an arm; it drifts off a little until its end."""
    far = min(_BOW * _FINE * len(way), _MOST_BOW)
    swings = [(chance.uniform(260, 620), chance.uniform(0, math.tau)) for _ in range(4)]
    drift = chance.uniform(-far, far), chance.uniform(-far, far)
    found = []
    for place, (x, y) in enumerate(way):
        along, share = place * _FINE, place / max(len(way) - 1, 1)
        sway = [far * math.sin(math.tau * along / length + phase) for length, phase in swings]
        found.append(
            (
                x + 0.6 * sway[0] + 0.25 * sway[1] + drift[0] * share,
                y + 0.6 * sway[2] + 0.25 * sway[3] + drift[1] * share,
            )
        )
    return found


def _slow_at(way: list[Place]) -> list[float]:
    """Return how fast one is at each place, as a share: slow at the ends and round corners."""
    reach, last = round(_CORNER / _FINE), len(way) - 1
    pace = [_turning(way, place) for place in range(last + 1)]
    for place in (0, last):
        pace[place] = 0.25
    # Nobody brakes at once: what is slow reaches out to both sides.
    for order in (range(1, last + 1), range(last - 1, -1, -1)):
        step = order.step
        for place in order:
            pace[place] = min(pace[place], pace[place - step] + 0.75 / reach)
    return pace


def _turning(way: list[Place], place: int) -> float:
    before, here = way[max(place - 2, 0)], way[place]
    after = way[min(place + 2, len(way) - 1)]
    one = math.atan2(here[1] - before[1], here[0] - before[0])
    other = math.atan2(after[1] - here[1], after[0] - here[0])
    turn = abs((other - one + math.pi) % math.tau - math.pi)
    return max(1.0 - turn / 1.2, 0.22)
