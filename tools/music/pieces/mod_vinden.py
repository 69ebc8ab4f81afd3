"""Mod vinden: a viola that leans into a piano's steady wheel; a clarinet in the lee."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "F#m | D | A/C# | E | F#m | Bm7 | D E | F#m |"
    "F#m/A | D | A/C# | E | Bm | F#m/A | G#m7b5 C#7 | F#m"
)
TUNE = (
    "f4:1.5> c:.5 f:1 g | a:1.5 g:.5 f:2 | e:1.5> c:.5 e:1 a | b:1.5 a:.5 g:2, |"
    "f:1.5> c:.5 f:1 g | a:1 b a:1.5 f:.5 | a:1.5 f:.5 g:1 b | a:.5 g f:2, r:1 |"
    "c5:1.5> b4:.5 a:1 f | a:1.5 b:.5 a:2 | c5:1.5> b4:.5 a:1 c5 | b4:2.5, r:.5 g:1 |"
    "d5:1.5> c:.5 b4:1 f | a:1.5 g:.5 f:2 | d5:1 b4 g e#:1 | f:3, r:1"
)
TUNE_AGAIN = (
    "f4:1.5> c:.5 f:1 g | a:1.5 g:.5 f:1 d5 | e:1.5> c:.5 a4:1 c5 | b:1.5 a:.5 g:2, |"
    "f:1.5> c:.5 f:1 a | d5:1 d b4:1.5 f:.5 | a:1.5 f:.5 g:1 b | a:.5 g f:2, r:1 |"
    "c5:1.5> f:.5 a:1 f | d:1.5 e:.5 f:2 | e:1.5> d:.5 c:1 e | e:2.5, r:.5 g:1 |"
    "f:1.5> d:.5 b4:1 d5 | c:1.5 b4:.5 a:2 | d5:1 b4 g e#:1 | f:3, r:1"
)
LEE = "D | A/C# | Bm | F#m/A | D/F# | E | C#m7 | F#m | D | A/C# | Bm | F#m/A | G | D/F# | C#sus4 | C#7"
SHELTER = (
    "f5:2 a:1 f | e:2 c:2 | d:1.5 c:.5 b4:1 d | c:3, r:1 | a4:2 d:1 f | e:1.5 d:.5 b4:2 | g:1 b e5 d | c:3, r:1 |"
    "f:2 a:1.5 g:.5 | a:2 e:1 c | d:1 f b:1.5 a:.5 | a:2 f:2, | gn:1.5 f:.5 d:1 b4 | a:1 d5 f:2 | f:2 c:1 g4 | g5:1 f e#:1.5, r:.5"
)
FIELD = (
    "a3:4 | e4:3 c:1 | d:2 f:2 | e:2 c:2 | d:4 | b3:2 e4:2 | e:2 g3:1 b | a:2 f:1, r |"
    "a3:2 d4:2 | e:3 c:1 | f:2 d:2 | c:3, r:1 | d:2 b3:2 | d4:2 a:2 | g:2 f:2 | f:2 e#:1.5, r:.5"
)
# The clarinet's answer above the tune when it comes back.
ANSWER = (
    "r:4 | r:2 a5:1 f | e:3 c:1 | b4:2 e5:2, | r:4 | r:1 d5 f b | a:1.5 f:.5 e:1 g | f:2.5, r:1.5 |"
    "r:2 f:2 | f:1 e d a4 | e5:3 c:1 | g4:2 b:2, | r:1 b d5 f | f:1.5 e:.5 c:2 | b4:2 g:1 g | a:3, r:1"
)
LINE_BELOW = (
    "f3:3 e:1 | d:3 f:1 | c:3 a2:1 | e3:3, r:1 | f:3 c:1 | b2:2 d3:2 | d:2 e:2 | f:3, r:1 |"
    "a3:3 f:1 | d:3 f:1 | c:3 a2:1 | e3:3, r:1 | b3:2 d4:2 | a3:3 c4:1 | b3:2 g:2 | f:3, r:1"
)
WHEEL = "b 2 3 2 o 2 3 2 | b 3 2 1 f 3 2 3 | b 2 4 3 o 2 3 1 | b 1 3 2 f 2 4 3"
OPEN = "b 2 3 4 3 2 3 2"


def compose() -> Score:
    """Return the piece: the wheel, A, B in the lee, A with cello and clarinet, the second half again, coda."""
    score = Score(
        "mod-vinden", "Mod vinden", "En bratsch holder kursen, og klaveret træder i pedalerne.",
        0.45, 0.65, key="F#m", metre="4/4", rubato=0.018, room=0.26, pedal="1/2",
        parts={
            "viola": Part("viola", 0.15, 1.05), "piano": Part("piano", -0.12, 0.8),
            "clarinet": Part("clarinet", 0.3, 0.9), "cello": Part("cello", -0.3, 1.05),
            "strings": Part("strings", 0.0, 0.65),
        },
    )  # fmt: skip
    score.add("before", "112 120", piano=_wheel("F#m | D/F# | F#m | C#m/E", "pp mp"))
    score.add(
        "A", "122 124 122", viola=tune(TUNE, "mp mf mp mf mp"), piano=_wheel(CHORDS, "p mp p mp p")
    )
    score.add(
        "B", "116 120 118 112", clarinet=tune(SHELTER, "p mp mf mp p"), cello=tune(FIELD, "p mp p"),
        piano=figure(LEE, OPEN, "p mp p", around="a3", low="d2"),
    )  # fmt: skip
    score.add(
        "A again", "122 126 124", viola=tune(TUNE_AGAIN, "mf f mf f mf"), clarinet=tune(ANSWER, "mp mf mp mf mp"),
        cello=tune(LINE_BELOW, "mp mf mp"), piano=_wheel(CHORDS, "mp mf mp"), strings=pad(CHORDS, "pp p mp p", around="a3"),
    )  # fmt: skip
    return score.add(
        "coda", "118 112 98 70", viola=tune(
            "d5:1.5 c:.5 b4:1 f | a:1.5 g:.5 f:2 | b:1.5 a:.5 g:1 e# | f:2 c:2, | d:1.5 f:.5 a:2 | c5:4 | c:4~ | c:3 r:1", "mf mp p pp"
        ),
        cello=tune("b3:2 d4:2 | a3:4 | b3:2 g:2 | a:2 f:2, | f:4 | e:4 | f3:4~ | f:3 r:1", "mp p pp"),
        piano=figure("Bm | F#m/A | G#m7b5 C#7 | F#m | D | A/C# | F#m | F#m", "b 2 3 2 o 2 3 2 | b 3 2 1 f 3 2 3 | b 2 3 2 o 2 3 2 | b - 2 3 4 - 2 - | b - 2 - 3 - 2 - | b - 2 - 3 - 4 - | b 1 2 3 4 - 3 - | b 2 3 5 + + + +", "mp p pp", around="c#4", low="d2"),
    )  # fmt: skip


def _wheel(chords: str, dynamics: str) -> Line:
    return figure(chords, WHEEL, dynamics, around="c#4", low="d2")
