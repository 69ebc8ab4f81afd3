"""Pens on a sheet, told from one another: two people may each have theirs."""

from __future__ import annotations

from typing import NamedTuple, Self

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPointingDevice, QTabletEvent

_ERASER = QPointingDevice.PointerType.Eraser


class Pen(NamedTuple):
    """A pen as its device is known; its other end, the eraser, may be another one."""

    system_id: int
    unique_id: int

    @classmethod
    def of(cls, event: QTabletEvent) -> Self:
        """Return the pen that an event tells of."""
        device = event.pointingDevice()
        return cls(device.systemId(), device.uniqueId().numericId())


class PenPress(NamedTuple):
    """A pen that has come down on a window; what it came down on is for Qt Quick to find."""

    pen: Pen
    place: QPointF
    pressure: float
    tilt: tuple[float, float]
    at_ms: float
    with_eraser: bool

    @classmethod
    def of(cls, event: QTabletEvent) -> Self:
        """Return what an event tells of."""
        return cls(
            pen=Pen.of(event),
            place=event.position(),
            pressure=event.pressure(),
            tilt=(event.xTilt(), event.yTilt()),
            at_ms=event.timestamp(),
            with_eraser=event.pointerType() == _ERASER,
        )
