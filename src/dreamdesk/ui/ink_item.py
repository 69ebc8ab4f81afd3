"""A sheet on the screen that is drawn on: it shows the picture there is, and draws what is new."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QTouchEvent, QWheelEvent, QWindow
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from dreamdesk.pictures.ink_raster import NoArt
from dreamdesk.ui.ink_contacts import Contact, Drawing, Erasing
from dreamdesk.ui.ink_desk import InkDesk
from dreamdesk.ui.ink_input import InkInput, Places
from dreamdesk.ui.ink_picture import InkPicture
from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted

if TYPE_CHECKING:
    from dreamdesk.domain.ink import StrokeInHand

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_SLICE_S = 0.006
"""How long is drawn at a time while a sheet is drawn anew: the rest of a frame is for the hands."""

_NOTCH = 120.0
_A_NOTCH_ENLARGES = 1.15
_A_NOTCH_MOVES = 60.0


@QmlElement
class InkItem(QQuickPaintedItem):
    """Shows the sheet of a desk and draws on it. `host` is the window that it stands in."""

    deskChanged = Signal()
    hostChanged = Signal()
    pixelRatioChanged = Signal()
    zoomChanged = Signal()
    settledChanged = Signal()
    viewChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._desk: InkDesk | None = None
        # Handed in by QML, as the window is: asked for here, PySide would take it for a child.
        self._host: QObject | None = None
        self._pixel_ratio = 1.0
        self._picture = InkPicture(NoArt())
        self._origin = QPointF()
        self._zoom = 1.0
        self._settled = False
        self._input = InkInput(self)
        self._drawing_on = QTimer(interval=0)
        self._drawing_on.timeout.connect(self._go_on)
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.visibleChanged.connect(self._seen_or_not)
        let_go_when_deleted(self)

    def _get_desk(self) -> InkDesk | None:
        return self._desk

    def _set_desk(self, desk: InkDesk | None) -> None:
        if desk is self._desk:
            return
        self._input.finish()
        if self._desk is not None:
            self._desk.sheetShown.disconnect(self._show)
            self._desk.strokeMoved.disconnect(self._stroke_moved)
            self._desk.strokeDropped.disconnect(self._stroke_dropped)
            self._desk.handsToBeLifted.disconnect(self._input.finish)
            self._desk.fingersChanged.disconnect(self._let_fingers)
        self._desk = desk
        paper = self._picture.paper
        paper.fit()
        self._picture = InkPicture(desk.art if desk is not None else NoArt(), paper)
        if desk is not None:
            desk.sheetShown.connect(self._show)
            desk.strokeMoved.connect(self._stroke_moved)
            desk.strokeDropped.connect(self._stroke_dropped)
            desk.handsToBeLifted.connect(self._input.finish)
            desk.fingersChanged.connect(self._let_fingers)
            self._let_fingers()
        self._look()
        self._show()
        self.deskChanged.emit()

    def _get_host(self) -> QObject | None:
        return self._host

    def _set_host(self, host: QObject | None) -> None:
        if host is not self._host:
            self._host = host
            self._input.watch(host if isinstance(host, QWindow) else None)
            self.hostChanged.emit()

    def _get_pixel_ratio(self) -> float:
        return self._pixel_ratio

    def _set_pixel_ratio(self, ratio: float) -> None:
        if ratio != self._pixel_ratio:
            self._pixel_ratio = ratio
            self.pixelRatioChanged.emit()
            self._resize()

    def _get_zoom(self) -> float:
        return self._zoom

    def _get_settled(self) -> bool:
        return self._settled

    desk = Property(InkDesk, _get_desk, _set_desk, notify=deskChanged)
    host = Property(QObject, _get_host, _set_host, notify=hostChanged)
    pixelRatio = Property(float, _get_pixel_ratio, _set_pixel_ratio, notify=pixelRatioChanged)
    zoom = Property(float, _get_zoom, notify=zoomChanged)
    settled = Property(bool, _get_settled, notify=settledChanged)

    @Slot()
    def fit(self) -> None:
        """See the whole sheet."""
        self._picture.paper.fit()
        self._look()

    @Slot(float)
    def enlarge(self, times: float) -> None:
        """Make the sheet so many times as large, about its middle."""
        self._picture.paper.enlarge(
            times, self._picture.paper.width / 2, self._picture.paper.height / 2
        )
        self._look()

    @Slot(float, float, result=QPointF)
    def toSheet(self, x: float, y: float) -> QPointF:
        """Return the place on the sheet, in its units, at a place on this item."""
        return QPointF(*self._picture.paper.on_sheet(x * self._pixel_ratio, y * self._pixel_ratio))

    @Slot(float, float, result=QPointF)
    def fromSheet(self, x: float, y: float) -> QPointF:
        """Return the place on this item at a place on the sheet; it moves with viewChanged."""
        view = self._picture.paper.view
        ratio = view.scale / self._pixel_ratio
        return QPointF((x - view.left) * ratio, (y - view.top) * ratio)

    @Slot()
    def penDown(self) -> None:
        """Begin with the pen: Qt Quick has found that it came down on the sheet."""
        self._input.pen_down()

    @Slot()
    def keepPicture(self) -> None:
        """Keep how the sheet looks, if it is fitted and wholly drawn: opening it draws nothing."""
        drawn = self._picture.canvas.drawn()
        if drawn is not None and self._desk is not None and self._picture.paper.zoom == 1:
            self._desk.keep_picture(drawn)

    def begin(self, with_eraser: bool) -> Contact | None:
        """Return a new contact, or None when nothing is drawn here now."""
        desk = self._desk
        if desk is None or not desk.draws:
            return None
        self._origin = self.mapToScene(QPointF(0, 0))
        if with_eraser or desk.erases:
            return Erasing(desk, desk.erases_by_area)
        return Drawing(desk)

    def on_sheet(self, place: QPointF) -> tuple[float, float]:
        """Return a place of the window in units of the sheet."""
        ratio = self._pixel_ratio
        x, y = place.x() - self._origin.x(), place.y() - self._origin.y()
        self._erase_in_next_frame()
        return self._picture.paper.on_sheet(x * ratio, y * ratio)

    def over(self, contact: Contact) -> None:
        """Hear that a contact is over."""
        if isinstance(contact, Erasing):
            self.update()
            if not contact.taken:
                self._refresh(self._picture.canvas.hide(self._taken()))

    def pinch(self, before: Places, after: Places) -> None:
        """Move and enlarge the paper as fingers have moved."""
        self._picture.paper.pinch(self._in_pixels(before), self._in_pixels(after))
        self._look()

    def touchEvent(self, event: QTouchEvent) -> None:
        """Take the fingers that come down here."""
        self._input.touched(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin with the mouse."""
        self._input.mouse_down(event)
        event.accept()

    def mouseUngrabEvent(self) -> None:
        """Keep what was begun when somebody else takes the mouse."""
        self._input.mouse_gone()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl, else move the enlarged paper."""
        ratio, turned = self._pixel_ratio, event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            place = event.position()
            times = _A_NOTCH_ENLARGES ** (turned.y() / _NOTCH)
            self._picture.paper.enlarge(times, place.x() * ratio, place.y() * ratio)
        elif self._picture.paper.zoom > 1:
            step = _A_NOTCH_MOVES * ratio / _NOTCH
            self._picture.paper.move(turned.x() * step, turned.y() * step)
        else:
            event.ignore()
            return
        self._look()
        event.accept()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Show the sheet in the new size."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._resize()

    def updatePolish(self) -> None:
        """Hide what the eraser has passed over since the last frame."""
        sheet = self._desk.sheet if self._desk is not None else None
        if sheet is not None:
            for eraser in self._being_erased():
                eraser.look(sheet)
            self._refresh(self._picture.canvas.hide(self._taken()))

    def paint(self, painter: QPainter) -> None:
        """Lay the picture on the item where it is to be painted, and on it what is in hand."""
        self._picture.paint(painter, self._pixel_ratio, self._being_erased())

    @Slot()
    def _let_fingers(self) -> None:
        if self._desk is not None:
            self._input.let_fingers(self._desk.fingers_draw)

    @Slot()
    def _show(self) -> None:
        desk = self._desk
        sheet = desk.sheet if desk is not None else None
        if desk is None or sheet is None or self._picture.paper.width <= 1:
            return
        self._refresh(self._picture.show(sheet, desk.kept_picture, self._taken()))
        self._go_on_later()

    def _being_erased(self) -> list[Erasing]:
        return [c for c in self._input.contacts if isinstance(c, Erasing)]

    def _taken(self) -> frozenset[object]:
        held = self._desk.held if self._desk is not None else frozenset[object]()
        return held.union(*(eraser.taken for eraser in self._being_erased()))

    @Slot()
    def _seen_or_not(self) -> None:
        if not self.isVisible():
            self._input.finish()

    @Slot(object)
    def _stroke_moved(self, stroke: StrokeInHand) -> None:
        self._refresh(self._picture.grow(stroke))

    @Slot(object)
    def _stroke_dropped(self, stroke: StrokeInHand) -> None:
        self._refresh(self._picture.drop(stroke))

    @Slot()
    def _go_on(self) -> None:
        stop = time.monotonic() + _SLICE_S
        self._refresh(self._picture.canvas.go_on(lambda: time.monotonic() > stop))
        self._go_on_later()

    def _go_on_later(self) -> None:
        canvas = self._picture.canvas
        if canvas.is_whole:
            self._drawing_on.stop()
        elif not self._drawing_on.isActive():
            self._drawing_on.start()
        settled = canvas.begun and canvas.is_whole
        if settled != self._settled:
            self._settled = settled
            self.settledChanged.emit()

    def _resize(self) -> None:
        ratio = self._pixel_ratio
        self._picture.paper.resize(self.width() * ratio, self.height() * ratio)
        self._look()
        self._show()

    def _look(self) -> None:
        self._picture.look()
        if self._picture.paper.zoom != self._zoom:
            self._zoom = self._picture.paper.zoom
            self.zoomChanged.emit()
        self.viewChanged.emit()
        self._go_on_later()
        self.update()

    def _refresh(self, pixels: QRect) -> None:
        if not pixels.isEmpty():
            ratio = self._pixel_ratio
            if ratio == 1:
                self.update(pixels)
            else:
                place, size = QRectF(pixels).topLeft() / ratio, QRectF(pixels).size() / ratio
                self.update(QRectF(place, size).toAlignedRect())

    def _erase_in_next_frame(self) -> None:
        if self._being_erased():
            self.polish()
            self.update()

    def _in_pixels(self, places: Places) -> Places:
        self._origin = self.mapToScene(QPointF(0, 0))
        x, y, ratio = self._origin.x(), self._origin.y(), self._pixel_ratio
        return [((a - x) * ratio, (b - y) * ratio) for a, b in places]
