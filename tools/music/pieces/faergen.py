"""Færgen: accordion and cello over a rocking three-three-two, out and home again."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "Gm | Cm7 | F | Bb | Eb | Am7b5 | D7sus4 D7 | Gm |Gm/Bb | F/A | Bb | Eb | Cm | Gm/D | D7 | Gm"
)
TUNE = (
    "d5:1.5 c:.5 b4:1 g | e5:1.5 d:.5 c:2 | c:1.5 b4:.5 a:1 c5 | d:2.5, r:.5 f:1 |"
    "g:1.5 f:.5 e:1 b4 | c5:1.5 e:.5 a4:2 | c5:1.5 b4:.5 a:1 f# | g:2.5, r:1.5 |"
    "g5:1.5 f:.5 d:1 b4 | a:1.5 c5:.5 f:2 | f:1.5 d:.5 b4:1 d5 | e:2.5, r:.5 g:1 |"
    "e:1.5 d:.5 c:1 e | d:1.5 b4:.5 g:2 | f#:1 a c5:1.5 a4:.5 | g:2.5, r:1.5"
)
TUNE_AGAIN = (
    "d5:1.5 c:.5 b4:1 d5 | g:1.5 f:.5 e:1 c | c:1.5 b4:.5 a:1 c5 | f:1.5 e:.5 d:1, f |"
    "g:1.5 f:.5 g:1 b | a:1.5 e:.5 c:2 | c:1.5 b4:.5 a:1 f# | g:2.5, r:1.5 |"
    "g5:1.5 a:.5 b:1 g | a:1.5 g:.5 f:1 c | d:1.5 f:.5 b:1.5 a:.5 | g:2.5, r:.5 g:1 |"
    "e:1.5 d:.5 c:1 g5 | d:1.5 b4:.5 g:2 | f#:1 a c5:1.5 a4:.5 | g:2.5, r:1.5"
)
AWAY = "Eb | Bb/D | Cm | Gm/Bb | Ab | Eb/G | Am7b5 | D7 | Eb | F/Eb | Bb/D | Gm | Cm7 | Ebm6 | Bb/D | D7"
OPEN_WATER = (
    "g3:2 b:1 e4 | d:2.5, r:.5 b3:1 | c4:1.5 d:.5 e:1 c | d:2 b3:2, | c4:2 e:1.5 d:.5 | b3:2 g:2 | c4:1.5 b3:.5 a:1 e | f#:3, r:1 |"
    "g:2 b:1 e4 | f:1.5 e:.5 c:2 | d:1.5 e:.5 f:1 d | b3:2 g:2, | e4:1.5 d:.5 c:1 b3 | c4:2 gb3:2 | b:2 d4:1 f | f#:2.5, r:1.5"
)
GULLS = (
    "r:4 | r:2 f5:.5 d b4:1 | r:4 | r:2 b5:.5 g d:1 | r:4 | r:2 g5:.5 e b4:1 | r:4 | r:2 a5:.5 f# d:1 |"
    "r:4 | r:2 a5:.5 f c:1 | r:4 | r:2 b5:.5 g d:1 | r:4 | r:2 c5:.5 eb gb:1 | f:2 d:2 | c:2.5, r:1.5"
)
BELOW = (
    "g3:2 b:1 d4 | c:2 e:2 | a3:2 c4:1 a3 | b:3, r:1 | b:2 g:2 | e:2 a:2 | g:2 f#:2 | g:2.5, r:1.5 |"
    "d4:2 b3:2 | c:2 a3:2 | b:2 d4:1 f | g:3, r:1 | e:2 c:2 | b3:2 d4:2 | c:2 a3:2 | b:2.5, r:1.5"
)
ROCK = "b - 23 1 - 23 3 2 | b - 13 2 - 34 3 1 | b - 23 1 - 12 2 3 | b - 34 3 - 23 1 2"
SWELL = "b - - f - - o -"
LIGHT = "b 2 3 f 2 3 o 3"


def compose() -> Score:
    """Return the piece: A, A with cello, B for the cello, A, coda."""
    score = Score(
        "faergen", "Færgen", "Harmonika og cello på vej over, i god takt med bølgerne.",
        0.35, 0.45, key="Gm", metre="4/4", rubato=0.02, room=0.24, pedal="1/2",
        parts={
            "accordion": Part("accordion", 0.12), "cello": Part("cello", -0.2, 1.05),
            "guitar": Part("guitar", -0.3, 0.78), "bass": Part("pizzicato", 0.05, 0.95),
            "flute": Part("flute", 0.35, 1.0), "strings": Part("strings", 0.0, 0.65),
        },
    )  # fmt: skip
    score.add("before", "104 110", **_deck("Gm | Cm/G | Gm | D7/G", "p mp"))
    score.add("A", "112 114 112", accordion=tune(TUNE, "mp mf mp mf mp"), **_deck(CHORDS, "p mp p"))
    score.add(
        "B", "108 112 110 106", cello=tune(OPEN_WATER, "mp mf mp mf mp"), flute=tune(GULLS, "p mp p"),
        guitar=figure(AWAY, LIGHT, "p mp p", around="d4", low="e2"), bass=figure(AWAY, SWELL, "p mp p", low="e2"),
        strings=pad(AWAY, "pp p pp", around="g3"),
    )  # fmt: skip
    score.add(
        "A again", "114 116 112", accordion=tune(TUNE_AGAIN, "mf f mf f mp"), cello=tune(BELOW, "mp mf mp"),
        strings=pad(CHORDS, "pp p pp", around="g3"), **_deck(CHORDS, "mp"),
    )  # fmt: skip
    return score.add(
        "coda", "108 102 92 68", cello=tune(
            "e4:1.5 d:.5 c:1 e | d:1.5 b3:.5 g:2 | f#:1 a c4:1.5 a3:.5 | b:2.5, r:.5 d4:1 | c:2 a3:2 | g:4~ | g:3 r:1", "mf mp p pp"
        ),
        accordion=tune("g4:2 e:2 | d:4 | c:2 f#:2 | g:3, r:1 | e:2 f#:2 | [d g]:4~ | [d g]:3 r:1", "mp p pp"),
        guitar=figure("Cm | Gm/D | D7 | Gm | Am7b5 D7 | Gm | Gm", "b - 23 1 - 23 3 2 | b - 13 2 - 34 3 1 | b - 23 1 - 12 2 3 | b 2 3 1 2 3 4 3 | b - 23 1 - 23 3 2 | b 2 3 4 3 2 3 4 | b 2 3 4 + + + +", "mp p pp", around="d4", low="e2"),
    )  # fmt: skip


def _deck(chords: str, dynamics: str) -> dict[str, Line]:
    """Guitar and plucked bass, as the sea moves them."""
    return {
        "guitar": figure(chords, ROCK, dynamics, around="d4", low="e2"),
        "bass": figure(chords, SWELL, dynamics, low="e2"),
    }
