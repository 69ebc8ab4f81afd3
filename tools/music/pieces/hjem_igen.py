"""Hjem igen: the closing piece. Piano, clarinet and strings put the things back in their places."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

CHORDS = (
    "Eb | Cm7 | Ab | Bb | Eb/G | Ab | Fm7 Bb7 | Eb |"
    "Cm | Gm/Bb | Ab | Eb/G | Fm7 | Eb/G Ab | Bbsus4 Bb7 | Eb"
)
# It begins as »Første lys« did, a half step higher and in four.
TUNE = (
    "b4:1 e5 f:2 | g:3, e:1 | c:1 e d:1.5 c:.5 | b4:3, r:1 |"
    "b:1 e5 g:2 | a:2 g:1 e | f:1 a4 d5 c | e:2.5, r:1.5 |"
    "e:1 g c6:2 | b5:1.5 a:.5 g:2 | e:1 c a:1.5 g:.5 | g:2.5, r:.5 e:1 |"
    "f:1.5 e:.5 c:2 | e:1 b4 c5 e | e:1.5 d:.5 d:1 f | e:2.5, r:1.5"
)
AWAY = "Ab | Eb/G | Fm7 | Cm/Eb | Db | Ab/C | Bbsus4 | Bb7"
LOOKING_BACK = "c5:2 e:1 c | b4:2 g:2, | a:1 c5 f:1.5 e:.5 | e:2 c:2, | f:2 db:1 ab4 | c5:2 e:2 | e:2 f:1 e | d:2.5, r:1.5"
BELOW = (
    "g4:2 b:2 | g:2 e:2 | e:2 f:1 a | f:3, r:1 | g:2 b:2 | c5:2 a4:2 | a:2 f:2 | g:2.5, r:1.5 |"
    "g:2 e:2 | d:2 g:2 | a:2 c5:1 b4 | b:2.5, r:1.5 | a:2 f:2 | g:2 a:2 | b:2 a:2 | g:2.5, r:1.5"
)
WALK = "b - 2 3 4 - 3 2 | b - 3 2 13 - 2 -"
CALM = "b - 2 3 - 2 3 - | b - 2 3 - 3 2 -"


def compose() -> Score:
    """Return the piece: A, a look back, A with the clarinet, a long way to the door."""
    score = Score(
        "hjem-igen", "Hjem igen", "En rolig afslutning, hvor alt får lov at falde på plads.",
        -0.75, -0.15, key="Eb", metre="4/4", rubato=0.04, room=0.34, pedal="1/2", closing=True,
        parts={
            "hand": Part("piano", 0.0, 1.13), "piano": Part("piano", -0.06, 0.85),
            "clarinet": Part("clarinet", 0.2, 0.9), "strings": Part("strings", -0.05, 0.75),
        },
    )  # fmt: skip
    score.add(
        "before",
        "72 78",
        piano=figure("Eb | Ab/Eb | Eb | Bbsus4/Eb", CALM, "pp p", around="g3", low="e2"),
    )
    score.add(
        "A",
        "80 82 80 74",
        hand=tune(TUNE, "p mp p mp mf p"),
        piano=figure(CHORDS, CALM, "pp p p pp", around="g3", low="d2"),
    )
    score.add(
        "look back", "80 82 78 72", clarinet=tune(LOOKING_BACK, "p mp mf p"), strings=pad(AWAY, "pp p pp", around="c4"),
        piano=figure(AWAY, WALK, "pp p pp", around="g3", low="d2"),
    )  # fmt: skip
    score.add(
        "A again", "80 82 78 70", hand=tune(TUNE, "mp mf mp mf mp"), clarinet=tune(BELOW, "p mp p"),
        piano=figure(CHORDS, WALK, "p p mp p", around="g3", low="d2"), strings=pad(CHORDS, "ppp pp p pp", around="g3"),
    )  # fmt: skip
    return score.add(
        "to the door", "72 68 62 48", hand=tune(
            "c5:1 e a:1.5 g:.5 | g:2 e:2, | f:1.5 e:.5 c:2 | d:2 f:2, | b4:1 e5 f:2 | g:4~ | g:3 r:1", "mp p pp"
        ),
        clarinet=tune("e4:2 a:2 | b:3, r:1 | a:2 f:2 | f:2 b:2, | g:2 a:2 | b:4~ | b:3 r:1", "p pp"),
        piano=figure("Ab | Eb/G | Fm7 | Bb7sus4 | Eb Ab/Eb | Eb | Eb", "b - 2 3 - 2 3 - | b - 2 3 4 3 2 - | b - 2 3 - 2 3 - | b - 2 3 4 3 2 - | b - 2 3 - 2 3 4 | b 1 2 3 4 5 - - | b 2 3 4 + + + +", "p pp", around="g3", low="d2"),
        strings=pad("Ab | Eb/G | Fm7 | Bb7sus4 | Eb Ab/Eb | Eb | Eb", "pp ppp", around="g3"),
    )  # fmt: skip
