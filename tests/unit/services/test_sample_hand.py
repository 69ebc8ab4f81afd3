"""The sample's hand: near a ruler, and never quite along it."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from math import dist
from uuid import UUID

from dreamdesk.domain.ink import FULL_PRESSURE, SHEET_HEIGHT, SHEET_WIDTH, STEPS, Ink, Stroke
from dreamdesk.services.sample_hand import Place, SampleHand
from support.recorded_work import StoppedClock

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ACROSS = ((200.0, 500.0), (1400.0, 500.0))
CORNER = ((200.0, 500.0), (800.0, 500.0), (800.0, 1100.0))


def hand(name: str = "Op til døren") -> SampleHand:
    return SampleHand(name, UUID(int=9), NOON, StoppedClock(NOON).new_id)


def places(stroke: Stroke) -> list[Place]:
    trace = stroke.trace
    return [(x / STEPS, y / STEPS) for x, y in zip(trace.xs, trace.ys, strict=True)]


def test_the_same_name_draws_the_same_and_another_otherwise() -> None:
    first, second = hand().draw(Ink(), *ACROSS), hand().draw(Ink(), *ACROSS)
    assert first == second
    assert hand("Dem omkring mig").draw(Ink(), *ACROSS).trace != first.trace


def test_a_line_is_near_the_ruler_and_not_on_it() -> None:
    off = [abs(y - 500) for _, y in places(hand().draw(Ink(), *ACROSS))]
    assert 2 < max(off) < 16


def test_a_round_line_goes_by_its_places() -> None:
    through = ((300.0, 300.0), (500.0, 220.0), (700.0, 340.0))
    drawn = places(hand().draw(Ink(), *through, smooth=True))
    assert all(min(dist(place, point) for point in drawn) < 20 for place in through)
    assert min(y for _, y in drawn) < 232


def test_it_is_slower_round_a_corner_and_at_both_ends() -> None:
    drawn = places(hand().draw(Ink(), *CORNER))
    steps = [dist(*sides) for sides in pairwise(drawn)]
    at_corner = min(range(len(drawn)), key=lambda place: dist(drawn[place], CORNER[1]))
    fastest = max(steps)
    assert steps[0] < fastest / 2
    assert steps[-1] < fastest / 2
    assert min(steps[at_corner - 2 : at_corner + 2]) < fastest / 2


def test_it_comes_down_and_leaves_lightly() -> None:
    pressures = hand().draw(Ink(), *ACROSS).trace.pressures
    middle = pressures[len(pressures) // 2]
    assert pressures[0] < middle
    assert pressures[-1] < middle
    assert all(0 < pressure < FULL_PRESSURE for pressure in pressures)


def test_a_line_across_the_whole_sheet_is_a_few_hundred_points() -> None:
    corners = ((0.0, 0.0), (float(SHEET_WIDTH), float(SHEET_HEIGHT)))
    assert 100 < len(hand().draw(Ink(), *corners).trace) < 400


def test_the_next_stroke_begins_when_the_hand_has_moved_on() -> None:
    drawing = hand()
    first, second = drawing.draw(Ink(), *ACROSS), drawing.draw(Ink(), *ACROSS)
    took = (second.drawn_at - first.drawn_at).total_seconds() * 1000
    assert took > sum(first.trace.pauses)
    assert first.id != second.id
