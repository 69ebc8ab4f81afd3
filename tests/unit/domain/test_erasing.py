import math
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.erasing import Eraser
from dreamdesk.domain.ink import STEPS, Ink, InkWidth, Stroke
from support.strokes import hand_drawn, stroke_through

LINE = stroke_through(1, *((x, 500) for x in range(100, 1101, 20)), ink=Ink(width=InkWidth.FINE))
SPARSE = stroke_through(2, (100, 500), (1100, 500), ink=Ink(width=InkWidth.FINE))


def ends(stroke: Stroke) -> tuple[float, float]:
    return stroke.trace.xs[0] / STEPS, stroke.trace.xs[-1] / STEPS


def test_an_eraser_across_a_line_leaves_two_pieces_with_a_gap_between() -> None:
    for line in (LINE, SPARSE):
        pieces = Eraser([(600, 300), (600, 700)], 30).pieces(line, uuid4)
        assert pieces is not None
        (a, b), (c, d) = ends(pieces[0]), ends(pieces[1])
        assert (a, d) == (100, 1100)
        assert 540 <= b <= 570
        assert 630 <= c <= 660
        assert all((p.ink, p.layer, p.drawn_by) == (line.ink, 0, None) for p in pieces)


def test_an_eraser_beside_a_line_leaves_it_as_it_is() -> None:
    assert Eraser([(600, 300), (600, 400)], 30).pieces(LINE, uuid4) is None
    assert not Eraser([(600, 300), (600, 400)], 30).touches(LINE)
    assert Eraser([(600, 300), (600, 480)], 30).touches(LINE)


def test_an_eraser_over_all_of_it_leaves_nothing() -> None:
    assert Eraser([(0, 500), (1200, 500)], 40).pieces(LINE, uuid4) == ()


def test_a_quick_hand_erases_between_the_places_that_were_reported() -> None:
    assert Eraser([(600, 0), (600, 2000)], 5).touches(SPARSE)


def test_places_that_are_none_and_an_empty_path_erase_nothing() -> None:
    assert not Eraser([], 30).touches(LINE)
    assert not Eraser([(math.nan, 500), (600, math.inf)], 30).touches(LINE)


@given(st.integers(1, 40), st.lists(st.tuples(st.floats(0, 2970), st.floats(0, 2100))))
def test_no_piece_reaches_where_the_eraser_was_and_all_points_come_from_the_stroke(
    seed: int, path: list[tuple[float, float]]
) -> None:
    stroke = hand_drawn(seed)
    pieces = Eraser(path, 60).pieces(stroke, lambda: UUID(int=1))
    kept = stroke.trace.box.wider(1)
    for piece in pieces or ():
        assert piece.trace.box.meets(kept)
        for x, y in zip(piece.trace.xs, piece.trace.ys, strict=True):
            assert all(math.dist((x / STEPS, y / STEPS), place) > 58 for place in path[:1])
