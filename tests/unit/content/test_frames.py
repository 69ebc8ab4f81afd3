from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.frames import MOST_PROMPTS, read_frame, read_round
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, Kind
from dreamdesk.domain.positions import Position

TOP = (
    'schema = 1\nid = "f"\nkind = "frame"\nversion = "1"\ntitle = "F"\n'
    'description = "d"\nlicense = "l"\n'
)
PHASE = '[[phases]]\nid = "{id}"\ntitle = "P"\n'


def prompt(prompt_id: str, core: str = "true", feeds: str = "quote") -> str:
    return (
        f'[[phases.prompts]]\nid = "{prompt_id}"\nquestion = "Q"\nsimpler = "S"\npurpose = "P"\n'
        f'asked = "citizen"\nfeeds = "{feeds}"\ncore = {core}\n'
    )


def frame(folder: Path, text: str) -> Path:
    file = folder / "f.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_frame_has_its_phases_and_prompts(tmp_path: Path) -> None:
    text = TOP + PHASE.format(id="a") + prompt("one") + prompt("two", core="false", feeds="step")
    found = read_frame(frame(tmp_path, text))
    assert [p.id for p in found.prompts] == ["one", "two"]
    assert [p.id for p in found.core] == ["one"]
    assert (found.prompts[1].asked, found.prompts[1].feeds) == (Asked.CITIZEN, Feeds.STEP)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (TOP + PHASE.format(id="a"), 8),
        (TOP + PHASE.format(id="a") + prompt("one", core="false"), 8),
        (TOP + PHASE.format(id="a") + prompt("one") + PHASE.format(id="b") + prompt("one"), 23),
        (TOP + PHASE.format(id="a") + prompt("one", feeds="wish"), 17),
        (TOP + PHASE.format(id="a") + prompt("one", core="yes"), 18),
        (TOP + PHASE.format(id="a") + prompt("one", core='"true"'), 18),
        (TOP.replace("frame", "deck") + PHASE.format(id="a") + prompt("one"), 3),
        (TOP, 1),
    ],
    ids=["empty phase", "no core", "twice", "feeds", "syntax", "flag", "kind", "no phases"],
)
def test_a_broken_frame_is_told_with_its_line(text: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken) as broken:
        read_frame(frame(tmp_path, text))
    assert broken.value.line == line


def test_a_core_question_cannot_wait_to_be_asked_by_hand(tmp_path: Path) -> None:
    text = TOP + PHASE.format(id="a") + prompt("one") + "by_hand = true\n"
    with pytest.raises(ContentBroken, match="by_hand"):
        read_frame(frame(tmp_path, text))


@pytest.mark.parametrize(
    ("more", "line", "expected"),
    [
        ('side = "citizen"\n', 19, "side only where"),
        ('position = "nowhere"\n', 19, "position as one of: naming, effect, stance, reason"),
        ('kind = "funny"\n', 19, "kind as one of: linear, circular, reflexive, strategic"),
        ('purpos = "P"\n', 19, "not purpos"),
    ],
    ids=["side", "position", "kind", "unknown key"],
)
def test_what_may_be_said_of_a_prompt_is_checked(
    more: str, line: int, expected: str, tmp_path: Path
) -> None:
    with pytest.raises(ContentBroken, match=expected) as broken:
        read_frame(frame(tmp_path, TOP + PHASE.format(id="a") + prompt("one") + more))
    assert broken.value.line == line


def test_ten_thousand_prompts_are_refused_with_the_limit(tmp_path: Path) -> None:
    many = "".join(prompt(f"p{n}") for n in range(10_000))
    with pytest.raises(ContentBroken, match=f"at most {MOST_PROMPTS}|at most 1000000 bytes"):
        read_frame(frame(tmp_path, TOP + PHASE.format(id="a") + many))
    phases = (PHASE.format(id=f"a{n}") + prompt(f"p{n}") for n in range(MOST_PROMPTS + 1))
    with pytest.raises(ContentBroken, match=f"at most {MOST_PROMPTS} tables") as broken:
        read_frame(frame(tmp_path, TOP + "".join(phases)))
    assert broken.value.line == 8
    shared = (PHASE.format(id=f"a{n}") + prompt(f"p{n}") + prompt(f"q{n}") for n in range(150))
    with pytest.raises(ContentBroken, match=f"at most {MOST_PROMPTS} prompts in all"):
        read_frame(frame(tmp_path, TOP + "".join(shared)))


def test_a_text_that_nobody_could_read_aloud_is_refused(tmp_path: Path) -> None:
    long = TOP + PHASE.format(id="a") + prompt("one").replace('"Q"', f'"{"Q" * 2001}"')
    with pytest.raises(ContentBroken, match="at most 2000 characters") as broken:
        read_frame(frame(tmp_path, long))
    assert broken.value.line == 13


BUILT_IN = {"narrativ": (8, 16, 24), "empowerment": (6, 14, 20), "systemteoretisk": (6, 16, 22)}


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_frame_is_whole_and_five_questions_are_a_conversation(name: str) -> None:
    found = read_frame(paths.assets() / "frames" / f"{name}.toml")
    phases, fewest, most = BUILT_IN[name]
    assert found.id == name
    assert len(found.phases) == phases
    assert fewest <= len(found.prompts) <= most
    assert len(found.core) == 5
    assert found.at("").feeds is Feeds.DREAM
    assert {Feeds.DREAM, Feeds.MOTIVATION, Feeds.STEP} <= {p.feeds for p in found.prompts}
    assert not any(p.feeds is Feeds.BARRIER for p in found.core)
    assert len({p.question for p in found.prompts}) == len(found.prompts)


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_simpler_wording_is_shorter_and_nothing_is_put_down_twice(name: str) -> None:
    for asked in read_frame(paths.assets() / "frames" / f"{name}.toml").prompts:
        assert len(asked.simpler) < len(asked.question), asked.id
        assert len(asked.question.split()) <= 15, asked.id


def test_the_systemic_frame_has_all_four_kinds_of_question() -> None:
    found = read_frame(paths.assets() / "frames" / "systemteoretisk.toml")
    assert {asked.kind for asked in found.prompts} == set(Kind)


def test_the_narrative_frame_fills_every_field_of_the_positionskort() -> None:
    found = read_frame(paths.assets() / "frames" / "narrativ.toml")
    assert {asked.position for asked in found.prompts} == {*Position, None}


def test_the_round_joins_a_frame_that_has_none_before_its_last_phase() -> None:
    frames = paths.assets() / "frames"
    told = read_round(frames / "det-jeg-hoerte.toml")
    power = read_frame(frames / "empowerment.toml").with_round(told)
    assert [phase.id for phase in power.phases][-2:] == ["det-jeg-hoerte", "aftalen"]
    assert len(power.core) == 5
    story = read_frame(frames / "narrativ.toml")
    assert story.with_round(told) is story


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("core = false", "core = true", "core = false"),
        ('asked = "contact"', 'asked = "citizen"', "a prompt with asked"),
        ('kind = "round"', 'kind = "frame"', 'kind = "round"'),
    ],
)
def test_a_broken_round_is_told(old: str, new: str, expected: str, tmp_path: Path) -> None:
    text = (paths.assets() / "frames" / "det-jeg-hoerte.toml").read_text(encoding="utf-8")
    with pytest.raises(ContentBroken, match=expected):
        read_round(frame(tmp_path, text.replace(old, new)))
