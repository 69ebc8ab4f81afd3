"""Any workshop, goal or card table there can be, for Hypothesis.

What is drawn follows the types of the domain, so a new field is tried without being named here.
Ids come from a small pool, so that two workshops drawn one after the other share some of what is
in them: putting the second one changes, adds, moves and takes away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import Phase, settings
from hypothesis import strategies as st

from dreamdesk.domain.card_table import CardTable, LaidCard, Pose
from dreamdesk.domain.choosing import Choosing
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.quotes import Origin, Quote
from dreamdesk.domain.workshop import Workshop

Thing = TypeVar("Thing")

unhurried = settings(deadline=None, phases=[p for p in Phase if p is not Phase.explain])
"""A busy machine fails no test, and finding out why one failed does not take minutes."""

_ids = st.integers(1, 6).map(lambda number: UUID(int=number))
_zones = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-3.5))])

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    # All that UTF-8 can say: NUL, emoji, right to left.
    str: st.text(st.characters(codec="utf-8"), max_size=30),
    bytes: st.binary(max_size=100),
    bool: st.booleans(),
    int: st.integers(1, 99),
    UUID: _ids,
    float: st.floats(0, 1),
    date: st.dates(),
    datetime: st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=_zones),  # noqa: DTZ001
    NoneType: st.none(),
}


def whole(kind: type[Thing], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Thing]:
    """Return things with every field drawn, be it from what is given here or by its type."""
    hints = get_type_hints(kind).items()
    return st.builds(kind, **{name: given.get(name, _of(hint)) for name, hint in hints})


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and is_dataclass(hint):
        return whole(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    origin, inner = get_origin(hint), [_of(part) for part in get_args(hint) if part is not ...]
    if origin is UnionType:
        return st.one_of(inner)
    if origin is dict:
        return st.dictionaries(*inner, max_size=3)
    return some(*inner) if origin is tuple else st.frozensets(*inner, max_size=3)


def some(things: st.SearchStrategy[Thing]) -> st.SearchStrategy[tuple[Thing, ...]]:
    """Return up to four things in any order; what has an id is there once."""
    return st.lists(things, max_size=4, unique_by=lambda thing: getattr(thing, "id", object())).map(
        tuple
    )


@st.composite
def workshops(
    draw: st.DrawFn, workshop_id: UUID, course_id: UUID, picture_ids: tuple[UUID, ...] = ()
) -> Workshop:
    """Draw a workshop in which every dream has its quote and every quote its picture."""
    origin = whole(Origin, picture_id=st.sampled_from([None, *picture_ids]))
    quotes = draw(some(whole(Quote, origin=origin)))
    dreams: tuple[Dream, ...] = ()
    if quotes:
        quote_ids = st.sampled_from([quote.id for quote in quotes])
        dreams = draw(some(whole(Dream, quote_id=quote_ids)))
    kept = draw(st.integers(0, len(dreams)))
    given = {
        "id": workshop_id,
        "course_id": course_id,
        "arriving_picture_id": draw(st.sampled_from([None, *picture_ids])),
        "quotes": quotes,
        "dreams": dreams[:kept],
        "put_away": dreams[kept:],
    }
    return draw(whole(Workshop, **{name: st.just(value) for name, value in given.items()}))


def goals(goal_id: UUID, workshop_id: UUID, dream_id: UUID) -> st.SearchStrategy[Goal]:
    """Return goals of one dream."""
    return whole(
        Goal, id=st.just(goal_id), workshop_id=st.just(workshop_id), dream_id=st.just(dream_id)
    )


TableAction: TypeAlias = Callable[[CardTable], CardTable]

_cards = st.sampled_from(["bro", "dør", "lygte"])
_some_cards = st.lists(_cards, min_size=1, max_size=3, unique=True)
_shares = st.floats(0, 1)
_poses = st.builds(Pose, _shares, _shares, st.floats(-180, 180), st.floats(0.6, 2.2))


def _if_lying(act: Callable[..., CardTable], cards: list[str]) -> TableAction:
    return lambda table: act(table, *(card for card in cards if table.laid(card)))


def _lay(laid: LaidCard) -> TableAction:
    return lambda table: table if table.laid(laid.card) else table.add(laid)


def _move(cards: list[str], poses: list[Pose]) -> TableAction:
    return lambda table: table.move(
        {card: pose for card, pose in zip(cards, poses, strict=False) if table.laid(card)}
    )


def _group(word: str, cards: list[str]) -> TableAction:
    return lambda table: table.group(word, *(card for card in cards if table.laid(card)))


table_actions: st.SearchStrategy[TableAction] = st.one_of(
    st.builds(
        _lay,
        whole(
            LaidCard,
            card=_cards,
            x=_shares,
            y=_shares,
        ),
    ),
    st.builds(_move, _some_cards, st.lists(_poses, min_size=3, max_size=3)),
    st.builds(lambda cards: _if_lying(CardTable.turn, cards), _some_cards),
    st.builds(lambda cards: _if_lying(CardTable.put_back, cards), _some_cards),
    st.builds(_group, st.sampled_from(["", "nært", "svært"]), _some_cards),
    st.just(CardTable.undo),
    st.just(CardTable.redo),
)
"""What can be done to a card table, undo and redo too: each takes a table and returns another."""


@st.composite
def card_tables(draw: st.DrawFn, workshop_id: UUID) -> CardTable:
    """Draw a card table that somebody has used."""
    choosing = draw(whole(Choosing))
    table = CardTable(workshop_id, layout=draw(st.sampled_from(["", "kompas"])), choosing=choosing)
    for act in draw(st.lists(table_actions, max_size=8)):
        table = act(table)
    return table
