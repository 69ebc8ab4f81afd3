"""Kept pictures, and the laid table, as a paper needs them."""

from __future__ import annotations

from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.pictures.raster import encoded


def printed(picture: KeptPicture | TablePicture, width: int) -> bytes:
    """Return a picture as JPEG, `width` pixels wide; raises UnreadablePicture."""
    if isinstance(picture, TablePicture):
        from dreamdesk.pictures.table_picture import table_picture

        return table_picture(picture, width)
    return encoded(picture.data, picture.media_type, width)
