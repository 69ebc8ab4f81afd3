import math
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.ink import (
    FULL_PRESSURE,
    STEPS,
    Box,
    Ink,
    InkWidth,
    Pencil,
    Stroke,
    StrokeInHand,
    Tool,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
on_sheet = st.floats(-3000, 4000)


@given(
    st.lists(
        st.tuples(on_sheet, on_sheet, st.floats(0, 1), st.floats(-90, 90), st.floats(-90, 90)),
        min_size=1,
    )
)
def test_points_come_back_as_near_as_they_are_kept(points: list[tuple[float, ...]]) -> None:
    pencil = Pencil()
    for number, point in enumerate(points):
        assert pencil.add(*point[:3], tilt_x=point[3], tilt_y=point[4], at_ms=4.0 * number)
    trace = pencil.trace()
    assert len(trace) == len(points)
    half = 0.5 / STEPS
    assert all(abs(kept / STEPS - p[0]) <= half for kept, p in zip(trace.xs, points, strict=True))
    assert all(abs(kept / STEPS - p[1]) <= half for kept, p in zip(trace.ys, points, strict=True))
    assert list(trace.pressures) == [round(p[2] * FULL_PRESSURE) for p in points]
    assert list(trace.pauses) == [0] + [4] * (len(points) - 1)
    tilts = trace.tilts or (b"\0" * len(points), b"\0" * len(points))
    assert [list(tilt) for tilt in tilts] == [
        [round(p[3]) for p in points],
        [round(p[4]) for p in points],
    ]
    box = trace.box
    assert all(box.left <= x / STEPS <= box.right for x in trace.xs)
    assert all(box.top <= y / STEPS <= box.bottom for y in trace.ys)


anything = st.floats(allow_nan=True, allow_infinity=True)


@given(st.lists(st.tuples(anything, anything, anything, anything, anything, anything)))
def test_whatever_a_device_says_is_a_point_or_left_out(points: list[tuple[float, ...]]) -> None:
    pencil, taken = Pencil(), 0
    for x, y, pressure, tilt_x, tilt_y, at in points:
        kept = pencil.add(x, y, pressure, tilt_x=tilt_x, tilt_y=tilt_y, at_ms=at)
        assert kept == (math.isfinite(x) and math.isfinite(y))
        taken += kept
    assert len(pencil) == taken
    if taken:
        assert len(pencil.trace()) == taken


@pytest.mark.parametrize(
    ("given_", "kept"),
    [(-1, 0), (0, 0), (1, 255), (7, 255), (math.inf, 255), (-math.inf, 0), (math.nan, 128)],
)
def test_pressure_outside_what_there_is_becomes_the_nearest(given_: float, kept: int) -> None:
    pencil = Pencil()
    pencil.add(1, 1, given_)
    assert list(pencil.pressures) == [kept]


def test_a_clock_that_runs_backwards_or_stands_long_does_no_harm() -> None:
    pencil = Pencil()
    for at in (1e12, 1e12 + 5, 3.0, math.nan, 4.0, 1e15):
        pencil.add(1, 1, at_ms=at)
    assert list(pencil.pauses) == [0, 5, 0, 0, 0, 65_535]


def test_fifty_thousand_points_in_one_stroke_are_one_stroke() -> None:
    pencil = Pencil()
    for number in range(50_000):
        pencil.add(number % 2970, number % 2100)
    assert len(pencil.trace()) == 50_000
    assert len(pencil.trace().packed) == 16 + 7 * 50_000


def test_a_stroke_reaches_as_far_as_its_ink() -> None:
    pencil = Pencil()
    pencil.add(100, 200)
    hand = StrokeInHand(
        UUID(int=1), UUID(int=2), Ink(Tool.PEN, width=InkWidth.BOLD), UUID(int=3), pencil
    )
    stroke = hand.finished(NOON)
    assert stroke == Stroke(UUID(int=1), hand.ink, pencil.trace(), UUID(int=3), NOON)
    assert stroke.box == Box(78, 178, 122, 222)


def test_boxes_meet_where_they_have_a_point_in_common() -> None:
    box = Box(0, 0, 10, 10)
    assert box.meets(Box(10, 10, 20, 20))
    assert not box.meets(Box(11, 0, 20, 20))
    assert box.joined(Box(-5, 3, 4, 30)) == Box(-5, 0, 10, 30)
