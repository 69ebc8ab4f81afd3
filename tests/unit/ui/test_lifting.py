from __future__ import annotations

import random
from array import array
from itertools import pairwise

import pytest

from dreamdesk.ui.lifting import CEILING, Lift
from support.sound_files import tone

CHUNKS = (4800, 1000, 130, 4800, 7, 999)
"""Frames: a loudspeaker takes as many as it likes."""


def lifted(samples: array[int], times: float) -> array[int]:
    lift, out, at, turn = Lift(times, 2), array("h"), 0, 0
    while at < len(samples):
        size = CHUNKS[turn % len(CHUNKS)] * 2
        chunk, rest = samples[at : at + size], samples[at + size : at + size + 9600]
        out.extend(lift.lifted(chunk, rest))
        at, turn = at + size, turn + 1
    return out


def test_what_has_room_is_multiplied_and_nothing_else() -> None:
    quiet = tone(1, -30.0)
    assert lifted(quiet, 3.0) == array("h", [sample * 3 for sample in quiet])


@pytest.mark.parametrize("seed", range(5))
def test_no_sample_is_above_the_ceiling_however_it_comes(seed: int) -> None:
    chance = random.Random(seed)
    samples = array("h")
    for _ in range(40):
        loud = chance.choice([300, 3000, 20000, 32767])
        samples.extend(chance.randint(-loud, loud) for _ in range(2 * chance.randint(1, 900)))
    samples.extend([-32768, 32767] * 100)
    out = lifted(samples, 4.0)
    assert len(out) == len(samples)
    assert max(map(abs, out)) <= CEILING


def test_the_lift_gives_way_and_comes_back_without_a_step() -> None:
    loud = tone(0.05, -1.0)
    out = lifted(tone(1, -30.0) + loud + tone(4, -30.0), 3.0)
    steepest = max(abs(a - b) for a, b in pairwise(loud[::2]))
    assert max(abs(a - b) for a, b in pairwise(out[::2])) <= steepest * 1.05
    before, after = out[:9600], out[-9600:]
    assert max(after) == pytest.approx(max(before), rel=0.01)


def test_nothing_lifted_is_nothing() -> None:
    assert lifted(array("h"), 2.0) == array("h")
