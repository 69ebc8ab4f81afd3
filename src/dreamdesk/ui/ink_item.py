"""A sheet on the screen that is drawn on: it shows the picture there is, and draws what is new."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QTouchEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from dreamdesk.domain.ink import STEPS
from dreamdesk.pictures.ink_ahead import InkAhead
from dreamdesk.pictures.ink_canvas import Canvas
from dreamdesk.pictures.ink_raster import View
from dreamdesk.pictures.paper_view import PaperView
from dreamdesk.ui.ink_contacts import Contact, Drawing, Erasing
from dreamdesk.ui.ink_desk import InkDesk
from dreamdesk.ui.ink_input import InkInput, Places
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
        self._paper = PaperView()
        self._canvas: Canvas | None = None
        self._ahead: dict[UUID, InkAhead] = {}
        self._origin = QPointF()
        self._zoom = 1.0
        self._settled = False
        self._input = InkInput(self)
        self._drawing_on = QTimer(self, interval=0)
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
        self._desk = desk
        self._canvas = Canvas(desk.art) if desk is not None else None
        self._ahead.clear()
        if desk is not None:
            desk.sheetShown.connect(self._show)
            desk.strokeMoved.connect(self._stroke_moved)
            desk.strokeDropped.connect(self._stroke_dropped)
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
        self._paper.fit()
        self._look()

    @Slot(float)
    def enlarge(self, times: float) -> None:
        """Make the sheet so many times as large, about its middle."""
        self._paper.enlarge(times, self._paper.width / 2, self._paper.height / 2)
        self._look()

    @Slot(float, float, result=QPointF)
    def toSheet(self, x: float, y: float) -> QPointF:
        """Return the place on the sheet, in its units, at a place on this item."""
        return QPointF(*self._paper.on_sheet(x * self._pixel_ratio, y * self._pixel_ratio))

    @Slot(float, float, result=QPointF)
    def fromSheet(self, x: float, y: float) -> QPointF:
        """Return the place on this item at a place on the sheet; it moves with viewChanged."""
        view = self._paper.view
        ratio = view.scale / self._pixel_ratio
        return QPointF((x - view.left) * ratio, (y - view.top) * ratio)

    @Slot()
    def penDown(self) -> None:
        """Begin with the pen: Qt Quick has found that it came down on the sheet."""
        self._input.pen_down()

    @Slot()
    def keepPicture(self) -> None:
        """Keep how the sheet looks, if it is fitted and wholly drawn: opening it draws nothing."""
        drawn = self._canvas.drawn() if self._canvas is not None else None
        if drawn is not None and self._desk is not None and self._paper.zoom == 1:
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
        return self._paper.on_sheet(x * ratio, y * ratio)

    def over(self, contact: Contact) -> None:
        """Hear that a contact is over."""
        if isinstance(contact, Erasing):
            self.update()
            if self._canvas is not None and not contact.taken:
                self._refresh(self._canvas.hide(self._being_erased()))

    def pinch(self, before: Places, after: Places) -> None:
        """Move and enlarge the paper as fingers have moved."""
        self._paper.pinch(self._in_pixels(before), self._in_pixels(after))
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
            self._paper.enlarge(times, place.x() * ratio, place.y() * ratio)
        elif self._paper.zoom > 1:
            step = _A_NOTCH_MOVES * ratio / _NOTCH
            self._paper.move(turned.x() * step, turned.y() * step)
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
        desk, canvas = self._desk, self._canvas
        sheet = desk.sheet if desk is not None else None
        if sheet is None or canvas is None:
            return
        for contact in self._input.contacts:
            if isinstance(contact, Erasing):
                contact.look(sheet)
        self._refresh(canvas.hide(self._being_erased()))

    def paint(self, painter: QPainter) -> None:
        """Lay the picture on the item where it is to be painted, and on it what is in hand."""
        canvas = self._canvas
        if canvas is None:
            return
        ratio = self._pixel_ratio
        whole = canvas.view.whole
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        painter.scale(1 / ratio, 1 / ratio)
        area = whole
        if not clip.isEmpty():
            scaled = QRectF(clip.topLeft() * ratio, clip.size() * ratio)
            area = scaled.toAlignedRect().intersected(whole)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(area.topLeft(), canvas.picture, area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for ahead in self._ahead.values():
            ahead.paint(painter, area)
        for contact in self._input.contacts:
            if isinstance(contact, Erasing):
                _paint_eraser(painter, contact, canvas.view)

    @Slot()
    def _let_fingers(self) -> None:
        if self._desk is not None:
            self._input.let_fingers(self._desk.fingers_draw)

    @Slot()
    def _show(self) -> None:
        desk, canvas = self._desk, self._canvas
        sheet = desk.sheet if desk is not None else None
        if canvas is None or sheet is None or self._paper.width <= 1:
            return
        if not canvas.begun:
            self._adopt()
        self._refresh(canvas.hide(self._being_erased()))
        self._refresh(canvas.show(sheet))
        if self._ahead:
            newest = {thing.id for thing in sheet.things[-len(self._ahead) - 8 :]}
            for stroke_id in newest & self._ahead.keys():
                self._refresh(self._ahead.pop(stroke_id).area)
        self._go_on_later()

    def _adopt(self) -> None:
        """Begin with the picture that was kept, if there is one of this size."""
        desk, canvas = self._desk, self._canvas
        sheet = desk.sheet if desk is not None else None
        if desk is None or canvas is None or sheet is None or self._paper.zoom != 1:
            return
        kept = desk.kept_picture(self._paper.width, self._paper.height)
        if kept is not None and canvas.adopt(sheet, kept):
            self.update()

    def _being_erased(self) -> frozenset[object]:
        erasing = (c.taken for c in self._input.contacts if isinstance(c, Erasing))
        return frozenset[object]().union(*erasing)

    @Slot()
    def _seen_or_not(self) -> None:
        if not self.isVisible():
            self._input.finish()

    @Slot(object)
    def _stroke_moved(self, stroke: StrokeInHand) -> None:
        ahead = self._ahead.get(stroke.id)
        if ahead is None:
            ahead = self._ahead[stroke.id] = InkAhead(stroke, self._paper.view)
        self._refresh(ahead.grow())

    @Slot(object)
    def _stroke_dropped(self, stroke: StrokeInHand) -> None:
        ahead = self._ahead.pop(stroke.id, None)
        if ahead is not None:
            self._refresh(ahead.area)

    @Slot()
    def _go_on(self) -> None:
        if self._canvas is not None:
            stop = time.monotonic() + _SLICE_S
            self._refresh(self._canvas.go_on(lambda: time.monotonic() > stop))
        self._go_on_later()

    def _go_on_later(self) -> None:
        settled = self._canvas is not None and self._canvas.begun and self._canvas.is_whole
        unfinished = self._canvas is not None and not self._canvas.is_whole
        if unfinished != self._drawing_on.isActive():
            if unfinished:
                self._drawing_on.start()
            else:
                self._drawing_on.stop()
        if settled != self._settled:
            self._settled = settled
            self.settledChanged.emit()

    def _resize(self) -> None:
        self._paper.resize(self.width() * self._pixel_ratio, self.height() * self._pixel_ratio)
        self._look()
        if self._canvas is not None and not self._canvas.is_whole:
            self._adopt()
        self._show()

    def _look(self) -> None:
        view = self._paper.view
        if self._canvas is not None:
            self._canvas.look(view)
        for ahead in self._ahead.values():
            ahead.look(view)
        if self._paper.zoom != self._zoom:
            self._zoom = self._paper.zoom
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
        if any(isinstance(contact, Erasing) for contact in self._input.contacts):
            self.polish()
            self.update()

    def _in_pixels(self, places: Places) -> Places:
        self._origin = self.mapToScene(QPointF(0, 0))
        x, y, ratio = self._origin.x(), self._origin.y(), self._pixel_ratio
        return [((a - x) * ratio, (b - y) * ratio) for a, b in places]


def _paint_eraser(painter: QPainter, eraser: Erasing, view: View) -> None:
    """Show where an eraser is, and by area where it has been."""
    if not eraser.path:
        return
    painter.save()
    painter.setTransform(view.transform() * painter.transform())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if eraser.by_area:
        painter.setPen(
            QPen(
                QColor(Qt.GlobalColor.white),
                2 * eraser.radius,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in eraser.path]))
    painter.setPen(QPen(QColor(Qt.GlobalColor.gray), 2 * STEPS / 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(*eraser.path[-1]), eraser.radius, eraser.radius)
    painter.restore()
