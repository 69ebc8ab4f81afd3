"""Boxes that a page is built of: each knows its height, can be split, and draws itself.

All measures are in points. `top` is the upper edge; reportlab counts upwards from the page's foot.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.handleplan.pdf_type import Lines, Style, TypeCase

FEWEST_LINES = 2
"""Lines of a text that stay together at the foot and at the head of a page."""

CAP_HEIGHT = 0.66
"""Of Source Sans Pro, as a share of the size."""


class Box(Protocol):
    """Something on a page.

    `before` is the space above it, which falls away at the head of a page; `keep` ties it to what
    follows.
    """

    @property
    def before(self) -> float: ...  # noqa: D102 - told by the class
    @property
    def keep(self) -> bool: ...  # noqa: D102

    def height(self, width: float) -> float:
        """Return how high the box is when it is `width` wide, without the space above it."""
        ...

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Return what fits into `room` and the rest, or None; `page` is the height of a page."""
        ...

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the box below `top`, from `x` to the right."""
        ...


@dataclass(frozen=True)
class Space:
    """An empty box, `high` points high."""

    high: float = 0.0
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Return its height."""
        return self.high

    def split(self, width: float, room: float, page: float) -> None:
        """An empty box has nothing to split."""

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw nothing."""


@dataclass(frozen=True)
class TextBox:
    """A text in one style; `broken` holds the lines that a page break left of it."""

    case: TypeCase
    text: str
    style: Style
    before: float = 0.0
    keep: bool = False
    right: bool = False
    broken: Lines | None = None

    def height(self, width: float) -> float:
        """Return the height of its lines."""
        return len(self._set(width).lines) * self.style.leading

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:  # noqa: ARG002
        """Split between lines, leaving no line alone."""
        lines, face = self._set(width).lines, self._set(width).face
        fitting = min(int(room / self.style.leading), len(lines) - FEWEST_LINES)
        if fitting < FEWEST_LINES:
            return None
        head, tail = Lines(lines[:fitting], face), Lines(lines[fitting:], face)
        return replace(self, broken=head), replace(self, broken=tail, before=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the lines, capitals in the middle of each line's height."""
        set_text, style = self._set(width), self.style
        baseline = top - (style.leading + CAP_HEIGHT * style.size) / 2
        canvas.setFillColor(HexColor(style.colour))
        canvas.setFont(set_text.face.value, style.size)
        for place, line in enumerate(set_text.lines):
            y = baseline - place * style.leading
            if self.right:
                canvas.drawRightString(x + width, y, line)
            else:
                canvas.drawString(x, y, line)

    def _set(self, width: float) -> Lines:
        return self.broken or self.case.lines(self.text, self.style, width)


@dataclass(frozen=True)
class Stack:
    """Boxes one under the other; `together` keeps them on one page when they fit on one."""

    boxes: tuple[Box, ...]
    together: bool = False
    keep: bool = False

    @property
    def before(self) -> float:
        """The space above the first box."""
        return self.boxes[0].before if self.boxes else 0.0

    def height(self, width: float) -> float:
        """Return the sum of the heights and of the spaces between."""
        heights = sum(box.before + box.height(width) for box in self.boxes)
        return heights - self.before

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Split between boxes or within the one that lies across, never after one that is tied."""
        if self.together and self.height(width) <= page:
            return None
        used, count = 0.0, 0
        for count, box in enumerate(self.boxes):
            above = box.before if count else 0.0
            if used + above + box.height(width) > room:
                break
            used += above + box.height(width)
        across = self.boxes[count]
        above = across.before if count else 0.0
        if parts := across.split(width, room - used - above, page):
            return self._parted(
                (*self.boxes[:count], parts[0]), (parts[1], *self.boxes[count + 1 :])
            )
        while count and self.boxes[count - 1].keep:
            count -= 1
        return self._parted(self.boxes[:count], self.boxes[count:]) if count else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the boxes downwards."""
        for place, box in enumerate(self.boxes):
            top -= box.before if place else 0.0
            box.draw(canvas, x, top, width)
            top -= box.height(width)

    def _parted(self, head: tuple[Box, ...], tail: tuple[Box, ...]) -> tuple[Box, Box]:
        return Stack(head), Stack(tail, self.together, self.keep)


@dataclass(frozen=True)
class Cell:
    """A box in a row: `width` in points, or as a share of what is left when `share` is above 0."""

    box: Box
    width: float = 0.0
    share: float = 0.0


@dataclass(frozen=True)
class Row:
    """Boxes beside each other, `gap` apart, their upper edges in line."""

    cells: tuple[Cell, ...]
    gap: float
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:
        """Return the height of the highest."""
        placed = self._placed(width)
        return max((cell.box.height(wide) for cell, _, wide in placed), default=0.0)

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Split every box that is too high; None when one of them cannot be."""
        heads, tails = [], []
        for cell, _, wide in self._placed(width):
            if cell.box.height(wide) <= room:
                parts: tuple[Box, Box] | None = (cell.box, Space())
            else:
                parts = cell.box.split(wide, room, page)
            if parts is None:
                return None
            heads.append(replace(cell, box=parts[0]))
            tails.append(replace(cell, box=parts[1]))
        head, tail = replace(self, cells=tuple(heads)), replace(self, cells=tuple(tails))
        return head, replace(tail, before=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the boxes from left to right."""
        for cell, left, wide in self._placed(width):
            cell.box.draw(canvas, x + left, top, wide)

    def _placed(self, width: float) -> list[tuple[Cell, float, float]]:
        fixed = sum(cell.width for cell in self.cells) + self.gap * (len(self.cells) - 1)
        shares = sum(cell.share for cell in self.cells) or 1.0
        placed, left = [], 0.0
        for cell in self.cells:
            wide = cell.width or (width - fixed) * cell.share / shares
            placed.append((cell, left, wide))
            left += wide + self.gap
        return placed


@dataclass(frozen=True)
class Barred:
    """A box with a bar at its left: the mark of the citizen's own words."""

    box: Box
    colour: str
    thickness: float
    indent: float
    before: float = 0.0
    keep: bool = False

    def height(self, width: float) -> float:
        """Return the height of what is inside."""
        return self.box.height(width - self.indent)

    def split(self, width: float, room: float, page: float) -> tuple[Box, Box] | None:
        """Split what is inside; each part has a bar of its own."""
        parts = self.box.split(width - self.indent, room, page)
        if parts is None:
            return None
        head, tail = parts
        return replace(self, box=head), replace(self, box=tail, before=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the bar as high as the text, with round ends."""
        high = self.height(width)
        canvas.setFillColor(HexColor(self.colour))
        radius = self.thickness / 2
        canvas.roundRect(x, top - high, self.thickness, high, radius, stroke=0, fill=1)
        self.box.draw(canvas, x + self.indent, top, width - self.indent)
