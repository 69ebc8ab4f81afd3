"""Novemberlys: a cello's long tune, a piano that walks beside it and for a while in front."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "Dm | Am/C | Bb | F/A | Gm7 | Dm/F | Em7b5 A7 | A7sus4 A7 |"
    "Dm | G/B | C | F/A | Gm7 | Bb | Em7b5 A7 | Dm"
)
TUNE = (
    "d3:2 a3:1.5 g:.5 | a:1.5 e:.5 c:2 | b3:2 a:1 f | c4:2.5, r:.5 a3:1 |"
    "d4:1.5 c:.5 b3:1 g | a:1.5 g:.5 f:1 d | e:1 b a g | a:2.5, r:1.5 |"
    "d3:2 a3:1.5 d4:.5 | bn3:1.5 a:.5 g:1 bn | e4:2 c:1 g3 | c4:1.5 b3:.5 a:2, |"
    "b:1 d4 g:1.5 f:.5 | f:1.5 d:.5 b3:2 | b:1 g3 a c#4 | d:2.5, r:1.5"
)
TUNE_AGAIN = (
    "d3:2 a3:1.5 g:.5 | a:1.5 e:.5 c4:2 | b3:1 d4 f:1.5 d:.5 | c:2.5, r:.5 a3:1 |"
    "d4:1.5 c:.5 b3:1 d4 | f:1.5 e:.5 d:1 a3 | g:1 b a g | a:2.5, r:1.5 |"
    "d4:2 f:1.5 e:.5 | d:1.5 bn3:.5 g:1 bn | e4:1 g:1.5 e:.5 c:1 | c:1.5 b3:.5 a:2, |"
    "b:1 d4 g:1.5 f:.5 | f:1.5 d:.5 b3:2 | b:1 g3 a c#4 | d:2.5, r:1.5"
)
AWAY = (
    "F | C/E | Dm | Am/C | Bb | F/A | Gm7 | C | F | C/E | Dm | A7/C# | Dm/C | Bm7b5 | Bbmaj7 | A7"
)
IN_FRONT = (
    "c5:1 f a:1.5 g:.5 | g:2 e:1 c | f:1.5 e:.5 d:1 f | e:2.5, r:.5 c:1 |"
    "d:1 f b:1.5 a:.5 | a:2 f:1 c | d:1 b4 d5 f | e:2.5, r:1.5 |"
    "c:1 f a:1.5 c6:.5 | g5:2 e:1 g | f:1 a d6:1.5 c:.5 | a5:2, e:1 c# |"
    "d:1.5 e:.5 f:1 a | a:1.5 f:.5 d:2, | f:1 e d b4 | c#5:2.5, r:1.5"
)
BEHIND = (
    "r:4 | r | r | r:2 a3:1 c4 | d:3 c:1 | c:2 a3:2 | b:2 g:2 | g:3, r:1 |"
    "a:3 c4:1 | c:2 g3:2 | a:2 f:2 | e:3, g:1 | f:2 a:2 | d4:2 bn3:2 | b:2 d4:1 b3 | a:3, r:1"
)
# The piano's upper voice, above the cello when it comes back.
ABOVE = (
    "r:2 f5:1 e | e:2 r:1 c | d:1.5 c:.5 b4:1 d5 | c:3, r:1 | r:1 d f b | a:1.5 g:.5 f:2 | g:2 e:1 c# | d:2 e:1, r |"
    "r:2 f:1 a | g:2 bn4:1 d5 | g:2 e:1 c | f:1.5 e:.5 c:2, | r:1 d g b | b:1.5 a:.5 f:2 | e:1 g e c# | d:3, r:1"
)
WALK = "b 2 3 - 4 3 2 - | b 1 3 2 o - 23 - | b 3 2 - 4 2 3 1 | b - 12 3 f - 23 -"
# As STILL, with now and then a tone more.
WALKING = "b - 23 - o - 23 - | b - 13 2 f - 23 - | b - 23 - 3 2 13 - | b - 13 - f 2 3 -"
STILL = "b - 23 - o - 23 - | b - 13 - f - 23 -"
ENDING = "Gm | Dm/F | Em7b5 | A7sus4 A7 | D | D"


def compose() -> Score:
    """Return the piece: introduction, A, B with the piano in front, A with both, coda."""
    score = Score(
        "novemberlys", "Novemberlys", "En cello fortæller langsomt; et klaver går ved siden af.",
        -0.65, 0.55, key="Dm", metre="4/4", rubato=0.04, room=0.32, pedal="1/2",
        parts={
            "cello": Part("cello", 0.2, 1.05), "hand": Part("piano", -0.1, 1.12),
            "piano": Part("piano", -0.1, 0.76), "strings": Part("strings", -0.05, 0.65),
        },
    )  # fmt: skip
    score.add(
        "before",
        "70 76",
        piano=figure("Dm | Gm/D | Dm | A7sus4/D", STILL, "pp p", around="f4", low="d2"),
    )
    score.add(
        "A", "76 80 76 72", cello=tune(TUNE, "p mp mf mp mf p"),
        piano=figure(CHORDS, WALKING, "pp p mp p", around="f4", low="d2"),
    )  # fmt: skip
    score.add(
        "B", "80 84 82 72", hand=tune(IN_FRONT, "mp mf mp mf p"), cello=tune(BEHIND, "p mp mp p"),
        piano=figure(AWAY, WALK, "p mp p", around="a3", low="d2"),
    )  # fmt: skip
    score.add(
        "A again", "78 82 78 70", cello=tune(TUNE_AGAIN, "mp mf f mf mp"), hand=tune(ABOVE, "p mp mf p"),
        piano=figure(CHORDS, WALK, "p mp p", around="f3", low="d2"),
        strings=pad(CHORDS, "ppp pp p pp", around="a3"),
    )  # fmt: skip
    return score.add(
        "coda", "72 68 62 50",
        cello=tune("b3:2 g:2 | a:2 f:2 | g:2 e:1 b | a:2 g:2, | f#:4~ | f#:3 r:1", "mp p pp"),
        piano=figure(ENDING, "b - 23 - o - 3 - | b - 2 - 3 - 4 2 | b - 23 - o - 3 - | b - 2 3 4 - 3 - | b 1 2 3 4 - 5 - | b 2 3 4 + + + +", "p pp", around="f4", low="d2"),
        strings=pad(ENDING, "pp pp ppp", around="a3"),
    )  # fmt: skip
