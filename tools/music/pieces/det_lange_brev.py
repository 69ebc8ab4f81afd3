"""Det lange brev: a slow waltz for a piano alone."""

from tools.music.figures import figure, tune
from tools.music.score import Part, Score

CHORDS = (
    "Cm | Gm/Bb | Ab | Eb/G | Fm | Cm/Eb | D7/F# | G7 |"
    "Cm | Gm/Bb | Ab | Eb/G | Fm7 | Dm7b5 | G7sus4 G7 | Cm"
)
TUNE = (
    "g4:1 c5 d | d:2 b4:1 | c5:1.5 b4:.5 a:1 | b:2, r:1 |"
    "a:1 c5 f | e:2 c:1 | d:1.5 c:.5 an4:1 | bn4:2.5, r:.5 |"
    "g4:1 c5 e | g:2 d:1 | c:1 e a | g:2, e:1 |"
    "f:1.5 e:.5 c:1 | f:1.5 d:.5 a4:1 | c5:1 d bn4 | c5:2.5, r:.5"
)
# The tune comes back with more to say.
TUNE_AGAIN = (
    "g4:1 c5 d | d:1 g d:.5 b4 | c5:1 e:.5 c b4 a | b:2, r:1 |"
    "a:1 c5 f | g:.5 f e:1 c | d:.5 e d c an4:1 | bn4:2.5, r:.5 |"
    "g4:.5 c5 e:1 g | b:1.5 a:.5 g:1 | c6:1 b5:.5 a e:1 | g:2, e:1 |"
    "a5:1.5 g:.5 f:1 | f:1 d:.5 c a4:1 | c5:1 d bn4 | c5:2.5, r:.5"
)
AWAY = (
    "Eb | Bb/D | Cm | Gm | Ab | Eb/G | Fm7 | Bb7 |"
    "Eb | Bb/D | Eb7/Db | Ab/C | Abm/B | Eb/Bb | F7/A | G7"
)
READING = (
    "b4:1 e5 g | f:2 d:1 | e:1 g c6 | b5:2, g:1 |"
    "c6:1.5 b5:.5 a:1 | g:2 e:1 | f:1.5 e:.5 c:1 | d:2.5, r:.5 |"
    "b4:1 e5 g | b:2 f:1 | g:1.5 f:.5 e:1 | e:2, c:1 |"
    "a5:1.5 e:.5 bn4:1 | b4:1 e5 g | f:1.5 e:.5 c:1 | d:1 bn4:1.5, r:.5"
)
MIDDLE = (
    "e4:3 | d:2 f:1 | e:3 | e:2 g:1 | f:3 | g:2 e:1 | f#:3 | f:2 d:1 |"
    "e:3 | g:2 f:1 | e:2 c:1 | e:2 b3:1 | c4:3 | d:2 f:1 | e:1 f:2 | e:2.5 r:.5"
)
WALTZ = "b 23 23 | b 13 23"
FLOW = "b 2 3 4 3 2 | b 1 3 4 3 1"
ENDING = "Ab | Eb/G | Fm | Dm7b5 | Gsus4 G | Cm | Cm"


def compose() -> Score:
    """Return the piece: A, B over a bass that goes down by half steps, A with a third voice, coda."""
    score = Score(
        "det-lange-brev", "Det lange brev", "Et klaver skriver noget, der har ventet længe.",
        -0.5, 0.7, key="Cm", metre="3/4", rubato=0.06, room=0.3,
        parts={"hand": Part("piano", 0.05), "middle": Part("piano", 0.0, 0.85), "left": Part("piano", -0.08, 0.8)},
    )  # fmt: skip
    score.add(
        "before",
        "84 92",
        left=figure("Cm | Fm/C | Cm | G7sus4/C", WALTZ, "pp p", around="f4", low="c2"),
    )
    score.add(
        "A", "88 92 88 84", hand=tune(TUNE, "mp mf mp mf p"),
        left=figure(CHORDS, WALTZ, "p mp p", around="d4", low="c2"),
    )  # fmt: skip
    score.add(
        "B", "98 104 100 84", hand=tune(READING, "mp mf f mf mp"),
        left=figure(AWAY, FLOW, "p mp p", around="g3", low="g1"),
    )  # fmt: skip
    score.add(
        "A again", "90 95 92 80", hand=tune(TUNE_AGAIN, "mp mf f mf p"), middle=tune(MIDDLE, "p mp p"),
        left=figure(CHORDS, "b 2 3 | b 3 2", "p mp p", around="a3", low="c2"),
    )  # fmt: skip
    return score.add(
        "coda", "86 80 72 54",
        hand=tune("c5:1 e a | g:1.5 f:.5 e:1 | f:1 e c | d:2 a4:1 | c5:1.5 bn4:1.5 | c:3~ | c:2 r:1", "mp p pp"),
        left=figure(ENDING, "b 23 23 | b 12 3 | b 2 3 | b 3 2 | b 23 23 | b 2 3 | b 23 +", "p pp", around="a3", low="c2"),
    )  # fmt: skip
