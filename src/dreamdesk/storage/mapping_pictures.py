"""A forløb's own pictures as rows, and back."""

from __future__ import annotations

from dreamdesk.domain.own_pictures import Crop, OwnPicture
from dreamdesk.storage.rows import Row


def own_picture_row(picture: OwnPicture) -> Row:
    """Return an own picture as a row."""
    return {
        "id": picture.id,
        "shown_id": picture.shown_id,
        "title": picture.title,
        "alt": picture.alt,
        "width": picture.width,
        "height": picture.height,
        "crop_left": picture.crop.left,
        "crop_top": picture.crop.top,
        "crop_width": picture.crop.width,
    }


def own_picture_of(row: Row) -> OwnPicture:
    """Return the own picture in a row."""
    return OwnPicture(
        row["id"],
        row["shown_id"],
        row["title"],
        row["alt"],
        row["width"],
        row["height"],
        Crop(row["crop_left"], row["crop_top"], row["crop_width"]),
    )
