from math import cos, sin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dreamdesk.domain.corners import (
    Corners,
    Place,
    near_the_edges,
    paper_shape,
    perspective,
    straight_size,
)

WIDTH, HEIGHT = 2560, 1920
shares = st.floats(-0.5, 1.5)
moves = st.lists(st.tuples(st.integers(0, 3), shares, shares), max_size=12)
tilts = st.floats(-0.7, 0.7)


def seen(shape: float, tilt: float, sway: float, turn: float) -> Corners:
    """Return where a paper is seen that a telephone is held over, not quite straight."""
    places = []
    for left, top in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)):
        across = left * cos(turn) - top * shape * sin(turn)
        down = left * sin(turn) + top * shape * cos(turn)
        far = down * sin(tilt)
        x, y = across * cos(sway) - far * sin(sway), down * cos(tilt)
        z = across * sin(sway) + far * cos(sway) + 2.8
        focal = 0.75 * WIDTH
        places.append((0.5 + focal * x / z / WIDTH, 0.5 + focal * y / z / HEIGHT))
    return Corners.at(places)


@given(moves)
def test_however_corners_are_dragged_they_stay_within_the_picture_and_never_cross(
    steps: list[tuple[int, float, float]],
) -> None:
    corners = near_the_edges()
    for place, x, y in steps:
        corners = corners.with_corner(place, x, y)
        assert corners.are_convex
        assert all(0 <= share <= 1 for at in corners.places for share in at)


def test_a_corner_that_may_lie_there_goes_exactly_there() -> None:
    corners = near_the_edges().with_corner(1, 0.75, 0.25)
    assert corners.places[1] == (0.75, 0.25)
    assert corners.places[2:] == near_the_edges().places[2:]


def test_a_corner_dragged_over_the_others_stops_before_them() -> None:
    corners = near_the_edges().with_corner(0, 0.9, 0.9)
    x, y = corners.places[0]
    assert (x, y) != near_the_edges().places[0]
    assert x + y < 1


def test_corners_that_cross_or_leave_the_picture_are_not_fit() -> None:
    first, second, third, fourth = near_the_edges().places
    assert near_the_edges().are_fit
    assert not Corners.at((first, third, second, fourth)).are_convex
    assert not Corners.at((first, second, third, (-0.1, 0.9))).are_fit


def test_turned_four_times_it_is_as_it_was() -> None:
    corners = near_the_edges()
    turned = corners.turned()
    assert turned.places[1] == corners.places[0]
    assert turned.turned().turned().turned() == corners


@given(st.sampled_from([1.0, 0.6, 1.8, 1.2]), tilts, tilts, tilts)
@example(1.0, 0.0, 0.5, 0.0)
@example(1.8, 0.5, 0.0, 1e-9)
def test_the_shape_of_a_paper_follows_from_its_corners_however_it_was_photographed(
    shape: float, tilt: float, sway: float, turn: float
) -> None:
    assert paper_shape(seen(shape, tilt, sway, turn), WIDTH, HEIGHT) == pytest.approx(
        shape, rel=0.03
    )


@pytest.mark.parametrize("shape", [1.35, 1.414, 1.5, 0.68, 0.74])
def test_what_is_nearly_an_a_size_is_one(shape: float) -> None:
    found = paper_shape(seen(shape, 0.3, -0.2, 0.1), WIDTH, HEIGHT)
    assert found == pytest.approx(2**0.5 if shape > 1 else 0.5**0.5)


def test_the_perspective_takes_each_corner_of_the_square_to_its_own() -> None:
    corners: tuple[Place, ...] = ((0.34, 0.2), (0.68, 0.22), (0.9, 0.85), (0.1, 0.8))
    a, b, c, d, e, f, g, h = perspective(corners)
    for (u, v), (x, y) in zip(((0, 0), (1, 0), (1, 1), (0, 1)), corners, strict=True):
        whole = g * u + h * v + 1
        assert ((a * u + b * v + c) / whole, (d * u + e * v + f) / whole) == pytest.approx((x, y))


def test_the_straight_picture_is_as_sharp_as_the_photograph_and_never_too_large() -> None:
    wide, high = straight_size(near_the_edges(), 4000, 3000, 2560)
    assert (wide, round(wide / high, 2)) == (2560, 1.41)
    assert max(straight_size(near_the_edges(), 640, 480, 2560)) <= 640
    assert straight_size(near_the_edges(), 3, 2, 2560) == (3, 2)
