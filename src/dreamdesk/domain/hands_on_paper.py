"""What a touch on the sheet means: does it draw, does it move the paper, or is it a palm?"""

from __future__ import annotations

from enum import StrEnum

PALM_MS = 500
"""A hand that comes down this soon after a pen was near belongs to the hand that holds it."""


class Fingers(StrEnum):
    """Whether fingers draw: "altid", "aldrig", "kun uden pen"."""

    ALWAYS = "always"
    NEVER = "never"
    WITHOUT_PEN = "without_pen"


class Touch(StrEnum):
    """What a finger does as long as it is down."""

    DRAWS = "draws"
    MOVES = "moves"
    RESTS = "rests"


class HandsOnPaper:
    """Keeps count of the fingers on one sheet, and of the pen.

    Times are milliseconds of one clock. A finger does one thing from when it comes down until it is
    lifted: neither a pen nor a setting turns a drawing finger into one that moves the paper.
    """

    def __init__(self, fingers: Fingers = Fingers.WITHOUT_PEN) -> None:
        self.fingers = fingers
        self.pen_seen = False
        self._pen_down = False
        self._pen_near_until = float("-inf")
        self._touches: dict[int, Touch] = {}

    @property
    def touches(self) -> dict[int, Touch]:
        """What each finger that is down does."""
        return dict(self._touches)

    @property
    def moving(self) -> tuple[int, ...]:
        """The fingers that move the paper."""
        return tuple(f for f, touch in self._touches.items() if touch is Touch.MOVES)

    def finger_down(self, finger: int, at_ms: float) -> Touch:
        """Return what a finger that comes down will do; one that is down already goes on."""
        if finger not in self._touches:
            self._touches[finger] = self._meant(at_ms)
        return self._touches[finger]

    def finger(self, finger: int) -> Touch | None:
        """Return what a finger does, or None when it is not down."""
        return self._touches.get(finger)

    def finger_up(self, finger: int) -> Touch | None:
        """Lift a finger; returns what it did, or None when it was not down."""
        return self._touches.pop(finger, None)

    def pen_near(self, at_ms: float) -> tuple[int, ...]:
        """See the pen; returns the fingers whose unfinished strokes were a palm's, and now rest.

        Fingers that always draw were somebody's fingers, unless the pen is on the paper.
        """
        first, self.pen_seen = not self.pen_seen, True
        self._pen_near_until = max(self._pen_near_until, at_ms + PALM_MS)
        return self._rested() if first and self.fingers is not Fingers.ALWAYS else ()

    def pen_down(self, at_ms: float) -> tuple[int, ...]:
        """Put the pen on the paper; returns the fingers that drew and now rest."""
        palms = self.pen_near(at_ms)
        self._pen_down = True
        return palms + (self._rested() if self.fingers is not Fingers.ALWAYS else ())

    def pen_up(self, at_ms: float) -> None:
        """Lift the pen."""
        self._pen_down = False
        self._pen_near_until = max(self._pen_near_until, at_ms + PALM_MS)

    def all_up(self) -> tuple[int, ...]:
        """Lift every finger, since the system took the touch away; returns those that drew."""
        drew = tuple(f for f, touch in self._touches.items() if touch is Touch.DRAWS)
        self._touches.clear()
        return drew

    def _meant(self, at_ms: float) -> Touch:
        if self._pen_down or at_ms < self._pen_near_until:
            return Touch.RESTS
        draws = self.fingers is Fingers.ALWAYS or (
            self.fingers is Fingers.WITHOUT_PEN and not self.pen_seen
        )
        return Touch.DRAWS if draws else Touch.MOVES

    def _rested(self) -> tuple[int, ...]:
        palms = tuple(f for f, touch in self._touches.items() if touch is not Touch.RESTS)
        drew = tuple(f for f in palms if self._touches[f] is Touch.DRAWS)
        self._touches.update(dict.fromkeys(palms, Touch.RESTS))
        return drew
