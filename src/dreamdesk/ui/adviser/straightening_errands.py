"""What is done to a photograph while somebody looks on: each on the errands' thread.

Pillow is slow to import, and most workshops do without: it is, on that thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from dreamdesk.domain.own_pictures import middle
from dreamdesk.services import own_pictures

if TYPE_CHECKING:
    from dreamdesk.domain.corners import Corners
    from dreamdesk.domain.own_pictures import OwnPicture, Photograph
    from dreamdesk.pictures.paper_finding import FoundPaper
    from dreamdesk.services.own_media import WrittenMedium
    from dreamdesk.services.own_pictures import Straightened
    from dreamdesk.services.ports import MediaFiles

_PREVIEW = 480
"""Pixels of the longer edge of what one sees beforehand."""


def looked_for(media: MediaFiles, picture_id: UUID) -> FoundPaper:
    """Return where the paper lies on a photograph; raises FileRefused."""
    from dreamdesk.pictures.paper_finding import find_paper

    return find_paper(_data(media, picture_id))


def previewed(media: MediaFiles, picture_id: UUID, corners: Corners) -> Photograph:
    """Return roughly what it looks like made straight; raises FileRefused."""
    from dreamdesk.pictures.straightening import straightened

    return straightened(_data(media, picture_id), corners, _PREVIEW)


def made_straight(
    media: MediaFiles, picture_id: UUID, corners: Corners, new_id: Callable[[], UUID]
) -> Straightened:
    """Make a photograph straight and write it down, for the vault to be told of."""
    from dreamdesk.pictures.photographs import as_card
    from dreamdesk.pictures.straightening import straightened

    made = straightened(_data(media, picture_id), corners)
    return own_pictures.straighten(media, made, corners, as_card, new_id)


def shown_as_taken(
    media: MediaFiles, picture: OwnPicture, new_id: Callable[[], UUID]
) -> WrittenMedium:
    """Write down the card that shows a photograph as it was taken."""
    from dreamdesk.pictures.photographs import as_card

    part = middle(picture.width, picture.height)
    return own_pictures.show(media, _data(media, picture.id), part, as_card, new_id)


def _data(media: MediaFiles, picture_id: UUID) -> bytes:
    with media.open(picture_id) as opened:
        return opened.read()
