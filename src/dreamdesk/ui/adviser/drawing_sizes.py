"""How large a drawing can go home, as it is chosen and as it is called."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dreamdesk.pictures.ink_pages import BAND_MM, EDGE_MM, GLUE_MM
from dreamdesk.services.drawing_papers import PAGES, over_pages


@dataclass(frozen=True, slots=True)
class SizeRow:
    """On how many pages the drawing can be had, and how they lie together, in millimetres.

    A page is `wide` and `high`. Of one that lies over another `cut` has been cut off, and untrimmed
    they have `common` in common.
    """

    key: str
    title: str
    paper: str
    measure: str
    columns: int
    rows: int
    wide: float
    high: float
    cut: float
    common: float


def size_rows() -> tuple[SizeRow, ...]:
    """Return the sizes, the smallest first."""
    return tuple(_size_row(count) for count in PAGES)


def paper_title(name: str, count: int) -> str:
    """Return what the paper is called, as a file and in the sheets."""
    titles = {
        1: "{name}",
        2: QCoreApplication.translate("Drawing", "{name}, på to ark"),
        4: QCoreApplication.translate("Drawing", "{name}, på fire ark"),
    }
    return titles[count].format(name=name)


def _size_row(count: int) -> SizeRow:
    laid = over_pages(count)
    wide, high = (round(side / 10) for side in laid.drawn)
    measure = QCoreApplication.translate("Drawing", "{wide} × {high} cm")
    title, paper = {
        1: (QCoreApplication.translate("Drawing", "Ét ark"), "A4"),
        2: (
            QCoreApplication.translate("Drawing", "To ark"),
            QCoreApplication.translate("Drawing", "næsten A3"),
        ),
        4: (
            QCoreApplication.translate("Drawing", "Fire ark"),
            QCoreApplication.translate("Drawing", "næsten A2"),
        ),
    }[count]
    return SizeRow(
        key=str(count),
        title=title,
        paper=paper,
        measure=measure.format(wide=wide, high=high),
        columns=laid.across,
        rows=laid.down,
        wide=laid.width,
        high=laid.height,
        cut=EDGE_MM + BAND_MM,
        common=2 * (EDGE_MM + BAND_MM) + GLUE_MM,
    )
