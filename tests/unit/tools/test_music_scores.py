"""The scores, read and played without any sound: language, figures, playing, likeness."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest

from tools.music import check, harmony, notation, reading
from tools.music.figures import figure, pad, tune
from tools.music.midi import midi
from tools.music.notation import NotWellWritten
from tools.music.pieces import IN_ORDER, all_scores, compose
from tools.music.playing import Clock, play
from tools.music.score import Part, Score

BAR = Fraction(4)


@pytest.fixture(scope="module")
def scores() -> list[Score]:
    return all_scores()


def small(**parts: Part) -> Score:
    everyone = parts or {"flute": Part("flute")}
    return Score("small", "Small", "S.", 0, 0, key="D", metre="4/4", parts=everyone)


def pitches(text: str, key: str = "C") -> list[int]:
    return [note.pitch for note in notation.read(text, key, BAR)[0]]


def test_a_letter_is_the_nearest_and_the_key_alters_it() -> None:
    assert pitches("c4:1 g3 b c") == [60, 55, 59, 60]
    assert pitches("f4:1 fn c5 bb4", "D") == [66, 65, 73, 70]
    assert pitches("e4:1 a b c", "Cm") == [63, 68, 70, 72]


def test_lengths_hold_until_another_is_said_and_ties_join() -> None:
    notes, length = notation.read("c4:1.5 d:.5 e:2~ | e:1 r [c e g]:2 |", "C", BAR)
    assert length == 8
    assert [note.length for note in notes] == [Fraction(3, 2), Fraction(1, 2), 3, 2, 2, 2]


@pytest.mark.parametrize(
    "text", ["c4:1 d e", "c4:4 d:1", "c4:2 h:2", "c4:4~ | d:4", "c4:4~", "c4:2 d;2"]
)
def test_a_bar_that_does_not_add_up_is_told(text: str) -> None:
    with pytest.raises(NotWellWritten):
        notation.read(text, "C", BAR)


@pytest.mark.parametrize("text", ["Hm", "Cmin9", "C:3 | G"])
def test_a_chord_that_nobody_knows_or_that_does_not_fill_its_bar_is_told(text: str) -> None:
    with pytest.raises(NotWellWritten):
        harmony.read(text, BAR)


def test_voicings_move_little_and_not_in_parallel_fifths() -> None:
    rows = harmony.voicings(harmony.read("C | F | G7 | Am | Dm | G | C", BAR), 3, 60)
    for before, after in pairwise(rows):
        assert sum(abs(b - a) for a, b in zip(before, after, strict=True)) <= 9
        assert harmony.parallels(before, after) == 0
    assert harmony.parallels((48, 55), (50, 57)) == 1


def test_a_pad_holds_what_two_chords_share() -> None:
    notes, _ = pad("C | Am", "p", around="c4").notes("C", BAR)
    assert sorted(note.length for note in notes) == [4, 4, 8, 8]


def test_a_figure_follows_the_chords() -> None:
    notes, length = figure("C | G/B", "b 2 -- 3 | b + 1' 2", "p", around="c4", low="c2").notes(
        "C", BAR
    )
    assert length == 8
    assert [note.pitch for note in notes if note.pitch < 48] == [36, 47]
    assert [note.length for note in notes if note.pitch == 47] == [2]
    assert [note.short for note in notes][-2:] == [True, False]


def test_lines_of_one_section_are_equally_long() -> None:
    score = small(flute=Part("flute"), harp=Part("harp"))
    with pytest.raises(NotWellWritten, match="bars differ"):
        score.add("A", "80", flute=tune("d5:4", "p"), harp=figure("D | D", "b 1", "p"))
    with pytest.raises(NotWellWritten, match="nobody plays"):
        score.add("A", "80", trumpet=tune("d5:4", "p"))


def test_what_is_wrong_with_a_score_is_found() -> None:
    score = small(flute=Part("flute"), oboe=Part("oboe"))
    score.add("A", "80", flute=tune("d3:4 | g5:4", "p"), oboe=tune("d5:4 | f:4", "p"))
    assert reading.out_of_reach(score) == ["flute: 50 in bar 1"]
    assert reading.clashes(score) == ["bar 2: oboe 78 against flute 79"]
    low = replace(score, parts=score.parts | {"oboe": Part("flute")}, voices={})
    low.voices = {"flute": [tuple(notation.read("d5:1 e f g", "D", BAR)[0])]}
    low.voices["oboe"] = [tuple(notation.read("d4:1 e f g", "D", BAR)[0])]
    assert len(reading.parallels(low)) == 3
    assert any("lasts" in trouble for trouble in check.score_troubles(score))


def test_playing_is_never_even_and_always_the_same() -> None:
    score = compose("foerste-lys")
    assert midi(score) == midi(compose("foerste-lys"))
    clock = Clock(score)
    played = play(score, "flute", clock)
    late = [
        p.start - clock.seconds(n.start) for p, n in zip(played, score.notes("flute"), strict=True)
    ]
    assert len({round(each, 4) for each in late}) > len(late) / 2
    assert max(abs(each) for each in late) < 0.05
    assert len({note.velocity for note in played}) > 15


def test_a_note_that_is_struck_while_it_sounds_stops_first() -> None:
    score = small()
    score.add("A", "80", flute=[tune("d5:4", "p"), tune("r:2 d5:2", "p")])
    assert len(score.notes("flute")) == 2
    assert reading.stuck(score) == []
    first, second = play(score, "flute", Clock(score))
    assert first.end < second.start


@pytest.mark.parametrize("name", IN_ORDER)
def test_a_score_is_well_written(name: str) -> None:
    assert check.score_troubles(compose(name)) == []


def test_four_pieces_lie_in_each_corner_and_one_closes(scores: list[Score]) -> None:
    pieces = [score for score in scores if not score.closing]
    corners = Counter((s.calm_lively > 0, s.light_heavy > 0) for s in pieces)
    assert corners == dict.fromkeys([(a, b) for a in (False, True) for b in (False, True)], 4)
    (closing,) = [score for score in scores if score.closing]
    assert closing.calm_lively < -0.5
    assert all(min(abs(s.calm_lively), abs(s.light_heavy)) >= 0.2 for s in pieces)


def test_keys_metres_and_instruments_differ(scores: list[Score]) -> None:
    assert len({score.key for score in scores}) >= 15
    assert len({score.metre for score in scores}) >= 6
    assert len({part.instrument for score in scores for part in score.parts.values()}) >= 15
    played = [tuple(sorted({p.instrument for p in score.parts.values()})) for score in scores]
    assert len(set(played)) == len(played)


def test_every_piece_has_a_theme_a_change_and_a_return(scores: list[Score]) -> None:
    for score in scores:
        assert len(score.sections) >= 5, score.id
        bars = [(s.end - s.start) / score.bar for s in score.sections]
        assert max(bars) < sum(bars) / 2, score.id


def test_no_two_pieces_are_alike(scores: list[Score]) -> None:
    assert check.pair_troubles(scores) == []


@pytest.mark.parametrize("copied", ["novemberlys", "torvedag", "under-sneen"])
def test_a_copy_in_another_key_for_other_instruments_is_found(copied: str) -> None:
    copy = compose(copied)
    copy.id = "copy"
    copy.parts = {name: Part("horn" if n % 2 else "flute") for n, name in enumerate(copy.parts)}
    for voices in copy.voices.values():
        for place, voice in enumerate(voices):
            # Every ninth note is another one, too.
            voices[place] = tuple(
                replace(note, pitch=note.pitch + 5 + 2 * (n % 9 == 0))
                for n, note in enumerate(voice)
            )
    (trouble,) = check.pair_troubles([compose("hjem-igen"), compose(copied), copy])
    assert trouble.startswith(f"{copied} and copy")
