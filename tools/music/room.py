"""The room the pieces are played in: a small wooden hall, as an impulse response made here."""

from __future__ import annotations

import math
import struct
from array import array
from pathlib import Path
from random import Random

RATE = 48_000
SECONDS = 2.2
# Time to fall by 60 dB, in seconds: low tones stay longer than high ones, as between wooden walls.
LOW, HIGH = 1.9, 0.9
BEFORE_FIRST = 0.018
# Single walls: after how many seconds, and how loud.
WALLS = ((0.0, 0.5), (0.011, 0.35), (0.019, 0.3), (0.031, 0.22), (0.047, 0.15))


def write_room(file: Path) -> None:
    """Write the room as a stereo WAV of 32-bit floats, with as much energy as a single click."""
    left, right = _side(1), _side(2)
    power = math.sqrt(sum(x * x for x in left) / 2 + sum(x * x for x in right) / 2)
    both = array("f", (x / power for pair in zip(left, right, strict=True) for x in pair))
    data = both.tobytes()
    form = struct.pack("<HHIIHH", 3, 2, RATE, RATE * 8, 8, 32)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form
    body += b"data" + struct.pack("<I", len(data)) + data
    file.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


def _side(seed: int) -> list[float]:
    random, count = Random(seed), int(RATE * SECONDS)
    quiet = int(RATE * BEFORE_FIRST)
    found, dull = [0.0] * count, 0.0
    for place in range(quiet, count):
        seconds = (place - quiet) / RATE
        noise = random.gauss(0, 1)
        dull += 0.12 * (noise - dull)
        bright = noise - dull
        rise = min(1.0, seconds / 0.04)
        low, high = 10 ** (-3 * seconds / LOW), 10 ** (-3 * seconds / HIGH)
        found[place] = rise * (2.4 * dull * low + 0.35 * bright * high)
    for after, loud in WALLS:
        place = quiet + int((after + seed * 0.0013) * RATE)
        found[place] += loud * 12
    return found
