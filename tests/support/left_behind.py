"""What a screen leaves behind when it has gone: Qt's objects, items, and Python's own."""

from __future__ import annotations

import gc
import time
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.stage import Stage
from support.hands import wait
from support.sight import Sight

Opening = Callable[[], tuple[str, Presenter | None]]
"""Makes a screen: its QML file and its presenter."""

_PATIENCE = 3.0
"""Seconds; only what is left behind for good waits them out."""


@contextmanager
def no_collecting() -> Iterator[None]:
    """Let nothing be tidied up by chance: what is held in a circle stays."""
    gc.collect()
    limits = gc.get_threshold()
    gc.set_threshold(0)
    try:
        yield
    finally:
        gc.set_threshold(*limits)


def left_behind(
    window: QQuickWindow,
    stage: Stage,
    opening: Opening,
    settled: Callable[[], None],
    patience: float = _PATIENCE,
) -> list[str]:
    """Open a screen and close it, and return what is still there of it.

    It is opened once before anything is counted, since the first time also loads what is shared.
    """
    _open_and_close(stage, opening, settled)
    with no_collecting():
        before = _there(window)
        presenter = _open_and_close(stage, opening, settled)
        # What a screen had done off the GUI thread may still be coming to its end.
        until = time.monotonic() + patience
        while (found := _found(window, before, presenter)) and time.monotonic() < until:
            wait(20)
    return found


def _found(
    window: QQuickWindow, before: Counter[str], presenter: weakref.ref[Presenter] | None
) -> list[str]:
    lives = ["the presenter lives"] if presenter is not None and presenter() is not None else []
    more = _there(window) - before
    return lives + [f"{count} more {name}" for name, count in sorted(more.items())]


def _open_and_close(
    stage: Stage, opening: Opening, settled: Callable[[], None]
) -> weakref.ref[Presenter] | None:
    screen, presenter = opening()
    seen = weakref.ref(presenter) if presenter is not None else None
    stage.show(screen, presenter)
    del presenter
    wait(60)
    settled()
    stage.clear()
    settled()
    for _ in range(3):
        wait(10)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return seen


def _there(window: QQuickWindow) -> Counter[str]:
    """Count what hangs below a window, what is seen on it, and what Python holds of Qt."""
    counted: Counter[str] = Counter()
    for child in window.findChildren(QObject):
        counted[f"{type(child).__name__} under the window"] += 1
    counted["items"] = Sight(window).count_all()
    for held in _of_ours():
        counted[f"{type(held).__name__} in Python"] += 1
    return counted


def _of_ours() -> Iterator[QObject]:
    """Yield the living objects of the program's own kinds, and the timers that Python holds."""
    for held in gc.get_objects():
        kind = type(held)
        ours = issubclass(kind, QTimer) or kind.__module__.startswith("dreamdesk.")
        if ours and issubclass(kind, QObject) and shiboken6.ownedByPython(held):
            yield held
