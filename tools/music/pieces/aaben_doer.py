"""Åben dør: a guitar by itself, then with a clarinet that has come in."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "G | Em7 | C | D | G/B | C | Am7 D | G |G | Bm | C | G/B | Am7 | Cm6 | D7sus4 D7 | G"
TUNE = (
    "b4:1.5 a:.5 g:1 d | e:1 g b:2 | c5:1.5 b4:.5 a:1 g | a:3, r:1 |"
    "b:1.5 c5:.5 d:1 g4 | e5:1.5 d:.5 c:1 e | d:1 c b4 a | g:3, r:1 |"
    "d5:1.5 c:.5 b4:1 g | f:1 b d5:2 | e:1.5 d:.5 c:1 b4 | d5:2.5, r:.5 b4:1 |"
    "c5:1 b4 a c5 | eb:2 d:1 c | c:1 b4 a:1.5 f:.5 | g:3, r:1"
)
TUNE_AGAIN = (
    "b4:1.5 a:.5 g:1 d | e:.5 f g:1 b:2 | c5:1.5 d:.5 e:1 c | a4:1.5 b:.5 a:1, r:1 |"
    "b:1.5 c5:.5 d:1 b4 | e5:1 g:1.5 e:.5 c:1 | d:1 c b4 a | g:3, r:1 |"
    "d5:1 g:1.5 d:.5 b4:1 | f5:1.5 e:.5 d:2, | e:1 g:1.5 e:.5 c:1 | d:2.5, r:.5 b4:1 |"
    "c5:1 d e g | g:1.5 eb:.5 d:1 c | c:1 b4 a:1.5 f:.5 | g:3, r:1"
)
AWAY = "Em | Bm/D | C | G/B | Am7 | Em/G | Fmaj7 | D | Em | B7/D# | Em/D | C#m7b5 | Am7/C | G/B | Am7 | D7"
STROLL = (
    "r:1 e4 g b | d5:1.5 c:.5 b4:2 | r:1 c5 b4 g | b:1.5 a:.5 g:2, |"
    "r:1 a c5 e | d:1.5 c:.5 b4:2 | a:1 c5 e a4 | f:3, r:1 |"
    "g:1 b e5:2 | d#:1.5 e:.5 f:1 b4 | g5:1.5 f:.5 e:1 d | e:2.5, r:.5 g:1 |"
    "e:1.5 d:.5 c:1 a4 | d5:1.5 c:.5 b4:1 g | c5:1 b4 a g | a:2.5, r:1.5"
)
# The clarinet does not play the tune; it goes beside it.
BESIDE = (
    "r:4 | r:2 b3:1 e4 | e:2 c:2 | f:2 d:1 c | d4:2 g:1 d | e:2 g:2 | e:2 f:2 | d:3, r:1 |"
    "g:2 d:2 | d:2 f:1 d | e:2 g:2 | g:1.5 f:.5 g:2, | e:2 g:2 | g:2 a:2 | a:1 g f:2 | d:3, r:1"
)
ENDING = "C | G/B | Am7 | D7sus4 | C/G | G"
PICKING = "b 2 3 2 o 1 3 2"
SETTLING = (
    "b 2 3 2 o 1 3 2 | b 2 3 4 3 2 3 2 | b 2 3 2 o 1 3 2 | b 2 3 4 3 2 1 2 |"
    "b 2 3 4 5 4 3 2 | b 2 3 4 + + + +"
)
CLEAR = "b 2 3 4 o 4 3 2 | b 1 3 2 o 2 4 3"


def compose() -> Score:
    """Return the piece: introduction, A on the guitar, B and A for two, coda."""
    score = Score(
        "aaben-doer", "Åben dør", "En guitar i stuen, og en klarinet, der kommer indenfor.",
        -0.35, -0.45, key="G", metre="4/4", rubato=0.03, room=0.24,
        parts={
            "lead": Part("guitar", 0.08), "guitar": Part("guitar", -0.15, 0.72),
            "clarinet": Part("clarinet", 0.3), "strings": Part("strings", -0.2, 0.7),
        },
    )  # fmt: skip
    score.add(
        "before",
        "88 92",
        guitar=figure("G | C/G | G | D7sus4/G", CLEAR, "p mp p", around="g3", low="e2"),
    )
    score.add(
        "A", "94 96 94 90", lead=tune(TUNE, "mp mf mp mf mp"),
        guitar=figure(CHORDS, PICKING, "p p mp p", around="g3", low="e2"),
    )  # fmt: skip
    score.add(
        "B", "96 98 96 88", clarinet=tune(STROLL, "mp mf mp mf p"),
        guitar=figure(AWAY, "b - 23 - o - 13 2 | b 2 3 - o - 23 1", "p mp p", around="g3", low="e2"),
        strings=pad(AWAY, "pp p pp", around="b3"),
    )  # fmt: skip
    score.add(
        "A again", "94 98 96 86", lead=tune(TUNE_AGAIN, "mf mf mp f mp"), clarinet=tune(BESIDE, "p mp p mp p"),
        guitar=figure(CHORDS, CLEAR, "p mp p", around="g3", low="e2"),
    )  # fmt: skip
    return score.add(
        "coda", "88 84 76 62", clarinet=tune(
            "e5:1.5 d:.5 c:1 g4 | d5:1.5 c:.5 b4:2 | c5:1 b4 a c5 | b4:1 a:2, r:1 | g:4~ | g:3 r:1",
            "mp p pp",
        ),
        guitar=figure(ENDING, SETTLING, "p p pp", around="g3", low="e2"),
        lead=tune("r:4 | r | r | r | e4:2 c:2 | [d4 g b]:3 r:1", "p"),
    )  # fmt: skip
