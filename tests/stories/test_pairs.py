"""Each pair leads from Forberedelse to the papers, by touch alone on the citizen's side."""

from __future__ import annotations

from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.library import Library
from stories import pairs
from stories.pairs import Told
from support.printed import words_of
from support.story import LOOKING, at_hjem

pytestmark = pytest.mark.story

GUIDES = Library([paths.assets()])
PAPERS = ("Handleplan-udkast", "Min drøm og mine skridt")


@pytest.mark.parametrize("told", [pairs.CARDS, pairs.MUSIC, pairs.DRAWING], ids=lambda t: t.pair)
def test_a_pair_leads_from_preparation_to_both_papers(told: Told, tmp_path: Path) -> None:
    guide = GUIDES.guide(told.pair.partition(" ")[2])
    program = at_hjem(tmp_path)
    pairs.tell(program, told, guide)
    program.close()
    assert program.citizen.verbs - LOOKING <= {"touch", "drag"}
    folder = tmp_path / "Documents"
    plan, page = (words_of(next(folder.glob(f"{name} *.pdf"))) for name in PAPERS)
    first, second, *_ = guide.core
    for words in (told.said, first.question, told.dream, told.motivation, told.witnessed):
        assert words in plan
    for words in (told.dream, told.goal, told.step):
        assert words in plan
        assert words in page
    assert second.question not in plan + page
