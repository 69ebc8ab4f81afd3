"""Any workshop, goal or card table there can be, for Hypothesis.

Ids come from a small pool, so that two workshops drawn one after the other share some of what is
in them: putting the second one changes, adds, moves and takes away.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import TypeAlias
from uuid import UUID

from hypothesis import strategies as st

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.identified import Thing
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Reminder
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Bookmark, Pace, Pair, Room, Workshop

# All that UTF-8 can say: NUL, emoji, right to left.
texts = st.text(st.characters(codec="utf-8"), max_size=30)
ids = st.integers(1, 6).map(lambda number: UUID(int=number))
zones = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-3.5))])
times = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001
sides = st.sampled_from(Side)


def _different(things: st.SearchStrategy[Thing]) -> st.SearchStrategy[tuple[Thing, ...]]:
    """Draw some things with different ids, in any order."""
    return st.lists(things, max_size=4, unique_by=lambda thing: thing.id).map(tuple)


courses = st.builds(Course, ids, st.builds(Citizen, texts, texts), times)

pictures = st.builds(
    KeptPicture, ids, texts, texts, texts, st.sampled_from(["image/svg+xml"]), st.binary()
)

participants = st.builds(Participant, ids, st.sampled_from(Role), texts, texts, texts)

preparations = st.builds(
    Preparation,
    themes=st.frozensets(texts, max_size=3),
    network=st.sampled_from(NetworkWish),
    network_purpose=texts,
    scribe_id=st.none() | ids,
    may_come_up=st.lists(texts, max_size=3).map(tuple),
    leave_alone=texts,
    place=texts,
    meets_at=st.none() | times,
    invited_at=st.none() | times,
)

conversations = st.builds(
    Conversation,
    prompt=texts,
    further=st.booleans(),
    shown=st.booleans(),
    simpler=st.booleans(),
    card=texts,
    notes=st.dictionaries(st.sampled_from("abc"), texts, max_size=3),
    visited=st.frozensets(texts, max_size=3),
)

closings = st.builds(
    Closing,
    leaving=texts,
    good=texts,
    left_open=texts,
    nothing_open=st.booleans(),
    call_by=texts,
    call_when=texts,
    no_call=st.booleans(),
    next_meeting=st.none() | st.builds(NextMeeting, times, texts),
    read_on=st.none() | st.dates(),
    remarks=texts,
)

bookmarks = st.builds(Bookmark, st.sampled_from(Room), st.none() | ids, st.none() | ids, texts)

reminders = st.builds(Reminder, ids, texts, times, texts)


def quotes(picture_ids: st.SearchStrategy[UUID | None]) -> st.SearchStrategy[Quote]:
    """Return quotes that grew from one of these pictures."""
    origins = st.builds(Origin, picture_ids, texts, texts)
    return st.builds(Quote, ids, texts, ids, ids, times, origins, st.none() | times)


def dreams(quote_ids: st.SearchStrategy[UUID]) -> st.SearchStrategy[Dream]:
    """Return dreams that grew from one of these quotes."""
    resources = _different(st.builds(Resource, ids, texts, sides))
    barriers = _different(st.builds(Barrier, ids, texts, sides))
    return st.builds(Dream, ids, quote_ids, times, texts, texts, resources, barriers)


@st.composite
def workshops(
    draw: st.DrawFn, workshop_id: UUID, course_id: UUID, picture_ids: tuple[UUID, ...] = ()
) -> Workshop:
    """Draw a workshop in which every dream has its quote and every quote its picture."""
    said = draw(_different(quotes(st.sampled_from([None, *picture_ids]))))
    dreamt = draw(_different(dreams(st.sampled_from([quote.id for quote in said])))) if said else ()
    return Workshop(
        id=workshop_id,
        course_id=course_id,
        number=draw(st.integers(1, 9)),
        created_at=draw(times),
        pair=draw(st.builds(Pair, texts, texts)),
        pace=draw(st.sampled_from(Pace)),
        bookmark=draw(bookmarks),
        participants=draw(_different(participants)),
        preparation=draw(preparations),
        arriving=draw(texts),
        conversation=draw(conversations),
        quotes=said,
        reminders=draw(_different(reminders)),
        dreams=dreamt,
        closing=draw(closings),
    )


def goals(goal_id: UUID, workshop_id: UUID, dream_id: UUID) -> st.SearchStrategy[Goal]:
    """Return goals of one dream."""
    steps = st.builds(
        Step, ids, texts, st.lists(texts, max_size=2).map(tuple), st.none() | st.dates(), texts
    )
    return st.builds(
        Goal,
        st.just(goal_id),
        st.just(workshop_id),
        st.just(dream_id),
        times,
        specific=texts,
        measurable=texts,
        unmeasured=st.booleans(),
        attractive=texts,
        realistic=texts,
        deadline=st.none() | st.dates(),
        steps=_different(steps),
        approval=st.sampled_from(Approval),
        answered_at=st.none() | times,
        first_wording=texts,
        authority_wording=texts,
        order=texts,
        wished_support=texts,
    )


TableAction: TypeAlias = Callable[[CardTable], CardTable]

_cards = st.sampled_from(["bro", "dør", "lygte"])
_shares = st.floats(0, 1)


def _on_a_lying_card(act: Callable[[CardTable, str], CardTable], card: str) -> TableAction:
    return lambda table: act(table, card) if table.laid(card) else table


table_actions: st.SearchStrategy[TableAction] = st.one_of(
    st.builds(
        lambda card, x, y, angle: lambda table: table.lay(card, x, y, angle),
        _cards,
        _shares,
        _shares,
        st.floats(-360, 360),
    ),
    st.builds(lambda card: _on_a_lying_card(CardTable.turn, card), _cards),
    st.builds(lambda card: _on_a_lying_card(CardTable.put_back, card), _cards),
    st.just(CardTable.undo),
    st.just(CardTable.redo),
)
"""What can be done to a card table, undo and redo too: each takes a table and returns another."""


@st.composite
def card_tables(draw: st.DrawFn, workshop_id: UUID) -> CardTable:
    """Draw a card table that somebody has used."""
    table = CardTable(workshop_id)
    for act in draw(st.lists(table_actions, max_size=8)):
        table = act(table)
    return table
