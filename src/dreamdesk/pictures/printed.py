"""Kept pictures as a paper needs them."""

from __future__ import annotations

from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.pictures.raster import encoded


def printed(picture: KeptPicture, width: int) -> bytes:
    """Return a kept picture as JPEG, `width` pixels wide; raises UnreadablePicture."""
    return encoded(picture.data, picture.media_type, width)
