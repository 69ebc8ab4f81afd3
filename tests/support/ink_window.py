"""A bare window with a sheet to draw on, over a real cheap vault, and hands for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QInputDevice,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.sheet import Sheet
from dreamdesk.pictures.ink_raster import Art, NoArt
from dreamdesk.services import drawing
from dreamdesk.services.meeting import read
from dreamdesk.storage.thread import VaultThread
from dreamdesk.storage.vault import Vault
from dreamdesk.ui import ink_desk, ink_item
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.vault_line import VaultLine
from support.hands import touchscreen, wait, wait_until
from support.open_meeting import begin_meeting
from support.vaults import PASSWORD, new_vault

assert ink_item  # QML knows an InkItem from now on

_WINDOW = b"""
import QtQuick
import DreamDesk
import DreamDesk.Controls
Window {
    id: root
    property InkDesk desk
    width: %d; height: %d; visible: true
    InkSheet { name: "ink"; words: "Arket"; anchors.fill: parent; desk: root.desk }
    Rectangle {
        objectName: "above"; width: 60; height: 30; color: "gray"
        MouseArea { anchors.fill: parent }
    }
}
"""
PEN = QPointingDevice.PointerType.Pen
ERASER = QPointingDevice.PointerType.Eraser


class Drawing:
    """A session over a vault on a thread of its own, with one sheet open on a window or two."""

    def __init__(
        self,
        folder: Path,
        sheet: Callable[[Sheet], Sheet] | None = None,
        made_before: tuple[UUID, UUID] | None = None,
    ) -> None:
        """`made_before` names the workshop and the sheet of a vault that another has made."""
        self.thread = VaultThread()
        self._folder = folder
        self._touchscreen = touchscreen()
        if made_before is None:
            self.sheet_id = uuid4()
            self.thread.post(partial(self._make, sheet)).result()
        else:
            self.workshop_id, self.sheet_id = made_before
        self._windows: list[tuple[QQuickWindow, ink_desk.InkDesk]] = []
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(paths.qml()))
        self._components: list[QQmlComponent] = []
        self._open()

    def _make(self, sheet: Callable[[Sheet], Sheet] | None) -> None:
        vault = new_vault(self._folder)
        meeting = begin_meeting(vault)
        self.workshop_id = meeting.workshop_id
        meeting.do(partial(drawing.begin, sheet_id=self.sheet_id, name="Ark 1"))
        if sheet is not None:
            with vault.begin() as work:
                work.sheets.put(sheet(work.sheets.get(self.sheet_id)))
                work.commit()
        vault.close()

    def _open(self) -> None:
        def job() -> object:
            self.vault = Vault.open(self._folder, PASSWORD)
            with self.vault.begin() as work:
                return read(work, self.workshop_id)

        living = self.thread.post(job).result()
        line = VaultLine(self.thread)
        self.session = WorkshopSession(line, self.vault, SystemClock(), living)  # type: ignore[arg-type]

    def surface(
        self,
        name: str = "adviser",
        size: tuple[int, int] = (660, 470),
        art: Art | None = None,
        closed: bool = False,
    ) -> Surface:
        """Show a window of its own with the sheet, or with none yet when it is `closed`."""
        component = QQmlComponent(self._engine)
        component.setData(_WINDOW % size, QUrl("ink.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        self._components.append(component)

        def make() -> ink_desk.InkDesk:
            desk = ink_desk.InkDesk(self.session, self.sheet_id, art or NoArt(), name)
            self._windows.append((window, desk))
            return desk

        surface = Surface(window, make, self._touchscreen)
        if not closed:
            surface.open()
        return surface

    @property
    def kept(self) -> Sheet:
        """The sheet as the vault holds it, when all that was posted is done."""
        wait_until(lambda: self.session.saved, "everything to be saved")

        def job() -> Sheet:
            with self.vault.begin() as work:
                return work.sheets.get(self.sheet_id)

        return self.thread.post(job).result()

    def reopen(self) -> None:
        """Close the vault and every window, and open the vault again."""
        self._let_go()
        self.thread.post(self.vault.close).result()
        self._open()

    def close(self) -> None:
        """Close everything."""
        self._let_go()
        self.thread.post(self.vault.close).result()
        self.thread.close()

    def _let_go(self) -> None:
        for window, desk in self._windows:
            window.setProperty("desk", None)
            desk.close()
            window.close()
            window.deleteLater()
        self._windows.clear()
        wait(1)


def stylus(number: int, end: QPointingDevice.PointerType = PEN) -> QPointingDevice:
    """Return a pen that feels pressure and tilt, as a tablet would announce it."""
    feels = (
        QInputDevice.Capability.Position
        | QInputDevice.Capability.Pressure
        | QInputDevice.Capability.XTilt
        | QInputDevice.Capability.YTilt
    )
    return QPointingDevice("pen", number, QInputDevice.DeviceType.Stylus, end, feels, 1, 1)


class Surface:
    """One window with the sheet; places are given in its own pixels."""

    def __init__(
        self,
        window: QQuickWindow,
        make: Callable[[], ink_desk.InkDesk],
        screen: QPointingDevice,
    ) -> None:
        self.window = window
        self._make = make
        self._screen = screen
        self._pens = {1: stylus(1), 2: stylus(2), 3: stylus(3, ERASER)}
        self.at = 1000

    @property
    def stylus(self) -> QPointingDevice:
        """The first pen."""
        return self._pens[1]

    def open(self) -> None:
        """Open the sheet, and wait until all of it is drawn."""
        self.desk = self._make()
        self.window.setProperty("desk", self.desk)
        until = QEventLoop()
        self.item.settledChanged.connect(until.quit)
        if not self.item.property("settled"):
            until.exec()
        self.item.settledChanged.disconnect(until.quit)

    @property
    def item(self) -> ink_item.InkItem:
        """The sheet on it."""
        for item in self.window.contentItem().childItems():
            if isinstance(item, QQuickItem) and item.objectName() == "ink":
                assert isinstance(item, ink_item.InkItem)
                return item
        raise AssertionError("no sheet")

    def grab(self) -> QImage:
        """Return what is to be seen."""
        wait(1)
        return self.window.grabWindow()

    def mouse(self, *places: tuple[int, int], release: bool = True) -> None:
        """Draw with the mouse."""
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, button, none, QPoint(*places[0]))
        for place in places[1:]:
            QTest.mouseMove(self.window, QPoint(*place))
        if release:
            QTest.mouseRelease(self.window, button, none, QPoint(*places[-1]))

    def fingers(self, **states: dict[int, tuple[int, int]]) -> None:
        """Move fingers as one event: `press`, `move`, `stay` and `release`, by their number."""
        event = QTest.touchEvent(self.window, self._screen)
        for what, places in states.items():
            for finger, place in places.items():
                if what == "stay":
                    event.stationary(finger)
                else:
                    getattr(event, what)(finger, QPoint(*place), self.window)
        event.commit()

    def finger(self, number: int, *places: tuple[int, int], release: bool = True) -> None:
        """Draw with one finger."""
        self.fingers(press={number: places[0]})
        for place in places[1:]:
            self.fingers(move={number: place})
        if release:
            self.fingers(release={number: places[-1]})

    def cancel_touch(self) -> None:
        """Take the touch away, as the system does for a gesture of its own."""
        event = QTouchEvent(QEvent.Type.TouchCancel, self._screen)
        QGuiApplication.sendEvent(self.window, event)

    def pen(
        self,
        kind: QEvent.Type,
        x: float,
        y: float,
        pressure: float = 0.5,
        tilt: tuple[float, float] = (0.0, 0.0),
        *,
        which: int = 1,
    ) -> None:
        """Send what a pen does: the first or the second; 3 is the other end of the first."""
        self.at += 4
        down = kind != QEvent.Type.TabletRelease and pressure > 0
        button = Qt.MouseButton.LeftButton if down else Qt.MouseButton.NoButton
        place = QPointF(x, y)
        event = QTabletEvent(
            kind, self._pens[which], place, place, pressure, tilt[0], tilt[1], 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, button,
        )  # fmt: skip
        event.setTimestamp(self.at)
        QGuiApplication.sendEvent(self.window, event)

    def pen_stroke(self, *places: tuple[float, float], release: bool = True) -> None:
        """Draw with the pen."""
        self.pen(QEvent.Type.TabletPress, *places[0])
        for place in places[1:]:
            self.pen(QEvent.Type.TabletMove, *place)
        if release:
            self.pen(QEvent.Type.TabletRelease, *places[-1], 0.0)
