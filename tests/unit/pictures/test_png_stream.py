"""A PNG in parts: any program reads it, and it is the very picture."""

import struct
import zlib
from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage

from dreamdesk.pictures.png_stream import png_parts

RGB32 = QImage.Format.Format_RGB32


def speckled(width: int, height: int) -> QImage:
    image, random = QImage(width, height, RGB32), Random(width)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, 0xFF000000 | random.getrandbits(24))
    return image


def cut(image: QImage, rows: int) -> Iterator[QImage]:
    for top in range(0, image.height(), rows):
        yield image.copy(0, top, image.width(), min(rows, image.height() - top))


def chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length) == (zlib.crc32(kind + body),)
        yield kind, body
        at += 12 + length


@pytest.mark.parametrize("width", [1, 2, 3, 5, 64])
@pytest.mark.parametrize("rows", [1, 4, 9])
def test_what_is_read_is_what_was_drawn(width: int, rows: int) -> None:
    drawn = speckled(width, 9)
    written = b"".join(png_parts(drawn.size(), 11_811, cut(drawn, rows)))
    read = QImage.fromData(QByteArray(written))
    assert read.convertToFormat(RGB32) == drawn
    assert read.dotsPerMeterX() == read.dotsPerMeterY() == 11_811


def test_it_has_the_chunks_of_the_standard_in_their_order() -> None:
    drawn = speckled(40, 30)
    found = list(chunks(b"".join(png_parts(drawn.size(), 5000, cut(drawn, 10)))))
    kinds = [kind for kind, _ in found]
    assert kinds[:2] == [b"IHDR", b"pHYs"]
    assert kinds[-1] == b"IEND"
    assert set(kinds[2:-1]) == {b"IDAT"}
    packed = b"".join(body for kind, body in found if kind == b"IDAT")
    assert len(zlib.decompress(packed)) == 30 * (1 + 3 * 40)


def test_a_strip_is_written_before_the_next_is_asked_for() -> None:
    asked: list[int] = []

    def strips() -> Iterator[QImage]:
        for number in range(4):
            asked.append(number)
            yield speckled(300, 100)

    parts = png_parts(QSize(300, 400), 5000, strips())
    next(parts)
    assert asked == []
    next(parts)
    assert asked == [0]
