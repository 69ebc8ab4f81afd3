"""Ears: a loudspeaker that keeps every sample it is given, and hurries through the time."""

from __future__ import annotations

from array import array

from dreamdesk.ui.fading import CHANNELS, RATE
from dreamdesk.ui.speakers import NoSpeaker

_HURRY = RATE // 2
"""Frames that are taken at each turn of 20 ms: some 25 times as fast as music sounds."""


class Ears:
    """Hears what a loudspeaker would."""

    is_there = True

    def __init__(self) -> None:
        self.samples = array("h")
        self.closed = False

    def wanted(self) -> int:
        """Return how many frames are taken now."""
        return _HURRY

    def put(self, samples: bytes) -> None:
        """Hear samples."""
        self.samples.frombytes(samples)

    def close(self) -> None:
        """Hear no more."""
        self.closed = True

    @property
    def seconds(self) -> float:
        """How much has been heard."""
        return len(self.samples) / CHANNELS / RATE

    def peak(self, start: float, end: float) -> int:
        """Return the loudest sample between two seconds."""
        part = self.between(start, end)
        return max((abs(sample) for sample in part), default=0)

    def between(self, start: float, end: float) -> array[int]:
        """Return what was heard between two seconds."""
        return self.samples[int(start * RATE) * CHANNELS : int(end * RATE) * CHANNELS]


class Headphones(NoSpeaker):
    """Takes music as slowly as a loudspeaker does, and disturbs nobody."""

    is_there = True
