"""What fingers do to a card: one moves it, two turn and scale it about themselves.

Places are complex numbers, in widths of the table: across is real, down is imaginary. A turn with
a scaling is then one factor.
"""

from __future__ import annotations

from cmath import phase, rect
from dataclasses import dataclass
from math import degrees

from dreamdesk.domain.card_places import TABLE_SHAPE
from dreamdesk.domain.card_table import Pose

SMALLEST, LARGEST = 0.6, 2.2
"""How small and how large a card may be made, 1 being the size that it is laid in."""

_UPRIGHT = 3.0
"""Degrees: a card that was turned and is let go of this near to upright comes to lie upright."""

_FINGERS = 2


def spot(x: float, y: float) -> complex:
    """Return a place that is given in shares of the table."""
    return complex(x, y / TABLE_SHAPE)


@dataclass(frozen=True, slots=True)
class Grip:
    """A hand on a card: how it lay when the fingers came, and where they came down."""

    start: Pose
    fingers: tuple[complex, ...]

    def pose(self, fingers: tuple[complex, ...]) -> Pose:
        """Return how the card lies now that the fingers are there.

        What was beneath the first finger stays beneath it. A third finger does nothing.
        """
        turn = self._turn(fingers)
        middle = fingers[0] + (spot(self.start.x, self.start.y) - self.fingers[0]) * turn
        angle = turned(self.start.angle, degrees(phase(turn)))
        return Pose(middle.real, middle.imag * TABLE_SHAPE, angle, self.start.scale * abs(turn))

    def _turn(self, fingers: tuple[complex, ...]) -> complex:
        if len(self.fingers) < _FINGERS or len(fingers) < _FINGERS:
            return 1 + 0j
        apart, before = fingers[1] - fingers[0], self.fingers[1] - self.fingers[0]
        if not apart or not before:
            return 1 + 0j
        turn = apart / before
        scale = min(max(self.start.scale * abs(turn), SMALLEST), LARGEST)
        return rect(scale / self.start.scale, phase(turn))


def turned(angle: float, by: float) -> float:
    """Return an angle so many degrees on, from -180 to 180."""
    return (angle + by + 180) % 360 - 180


def scaled(pose: Pose, by: float) -> Pose:
    """Return a card larger or smaller about its middle, as far as cards go."""
    return Pose(pose.x, pose.y, pose.angle, min(max(pose.scale * by, SMALLEST), LARGEST))


def set_down(before: Pose, held: Pose) -> Pose:
    """Return how a card comes to lie when it is let go of: nearly upright becomes upright."""
    near = abs(held.angle) <= _UPRIGHT and abs(held.angle - before.angle) > _UPRIGHT
    return Pose(held.x, held.y, 0.0 if near else held.angle, held.scale)
