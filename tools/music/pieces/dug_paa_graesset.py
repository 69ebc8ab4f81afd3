"""Dug på græsset: vibraphone and harp in five, walking a little lopsidedly; a viola joins."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "Abmaj7 | Dbmaj7 | Fm7 | Eb | Abmaj7/C | Db | Bbm7 | Eb7sus4 |"
    "Abmaj7 | Db6 | Bbm7 | Eb/G | Dbmaj7 | Ab/C | Bbm7:3 Eb7:2 | Ab"
)
TUNE = (
    "c5:1.5 d:.5 e:1 a:2 | f:1.5 e:.5 c:1 d:2 | c:1.5 b4:.5 a:1 c5:2 | b4:3 r:2 |"
    "e5:1.5 f:.5 g:1 a:2 | f:1.5 g:.5 a:1 f:2 | d:1.5 e:.5 f:1 d:2 | e:3 r:2 |"
    "c:1.5 d:.5 e:1 a:2 | f:1.5 g:.5 a:1 b:2 | c6:1.5 b5:.5 a:1 f:2 | g:1 e:2 r:2 |"
    "f:1.5 e:.5 d:1 f:2 | e:1.5 d:.5 c:1 e:2 | d:1.5 c:.5 b4:1 d5:1 g4:1 | a:3 r:2"
)
TUNE_AGAIN = (
    "c5:1.5 d:.5 e:1 a:2 | f:1.5 g:.5 a:1 f:2 | c:1.5 e:.5 a:1 f:2 | g:3 r:2 |"
    "e:1.5 f:.5 g:1 c6:2 | a5:1.5 g:.5 f:1 a:2 | f:1.5 e:.5 d:1 f:2 | e:3 r:2 |"
    "c:1.5 d:.5 e:1 c6:2 | b5:1.5 a:.5 f:1 d:2 | f:1.5 a:.5 d6:1 b5:2 | g:1 e:2 r:2 |"
    "f:1.5 e:.5 d:1 f:2 | e:1.5 d:.5 c:1 e:2 | d:1.5 c:.5 b4:1 d5:1 g4:1 | a:3 r:2"
)
AWAY = (
    "Fm | Cm/Eb | Db | Ab/C | Bbm7 | Fm/Ab | Bb7/D | Eb7sus4 | Db | Eb/Db | Cm7 | Fm7 | Bbm7 | Eb7"
)
SHADE = (
    "a4:3 c5:2 | g4:3 e:2 | f:3 a:2 | e:3, r:2 | d5:3 c:1 b4 | a:3 f:2 | a:2 b:1 d5:2 | e:3, r:2 |"
    "f:2 e:1 d:2 | g:3, e:2 | e:2 d:1 c:2 | a4:3 c5:2 | d:2 c:1 b4:2 | g:3, r:2"
)
DROPS = (
    "r:3 c6:.5 g5 a:1 | r:3 g5:.5 c6 b5:1 | r:3 f5:.5 a d6:1 | r:3 c6:.5 a5 e:1 |"
    "r:3 f5:.5 b d6:1 | r:3 c6:.5 a5 f:1 | r:3 d6:.5 b5 f:1 | r:2 a5:1 b:1 e:1 |"
    "r:3 a5:.5 d6 f:1 | r:3 g5:.5 b e6:1 | r:3 g5:.5 b e:1 | r:3 a5:.5 e c:1 |"
    "r:3 f5:.5 d b4:1 | r:3 d5:.5 g b:1"
)
# The viola's own tune beneath, when the first comes back.
VIOLA = (
    "e4:3 c:2 | d:2 f:1 a:2 | a:3 e:2 | g:3, r:2 | c4:2 e:1 c:2 | a:3 f:2 | f:2 b3:1 d4:2 | d:3, r:2 |"
    "e4:3 c:2 | f:2 d:1 b3:2 | f4:3 d:2 | b3:2 d4:1 e:2 | a:3 f:2 | e:3 c:2 | f:3 d:2 | c:3, r:2"
)
ENDING = "Dbmaj7 | Ab/C | Bb/Ab | Abmaj7 | Ab"
STEPS = "b 1 2 3 2 - o 2 3 - | b 2 3 4 3 - o 1 2 3"


def compose() -> Score:
    """Return the piece: introduction, A, B for viola, A for both, coda."""
    score = Score(
        "dug-paa-graesset", "Dug på græsset", "Vibrafon og harpe i fem små skridt ad gangen.",
        -0.45, -0.75, key="Ab", metre="5/4", rubato=0.022, room=0.36, pedal="1/1",
        parts={
            "vibraphone": Part("vibraphone", 0.18), "harp": Part("harp", -0.28, 0.75),
            "viola": Part("viola", 0.05, 1.15), "strings": Part("strings", -0.1, 0.65),
        },
    )  # fmt: skip
    score.add(
        "before", "100 108", harp=figure("Abmaj7 | Dbmaj7/Ab", STEPS, "pp p", around="e4", low="e2")
    )
    score.add(
        "A", "110 114 110 106", vibraphone=tune(TUNE, "p mp p mp mf p"),
        harp=figure(CHORDS, STEPS, "p mp p", around="e4", low="e2"),
    )  # fmt: skip
    score.add(
        "B", "112 116 112 102", viola=tune(SHADE, "mp mf mp mf p"), vibraphone=tune(DROPS, "pp p pp"),
        harp=figure(AWAY, "b - 2 - 3 - o - 23 -", "p mp p", around="e4", low="e2"),
        strings=pad(AWAY, "pp p pp", around="e3"),
    )  # fmt: skip
    score.add(
        "A again", "110 116 112 104", vibraphone=tune(TUNE_AGAIN, "mp mf mp mf mp"), viola=tune(VIOLA, "p mp p"),
        harp=figure(CHORDS, "b 2 3 4 5 4 o 3 2 3 | b 1 2 3 4 - o 3 4 5", "p mp p", around="e4", low="e2"),
    )  # fmt: skip
    return score.add(
        "coda", "104 96 84 70", vibraphone=tune(
            "f5:1.5 e:.5 c:1 d:2 | e:1.5 d:.5 c:1 a4:2 | dn5:2 e:1 f:2 | e:3 c:2 | a4:5", "mp p pp"
        ),
        harp=figure(ENDING, "b 1 2 3 4 - o 2 3 - | b 2 3 4 5 4 o 1 2 3 | b 1 2 3 4 - o 2 3 4 | b 2 3 4 5 - o 3 4 5 | b 1 2 3 4 5 + + + +", "p pp", around="e4", low="e2"),
        viola=tune("a3:5 | e:5 | f:3 a:2 | g:5 | a:5", "p pp"),
    )  # fmt: skip
