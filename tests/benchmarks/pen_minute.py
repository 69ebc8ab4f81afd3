"""A pen for a minute at 1,000 events a second, on a sheet that has 5,000 strokes already."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.pen import full
from support.hands import touchscreen, wait_until
from support.ink_window import Drawing, Surface
from support.strokes import hand_movement

SECONDS = 60
A_SECOND = 1000
_LENGTHS = (40, 80, 250, 600, 1500)
"""Points of a stroke: from a dot over an i to the outline of a mountain."""

Event = tuple[QEvent.Type, QPointF, float]
_MOVE, _UP = QEvent.Type.TabletMove, QEvent.Type.TabletRelease


def measure(used: Path, seconds: int = SECONDS, finger_seconds: int = 10) -> dict[str, float]:
    """Return what an event takes, how many points arrived, what was painted, and the megabytes.

    In processes of their own, so that the memory is that of a program that draws, and no pen has
    been seen where the finger is to draw.
    """
    found = _told(used / "ink", "pen", seconds)
    finger = _told(used / "finger", "finger", finger_seconds)
    kept = ("ms", "median_ms", "processor_p99_ms", "points_sent", "points_arrived", "lost")
    return found | {f"finger_{key}": finger[key] for key in kept}


def _told(folder: Path, hand: str, seconds: int) -> dict[str, float]:
    code = "import sys; from benchmarks.pen_minute import tell; tell(*sys.argv[1:])"
    call = [sys.executable, "-c", code, str(folder), hand, str(seconds)]
    told = subprocess.run(call, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(told.stdout.splitlines()[-1])
    return found


def tell(folder: str, hand: str, seconds: str) -> None:
    """Draw for so many seconds in this process, and print what was found."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    drawing = Drawing(Path(folder), full)
    try:
        surface = drawing.surface(size=(1920, 1080))
        surface.desk.letDraw(False)
        bare = Replay(surface, hand, 2 * A_SECOND)
        bare.run()
        surface.desk.letDraw(True)
        drawn = Replay(surface, hand, int(seconds) * A_SECOND)
        drawn.run()
        wait_until(lambda: drawing.session.saved, "every stroke to be kept")
        arrived = sum(len(stroke.trace) for stroke in drawing.kept.strokes()[5000:])
    finally:
        drawing.close()
    assert application
    print(json.dumps(_found(bare, drawn, arrived)))


def _found(bare: Replay, drawn: Replay, arrived: int) -> dict[str, float]:
    ms, bare_ms = share(drawn.taken, 0.99), share(bare.taken, 0.99)
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "ratio": ms / bare_ms,
        "at_most_ms": 1,
        "median_ms": share(drawn.taken, 0.5),
        "longest_ms": max(drawn.taken),
        "processor_p99_ms": share(drawn.worked, 0.99),
        "processor_longest_ms": max(drawn.worked),
        "seconds": drawn.seconds,
        "events": len(drawn.taken),
        "points_sent": drawn.points,
        "points_arrived": arrived,
        "lost": drawn.points - arrived,
        "late_p99_ms": share(drawn.late, 0.99),
        "frames": len(drawn.frames),
        "frame_median_ms": share(drawn.frames, 0.5),
        "longest_frame_ms": max(drawn.frames),
        "frame_processor_p99_ms": share(drawn.painted, 0.99),
        "frame_processor_longest_ms": max(drawn.painted),
        "between_frames_median_ms": share(drawn.between, 0.5),
        "longest_between_frames_ms": max(drawn.between),
        "mb": _megabytes("VmRSS"),
        "most_mb": _megabytes("VmHWM"),
    }


class Replay:
    """Moves a pen or a finger as hands do, an event for each millisecond; a late one at once.

    A driver's queue does the same: while the program paints, events wait, and none is merged.
    """

    def __init__(self, surface: Surface, hand: str, events: int) -> None:
        self._surface = surface
        self._screen = touchscreen()
        self._events = _strokes(surface, events, hand == "finger")
        self._send = self._finger if hand == "finger" else surface.pen
        # A finger is told where it left the glass; a pen's last place came with its last movement.
        self._lifting_counts = hand == "finger"
        self._due = events
        self._loop = QEventLoop()
        self.taken: list[float] = []
        self.worked: list[float] = []
        self.late: list[float] = []
        self.frames: list[float] = []
        self.painted: list[float] = []
        self.between: list[float] = []
        self.points = 0
        self._is_down = False
        self.seconds = 0.0

    def run(self) -> None:
        """Send every event when it is due."""
        window, timer = self._surface.window, QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(1)
        timer.timeout.connect(self._send_what_is_due)
        window.beforeSynchronizing.connect(self._frame_begins)
        window.frameSwapped.connect(self._frame_ends)
        self._begun = self._swapped = time.perf_counter()
        timer.start()
        self._loop.exec()
        timer.stop()
        self.seconds = time.perf_counter() - self._begun
        window.beforeSynchronizing.disconnect(self._frame_begins)
        window.frameSwapped.disconnect(self._frame_ends)

    def _finger(self, kind: QEvent.Type, x: float, y: float, _pressure: float) -> None:
        what = {_MOVE: "move", _UP: "release"}.get(kind, "press")
        event = QTest.touchEvent(self._surface.window, self._screen)
        getattr(event, what)(1, QPoint(round(x), round(y)), self._surface.window)
        event.commit(processEvents=False)

    def _send_what_is_due(self) -> None:
        while (sent := len(self.taken)) < self._due or self._is_down:
            now = time.perf_counter()
            late = 1000 * (now - self._begun) - sent
            if late < 0:
                return
            kind, place, pressure = next(self._events)
            self._surface.at, worked = sent, time.thread_time()
            frames = len(self.frames)
            self._send(kind, place.x(), place.y(), pressure)
            # A touch that is made up also lets Qt paint; frames are counted by themselves.
            self.taken.append(1000 * (time.perf_counter() - now) - sum(self.frames[frames:]))
            self.worked.append(1000 * (time.thread_time() - worked) - sum(self.painted[frames:]))
            self.late.append(late)
            self._is_down = kind != _UP
            self.points += self._is_down or self._lifting_counts
        self._loop.quit()

    def _frame_begins(self) -> None:
        self._frame, self._painting = time.perf_counter(), time.thread_time()

    def _frame_ends(self) -> None:
        now = time.perf_counter()
        self.frames.append(1000 * (now - self._frame))
        self.painted.append(1000 * (time.thread_time() - self._painting))
        self.between.append(1000 * (now - self._swapped))
        self._swapped = now


def _strokes(surface: Surface, events: int, in_pixels: bool) -> Iterator[Event]:
    """Yield what a hand does: stroke after stroke, at least as many events as are asked for.

    A finger is only told of when it has come to another pixel.
    """
    random, sent = Random(60), 0
    while sent < events:
        kind, last = QEvent.Type.TabletPress, QPoint()
        for x, y, pressure, _ in hand_movement(random.choice(_LENGTHS), random):
            place = surface.item.fromSheet(x, y)
            if in_pixels and kind == _MOVE and place.toPoint() == last:
                continue
            yield kind, place, pressure
            kind, last, sent = _MOVE, place.toPoint(), sent + 1
        yield _UP, place, 0.0
        sent += 1


def share(taken: list[float], part: float) -> float:
    """Return what this part of all stays below."""
    return sorted(taken)[int(part * (len(taken) - 1))]


def _megabytes(what: str) -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    found = re.search(rf"{what}:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else float("nan")
