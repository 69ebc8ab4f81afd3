"""A forløb's own pictures: photographs that somebody brought, shown as cards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.pictures import Deck, Mood, PictureCard

OWN_DECK = "egne-billeder"
"""The id of the deck that a forløb's own pictures make up."""

CARD_SHAPE = 4 / 3
"""A card's height for a width of 1."""

_CARD = "egen-"


@dataclass(frozen=True, slots=True)
class Photograph:
    """A picture that has been turned the right way and told nothing but itself."""

    data: bytes
    media_type: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that its card shows: left, top and width as shares of the picture.

    Its height follows from the shape of a card.
    """

    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Straight:
    """A drawing on real paper, made straight: `id` is its medium, `corners` lie on the photograph.

    `width` and `height` are its own, in pixels.
    """

    id: UUID
    corners: Corners
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A picture that was brought: `id` is its medium, `shown_id` the medium that its card shows.

    `width` and `height` are the picture's, in pixels. The picture stays as it was taken; what was
    made `straight` of it stands in for it everywhere, and `crop` is then a part of that.
    """

    id: UUID
    shown_id: UUID
    title: str
    alt: str
    width: int
    height: int
    crop: Crop
    straight: Straight | None = None

    @property
    def card_id(self) -> str:
        """The id of its card."""
        return f"{_CARD}{self.id}"

    @property
    def whole_id(self) -> UUID:
        """The medium of all of it as it is used: straight, where it has been made so."""
        return self.straight.id if self.straight else self.id

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height as it is used, in pixels."""
        used = self.straight or self
        return used.width, used.height

    @property
    def media(self) -> tuple[UUID, ...]:
        """Every medium that is kept of it."""
        straight = (self.straight.id,) if self.straight else ()
        return (self.id, self.shown_id, *straight)


def widest(width: int, height: int) -> float:
    """Return the widest crop's width, as a share of a picture of so many pixels."""
    return min(1.0, height / CARD_SHAPE / width)


def crop_height(crop: Crop, width: int, height: int) -> float:
    """Return a crop's height as a share of the picture's."""
    return min(1.0, crop.width * width * CARD_SHAPE / height)


def middle(width: int, height: int) -> Crop:
    """Return the largest part of a picture that has the shape of a card, from its middle."""
    whole = Crop(0, 0, widest(width, height))
    return Crop((1 - whole.width) / 2, (1 - crop_height(whole, width, height)) / 2, whole.width)


def kept_within(crop: Crop, width: int, height: int, narrowest: float = 0.15) -> Crop:
    """Return a crop that lies within the picture and is not too small to be seen."""
    most = widest(width, height)
    held = Crop(crop.left, crop.top, min(max(crop.width, min(narrowest, most)), most))
    lowest = 1 - crop_height(held, width, height)
    return Crop(min(max(crop.left, 0), 1 - held.width), min(max(crop.top, 0), lowest), held.width)


def own_card(picture: OwnPicture) -> PictureCard:
    """Return the card of a picture; it weighs nothing when a deck is shuffled."""
    shown = Path(f"{picture.shown_id}.jpg")
    return PictureCard(
        picture.card_id, picture.title, picture.alt, Mood.OPEN, shown, picture.shown_id
    )


def own_deck(pictures: tuple[OwnPicture, ...], title: str) -> Deck | None:
    """Return the deck of a forløb's own pictures, or None while it has none."""
    if not pictures:
        return None
    return Deck(OWN_DECK, title, "1", tuple(own_card(picture) for picture in pictures))
