"""What lies under and between the ink: templates, stamps, words, speech bubbles and pictures.

All sizes are in units of the sheet. Any thread may draw with it.
"""

from __future__ import annotations

from functools import lru_cache, partial
from math import ceil, floor
from threading import Lock
from typing import TYPE_CHECKING
from uuid import UUID
from zlib import crc32

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, Box
from dreamdesk.domain.sheet import Placed, PlacedKind
from dreamdesk.look import drawing_look, paper_look
from dreamdesk.pictures import raster

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dreamdesk.domain.quotes import KeptPicture
    from dreamdesk.domain.templates import Stamp, Template

STAMP_SIZE = 360
PICTURE_WIDTH = 620
LETTERS = 96
"""How high a word's type is."""

_TITLE_LETTERS = 57
_WIDEST_WORDS = 1100
_BUBBLE_ROOM = 54
_TAIL = 90
_FRAME = 22
_PICTURE_PIXELS, _SHARPEST = 900, 2560
"""How wide a picture is remembered, and at most drawn: as wide as the vault keeps photographs."""

_PIXELS = QImage.Format.Format_ARGB32_Premultiplied
_WIDEST_REMEMBERED = 2000
"""Pixels: up to a sheet on an ordinary screen. Zoomed in or on paper, drawing it each time where it
is seen takes some milliseconds, and remembering it many megabytes."""

_REMEMBERED = 32_000_000
"""Bytes of templates, stamps and large pictures that are remembered, each at the size drawn."""

_EDGE = 6
"""How far what is drawn may reach beyond its size: edges and the smoothing of turned sides."""


