from itertools import pairwise
from math import cos, radians, sin
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.card_places import (
    CARD_SHAPE,
    CARD_WIDTH,
    TABLE_SHAPE,
    covers,
    free_place,
    kept_inside,
    natural_angle,
    piled,
    snapped,
    spread_out,
)
from dreamdesk.domain.card_table import CardTable, LaidCard, Pose

TABLE = CardTable(UUID(int=7))
DECK = tuple("abcdefghijkl")


@given(st.floats(-2, 3), st.floats(-2, 3), st.floats(-180, 180), st.floats(0.6, 2.2))
def test_the_whole_card_lies_on_the_table(x: float, y: float, angle: float, scale: float) -> None:
    x, y = kept_inside(x, y, angle, scale)
    turned, half = radians(angle), scale * CARD_WIDTH / 2
    long = half * CARD_SHAPE
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


def test_a_card_covers_its_own_corners_however_it_is_turned() -> None:
    upright, lying_down = Pose(0.5, 0.5), Pose(0.5, 0.5, 90)
    high = CARD_WIDTH * CARD_SHAPE / 2 * TABLE_SHAPE
    assert covers(upright, 0.5, 0.5 + 0.95 * high)
    assert not covers(lying_down, 0.5, 0.5 + 0.95 * high)
    assert covers(lying_down, 0.5 + CARD_WIDTH * CARD_SHAPE / 2 * 0.95, 0.5)
    assert covers(Pose(0.5, 0.5, 0, 2.0), 0.5 + 0.95 * CARD_WIDTH, 0.5)


def test_a_card_let_go_of_near_another_s_middle_lies_on_it_and_else_where_it_is() -> None:
    other = LaidCard("a", 0.5, 0.5)
    near, far = Pose(0.51, 0.49, 7), Pose(0.56, 0.5, 7)
    assert 0 < abs(snapped(near, [other]).x - 0.5) < 0.02
    assert snapped(near, [other]).angle == 7
    assert snapped(far, [other]) == far


def test_a_pile_lies_where_its_top_card_lay_and_each_card_can_be_seen() -> None:
    table = TABLE.lay("a", 0.2, 0.5).lay("b", 0.6, 0.5).lay("c", 0.8, 0.4, 5)
    poses = piled(table.cards)
    assert poses["c"] == Pose(0.8, 0.4, 5)
    assert 0.77 < poses["a"].x < poses["b"].x < 0.8


@given(st.integers(1, 15), st.floats(0, 1), st.floats(0, 1))
def test_cards_that_are_spread_out_lie_on_the_table_and_cover_no_other(
    many: int, x: float, y: float
) -> None:
    cards = [LaidCard(str(n), x, y) for n in range(many)]
    poses = list(spread_out(cards).values())
    for place, one in enumerate(poses):
        assert kept_inside(one.x, one.y) == (one.x, one.y)
        for other in poses[:place] if many <= 10 else ():
            apart = abs(one.x - other.x) >= CARD_WIDTH - 1e-9
            assert apart or abs(one.y - other.y) >= CARD_WIDTH * CARD_SHAPE * TABLE_SHAPE - 1e-9
