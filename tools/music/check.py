"""What can be told of the pieces without ears: from their scores, and from the finished files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tools.music import alike, reading
from tools.music.playlist import sound_file
from tools.music.score import Score
from tools.music.sound import LOUDNESS, Level, level, run, seconds

SHORTEST, LONGEST = 120.0, 240.0
ALL_BYTES = 16_000_000
HIGHEST_PEAK = -2.0
# A chamber piece may breathe; it may not seem to have stopped (dB below full, seconds).
QUIET, PAUSE = -48, 1.2
LEAD_IN, LEAD_OUT = 0.6, 4.5
CLASHES, PARALLELS = 3, 8
# Edges of the bands in Hz, and how much of the sound each may hold, in dB below all of it.
EDGES = (120, 350, 2000, 6000)
BANDS = ("deep", "low", "middle", "bright", "hiss")
MOST = {"deep": -4.0, "low": -2.5, "bright": -6.0, "hiss": -16.0}
LEAST = {"middle": -13.0}


@dataclass(frozen=True, slots=True)
class Heard:
    """What was measured of a finished file."""

    level: Level
    silences: tuple[tuple[float, float], ...]
    bands: dict[str, float]
    bytes: int


def score_troubles(score: Score) -> list[str]:
    """Return what is wrong with a score."""
    found = [f"out of reach: {each}" for each in reading.out_of_reach(score)]
    found += [f"stuck: {each}" for each in reading.stuck(score)]
    clashes = reading.clashes(score)
    if len(clashes) > CLASHES:
        found += [f"clash: {each}" for each in clashes]
    parallels = reading.parallels(score)
    if len(parallels) > PARALLELS:
        found += [f"parallel: {each}" for each in parallels]
    if not SHORTEST <= seconds(score) <= LONGEST:
        found.append(f"lasts {seconds(score):.0f} s")
    return found


def pair_troubles(scores: list[Score]) -> list[str]:
    """Return the pairs that are too much alike."""
    over = [pair for pair in alike.pairs(scores) if pair[0] > alike.LIMIT]
    return [f"{one} and {other} are {value:.2f} alike" for value, one, other in over]


def hear(file: Path) -> Heard:
    """Measure a finished file."""
    return Heard(level(file), _silences(file), _bands(file), file.stat().st_size)


def sound_troubles(score: Score, heard: Heard) -> list[str]:
    """Return what is wrong with a finished file."""
    found, whole = [], seconds(score)
    if abs(heard.level.loudness - LOUDNESS) > 1:
        found.append(f"{heard.level.loudness} LUFS")
    if heard.level.peak > HIGHEST_PEAK:
        found.append(f"true peak {heard.level.peak} dBTP")
    for start, end in heard.silences:
        allowed = LEAD_IN if start < 0.05 else LEAD_OUT if end > whole - 0.1 else PAUSE
        if end - start > allowed:
            found.append(f"silent from {start:.1f} to {end:.1f} s")
    found += [
        f"{band} {heard.bands[band]:.1f} dB" for band in MOST if heard.bands[band] > MOST[band]
    ]
    return found + [
        f"{band} {heard.bands[band]:.1f} dB" for band in LEAST if heard.bands[band] < LEAST[band]
    ]


def all_troubles(scores: list[Score]) -> list[str]:
    """Print what is heard of each piece, and return all that is wrong."""
    found, whole = pair_troubles(scores), 0
    for score in scores:
        heard = hear(sound_file(score))
        whole += heard.bytes
        bands = " ".join(f"{band} {value:.1f}" for band, value in heard.bands.items())
        print(
            f"{score.id}: {seconds(score):.0f} s, {heard.level.loudness} LUFS, "
            f"range {heard.level.width} LU, {heard.level.peak} dBTP, "
            f"{heard.bytes / 1000:.0f} kB; dB below all: {bands}"
        )
        found += [
            f"{score.id}: {each}" for each in score_troubles(score) + sound_troubles(score, heard)
        ]
    if whole > ALL_BYTES:
        found.append(f"all together {whole} bytes")
    for value, one, other in alike.pairs(scores)[:3]:
        print(f"most alike: {one}, {other}: {value:.2f} of at most {alike.LIMIT}")
    return found


def _silences(file: Path) -> tuple[tuple[float, float], ...]:
    told = run("ffmpeg", "-i", file, "-af", f"silencedetect=n={QUIET}dB:d=0.4", "-f", "null", "-")
    starts = [float(x) for x in re.findall(r"silence_start: (-?[\d.]+)", told)]
    ends = [float(x) for x in re.findall(r"silence_end: ([\d.]+)", told)]
    return tuple(zip(starts, ends, strict=True))


def _bands(file: Path) -> dict[str, float]:
    """Return how many dB each band lies below the whole."""
    edges = [0, *EDGES, 0]
    splits = "".join(f"[s{i}]" for i in range(len(BANDS) + 1))
    graph = f"[0:a]aformat=channel_layouts=mono,asplit={len(BANDS) + 1}{splits};"
    for place in range(len(BANDS)):
        low, high = edges[place], edges[place + 1]
        filters = [f"highpass=f={low}" for _ in range(2) if low]
        filters += [f"lowpass=f={high}" for _ in range(2) if high]
        graph += f"[s{place}]{','.join(filters)}[b{place}];"
    inputs = "".join(f"[b{i}]" for i in range(len(BANDS))) + f"[s{len(BANDS)}]"
    graph += f"{inputs}amerge=inputs={len(BANDS) + 1},"
    graph += "astats=measure_overall=none:measure_perchannel=RMS_level"
    told = run("ffmpeg", "-i", file, "-filter_complex", graph, "-f", "null", "-")
    *values, whole = [float(x) for x in re.findall(r"RMS level dB: (-?[\d.]+|-inf)", told)]
    return {band: value - whole for band, value in zip(BANDS, values, strict=True)}
