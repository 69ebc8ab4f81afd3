"""Fields side by side on one tinted ground each, all in a row equally high."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.handleplan.document import Tile, Tiles
from dreamdesk.handleplan.pdf_boxes import Box, Cell, Row, Space, Stack, TextBox
from dreamdesk.handleplan.pdf_figures import PictureBox, PictureShelf
from dreamdesk.handleplan.pdf_styles import Styles
from dreamdesk.handleplan.pdf_type import TypeCase

_IN_A_ROW = 2
_STAMP = 17 * mm
_STAMPS = 3
"""Pictures in a row: as many as fit beside each other in half the width of a page."""


@dataclass(frozen=True)
class TileRow:
    """Boxes beside each other, each on a ground as high as the highest."""

    boxes: tuple[Box, ...]
    fill: str
    padding: float
    gap: float
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:
        """Return the height of the highest, with the padding."""
        inside = self._inside(width)
        return max(box.height(inside) for box in self.boxes) + 2 * self.padding

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Split every box that is too high; None when one of them cannot be."""
        inside, around = self._inside(width), 2 * self.padding
        parts: list[tuple[Box, Box]] = []
        for box in self.boxes:
            fits = box.height(inside) <= room - around
            part = (box, Space()) if fits else box.split(inside, room - around, page - around)
            if part is None:
                return None
            parts.append(part)
        heads, tails = (tuple(part[n] for part in parts) for n in range(2))
        return replace(self, boxes=heads), replace(self, boxes=tails, before=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the grounds, then what is on them."""
        high, wide = self.height(width), self._wide(width)
        for place, box in enumerate(self.boxes):
            left = x + place * (wide + self.gap)
            canvas.setFillColor(HexColor(self.fill))
            canvas.roundRect(left, top - high, wide, high, self.padding / 2, stroke=0, fill=1)
            box.draw(canvas, left + self.padding, top - self.padding, self._inside(width))

    def _wide(self, width: float) -> float:
        return (width - self.gap * (_IN_A_ROW - 1)) / _IN_A_ROW

    def _inside(self, width: float) -> float:
        return self._wide(width) - 2 * self.padding


def tiles_box(block: Tiles, case: TypeCase, styles: Styles, shelf: PictureShelf) -> Stack:
    """Return the figure: two fields in a row."""
    rhythm, gap = styles.rhythm, styles.rhythm * 0.8
    boxes = tuple(_field(field, case, styles, shelf) for field in block.fields)
    rows = (boxes[place : place + _IN_A_ROW] for place in range(0, len(boxes), _IN_A_ROW))
    return Stack(
        tuple(TileRow(row, styles.palette.table, rhythm * 1.2, gap, before=gap) for row in rows)
    )


def _field(field: Tile, case: TypeCase, styles: Styles, shelf: PictureShelf) -> Stack:
    words = (
        TextBox(case, line, styles.quote if line.startswith("»") else styles.body, styles.rhythm)
        for line in field.lines
    )
    label = TextBox(case, field.label, styles.label, keep=True)
    question = TextBox(case, field.question, styles.strong, keep=bool(field.lines))
    return Stack((label, question, *_rows_of_pictures(field, case, styles, shelf), *words))


def _rows_of_pictures(
    field: Tile, case: TypeCase, styles: Styles, shelf: PictureShelf
) -> tuple[Row, ...]:
    """Return the pictures, a few to a row, each as small as a stamp."""
    cells = [
        Cell(
            PictureBox(
                shelf,
                picture,
                alt=TextBox(case, picture.title, styles.small),
                highest=_STAMP * 1.5,
                corner=2,
                edge=styles.palette.line,
            ),
            _STAMP,
        )
        for picture in field.pictures
    ]
    rows = (cells[place : place + _STAMPS] for place in range(0, len(cells), _STAMPS))
    return tuple(Row(tuple(row), styles.rhythm, before=styles.rhythm) for row in rows)
