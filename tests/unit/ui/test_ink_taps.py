"""A tap that comes twice: the second one is no dot on the sheet that has come in between."""

from __future__ import annotations

import pytest

from dreamdesk.ui.ink_taps import Taps

HERE, BESIDE, FAR = (100.0, 100.0), (108.0, 94.0), (180.0, 100.0)


class Clock:
    def __init__(self) -> None:
        self.at = 10.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def taps(clock: Clock) -> Taps:
    """Return taps of which the first one was for something else than the paper."""
    taps = Taps(clock)
    taps.pressed(HERE)
    return taps


def test_a_second_tap_in_the_same_place_is_too_many(taps: Taps, clock: Clock) -> None:
    clock.at += 0.2
    taps.pressed(BESIDE)
    taps.begun("mouse")
    taps.moved("mouse", HERE)
    assert taps.over("mouse")
    assert not taps.over("mouse")


def test_what_goes_on_to_somewhere_else_is_a_stroke(taps: Taps) -> None:
    taps.pressed(BESIDE)
    taps.begun("mouse")
    taps.moved("mouse", FAR)
    taps.moved("mouse", HERE)
    assert not taps.over("mouse")


def test_a_dot_later_or_elsewhere_is_a_dot(taps: Taps, clock: Clock) -> None:
    taps.pressed(FAR)
    taps.begun("mouse")
    assert not taps.over("mouse")
    taps = Taps(clock)
    taps.pressed(HERE)
    clock.at += 0.6
    taps.pressed(HERE)
    taps.begun("mouse")
    assert not taps.over("mouse")


def test_two_quick_dots_on_the_paper_are_two(clock: Clock) -> None:
    taps = Taps(clock)
    for _ in range(2):
        taps.pressed(HERE)
        taps.begun(1)
        assert not taps.over(1)
