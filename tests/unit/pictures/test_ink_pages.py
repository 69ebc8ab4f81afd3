"""A sheet over pages: nothing is lost between them, and they can be printed and glued."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.pictures.ink_pages import (
    A4_MM,
    BAND_MM,
    EDGE_MM,
    GLUE_MM,
    Frame,
    Page,
    Side,
    Spread,
    spread,
)

SHEET = (SHEET_WIDTH, SHEET_HEIGHT)
UPRIGHT = (SHEET_HEIGHT, SHEET_WIDTH)
VERY_WIDE = (40_000, 900)
LAID = [spread(shape, count) for shape in (SHEET, UPRIGHT, VERY_WIDE) for count in (1, 2, 4)]


def seen_of_the_sheet(laid: Spread, page: Page) -> Frame:
    """Return what a page shows, in shares of the drawing's width and height."""
    (x, y), window, (wide, high) = page.corner, page.window, laid.drawn
    return Frame(
        (window.left - x) / wide,
        (window.top - y) / high,
        (window.right - x) / wide,
        (window.bottom - y) / high,
    )


@pytest.mark.parametrize("laid", LAID)
def test_every_point_of_the_sheet_lies_on_a_page(laid: Spread) -> None:
    frames = [seen_of_the_sheet(laid, page) for page in laid.pages]
    least = 1e-9
    for step_x in range(101):
        for step_y in range(101):
            x, y = step_x / 100, step_y / 100
            assert any(
                f.left - least <= x <= f.right + least and f.top - least <= y <= f.bottom + least
                for f in frames
            )


@pytest.mark.parametrize("laid", LAID)
def test_pages_have_the_strip_for_glue_in_common_and_the_same_place_on_it(laid: Spread) -> None:
    frames = {page.number: seen_of_the_sheet(laid, page) for page in laid.pages}
    wide, high = laid.drawn
    for page in laid.pages:
        for joint in page.joints:
            mine, other = frames[page.number], frames[joint.other]
            if joint.side is Side.RIGHT:
                assert (mine.right - other.left) * wide == pytest.approx(GLUE_MM)
                assert (mine.top, mine.bottom) == pytest.approx((other.top, other.bottom))
            if joint.side is Side.BOTTOM:
                assert (mine.bottom - other.top) * high == pytest.approx(GLUE_MM)
                assert (mine.left, mine.right) == pytest.approx((other.left, other.right))


@pytest.mark.parametrize("laid", LAID)
def test_nothing_lies_where_printers_leave_white_nor_on_the_words_beside_a_joint(
    laid: Spread,
) -> None:
    least = 1e-9
    for page in laid.pages:
        white = dict.fromkeys(Side, EDGE_MM)
        white |= {joint.side: EDGE_MM + BAND_MM for joint in page.joints}
        assert page.window.left >= white[Side.LEFT] - least
        assert page.window.top >= white[Side.TOP] - least
        assert laid.width - page.window.right >= white[Side.RIGHT] - least
        assert laid.height - page.window.bottom >= white[Side.BOTTOM] - least


@pytest.mark.parametrize("shape", [SHEET, UPRIGHT, VERY_WIDE])
def test_more_pages_make_a_larger_drawing_of_the_same_shape(shape: tuple[int, int]) -> None:
    laid = [spread(shape, count) for count in (1, 2, 4)]
    assert all(more.scale > 1.3 * fewer.scale for fewer, more in pairwise(laid))
    for each in laid:
        assert each.drawn[0] / each.drawn[1] == pytest.approx(shape[0] / shape[1])


def test_pages_stand_or_lie_as_the_sheet_needs_it() -> None:
    one, two, four = (spread(SHEET, count) for count in (1, 2, 4))
    assert [(each.across, each.down) for each in (one, two, four)] == [(1, 1), (2, 1), (2, 2)]
    assert [each.width for each in (one, two, four)] == [A4_MM[1], A4_MM[0], A4_MM[1]]
    assert spread(UPRIGHT, 1).width == A4_MM[0]
    assert (spread(VERY_WIDE, 4).across, spread(VERY_WIDE, 4).width) == (4, A4_MM[1])


def test_each_joint_is_cut_on_one_page_and_glued_on_the_other() -> None:
    for page in spread(SHEET, 4).pages:
        assert page.joints
        for joint in page.joints:
            (back,) = [
                other
                for other in spread(SHEET, 4).pages[joint.other - 1].joints
                if other.other == page.number
            ]
            assert back.is_cut is not joint.is_cut
            # What is laid on top is the later page: one glues in the order of the numbers.
            assert joint.is_cut is (joint.other < page.number)
