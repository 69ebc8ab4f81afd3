"""What an InkItem paints: the sheet as it is kept, and on it the ink and the erasers in hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from dreamdesk.domain.ink import StrokeInHand
from dreamdesk.domain.sheet import Sheet
from dreamdesk.pictures.ink_ahead import InkAhead
from dreamdesk.pictures.ink_canvas import Canvas, Drawn
from dreamdesk.pictures.ink_raster import Art, View
from dreamdesk.pictures.paper_view import PaperView
from dreamdesk.ui.ink_contacts import Erasing

_EDGE_OF_ERASER = 4
"""Units of the sheet."""


class InkPicture:
    """One sheet on one surface; every area it returns is in pixels and is to be painted anew."""

    def __init__(self, art: Art, paper: PaperView | None = None) -> None:
        self.paper = paper or PaperView()
        self.canvas = Canvas(art)
        self.ahead: dict[UUID, InkAhead] = {}

    def look(self) -> None:
        """Look from where the paper lies now."""
        view = self.paper.view
        # An item gets its size in steps; before there is anything to see, the last one is enough.
        if self.canvas.begun:
            self.canvas.look(view)
        for ahead in self.ahead.values():
            ahead.look(view)

    def show(
        self,
        sheet: Sheet,
        kept: Callable[[int, int], Drawn | None],
        taken: frozenset[object],
    ) -> QRect:
        """Show a sheet as it is now, without the things that an eraser has taken.

        `kept` is asked for a picture of a size while there is no whole one: it may come later than
        the sheet, which the other surface has opened.
        """
        area = QRect()
        size = self.paper.width, self.paper.height
        self.canvas.look(self.paper.view)
        wanting = not (self.canvas.begun and self.canvas.is_whole)
        if wanting and self.paper.zoom == 1:
            drawn = kept(*size)
            if drawn is not None and self.canvas.adopt(sheet, drawn):
                area = self.canvas.view.whole
        area = area.united(self.canvas.hide(taken)).united(self.canvas.show(sheet))
        newest = {thing.id for thing in sheet.things[-len(self.ahead) - 8 :]}
        for stroke_id in newest & self.ahead.keys():
            area = area.united(self.ahead.pop(stroke_id).area)
        return area

    def grow(self, stroke: StrokeInHand) -> QRect:
        """Take in what has come of a stroke in hand."""
        ahead = self.ahead.get(stroke.id)
        if ahead is None:
            ahead = self.ahead[stroke.id] = InkAhead(stroke, self.canvas.view)
        return ahead.grow()

    def drop(self, stroke: StrokeInHand) -> QRect:
        """Let a stroke in hand vanish."""
        ahead = self.ahead.pop(stroke.id, None)
        return ahead.area if ahead is not None else QRect()

    def paint(self, painter: QPainter, ratio: float, erasers: Iterable[Erasing]) -> None:
        """Paint what the painter is clipped to; `ratio` is its pixels for each of its units."""
        view = self.canvas.view
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        painter.scale(1 / ratio, 1 / ratio)
        area = view.whole
        if not clip.isEmpty():
            scaled = QRectF(clip.topLeft() * ratio, clip.size() * ratio)
            area = scaled.toAlignedRect().intersected(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(area.topLeft(), self.canvas.picture, area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for ahead in self.ahead.values():
            ahead.paint(painter, area)
        for eraser in erasers:
            _paint_eraser(painter, eraser, view)


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
    painter.setPen(QPen(QColor(Qt.GlobalColor.gray), _EDGE_OF_ERASER))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(*eraser.path[-1]), eraser.radius, eraser.radius)
    painter.restore()
