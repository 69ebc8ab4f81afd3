"""Cyklen: marimba wheels in seven, a flute that looks around, vibraphone spokes."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "E | E | C#m7 | A | E/G# | A | Bsus4 | B |E | B/D# | C#m | A | E/B | A | B7 | E"
TUNE = (
    "b4:1 e5 f:1.5 | g:1 f:.5 e b4:1.5 | c5:1 e g:1.5 | f:1 e:1 c:1.5 | b4:1 e5 g:1.5 | a:1 g:.5 f e:1.5 | f:3.5~ | f:2, r:1.5 |"
    "b4:1 e5 g:1.5 | b:1 a:.5 g f:1.5 | g:1 e c:1.5 | c:1 e a:1.5 | g:1 f:.5 e b4:1.5 | c5:1 d e:1.5 | f:1 e d:1.5 | e:2, r:1.5"
)
TUNE_AGAIN = (
    "b4:1 e5 g:1.5 | f:.5 g f:.5 e b4:1.5 | c5:1 e a:1.5 | g:1 f:1 c:1.5 | b4:.5 e5 g:1 b:1.5 | c6:1 b5:.5 a g:1.5 | f:2 e:1.5 | f:2, r:1.5 |"
    "b4:.5 e5 f:1 g:1.5 | b:1 a:.5 g f:1.5 | g:.5 f e:1 c:1.5 | c:.5 e a:1 c6:1.5 | b5:1 a:.5 g e:1.5 | c5:1 d e:1.5 | f:.5 g f:1 d:1.5 | e:2, r:1.5"
)
AWAY = "C#m | G#m/B | A | E/G# | F#m7 | C#m/E | D | B7sus4 | C#m | G#m/B | A | E/G# | D | A/C# | Bsus4 | B7"
BRIDGE = (
    "g5:2 e:1.5 | d:2 b4:1.5 | c5:1 e:1 a:1.5 | g:2, r:1.5 | f:2 e:1.5 | c:2 e:1.5 | dn:1 f a:1.5 | f:2, r:1.5 |"
    "g:2 c5:1.5 | b4:2 d#5:1.5 | e:1 c a4:1.5 | b:2, r:1.5 | dn5:2 f:1.5 | e:2 c:1.5 | b4:1 e5 f:1.5 | a:2, r:1.5"
)
LONG = (
    "e4:3.5 | g:3.5 | c5:2 g4:1.5 | a:3.5 | g:3.5 | e:2 c:1.5 | f:3.5 | d:2, r:1.5 |"
    "g:3.5 | f:3.5 | e:2 g:1.5 | a:3.5 | b:3.5 | a:2 f:1.5 | a:3.5 | g:2, r:1.5"
)
STANDING = "A | E/G# | F#m7 | E | D | A/C# | Bsus4 | B"
STANDING_TUNE = "c5:2 e:1.5 | b4:3, r:.5 | a:2 c5:1.5 | b4:3, r:.5 | a:2 dn5:1.5 | e:2 c:1.5 | e:3.5 | d#:2, r:1.5"
WHEEL = "b 2 3 4 2 3 1 | b 3 2 4 3 5 4 | o 2 4 3 b 2 3 | b 1 3 2 5 4 3"
COAST = "b - 2 - 3 - 2"
SPOKES = "3 - 4 - 2 - - | - 3 - 4 - 5 -"


def compose() -> Score:
    """Return the piece: the wheels, A, A fuller, B, a rest at the roadside, A, coda."""
    score = Score(
        "cyklen", "Cyklen", "Marimbaen er hjulene, fløjten kigger sig omkring.",
        0.6, -0.35, key="E", metre="7/8", rubato=0.012, room=0.25,
        parts={
            "flute": Part("flute", 0.18), "marimba": Part("marimba", -0.15, 0.85),
            "vibraphone": Part("vibraphone", 0.35, 0.9), "cello": Part("cello", 0.1, 1.0),
            "bass": Part("pizzicato", -0.05, 0.8), "strings": Part("strings", -0.25, 0.65),
        },
    )  # fmt: skip
    score.add("before", "132 140", marimba=_wheels("E | E | A/E | E", "pp mp"))
    score.add("A", "140", flute=tune(TUNE, "mp mf mp mf mp"), marimba=_wheels(CHORDS, "p mp p"))
    score.add(
        "A fuller", "142", flute=tune(TUNE, "mf mp mf f mp"), cello=tune(LONG, "p mp p", up=-12), marimba=_wheels(CHORDS, "mp p"),
        vibraphone=figure(CHORDS, SPOKES, "p mp p", around="g#4"), bass=figure(CHORDS, "b - - - f - -", "mp p", low="e2"),
    )  # fmt: skip
    score.add(
        "B", "142 144 140", vibraphone=tune(BRIDGE, "mp mf mp mf mp"), marimba=_wheels(AWAY, "p mp p"),
        strings=pad(AWAY, "pp p pp", around="b3"), bass=figure(AWAY, "b - - - f - -", "p mp p", low="e2"),
    )  # fmt: skip
    score.add(
        "roadside", "128 124 130", cello=tune(STANDING_TUNE, "mp mf p", up=-12),
        marimba=figure(STANDING, COAST, "p", around="g#3", low="e2"), strings=pad(STANDING, "pp p pp", around="b3"),
    )  # fmt: skip
    score.add(
        "A again", "138 144", flute=tune(TUNE_AGAIN, "mp mf f mf"), cello=tune(LONG, "p mp mf mp", up=-12),
        marimba=_wheels(CHORDS, "mp"), strings=pad(CHORDS, "pp p mp p", around="b3"),
        vibraphone=figure(CHORDS, SPOKES, "p mp p", around="g#4"), bass=figure(CHORDS, "b - - - f - -", "mp", low="e2"),
    )  # fmt: skip
    return score.add(
        "coda", "138 132 116 90", flute=tune(
            "c5:1 e a:1.5 | g:1 f:.5 e b4:1.5 | c5:1 d e:1.5 | f:2, e:1.5 | b4:3.5~ | b:3.5~ | b:2 r:1.5", "mp p pp"
        ),
        marimba=figure("A | E/G# | F#m7 | A/B | E | E | E", "b 2 3 4 2 3 1 | b 3 2 4 3 - 4 | b 2 3 4 2 3 - | b - 3 - 4 3 2 | b 2 3 4 - 3 - | b - 2 - 3 - 4 | b + + + + + +", "p pp", around="g#3", low="e2"),
        vibraphone=figure("A | E/G# | F#m7 | A/B | E | E | E", "3 - - - 2 - - | 3 - 4 - 5 + +", "p pp", around="g#4"),
    )  # fmt: skip


def _wheels(chords: str, dynamics: str) -> Line:
    return figure(chords, WHEEL, dynamics, around="g#3", low="e2")
