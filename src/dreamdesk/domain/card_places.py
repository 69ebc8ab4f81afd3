"""Where cards lie: the table's shape, how large a card is on it, and where the next one goes.

The table has one shape on every surface, so that what the citizen lays out looks the same on a
smaller screen, and on the next meeting's.
"""

from __future__ import annotations

from math import cos, radians, sin

from dreamdesk.domain.card_table import CardTable

TABLE_SHAPE = 2.3
"""The table's width for a height of 1."""

CARD_WIDTH = 0.165
"""A card's width as a share of the table's."""

CARD_SHAPE = 4 / 3
"""A card's height for a width of 1."""

HAND = 6
"""Cards in the hand at a time: with some laid, few enough to choose between."""

_CARD_HEIGHT = CARD_WIDTH * CARD_SHAPE * TABLE_SHAPE

# From the middle outwards, with room for a sentence below; then a second row between the first,
# and at last upon both.
_COLUMNS = (0.5, 0.305, 0.695, 0.11, 0.89)
_FIRST_ROW = (0.36, 0.39, 0.37, 0.35, 0.38)
_BETWEEN = (0.4, 0.6, 0.2, 0.8)
_SECOND_ROW = (0.70, 0.73, 0.72, 0.69)
_PLACES = (
    *zip(_COLUMNS, _FIRST_ROW, strict=True),
    *zip(_BETWEEN, _SECOND_ROW, strict=True),
    *((x, 0.54) for x in (0.45, 0.65, 0.25, 0.84, 0.15)),
)

_ANGLES = (-2.5, 3.0, -1.5, 2.0, -3.5, 1.0)
"""Degrees: how cards come to lie when a hand puts them down."""

Place = tuple[float, float]


def kept_inside(x: float, y: float, angle: float = 0.0) -> Place:
    """Return the nearest place for a card's middle where the whole card lies on the table."""
    turned = radians(angle)
    width, height = CARD_WIDTH, CARD_WIDTH * CARD_SHAPE
    across = (width * abs(cos(turned)) + height * abs(sin(turned))) / 2
    down = (height * abs(cos(turned)) + width * abs(sin(turned))) / 2 * TABLE_SHAPE
    return min(max(x, across), 1 - across), min(max(y, down), 1 - down)


def free_place(table: CardTable) -> Place:
    """Return where the next card covers least of any that lies there."""
    taken = [(card.x, card.y) for card in table.cards]

    def most_covered(place: Place) -> float:
        return round(max((_covered(place, one) for one in taken), default=0.0), 4)

    return min(_PLACES, key=most_covered)


def natural_angle(table: CardTable) -> float:
    """Return how the next card comes to lie, in degrees: a little askew, never twice alike."""
    return _ANGLES[len(table.changes) % len(_ANGLES)]


def next_hand(
    deck: tuple[str, ...], laid: frozenset[str], hand: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the next cards of a deck that are not on the table, from where the hand ended.

    After the last card comes the first one again. A hand that holds every card that is not on the
    table stays as it is.
    """
    start = deck.index(hand[-1]) + 1 if hand and hand[-1] in deck else 0
    order = deck[start:] + deck[:start]
    return tuple(card for card in order if card not in laid)[:HAND]


def _covered(one: Place, other: Place) -> float:
    across = max(0.0, CARD_WIDTH - abs(one[0] - other[0]))
    down = max(0.0, _CARD_HEIGHT - abs(one[1] - other[1]))
    return across * down
