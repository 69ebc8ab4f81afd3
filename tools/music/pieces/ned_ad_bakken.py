"""Ned ad bakken: a jig-like tune that rolls; whistle, marimba and guitar take turns."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "C | Dm | Am | G | C | Bb | G7 | C"
TUNE = (
    "g4:.5 c5 e g:1 e:.5 | d:1 e:.5 d c a4 | c5:1 a4:.5 g:1 e:.5 | g:2, r:1 |"
    "g:.5 c5 e g:1 a:.5 | bb:1 a:.5 f:1 d:.5 | e:.5 f g f:1 d:.5 | c:2, r:1"
)
TURNED = (
    "g4:.5 c5 e g e c | d:1 f:.5 e d a4 | c5:.5 b4 a e5:1 c:.5 | d:1.5~ d:.5 e f |"
    "g:.5 e c g:1 a:.5 | bb a f d:1 f:.5 | e:.5 f g f d b4 | c5:2, r:1"
)
AWAY = "F | C/E | Dm | Am | F | G | Am F | G"
ROLL = (
    "a5:1 f:.5 c:1 f:.5 | g:1 e:.5 c:1 e:.5 | f:.5 e d a4:1 d5:.5 | c:2, r:1 |"
    "a5:.5 g f c:1 a5:.5 | b5:.5 a g d:1 g:.5 | c6:1 e5:.5 a:1 f:.5 | g:2, r:1"
)
SHADE = "Am | Em/G | F | C/E | Dm | Am/C | Bb | G | Am | Em/G | F | C/E | F | G/F | Em7 Am | Dm7 G"
RESTING = (
    "e5:1.5 c:1 a4:.5 | b:1.5 g:1.5 | a:1 b:.5 c:1 a:.5 | g:2.5, r:.5 |"
    "f:1.5 a:1 d5:.5 | c:1.5 e:1.5 | d:1 c:.5 bb:1 f:.5 | g:2.5, r:.5 |"
    "e5:1.5 c:1 a4:.5 | b:1.5 e5:1.5 | f:1 e:.5 d:1 c:.5 | g:2.5, r:.5 |"
    "a:1 g:.5 f:1 c:.5 | d:1.5 b4:1 d5:.5 | e:1.5 c:1 e:.5 | d:1 f:.5 d:1, b4:.5"
)
BESIDE = (
    "e4:1.5 g:1 c5:.5 | a4:1.5 f:1.5 | e:1.5 c:1.5 | d:2, r:1 |"
    "e:1.5 g:1 e:.5 | f:1.5 d:1.5 | g:1.5 b3:1.5 | e4:2, r:1"
)
TROT = "b - - f - -"
HOP = "b - 23' f - 23'"
ROUND = "b 2 3 1 2 3 | b 3 2 3 2 1"
ENDING = "F | C/E | Dm | C | F | G7sus4 | C | C"


def compose() -> Score:
    """Return the piece: A, A, B, A, C in the shade, B, A with all, coda."""
    score = Score(
        "ned-ad-bakken", "Ned ad bakken", "En trillende melodi, der får mere og mere fart.",
        0.75, -0.7, key="C", metre="6/8", rubato=0.012, room=0.22,
        parts={
            "flute": Part("flute", 0.2), "marimba": Part("marimba", -0.25, 0.9),
            "guitar": Part("guitar", 0.0, 0.75), "bass": Part("pizzicato", 0.1, 0.8),
            "clarinet": Part("clarinet", -0.15, 1.05), "strings": Part("strings", 0.05, 0.6),
        },
    )  # fmt: skip
    score.add(
        "before", "132 140", guitar=figure("C | F/C | C | G", HOP, "p mp", around="e4", low="e2")
    )
    score.add(
        "A",
        "142",
        flute=tune(TUNE, "mp mf mp"),
        guitar=figure(CHORDS, HOP, "p mp p", around="e4", low="e2"),
    )
    score.add(
        "A turned", "144", flute=tune(TURNED, "mf mp"), guitar=figure(CHORDS, ROUND, "mp p", around="e4", low="e2"),
        bass=figure(CHORDS, TROT, "mp p", low="e2"),
    )  # fmt: skip
    score.add(
        "B", "144", marimba=tune(ROLL, "mf mp", up=-12), guitar=figure(AWAY, HOP, "mp p", around="e4", low="e2"),
        bass=figure(AWAY, TROT, "mp", low="e2"),
    )  # fmt: skip
    score.add(
        "B again", "145", marimba=tune(ROLL, "mf mp", up=-12), flute=tune(ROLL, "mp mf mp"),
        guitar=figure(AWAY, ROUND, "mp p", around="e4", low="e2"), bass=figure(AWAY, TROT, "mp", low="e2"),
    )  # fmt: skip
    score.add(
        "A", "145 142", clarinet=tune(TUNE, "mf mp"), marimba=figure(CHORDS, "1 2 3 2 3 2", "p mp p", around="g4"),
        bass=figure(CHORDS, TROT, "mp p", low="e2"),
    )  # fmt: skip
    return _shade_and_return(score)


def _shade_and_return(score: Score) -> Score:
    """The shade, and downhill again with all."""
    score.add(
        "C", "132 136 134 126", clarinet=tune(RESTING, "mp mf mp mf p"),
        guitar=figure(SHADE, "b 2 3 4 3 2", "p mp p", around="c4", low="e2"), strings=pad(SHADE, "pp p pp", around="b3"),
    )  # fmt: skip
    score.add(
        "B", "138 144", flute=tune(ROLL, "mp mf"), guitar=figure(AWAY, HOP, "p mp", around="e4", low="e2"),
        marimba=figure(AWAY, "- 2 3 - 2 3", "p", around="e4"), bass=figure(AWAY, TROT, "p mp", low="e2"),
    )  # fmt: skip
    score.add(
        "A with all", "146", flute=tune(TUNE, "mf f mf"), clarinet=tune(BESIDE, "mp mf mp"),
        guitar=figure(CHORDS, ROUND, "mp", around="e4", low="e2"), bass=figure(CHORDS, TROT, "mp", low="e2"),
    )  # fmt: skip
    score.add(
        "A turned", "146 148", flute=tune(TURNED, "f mf"), marimba=tune(TURNED, "mp mf mp", up=-12),
        clarinet=tune(BESIDE, "mf mp"), guitar=figure(CHORDS, HOP, "mp", around="e4", low="e2"),
        bass=figure(CHORDS, TROT, "mp", low="e2"),
    )  # fmt: skip
    return score.add(
        "coda", "140 132 112 84", flute=tune(
            "a5:1.5 f:1 c:.5 | g:1.5 e:1.5 | f:1 e:.5 d:1 a4:.5 | c5:2.5, r:.5 | a4:1.5 c5:1 f:.5 | f:1.5 d:1 g4:.5 | c5:3~ | c:2 r:1",
            "mf mp p pp",
        ),
        guitar=figure(ENDING, "b 2 3 4 3 2 | b 3 2 3 4 3 | b 2 3 4 3 2 | b 3 4 3 2 3 | b 2 3 4 3 2 | b 3 2 3 4 3 | b 1 2 3 4 5 | b 3 5 + + +", "mp p pp", around="c4", low="e2"),
        clarinet=tune("c4:3 | g:3 | f:3 | e:2.5, r:.5 | f:3 | f:3 | e:3~ | e:2 r:1", "mp p pp"),
    )  # fmt: skip
