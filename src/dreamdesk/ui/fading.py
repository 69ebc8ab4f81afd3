"""How loud every sample is: fades that cannot be heard as steps, and a ceiling that holds."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from dreamdesk.ui.lifting import Lift

RATE = 48_000
"""Frames in a second; all music is played at this rate."""

CHANNELS = 2
FRAME_BYTES = 2 * CHANNELS

_BLOCK = 64
"""Frames over which a change of loudness is drawn as a straight line: little more than a thousandth
of a second, so that no step can be heard."""

_EVENED_TO = -20.0
"""LUFS."""

_MOST_LIFTED = 12.0
"""Decibels; what is quieter still has noise of its own, that would be heard."""


class Ramp:
    """A value on its way to another one, at an even pace."""

    def __init__(self, value: float) -> None:
        self.value = self.target = value
        self._pace = 0.0

    @property
    def rests(self) -> bool:
        """Whether the value has come to where it was going."""
        return self.value == self.target

    def to(self, target: float, seconds: float) -> None:
        """Go to another value, and be there after so many seconds.

        On the way there already, it takes no longer for being asked again.
        """
        frames = seconds * RATE
        slowest = self._pace if target == self.target and not self.rests else 0.0
        self.target = target
        if frames <= 0:
            self.value = target
        else:
            self._pace = max(abs(target - self.value) / frames, slowest)

    def pass_by(self, frames: int) -> None:
        """Let so many frames pass."""
        left = self.target - self.value
        step = self._pace * frames
        self.value = (
            self.target if abs(left) <= step else self.value + (step if left > 0 else -step)
        )


@dataclass
class Fading:
    """All that decides how loud a piece is now; each is a share, heard as its square.

    `level` fades in and out, `volume` is the citizen's under the adviser's ceiling, `ducked` makes
    room for a voice. `evened` is what a loud piece is multiplied by so that all are equally loud; a
    quiet one is lifted.
    """

    level: Ramp
    volume: Ramp
    ducked: Ramp
    evened: float = 1.0
    lift: Lift | None = field(default=None, init=False)

    def even_out(self, loudness: float) -> None:
        """Begin a piece of so many LUFS, to be heard as loud as the others."""
        times = float(10 ** (min(_EVENED_TO - loudness, _MOST_LIFTED) / 20))
        self.evened = min(times, 1.0)
        self.lift = Lift(times, CHANNELS) if times > 1 else None

    @property
    def gain(self) -> float:
        """What a sample is multiplied by now."""
        share = self.level.value * self.volume.value * self.ducked.value
        return share * share * self.evened

    @property
    def rests(self) -> bool:
        """Whether nothing is on its way."""
        return self.level.rests and self.volume.rests and self.ducked.rests

    def shaped(self, samples: array[int], following: array[int]) -> array[int]:
        """Return samples as loud as they are to be heard, while the time they last passes.

        `following` are those that come next, as far as they are known.
        """
        if self.lift is not None:
            samples = self.lift.lifted(samples, following)
        if self.rests:
            return _times(samples, self.gain)
        out = array("h")
        for start in range(0, len(samples), _BLOCK * CHANNELS):
            block = samples[start : start + _BLOCK * CHANNELS]
            before = self.gain
            for ramp in (self.level, self.volume, self.ducked):
                ramp.pass_by(len(block) // CHANNELS)
            out.extend(_from_to(block, before, self.gain))
        return out


def new_fading(volume: float) -> Fading:
    """Return how a piece begins: silent, at a volume, with nobody speaking."""
    return Fading(Ramp(0.0), Ramp(volume), Ramp(1.0))


def _times(samples: array[int], gain: float) -> array[int]:
    return samples if gain == 1 else array("h", [int(s * gain) for s in samples])


def _from_to(block: array[int], before: float, after: float) -> array[int]:
    step = (after - before) / (len(block) or 1)
    return array("h", [int(s * (before + step * place)) for place, s in enumerate(block)])
