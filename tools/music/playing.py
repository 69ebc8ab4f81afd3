"""A score as somebody plays it: breathing tempo, leaning on beats, never quite together.

Chance comes from a seed in the score's id, so that each building gives the same playing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from random import Random

from tools.music.notation import Note
from tools.music.score import Part, Score, at

STEP = Fraction(1, 8)
# How far a player strays from the beat, in seconds: seldom, and never more than three times this.
STRAY = 0.007
BEFORE = 0.3
LOUDEST, SOFTEST = 112, 24


@dataclass(frozen=True, slots=True)
class Played:
    """A note in time: seconds, MIDI's pitch and velocity (1-127)."""

    start: float
    end: float
    pitch: int
    velocity: int


@dataclass(frozen=True, slots=True)
class Turned:
    """A controller's value (0-127) from a moment on."""

    at: float
    controller: int
    value: int


class Clock:
    """Where in seconds each crotchet of a score lies."""

    def __init__(self, score: Score) -> None:
        self._tempo = [(float(when), tempo) for when, tempo in score.tempo]
        self._phrase, self._rubato = float(score.bar * score.phrase), score.rubato
        self._at = [BEFORE]
        for place in range(int(score.end / STEP) + 1):
            now = self._at[-1] + float(STEP) * 60 / self._tempo_at(place * float(STEP))
            self._at.append(now)

    def seconds(self, when: Fraction) -> float:
        """Return the moment of a place in the score."""
        place, rest = divmod(when, STEP)
        low, high = self._at[place], self._at[min(place + 1, len(self._at) - 1)]
        return low + (high - low) * float(rest / STEP)

    def _tempo_at(self, when: float) -> float:
        """A phrase goes forward in its middle and takes its time at its end."""
        along = when % self._phrase / self._phrase
        lift = math.sin(math.pi * along) - 0.5 - 1.6 * max(0.0, along - 0.86) / 0.14
        return at(self._tempo, when) * (1 + self._rubato * lift)


def play(score: Score, name: str, clock: Clock) -> list[Played]:
    """Return what one part plays."""
    part, random = score.parts[name], Random(f"{score.id} {name}")
    played: list[Played] = []
    for voice in score.voices.get(name, []):
        played += _voice(score, part, voice, clock, random)
    return _none_twice(sorted(played, key=lambda note: (note.start, note.pitch)))


def turn(score: Score, name: str, clock: Clock) -> list[Turned]:
    """Return how the volume or the pedal of one part is turned."""
    plays = score.parts[name].plays
    if plays.held:
        return _swell(score, name, clock)
    return _pedalling(score, name, clock) if plays.pedal else []


def _voice(
    score: Score, part: Part, voice: tuple[Note, ...], clock: Clock, random: Random
) -> list[Played]:
    middle = sum(note.pitch for note in voice) / max(1, len(voice))
    found, together, lean, last = [], 0, 0.0, Fraction(-1)
    for note in sorted(voice, key=lambda note: (note.start, note.pitch)):
        together = together + 1 if note.start == last else 0
        if not together:
            lean = max(-3.0, min(3.0, random.gauss(0, 1))) * STRAY
        last = note.start
        start = clock.seconds(note.start) + lean - part.plays.early
        start += together * part.plays.spread * random.uniform(0.7, 1.3)
        end = _end(note, part, clock)
        level = note.loudness + _weight(score, note) + (note.pitch - middle) * 0.0035
        level += random.gauss(0, 0.012) + 0.09 * note.lean
        velocity = round(max(SOFTEST, min(LOUDEST, 8 + 118 * level)))
        found.append(Played(start, max(end, start + 0.06), note.pitch, velocity))
    return found


def _end(note: Note, part: Part, clock: Clock) -> float:
    length = note.length
    if note.short:
        length *= Fraction(1, 2)
    elif note.breath:
        length -= min(Fraction(1, 3), length / 3)
    elif part.plays.held:
        # Bowed and blown notes are joined; the sample's own release fills the gap.
        length -= min(Fraction(1, 16), length / 10)
    return clock.seconds(note.start + length) + (0 if note.short else part.plays.ring)


def _weight(score: Score, note: Note) -> float:
    """The first beat carries, what lies between the beats is lighter."""
    place = note.start % score.bar
    if place == 0:
        return 0.035
    return 0.0 if place.denominator == 1 else -0.03


def _none_twice(notes: list[Played]) -> list[Played]:
    """A string that is struck again stops sounding first."""
    found: list[Played] = []
    last: dict[int, int] = {}
    for note in notes:
        before = last.get(note.pitch)
        if before is not None:
            old = found[before]
            if note.start - old.start < 0.03:
                continue
            if old.end > note.start - 0.012:
                found[before] = Played(old.start, note.start - 0.012, old.pitch, old.velocity)
        last[note.pitch] = len(found)
        found.append(note)
    return found


def _swell(score: Score, name: str, clock: Clock) -> list[Turned]:
    """Follow the dynamics, and let long notes of a single line grow and give way."""
    voices = score.voices.get(name, [])
    long = [n for n in voices[0] if n.length >= 1.5] if len(voices) == 1 else []
    starts = [n.start for n in long]
    single = len(set(starts)) == len(starts)
    turned: list[Turned] = []
    place, when = 0, Fraction(0)
    while when <= score.end:
        level = at(score.swells[name], when)
        while place < len(long) and long[place].end <= when:
            place += 1
        if single and place < len(long) and long[place].start <= when:
            along = float((when - long[place].start) / long[place].length)
            level *= 0.9 + 0.16 * math.sin(math.pi * min(1.0, along * 1.15) ** 0.8)
        value = round(max(30, min(127, 44 + 96 * level)))
        if not turned or turned[-1].value != value:
            turned.append(Turned(clock.seconds(when), 11, value))
        when += Fraction(1, 4)
    return turned


def _pedalling(score: Score, name: str, clock: Clock) -> list[Turned]:
    """Change the pedal with the harmony: `pedal` is how often, as a part of a bar."""
    step, turned = score.bar * Fraction(score.pedal), []
    sounding = {note.start // step for note in score.notes(name)}
    changes = [place * step for place in range(int(score.end / step) + 1)]
    for left, right in pairwise(changes):
        if left // step in sounding:
            turned.append(Turned(clock.seconds(left) + 0.07, 64, 127))
            turned.append(Turned(clock.seconds(right) - 0.02, 64, 0))
    return turned
