"""Gamle skridt: a polska for fiddle, viola and cello; the second and third beats walk, the first waits."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "Am | Am/C | Dm | E7 | Am | F | E7 | Am"
TUNE = (
    "a4:1 c5:.5 b4 c5 e | d:1 c:.5 b4 a:1 | d5:1 f:.5 e f a | g#:.5 e d b4 e5:1, |"
    "a:1 g:.5 f e:1 | f:1 e:.5 d c a4 | b:1 d5:.5 c b4 g# | a:2, r:1"
)
TURNED = (
    "a4:1/3 b c5 e:.5 d c b4 | c5:.5 e d c a4:1 | d5:1/3 e f a:.5 g f d | e:.5 g# e d b4:1, |"
    "a5:1/3 g f e:.5 a e c | f:1/3 e d c:.5 f c a4 | b:1/3 c5 d e:.5 d b4 g# | a:2, r:1"
)
HIGH = "C | G/B | Am | Em | F | C/E | Dm E7 | Am"
REACH = (
    "e5:1 g:.5 e c:1 | d:1 g:.5 f d:1 | c:.5 e a:1 e | g:.5 e b4:1 e5, |"
    "a:1 f:.5 a c6:1 | g5:1 e:.5 g c5:1 | f:.5 e d c b4 g# | a:2, r:1"
)
REACH_TURNED = (
    "e5:.5 f g:1/3 f e c:1 | d:.5 e g:1/3 f d b4:1 | c5:.5 e a:1/3 b a e:1 | g:.5 f e b4 e5:1, |"
    "a:.5 g f:1/3 g a c6:1 | b5:.5 g e:1/3 f g c5:1 | f5:.5 e d c b4 g# | a:2, r:1"
)
SECOND_FIDDLE = "c4:2 e:1 | e:2 c:1 | f:2 d:1 | d:2 e:1 | c:2 e:1 | c:2 a3:1 | e4:2 d:1 | c:2, r:1"
SECOND_HIGH = (
    "g4:2 e:1 | d:2 g:1 | e:2 c:1 | b3:2 e4:1 | f:2 a:1 | e:2 g:1 | f:1.5 e:.5 d:1 | c:2, r:1"
)
CHURCH = "Dm | Am/C | Bb | F/A | Gm | Dm/F | E7 | Am | Dm | C | Bb | Am | Gm7 | Dm/F | Esus4 | E7"
HYMN = (
    "a4:2 d5:1 | c:1.5 b4:.5 a:1 | bb:1 d5 f | c:2.5, r:.5 | d:1 bb4 g | a:1.5 g:.5 f:1 | e:1 g# b | c5:2.5, r:.5 |"
    "f:2 d:1 | e:1.5 d:.5 c:1 | d:1 bb4 f | a:2.5, r:.5 | bb:1 d5 g | f:1.5 e:.5 d:1 | e:1 d b4 | b:1 g#:1.5, r:.5"
)
HYMN_BELOW = (
    "d3:3 | e:2 c:1 | d:2 bb2:1 | c3:2.5, r:.5 | bb2:2 d3:1 | f:2 a:1 | g#:2 e:1 | e:2.5, r:.5 |"
    "d:2 f:1 | g:2 e:1 | f:2 d:1 | e:2.5, r:.5 | d:2 g:1 | a:2 f:1 | a:3 | g#:2.5, r:.5"
)
TREAD = "b - 2 3 12 - | b - 3 4 13 - | b - 2 1 23 - | b 1 2 3 13 -"
WALK = "b - o - f -"
DRONE = "b + f + b +"


def compose() -> Score:
    """Return the piece: A, A, B, B, the hymn, A turned, B, A together, coda."""
    score = Score(
        "gamle-skridt", "Gamle skridt", "En gammel polska, tung i hælen og varm i tonen.",
        0.3, 0.55, key="Am", metre="3/4", rubato=0.024, room=0.28,
        parts={
            "fiddle": Part("violin", 0.2), "viola": Part("viola", -0.25, 1.05),
            "cello": Part("cello", 0.0, 1.15), "harp": Part("harp", -0.1, 0.85),
            "strings": Part("strings", 0.05, 0.6),
        },
    )  # fmt: skip
    score.add(
        "before",
        "104 110",
        cello=figure("Am | Am | Dm/A | E/A", DRONE, "p mp", low="a2"),
        harp=_tread("Am | Am | Dm/A | E/A", "p"),
    )
    score.add(
        "A", "112", fiddle=tune(TUNE, "mp mf mp"), cello=figure(CHORDS, DRONE, "p mp p", low="c2")
    )
    score.add(
        "A turned",
        "113",
        fiddle=tune(TURNED, "mf mp"),
        viola=tune(SECOND_FIDDLE, "mp p"),
        harp=_tread(CHORDS, "mp p"),
    )
    score.add(
        "B",
        "114",
        fiddle=tune(REACH, "mf f mf"),
        cello=figure(HIGH, DRONE, "mp", low="c2"),
        harp=_tread(HIGH, "mp p"),
    )
    score.add(
        "B turned", "114 110", fiddle=tune(REACH_TURNED, "mf f mp"), viola=tune(SECOND_HIGH, "mp mf mp"),
        cello=figure(HIGH, WALK, "mp p", low="c2"), harp=_tread(HIGH, "mp p"),
    )  # fmt: skip
    return _hymn_and_return(score)


def _hymn_and_return(score: Score) -> Score:
    """The hymn, and the dance again."""
    score.add(
        "hymn", "92 98 94 88", viola=tune(HYMN, "p mp mf mp p"), cello=tune(HYMN_BELOW, "p mp p"),
        strings=pad(CHURCH, "pp p pp", around="a3"), harp=figure(CHURCH, "b 2 3 4 3 2", "pp p pp", around="d4", low="c2"),
    )  # fmt: skip
    score.add(
        "A alone",
        "106 112",
        fiddle=tune(TUNE, "mp mf"),
        cello=figure(CHORDS, DRONE, "p mp", low="c2"),
        harp=_tread(CHORDS, "p mp"),
    )
    score.add(
        "B", "114", fiddle=tune(REACH, "mf f"), viola=tune(SECOND_HIGH, "mp mf mp"), cello=figure(HIGH, WALK, "mp", low="c2"),
        harp=_tread(HIGH, "mp"), strings=pad(HIGH, "pp p", around="a3"),
    )  # fmt: skip
    score.add(
        "A together", "114 110", fiddle=tune(TURNED, "f mf"), viola=tune(SECOND_FIDDLE, "mf mp"),
        cello=figure(CHORDS, DRONE, "mp", low="c2"), harp=_tread(CHORDS, "mp"), strings=pad(CHORDS, "p pp", around="a3"),
    )  # fmt: skip
    return score.add(
        "coda", "104 96 84 62", fiddle=tune("f5:1 e:.5 d c:1 | d:1 c:.5 b4 a:1 | b:1 c5:.5 b4 g#:1 | a:2.5, r:.5 | a:3~ | a:2 r:1", "mf mp p pp"),
        viola=tune("a4:2 f:1 | f:2 d:1 | d:3 | c:2.5, r:.5 | c:1.5 d:1.5 | e:2 r:1", "mp p pp"),
        cello=figure("F | Dm | E7 | Am | Dm/A | Am", "b + f | b + +", "mp p pp", low="c2"),
    )  # fmt: skip


def _tread(chords: str, dynamics: str) -> Line:
    return figure(chords, TREAD, dynamics, around="e4", low="c2")
