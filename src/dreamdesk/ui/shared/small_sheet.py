"""A sheet of drawing as a small picture of what is on it."""

from __future__ import annotations

from PySide6.QtCore import Property, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted
from dreamdesk.ui.small_sheets import SmallSheets

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SmallSheet(QQuickPaintedItem):
    """Paints one of the small sheets, and has it drawn as long as it can be seen."""

    sheetsChanged = Signal()
    sheetChanged = Signal()
    shownChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sheets: SmallSheets | None = None
        self._sheet = ""
        self._looks = False
        self._shown = False
        self.visibleChanged.connect(self._look)
        let_go_when_deleted(self)

    def _get_sheets(self) -> SmallSheets | None:
        return self._sheets

    def _set_sheets(self, sheets: SmallSheets | None) -> None:
        if sheets is self._sheets:
            return
        self.leave()
        if self._sheets is not None:
            self._sheets.drawn.disconnect(self._draw)
        self._sheets = sheets
        if sheets is not None:
            sheets.drawn.connect(self._draw)
        self._look()
        self.sheetsChanged.emit()

    def _get_sheet(self) -> str:
        return self._sheet

    def _set_sheet(self, sheet: str) -> None:
        if sheet != self._sheet:
            self.leave()
            self._sheet = sheet
            self._look()
            self.sheetChanged.emit()

    def _get_shown(self) -> bool:
        return self._shown

    sheets = Property(SmallSheets, _get_sheets, _set_sheets, notify=sheetsChanged)
    sheet = Property(str, _get_sheet, _set_sheet, notify=sheetChanged)
    shown = Property(bool, _get_shown, notify=shownChanged)
    """Whether there is a picture of the sheet already."""

    @Slot()
    def leave(self) -> None:
        """Look at the sheet no longer: to be told before the item goes."""
        if self._looks and self._sheets is not None:
            self._sheets.look_away(self._sheet)
        self._looks = False

    def paint(self, painter: QPainter) -> None:
        """Paint the sheet as wide as the item is."""
        picture = self._picture()
        if picture is None:
            return
        # Scaled before it is painted: a painter would leave thin lines out.
        ratio = painter.deviceTransform().m11() or 1.0
        width = max(round(self.width() * ratio), 1)
        small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), small)

    def _picture(self) -> QImage | None:
        return self._sheets.picture(self._sheet) if self._sheets is not None else None

    @Slot()
    def _look(self) -> None:
        if not self.isVisible():
            self.leave()
        elif self._sheets is not None and self._sheet and not self._looks:
            self._looks = True
            self._sheets.look_at(self._sheet)
        self._refresh()

    @Slot(str)
    def _draw(self, sheet: str) -> None:
        if sheet == self._sheet:
            self._refresh()

    def _refresh(self) -> None:
        shown = self._picture() is not None
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()
        self.update()
