"""A page of a paper on the screen: drawn off the GUI thread, sharp at the size it has there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted

if TYPE_CHECKING:
    from dreamdesk.ui.pdf_pages import PdfPages

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaperSheets(QObject):
    """The finished papers, from which pages are drawn as they are asked for."""

    drawn = Signal(str, int, QImage)

    def __init__(self, errands: Errands, trouble: Callable[[Exception], None]) -> None:
        super().__init__()
        self._errands = errands
        self._trouble = trouble
        # Only the errands' thread touches the open papers.
        self._open: dict[str, PdfPages] = {}
        self._wanted: dict[tuple[str, int], int] = {}

    def put(self, paper: str, pages: PdfPages) -> None:
        """Take a paper in the place of its earlier self; on the errands' thread."""
        earlier = self._open.get(paper)
        self._open[paper] = pages
        if earlier is not None:
            earlier.close()

    def ask(self, paper: str, page: int, width: int) -> None:
        """Have a page drawn, `width` pixels wide; it comes with `drawn`."""
        self._wanted[(paper, page)] = width
        job = partial(self._draw, paper, page, width)
        self._errands.ask(job, partial(self._tell, paper, page), self._trouble)

    def let_go(self) -> None:
        """Close the papers; on the errands' thread."""
        for pages in self._open.values():
            pages.close()
        self._open.clear()

    def _draw(self, paper: str, page: int, width: int) -> QImage | None:
        pages = self._open.get(paper)
        # While a window is pulled larger, every size in between is asked for and none is needed.
        late = self._wanted.get((paper, page)) != width
        if pages is None or late or page >= pages.count:
            return None
        return pages.image(page, width)

    def _tell(self, paper: str, page: int, image: QImage | None) -> None:
        if image is not None:
            self.drawn.emit(paper, page, image)


@QmlElement
class PaperPage(QQuickPaintedItem):
    """Shows one page; until it is drawn anew, the page stands as it was drawn last."""

    sheetsChanged = Signal()
    paperChanged = Signal()
    pageChanged = Signal()
    versionChanged = Signal()
    pixelRatioChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sheets: PaperSheets | None = None
        self._paper = ""
        self._page = 0
        self._version = 0
        # Handed in by QML: asked of window() here, PySide would take the window for a child of
        # this item, and its Python object would be gone with the item.
        self._pixel_ratio = 1.0
        self._image: QImage | None = None
        self.setOpaquePainting(True)
        let_go_when_deleted(self)

    def _get_sheets(self) -> PaperSheets | None:
        return self._sheets

    def _set_sheets(self, sheets: PaperSheets | None) -> None:
        if sheets is not self._sheets:
            self._sheets = sheets
            if sheets is not None:
                sheets.drawn.connect(self._take)
            self.sheetsChanged.emit()
            self._ask()

    def _get_paper(self) -> str:
        return self._paper

    def _set_paper(self, paper: str) -> None:
        if paper != self._paper:
            self._paper, self._image = paper, None
            self.paperChanged.emit()
            self._ask()

    def _get_page(self) -> int:
        return self._page

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page, self._image = page, None
            self.pageChanged.emit()
            self._ask()

    def _get_version(self) -> int:
        return self._version

    def _set_version(self, version: int) -> None:
        if version != self._version:
            self._version = version
            self.versionChanged.emit()
            self._ask()

    def _get_pixel_ratio(self) -> float:
        return self._pixel_ratio

    def _set_pixel_ratio(self, ratio: float) -> None:
        if ratio != self._pixel_ratio:
            self._pixel_ratio = ratio
            self.pixelRatioChanged.emit()
            self._ask()

    sheets = Property(PaperSheets, _get_sheets, _set_sheets, notify=sheetsChanged)
    paper = Property(str, _get_paper, _set_paper, notify=paperChanged)
    page = Property(int, _get_page, _set_page, notify=pageChanged)
    version = Property(int, _get_version, _set_version, notify=versionChanged)
    pixelRatio = Property(float, _get_pixel_ratio, _set_pixel_ratio, notify=pixelRatioChanged)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Have the page drawn in its new size."""
        super().geometryChange(new, old)
        if new.width() != old.width():
            self._ask()

    def paint(self, painter: QPainter) -> None:
        """Draw the page as it is known, on white paper."""
        whole = QRectF(0, 0, self.width(), self.height())
        painter.fillRect(whole, 0xFFFFFFFF)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._image)

    def _ask(self) -> None:
        if self._sheets is not None and self._paper and self.width() > 0:
            pixels = round(self.width() * self._pixel_ratio)
            self._sheets.ask(self._paper, self._page, pixels)

    @Slot(str, int, QImage)
    def _take(self, paper: str, page: int, image: QImage) -> None:
        if (paper, page) == (self._paper, self._page):
            self._image = image
            self.update()
