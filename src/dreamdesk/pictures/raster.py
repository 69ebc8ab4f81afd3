"""Pictures to pixels, without windows and without a running Qt application.

Everything here can be called from any thread.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.own_pictures import CARD_SHAPE, widest

SVG = "image/svg+xml"
PNG = "image/png"
JPEG = "image/jpeg"

_WRITTEN_AS = {PNG: b"PNG", JPEG: b"JPG"}
_JPEG_QUALITY = 88
_PNG_QUALITY = 70
"""What Qt calls so is how hard it packs: nothing of a PNG is lost, and harder takes far longer."""
_LARGEST_SIDE = 16_384
"""Pixels; beyond this a picture would not fit into memory, and no screen or paper needs it."""


class UnreadablePicture(WorldError):
    """The bytes are not a picture that can be read."""


def image(data: bytes, media_type: str, width: int) -> QImage:
    """Return an SVG, PNG or JPEG as an image `width` pixels wide, in its own proportions.

    A photograph is turned the way its camera says. Raises UnreadablePicture.
    """
    if not 0 < width <= _LARGEST_SIDE:
        raise UnreadablePicture(f"width {width}")
    return _drawn(data, width) if media_type == SVG else _decoded(data, width)


def card(data: bytes, media_type: str, width: int) -> QImage:
    """Return a picture as a card shows it: of a photograph in another shape, its middle.

    Raises UnreadablePicture.
    """
    if media_type == SVG:
        return image(data, media_type, width)
    size = _size(data)
    share = widest(size.width(), size.height())
    pixels = image(data, media_type, min(math.ceil(width / share), _LARGEST_SIDE))
    height = round(width * CARD_SHAPE)
    left, top = max(pixels.width() - width, 0) // 2, max(pixels.height() - height, 0) // 2
    return pixels.copy(left, top, min(width, pixels.width()), min(height, pixels.height()))


def on_card(data: bytes, media_type: str, width: int) -> QImage:
    """Return all of a picture on a white card: what was cut out of a drawing loses no side.

    Raises UnreadablePicture.
    """
    height = round(width * CARD_SHAPE)
    pixels = image(data, media_type, width)
    if pixels.height() > height:
        pixels = image(data, media_type, max(width * height // pixels.height(), 1))
    white = QImage(width, height, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage((width - pixels.width()) // 2, (height - pixels.height()) // 2, pixels)
    painter.end()
    return white


def encoded(data: bytes, media_type: str, width: int, as_type: str = JPEG) -> bytes:
    """Return a picture as PNG or JPEG bytes `width` pixels wide; what is see-through turns white.

    Raises UnreadablePicture.
    """
    return written(image(data, media_type, width), as_type)


def written(pixels: QImage, as_type: str) -> bytes:
    """Return an image as PNG or JPEG bytes; in a JPEG what is see-through turns white.

    Raises UnreadablePicture.
    """
    if as_type == JPEG and pixels.hasAlphaChannel():
        pixels = _on_white(pixels)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter()
    writer.setDevice(buffer)
    writer.setFormat(QByteArray(_WRITTEN_AS[as_type]))
    writer.setQuality(_JPEG_QUALITY if as_type == JPEG else _PNG_QUALITY)
    if not writer.write(pixels):
        raise UnreadablePicture(writer.errorString())
    return bytes(buffer.data().data())


def _drawn(data: bytes, width: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(data))
    if not renderer.isValid():
        raise UnreadablePicture(SVG)
    pixels = QImage(
        _scaled(renderer.defaultSize(), width), QImage.Format.Format_ARGB32_Premultiplied
    )
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    renderer.render(painter, QRectF(pixels.rect()))
    painter.end()
    return pixels


def _decoded(data: bytes, width: int) -> QImage:
    reader, _held = _reader(data)
    size = reader.size()
    if size.isValid():
        lies = _lies(reader)
        # Decoding at the size wanted is many times quicker than decoding all of a photograph.
        wanted = _scaled(size.transposed() if lies else size, width)
        reader.setScaledSize(wanted.transposed() if lies else wanted)
    pixels = reader.read()
    if pixels.isNull():
        raise UnreadablePicture(reader.errorString())
    return pixels


def _size(data: bytes) -> QSize:
    reader, _held = _reader(data)
    size = reader.size()
    if size.width() < 1 or size.height() < 1:
        raise UnreadablePicture("size")
    return size.transposed() if _lies(reader) else size


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader, buffer


def _lies(reader: QImageReader) -> bool:
    return bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)


def _scaled(size: QSize, width: int) -> QSize:
    """Return `size` in proportion, `width` wide."""
    if size.width() < 1 or size.height() < 1:
        raise UnreadablePicture("size")
    height = max(round(width * size.height() / size.width()), 1)
    if height > _LARGEST_SIDE:
        raise UnreadablePicture(f"height {height}")
    return QSize(width, height)


def _on_white(pixels: QImage) -> QImage:
    page = QImage(pixels.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, pixels)
    painter.end()
    return page
