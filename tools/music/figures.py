"""What a part plays in a section: a tune as written, or a figure that follows the chords."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import cycle

from tools.music import harmony, notation
from tools.music.harmony import Chord
from tools.music.notation import Note, NotWellWritten, named

Notes = tuple[Note, ...]
Bar = Fraction


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section: given the key and the bar's length, its notes and how long it is."""

    notes: Callable[[str, Bar], tuple[Notes, Fraction]]
    dynamics: str


def tune(text: str, dynamics: str, *, up: int = 0) -> Line:
    """Return a line as it is written, moved by so many semitones."""

    def notes(key: str, bar: Bar) -> tuple[Notes, Fraction]:
        found, length = notation.read(text, key, bar)
        return tuple(replace(note, pitch=note.pitch + up) for note in found), length

    return Line(notes, dynamics)


def pad(chords: str, dynamics: str, *, around: str = "a3", voices: int = 3) -> Line:
    """Return held chords; a tone that two chords share is held over both."""

    def notes(_key: str, bar: Bar) -> tuple[Notes, Fraction]:
        row = harmony.read(chords, bar)
        held: dict[int, Note] = {}
        found: list[Note] = []
        for chord, voicing in zip(row, harmony.voicings(row, voices, pitch(around)), strict=True):
            found += [note for key, note in held.items() if key not in voicing]
            fresh = {p: Note(chord.start, Fraction(0), p) for p in voicing}
            held = {p: held.get(p, fresh[p]) for p in voicing}
            held = {p: replace(n, length=chord.end - n.start) for p, n in held.items()}
        return tuple(sorted([*found, *held.values()], key=lambda n: n.start)), row[-1].end

    return Line(notes, dynamics)


def figure(
    chords: str,
    pattern: str,
    dynamics: str,
    *,
    around: str = "a3",
    low: str = "d2",
    voices: int = 3,
) -> Line:
    """Return a figure that breaks the chords up: `b 1 2 3 2 1 | b 12 - 3 + +`.

    A bar of the pattern is shared evenly by its words, and the bars are taken in turn. 1-9 are the
    voicing's tones from below (beyond the last: an octave up), b the bass, o its octave, f a fifth
    (or what the chord has near it) above it; several together sound together. `-` is a rest, `+`
    holds on, `'` makes short.
    """

    def notes(_key: str, bar: Bar) -> tuple[Notes, Fraction]:
        row = harmony.read(chords, bar)
        voiced = harmony.voicings(row, voices, pitch(around))
        bars = cycle([each.split() for each in pattern.split("|")])
        found: list[Note] = []
        for number in range(int(row[-1].end / bar)):
            words = next(bars)
            for place, word in enumerate(words):
                at, length = number * bar + bar * place / len(words), bar / len(words)
                here = next(i for i, chord in enumerate(row) if chord.start <= at < chord.end)
                _sound(found, word, at, length, (row[here], voiced[here], pitch(low)))
        return tuple(found), row[-1].end

    return Line(notes, dynamics)


def _sound(
    found: list[Note],
    word: str,
    at: Fraction,
    length: Fraction,
    here: tuple[Chord, tuple[int, ...], int],
) -> None:
    """Add what one word of a pattern stands for."""
    if word == "+":
        for place, note in enumerate(found):
            if note.end == at:
                found[place] = replace(note, length=note.length + length)
        return
    tones = {_tone(letter, *here) for letter in word if letter not in "-'"}
    found += [Note(at, length, tone, short="'" in word) for tone in sorted(tones)]


def _tone(letter: str, chord: Chord, voicing: tuple[int, ...], low: int) -> int:
    bass = harmony.bass_note(chord, low)
    if letter.isdigit():
        octave, place = divmod(int(letter) - 1, len(voicing))
        return voicing[place] + 12 * octave
    match letter:
        case "b":
            return bass
        case "o":
            return bass + 12
        case "f":
            above = (p for p in (bass + 7, bass + 5, bass + 8, bass + 4) if p % 12 in chord.classes)
            return next(above, bass + 12)
    raise NotWellWritten(f"{letter!r} in a pattern")


def pitch(name: str) -> int:
    """Return the pitch of a name such as f#3."""
    return named(name[:-1]) + 12 * (int(name[-1]) + 1)
