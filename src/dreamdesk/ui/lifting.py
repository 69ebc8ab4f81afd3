"""Lifting quiet music without clipping: for a loud moment the lift gives way, and comes back."""

from __future__ import annotations

from array import array

CEILING = 29_204
"""What a lifted sample is at most: one decibel below the loudest, for what lies between samples."""

_BLOCK = 64
"""Frames; before a loud moment the lift gives way in that time, on a straight line."""

_COMES_BACK = 1.003
"""Times in a block: some twenty decibels in a second, so that it is not heard as breathing."""


class Lift:
    """Multiplies samples by so much as they allow, `times` at most."""

    def __init__(self, times: float, channels: int) -> None:
        self._times = times
        self._size = _BLOCK * channels
        self._now = times
        self._begun = False

    def lifted(self, samples: array[int], following: array[int]) -> array[int]:
        """Return samples lifted; `following` are those that come next, as far as they are known."""
        blocks = [samples[n : n + self._size] for n in range(0, len(samples), self._size)]
        allowed = [self._allowed(block) for block in [*blocks, following[: self._size]]]
        if not self._begun:
            self._now, self._begun = allowed[0], True
        out = array("h")
        for block, here, then in zip(blocks, allowed, allowed[1:], strict=False):
            after = min(here, then, self._now * _COMES_BACK)
            out.extend(_from_to(block, min(self._now, here), after))
            self._now = after
        return out

    def _allowed(self, block: array[int]) -> float:
        loudest = max(map(abs, block), default=0)
        return min(self._times, CEILING / loudest) if loudest else self._times


def _from_to(block: array[int], before: float, after: float) -> array[int]:
    if before == after:
        return array("h", [int(sample * after) for sample in block])
    step = (after - before) / len(block)
    return array("h", [int(sample * (before + step * n)) for n, sample in enumerate(block)])
