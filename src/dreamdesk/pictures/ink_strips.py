"""A sheet in strips from above to below, so that a large picture of it never has to be whole.

Every pixel is the one that the picture drawn in one go would have: strips lie whole pixels apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from dreamdesk.domain.ink import STEPS
from dreamdesk.domain.sheet import Placed, Sheet, Thing
from dreamdesk.pictures.ink_raster import Art, View, box_of, draw_line, opacity

ROWS = 256
"""How high a strip is: 3.6 MB of an A4 at 300 to the inch, and most strokes lie in one or two.

A stroke is drawn anew in each; remembering its line would save a fifth of the time and cost 9 MB.
"""


def strips(sheet: Sheet, view: View, art: Art, rows: int = ROWS) -> Iterator[QImage]:
    """Yield the pixels of a view that lies on the sheet, `rows` at a time and then what is left."""
    reach = [_rows(view, thing, art) for thing in sheet.things]
    strip = QImage(view.width, min(rows, view.height), QImage.Format.Format_RGB32)
    for top in range(0, view.height, rows):
        bottom = min(top + rows, view.height)
        if bottom - top < strip.height():
            strip = QImage(view.width, bottom - top, QImage.Format.Format_RGB32)
        strip.fill(Qt.GlobalColor.white)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(view.transform() * QTransform.fromTranslate(0, -top))
        art.background(painter, sheet.head.template)
        for thing, (first, last) in zip(sheet.things, reach, strict=True):
            if first < bottom and last > top:
                painter.save()
                if isinstance(thing, Placed):
                    art.placed(painter, thing)
                else:
                    painter.scale(1 / STEPS, 1 / STEPS)
                    painter.setOpacity(opacity(thing.ink))
                    draw_line(painter, thing.ink, thing.trace, 0, len(thing.trace))
                painter.restore()
        painter.end()
        yield strip


def _rows(view: View, thing: Thing, art: Art) -> tuple[int, int]:
    """Return the first row of pixels that a thing can touch, and the one after its last."""
    box = box_of(thing, art)
    top, bottom = ((side - view.top) * view.scale for side in (box.top, box.bottom))
    return floor(top) - 1, ceil(bottom) + 1
