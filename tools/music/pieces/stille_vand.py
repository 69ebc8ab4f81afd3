"""Stille vand: strings alone. A hymn, a canon, and the hymn again."""

from tools.music.figures import pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "Em | D | C | G/B | Am | Em/G | F#m7b5 B7 | Em |G | D/F# | Em | Bm/D | C | Am7 | B7sus4 B7 | Em"
)
TUNE = (
    "e4:2 f:1 g | a:2 f:2 | e:1 g c5:2 | b4:2.5, r:.5 g:1 |"
    "c5:2 b4:1 a | b:1.5 a:.5 g:2 | a:1 g f d# | e:2.5, r:1.5 |"
    "d5:2 b4:1 g | a:1.5 b:.5 a:2 | g:1 b e5:1.5 d:.5 | d:2 b4:2, |"
    "c5:1.5 b4:.5 a:1 g | a:1 c5 e:2 | e:2 d#:1 b4 | e5:2.5, r:1.5"
)
BASS = (
    "e2:4 | d:3 f:1 | c:3 e:1 | b2:3, r:1 | a:3 c3:1 | g2:3 e:1 | f:2 b:2 | e2:3, r:1 |"
    "g2:3 b:1 | f2:3 d:1 | e:3 g:1 | d3:3, b2:1 | c:3 e:1 | a2:3 g:1 | b:2 a:1 b | e2:3, r:1"
)
# Two voices a bar apart, as rings in water, over a bass that stays.
CANON = "Am | Em/G | F | C/E | Dm | Am/C | Bm7b5 | E7 | Am | Em | C | G | Am | C | B7sus4 | B7"
FIRST = (
    "a4:2 c5:1 b4 | b:1.5 a:.5 g:2 | a:2 c5:1 a4 | g:2, e:2 | fn:2 a:1 d5 | c:1.5 b4:.5 a:2 |"
    "b:2 d5:1 b4 | g#:3, r:1 | a:2 c5:1 e | e:1.5 d:.5 b4:2 | c5:2 e:1 g | g:1.5 f:.5 d:2, |"
    "e:2 c:1 a4 | g:2 c5:1 e | e:2 b4:2 | d#5:3, r:1"
)
SECOND = (
    "r:4 | r:2 e4:1 g | fn:2 a:1 fn | e:1.5 d:.5 c:2 | d:2 fn:1 a | a:1.5 g:.5 e:2 | d:2 fn:1 d | e:3, r:1 |"
    "e:2 a:1 c5 | b4:1.5 a:.5 g:2 | g:2 c5:1 e | d:1.5 c:.5 b4:2, | c5:2 a4:1 e | e:2 g:1 c5 | b4:2 f:2 | a:3, r:1"
)
DEEP = (
    "a2:4 | g:4 | f:4 | e:3, r:1 | d:4 | c3:4 | b2:4 | e:3, r:1 |"
    "a:4 | e:4 | c3:4 | g2:3, r:1 | a:4 | c3:4 | b2:4 | b:3, r:1"
)
DESCANT = (
    "r:4 | r:2 d5:2 | e:3 g:1 | g:2.5, r:1.5 | e:3 d:1 | e:2 b4:2 | c5:2 b4:1 a | g:2.5, r:1.5 |"
    "b:3 d5:1 | f:2 d:2 | e:3 g:1 | f:2.5, r:.5 f:1 | g:3 e:1 | c:2 a4:2 | f5:2 f:1 d# | e:2.5, r:1.5"
)
ENDING = "C | G/B | Am7 | B7sus4 B7 | C/E Am/E | E"


def compose() -> Score:
    """Return the piece: A low, a canon, A high with a descant, coda."""
    score = Score(
        "stille-vand", "Stille vand", "Strygere alene: en gammeldags melodi over dybt vand.",
        -0.85, 0.4, key="Em", metre="4/4", rubato=0.04, room=0.42,
        parts={
            "violin": Part("violin", -0.3), "viola": Part("viola", 0.12, 1.05),
            "strings": Part("strings", -0.1, 0.62), "cello": Part("cello", 0.3, 0.95),
        },
    )  # fmt: skip
    score.add("before", "66 72", strings=pad("Em | C | Am7 | Bsus4", "p mp", around="b3", voices=4))
    score.add(
        "A", "74 78 74 70", viola=tune(TUNE, "p mp mp mf p"), cello=tune(BASS, "p mp p"),
        strings=pad(CHORDS, "pp p p pp", around="g3"),
    )  # fmt: skip
    score.add(
        "canon", "78 82 80 70", violin=tune(FIRST, "mp mf mp f mp"), viola=tune(SECOND, "p mp mp mf p"),
        cello=tune(DEEP, "p mp mf p"), strings=pad(CANON, "ppp pp p pp", around="a3"),
    )  # fmt: skip
    score.add(
        "A again", "76 80 76 68", viola=tune(TUNE, "mp mf mf f mp"), violin=tune(DESCANT, "p mp mp mf p"),
        cello=tune(BASS, "mp mf mp"), strings=pad(CHORDS, "p mp mp p", around="b3"),
    )  # fmt: skip
    return score.add(
        "coda", "70 66 60 46", viola=tune("e5:1.5 d:.5 c:2 | d:1.5 c:.5 b4:2 | c5:1 b4 a:2 | f:2 f:1 d# | g:2 a:2 | g#:4", "mp p pp"),
        cello=tune("c3:4 | b2:4 | a:4 | b:4 | e:4~ | e:4", "p pp"),
        strings=pad(ENDING, "p pp ppp", around="g3"),
    )  # fmt: skip
