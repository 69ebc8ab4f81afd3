from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.own_pictures import (
    CARD_SHAPE,
    OWN_DECK,
    Crop,
    OwnPicture,
    crop_height,
    kept_within,
    middle,
    own_deck,
    widest,
)

sides = st.integers(30, 3000)
any_share = st.floats(-2, 3)


@given(sides, sides)
def test_the_middle_of_any_picture_has_the_shape_of_a_card(width: int, height: int) -> None:
    crop = middle(width, height)
    wide, high = crop.width * width, crop_height(crop, width, height) * height
    assert abs(high / wide - CARD_SHAPE) < 1e-6
    assert abs(crop.left * 2 + crop.width - 1) < 1e-9


@given(sides, sides, any_share, any_share, any_share)
def test_a_crop_is_kept_within_its_picture(
    width: int, height: int, left: float, top: float, wide: float
) -> None:
    crop = kept_within(Crop(left, top, wide), width, height)
    assert crop.left >= 0
    assert crop.left + crop.width <= 1 + 1e-9
    assert crop.top >= 0
    assert crop.top + crop_height(crop, width, height) <= 1 + 1e-9
    assert min(0.15, widest(width, height)) <= crop.width <= widest(width, height)


def test_the_own_deck_is_there_once_there_is_a_picture() -> None:
    assert own_deck((), "Egne billeder") is None
    picture = OwnPicture(UUID(int=1), UUID(int=2), "Haven", "En have", 40, 30, middle(40, 30))
    deck = own_deck((picture,), "Egne billeder")
    assert deck is not None
    assert deck.id == OWN_DECK
    assert deck.cards[0].medium_id == picture.shown_id
    assert deck.card(picture.card_id) == deck.cards[0]
