"""What reading a score tells before it is played: reach, clashes, stuck notes, parallels."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import combinations, pairwise

from tools.music.notation import Note
from tools.music.playing import Clock, play
from tools.music.score import Score

# A second, a seventh or a ninth that is held for this long, in crotchets, is meant - or wrong.
HELD = Fraction(1)
LONGEST_NOTE = 24.0
Clash = tuple[Fraction, str, str]


def out_of_reach(score: Score) -> list[str]:
    """Return the notes that an instrument cannot play well."""
    return [
        f"{name}: {note.pitch} in bar {bar(score, note.start)}"
        for name, part in score.parts.items()
        for note in score.notes(name)
        if not part.plays.reaches(note.pitch)
    ]


def clashes(score: Score) -> list[str]:
    """Return where two parts hold tones a half step apart (or that and an octave)."""
    notes = [(note, name) for name in score.parts for note in score.notes(name)]
    notes.sort(key=lambda pair: pair[0].start)
    found, sounding = [], list[tuple[Note, str]]()
    for note, name in notes:
        sounding = [(other, who) for other, who in sounding if other.end > note.start]
        for other, who in sounding:
            shared = min(note.end, other.end) - note.start
            if shared >= HELD and abs(note.pitch - other.pitch) in (1, 13):
                where = f"bar {bar(score, note.start)}"
                found.append(f"{where}: {name} {note.pitch} against {who} {other.pitch}")
        sounding.append((note, name))
    return found


def stuck(score: Score) -> list[str]:
    """Return notes that never end, end before they begin, or sound twice in one part."""
    clock, found = Clock(score), []
    for name in score.parts:
        ends: dict[int, float] = {}
        for note in play(score, name, clock):
            if not 0.03 < note.end - note.start < LONGEST_NOTE:
                found.append(f"{name}: {note.pitch} for {note.end - note.start:.1f} s")
            if note.start < ends.get(note.pitch, 0.0):
                found.append(f"{name}: {note.pitch} twice at {note.start:.1f} s")
            ends[note.pitch] = note.end
    return found


def parallels(score: Score) -> list[str]:
    """Return where two single lines move on together in bare octaves or fifths."""
    lines = [(name, _line(voice)) for name, voices in score.voices.items() for voice in voices]
    return [
        f"bar {bar(score, when)}: {one} and {other}"
        for (one, line), (other, second) in combinations(lines, 2)
        for when in _parallels(line, second)
    ]


def bar(score: Score, when: Fraction) -> int:
    """Return the number of the bar, from 1."""
    return int(when / score.bar) + 1


def _line(voice: tuple[Note, ...]) -> dict[Fraction, int]:
    """Return a voice by its starts, if it is one single line."""
    starts = Counter(note.start for note in voice)
    long = sum(note.length for note in voice) / max(1, len(voice)) >= Fraction(9, 10)
    single = all(count == 1 for count in starts.values())
    return {note.start: note.pitch for note in voice} if single and long else {}


def _parallels(one: dict[Fraction, int], other: dict[Fraction, int]) -> list[Fraction]:
    found = []
    for left, right in pairwise(sorted(one.keys() & other.keys())):
        before, after = one[left] - other[left], one[right] - other[right]
        same = before == after and abs(before) % 12 in (0, 7) and before != 0
        if same and one[left] != one[right] and right - left <= 2:
            found.append(right)
    return found
