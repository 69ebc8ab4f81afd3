"""Boxes that are not text: pictures, rules, and a framed word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import inch
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.handleplan.pdf_boxes import Box, TextBox

Printable = KeptPicture | TablePicture

Raster = Callable[[Printable, int], bytes]
"""Turns a kept picture or the laid table into a PNG or JPEG of a width in pixels; WorldError."""

DOTS_PER_INCH = 220
"""Sharp enough for a picture on an office printer, and no heavier than needed."""

_CARD = 4 / 3
"""Height to width of a picture card, for a picture that cannot be shown."""


class PictureShelf:
    """The pictures of one paper, each turned into pixels once."""

    def __init__(self, raster: Raster, width: float) -> None:
        self._raster = raster
        self._pixels = round(width / inch * DOTS_PER_INCH)
        self._images: dict[Printable, ImageReader | None] = {}

    def image(self, picture: Printable) -> ImageReader | None:
        """Return the picture, or None when it cannot be read: a paper is worth more than that."""
        if picture not in self._images:
            try:
                self._images[picture] = ImageReader(BytesIO(self._raster(picture, self._pixels)))
            except WorldError:
                self._images[picture] = None
        return self._images[picture]

    def shape(self, picture: Printable) -> float:
        """Return the picture's height divided by its width."""
        image = self.image(picture)
        if image is None:
            return _CARD
        wide, high = image.getSize()
        return float(high / wide)


@dataclass(frozen=True)
class PictureBox:
    """A picture with rounded corners; `alt` stands in its place when it cannot be shown."""

    shelf: PictureShelf
    picture: Printable
    alt: TextBox
    highest: float
    corner: float
    edge: str
    before: float = 0.0
    keep: bool = True

    def height(self, width: float) -> float:
        """Return the height that the picture's shape gives it, at most `highest`."""
        return min(width * self.shelf.shape(self.picture), self.highest)

    def split(self, width: float, room: float, page: float) -> None:
        """A picture is whole."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the picture, or its frame with the words for what would be seen."""
        high = self.height(width)
        wide = high / self.shelf.shape(self.picture)
        image = self.shelf.image(self.picture)
        canvas.setStrokeColor(HexColor(self.edge))
        canvas.setLineWidth(0.6)
        if image is None:
            self.alt.draw(canvas, x + self.corner, top - self.corner, wide - 2 * self.corner)
        else:
            canvas.saveState()
            outline = canvas.beginPath()
            outline.roundRect(x, top - high, wide, high, self.corner)
            canvas.clipPath(outline, stroke=0)
            canvas.drawImage(image, x, top - high, wide, high)
            canvas.restoreState()
        canvas.roundRect(x, top - high, wide, high, self.corner, stroke=1, fill=0)


@dataclass(frozen=True)
class Rule:
    """A thin line across."""

    colour: str
    thickness: float
    before: float = 0.0
    keep: bool = True

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return its thickness."""
        return self.thickness

    def split(self, width: float, room: float, page: float) -> None:
        """A line is whole."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the line."""
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setLineWidth(self.thickness)
        canvas.line(x, top, x + width, top)


@dataclass(frozen=True)
class WritingLines:
    """Lines to write on by hand, `apart` from each other."""

    count: int
    apart: float
    colour: str
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return the height of all the lines."""
        return self.count * self.apart

    def split(self, width: float, room: float, page: float) -> None:
        """The few lines stay together."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the lines, each at the foot of its own room."""
        canvas.setStrokeColor(HexColor(self.colour))
        canvas.setLineWidth(0.5)
        for place in range(1, self.count + 1):
            y = top - place * self.apart
            canvas.line(x, y, x + width, y)


@dataclass(frozen=True)
class Framed:
    """A box on a tinted ground with rounded corners."""

    box: Box
    fill: str
    padding: float
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:
        """Return the height of what is inside, with the padding."""
        return self.box.height(width - 2 * self.padding) + 2 * self.padding

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Split what is inside; each part has a ground of its own."""
        around = 2 * self.padding
        parts = self.box.split(width - around, room - around, page - around)
        if parts is None:
            return None
        head, tail = parts
        return replace(self, box=head), replace(self, box=tail, before=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the ground, then what is on it."""
        high, padding = self.height(width), self.padding
        canvas.setFillColor(HexColor(self.fill))
        canvas.roundRect(x, top - high, width, high, padding / 2, stroke=0, fill=1)
        self.box.draw(canvas, x + padding, top - padding, width - 2 * padding)


@dataclass(frozen=True)
class Pill:
    """A short text in a rounded frame as wide as itself, at the right edge."""

    text: TextBox
    padding: float
    fill: str
    edge: str
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:
        """Return the height of text and padding."""
        return self.text.height(width - 4 * self.padding) + self.padding

    def split(self, width: float, room: float, page: float) -> None:
        """A framed word is whole."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the frame and the text in it."""
        inside = width - 4 * self.padding
        longest = self.text.case.width(self.text.text, self.text.style)
        high, wide = self.height(width), min(longest, inside) + 4 * self.padding
        canvas.setFillColor(HexColor(self.fill))
        canvas.setStrokeColor(HexColor(self.edge))
        canvas.setLineWidth(0.8)
        left = x + width - wide
        canvas.roundRect(left, top - high, wide, high, min(high / 2, 11), stroke=1, fill=1)
        self.text.draw(canvas, left + 2 * self.padding, top - self.padding / 2, inside)
