from math import isclose

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dreamdesk.domain.card_grip import LARGEST, SMALLEST, Grip, scaled, set_down, spot, turned
from dreamdesk.domain.card_places import TABLE_SHAPE
from dreamdesk.domain.card_table import Pose

START = Pose(0.5, 0.5, 10.0, 1.0)
MIDDLE = spot(0.5, 0.5)
_places = st.builds(complex, st.floats(0, 1), st.floats(0, 0.6))


def test_one_finger_moves_the_card_as_far_as_it_goes_itself() -> None:
    moved = Grip(START, (0.4 + 0.2j,)).pose((0.5 + 0.1j,))
    assert moved.x == pytest.approx(0.6)
    assert moved.y == pytest.approx(0.5 - 0.1 * TABLE_SHAPE)
    assert (moved.angle, moved.scale) == (pytest.approx(10), pytest.approx(1))


def test_two_fingers_a_quarter_round_turn_the_card_a_quarter_round() -> None:
    left, right, above, below = MIDDLE - 0.1, MIDDLE + 0.1, MIDDLE - 0.1j, MIDDLE + 0.1j
    pose = Grip(START, (left, right)).pose((above, below))
    assert pose.angle == pytest.approx(100)
    assert (pose.x, pose.y) == (pytest.approx(0.5), pytest.approx(0.5))


def test_two_fingers_further_apart_make_the_card_larger() -> None:
    pose = Grip(START, (MIDDLE - 0.1, MIDDLE + 0.1)).pose((MIDDLE - 0.15, MIDDLE + 0.15))
    assert pose.scale == pytest.approx(1.5)
    assert pose.angle == pytest.approx(10)


@given(_places, _places, _places, _places)
def test_what_was_beneath_a_finger_stays_there_and_cards_keep_within_their_sizes(
    one: complex, other: complex, one_now: complex, other_now: complex
) -> None:
    assume(abs(one - other) > 0.02)
    assume(abs(one_now - other_now) > 0.02)
    grip = Grip(START, (one, other))
    pose = grip.pose((one_now, other_now))
    assert SMALLEST - 1e-9 <= pose.scale <= LARGEST + 1e-9
    assert -180 <= pose.angle <= 180
    # The distance from finger to middle grows as the card does, so the finger keeps its spot.
    before, after = abs(MIDDLE - one), abs(spot(pose.x, pose.y) - one_now)
    assert isclose(after, before * pose.scale, abs_tol=1e-9)


@given(_places, _places)
def test_a_grip_that_does_not_move_leaves_the_card_where_it_is(
    one: complex, other: complex
) -> None:
    pose = Grip(START, (one, other)).pose((one, other))
    assert (pose.x, pose.y) == (pytest.approx(0.5), pytest.approx(0.5))
    assert (pose.angle, pose.scale) == (pytest.approx(10), pytest.approx(1))


def test_a_third_finger_does_nothing() -> None:
    two = Grip(START, (0.4j, 0.2 + 0.4j)).pose((0.1 + 0.4j, 0.3 + 0.4j))
    three = Grip(START, (0.4j, 0.2 + 0.4j, 0.9j)).pose((0.1 + 0.4j, 0.3 + 0.4j, 0j))
    assert three == two


def test_angles_go_round() -> None:
    assert turned(170, 20) == -170
    assert turned(-170, -20) == 170


def test_a_card_grows_about_its_middle_and_not_without_end() -> None:
    assert scaled(START, 1.5) == Pose(0.5, 0.5, 10, 1.5)
    assert scaled(START, 100).scale == LARGEST
    assert scaled(START, 0.01).scale == SMALLEST


def test_a_card_turned_nearly_upright_comes_to_lie_upright_and_one_only_moved_does_not() -> None:
    assert set_down(Pose(0, 0, 30), Pose(0.1, 0.1, 2)).angle == 0
    assert set_down(Pose(0, 0, 2.5), Pose(0.1, 0.1, 2.5)).angle == 2.5
    assert set_down(Pose(0, 0, 30), Pose(0.1, 0.1, 8)).angle == 8
