"""A spot of a drawing as a picture of its own, to stand beside the words about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.pictures.ink_raster import cut_out as pixels_of
from dreamdesk.pictures.raster import PNG, written

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.domain.quotes import Spot
    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.services.drawing_words import Cut
    from dreamdesk.services.sample_room import Cutter

_WIDTH = 900
_SAMPLE_SCALE = 0.6
"""Pixels in a unit: the widest of its spots fills its place on paper with 220 to the inch."""


def cut_out(spot: Spot, art: DrawingArt, width: int = _WIDTH) -> Cut:
    """Return what cuts a spot out of its sheet, `width` pixels wide; any thread may call it."""
    alt = QCoreApplication.translate("Drawing", "Et udsnit af tegningen »%1«.")
    return partial(_cut, spot=spot, art=art, width=width, alt=alt)


def sample_cutter(library: Library) -> Cutter:
    """Return what cuts the spots of the sample's drawings; Qt must run, with or without windows.

    Each template is drawn once for all of its spots, no larger than its papers need: the sample is
    to open at once.
    """
    from dreamdesk.pictures.drawing_art import DrawingArt

    art = DrawingArt(library.templates, library.stamps)
    return lambda spot: cut_out(spot, art, round((spot.right - spot.left) * _SAMPLE_SCALE))


def _cut(
    sheet: Sheet, picture_id: UUID, *, spot: Spot, art: DrawingArt, width: int, alt: str
) -> KeptPicture:
    name = sheet.head.name
    png = written(pixels_of(sheet, spot.box, width, art), PNG)
    return KeptPicture(picture_id, "", name, alt.replace("%1", name), PNG, png)
