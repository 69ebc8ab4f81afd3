from itertools import pairwise
from math import cos, radians, sin
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.card_places import (
    CARD_SHAPE,
    CARD_WIDTH,
    HAND,
    TABLE_SHAPE,
    free_place,
    kept_inside,
    natural_angle,
    next_hand,
)
from dreamdesk.domain.card_table import CardTable

TABLE = CardTable(UUID(int=7))
DECK = tuple("abcdefghijkl")


@given(st.floats(-2, 3), st.floats(-2, 3), st.floats(-90, 90))
def test_the_whole_card_lies_on_the_table(x: float, y: float, angle: float) -> None:
    x, y = kept_inside(x, y, angle)
    turned, half, long = radians(angle), CARD_WIDTH / 2, CARD_WIDTH * CARD_SHAPE / 2
    for across, down in ((half, long), (half, -long), (-half, long), (-half, -long)):
        corner_x = x + across * cos(turned) - down * sin(turned)
        corner_y = y + (across * sin(turned) + down * cos(turned)) * TABLE_SHAPE
        assert -1e-9 <= corner_x <= 1 + 1e-9
        assert -1e-9 <= corner_y <= 1 + 1e-9


def test_a_place_on_the_table_stays() -> None:
    assert kept_inside(0.4, 0.5, 3) == (0.4, 0.5)


def test_the_first_card_lies_in_the_middle() -> None:
    assert free_place(TABLE)[0] == 0.5


def test_five_cards_lie_beside_each_other_without_covering_any() -> None:
    table = TABLE
    for card in DECK[:5]:
        table = table.lay(card, *free_place(table))
    places = sorted(laid.x for laid in table.cards)
    assert all(right - left >= CARD_WIDTH for left, right in pairwise(places))


def test_twelve_cards_each_find_a_place_of_their_own_on_the_table() -> None:
    table = TABLE
    for card in DECK:
        table = table.lay(card, *free_place(table))
    inside = [kept_inside(laid.x, laid.y) == (laid.x, laid.y) for laid in table.cards]
    assert all(inside)
    assert len({(laid.x, laid.y) for laid in table.cards}) == 12


def test_cards_lie_a_little_askew_and_not_two_alike_in_a_row() -> None:
    one = natural_angle(TABLE)
    other = natural_angle(TABLE.lay("a", 0.5, 0.5))
    assert one != other
    assert 0 < abs(one) < 5


def test_the_hand_turns_through_the_whole_deck_and_begins_again() -> None:
    first = next_hand(DECK, frozenset(), ())
    second = next_hand(DECK, frozenset(), first)
    assert (first, second) == (DECK[:6], DECK[6:])
    assert next_hand(DECK, frozenset(), second) == first


@given(st.frozensets(st.sampled_from(DECK)), st.lists(st.sampled_from(DECK), unique=True))
def test_a_hand_holds_only_cards_that_are_not_on_the_table(
    laid: frozenset[str], hand: list[str]
) -> None:
    dealt = next_hand(DECK, laid, tuple(hand))
    assert not laid & set(dealt)
    assert len(dealt) == len(set(dealt)) == min(HAND, len(DECK) - len(laid))


def test_a_hand_from_a_deck_that_has_changed_begins_from_the_start() -> None:
    assert next_hand(DECK, frozenset(), ("gone",))[0] == "a"
