"""Samtale with text of double size: the longest question of every samtaleguide can be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QRectF

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.frames import Prompt
from dreamdesk.domain.workshop import TRIED_PAIRS, Pair, Room
from dreamdesk.services import laying_cards, preparing, talking
from support.hands import Hands, wait_until
from support.readable import cannot_be_read
from support.workshop_in_progress import WorkshopInProgress

GUIDES = Library([paths.assets()])
SMALLEST = (1024, 640)


@pytest.fixture(scope="module")
def talk(
    used_vault: Path, tmp_path_factory: pytest.TempPathFactory, qapp: object
) -> Iterator[WorkshopInProgress]:
    """Cards are laid, the text is of double size and both windows as small as they get."""
    workshop = WorkshopInProgress(Path(copytree(used_vault, tmp_path_factory.mktemp("t") / "data")))
    for card, x in (("langbord", 0.2), ("baadbed", 0.6)):
        workshop.session.do(partial(laying_cards.lay, card=card, x=x, y=0.5))
    workshop.engine.singletonInstance("DreamDesk", "Theme").setProperty("textScale", 2.0)
    for hands in (workshop.adviser, workshop.citizen):
        hands.window.showNormal()
        hands.window.resize(*SMALLEST)
    workshop.enter(Room.CONVERSATION)
    workshop.session.do(partial(talking.show_to_citizen, shown=True))
    yield workshop
    workshop.close()


@pytest.mark.parametrize("pair", TRIED_PAIRS, ids=lambda pair: pair.frame)
@pytest.mark.parametrize("simpler", [False, True], ids=["as it is", "simpler"])
def test_the_longest_question_can_be_read(
    talk: WorkshopInProgress, pair: Pair, simpler: bool
) -> None:
    talk.session.do(partial(preparing.choose_pair, pair=pair))
    wording = partial(worded, simpler=simpler)
    prompts = GUIDES.guide(pair.frame).prompts
    asked = [prompt for prompt in prompts if not prompt.is_listened_to]
    longest = max(asked, key=lambda prompt: len(wording(prompt)))
    talk.session.do(partial(talking.go_to, prompt=longest.id))
    talk.session.do(partial(talking.say_it_simpler, simpler=simpler))
    for hands in (talk.adviser, talk.citizen):
        hands.await_text(wording(longest))
        wait_until(
            partial(whole, hands, wording(longest)), "the question to stand whole on the window"
        )
        assert cannot_be_read(hands) == []


def worded(prompt: Prompt, *, simpler: bool) -> str:
    return prompt.simpler if simpler else prompt.question


def whole(hands: Hands, words: str) -> bool:
    """Tell whether words are wholly on the window, without scrolling."""
    item = next(item for item in hands.items() if item.property("text") == words)
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return QRectF(0, 0, hands.window.width(), hands.window.height()).contains(place)
