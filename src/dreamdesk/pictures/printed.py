"""Kept pictures, and the laid table, as a paper needs them."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.pictures import media_type
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.pictures.raster import JPEG, UnreadablePicture, card, encoded, written


def printed(picture: KeptPicture | TablePicture, width: int) -> bytes:
    """Return a picture as JPEG, `width` pixels wide; raises UnreadablePicture."""
    if isinstance(picture, TablePicture):
        from dreamdesk.pictures.table_picture import table_picture

        return table_picture(picture, width)
    return encoded(picture.data, picture.media_type, width)


def card_to_cut(picture: Path, width: int) -> bytes:
    """Return a card of a deck as JPEG in the shape of a card; raises UnreadablePicture."""
    try:
        data = picture.read_bytes()
    except OSError:
        raise UnreadablePicture(picture.name) from None
    return written(card(data, media_type(picture), width), JPEG)
