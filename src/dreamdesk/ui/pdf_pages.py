"""The pages of a PDF that lies in memory, as pixels. The only place that knows QtPdf."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions


class PdfPages:
    """An open PDF. The thread that made it uses and closes it; no file is ever written."""

    def __init__(self, pdf: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise ValueError(self._document.error().name)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def shape(self, page: int) -> float:
        """Return a page's height divided by its width."""
        size = self._document.pagePointSize(page)
        return size.height() / size.width()

    def page_size(self, page: int) -> QPageSize:
        """Return the size of paper that a page is meant for, whether it stands or lies."""
        size = self._document.pagePointSize(page).toSize()
        return QPageSize(size, "", QPageSize.SizeMatchPolicy.FuzzyOrientationMatch)

    def lies(self, page: int) -> bool:
        """Tell whether a page is wider than it is high."""
        return self.shape(page) < 1

    def words(self, page: int) -> str:
        """Return what stands on a page, for those who have it read aloud."""
        return self._document.getAllText(page).text()

    def image(self, page: int, width: int) -> QImage:
        """Return a page on white paper, `width` pixels wide."""
        size = QSize(width, round(width * self.shape(page)))
        return self._on_white(self._document.render(page, size))

    def strip(self, page: int, whole: QSize, part: QRect) -> QImage:
        """Return a part of a page that is drawn `whole` large: a whole one would take much room."""
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(part)
        return self._on_white(self._document.render(page, part.size(), options))

    def close(self) -> None:
        """Let go of the PDF."""
        self._document.close()
        self._buffer.close()

    def _on_white(self, drawn: QImage) -> QImage:
        page = QImage(drawn.size(), QImage.Format.Format_RGB32)
        page.fill(0xFFFFFFFF)
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return page
