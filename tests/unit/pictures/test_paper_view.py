import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.pictures.paper_view import LARGEST, PaperView

anywhere = st.floats(-5000, 5000)
_moves = st.lists(
    st.tuples(st.sampled_from(["move", "enlarge", "pinch", "resize", "fit"]), anywhere, anywhere),
    max_size=20,
)


@given(_moves)
def test_the_paper_never_gets_lost(moves: list[tuple[str, float, float]]) -> None:
    paper = PaperView()
    paper.resize(1200, 700)
    for what, x, y in moves:
        match what:
            case "move":
                paper.move(x, y)
            case "enlarge":
                paper.enlarge(abs(x) / 1000, x, y)
            case "pinch":
                paper.pinch([(x, y), (y, x)], [(x + 3, y), (y, x * 2)])
            case "resize":
                paper.resize(abs(x), abs(y))
            case "fit":
                paper.fit()
        view = paper.view
        assert 1 <= paper.zoom <= LARGEST
        assert view.sheet.width() >= 1
        assert view.box.meets(type(view.box)(0, 0, SHEET_WIDTH, SHEET_HEIGHT))
        left = view.left * view.scale
        assert abs(left - round(left)) < 1e-6


def test_what_is_beneath_two_fingers_stays_beneath_them() -> None:
    paper = PaperView()
    paper.resize(1485, 1050)
    paper.enlarge(2, 700, 500)
    before = paper.on_sheet(600, 500)
    paper.pinch([(600, 500), (800, 500)], [(550, 500), (850, 500)])
    assert paper.zoom == 3
    assert paper.on_sheet(550, 500) == pytest.approx(before)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_moves_nothing(bad: float) -> None:
    paper = PaperView()
    paper.resize(1485, 1050)
    before = paper.view
    paper.move(bad, 1)
    paper.enlarge(bad, 1, 1)
    paper.enlarge(2, bad, 1)
    paper.pinch([(1, 1)], [(1, 1), (2, 2)])
    assert paper.view == before
