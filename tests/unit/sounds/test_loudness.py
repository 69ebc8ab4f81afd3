"""Loudness, against what EBU Tech 3341 says of its signals and FFmpeg's ebur128 of noise."""

from __future__ import annotations

import random
from array import array

import pytest

from dreamdesk.sounds.loudness import FLOOR, Loudness
from support.sound_files import RATE, tone

SHORT = pytest.mark.parametrize("everything", [True, False])


def measured(samples: array[int], everything: bool, channels: int = 2, rate: int = RATE) -> float:
    loudness = Loudness(rate, channels, 32768.0, everything)
    size = loudness.frames * channels
    for start in range(0, len(samples) - size + 1, size):
        loudness.hear(samples[start : start + size])
    return loudness.integrated()


@SHORT
@pytest.mark.parametrize("below", [-23.0, -33.0])
def test_a_tone_of_a_kilohertz_is_as_loud_as_its_peaks(below: float, everything: bool) -> None:
    # Tech 3341, cases 1 and 2.
    assert measured(tone(20, below), everything) == pytest.approx(below, abs=0.1)


@SHORT
def test_quiet_stretches_do_not_count(everything: bool) -> None:
    # Tech 3341, cases 3 and 4.
    quiet, loud = tone(10, -36.0), tone(60, -23.0)
    assert measured(quiet + loud + quiet, everything) == pytest.approx(-23.0, abs=0.1)
    hushed = tone(10, -72.0)
    parts = hushed + quiet + loud + quiet + hushed
    assert measured(parts, everything) == pytest.approx(-23.0, abs=0.1)


@SHORT
def test_halves_that_are_not_equally_loud_are_weighed_by_their_energy(everything: bool) -> None:
    # Tech 3341, case 5: 20 s at -26, 20.1 s at -20, 20 s at -26.
    parts = tone(20, -26.0) + tone(20.1, -20.0) + tone(20, -26.0)
    assert measured(parts, everything) == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 96000, 192000])
def test_every_sample_rate_measures_alike(rate: int) -> None:
    assert measured(tone(6, -23.0, rate=rate), True, rate=rate) == pytest.approx(-23.0, abs=0.2)


def test_one_channel_is_three_below_two() -> None:
    one = tone(6, -23.0)[::2]
    assert measured(one, True, channels=1) == pytest.approx(-26.0, abs=0.1)


def test_the_low_channel_of_six_is_left_out_and_those_behind_count_more() -> None:
    silent = [0] * (RATE * 6)
    only = tone(6, -23.0)[::2]
    for place, loudness in ((0, -26.0), (3, FLOOR), (4, -24.5)):
        channels = [only if n == place else silent for n in range(6)]
        samples = array("h", [v for frame in zip(*channels, strict=True) for v in frame])
        assert measured(samples, True, channels=6) == pytest.approx(loudness, abs=0.1)


def test_bass_is_weighed_as_an_ear_does() -> None:
    # The published filter takes 3.4 dB of 50 Hz, beside the 0.7 dB that a kilohertz is lifted by.
    assert measured(tone(10, -20.0, hertz=100), False) == pytest.approx(-21.9, abs=0.15)


def test_white_noise_is_measured_within_half_a_unit() -> None:
    # FFmpeg's ebur128 says -10.9 of such noise.
    chance = random.Random(4)
    noise = array("h", [int(chance.uniform(-8000, 8000)) for _ in range(RATE * 12)] * 6)
    assert measured(noise, False) == pytest.approx(-10.9, abs=0.5)


def test_drums_out_of_step_with_the_stretches_are_measured_as_if_all_were_heard() -> None:
    chance = random.Random(7)
    hit, rest = tone(0.1, -6.0, hertz=100), tone(0.3, -40.0)
    parts = array("h")
    for _ in range(150):
        soft = chance.uniform(0.3, 1.0)
        parts.extend(int(sample * soft) for sample in hit)
        parts.extend(rest)
    assert measured(parts, False) == pytest.approx(measured(parts, True), abs=0.5)


@SHORT
def test_silence_lies_at_the_gate(everything: bool) -> None:
    assert measured(array("h", bytes(RATE * 4 * 5)), everything) == FLOOR
    assert measured(array("h"), everything) == FLOOR
