"""A PNG that is written from above to below: no more of it is held than the strip at hand."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _TRUE_COLOUR = 8, 2
_PER_METRE = 1
_AS_IT_IS = b"\0"
"""How a row is foretold: not at all. Ink on white packs no better otherwise, and takes longer."""

_AT_ONCE = 16
"""How many rows stand beside the strip as red, green and blue while they are packed."""

_LEVEL = 3
"""How hard it is packed: a drawing gets smaller than at libpng's own level, in half the time."""


def png_parts(size: QSize, dots_a_metre: int, strips: Iterable[QImage]) -> Iterator[bytes]:
    """Yield a PNG of red, green and blue, in parts to be written one after another.

    The strips lie below one another, each as wide as `size`, together as high; what is see-through
    in them is not told. Written as ISO/IEC 15948 has it.
    """
    head = struct.pack(">2I5B", size.width(), size.height(), _EIGHT_BITS, _TRUE_COLOUR, 0, 0, 0)
    dots = struct.pack(">2IB", dots_a_metre, dots_a_metre, _PER_METRE)
    yield _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"pHYs", dots)
    packer = zlib.compressobj(_LEVEL)
    for strip in strips:
        for rows in _some_rows(strip):
            if packed := _packed(packer, rows):
                yield _chunk(b"IDAT", packed)
    yield _chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b"")


def _some_rows(strip: QImage) -> Iterator[QImage]:
    for top in range(0, strip.height(), _AT_ONCE):
        some = strip.copy(0, top, strip.width(), min(_AT_ONCE, strip.height() - top))
        yield some.convertToFormat(QImage.Format.Format_RGB888)


def _packed(packer: zlib._Compress, rows: QImage) -> bytes:
    pixels, line, wide = rows.constBits(), rows.bytesPerLine(), 3 * rows.width()
    pack = packer.compress
    parts: list[bytes] = []
    for begin in range(0, line * rows.height(), line):
        parts += pack(_AS_IT_IS), pack(pixels[begin : begin + wide])
    return b"".join(parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return b"".join((struct.pack(">I", len(data)), kind, data, _sum(kind, data)))


def _sum(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
