"""Taps that come twice: the second one was for what stood where the sheet has come since."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import hypot
from time import monotonic

_SOON_S = 0.5
_NEAR = 24.0
"""How far, as the window counts, a hand moves between two taps in one place."""

Place = tuple[float, float]


@dataclass(slots=True)
class _Press:
    place: Place
    at_s: float
    on_paper: bool = False


class Taps:
    """Tells a tap too many from a dot; one that goes on to somewhere else is a stroke all the same.

    A citizen who taps a template, or an answer, twice would find a dot on the sheet behind it.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._before: _Press | None = None
        self._last: _Press | None = None
        self._too_many: dict[Hashable, Place] = {}

    def pressed(self, place: Place) -> None:
        """Hear that the window was pressed, whatever stands there."""
        self._before, self._last = self._last, _Press(place, self._clock())

    def begun(self, key: Hashable) -> None:
        """Hear that what was pressed last is the paper."""
        before, last = self._before, self._last
        if last is None:
            return
        last.on_paper = True
        if before is None or before.on_paper or last.at_s - before.at_s > _SOON_S:
            return
        if _near(before.place, last.place):
            self._too_many[key] = last.place

    def moved(self, key: Hashable, place: Place) -> None:
        """Hear how a contact goes on."""
        began = self._too_many.get(key)
        if began is not None and not _near(began, place):
            del self._too_many[key]

    def over(self, key: Hashable) -> bool:
        """Hear that a contact is over; returns whether it was a tap too many."""
        return self._too_many.pop(key, None) is not None


def _near(one: Place, other: Place) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) <= _NEAR
