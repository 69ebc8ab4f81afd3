"""From a tap on a room to its first frame, against a bare page of forty texts put in its place."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from dreamdesk.domain.workshop import Room
from support.workshop_in_progress import WorkshopInProgress

_BARE = b"""
import QtQuick
Window {
    id: root
    property bool other: false
    width: 1366; height: 768; visible: true
    Component { id: page; Column { Repeater { model: 40; Text { text: "One " + index } } } }
    Component { id: otherPage; Column { Repeater { model: 40; Text { text: "Two " + index } } } }
    Loader { sourceComponent: root.other ? otherPage : page }
}
"""


def milliseconds_to_frame(window: QQuickWindow, begin: Callable[[], None]) -> float:
    """Begin something, and return how long it takes until the next frame has been shown."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    begun = time.perf_counter()
    begin()
    loop.exec()
    window.frameSwapped.disconnect(loop.quit)
    return 1000 * (time.perf_counter() - begun)


def bare(rounds: int) -> list[float]:
    """Return how long a bare page takes, in milliseconds."""
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE, QUrl("bare.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    milliseconds_to_frame(window, window.update)
    return [
        milliseconds_to_frame(window, partial(window.setProperty, "other", turn % 2 == 0))
        for turn in range(rounds)
    ]


def switched(workshop: WorkshopInProgress, room: Room) -> tuple[float, float]:
    """Go into a room, and return how long it took, and how long this thread itself worked on it.

    Both are milliseconds, until a frame with the room in it has been shown.
    """
    stage = workshop.desk.stage.presenter.stage
    window = workshop.adviser.window
    arrived = QEventLoop()
    stage.shown.connect(arrived.quit)
    begun, worked = time.perf_counter(), time.thread_time()
    workshop.desk.stage.presenter.enter(room.value)
    arrived.exec()
    stage.shown.disconnect(arrived.quit)
    milliseconds_to_frame(window, window.update)
    taken = 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - worked)
    workshop.settled()
    return taken


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return sorted(values)[int(0.95 * (len(values) - 1))]


def measure(used: Path, rounds: int = 10) -> dict[str, float]:
    """Return the 95th percentiles in milliseconds and their ratio; each room once to warm up."""
    workshop = WorkshopInProgress(used)
    try:
        walk = [*list(Room)[1:], Room.PREPARATION]
        for room in walk:
            switched(workshop, room)
        ours = [switched(workshop, room)[0] for _ in range(rounds) for room in walk]
    finally:
        workshop.close()
    bare_ms = p95(bare(rounds * 4))
    return {"bare_ms": bare_ms, "ms": p95(ours), "ratio": p95(ours) / bare_ms, "at_most_ms": 50}
