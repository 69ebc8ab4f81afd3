"""What pens, fingers and the mouse do on a sheet, taken at the window before Qt Quick merges it.

Qt Quick decides what a press is for: only when it reaches the sheet does anything begin here. From
then on every movement is taken as the window gets it, since Qt Quick hands on no more than one of a
touch for each frame.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointerEvent,
    QTabletEvent,
    QTouchEvent,
    QWindow,
)

from dreamdesk.domain.hands_on_paper import Fingers, HandsOnPaper, Touch
from dreamdesk.ui.ink_contacts import Contact
from dreamdesk.ui.ink_pens import Pen, PenPress
from dreamdesk.ui.ink_taps import Taps

_MOUSE = "mouse"
_HALF = 0.5
_UPRIGHT = (0.0, 0.0)
_LONG_AGO = float("-inf")
"""When a pen was lifted that is only known not to be there: what was seen of it counts."""

Places = list[tuple[float, float]]

_PRESSED = QEventPoint.State.Pressed
_RELEASED = QEventPoint.State.Released
_TOUCH_BEGIN = QEvent.Type.TouchBegin
_TOUCH_UPDATE = QEvent.Type.TouchUpdate
_TOUCH_END = QEvent.Type.TouchEnd
_TOUCH_CANCEL = QEvent.Type.TouchCancel
_TABLET_PRESS = QEvent.Type.TabletPress
_TABLET_MOVE = QEvent.Type.TabletMove
_TABLET_RELEASE = QEvent.Type.TabletRelease
_LEFT_PROXIMITY = QEvent.Type.TabletLeaveProximity
_MOUSE_MOVE = QEvent.Type.MouseMove
_MOUSE_PRESS = QEvent.Type.MouseButtonPress
_MOUSE_RELEASE = QEvent.Type.MouseButtonRelease
_HIDDEN = QEvent.Type.Hide
_LEFT_BUTTON = Qt.MouseButton.LeftButton
_NOT_A_MOUSE = (QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus)


class Paper(Protocol):
    """The sheet that the hands are on; places on it are given as the window counts."""

    def begin(self, with_eraser: bool) -> Contact | None:
        """Return a new contact, or None when nothing is drawn here now."""
        ...

    def on_sheet(self, place: QPointF) -> tuple[float, float]:
        """Return a place in units of the sheet."""
        ...

    def over(self, contact: Contact) -> None:
        """Hear that a contact is over."""
        ...

    def pinch(self, before: Places, after: Places) -> None:
        """Move and enlarge the paper as fingers have moved."""
        ...


class InkInput(QObject):
    """Follows every contact with the sheet, on one window at a time."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        self._window: QWindow | None = None
        self._contacts: dict[Hashable, Contact] = {}
        self._fingers: dict[int, tuple[float, float]] = {}
        self._press: PenPress | None = None
        self._taps = Taps()
        self.hands = HandsOnPaper()

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """What is on the sheet now."""
        return tuple(self._contacts.values())

    def watch(self, window: QWindow | None) -> None:
        """Follow what comes to a window, and no longer what comes to the one before."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def let_fingers(self, fingers: Fingers) -> None:
        """Decide whether fingers draw."""
        self.hands.fingers = fingers

    def mouse_down(self, event: QMouseEvent) -> None:
        """Begin with the mouse; what a pen or a finger is told as a mouse has begun already."""
        if not _is_of_a_mouse(event):
            return
        self._begin(_MOUSE, False)
        self._add(_MOUSE, event.scenePosition(), _HALF, _UPRIGHT, event.timestamp())

    def mouse_gone(self) -> None:
        """End what the mouse has begun, keeping it: somebody else has taken the mouse."""
        self._finish(_MOUSE)

    def touched(self, event: QTouchEvent) -> None:
        """Begin with each finger that has come down on the sheet."""
        at = event.timestamp()
        for point in event.points():
            if point.state() == _PRESSED:
                finger = point.id()
                place = point.scenePosition()
                self._fingers[finger] = (place.x(), place.y())
                if self.hands.finger_down(finger, at) is Touch.DRAWS:
                    self._begin(finger, False)
                    self._add(finger, place, _pressure(point), _UPRIGHT, at)

    def pen_down(self) -> None:
        """Begin with the pen, where the window has just been told that it came down."""
        press = self._press
        if press is None or press.pen in self._contacts:
            return
        self._drop(self.hands.pen_down(press.at_ms))
        self._begin(press.pen, press.with_eraser)
        self._add(press.pen, press.place, press.pressure, press.tilt, press.at_ms)
        if press.pen in self._contacts:
            # Where the pen is lifted too far to be felt, only the application is told.
            self._watch_application(True)

    @Slot()
    def finish(self) -> None:
        """End everything and keep it: the sheet is no longer to be seen, or one leaves."""
        for contact in tuple(self._contacts):
            self._finish(contact)
        self._pen_up(None, _LONG_AGO)
        self.hands.all_up()
        self._fingers.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what belongs to a contact; everything else goes its way."""
        kind = event.type()
        if kind == _LEFT_PROXIMITY:
            self._pen_up(Pen.of(event) if isinstance(event, QTabletEvent) else None, _LONG_AGO)
            return False
        if watched is not self._window:
            return False
        if kind == _TABLET_MOVE:
            return self._pen_moved(event)
        if kind == _TOUCH_UPDATE:
            return self._fingers_moved(event)
        if kind == _MOUSE_MOVE:
            return self._mouse_moved(event)
        self._begun_or_over(kind, event)
        return False

    def _begun_or_over(self, kind: QEvent.Type, event: QEvent) -> None:
        if kind in (_MOUSE_PRESS, _TOUCH_BEGIN, _TABLET_PRESS) and isinstance(event, QPointerEvent):
            place = event.points()[0].position()
            self._taps.pressed((place.x(), place.y()))
        if kind == _TABLET_PRESS and isinstance(event, QTabletEvent):
            self._pen_pressed(event)
        elif kind == _TABLET_RELEASE and isinstance(event, QTabletEvent):
            self._pen_up(Pen.of(event), event.timestamp())
        elif kind == _TOUCH_END:
            self._fingers_moved(event)
        elif kind == _TOUCH_CANCEL:
            self._drop(self.hands.all_up())
            self._fingers.clear()
        elif kind == _MOUSE_RELEASE and isinstance(event, QMouseEvent) and _is_of_a_mouse(event):
            self._finish(_MOUSE)
        elif kind == _HIDDEN:
            # Its screen has gone, perhaps: nothing more is told of what was on it.
            self.finish()

    def _pen_pressed(self, event: QTabletEvent) -> None:
        self._press = PenPress.of(event)
        self._drop(self.hands.pen_near(self._press.at_ms))

    def _pen_moved(self, event: QEvent) -> bool:
        if not isinstance(event, QTabletEvent):
            return False
        at, pen = event.timestamp(), Pen.of(event)
        self._drop(self.hands.pen_near(at))
        if pen not in self._contacts:
            return False
        tilt = (event.xTilt(), event.yTilt())
        self._add(pen, event.position(), event.pressure(), tilt, at)
        event.accept()
        return True

    def _pen_up(self, pen: Pen | None, at_ms: float) -> None:
        """Lift a pen, or every one where it is not known which has left."""
        self._press = None
        pens = [contact for contact in self._contacts if isinstance(contact, Pen)]
        for lifted in pens:
            if pen in (lifted, None):
                self._finish(lifted)
        if all(lifted not in self._contacts for lifted in pens):
            self._watch_application(False)
            self.hands.pen_up(at_ms)

    def _watch_application(self, watch: bool) -> None:
        application = QCoreApplication.instance()
        if application is None:
            return
        if watch:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def _mouse_moved(self, event: QEvent) -> bool:
        if _MOUSE not in self._contacts or not isinstance(event, QMouseEvent):
            return False
        if not _is_of_a_mouse(event):
            return False
        if not event.buttons() & _LEFT_BUTTON:
            self._finish(_MOUSE)  # it was released where nobody told of it
            return False
        self._add(_MOUSE, event.position(), _HALF, _UPRIGHT, event.timestamp())
        return True

    def _fingers_moved(self, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent):
            return False
        at, ours = event.timestamp(), True
        before = [self._fingers[finger] for finger in self.hands.moving]
        lifted = []
        for point in event.points():
            finger, touch = point.id(), self.hands.finger(point.id())
            if touch is None or point.state() == _PRESSED:
                ours = False
                continue
            place = point.position()
            if touch is Touch.DRAWS:
                self._add(finger, place, _pressure(point), _UPRIGHT, at)
            self._fingers[finger] = (place.x(), place.y())
            if point.state() == _RELEASED:
                lifted.append(finger)
        if before:
            self._paper.pinch(before, [self._fingers[finger] for finger in self.hands.moving])
        for finger in lifted:
            self.hands.finger_up(finger)
            self._fingers.pop(finger, None)
            self._finish(finger)
        return ours and not lifted

    def _begin(self, key: Hashable, with_eraser: bool) -> None:
        contact = self._paper.begin(with_eraser)
        if contact is not None:
            self._contacts[key] = contact
            self._taps.begun(key)

    def _add(
        self,
        key: Hashable,
        place: QPointF,
        pressure: float,
        tilt: tuple[float, float],
        at_ms: float,
    ) -> None:
        contact = self._contacts.get(key)
        if contact is not None:
            self._taps.moved(key, (place.x(), place.y()))
            contact.add(self._paper.on_sheet(place), pressure, tilt, at_ms)

    def _finish(self, key: Hashable) -> None:
        contact = self._contacts.pop(key, None)
        if contact is not None:
            if self._taps.over(key):
                contact.drop()
            else:
                contact.finish()
            self._paper.over(contact)

    def _drop(self, keys: tuple[int, ...]) -> None:
        for key in keys:
            contact = self._contacts.pop(key, None)
            if contact is not None:
                contact.drop()
                self._paper.over(contact)


def _is_of_a_mouse(event: QMouseEvent) -> bool:
    # Qt also tells what a pen or a finger does as if it were the mouse.
    return event.deviceType() not in _NOT_A_MOUSE


def _pressure(point: QEventPoint) -> float:
    # Most touchscreens feel no pressure and say 1 (some 0): a brush would always be at its widest.
    pressure = point.pressure()
    return pressure if 0 < pressure < 1 else _HALF
