"""The instruments: where the sound font has them, how far they reach, how they are played."""

from __future__ import annotations

from dataclasses import dataclass

from tools.music.figures import pitch


@dataclass(frozen=True, slots=True)
class Instrument:
    """What a player needs to know.

    `volume` evens the sound font's instruments out (0-127); `held` are blown or bowed, the others
    ring by themselves; `spread` is how many seconds lie between the tones of a chord; `early` is
    how many seconds before the beat it must begin, since it speaks slowly; `ring` is how
    many seconds it sounds on when the finger has left it.
    """

    program: int
    lowest: str
    highest: str
    volume: int = 100
    held: bool = False
    pedal: bool = False
    spread: float = 0.0
    early: float = 0.0
    ring: float = 0.0

    def reaches(self, note: int) -> bool:
        """Return whether a note lies where the instrument sounds well."""
        return pitch(self.lowest) <= note <= pitch(self.highest)


INSTRUMENTS = {
    "piano": Instrument(0, "b0", "c7", 92, pedal=True, spread=0.010),
    "vibraphone": Instrument(11, "f3", "f6", 120, pedal=True, spread=0.008, ring=0.3),
    "marimba": Instrument(12, "c2", "c6", 94, spread=0.006, ring=0.35),
    "accordion": Instrument(21, "f3", "g6", 96, held=True),
    "guitar": Instrument(24, "e2", "b5", 92, spread=0.018, ring=0.35),
    "violin": Instrument(40, "g3", "e6", 84, held=True, early=0.02),
    "viola": Instrument(41, "c3", "a5", 80, held=True, early=0.02),
    "cello": Instrument(42, "c2", "g4", 92, held=True, early=0.02),
    "bass": Instrument(43, "e1", "g3", 92, held=True, early=0.02),
    "pizzicato": Instrument(45, "c2", "e6", 92, ring=0.3),
    "harp": Instrument(46, "c2", "c7", 92, spread=0.026, ring=0.9),
    "strings": Instrument(49, "c2", "e6", 104, held=True, early=0.05),
    "horn": Instrument(60, "b2", "e5", 82, held=True, early=0.015),
    "oboe": Instrument(68, "c4", "d6", 82, held=True),
    "english-horn": Instrument(69, "e3", "a5", 86, held=True),
    "clarinet": Instrument(71, "d3", "d6", 78, held=True),
    "flute": Instrument(73, "c4", "c7", 84, held=True, early=0.01),
}