class DrawingArt:
    """Draws templates and placed things as ink_raster.Art asks for it."""

    def __init__(self, templates: tuple[Template, ...], stamps: tuple[Stamp, ...]) -> None:
        self._templates = {template.id: template for template in templates}
        self._stamps = {stamp.id: stamp.picture for stamp in stamps}
        self._pictures: dict[UUID, KeptPicture] = {}
        self._drawn: dict[str, QImage] = {}
        self._large: dict[tuple[Path | str, int], QImage] = {}
        self._lock = Lock()

    @property
    def version(self) -> str:
        """Another one when a template or a stamp has been drawn anew."""
        files = [*(t.picture for t in self._templates.values()), *self._stamps.values()]
        return _version(tuple(files))

    def know(self, pictures: tuple[KeptPicture, ...]) -> None:
        """Take the pictures that can lie on a sheet, replacing what was known."""
        self._pictures = {picture.id: picture for picture in pictures}

    def forget_pictures(self) -> None:
        """Let go of pictures that were drawn: the sheets have been left. Templates stay."""
        with self._lock:
            self._drawn.clear()

    def background(self, painter: QPainter, template: str) -> None:
        """Draw a template with the names of its places; nothing for one that is there no longer."""
        known = self._templates.get(template)
        if known is None:
            return
        self._svg(painter, known.picture, QRectF(0, 0, SHEET_WIDTH, SHEET_HEIGHT))
        for place in known.places:
            if place.title_at is not None:
                x, y = place.title_at[0] * SHEET_WIDTH, place.title_at[1] * SHEET_HEIGHT
                ink = QColor(paper_look().palette.ink_soft)
                _write(painter, (place.title,), QPointF(x, y), _TITLE_LETTERS, ink)

    def placed(self, painter: QPainter, thing: Placed) -> None:
        """Draw a placed thing where it stands."""
        painter.save()
        painter.setTransform(_way_to(thing), combine=True)
        self.upright(painter, thing)
        painter.restore()

    def upright(self, painter: QPainter, thing: Placed) -> None:
        """Draw a thing round where the painter stands, neither turned nor scaled."""
        around = self._own(thing)
        match thing.kind:
            case PlacedKind.STAMP:
                if thing.name in self._stamps:
                    self._svg(painter, self._stamps[thing.name], around)
            case PlacedKind.WORDS:
                _write(painter, _lines(thing.text), QPointF(0, 0), LETTERS, _colour(thing))
            case PlacedKind.BUBBLE:
                _draw_bubble(painter, around, thing)
            case PlacedKind.PICTURE:
                self._draw_picture(painter, around, thing)

    def size(self, thing: Placed) -> QSizeF:
        """Return how large a thing is at scale 1, before it is turned."""
        match thing.kind:
            case PlacedKind.STAMP:
                return QSizeF(STAMP_SIZE, STAMP_SIZE)
            case PlacedKind.PICTURE:
                image = self._image(thing.name)
                shape = image.height() / max(image.width(), 1)
                return QSizeF(PICTURE_WIDTH, (PICTURE_WIDTH - 2 * _FRAME) * shape + 2 * _FRAME)
        lines = _lines(thing.text)
        words = QSizeF(max(_width(line) for line in lines), len(lines) * LETTERS * _LEADING)
        if thing.kind is PlacedKind.WORDS:
            return words
        return words + QSizeF(2 * _BUBBLE_ROOM, 2 * _BUBBLE_ROOM + 2 * _TAIL)

    def box(self, thing: Placed) -> Box:
        """Return the box round all that `placed` draws."""
        own = self._own(thing).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        around = _way_to(thing).mapRect(own)
        return Box(
            floor(around.left()), floor(around.top()), ceil(around.right()), ceil(around.bottom())
        )

    def holds(self, thing: Placed, x: float, y: float) -> bool:
        """Tell whether a point of the sheet is on a thing."""
        back, possible = _way_to(thing).inverted()
        return possible and self._own(thing).contains(back.map(QPointF(x, y)))

    def stamp(self, painter: QPainter, stamp: str, around: QRectF) -> None:
        """Draw a stamp by itself."""
        if stamp in self._stamps:
            self._svg(painter, self._stamps[stamp], around)

    def _own(self, thing: Placed) -> QRectF:
        size = self.size(thing)
        return QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())

    def _svg(self, painter: QPainter, file: Path, around: QRectF) -> None:
        way = painter.transform()
        scale = abs(way.determinant()) ** 0.5
        width = max(round(around.width() * scale), 1)
        if width > _WIDEST_REMEMBERED:
            _draw_svg(painter, file, around)
            return
        shape = around.height() / around.width()
        drawn = self._remembered((file, width), lambda: _drawn(file, width, shape))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(around, drawn)

    def _remembered(self, key: tuple[Path | str, int], draw: Callable[[], QImage]) -> QImage:
        with self._lock:
            drawn = self._large.pop(key, None)
        if drawn is None:
            drawn = draw()
        with self._lock:
            self._large[key] = drawn
            while sum(known.sizeInBytes() for known in self._large.values()) > _REMEMBERED:
                del self._large[next(iter(self._large))]
        return drawn

    def _draw_picture(self, painter: QPainter, around: QRectF, thing: Placed) -> None:
        look = paper_look().palette
        painter.setPen(QPen(QColor(look.edge), 2))
        painter.setBrush(QColor(look.sheet))
        painter.drawRoundedRect(around, _FRAME / 2, _FRAME / 2)
        inside = around.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        wide = ceil(inside.width() * abs(painter.transform().determinant()) ** 0.5)
        drawn = self._image(thing.name)
        if wide > _PICTURE_PIXELS and drawn.width() == _PICTURE_PIXELS:
            kept, wide = self._pictures[UUID(hex=thing.name)], min(wide, _SHARPEST)
            sharp = partial(raster.image, kept.data, kept.media_type, wide)
            drawn = self._remembered((thing.name, wide), sharp)
        painter.drawImage(inside, drawn)

    def _image(self, name: str) -> QImage:
        with self._lock:
            known = self._drawn.get(name)
        if known is not None:
            return known
        kept = self._pictures.get(UUID(hex=name))
        if kept is None:
            return _unseen()
        try:
            drawn = raster.image(kept.data, kept.media_type, _PICTURE_PIXELS)
        except raster.UnreadablePicture:
            drawn = _unseen()
        with self._lock:
            self._drawn[name] = drawn
        return drawn


