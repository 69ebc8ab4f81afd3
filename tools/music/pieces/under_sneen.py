"""Under sneen: seven walks over one descending bass, for cor anglais, viola, guitar and strings."""

from tools.music.figures import figure, pad, tune
from tools.music.score import Part, Score

GROUND = "Bm | F#m/A | G | D/F# | Em | Bm/D | C#m7b5 | F#7"
SUN = "D | A/C# | Bm | F#m/A | G | D/F# | Em7 | A7"
BACK = "G | D/F# | Em7 | Bm/D | C#m7b5 | Bm/D | Em F#7sus4 | F#7"
FIRST = (
    "f4:1 b:1.5 c5:.5 | c:2 a4:1 | b:1 d5:1.5 b4:.5 | a:2, f:1 |"
    "g:1.5 a:.5 b:1 | f:2 d:1 | e:1 g b | a#:2.5, r:.5"
)
SECOND = (
    "d5:2 c:.5 b4 | c5:1.5 b4:.5 a:1 | b:1 g d5 | f:2, d:1 |"
    "e:1.5 d:.5 b4:1 | d5:1 b4 f | g:1.5 b:.5 e5:1 | c:1 b4 a#"
)
THIRD = (
    "f4:1 a d5 | c:2 a4:1 | b:1.5 c5:.5 d:1 | c:2, a4:1 |"
    "b:1 d5 g4 | a:1.5 g:.5 f:1 | e:1 g b | a:2.5, r:.5"
)
HALO = "r:3 | r:1 e5 c | d:3 | r:1 c a4 | b:1 d5:2 | d:1 a4:2 | b:2 d5:1 | c:2.5, r:.5"
HIGH = (
    "d5:1.5 e:.5 d:1 | a4:1 d5 f | g:1.5 f:.5 e:1 | f:2, d:1 |"
    "e:1 c b4 | d5:1.5 c:.5 b4:1 | b:1 b:1.5 c5:.5 | c:1 b4 a#"
)
LOW = "b4:2 g:1 | f:2 a:1 | b:2 g:1 | f:2.5, r:.5 | g:2 e:1 | f:2 d:1 | e:1 f:2 | e:1 f:1.5, r:.5"
UNDER = "d4:2 f:1 | e:2 c:1 | d:2 b3:1 | d:2, r:1 | b3:2 e4:1 | d:2 b3:1 | b:2 e4:1 | e:2.5, r:.5"
STEPS = "b - 2 3 2 3 | b - 3 2 3 2"
FLOW = "b 2 3 4 3 2 | b 3 2 4 2 3"
SNOW = "b 23 2 3 23 2 | b 2 13 2 3 23"


def compose() -> Score:
    """Return the piece: the ground, two walks, one in the sun, the way back, the first again."""
    score = Score(
        "under-sneen", "Under sneen", "Engelskhorn og guitar over den samme bas, syv gange.",
        -0.4, 0.8, key="Bm", metre="3/4", rubato=0.03, room=0.34,
        parts={
            "horn": Part("english-horn", 0.2), "viola": Part("viola", -0.25, 1.1),
            "guitar": Part("guitar", -0.05, 0.82), "bass": Part("bass", 0.05, 0.8),
            "strings": Part("strings", 0.1, 0.6),
        },
    )  # fmt: skip
    ground = "b2:3 | a:3 | g:3 | f:3 | e:3 | d3:3 | c:3 | f2:2.5, r:.5"

    score.add("ground", "70 74", guitar=figure(GROUND, STEPS, "p mp p", around="d4", low="e2"))
    score.add(
        "first",
        "76 78",
        horn=tune(FIRST, "p mp mf p"),
        guitar=figure(GROUND, STEPS, "p mp p", around="d4", low="e2"),
    )
    score.add(
        "second", "78 80 78", horn=tune(SECOND, "mp mf mp"), viola=tune(UNDER, "p mp p"),
        guitar=figure(GROUND, FLOW, "p mp p", around="d4", low="e2"), bass=tune(ground, "pp p pp", up=0),
    )  # fmt: skip
    score.add(
        "sun", "80 84 80", viola=tune(THIRD, "mp mf mp"), horn=tune(HALO, "pp p p"),
        guitar=figure(SUN, SNOW, "p mp p", around="f#4", low="e2"),
    )  # fmt: skip
    score.add(
        "back", "82 84 78", horn=tune(HIGH, "mp f mf"), viola=tune(LOW, "mp mf mp"),
        guitar=figure(BACK, FLOW, "mp mf p", around="d4", low="e2"), strings=pad(BACK, "p mp p", around="b3"),
    )  # fmt: skip
    score.add(
        "first again", "78 80 74", horn=tune(FIRST, "mf f mf mp"), viola=tune(UNDER, "mp mf p"),
        guitar=figure(GROUND, SNOW, "mp mp p", around="d4", low="e2"), strings=pad(GROUND, "p mp pp", around="b3"),
        bass=tune(ground, "p mp p"),
    )  # fmt: skip
    return score.add(
        "last", "74 70 64 48", viola=tune(
            "f4:1 b:1.5 c5:.5 | c:2 a4:1 | b:1 d5:1.5 b4:.5 | a:2, f:1 | g:2 e:1 | c4:3 | b3:3~ | b:2 r:1", "p p pp"
        ),
        guitar=figure(
            "Bm | F#m/A | G | D/F# | Em | F#7sus4 | Bm | Bm", "b - 2 3 2 3 | b 3 2 3 2 1 | b - 2 3 2 3 | b 3 2 3 4 3 | b - 2 3 2 3 | b 3 2 3 2 3 | b 1 2 3 4 5 | b 3 + + + +", "p pp", around="d4", low="e2"
        ),
    )  # fmt: skip
