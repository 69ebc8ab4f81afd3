"""Where cards lie: the table's shape, how large a card is on it, and where the next one goes.

The table has one shape on every surface, so that what the citizen lays out looks the same on a
smaller screen, and on the next meeting's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, radians, sin

from dreamdesk.domain.card_table import CardTable, LaidCard, Pose

TABLE_SHAPE = 1.7
"""The table's width for a height of 1."""

CARD_WIDTH = 0.16
"""A card's width as a share of the table's."""

CARD_SHAPE = 4 / 3
"""A card's height for a width of 1."""

_CARD_HEIGHT = CARD_WIDTH * CARD_SHAPE * TABLE_SHAPE

# From the middle outwards, with room for a sentence below; then a row below, and at last between
# and upon them. Where all are taken, cards come to lie on each other.
_COLUMNS = (0.5, 0.305, 0.695, 0.11, 0.89)
_ROWS = ((0.37, 0.39, 0.38, 0.36, 0.39), (0.79, 0.78, 0.79, 0.79, 0.78))
_PLACES = (
    *(place for row in _ROWS for place in zip(_COLUMNS, row, strict=True)),
    *((x, y) for y in (0.58, 0.21) for x in (0.4, 0.6, 0.2, 0.8)),
    *((x, y) for y in (0.37, 0.79) for x in (0.4, 0.6, 0.2, 0.8)),
)

_STEP = 0.012
"""How far each card of a pile lies beside the one below it, as a share of the table's width."""

_NEAR = 0.03
"""Let go of this near to the middle of another card (in table widths), a card is laid on it."""

_APART = 1.12
"""From card to card when a pile is spread out, in widths of a card."""

_ANGLES = (-2.5, 3.0, -1.5, 2.0, -3.5, 1.0)
"""Degrees: how cards come to lie when a hand puts them down."""

Place = tuple[float, float]


def kept_inside(x: float, y: float, angle: float = 0.0, scale: float = 1.0) -> Place:
    """Return the nearest place for a card's middle where the whole card lies on the table."""
    turned = radians(angle)
    width, height = scale * CARD_WIDTH, scale * CARD_WIDTH * CARD_SHAPE
    across = (width * abs(cos(turned)) + height * abs(sin(turned))) / 2
    down = (height * abs(cos(turned)) + width * abs(sin(turned))) / 2 * TABLE_SHAPE
    return min(max(x, across), 1 - across), min(max(y, down), 1 - down)


def inside(pose: Pose) -> Pose:
    """Return a pose moved so that the whole card lies on the table."""
    x, y = kept_inside(pose.x, pose.y, pose.angle, pose.scale)
    return Pose(x, y, pose.angle, pose.scale)


def covers(pose: Pose, x: float, y: float) -> bool:
    """Tell whether a card that lies like this covers a place."""
    turned = radians(pose.angle)
    across, down = x - pose.x, (y - pose.y) / TABLE_SHAPE
    sideways = across * cos(turned) + down * sin(turned)
    upwards = down * cos(turned) - across * sin(turned)
    half = pose.scale * CARD_WIDTH / 2
    return abs(sideways) <= half and abs(upwards) <= half * CARD_SHAPE


def free_place(table: CardTable) -> Place:
    """Return where the next card covers least of any that lies there."""
    taken = [(card.x, card.y) for card in table.cards]

    def most_covered(place: Place) -> float:
        return round(max((_covered(place, one) for one in taken), default=0.0), 4)

    return min(_PLACES, key=most_covered)


def natural_angle(table: CardTable) -> float:
    """Return how the next card comes to lie, in degrees: a little askew, never twice alike."""
    return _ANGLES[len(table.changes) % len(_ANGLES)]


def snapped(pose: Pose, others: Iterable[LaidCard]) -> Pose:
    """Return where a card comes to lie: near to the middle of another one, on a pile with it."""
    for other in sorted(others, key=lambda card: -card.layer):
        across, down = pose.x - other.x, (pose.y - other.y) / TABLE_SHAPE
        if across**2 + down**2 <= _NEAR**2:
            x, y = other.x + _STEP, other.y + _STEP * TABLE_SHAPE
            return inside(Pose(x, y, pose.angle, pose.scale))
    return inside(pose)


def piled(cards: Sequence[LaidCard]) -> dict[str, Pose]:
    """Return a pile of these cards where the top one lies, each a little beside the one below."""
    top = cards[-1]
    poses = {}
    for below, card in enumerate(reversed(cards)):
        x, y = top.x - below * _STEP, top.y - below * _STEP * TABLE_SHAPE
        poses[card.card] = inside(Pose(x, y, top.angle, card.scale))
    return poses


def spread_out(cards: Sequence[LaidCard]) -> dict[str, Pose]:
    """Return these cards beside each other, in rows about where they lay, none upon another."""
    in_row = min(len(cards), int(1 / (CARD_WIDTH * _APART)))
    rows = -(-len(cards) // in_row)
    across, down = CARD_WIDTH * _APART, _CARD_HEIGHT * _APART
    left = sum(card.x for card in cards) / len(cards) - (in_row - 1) / 2 * across
    top = sum(card.y for card in cards) / len(cards) - (rows - 1) / 2 * down
    half = CARD_WIDTH / 2
    left = min(max(left, half), 1 - half - (in_row - 1) * across)
    top = min(max(top, _CARD_HEIGHT / 2), max(1 - _CARD_HEIGHT / 2 - (rows - 1) * down, 0))
    return {
        card.card: inside(Pose(left + n % in_row * across, top + n // in_row * down))
        for n, card in enumerate(cards)
    }


def _covered(one: Place, other: Place) -> float:
    across = max(0.0, CARD_WIDTH - abs(one[0] - other[0]))
    down = max(0.0, _CARD_HEIGHT - abs(one[1] - other[1]))
    return across * down
