"""Over pytten: a springdans for fiddle, with a guitar that keeps the feet and an oboe in the shade."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "A | D/A | A | E | A | Bm7 | E7 | A"
TUNE = (
    "a4:.75 c5:.25 e:1 c | f:.75 e:.25 d:1 f | e:.75 d:.25 c:1 a4 | b:1 e:1.5, r:.5 |"
    "c5:.75 e:.25 a:1 e | f:.75 g:.25 f:1 d | e:.75 d:.25 b4:1 g | a:2, r:1"
)
TURNED = (
    "a4:.75 c5:.25 e:.5 c a4 c5 | f:.75 e:.25 d:.5 a4 d5 f | e:.75 d:.25 c:.5 e a4:1 | b:.75 c5:.25 b4:1.5, r:.5 |"
    "c5:.75 e:.25 a:.5 g f e | f:.75 g:.25 f:.5 d b4:1 | e5:.75 d:.25 b4:.5 d c b | a:2, r:1"
)
HIGH = "D | A/C# | Bm7 | F#m | D | E | F#m D | E7"
LEAP = (
    "f5:.75 g:.25 a:1 f | e:.75 f:.25 e:1 c | d:.75 c:.25 b4:1 d5 | c:1 a4:1.5, r:.5 |"
    "f5:.75 g:.25 a:1 d | g5:.75 a:.25 b:1 e | a5:.75 g:.25 f:.5 e d f | e:2, r:1"
)
SHADE = "F#m | C#m/E | D | A/C# | Bm | F#m/A | G | E7 | F#m | C#m/E | D | A/C# | Bm7 | D/A | G#m7b5 | E7"
UNDER_TREES = (
    "c5:2 f:1 | e:2 g:1 | f:1.5 e:.5 d:1 | c:2, a4:1 | b:1 d5 f | a:1.5 f:.5 c:1 | b4:1 d5 gn | e:2.5, r:.5 |"
    "c:2 f:1 | g:2 e:1 | a:1.5 g:.5 f:1 | e:2, c:1 | d:1 f b | a:1.5 f:.5 d:1 | b4:1 d5 f | e:1 d:1.5, r:.5"
)
BESIDE = "e4:2 a:1 | a:2 f:1 | e:2 c:1 | e:1 g:1.5, r:.5 | a:2 c5:1 | b4:2 f:1 | g:2 e:1 | e:2, r:1"
BESIDE_HIGH = (
    "a4:2 d:1 | c:2 e:1 | f:2 b:1 | a:1 f:1.5, r:.5 | f:2 a:1 | b:2 g:1 | a:2 f:1 | g:2, r:1"
)
STEP = "b 23' 23'"
SPRING = "b - 2 3 - 3 | b - 3 2 3 -"
SOLO = "e5:1 c a4 | d5:1.5 c:.5 b4:1 | c5:1 a4 e | g:2.5, r:.5 | a:1 c5 e | d:1.5 c:.5 b4:1 | d5:1 b4 g | a:2.5, r:.5"


def compose() -> Score:
    """Return the piece: A, A, B, B, the shade, A alone, B, A with all, coda."""
    score = Score(
        "over-pytten", "Over pytten", "En springdans for violin, let på foden.",
        0.85, -0.4, key="A", metre="3/4", rubato=0.014, room=0.24,
        parts={
            "fiddle": Part("violin", 0.15), "guitar": Part("guitar", -0.2, 0.78),
            "bass": Part("pizzicato", 0.05, 0.85), "oboe": Part("oboe", -0.1, 0.95),
            "strings": Part("strings", 0.1, 0.6),
        },
    )  # fmt: skip
    score.add(
        "before",
        "140 150",
        guitar=figure("A | D/A | A | E", SPRING, "p mp", around="c#4", low="e2"),
    )
    score.add(
        "A",
        "152",
        fiddle=tune(TUNE, "mp mf mp"),
        guitar=figure(CHORDS, STEP, "p mp p", around="c#4", low="e2"),
    )
    score.add("A turned", "154", fiddle=tune(TURNED, "mf mp"), **_feet(CHORDS, "mp p"))
    score.add("B", "154", fiddle=tune(LEAP, "mf f mf"), **_feet(HIGH, "mp"))
    score.add(
        "B",
        "155",
        fiddle=tune(LEAP, "f mf"),
        oboe=tune(BESIDE_HIGH, "mp mf mp"),
        **_feet(HIGH, "mp"),
    )
    score.add(
        "A",
        "155 150",
        fiddle=tune(TURNED, "mf mp p"),
        oboe=tune(BESIDE, "mp p"),
        **_feet(CHORDS, "mp p"),
    )
    return _shade_and_return(score)


def _shade_and_return(score: Score) -> Score:
    """Under the trees, and out again with all."""
    score.add(
        "shade", "132 138 134 128", oboe=tune(UNDER_TREES, "p mp mf mp p"), strings=pad(SHADE, "pp p pp", around="a3"),
        guitar=figure(SHADE, "b 2 3 4 3 2", "p mp p", around="a3", low="e2"),
    )  # fmt: skip
    score.add(
        "A slowly", "138 142", guitar=[
            tune(SOLO, "mp mf mp"), figure(CHORDS, "b - 2 - 3 -", "p", around="a3", low="e2")
        ],
    )  # fmt: skip
    score.add(
        "B",
        "150 154",
        fiddle=tune(LEAP, "mp mf"),
        oboe=tune(BESIDE_HIGH, "p mp"),
        **_feet(HIGH, "p mp"),
    )
    score.add(
        "A", "156", fiddle=tune(TUNE, "mf f"), oboe=tune(BESIDE, "mp mf"), **_feet(CHORDS, "mp")
    )
    score.add(
        "A turned", "156", fiddle=tune(TURNED, "f mf"), oboe=tune(BESIDE, "mf mp"),
        strings=pad(CHORDS, "pp p", around="a3"), **_feet(CHORDS, "mp"),
    )  # fmt: skip
    return score.add(
        "coda", "150 142 124 90", fiddle=tune(
            "f5:.75 e:.25 d:1 a4 | c5:.75 b4:.25 a:1 e | f:1 b d5 | c:1 b4:1.5, r:.5 | a:3~ | a:2 r:1", "mf mp p pp"
        ),
        guitar=figure("D | A/C# | Bm7 | E7sus4 E7 | A | A", "b - 2 3 - 3 | b - 3 2 3 - | b - 2 3 4 3 | b 2 3 4 3 2 | b 1 2 3 4 5 | b 35 + + + +", "p pp", around="c#4", low="e2"),
        oboe=tune("a4:2 f:1 | e:3 | d:3 | e:2, r:1 | [e]:3~ | e:2 r:1", "p pp"),
    )  # fmt: skip


def _feet(chords: str, dynamics: str) -> dict[str, Line]:
    """Guitar and plucked bass."""
    return {
        "guitar": figure(chords, SPRING, dynamics, around="c#4", low="e2"),
        "bass": figure(chords, "b - f", dynamics, low="e2"),
    }
