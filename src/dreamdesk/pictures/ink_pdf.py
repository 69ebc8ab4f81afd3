"""Ink as PDF: lines that stay lines, written as they are needed and packed as they are written.

What is no ink (templates, words, stamps, pictures) is laid between the lines as pictures.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import cos, pi, sin

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, STEPS, Box, Ink, Stroke, Tool
from dreamdesk.look import drawing_look
from dreamdesk.pictures.ink_pages import Page, Spread
from dreamdesk.pictures.ink_shape import (
    Place,
    apart_enough,
    brush_outline,
    brush_radii,
    middle_line,
    seen,
)

POINTS_A_MM = 72 / 25.4

_STRAIGHT = 6 * STEPS
"""A bend shorter than this, 0.6 mm, is as good as straight."""

_ROUND = [(cos(2 * pi * corner / 16), sin(2 * pi * corner / 16)) for corner in range(16)]


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture to be laid on a part of the sheet: bytes of red, green and blue, and of cover."""

    box: Box
    width: int
    height: int
    colours: bytes
    cover: bytes


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """A picture as PDF holds it: colours and cover, each packed by zlib."""

    width: int
    height: int
    colours: bytes
    cover: bytes


@dataclass(frozen=True, slots=True)
class PackedSheet:
    """A sheet as the content of a PDF, in steps of a unit, packed by zlib; drawn with round ends.

    Its pictures are /P0, /P1 ... in it; a marker covers as much of the paper as `marker` says.
    """

    content: bytes
    pictures: tuple[PackedPicture, ...]
    marker: float


@dataclass
class PdfSheet:
    """One sheet as the content of PDF pages; what is added later lies on top."""

    _packer: zlib._Compress = field(default_factory=lambda: zlib.compressobj(2))
    _packed: list[bytes] = field(default_factory=list)
    _pictures: list[PackedPicture] = field(default_factory=list)
    _ink: Ink | None = None

    def add_stroke(self, stroke: Stroke) -> None:
        """Draw a stroke."""
        points = seen(stroke.trace, apart_enough(stroke.ink))
        ink, last = stroke.ink, len(points)
        begin, curve = middle_line(points.xs, points.ys, 0, last)
        if ink != self._ink:
            self._ink = ink
            self._write(_with_ink(ink))
        if ink.tool is Tool.BRUSH:
            ribbons, spots = brush_outline(begin, curve, brush_radii(ink, points, 0, last))
            shapes = [
                *(_outline([*there, *reversed(back)]) for there, back in ribbons),
                *(_outline(_circle(spot.place, spot.radius)) for spot in spots),
            ]
            self._write("\n".join(shapes) + "\nf\n")
        else:
            self._write(f"{_along(begin, curve)}\nS\n")

    def add_picture(self, picture: Pixels) -> None:
        """Lay a picture on the sheet."""
        left, top, right, bottom = (STEPS * side for side in picture.box)
        place = f"{right - left} 0 0 {top - bottom} {left} {bottom}"
        self._write(f"q /Whole gs {place} cm /P{len(self._pictures)} Do Q\n")
        # Packed at once: the pixels of a whole sheet take forty megabytes.
        colours, cover = zlib.compress(picture.colours), zlib.compress(picture.cover)
        self._pictures.append(PackedPicture(picture.width, picture.height, colours, cover))

    def packed(self) -> PackedSheet:
        """Return all that was added; nothing can be added any longer."""
        self._packed.append(self._packer.flush())
        content = b"".join(self._packed)
        return PackedSheet(content, tuple(self._pictures), drawing_look().marker)

    def _write(self, words: str) -> None:
        packed = self._packer.compress(words.encode("ascii"))
        if packed:
            self._packed.append(packed)


