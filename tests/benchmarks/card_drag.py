"""Forty cards, four of them dragged by four fingers at once: the work of each frame.

The work is the GUI thread's own time from the fingers' event to the frame being shown, on both
surfaces, with Qt's software renderer on windows of 1366x768. The baseline is the same drag of four
bare pictures of the same size among forty, without a program around them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from dreamdesk.domain.card_places import CARD_SHAPE, CARD_WIDTH, TABLE_SHAPE
from dreamdesk.domain.card_table import CardTable, LaidCard
from dreamdesk.domain.workshop import Room
from dreamdesk.services.meeting import Meeting
from support.hands import touchscreen, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress

FORTY, FOUR = 40, 4
_STEP = QPoint(3, 2)

_BARE = b"""
import QtQuick
Window {
    id: root
    width: 1366; height: 768; visible: true
    property real far: 0
    Repeater {
        model: 40
        Image {
            required property int index
            x: 30 + index % 8 * 100 + (index < 4 ? root.far : 0)
            y: 60 + Math.floor(index / 8) * 90 + (index < 4 ? root.far : 0)
            rotation: index * 3 - 60; width: 134; height: 178; antialiasing: true
            source: "PICTURE"
        }
    }
}
"""


def measure(used: Path, frames: int = 240) -> dict[str, float]:
    """Return the 95th percentiles of the work of a frame, in milliseconds."""
    workshop = WorkshopInProgress(used)
    try:
        ours, late = _dragged(workshop, frames)
        picture = workshop.desk.means.library.decks[0].cards[0].picture
    finally:
        workshop.close()
    bare = _bare(picture, frames)
    ms, bare_ms = _p95(ours), _p95(bare)
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "p50_ms": sorted(ours)[len(ours) // 2],
        "wall_p95_ms": _p95(late),
        "ratio": ms / bare_ms,
        "at_most_ms": 16,
    }


def _dragged(workshop: WorkshopInProgress, frames: int) -> tuple[list[float], list[float]]:
    workshop.enter(Room.ACTIVITY)
    cards = [card.id for card in workshop.desk.means.library.decks[0].cards]
    workshop.session.do(partial(_lay_forty, cards=cards))
    wait_until(lambda: len(workshop.living.table.cards) == FORTY, "forty cards")
    wait(800)
    window = workshop.citizen.window
    hands = workshop.citizen
    table = hands.find("cards.table")
    top = [workshop.living.table.cards[n] for n in (9, 12, 18, 21)]
    places = [
        table.mapToScene(QPointF(c.x * table.width(), c.y * table.height())).toPoint() for c in top
    ]
    screen = touchscreen()
    touch = QTest.touchEvent(window, screen)
    for finger, place in enumerate(places):
        touch.press(finger, place, window)
    touch.commit()
    work, late = [], []
    for frame in range(frames):
        towards = 1 if frame // 24 % 2 == 0 else -1
        places = [place + towards * _STEP for place in places]
        done = partial(_touch, window, screen, places)
        spent, wall = _frame(window, done)
        work.append(spent)
        late.append(wall)
    touch = QTest.touchEvent(window, screen)
    for finger, place in enumerate(places):
        touch.release(finger, place, window)
    touch.commit()
    workshop.settled()
    return work[10:], late[10:]


def _touch(window: QQuickWindow, screen: QPointingDevice, places: list[QPoint]) -> None:
    touch = QTest.touchEvent(window, screen)
    for finger, place in enumerate(places):
        touch.move(finger, place, window)
    touch.commit()


def _frame(window: QQuickWindow, act: Callable[[], object]) -> tuple[float, float]:
    """Return the GUI thread's own time and the time on the clock, in milliseconds."""
    loop = QEventLoop()
    # Some turns more, so that the other surface's frame is counted too.
    rest = QTimer(singleShot=True, interval=8)
    rest.timeout.connect(loop.quit)
    window.frameSwapped.connect(rest.start)
    began, clock = time.thread_time(), time.perf_counter()
    act()
    window.update()
    loop.exec()
    window.frameSwapped.disconnect(rest.start)
    return 1000 * (time.thread_time() - began), 1000 * (time.perf_counter() - clock)


def _lay_forty(meeting: Meeting, cards: list[str]) -> None:
    """Lay forty cards; a deck with fewer lends its pictures to several."""
    table = CardTable(meeting.workshop_id)
    ids = [cards[n] if n < len(cards) else f"{cards[n % len(cards)]}" for n in range(FORTY)]
    half = CARD_WIDTH / 2
    down = half * CARD_SHAPE * TABLE_SHAPE
    for n, card in enumerate(ids):
        x = half + 0.02 + n % 8 * (0.96 - 2 * half) / 7
        y = down + 0.02 + n // 8 * (0.96 - 2 * down) / 4
        table = table.add(
            LaidCard(card if n < len(cards) else f"{card}#{n}", x, y, angle=n * 7 % 40 - 20)
        )
    meeting.keep_table(table)


def _bare(picture: Path, frames: int) -> list[float]:
    engine = QQmlApplicationEngine()
    engine.loadData(
        _BARE.replace(b"PICTURE", QUrl.fromLocalFile(str(picture)).toString().encode()),
        QUrl("bare.qml"),
    )
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    wait(400)
    return [
        _frame(window, partial(window.setProperty, "far", frame % 48))[0] for frame in range(frames)
    ][10:]


def _p95(values: list[float]) -> float:
    return sorted(values)[int(0.95 * (len(values) - 1))]
