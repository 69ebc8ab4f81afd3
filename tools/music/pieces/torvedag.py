"""Torvedag: a small polka for accordion and clarinet, with a broad middle."""

from tools.music.figures import Line, figure, pad, tune
from tools.music.score import Part, Score

CHORDS = "Bb | Bb | F7/A | Bb | Gm | Cm7 | F7 | Bb | Bb | D7/F# | Gm | Eb | Cm7 | Bb/F | F7 | Bb"
TUNE = (
    "d5:.5 f b:1 | a:.5 g f:1 | e:.5 f g e | d:1.5, r:.5 | d:.5 g b:1 | a:.5 g e:1 | c:.5 e a g | f:1.5, r:.5 |"
    "d:.5 f b:1 | c:.5 b a:1 | b:.5 a g d | g:1.5 e:.5 | e:.5 d c e | d:.5 c b4 d5 | c:.5 e d a4 | b:1.5, r:.5"
)
GRACED = (
    "d5:.5 f:.25 g a:.5 b | a:.25 b a:.5 f:1 | e:.25 d e f g:.5 e | d:1.5, r:.5 |"
    "d:.5 g:.25 a b:.5 g | a:.25 b a g e:1 | c:.25 d e f a:.5 g | f:1.5, r:.5 |"
    "d:.25 e f g b:1 | c:.25 b a:.5 f#:1 | g:.25 a b:.5 g d | g:1.5 e:.5 |"
    "e:.25 f e d c:.5 e | d:.25 e d c b4:.5 d5 | c:.25 d e:.5 d a4 | b:1.5, r:.5"
)
AWAY = "Gm | D7/F# | Gm/F | Eb | Cm | Gm/Bb | Am7b5 | D7 | Gm | F | Eb | Bb/D | Cm7 | F7 | Bb | F7"
STALLS = (
    "g4:.75 a:.25 b:1 | a:.5 f#. d:1 | b4:.75 c5:.25 d:1 | e:.5 d b4:1 | c5:.75 d:.25 e:1 | d:.5 b4. g:1 | a:.5 g e5 c | a4:1.5, r:.5 |"
    "b:.75 c5:.25 d:1 | c:.5 a4. f:1 | g:.75 a:.25 b:1 | f:.5 b. d5:1 | e:.75 d:.25 c:1 | a4:.5 c5. e:1 | d:1 b4 | c5:1.5, r:.5"
)
TRIO = "Eb | Bb/D | Cm | Gm | Ab | Eb/G | F7 | Bb7 | Eb | Bb/D | Cm | G7/B | Ab | Eb/Bb | Bb7 | Eb"
SQUARE = (
    "g5:1.5 f:.5 | f:.5 e d:1 | e:1.5 d:.5 | d:1 b4, | c5:1.5 d:.5 | e:1 g | f:.5 e an4 c5 | d:1.5, r:.5 |"
    "g:1.5 f:.5 | f:.5 g ab:1 | g:1 e | d:.5 f bn4:1 | c5:.5 e ab5 c6 | b5:1 g | f:.5 d c d | e:1.5, r:.5"
)
UNDER = (
    "b4:1 e | f:2 | e:1 g | g:2 | ab:1 e | b:2 | an4:1 c5 | ab4:1.5, r:.5 |"
    "b:1 e | f:2 | g:1 c5 | bn4:2 | c5:1 ab4 | g:2 | ab:1 f | g:1.5, r:.5"
)
OOM = "b' 23' f' 23'"
BASS = "b' - f' -"
BESIDE = (
    "b4:1.5 f:.5 | f:1 d | c:1 e | f:1.5, r:.5 | g:1.5 b:.5 | e:1 c | e:1 c | d:1.5, r:.5 |"
    "f:1.5 d:.5 | f#:1 d | d:1 g | b4:1.5 g:.5 | g:1 e | f:1 d | e:1 c | d:1.5, r:.5"
)


def compose() -> Score:
    """Return the piece: A, B, A graced, trio, B, A for all, coda."""
    score = Score(
        "torvedag", "Torvedag", "Harmonika og klarinet mellem boderne, en lørdag formiddag.",
        0.65, -0.55, key="Bb", metre="2/4", rubato=0.014, phrase=8, room=0.2,
        parts={
            "accordion": Part("accordion", -0.12), "clarinet": Part("clarinet", 0.22, 0.92),
            "guitar": Part("guitar", -0.3, 0.75), "bass": Part("pizzicato", 0.1, 0.9),
            "strings": Part("strings", 0.0, 0.6),
        },
    )  # fmt: skip

    score.add(
        "before", "96 102", guitar=figure("Bb | Eb/Bb | Bb | F7", OOM, "p mp", around="d4", low="f2"),
        bass=figure("Bb | Eb/Bb | Bb | F7", BASS, "p mp", low="f2"),
    )  # fmt: skip
    score.add("A", "104", accordion=tune(TUNE, "mp mf mp"), **_beat(CHORDS, "p mp p"))
    score.add("B", "104", clarinet=tune(STALLS, "mp mf mp"), **_beat(AWAY, "p mp p"))
    score.add(
        "A graced",
        "106",
        accordion=tune(GRACED, "mf mp mf"),
        clarinet=tune(BESIDE, "p mp p"),
        **_beat(CHORDS, "mp p"),
    )
    return _trio_and_return(score)


def _trio_and_return(score: Score) -> Score:
    """The broad middle, and the market again."""
    score.add(
        "trio", "94 98 92", clarinet=tune(SQUARE, "mp mf mp"), accordion=tune(UNDER, "p mp p"),
        strings=pad(TRIO, "pp p pp", around="g3"), guitar=figure(TRIO, "b 2 3 2", "p mp p", around="c4", low="f2"),
    )  # fmt: skip
    score.add(
        "B",
        "102 106",
        clarinet=tune(STALLS, "mf f mp"),
        accordion=pad(AWAY, "pp p", around="d4"),
        **_beat(AWAY, "mp p"),
    )
    score.add(
        "A for all", "108", accordion=tune(GRACED, "mf f"), clarinet=tune(BESIDE, "mp mf mp"),
        strings=pad(CHORDS, "pp p", around="g3"), **_beat(CHORDS, "mp"),
    )  # fmt: skip
    return score.add(
        "coda", "104 100 90 72", clarinet=tune(
            "e5:1 c | d:1 b4 | c5:.5 e d a4 | b:1 d | e:1 c | d:1 f | b4:2~ | b:1.5 r:.5", "mf mp p pp"
        ),
        accordion=tune("g4:2 | f:2 | e:2 | f:2 | g:2 | f:2 | [d f]:2~ | [d f]:1.5 r:.5", "mp p pp"),
        guitar=figure("Cm7 | Bb/F | F7 | Gm | Cm7 | F7sus4 | Bb | Bb", "b 2 3 2 | b 3 2 3 | b 2 3 2 | b 3 4 3 | b 2 3 2 | b 3 2 3 | b 2 3 4 | b 34 + +", "p pp", around="d4", low="f2"),
    )  # fmt: skip


def _beat(chords: str, dynamics: str) -> dict[str, Line]:
    """Guitar and plucked bass, one after the other."""
    return {
        "guitar": figure(chords, OOM, dynamics, around="d4", low="f2"),
        "bass": figure(chords, BASS, dynamics, low="f2"),
    }
