import pytest

from dreamdesk.handleplan.document import Doing, Fact, Paper, StaircaseBlock
from dreamdesk.handleplan.pdf_boxes import Box, Stack, TextBox
from dreamdesk.handleplan.pdf_staircase import StairsAbove, StairsBeside
from dreamdesk.handleplan.pdf_stairs import staircase_box
from dreamdesk.handleplan.pdf_styles import styles_for
from dreamdesk.handleplan.pdf_type import TypeCase
from dreamdesk.look import paper_look

WIDE, HIGH = 453.0, 700.0
GOAL = "Jeg spiser med fire torsdage i træk."


def staircase(count: int, what: str = "Ringe til Ida") -> Box:
    steps = tuple(Doing("Mandag 23. november", what, "Jeg") for _ in range(count))
    block = StaircaseBlock(Fact("Mit mål", GOAL), "Torsdag 24. december", steps, "Start her")
    styles = styles_for(Paper.CITIZEN, paper_look())
    return staircase_box(block, TypeCase(), styles, WIDE, HIGH)


def texts(box: Stack) -> list[str]:
    return [inner.text for inner in box.boxes if isinstance(inner, TextBox)]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_steps_lead_to_the_goal_as_the_topmost_stair(count: int) -> None:
    stairs = staircase(count)
    assert isinstance(stairs, StairsBeside)
    assert len(stairs.stairs) == count + 1
    assert texts(stairs.stairs[-1]) == ["Mit mål", GOAL, "Torsdag 24. december"]


def test_four_steps_leave_the_goal_in_the_open_air() -> None:
    stairs = staircase(4)
    assert isinstance(stairs, StairsBeside)
    assert len(stairs.stairs) == 4
    assert texts(stairs.goal) == ["Mit mål", GOAL]


@pytest.mark.parametrize("count", [5, 9])
def test_many_steps_lie_above_each_other(count: int) -> None:
    stairs = staircase(count)
    assert isinstance(stairs, StairsAbove)
    assert len(stairs.stairs) == count


def test_a_word_too_long_for_a_narrow_stair_gets_a_wide_one() -> None:
    assert isinstance(staircase(3, "Socialpsykiatrihandleplansmødet"), StairsAbove)


def test_too_many_words_for_a_narrow_stair_get_a_wide_one() -> None:
    assert isinstance(staircase(3, "Ringe til Ida og høre ad " * 8), StairsAbove)


def test_more_steps_than_a_page_can_show_are_a_list() -> None:
    assert isinstance(staircase(40), Stack)


def test_without_steps_the_goal_stands_alone() -> None:
    goal = staircase(0)
    assert isinstance(goal, Stack)
    assert texts(goal) == ["Mit mål", GOAL]
