"""How a sheet lies on pages of A4 that are glued together: geometry alone, nothing is drawn.

Everything here is in millimetres on a page, from its top left corner. A page that has another to
its right or below ends in a strip for glue, on which the drawing goes on; the page that follows is
cut along its own edge of the drawing and laid over the strip. What is written about it stands
beside the joint, where it is cut off or covered: glued together, nothing is seen but the drawing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

A4_MM = (210.0, 297.0)

EDGE_MM = 8.0
"""What most printers leave white."""

GLUE_MM = 8.0
"""What two pages have in common, to be glued on each other."""

BAND_MM = 5.0
"""Room for words beside a joint."""


class Side(StrEnum):
    """A side of a page on which another page follows."""

    LEFT = "left"
    TOP = "top"
    RIGHT = "right"
    BOTTOM = "bottom"


class Frame(NamedTuple):
    """An upright rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Joint:
    """Where a page meets another, `other` by its number: it is cut there, or takes the glue."""

    side: Side
    other: int

    @property
    def is_cut(self) -> bool:
        """Whether this page is cut and laid on the other; else it has the strip for glue."""
        return self.side in (Side.LEFT, Side.TOP)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: where the sheet's corner would lie on it, and the window that shows the sheet."""

    number: int
    corner: tuple[float, float]
    window: Frame
    joints: tuple[Joint, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """A sheet over `across` by `down` pages of `width` by `height`; `scale` is mm to a unit."""

    across: int
    down: int
    width: float
    height: float
    scale: float
    drawn: tuple[float, float]
    pages: tuple[Page, ...]


def spread(sheet: tuple[float, float], count: int) -> Spread:
    """Lay a sheet, so and so many units wide and high, on `count` pages as large as it can be.

    The pages stand or lie, in the rows that make the drawing largest.
    """
    rows = [rows for rows in range(1, count + 1) if count % rows == 0]
    ways = [(count // down, down, paper) for down in rows for paper in (A4_MM[::-1], A4_MM)]
    return max((_laid(sheet, *way) for way in ways), key=lambda laid: laid.scale)


def _laid(sheet: tuple[float, float], across: int, down: int, paper: tuple[float, float]) -> Spread:
    columns, rows = _stretches(paper[0], across), _stretches(paper[1], down)
    room = columns[-1].end, rows[-1].end
    scale = min(room[0] / sheet[0], room[1] / sheet[1])
    drawn = scale * sheet[0], scale * sheet[1]
    # In the middle of the room that the pages have together.
    x, y = (room[0] - drawn[0]) / 2, (room[1] - drawn[1]) / 2
    pages = []
    for row, high in enumerate(rows):
        for column, wide in enumerate(columns):
            corner = wide.inset + x - wide.start, high.inset + y - high.start
            window = Frame(
                max(wide.inset, corner[0]),
                max(high.inset, corner[1]),
                min(wide.inset + wide.end - wide.start, corner[0] + drawn[0]),
                min(high.inset + high.end - high.start, corner[1] + drawn[1]),
            )
            number = row * across + column + 1
            joints = _joints(row, column, across, down)
            pages.append(Page(number, corner, window, joints))
    return Spread(across, down, *paper, scale, drawn, tuple(pages))


class _Stretch(NamedTuple):
    """What a column or row of pages shows of the whole, and where on a page that begins."""

    start: float
    end: float
    inset: float


def _stretches(paper: float, count: int) -> list[_Stretch]:
    found: list[_Stretch] = []
    for number in range(count):
        before = EDGE_MM + (BAND_MM if number else 0)
        after = EDGE_MM + (BAND_MM if number < count - 1 else 0)
        start = found[-1].end - GLUE_MM if found else 0.0
        found.append(_Stretch(start, start + paper - before - after, before))
    return found


def _joints(row: int, column: int, across: int, down: int) -> tuple[Joint, ...]:
    number = row * across + column + 1
    beside = (
        (Side.TOP, row > 0, number - across),
        (Side.BOTTOM, row < down - 1, number + across),
        (Side.LEFT, column > 0, number - 1),
        (Side.RIGHT, column < across - 1, number + 1),
    )
    return tuple(Joint(side, other) for side, there, other in beside if there)
