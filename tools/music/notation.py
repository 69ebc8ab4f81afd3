"""Notes written as text: `a4:2 b:1 | [d4 f a]:3 | r:1 c5:1. d~ |`.

A note is a letter, an accidental where the key has none (# b n), an octave where the nearest one is
not meant, and after a colon its length in crotchets, which holds until another is said. `.` makes
it short, `~` ties it to the next, `,` takes a breath after it, `>` leans on it. `r` is a rest,
`[c e g]` a chord. Bars end with `|`, and each must be full.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_LETTERS = "cdefgab"
_SHARPS = "fcgdaeb"
_KEYS = {"C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5, "F#": 6, "C#": 7}
_KEYS |= {"F": -1, "Bb": -2, "Eb": -3, "Ab": -4, "Db": -5, "Gb": -6}
_TOKEN = re.compile(r"(\[[^\]]+\]|r|[a-g][#bn]?\d?)(?::([\d./]+))?([.~,>]*)")
_PITCH = re.compile(r"([a-g])([#bn]?)(\d?)")


class NotWellWritten(Exception):
    """A score that does not add up; says where."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a score; start and length in crotchets, pitch as MIDI counts (60 is middle C)."""

    start: Fraction
    length: Fraction
    pitch: int
    short: bool = False
    breath: bool = False
    lean: bool = False
    loudness: float = 0.0
    """Between 0 and 1, once the section's dynamics are known."""

    @property
    def end(self) -> Fraction:
        """When it has ended."""
        return self.start + self.length


def signature(key: str) -> dict[str, int]:
    """Return what a key does to each letter; a minor key is written with a small m: F#m."""
    count = _KEYS[key] if not key.endswith("m") else _KEYS.get(_relative(key[:-1]), 0)
    raised = _SHARPS[:count] if count > 0 else ""
    lowered = _SHARPS[::-1][:-count] if count < 0 else ""
    return {x: (x in raised) - (x in lowered) for x in _LETTERS}


def _relative(tonic: str) -> str:
    """Return the major key with the signature of a minor one."""
    pitch = (named(tonic) + 3) % 12
    return next(key for key in _KEYS if named(key) % 12 == pitch and abs(_KEYS[key]) <= 6)


def named(name: str) -> int:
    """Return the pitch class of a name such as F# or Bb."""
    return (STEPS[name[0].lower()] + name.count("#") - name[1:].count("b")) % 12


def read(text: str, key: str, bar: Fraction) -> tuple[tuple[Note, ...], Fraction]:
    """Return the notes of a line of text and how long it is; raises NotWellWritten."""
    reader = _Reader(signature(key))
    bars = [each for each in text.split("|") if each.strip()]
    for number, each in enumerate(bars, 1):
        reader.bar(each)
        if reader.at != number * bar:
            raise NotWellWritten(f"bar {number} of {text[:60]!r}: {reader.at - (number - 1) * bar}")
    if reader.tied:
        raise NotWellWritten(f"a tie that leads nowhere in {text[:60]!r}")
    return tuple(reader.notes), reader.at


class _Reader:
    """Reads one line of notes, from left to right."""

    def __init__(self, altered: dict[str, int]) -> None:
        self.at = Fraction(0)
        self.notes: list[Note] = []
        self.tied: dict[int, int] = {}
        self._altered = altered
        self._step, self._length = 4 * 7 + 4, Fraction(1)

    def bar(self, text: str) -> None:
        """Read one bar; what stands between tokens is told as wrong."""
        rest = _TOKEN.sub("", text).strip()
        if rest:
            raise NotWellWritten(f"{rest!r} in {text!r}")
        for what, length, marks in _TOKEN.findall(text):
            self._length = Fraction(length) if length else self._length
            if what != "r":
                self._sound(self._pitches(what), marks)
            self.at += self._length

    def _pitches(self, what: str) -> list[int]:
        first, found = self._step, []
        for place, match in enumerate(_PITCH.finditer(what)):
            found.append(self._pitch(*match.groups()))
            first = self._step if place == 0 else first
        self._step = first
        return found

    def _pitch(self, letter: str, accidental: str, octave: str) -> int:
        step = _LETTERS.index(letter)
        if octave:
            self._step = int(octave) * 7 + step
        else:
            self._step += (step - self._step + 3) % 7 - 3
        change = {"#": 1, "b": -1, "n": 0}.get(accidental, self._altered[letter])
        return (self._step // 7 + 1) * 12 + STEPS[letter] + change

    def _sound(self, pitches: list[int], marks: str) -> None:
        going, self.tied = self.tied, {}
        for pitch in pitches:
            if pitch in going:
                place = going.pop(pitch)
                longer = self.notes[place].length + self._length
                self.notes[place] = replace(
                    self.notes[place], length=longer, breath="," in marks, short=False
                )
            else:
                place = len(self.notes)
                note = Note(self.at, self._length, pitch, "." in marks, "," in marks, ">" in marks)
                self.notes.append(note)
            if "~" in marks:
                self.tied[pitch] = place
        if going:
            raise NotWellWritten(f"a tie to another note at {self.at}")
