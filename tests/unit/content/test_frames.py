from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.frames import read_frame
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.frames import Asked, Feeds

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
        (TOP + PHASE.format(id="a") + prompt("one", core="false"), 1),
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


def test_the_built_in_frame_has_five_core_questions() -> None:
    found = read_frame(paths.assets() / "frames" / "narrativ.toml")
    assert len(found.core) == 5
    assert len(found.phases) == 8
