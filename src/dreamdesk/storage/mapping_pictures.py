"""A forløb's own pictures as rows, and back."""

from __future__ import annotations

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.own_pictures import Crop, OwnPicture, Straight
from dreamdesk.storage.rows import Row


def own_picture_row(picture: OwnPicture) -> Row:
    """Return an own picture as a row."""
    straight = picture.straight
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
        "straight_id": straight.id if straight else None,
        "straight_width": straight.width if straight else 0,
        "straight_height": straight.height if straight else 0,
        "corners": straight.corners.places if straight else (),
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
        _straight_of(row),
    )


def _straight_of(row: Row) -> Straight | None:
    if row["straight_id"] is None:
        return None
    corners = Corners.at((x, y) for x, y in row["corners"])
    return Straight(row["straight_id"], corners, row["straight_width"], row["straight_height"])