def one_page(sheet: PackedSheet, spread: Spread) -> bytes:
    """Return a PDF with the one page of a spread."""
    writer = _Writer()
    pictures = [_write_picture(writer, picture) for picture in sheet.pictures]
    content = writer.stream("/Filter /FlateDecode", sheet.content)
    names = " ".join(f"/P{number} {ref} 0 R" for number, ref in enumerate(pictures))
    marker = sheet.marker
    states = f"/Whole << /CA 1 /ca 1 >> /Marker << /CA {marker} /ca {marker} >>"
    resources = writer.add(f"<< /ExtGState << {states} >> /XObject << {names} >> >>")
    tree = len(writer.places) + 3
    begin = writer.stream("", _begin(spread).encode())
    wide, high = POINTS_A_MM * spread.width, POINTS_A_MM * spread.height
    page = writer.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {wide:.2f} {high:.2f}]"
        f" /Resources {resources} 0 R /Contents [{begin} 0 R {content} 0 R] >>"
    )
    writer.add(f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>")
    return writer.finished(writer.add(f"<< /Type /Catalog /Pages {tree} 0 R >>"))


def way_to(page: Page, spread: Spread) -> tuple[float, float, float, float, float, float]:
    """Return the matrix from steps of a unit to points on a page, from its lower left corner."""
    step = POINTS_A_MM * spread.scale / STEPS
    left, top = page.corner
    return step, 0.0, 0.0, -step, POINTS_A_MM * left, POINTS_A_MM * (spread.height - top)


class _Writer:
    """Numbers the objects of a PDF and remembers where each lies."""

    def __init__(self) -> None:
        self._parts = [b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"]
        self._length = len(self._parts[0])
        self.places: list[int] = []

    def add(self, words: str) -> int:
        """Write an object; returns its number."""
        return self._object(words.encode("ascii"))

    def stream(self, about: str, data: bytes) -> int:
        """Write a stream of bytes; returns its number."""
        head = f"<< /Length {len(data)} {about} >>\nstream\n".encode("ascii")
        return self._object(head + data + b"\nendstream")

    def finished(self, root: int) -> bytes:
        """Return the whole file."""
        table = [f"{place:010d} 00000 n \n" for place in self.places]
        count = len(table) + 1
        words = (
            f"xref\n0 {count}\n0000000000 65535 f \n{''.join(table)}"
            f"trailer\n<< /Size {count} /Root {root} 0 R >>\nstartxref\n{self._length}\n%%EOF\n"
        )
        return b"".join([*self._parts, words.encode("ascii")])

    def _object(self, data: bytes) -> int:
        self.places.append(self._length)
        number = len(self.places)
        whole = b"%d 0 obj\n%b\nendobj\n" % (number, data)
        self._parts.append(whole)
        self._length += len(whole)
        return number


def _write_picture(writer: _Writer, picture: PackedPicture) -> int:
    about = f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height}"
    about += " /BitsPerComponent 8 /Filter /FlateDecode"
    cover = writer.stream(f"{about} /ColorSpace /DeviceGray", picture.cover)
    return writer.stream(f"{about} /ColorSpace /DeviceRGB /SMask {cover} 0 R", picture.colours)


def _begin(spread: Spread) -> str:
    """Return the way from the sheet to its one page; what lies beside the sheet is not shown."""
    corners = " ".join(str(STEPS * side) for side in (0, 0, SHEET_WIDTH, SHEET_HEIGHT))
    matrix = " ".join(f"{number:.6f}" for number in way_to(spread.pages[0], spread))
    return f"{matrix} cm\n{corners} re W n 1 J 1 j\n"


@cache
def _with_ink(ink: Ink) -> str:
    colour = drawing_look().colours[ink.colour.value]
    shares = " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))
    state = "Marker" if ink.tool is Tool.MARKER else "Whole"
    return f"/{state} gs {shares} RG {shares} rg {ink.units * STEPS} w\n"


def _along(begin: Place, curve: Sequence[tuple[Place, Place]]) -> str:
    """Return a line: short bends as straight lines, long ones as the curves that they are."""
    return "\n".join(_ways(begin, curve))


def _ways(begin: Place, curve: Sequence[tuple[Place, Place]]) -> Iterator[str]:
    x, y = begin
    yield f"{x:.0f} {y:.0f} m"
    for (bend_x, bend_y), (end_x, end_y) in curve:
        if abs(end_x - x) < _STRAIGHT and abs(end_y - y) < _STRAIGHT:
            yield f"{end_x:.0f} {end_y:.0f} l"
        else:
            yield (
                f"{(x + 2 * bend_x) / 3:.0f} {(y + 2 * bend_y) / 3:.0f} "
                f"{(end_x + 2 * bend_x) / 3:.0f} {(end_y + 2 * bend_y) / 3:.0f} "
                f"{end_x:.0f} {end_y:.0f} c"
            )
        x, y = end_x, end_y


def _circle(middle: Place, radius: float) -> list[Place]:
    return [(middle[0] + radius * x, middle[1] + radius * y) for x, y in _ROUND]


def _outline(places: Sequence[Place]) -> str:
    ways = " l\n".join([f"{x:.0f} {y:.0f}" for x, y in places[1:]])
    return f"{places[0][0]:.0f} {places[0][1]:.0f} m\n{ways} l h"
