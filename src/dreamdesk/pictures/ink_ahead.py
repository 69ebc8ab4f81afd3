"""A stroke that somebody is drawing, shown before it is kept: only what is new of it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from dreamdesk.domain.ink import STEPS, Box, StrokeInHand
from dreamdesk.pictures.ink_raster import Mask, View, draw_part
from dreamdesk.pictures.ink_shape import whole_parts


class InkAhead:
    """A stroke in hand as one surface shows it, ahead of its being kept."""

    def __init__(self, stroke: StrokeInHand, view: View) -> None:
        self.stroke = stroke
        self._view = view
        self._mask: Mask | None = None
        self._parts = 0
        self._seen = 0

    def look(self, view: View) -> None:
        """Look from elsewhere."""
        if view != self._view:
            self._view, self._mask, self._parts = view, None, 0

    def grow(self) -> QRect:
        """Take in the points that have come since; returns the pixels that are to be painted.

        Nothing is drawn here: this is done for each event, drawing once for a frame.
        """
        first, self._seen = max(self._seen - 3, 0), len(self.stroke.pencil)
        return self._pixels(first)

    @property
    def area(self) -> QRect:
        """The pixels of all of it."""
        return self._pixels(0)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Lay the stroke on what is beneath, within some pixels; the painter counts in pixels."""
        area = area.intersected(self._view.sheet)
        pencil, ink = self.stroke.pencil, self.stroke.ink
        if area.isEmpty() or not len(pencil):
            return
        whole = whole_parts(len(pencil))
        if whole > self._parts:
            self._draw_until(whole)
        patch = self._mask.part(area) if self._mask is not None else Mask(self._view, area)
        drawer = patch.painter()
        draw_part(drawer, ink, pencil, whole)
        drawer.end()
        patch.lay(painter, ink)

    def _draw_until(self, whole: int) -> None:
        if self._mask is None:
            self._mask = Mask(self._view, self._view.whole)
        painter = self._mask.painter()
        for part in range(self._parts, whole):
            draw_part(painter, self.stroke.ink, self.stroke.pencil, part)
        painter.end()
        self._parts = whole

    def _pixels(self, first: int) -> QRect:
        xs, ys = self.stroke.pencil.xs[first:], self.stroke.pencil.ys[first:]
        if not xs:
            return QRect()
        box = Box(min(xs) // STEPS, min(ys) // STEPS, max(xs) // STEPS + 1, max(ys) // STEPS + 1)
        return self._view.pixels(box.wider(self.stroke.ink.units // 2 + 3))
