"""A pen's event with 5,000 strokes on a sheet of 1920 x 1080, against one that nobody takes."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent

from dreamdesk.domain.sheet import Sheet
from support.hands import wait, wait_until
from support.ink_window import Drawing, Surface
from support.strokes import full_sheet, hand_movement

STROKES = 40
POINTS = 250
_A_FRAME = 16


def full(sheet: Sheet) -> Sheet:
    """Return the sheet with the 5,000 strokes of somebody who has drawn for very long."""
    for stroke in full_sheet():
        sheet = sheet.add(stroke)
    return sheet


def _replayed(surface: Surface, number: int) -> list[float]:
    """Draw one stroke as a hand would; returns the milliseconds of each event."""
    places = [
        (surface.item.fromSheet(x, y), pressure)
        for x, y, pressure, _ in hand_movement(POINTS, Random(number))
    ]
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (POINTS - 1)]
    taken = []
    for count, (kind, (place, pressure)) in enumerate(zip(kinds, places, strict=True)):
        begun = time.perf_counter()
        surface.pen(kind, place.x(), place.y(), pressure)
        taken.append(1000 * (time.perf_counter() - begun))
        if count % _A_FRAME == _A_FRAME - 1:
            wait(1)  # a frame is painted
    begun = time.perf_counter()
    surface.pen(QEvent.Type.TabletRelease, place.x(), place.y(), 0.0)
    taken.append(1000 * (time.perf_counter() - begun))
    wait(1)
    return taken


def measure(used: Path) -> dict[str, float]:
    """Return the 99th percentile of an event and of one that is not taken, and what was lost."""
    drawing = Drawing(used / "ink", full)
    try:
        surface = drawing.surface(size=(1920, 1080))
        surface.desk.letDraw(False)
        bare = sorted(ms for number in range(5) for ms in _replayed(surface, number))
        surface.desk.letDraw(True)
        ours = sorted(ms for number in range(STROKES) for ms in _replayed(surface, number))
        wait_until(lambda: drawing.session.saved, "every stroke to be kept")
        drawn = drawing.kept.strokes()[5000:]
    finally:
        drawing.close()
    ms, bare_ms = ours[int(0.99 * len(ours))], bare[int(0.99 * len(bare))]
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "ratio": ms / bare_ms,
        "at_most_ms": 1,
        "median_ms": ours[len(ours) // 2],
        "longest_ms": ours[-1],
        "events": len(ours),
        "lost": STROKES * POINTS - sum(len(stroke.trace) for stroke in drawn),
    }
