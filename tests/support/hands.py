"""Hands on a real window: taps, touches, drags and keys on things found by their objectName."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from support.sight import Sight

PATIENCE = 30.0
"""Seconds to wait for something to come; generous, since it is only waited out when it is not."""

_UNTIL_THE_NEXT = 40
"""Milliseconds from a tap to the next one: nobody is quicker, and what it did has been laid out."""

_WHEEL_NOTCH = 120
_FAR_BY_TAB = 80
_A_FRAME = 17
"""Milliseconds."""


def wait(milliseconds: int) -> None:
    """Let the program run. QTest.qWait would keep Python's lock from the vault thread."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Let the program run until something holds; raises AssertionError when it never does."""
    until = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what}")
        wait(5)


def touchscreen() -> QPointingDevice:
    """Return a touchscreen; one serves the whole process."""
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


class Hands:
    """One person's hands on one window."""

    def __init__(self, window: QQuickWindow, screen: QPointingDevice) -> None:
        self.window = window
        self._screen = screen
        self._sight = Sight(window)

    def items(self) -> list[QQuickItem]:
        """Return every item that can be seen, the ones on top last."""
        return self._sight.items()

    def there(self, name: str) -> bool:
        """Tell whether something with this objectName can be seen."""
        return self._sight.has(name)

    def find(self, name: str) -> QQuickItem:
        """Wait for something with this objectName (* stands for anything), and return it."""
        found: list[QQuickItem] = []

        def comes() -> bool:
            found[:] = self._sight.named(name)
            return bool(found)

        wait_until(comes, name)
        return found[-1]

    def await_gone(self, name: str) -> None:
        """Wait until nothing with this objectName can be seen."""
        wait_until(lambda: not self.there(name), f"{name} to go")

    def names(self) -> list[str]:
        """Return the objectNames of everything that can be seen."""
        return self._sight.names()

    def texts(self) -> list[str]:
        """Return every text that can be read on the window."""
        return self._sight.texts()

    def text(self, name: str) -> str:
        """Return the text of one item."""
        return str(self.find(name).property("text"))

    def reads(self, words: str) -> bool:
        """Tell whether some text on the window holds these words."""
        return any(words in text for text in self.texts())

    def await_text(self, words: str) -> None:
        """Wait until some text on the window holds these words."""
        wait_until(lambda: self.reads(words), f"»{words}«, among {self.texts()}")

    def tap(self, name: str) -> None:
        """Click something with the mouse, once it is there, enabled and in sight."""
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            self._reach(name),
        )
        wait(_UNTIL_THE_NEXT)

    def touch(self, name: str) -> None:
        """Tap something with a finger."""
        place = self._reach(name)
        QTest.touchEvent(self.window, self._screen).press(0, place, self.window).commit()
        wait(20)
        QTest.touchEvent(self.window, self._screen).release(0, place, self.window).commit()
        wait(_UNTIL_THE_NEXT)

    def hold(self, name: str, milliseconds: int) -> None:
        """Press a finger on something and keep it there for a while."""
        place = self._reach(name)
        QTest.touchEvent(self.window, self._screen).press(0, place, self.window).commit()
        wait(milliseconds)
        QTest.touchEvent(self.window, self._screen).release(0, place, self.window).commit()
        wait(1)

    def drag(self, name: str, onto: str, share: tuple[float, float] = (0.5, 0.5)) -> None:
        """Drag something with a finger to a place on something else, given in shares of it."""
        start, target = self._reach(name), self.find(onto)
        x, y = target.width() * share[0], target.height() * share[1]
        end = target.mapToScene(QPointF(x, y)).toPoint()
        QTest.touchEvent(self.window, self._screen).press(0, start, self.window).commit()
        steps = 12
        for step in range(1, steps + 1):
            place = start + (end - start) * step / steps
            QTest.touchEvent(self.window, self._screen).move(0, place, self.window).commit()
            wait(8)
        QTest.touchEvent(self.window, self._screen).release(0, end, self.window).commit()
        wait(1)

    def write(self, words: str) -> None:
        """Type words, key by key, where the focus is."""
        self._turn_to_window()
        for sign in words:
            self._key(0, sign)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press and release one key."""
        QTest.keyClick(self.window, key, modifiers or Qt.KeyboardModifier.NoModifier)
        wait(1)

    def tab_to(self, name: str) -> None:
        """Press Tab until something has the focus; raises AssertionError when it never does."""
        passed: list[str] = []
        while self.focused() != name:
            if len(passed) > _FAR_BY_TAB:
                raise AssertionError(f"{name} is not reached by Tab, only {passed}")
            self.press(Qt.Key.Key_Tab)
            passed.append(self.focused())

    def focused(self) -> str:
        """Return the objectName of what has the focus."""
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def await_focus(self, name: str) -> None:
        """Wait until something has the focus."""
        wait_until(lambda: self.focused() == name, f"the focus on {name}, not {self.focused()}")

    def _key(self, key: int, sign: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            QGuiApplication.sendEvent(self.window, event)

    def _turn_to_window(self) -> None:
        # What one taps or types in becomes the active window; nothing has the focus in another.
        takes_focus = not self.window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
        if takes_focus and not self.window.isActive():
            self.window.requestActivate()
            wait_until(self.window.isActive, "the window to be active")

    def _reach(self, name: str) -> QPoint:
        self._turn_to_window()
        item = self.find(name)
        wait_until(item.isEnabled, f"{name} to be enabled")
        # What has just come may not have been laid out yet, and is not where it will be.
        place = self._where_it_stays(name)
        return self._where_it_stays(name) if self.brought_into_sight(name) else place

    def _where_it_stays(self, name: str) -> QPoint:
        """Return where something is once it has stopped moving: a sheet that opens still grows."""
        place = self._middle(self.find(name))
        for _ in range(60):
            wait(_A_FRAME)
            before, place = place, self._middle(self.find(name))
            if place == before:
                break
        return place

    def _middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def brought_into_sight(self, name: str) -> bool:
        """Scroll to where something can be seen, and tell whether that was needed."""
        for turn in range(60):
            item = self.find(name)
            view = _scrolling_view(item)
            if view is None:
                return turn > 0
            middle, top = self._middle(item).y(), view.mapToScene(QPointF(0, 0)).y()
            if top + 10 < middle < top + view.height() - 10:
                return turn > 0
            far = round(top + view.height() / 2 - middle)
            turned = max(far, _WHEEL_NOTCH) if far > 0 else min(far, -_WHEEL_NOTCH)
            QTest.wheelEvent(self.window, self._over(view), QPoint(0, turned))
            wait(8)
            wait_until(partial(_at_rest, view), f"{name} to come to rest")
        raise AssertionError(f"{name} cannot be scrolled into sight")

    def _over(self, view: QQuickItem) -> QPointF:
        return view.mapToScene(QPointF(view.width() / 2, view.height() / 2))


def _at_rest(view: QQuickItem) -> bool:
    # A wheel glides on for a while, and a tap meanwhile would only stop it.
    return not view.property("moving")


def _scrolling_view(item: QQuickItem | None) -> QQuickItem | None:
    if item is None or item.property("contentY") is not None:
        return item
    return _scrolling_view(item.parentItem())
