"""A small picture of something that is drawn: a stamp, a template, or the thing in hand."""

from __future__ import annotations

from PySide6.QtCore import Property, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from dreamdesk.domain.ink import SHEET_WIDTH
from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted
from dreamdesk.ui.shared.thing_in_hand import ThingInHand

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawnItem(QQuickPaintedItem):
    """Paints with the art of a hand: a stamp, a template, or without either what the hand holds."""

    placingChanged = Signal()
    stampChanged = Signal()
    templateChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._placing: ThingInHand | None = None
        self._stamp = ""
        self._template = ""
        self.setAntialiasing(True)
        let_go_when_deleted(self)

    def _get_placing(self) -> ThingInHand | None:
        return self._placing

    def _set_placing(self, placing: ThingInHand | None) -> None:
        if self._placing is placing:
            return
        if self._placing is not None:
            self._placing.redrawn.disconnect(self._redraw)
        self._placing = placing
        if placing is not None:
            placing.redrawn.connect(self._redraw)
        self.update()
        self.placingChanged.emit()

    def _get_stamp(self) -> str:
        return self._stamp

    def _set_stamp(self, stamp: str) -> None:
        if stamp != self._stamp:
            self._stamp = stamp
            self.update()
            self.stampChanged.emit()

    def _get_template(self) -> str:
        return self._template

    def _set_template(self, template: str) -> None:
        if template != self._template:
            self._template = template
            self.update()
            self.templateChanged.emit()

    placing = Property(ThingInHand, _get_placing, _set_placing, notify=placingChanged)
    stamp = Property(str, _get_stamp, _set_stamp, notify=stampChanged)
    template = Property(str, _get_template, _set_template, notify=templateChanged)

    def paint(self, painter: QPainter) -> None:
        """Paint it as large as the item is."""
        placing = self._placing
        if placing is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._stamp:
            side = min(self.width(), self.height())
            left, top = (self.width() - side) / 2, (self.height() - side) / 2
            placing.art.stamp(painter, self._stamp, QRectF(left, top, side, side))
        elif self._template:
            painter.scale(self.width() / SHEET_WIDTH, self.width() / SHEET_WIDTH)
            placing.art.background(painter, self._template)
        elif placing.held is not None:
            painter.translate(QPointF(self.width() / 2, self.height() / 2))
            size = placing.art.size(placing.held)
            painter.scale(self.width() / size.width(), self.height() / size.height())
            placing.art.upright(painter, placing.held)

    @Slot()
    def _redraw(self) -> None:
        if not self._stamp and not self._template:
            self.update()
