"""Chords by name (`D`, `Bm7`, `G/B`, `Asus4`), and voicings that lead smoothly into each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import combinations, pairwise

from tools.music.notation import NotWellWritten, named

_CHORD = re.compile(r"([A-G][#b]?)(\w*?)(?:/([A-G][#b]?))?(?::([\d./]+))?")
_KINDS = {
    "": (0, 4, 7), "m": (0, 3, 7), "7": (0, 4, 10, 7), "m7": (0, 3, 7, 10),
    "maj7": (0, 4, 7, 11), "sus4": (0, 5, 7), "sus2": (0, 2, 7), "dim": (0, 3, 6),
    "m7b5": (0, 3, 6, 10), "dim7": (0, 3, 6, 9), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9),
    "add9": (0, 4, 7, 2), "madd9": (0, 3, 7, 2), "9": (0, 4, 10, 2), "m9": (0, 3, 10, 2),
    "7sus4": (0, 5, 10, 7), "5": (0, 7), "aug": (0, 4, 8),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord for a while; start and length in crotchets, classes from 0 (C) to 11 (B)."""

    start: Fraction
    length: Fraction
    bass: int
    root: int
    classes: tuple[int, ...]

    @property
    def end(self) -> Fraction:
        """When the next one comes."""
        return self.start + self.length


def read(text: str, bar: Fraction) -> tuple[Chord, ...]:
    """Return the chords of a line of text.

    Those of one bar share it evenly where no length is said (`Em:3 A7:2`); `%` is
    the chord before, once more.
    """
    chords: list[Chord] = []
    for number, each in enumerate(part for part in text.split("|") if part.strip()):
        names = each.split()
        at, shared = number * bar, bar / len(names)
        for name in names:
            chord = _chord(name, at, shared, chords)
            chords.append(chord)
            at = chord.end
        if at != (number + 1) * bar:
            raise NotWellWritten(f"chords of bar {number + 1} in {text!r}")
    return tuple(chords)


def _chord(name: str, at: Fraction, shared: Fraction, before: list[Chord]) -> Chord:
    if name == "%":
        return Chord(at, shared, before[-1].bass, before[-1].root, before[-1].classes)
    match = _CHORD.fullmatch(name)
    if not match or match[2] not in _KINDS:
        raise NotWellWritten(f"no chord is called {name!r}")
    root = named(match[1])
    length = Fraction(match[4]) if match[4] else shared
    classes = tuple((root + step) % 12 for step in _KINDS[match[2]])
    return Chord(at, length, named(match[3]) if match[3] else root, root, classes)


def bass_note(chord: Chord, lowest: int) -> int:
    """Return the chord's bass at or within an octave above a pitch."""
    return lowest + (chord.bass - lowest) % 12


def voicings(chords: tuple[Chord, ...], voices: int, around: int) -> list[tuple[int, ...]]:
    """Return a voicing for each chord, low to high, each as near the one before as can be.

    Parallel fifths and octaves are kept out where there is another way.
    """
    found: list[tuple[int, ...]] = []
    for chord in chords:
        choices = _choices(chord.classes, chord.root, chord.bass, voices, around)
        before = found[-1] if found else None
        found.append(min(choices, key=lambda choice: _cost(choice, before, around)))
    return found


@cache
def _choices(
    classes: tuple[int, ...], root: int, bass: int, voices: int, around: int
) -> list[tuple[int, ...]]:
    tones = [p for p in range(around - 11, around + 12) if p % 12 in classes]
    # The fifth may be left out, the third and the seventh may not.
    needed = {c for c in classes if (c - root) % 12 != 7}
    needed -= {bass} if len(needed) > voices else set()
    rows = [
        row
        for row in combinations(tones, voices)
        if row[-1] - row[0] <= 19
        and all(2 <= high - low <= 9 for low, high in pairwise(row))
        and len(needed - {p % 12 for p in row}) <= max(0, len(needed) - voices)
    ]
    if not rows:
        raise NotWellWritten(f"no voicing of {classes} around {around}")
    return rows


def _cost(row: tuple[int, ...], before: tuple[int, ...] | None, around: int) -> float:
    drift = abs(sum(row) / len(row) - around) * 0.45
    doubled = 1.5 * (len(row) - len({p % 12 for p in row}))
    if before is None:
        return drift + doubled
    moved = sum(abs(new - old) for new, old in zip(row, before, strict=True))
    return moved + drift + doubled + 6 * parallels(before, row)


def parallels(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    """Return how many pairs of voices move in parallel fifths or octaves."""
    pairs = combinations(range(min(len(before), len(after))), 2)
    return sum(
        (before[high] - before[low]) % 12 == (after[high] - after[low]) % 12
        and (before[high] - before[low]) % 12 in (0, 7)
        and before[low] != after[low]
        for low, high in pairs
    )
