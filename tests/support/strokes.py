"""Strokes for tests and benchmarks: as a hand would draw them, the same ones each time."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from uuid import UUID

from dreamdesk.domain.ink import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Ink,
    InkColour,
    InkWidth,
    Pencil,
    Stroke,
    Tool,
)

PLAIN = Ink()
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def stroke_through(
    number: int, *points: tuple[float, float], ink: Ink = PLAIN, layer: int = 0
) -> Stroke:
    """Return a stroke through some places, with the id that bears a number."""
    pencil = Pencil()
    for x, y in points:
        pencil.add(x, y)
    return Stroke(UUID(int=number), ink, pencil.trace(), None, NOON, layer)


def hand_drawn(number: int, points: int = 80, random: Random | None = None) -> Stroke:
    """Return a stroke that a hand could have drawn: it speeds up, slows down, turns and presses."""
    random = random or Random(number)
    pencil = Pencil()
    for x, y, pressure, at in hand_movement(points, random):
        pencil.add(x, y, pressure, at_ms=at)
    ink = Ink(
        random.choice((Tool.PEN, Tool.PEN, Tool.BRUSH, Tool.MARKER)),
        random.choice(tuple(InkColour)),
        random.choice((InkWidth.FINE, InkWidth.MEDIUM)),
    )
    return Stroke(UUID(int=number), ink, pencil.trace(), UUID(int=1), NOON, number)


def hand_movement(points: int, random: Random) -> list[tuple[float, float, float, float]]:
    """Return places of a moving pen: x, y, pressure and milliseconds, 250 to 1,000 a second."""
    x, y = random.uniform(200, SHEET_WIDTH - 200), random.uniform(200, SHEET_HEIGHT - 200)
    direction, turning, at = random.uniform(0, math.tau), 0.0, 0.0
    pause = random.choice((1.0, 2.0, 4.0))
    moved = []
    for number in range(points):
        along = number / max(points - 1, 1)
        speed = 1.2 * math.sin(math.pi * min(max(along, 0.05), 0.95)) * pause + 0.3
        turning = 0.85 * turning + random.uniform(-0.06, 0.06)
        direction += turning
        x, y = x + speed * math.cos(direction), y + speed * math.sin(direction)
        pressure = 0.25 + 0.6 * math.sin(math.pi * along) + random.uniform(-0.02, 0.02)
        at += pause
        moved.append((x, y, pressure, at))
    return moved


def full_sheet(count: int = 5000, points: int = 80) -> tuple[Stroke, ...]:
    """Return the strokes of a sheet that somebody has drawn on for very long."""
    random = Random(5)
    return tuple(hand_drawn(number, points, random) for number in range(1, count + 1))


def pressed_sheet() -> tuple[Stroke, ...]:
    """Return the strokes of a full sheet, each as wide as the pen was pressed."""
    return tuple(
        replace(stroke, ink=replace(stroke.ink, tool=Tool.BRUSH)) for stroke in full_sheet()
    )


def no_strokes() -> tuple[Stroke, ...]:
    """Return the strokes of a sheet that nobody has drawn on."""
    return ()
