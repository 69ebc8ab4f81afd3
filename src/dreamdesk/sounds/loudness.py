"""How loud a piece is, by ITU-R BS.1770-4 and EBU R 128: the integrated loudness in LUFS.

Every sample of three minutes, filtered in plain Python, would take seconds. So all of a piece is
heard roughly, at a low rate that is reached by leaving samples out: what is too high for it is
folded down and keeps its energy. Four tenths of every 3.2 seconds are heard finely, and
what they say of the rough ones is applied to the others. Where they lie changes from one to the
next, so that no beat falls in step with them.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from functools import partial

FLOOR = -70.0
"""LUFS: the absolute gate of BS.1770; what is silent has this loudness."""

HOPS = 10
"""In a second: the gate looks at four of them at a time, each window one hop after the last."""

_WINDOW = 4
_STRATUM, _STRETCH = 32, 4
"""Hops: so many are heard finely of so many."""

_GOLDEN = 0.618033988749895
_ROUGH_RATE, _FINE_RATE = 3_000, 16_000
_LEAST_RATE = 8_000
"""Frames in a second: below, there is no treble to weight."""

_WARM_UP = 4
"""A fine stretch hears this part of the hop before it, so that its filters have settled."""

_ABOVE = -0.691
_RELATIVE = 0.1
"""The relative gate lies 10 LU under the mean: a tenth of its energy."""

_SURROUND = {3: 0.0, 4: 1.41, 5: 1.41}
"""How the channels of 5.1 count (left, right, centre, low, and two behind); others count once."""


class _HighPass:
    """The second filter of BS.1770 on one channel: an ear hears little of deep bass."""

    def __init__(self, rate: float) -> None:
        k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
        a0 = 1 + k / q + k * k
        self.a1, self.a2 = 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0
        # The published filter for 48 kHz lets all else through 0.04 dB too loud; so does this one.
        self.gain = ((1 - self.a1 + self.a2) / 4 * 1.004995) ** 2
        self._t1 = self._t2 = 0.0

    def energy(self, samples: Iterable[float]) -> float:
        """Return the sum of the squares of the filtered samples."""
        a1, a2, t1, t2 = self.a1, self.a2, self._t1, self._t2
        total = 0.0
        for x in samples:
            y = x + t1
            t1 = t2 - 2.0 * x - a1 * y
            t2 = x - a2 * y
            total += y * y
        self._t1, self._t2 = t1, t2
        return total * self.gain


class _Weighting:
    """Both filters of BS.1770 on one channel; the first is what a head does to treble.

    They are those that the published ones for 48 kHz stand for, so that any rate will do.
    """

    def __init__(self, rate: float) -> None:
        k = math.tan(math.pi * 1681.974450955533 / rate)
        high, q = 10 ** (3.999843853973347 / 20), 0.7071752369554196
        band = high**0.4996667741545416
        a0 = 1 + k / q + k * k
        self._b = (
            (high + band * k / q + k * k) / a0,
            2 * (k * k - high) / a0,
            (high - band * k / q + k * k) / a0,
        )
        self._a = 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0
        self._ear = _HighPass(rate)
        self._state = (0.0, 0.0, 0.0, 0.0)

    def energy(self, samples: Iterable[float]) -> float:
        """Return the sum of the squares of the filtered samples."""
        (b0, b1, b2), (a1, a2) = self._b, self._a
        c1, c2 = self._ear.a1, self._ear.a2
        s1, s2, t1, t2 = self._state
        total = 0.0
        for x in samples:
            y = b0 * x + s1
            s1 = b1 * x - a1 * y + s2
            s2 = b2 * x - a2 * y
            z = y + t1
            t1 = t2 - 2.0 * y - c1 * z
            t2 = y - c2 * z
            total += z * z
        self._state = s1, s2, t1, t2
        return total * self._ear.gain


class _Ear:
    """Hears all channels of a piece at about a rate, which is reached by leaving samples out."""

    def __init__(self, rate: int, weights: Sequence[float], about: int) -> None:
        step = max(1, round(rate / about))
        self._stride = step * len(weights)
        self._weights = weights
        kind = _Weighting if rate / step >= _LEAST_RATE else _HighPass
        self._filters = [kind(rate / step) for _ in weights]

    def energy(self, hop: array[float]) -> float:
        """Return the mean energy of a hop, its channels added."""
        energy = 0.0
        for channel, (one, weight) in enumerate(zip(self._filters, self._weights, strict=True)):
            samples = array("d", hop[channel :: self._stride])
            if weight and samples:
                energy += weight * one.energy(samples) / len(samples)
        return energy


class Loudness:
    """Hears a piece hop by hop and tells how loud it was.

    `everything` hears all of it finely: for pieces so short that chance would tell.
    """

    def __init__(self, rate: int, channels: int, full_scale: float, everything: bool) -> None:
        self.frames = rate // HOPS
        """Frames in a hop."""
        self._scale = 1 / (full_scale * full_scale)
        self._everything = everything
        weights = [_SURROUND.get(n, 1.0) if channels > 5 else 1.0 for n in range(channels)]
        self._rough = _Ear(rate, weights, _ROUGH_RATE)
        self._fine = partial(_Ear, rate, weights, _FINE_RATE)
        self._listening: _Ear | None = None
        self._before: array[float] | None = None
        self._roughly: list[float] = []
        self._finely: dict[int, float] = {}

    def hear(self, hop: array[float]) -> None:
        """Hear the next hop: samples of all channels in turn, at most `frames` of each."""
        number = len(self._roughly)
        self._roughly.append(0.0 if self._everything else self._rough.energy(hop))
        if self._is_wanted(number):
            if self._listening is None:
                self._listening = self._fine()
                if self._before is not None:
                    self._listening.energy(self._before[-len(self._before) // _WARM_UP :])
            self._finely[number] = self._listening.energy(hop)
        else:
            self._listening = None
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

    def _every_hop(self) -> list[float]:
        """Return the energy of each hop; of those heard roughly by what the others tell of them."""
        roughly = sum(self._roughly[number] for number in self._finely)
        ratio = sum(self._finely.values()) / roughly if roughly else 0.0
        return [
            self._scale * self._finely.get(number, energy * ratio)
            for number, energy in enumerate(self._roughly)
        ]
