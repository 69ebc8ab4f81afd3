"""Første lys: a flute over a harp, and a cello that answers from below."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "D | Bm7 | G | A | D/F# | G | Em7 | A7sus4 A7 |D | Bm | Em7 | A | G | D/F# | A7sus4 A7 | D"
TUNE = (
    "a4:1 d5 e | f:2 d:1 | b4:1 d5:1.5 c:.5 | a4:2.5, r:.5 |"
    "a4:1 d5 f | g:2 b:1 | a:1 g e | f:.5 e:2, r:.5 |"
    "a:1.5 g:.5 f:1 | f:2 d:1 | g:1.5 f:.5 e:1 | e:2, c:1 |"
    "d:1 b4 d5 | a:1.5 f:.5 d:1 | e:1 d c | d:2.5, r:.5"
)
# When it comes back, it dares to go higher before it settles.
TUNE_AGAIN = (
    "a4:1 d5 e | f:1.5 e:.5 d:1 | b4:1 d5:1 g:.5 f | e:2.5, r:.5 |"
    "a4:1 d5 f | g:1 b:1.5 a:.5 | a:1 g e | f:.5 e:2, r:.5 |"
    "a:1 d6:1.5 c:.5 | d:2 b5:1 | b:1.5 a:.5 g:1 | a:2, e:1 |"
    "d:1 g b | a:1.5 g:.5 f:1 | e:.5 f g:1 c | d:2.5, r:.5"
)
AWAY = "Bm | F#m | G | D/F# | Em7 | Bm/D | G/B | A | Bm | F#m | G | D | Em7 | G | A7sus4 | A7"
ASKING = (
    "b3:1 c4 d | c:1.5 b3:.5 a:1 | b:1 a g | a:2.5, r:.5 |"
    "g:1 b e4 | d:1.5 c:.5 b3:1 | d4:1 b3 g | a:2.5, r:.5 |"
    "b:3 | a:2 c4:1 | b3:1.5 a:.5 g:1 | f:2 a:1 | g:2 e:1 | b:2 a:1 | a:3~ | a:2.5 r:.5"
)
ANSWERING = (
    "r:3 | r | r | r | r | r | r | r:2 e5:1 |"
    "d:1 f b | a:2 f:1 | g:1.5 f:.5 g:1 | a:2, f:1 | g:1 f e | d:2 b4:1 | d5:1.5 e:.5 d:1 | c:2.5, r:.5"
)
# What the cello sings beneath the tune when it comes back.
BELOW = (
    "d3:3 | f:1.5 g:.5 a:1 | b:2 g:1 | c4:2 a3:1 | f:2 d:1 | b3:2 d4:1 | e:2 b3:1 | a:2.5, r:.5 |"
    "a3:2 f:1 | f:1 b:2 | b:2 e3:1 | a:1.5 g:.5 e:1 | g:2 b:1 | a:2 f:1 | g:1 f e | f:2.5, r:.5"
)
ENDING = "G | D/F# | Em7 | A7sus4 | D | D"
LAST = "b5:1.5 a:.5 g:1 | f:2 d:1 | e:1 f g | f:1 e:1.5, r:.5 | d:3~ | d:2 r:1"
WAVES = "b 1 2 3 2 1 | b 1 3 4 3 2"
OPEN = "b 1 2 3 4 5 | b 1 3 2 3 +"
SETTLING = "b 1 2 3 4 5 | b 3 2 4 3 2 | b 1 2 3 4 3 | b 3 4 2 3 2 | b 1 2 3 4 5 | b 2 4 6 + +"


def compose() -> Score:
    """Return the piece: introduction, A, B, A with the cello, coda."""
    score = Score(
        "foerste-lys", "Første lys", "En fløjte og en harpe, mens det bliver morgen.",
        -0.6, -0.6, key="D", metre="3/4", rubato=0.035, room=0.34,
        parts={
            "flute": Part("flute", 0.15), "harp": Part("harp", -0.25),
            "cello": Part("cello", 0.3, 1.1), "strings": Part("strings", -0.05, 0.66),
        },
    )  # fmt: skip
    score.add(
        "before", "72 78 76", harp=figure("D | G/D | D | A7sus4/D", OPEN, "pp mp p", around="a4")
    )
    score.add(
        "A", "78 80 78 76", flute=tune(TUNE, "p mp p mp mf p"),
        harp=figure(CHORDS, WAVES, "p mp p", around="f4", low="d2"),
    )  # fmt: skip
    score.add(
        "B", "82 84 82 74", cello=tune(ASKING, "mp mf mp p"), flute=tune(ANSWERING, "mp mf p"),
        harp=figure(AWAY, "b - 12 - 3 - | b - 13 2 3 -", "pp p pp", around="f4"),
        strings=pad(AWAY, "pp p pp", around="a3"),
    )  # fmt: skip
    score.add(
        "A again", "78 82 80 74", flute=tune(TUNE_AGAIN, "mp mf mp mf f mp"), cello=tune(BELOW, "p mp p"),
        harp=figure(CHORDS, "b 1 3 4 3 2 | b 2 3 5 4 3", "p mp p", around="f4"),
        strings=pad(CHORDS, "pp p mp pp", around="b3"),
    )  # fmt: skip
    return score.add(
        "coda", "76 72 66 56", flute=tune(LAST, "mp p pp"),
        harp=figure(ENDING, SETTLING, "p p pp", around="f4"),
        cello=tune("g3:2 b:1 | a:3 | g:2 e:1 | a:2.5, r:.5 | d:3~ | d:2 r:1", "p pp"),
    )  # fmt: skip
