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

    from dreamdesk.domain.quotes import Spot
    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.services.drawing_words import Cut

_WIDTH = 900


def cut_out(spot: Spot, art: DrawingArt) -> Cut:
    """Return what cuts a spot out of its sheet; any thread may call it."""
    alt = QCoreApplication.translate("Drawing", "Et udsnit af tegningen »%1«.")
    return partial(_cut, spot=spot, art=art, alt=alt)


def _cut(sheet: Sheet, picture_id: UUID, spot: Spot, art: DrawingArt, alt: str) -> KeptPicture:
    name = sheet.head.name
    png = written(pixels_of(sheet, spot.box, _WIDTH, art), PNG)
    return KeptPicture(picture_id, "", name, alt.replace("%1", name), PNG, png)
