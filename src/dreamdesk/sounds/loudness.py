"""How loud a piece is, by ITU-R BS.1770-4 and EBU R 128: the integrated loudness in LUFS.

Every sample of three minutes, filtered in plain Python, would take seconds. So the weighting (what
an ear makes of bass and treble) is worked out on four tenths of a second in every twelve, at a
quarter of the sample rate, while the plain energy of every tenth of a second is known from samples
spread over it. What the weighting does to the energy is carried over to the tenths in between. The
stretches are not evenly spaced, so that no beat falls in step with them.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from operator import mul

FLOOR = -70.0
"""LUFS: the absolute gate of BS.1770; what is silent has this loudness."""

HOPS = 10
"""In a second: the gate looks at four of them at a time, each window one hop after the last."""

_WINDOW = 4
_STRATUM, _STRETCH = 12, 4
"""Hops: so many are weighted of so many."""

_GOLDEN = 0.618033988749895
_SPREAD = 23
"""One of so many samples tells the plain energy; no number of channels divides it."""

_WEIGHTED_RATE = 12_000
_WARM_UP = 0.025
"""Seconds of sound before a stretch, in which the filters settle."""

_ABOVE = -0.691
_RELATIVE = 0.1
"""The relative gate lies 10 LU under the mean: a tenth of its energy."""

_SURROUND = {3: 0.0, 4: 1.41, 5: 1.41}
"""How the channels of 5.1 count (left, right, centre, low, and two behind); others count once."""


@dataclass(slots=True)
class _Filter:
    """The two filters of BS.1770 on one channel: what a head does, then what an ear leaves out."""

    head: tuple[float, float, float, float, float]
    ear: tuple[float, float, float]
    s1: float = 0.0
    s2: float = 0.0
    t1: float = 0.0
    t2: float = 0.0

    def energy(self, samples: array[float]) -> float:
        """Return the sum of the squares of the filtered samples."""
        b0, b1, b2, a1, a2 = self.head
        gain, c1, c2 = self.ear
        s1, s2, t1, t2 = self.s1, self.s2, self.t1, self.t2
        total = 0.0
        for x in samples:
            y = b0 * x + s1
            s1 = b1 * x - a1 * y + s2
            s2 = b2 * x - a2 * y
            z = y + t1
            t1 = t2 - 2.0 * y - c1 * z
            t2 = y - c2 * z
            total += z * z
        self.s1, self.s2, self.t1, self.t2 = s1, s2, t1, t2
        return total * gain


def _new_filter(rate: float) -> _Filter:
    """Return the filters for a sample rate, from the analogue ones that BS.1770's stand for."""
    k = math.tan(math.pi * 1681.974450955533 / rate)
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    q = 0.7071752369554196
    a0 = 1 + k / q + k * k
    head = (
        (high + band * k / q + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - band * k / q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / q + k * k) / a0,
    )
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    a0 = 1 + k / q + k * k
    c1, c2 = 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0
    # The published filter for 48 kHz lets treble through 0.04 dB too loud; so does this one.
    treble = (1 - c1 + c2) / 4 * 1.004995
    return _Filter(head, (treble * treble, c1, c2))


class Loudness:
    """Hears a piece hop by hop and tells how loud it was.

    `everything` weights all of it: for pieces so short that chance would tell.
    """

    def __init__(self, rate: int, channels: int, full_scale: float, everything: bool) -> None:
        self._step = max(1, round(rate / _WEIGHTED_RATE))
        self.frames = rate // HOPS // self._step * self._step
        """Frames in a hop."""
        self._channels = channels
        self._scale = 1 / (full_scale * full_scale)
        self._everything = everything
        self._weights = [_SURROUND.get(n, 1.0) if channels > 5 else 1.0 for n in range(channels)]
        self._rate = rate / self._step
        self._filters: list[_Filter] | None = None
        self._before: array[float] | None = None
        self._plain: list[float] = []
        self._weighted: dict[int, float] = {}

    def hear(self, hop: array[float]) -> None:
        """Hear the next hop: samples of all channels in turn, at most `frames` of each."""
        number = len(self._plain)
        spread = hop[::_SPREAD]
        self._plain.append(sum(map(mul, spread, spread)) / (len(spread) or 1))
        if self._is_wanted(number):
            if self._filters is None:
                self._filters = self._settled()
            self._weighted[number] = self._weigh(self._filters, hop)
        else:
            self._filters = None
        self._before = hop

    def integrated(self) -> float:
        """Return how loud all that was heard is, in LUFS, FLOOR at least."""
        hops = self._every_hop()
        if not hops:
            return FLOOR
        count = max(len(hops) - _WINDOW + 1, 1)
        windows = [sum(hops[n : n + _WINDOW]) / min(_WINDOW, len(hops)) for n in range(count)]
        gate = 10 ** ((FLOOR - _ABOVE) / 10)
        heard = [energy for energy in windows if energy > gate]
        if not heard:
            return FLOOR
        gate = sum(heard) / len(heard) * _RELATIVE
        heard = [energy for energy in heard if energy > gate]
        return max(_ABOVE + 10 * math.log10(sum(heard) / len(heard)), FLOOR)

    def _is_wanted(self, number: int) -> bool:
        if self._everything:
            return True
        stratum, place = divmod(number, _STRATUM)
        first = int(stratum * _GOLDEN % 1 * (_STRATUM - _STRETCH + 1))
        return first <= place < first + _STRETCH

    def _settled(self) -> list[_Filter]:
        filters = [_new_filter(self._rate) for _ in range(self._channels)]
        if self._before is not None:
            samples = int(_WARM_UP * self._rate) * self._step * self._channels
            self._weigh(filters, self._before[-samples:])
        return filters

    def _weigh(self, filters: list[_Filter], hop: array[float]) -> float:
        """Return the mean energy of a hop as an ear has it, its channels added."""
        energy, stride = 0.0, self._step * self._channels
        for channel, (one, weight) in enumerate(zip(filters, self._weights, strict=True)):
            samples = array("d", hop[channel::stride])
            if weight and samples:
                energy += weight * one.energy(samples) / len(samples)
        return energy * self._scale

    def _every_hop(self) -> list[float]:
        """Return the weighted energy of each hop; between the weighted ones by what is nearest."""
        stretches = list(self._stretches())
        energies, at = [], 0
        for number, plain in enumerate(self._plain):
            if number in self._weighted:
                energies.append(self._weighted[number])
                continue
            while at + 1 < len(stretches) and (
                abs(stretches[at + 1][0] - number) <= abs(stretches[at][0] - number)
            ):
                at += 1
            energies.append(plain * stretches[at][1] if stretches else 0.0)
        return energies

    def _stretches(self) -> list[tuple[float, float]]:
        """Return for each weighted stretch its middle and what weighting makes of its energy."""
        found = []
        numbers = sorted(self._weighted)
        for first in numbers:
            if first - 1 in self._weighted:
                continue
            last = first
            while last + 1 in self._weighted:
                last += 1
            plain = sum(self._plain[first : last + 1])
            if plain > 0:
                weighted = sum(self._weighted[n] for n in range(first, last + 1))
                found.append(((first + last) / 2, weighted / plain))
        return found
