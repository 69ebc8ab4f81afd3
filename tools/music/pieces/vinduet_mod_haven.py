"""Vinduet mod haven: a siciliano for oboe and piano, with strings that open the window."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "F | Bb/F | C7/E | F | Dm | Gm7 | C7sus4 C7 | F |F/A | Bb | A7/C# | Dm | Bb | F/A | Gm7 C7 | F"
)
TUNE = (
    "c5:.75 d:.25 c:.5 a4:1 c5:.5 | d:.75 c:.25 d:.5 f:1.5 | e:.75 d:.25 e:.5 g:1 e:.5 | f:1.5 c:1, r:.5 |"
    "f:.75 g:.25 f:.5 d:1 f:.5 | g:.75 f:.25 g:.5 b:1 g:.5 | f:.75 g:.25 f:.5 e:1 c:.5 | f:2.5, r:.5 |"
    "a:.75 g:.25 f:.5 c:1 f:.5 | d:.75 e:.25 f:.5 b:1 a:.5 | a:1 g:.5 e:1 c#:.5 | d:1.5 a4:1, r:.5 |"
    "d5:.75 e:.25 f:.5 b4:1 d5:.5 | c:.75 d:.25 c:.5 a4:1 c5:.5 | b4:.75 c5:.25 d:.5 c:1 e:.5 | f:2.5, r:.5"
)
# When it comes back, it leans a little further out.
TUNE_AGAIN = (
    "c5:.75 d:.25 c:.5 a4:1 c5:.5 | d:.75 c:.25 d:.5 f:1 g:.5 | e:.75 d:.25 e:.5 g:1 b:.5 | a:1.5 f:1, r:.5 |"
    "f:.75 g:.25 a:.5 d5:1 f:.5 | g:.75 a:.25 g:.5 b:1 g:.5 | f:.75 g:.25 f:.5 e:1 c:.5 | f:2.5, r:.5 |"
    "a:.75 b:.25 a:.5 f:1 c:.5 | d:.75 e:.25 f:.5 b:1.5 | a:.75 g:.25 a:.5 e:1 c#:.5 | d:1.5 f:1, r:.5 |"
    "d:.75 e:.25 f:.5 b4:1 d5:.5 | a5:.75 g:.25 f:.5 c:1 a4:.5 | b4:.75 c5:.25 d:.5 c:1 e:.5 | f:2.5, r:.5"
)
AWAY = "Dm | A7/E | Dm/F | Gm | Bb/D | F/C | G7/B | C | Bb | F/A | Gm | Dm/F | Eb | Bb/D | Gm7 | C7"
PIANO_SINGS = (
    "a4:1.5 d5:1 e:.5 | e:1.5 c#:1.5 | f:1 e:.5 d:1 a4:.5 | b4:2.5 r:.5 |"
    "d5:1.5 f:1 d:.5 | c:1.5 a4:1 c5:.5 | b4:1 d5:.5 g4:1 b4:.5 | c5:2.5 r:.5 |"
    "d5:1.5 f:1 b:.5 | a:1.5 f:1 c:.5 | b4:1 d5:.5 g:1 d:.5 | f:1.5 e:.5 d:.5 a4 |"
    "g:1.5 b4:1 eb5:.5 | d:1.5 b4:1 f5:.5 | d:1.5 b4:1 g:.5 | c5:2 r:1"
)
FROM_OUTSIDE = (
    "r:3 | r | r | r:2.5 d5:.5 | f:1.5~ f:1 d:.5 | f:1.5~ f:1, r:.5 | g:1.5 f:1 d:.5 | e:2.5, r:.5 |"
    "r:3 | r | d5:1 g:.5 b:1 g:.5 | a:2.5, r:.5 | r:3 | r | b4:1 d5:.5 f:1 d:.5 | e:2, r:1"
)
# A cello's line below, in the strings, when the tune comes back.
CELLO = (
    "f3:2.5 c:.5 | d:1.5 f:1.5 | g:1.5 b:1 g:.5 | a:2.5, r:.5 | d4:1.5 a3:1.5 | b:1.5 d4:1 b3:.5 |"
    "a:1.5 g:1.5 | a:2.5, r:.5 | c4:1.5 a3:1.5 | b:1.5 d4:1 c:.5 | c#:1.5 a3:1.5 | f:2.5, r:.5 |"
    "f:1.5 b:1.5 | a:1.5 f:1.5 | g:1.5 b:1 g:.5 | a:2.5, r:.5"
)
ROCKING = "b 1 2 3 2 1 | b 2 3 2 3 2"
ENDING = "Bb | F/A | Bbm6 | F/C | C7sus4 | F | F"
LAST = (
    "d5:.75 e:.25 f:.5 b:1 a:.5 | a:.75 g:.25 f:.5 c:1.5, | d:.75 c:.25 db:.5 f:1 e:.5 | f:1.5 c:1.5 |"
    "c:1.5 d:1 g4:.5 | a:3~ | a:2.5 r:.5"
)


def compose() -> Score:
    """Return the piece: A, B with the piano in front, A with the cello, coda."""
    score = Score(
        "vinduet-mod-haven", "Vinduet mod haven", "En obo, der vugger, og et klaver, der ser ud.",
        -0.7, -0.25, key="F", metre="6/8", rubato=0.045, room=0.3, pedal="1/2",
        parts={
            "oboe": Part("oboe", 0.2), "hand": Part("piano", -0.1), "piano": Part("piano", -0.1, 0.85),
            "cello": Part("cello", 0.25, 1.1), "strings": Part("strings", -0.25, 0.75),
        },
    )  # fmt: skip
    score.add(
        "before",
        "62 68",
        piano=figure("F | Bb/F | F | C7/F", ROCKING, "pp p", around="a3", low="f2"),
    )
    score.add(
        "A", "68 70 68 64", oboe=tune(TUNE, "p mp p mp mf p"),
        piano=figure(CHORDS, ROCKING, "p p mp p", around="a3", low="d2"),
    )  # fmt: skip
    score.add(
        "B", "70 74 72 64", hand=tune(PIANO_SINGS, "mp mf mp mf mp"), oboe=tune(FROM_OUTSIDE, "p mp p"),
        piano=figure(AWAY, "b 1 2 3 2 1 | b 1 2 o 2 1", "p mp p", around="f3", low="d2"),
        strings=pad(AWAY, "pp p pp", around="c4"),
    )  # fmt: skip
    score.add(
        "A again", "68 72 70 62", oboe=tune(TUNE_AGAIN, "mp mf mp mf f mp"), cello=tune(CELLO, "p mp p"),
        piano=figure(CHORDS, "b 2 3 4 3 2 | b 1 3 4 2 3", "p mp p", around="a3", low="d2"),
        strings=pad(CHORDS, "pp p pp", around="a3"),
    )  # fmt: skip
    return score.add(
        "coda", "64 62 58 46", oboe=tune(LAST, "mp p pp"),
        piano=figure(ENDING, "b 1 2 3 2 1 | b 2 3 2 1 2 | b 1 2 3 2 1 | b 2 3 4 3 2 | b 1 2 3 2 1 | b 1 2 3 4 5 | b + + + + +", "p p pp", around="a3", low="d2"),
        strings=pad(ENDING, "pp p ppp", around="a3"),
    )  # fmt: skip
