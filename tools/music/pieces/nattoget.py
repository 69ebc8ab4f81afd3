"""Nattoget: marimba sleepers under a horn's long line; lamps go by on the vibraphone."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "C#m | C#m/E | A | A/C# | E/G# | C#m/G# | B | B/D# |C#m | F#m7 | A | E/G# | A | B | G#sus4 | G#"
)
TUNE = (
    "g4:2 c5 | e:3, d:1 | c:2 e:1 c | a4:2.5, r:.5 b:1 | g:2 b | e5:3, c:1 | d:2 b4:1 f | b:2.5, r:1.5 |"
    "c5:2 g4:1 c5 | e:2 c:1 a4 | c5:2 e:1 c | b4:2.5, r:.5 g:1 | a:2 c5:1 e | d:2 b4:1 f | g:2 c5:1 d | b#4:2.5, r:1.5"
)
TUNE_AGAIN = (
    "g4:2 c5:1 d | e:3, d:1 | c:1 e e c | c:1.5 b4:.5 a:.5, r b:1 | g:1 b e5 d | e:3, c:1 | d:2 b4:1 f | b:2.5, r:1.5 |"
    "c5:1 d e:1.5 d:.5 | c:2 e:1 a4 | c5:1.5 d:.5 e:1 c | e:1.5 d:.5 b4, r g:1 | a:2 c5:1 e | d:1.5 e:.5 d:1 b4 | g:2 c5:1 d | b#4:2.5, r:1.5"
)
AWAY = "A | E/G# | F#m7 | C#m/E | D | A/C# | B7sus4 | B | A | B/A | G#m7 | C#m | F#m7 | C#m/E | D#m7b5 | G#"
WINDOW = (
    "e5:1.5 c:.5 a4:1 e5 | g:2 b4:1.5, r:.5 | a:1 c5 f e | e:2 c:1.5, r:.5 | dn:1.5 f:.5 a:1 f | e:2 c:1 a4 | e5:1.5 f:.5 e:1 a4 | b:3, r:1 |"
    "c5:1.5 e:.5 a:1 g | f:2 d:1.5, r:.5 | b4:1 d5 f:1.5 e:.5 | e:2 c:1.5, r:.5 | a4:1 c5 e:1.5 f:.5 | g:2 e:1 c | c:1 f a:1.5 f:.5 | g:1.5 d:.5 b#4:1.5, r:.5"
)
LAMPS = (
    "r:2 g5:.5 c6 e:1 | r:4 | r:2 e5:.5 a c6:1 | r:4 | r:2 b5:.5 g e:1 | r:4 | r:2 f5:.5 b d6:1 | r:4 |"
    "r:2 e6:.5 c g5:1 | r:4 | r:2 c6:.5 a5 e:1 | r:4 | r:2 e5:.5 a c6:1 | r:2 d6:.5 b5 f:1 | r:2 g5:.5 c6 d:1 | r:2 d6:.5 b#5 g:1"
)
BELOW = (
    "c3:4 | e:3 g:1 | a:4 | c4:2 a3:2 | g:4 | g:2 e:2 | f:2 b:2 | d4:3, r:1 |"
    "e:2 c:2 | a3:2 c4:2 | e:2 c:2 | g3:3, r:1 | c4:2 a3:2 | b:2 d4:2 | c:2 g3:2 | g:3, r:1"
)
SLEEPERS = "b 1 3 2 4 3 2 1 | b 2 1 3 2 4 3 2 | b 3 2 4 3 1 2 3 | b 1 2 3 4 2 3 1"
JOINTS = "b' - - - b' - o' -"


def compose() -> Score:
    """Return the piece: the wheels, A for the horn, B at the window, A with cello and lamps, arrival."""
    score = Score(
        "nattoget", "Nattoget", "Et valdhorn over skinnerne, mens lysene går forbi.",
        0.55, 0.4, key="C#m", metre="4/4", rubato=0.01, room=0.33, pedal="1/2",
        parts={
            "horn": Part("horn", 0.2, 0.95), "marimba": Part("marimba", -0.2, 0.85),
            "bass": Part("pizzicato", 0.0, 0.9), "clarinet": Part("clarinet", -0.3, 0.88),
            "vibraphone": Part("vibraphone", 0.35, 0.95), "cello": Part("cello", 0.05, 0.95),
            "strings": Part("strings", 0.0, 0.65),
        },
    )  # fmt: skip
    score.add("before", "116 130 134", **_wheels("C#m | C#m/E | A/C# | G#sus4/C#", "pp mp"))
    score.add("A", "136", horn=tune(TUNE, "p mp mf mp mf mp"), **_wheels(CHORDS, "p mp p mp p"))
    score.add(
        "B", "136 138 134", clarinet=tune(WINDOW, "mp mf mp mf mp"), strings=pad(AWAY, "pp p mp p pp", around="g#3"),
        **_wheels(AWAY, "p mp p"),
    )  # fmt: skip
    score.add(
        "A again", "138", horn=tune(TUNE_AGAIN, "mp mf f mf f mp"), cello=tune(BELOW, "mp mf mp"), vibraphone=tune(LAMPS, "p mp p"),
        strings=pad(CHORDS, "pp p mp p", around="b3"), **_wheels(CHORDS, "mp p mp p"),
    )  # fmt: skip
    score.add(
        "the line clears", "136 132", clarinet=tune(
            "e5:2 c:2 | g:2 e:2 | a:1.5 g:.5 f:1 e | e:2 c:1.5, r:.5 | f:2 a4:1 c5 | e:2 c:1 g4 | b:2 f5:2 | e:1 d:2, r:1", "mp mf mp p"
        ),
        horn=tune("c4:4 | b3:4 | c4:2 a:2 | g:3, r:1 | a:4 | g:2 e:2 | f:4 | f:3, r:1", "p mp p"),
        **_wheels("A | E/G# | F#m7 | C#m/E | D | C#m/E | B7sus4 | B", "p mp p"),
    )  # fmt: skip
    return score.add(
        "arrival", "126 112 96 70", horn=tune("g4:2 c5 | e:3, d:1 | c:2 a4:2 | g:4, | a:2 f:2 | g:4~ | g:3 r:1", "mp p pp"),
        marimba=figure("C#m | A/C# | F#m7 | C#m/G# | D#m7b5 G# | C#m | C#m", "b 1 3 2 4 3 2 1 | b 2 1 3 2 4 3 2 | b - 2 3 4 3 2 - | b - 2 - 3 - 2 3 | b - 2 - 3 - 2 - | b - 2 - 3 - 4 - | b + + + + + + +", "p pp", around="e4", low="c2"),
        strings=pad("C#m | A/C# | F#m7 | C#m/G# | D#m7b5 G# | C#m | C#m", "p pp ppp", around="g#3"),
    )  # fmt: skip


def _wheels(chords: str, dynamics: str) -> dict[str, Line]:
    """Marimba and plucked bass, always going."""
    return {
        "marimba": figure(chords, SLEEPERS, dynamics, around="e4", low="c#3"),
        "bass": figure(chords, JOINTS, dynamics, low="c#2"),
    }