_LEADING = 1.2


def _unseen() -> QImage:
    """Return what stands for a picture that cannot be shown, in the shape of a card."""
    drawn = QImage(3, 4, QImage.Format.Format_RGB32)
    drawn.fill(QColor(paper_look().palette.line))
    return drawn


def _drawn(file: Path, width: int, shape: float) -> QImage:
    """Return an SVG as pixels; see-through where its file is gone.

    Pixels are what is remembered: a renderer belongs to the thread that made it.
    """
    drawn = QImage(width, max(round(width * shape), 1), _PIXELS)
    drawn.fill(0)
    painter = QPainter(drawn)
    _draw_svg(painter, file, QRectF(drawn.rect()))
    painter.end()
    return drawn


def _draw_svg(painter: QPainter, file: Path, around: QRectF) -> None:
    """Draw an SVG, or nothing where its file is gone."""
    renderer = QSvgRenderer(QByteArray(file.read_bytes() if file.is_file() else b""))
    if renderer.isValid():
        painter.save()
        renderer.render(painter, around)
        painter.restore()


@lru_cache(maxsize=4)
def _version(files: tuple[Path, ...]) -> str:
    known = sorted((f.name, f.stat().st_mtime_ns) for f in files if f.is_file())
    return f"{crc32(repr(known).encode()):x}"


def _way_to(thing: Placed) -> QTransform:
    way = QTransform.fromTranslate(thing.x, thing.y)
    way.rotate(thing.angle)
    return way.scale(thing.scale, thing.scale)


def _colour(thing: Placed) -> QColor:
    return QColor(drawing_look().colours[thing.colour.value])


@lru_cache(maxsize=8)
def _font(letters: int) -> QFont:
    font = QFont("Source Sans Pro")
    font.setPixelSize(letters)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=512)
def _width(line: str, letters: int = LETTERS) -> float:
    return max(QFontMetricsF(_font(letters)).horizontalAdvance(line), float(letters))


@lru_cache(maxsize=256)
def _lines(text: str) -> tuple[str, ...]:
    """Break words into lines; a single long one stays whole."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and _width(longer) > _WIDEST_WORDS:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return tuple(lines)


def _write(
    painter: QPainter, lines: tuple[str, ...], middle: QPointF, letters: int, ink: QColor
) -> None:
    """Write lines round a middle as outlines: the same at every size, on screen and on paper."""
    font = _font(letters)
    metrics = QFontMetricsF(font)
    top = middle.y() - len(lines) * letters * _LEADING / 2
    rise = (letters * _LEADING + metrics.capHeight()) / 2
    path = QPainterPath()
    for place, line in enumerate(lines):
        left = middle.x() - metrics.horizontalAdvance(line) / 2
        path.addText(left, top + place * letters * _LEADING + rise, font, line)
    painter.fillPath(path, ink)


def _draw_bubble(painter: QPainter, around: QRectF, thing: Placed) -> None:
    body = around.adjusted(0, _TAIL, 0, -_TAIL)
    tail = QPainterPath(QPointF(body.left() + body.width() * 0.28, body.bottom() - 8))
    tail.lineTo(body.left() + body.width() * 0.2, around.bottom() - 8)
    tail.lineTo(body.left() + body.width() * 0.28 + _TAIL, body.bottom() - 8)
    path = QPainterPath()
    path.addRoundedRect(body, _BUBBLE_ROOM, _BUBBLE_ROOM)
    path = path.united(tail).simplified()
    painter.setPen(QPen(_colour(thing), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(QColor(paper_look().palette.sheet))
    painter.drawPath(path)
    _write(painter, _lines(thing.text), QPointF(0, 0), LETTERS, _colour(thing))
