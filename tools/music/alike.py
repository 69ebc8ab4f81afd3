"""How alike two pieces are, from their scores: melody, harmony, rhythm and sound, from 0 to 1.

The melody counts by its steps and harmony by its best turned key, so that moving a piece to
another key does not hide a copy; nor do other instruments, which count least.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise
from typing import TypeVar

from tools.music.notation import Note
from tools.music.score import Score

LIMIT = 0.55
WEIGHTS = {"melody": 0.45, "harmony": 0.2, "rhythm": 0.2, "sound": 0.15}
Key = TypeVar("Key", bound=Hashable)
_RUN = 4


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of a piece."""

    melody: Counter[tuple[int, ...]]
    harmony: Counter[tuple[int, int]]
    rhythm: Counter[tuple[Fraction, Fraction]]
    sound: Counter[str]


def profile(score: Score) -> Profile:
    """Return what a piece is compared by."""
    line = _top_line(score)
    return Profile(_melody(score, line), _harmony(score), _rhythm(score, line), _sound(score))


def alike(one: Profile, other: Profile) -> float:
    """Return how alike two pieces are."""
    parts = {
        "melody": _shared(one.melody, other.melody),
        "harmony": max(_cosine(one.harmony, _turned(other.harmony, n)) for n in range(12)),
        "rhythm": _cosine(one.rhythm, other.rhythm),
        "sound": _cosine(one.sound, other.sound),
    }
    return sum(WEIGHTS[name] * value for name, value in parts.items())


def pairs(scores: list[Score]) -> list[tuple[float, str, str]]:
    """Return every pair with how alike it is, the most alike first."""
    known = [(score.id, profile(score)) for score in scores]
    return sorted(
        (
            (alike(one, other), left, right)
            for (left, one), (right, other) in combinations(known, 2)
        ),
        reverse=True,
    )


def _top_line(score: Score) -> list[Note]:
    """The highest note at each moment: what one would hum."""
    highest: dict[Fraction, Note] = {}
    for name in score.parts:
        for note in score.notes(name):
            before = highest.get(note.start)
            if before is None or note.pitch > before.pitch:
                highest[note.start] = note
    return [highest[start] for start in sorted(highest)]


def _melody(score: Score, top: list[Note]) -> Counter[tuple[int, ...]]:
    """Runs of steps of every single line, whatever plays it, and of what one would hum."""
    found = _steps(top)
    for voices in score.voices.values():
        for voice in voices:
            starts = Counter(note.start for note in voice)
            if len(starts) == len(voice):
                found.update(_steps(voice))
    return found


def _steps(line: Sequence[Note]) -> Counter[tuple[int, ...]]:
    steps = [after.pitch - before.pitch for before, after in pairwise(line)]
    runs = zip(*(steps[place:] for place in range(_RUN)), strict=False)
    return Counter(run for run in runs if any(run))


def _harmony(score: Score) -> Counter[tuple[int, int]]:
    """Which tone classes follow which, from bar to bar."""
    bars: dict[int, Counter[int]] = {}
    for name in score.parts:
        for note in score.notes(name):
            held = bars.setdefault(int(note.start / score.bar), Counter())
            held[note.pitch % 12] += int(note.length * 12)
    found: Counter[tuple[int, int]] = Counter()
    for place, held in bars.items():
        after = [tone for tone, _ in bars.get(place + 1, Counter[int]()).most_common(3)]
        found.update((tone, then) for tone, _ in held.most_common(3) for then in after)
    return found


def _turned(harmony: Counter[tuple[int, int]], turn: int) -> Counter[tuple[int, int]]:
    return Counter({((a + turn) % 12, (b + turn) % 12): value for (a, b), value in harmony.items()})


def _rhythm(score: Score, line: list[Note]) -> Counter[tuple[Fraction, Fraction]]:
    """Where in the bar the top line's notes begin, and how long they are."""
    return Counter((note.start % score.bar, min(note.length, Fraction(4))) for note in line)


def _sound(score: Score) -> Counter[str]:
    """How much of the sounding belongs to each instrument."""
    found: Counter[str] = Counter()
    for name, part in score.parts.items():
        length = sum((note.length for note in score.notes(name)), Fraction(0))
        found[part.instrument] += round(float(length))
    return found


def _cosine(one: Counter[Key], other: Counter[Key]) -> float:
    dot = sum(value * other[key] for key, value in one.items() if key in other)
    size = math.hypot(*one.values()) * math.hypot(*other.values())
    return dot / size if size else 0.0


def _shared(one: Counter[Key], other: Counter[Key]) -> float:
    """Return how much of the one that has less is in the other."""
    least = min(one.total(), other.total())
    return (one & other).total() / least if least else 0.0
