"""A score: parts, and sections that follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from tools.music.figures import Line
from tools.music.instruments import INSTRUMENTS, Instrument
from tools.music.notation import Note, NotWellWritten

DYNAMICS = {"ppp": 0.28, "pp": 0.36, "p": 0.45, "mp": 0.54, "mf": 0.63, "f": 0.72, "ff": 0.82}
When = TypeVar("When", Fraction, float)
Curve = tuple[tuple[Fraction, float], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Who plays, where they sit (-1 left, 1 right) and how loud beside the others (1 as usual)."""

    instrument: str
    pan: float = 0.0
    level: float = 1.0

    @property
    def plays(self) -> Instrument:
        """What is known of the instrument."""
        return INSTRUMENTS[self.instrument]


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the form, in crotchets, with its name (A, B, coda)."""

    name: str
    start: Fraction
    end: Fraction


@dataclass(slots=True)
class Score:
    """One piece. `tempo` is in crotchets a minute; `rubato` says how freely phrases breathe."""

    id: str
    title: str
    description: str
    calm_lively: float
    light_heavy: float
    key: str
    metre: str
    parts: dict[str, Part]
    rubato: float = 0.03
    phrase: int = 4
    room: float = 0.3
    pedal: str = "1/1"
    closing: bool = False
    sections: list[Section] = field(default_factory=list)
    tempo: list[tuple[Fraction, float]] = field(default_factory=list)
    voices: dict[str, list[tuple[Note, ...]]] = field(default_factory=dict)
    swells: dict[str, list[tuple[Fraction, float]]] = field(default_factory=dict)

    @property
    def bar(self) -> Fraction:
        """The length of a bar in crotchets."""
        over, under = self.metre.split("/")
        return Fraction(int(over) * 4, int(under))

    @property
    def end(self) -> Fraction:
        """The length of the whole in crotchets."""
        return self.sections[-1].end if self.sections else Fraction(0)

    def add(self, name: str, tempo: str, **lines: Line | list[Line]) -> Score:
        """Add a section; each line must be as long as the others. Raises NotWellWritten.

        The tempo, like a line's dynamics, is a row of points spread evenly over the section.
        """
        start, lengths = self.end, {}
        for part, given in lines.items():
            if part not in self.parts:
                raise NotWellWritten(f"{self.id}: nobody plays {part}")
            for place, line in enumerate(given if isinstance(given, list) else [given]):
                try:
                    notes, lengths[part, place] = line.notes(self.key, self.bar)
                except NotWellWritten as error:
                    raise NotWellWritten(f"{self.id}, {name}, {part}: {error}") from error
                self._enter(part, place, notes, curve(line.dynamics, start, lengths[part, place]))
        if len(set(lengths.values())) != 1:
            told = {part: float(length / self.bar) for part, length in lengths.items()}
            raise NotWellWritten(f"{self.id}, {name}: bars differ: {told}")
        length = next(iter(lengths.values()))
        self.tempo += _points([float(word) for word in tempo.split()], start, length)
        self.sections.append(Section(name, start, start + length))
        return self

    def notes(self, part: str) -> list[Note]:
        """Return all notes of a part, in order."""
        found = (note for voice in self.voices.get(part, []) for note in voice)
        return sorted(found, key=lambda note: (note.start, note.pitch))

    def _enter(self, part: str, place: int, notes: tuple[Note, ...], loudness: Curve) -> None:
        start = loudness[0][0]
        voices = self.voices.setdefault(part, [])
        while len(voices) <= place:
            voices.append(())
        moved = (replace(note, start=start + note.start) for note in notes)
        voices[place] += tuple(replace(n, loudness=at(loudness, n.start)) for n in moved)
        if place == 0:
            self.swells.setdefault(part, []).extend(loudness)


def curve(dynamics: str, start: Fraction, length: Fraction) -> Curve:
    """Return loudness over a stretch from words such as `p mf p`."""
    return tuple(_points([DYNAMICS[word] for word in dynamics.split()], start, length))


def _points(values: list[float], start: Fraction, length: Fraction) -> list[tuple[Fraction, float]]:
    values = values * 2 if len(values) == 1 else values
    gaps = len(values) - 1
    return [(start + length * place / gaps, value) for place, value in enumerate(values)]


def at(points: Sequence[tuple[When, float]], when: When) -> float:
    """Return a curve's value, straight between its points."""
    if when <= points[0][0]:
        return points[0][1]
    for (left, low), (right, high) in pairwise(points):
        if left <= when < right:
            return low + (high - low) * float((when - left) / (right - left))
    return points[-1][1]
