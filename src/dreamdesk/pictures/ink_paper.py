"""A sheet as a file to be taken home: PNG, SVG and PDF, drawn as on the screen.

In SVG and PDF ink stays lines, with points left out that nobody would see. Everything here can be
called from any thread once the Qt application is there, which art with words in it needs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from dreamdesk.domain.ink import SHEET_WIDTH, WHOLE_SHEET, Box
from dreamdesk.domain.sheet import Placed, Sheet
from dreamdesk.look import drawing_look
from dreamdesk.pictures.ink_pdf import PackedSheet, PdfSheet, Pixels
from dreamdesk.pictures.ink_raster import Art, whole_sheet
from dreamdesk.pictures.ink_strips import strips
from dreamdesk.pictures.ink_svg import svg_begin, svg_end, svg_picture, svg_stroke
from dreamdesk.pictures.png_stream import png_parts
from dreamdesk.pictures.raster import PNG, written

PNG_WIDTH = 3508
"""Pixels: an A4 at 300 to the inch."""

_DOTS_A_UNIT = 300 / 254
_UNITS_A_METRE = 10_000

Watch = Callable[[int, int], bool]
"""Told which thing of how many is being drawn; answers whether to go on."""


def png(sheet: Sheet, art: Art, width: int = PNG_WIDTH) -> bytes:
    """Return a sheet as a PNG, `width` pixels wide."""
    view = whole_sheet(width)
    dots_a_metre = round(width / (SHEET_WIDTH / _UNITS_A_METRE))
    made = BytesIO()
    made.writelines(png_parts(view.whole.size(), dots_a_metre, strips(sheet, view, art)))
    return made.getvalue()


def svg(sheet: Sheet, art: Art) -> bytes:
    """Return a sheet as an SVG of 297 x 210 mm."""
    look, parts = drawing_look(), [svg_begin(sheet.head.name)]
    ground = _ground(sheet, art)
    if ground is not None:
        parts.append(svg_picture(WHOLE_SHEET, written(ground, PNG)))
    for thing in sheet.things:
        if isinstance(thing, Placed):
            box = _some(art.box(thing))
            picture = _picture(box, partial(art.placed, thing=thing))
            parts.append(svg_picture(box, written(picture, PNG)))
        else:
            parts.append(svg_stroke(thing, look))
    return "".join([*parts, svg_end()]).encode()


def packed(sheet: Sheet, art: Art, watch: Watch) -> PackedSheet | None:
    """Return a sheet as the content of a PDF; None when `watch` said to stop."""
    made = PdfSheet()
    ground = _ground(sheet, art)
    if ground is not None:
        made.add_picture(_pixels(WHOLE_SHEET, ground))
    for number, thing in enumerate(sheet.things, 1):
        if not watch(number, len(sheet.things)):
            return None
        if isinstance(thing, Placed):
            box = _some(art.box(thing))
            made.add_picture(_pixels(box, _picture(box, partial(art.placed, thing=thing))))
        else:
            made.add_stroke(thing)
    return made.packed()


def _ground(sheet: Sheet, art: Art) -> QImage | None:
    template = sheet.head.template
    return _picture(WHOLE_SHEET, partial(art.background, template=template)) if template else None


def _picture(box: Box, draw: Callable[[QPainter], None]) -> QImage:
    """Return a part of the sheet as it is drawn on nothing, for 300 dots an inch."""
    wide, high = box.right - box.left, box.bottom - box.top
    size = QSize(max(round(wide * _DOTS_A_UNIT), 1), max(round(high * _DOTS_A_UNIT), 1))
    image = QImage(size, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(size.width() / wide, size.height() / high)
    painter.translate(-box.left, -box.top)
    draw(painter)
    painter.end()
    return image


def _some(box: Box) -> Box:
    """Return a box that is at least a unit wide and high."""
    return Box(box.left, box.top, max(box.right, box.left + 1), max(box.bottom, box.top + 1))


def _pixels(box: Box, image: QImage) -> Pixels:
    bits = bytes(image.constBits())
    colours = bytearray(3 * (len(bits) // 4))
    for channel in range(3):
        colours[channel::3] = bits[channel::4]
    return Pixels(box, image.width(), image.height(), bytes(colours), bits[3::4])
