"""The vault's tables. Ids are UUIDs, times are UTC; `position` keeps the order of a tuple.

What belongs to a workshop is stored beside its neighbours (keyed by the workshop first, without
a rowid), so that one workshop is read from a few pages. References are checked at the commit, so
that the order within a unit of work does not matter.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
)

from dreamdesk.domain.card_table import LaidCard

_LAID = tuple(field.name for field in fields(LaidCard))

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


class Utc(TypeDecorator[datetime]):
    """A time, kept in UTC and aware of it when read; a time without a zone is refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return what is stored."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return the time in UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Laid(TypeDecorator[LaidCard]):
    """How a card lay, as one small JSON object: an undo journal is read whole or not at all."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: LaidCard | None, _dialect: Dialect) -> str | None:
        """Return what is stored."""
        if value is None:
            return None
        return json.dumps({name: getattr(value, name) for name in _LAID}, ensure_ascii=False)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> LaidCard | None:
        """Return the card as it lay."""
        return None if value is None else LaidCard(**json.loads(value))


def _key(name: str = "id") -> Column[Any]:
    return Column(name, Uuid, primary_key=True)


def _reference(name: str, optional: bool = False) -> Column[Any]:
    return Column(name, Uuid, nullable=optional)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[Any]:
    return Column(name, Integer, nullable=False)


def _flag(name: str) -> Column[Any]:
    return Column(name, Boolean(create_constraint=False), nullable=False)


def _time(name: str, optional: bool = False) -> Column[Any]:
    return Column(name, Utc, nullable=optional)


def _list(name: str) -> Column[Any]:
    return Column(name, JSON, nullable=False)


def _refers(here: list[str], there: list[str]) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(here, there, deferrable=True, initially="DEFERRED")


def _of_workshop() -> ForeignKeyConstraint:
    return _refers(["workshop_id"], ["workshop.id"])


course = Table(
    "course",
    metadata,
    _key(),
    _text("citizen_name"),
    _text("case_number"),
    _time("created_at"),
)

workshop = Table(
    "workshop",
    metadata,
    _key(),
    _reference("course_id"),
    _number("number"),
    _time("created_at"),
    _time("touched_at"),
    _text("activity"),
    _text("frame"),
    _text("pace"),
    _text("bookmark_room"),
    _reference("bookmark_dream_id", optional=True),
    _reference("bookmark_goal_id", optional=True),
    _text("bookmark_card"),
    _list("prepared_themes"),
    _text("prepared_network"),
    _text("prepared_network_purpose"),
    _reference("prepared_scribe_id", optional=True),
    _list("prepared_may_come_up"),
    _text("prepared_leave_alone"),
    _text("prepared_place"),
    _time("prepared_meets_at", optional=True),
    _time("prepared_invited_at", optional=True),
    _text("arriving"),
    _text("talk_prompt"),
    _flag("talk_further"),
    _flag("talk_shown"),
    _flag("talk_simpler"),
    _text("talk_card"),
    _list("talk_visited"),
    _text("closing_leaving"),
    _text("closing_good"),
    _text("closing_left_open"),
    _flag("closing_nothing_open"),
    _text("closing_call_by"),
    _text("closing_call_when"),
    _flag("closing_no_call"),
    _time("closing_next_at", optional=True),
    _text("closing_next_place"),
    Column("closing_read_on", Date),
    _text("closing_remarks"),
    _refers(["course_id"], ["course.id"]),
    UniqueConstraint("course_id", "number"),
)

participant = Table(
    "participant",
    metadata,
    _key("workshop_id"),
    _key(),
    _number("position"),
    _text("role"),
    _text("name"),
    _text("phone"),
    _text("hours"),
    _of_workshop(),
    sqlite_with_rowid=False,
)

prompt_note = Table(
    "prompt_note",
    metadata,
    _key("workshop_id"),
    Column("prompt", Text, primary_key=True),
    _number("position"),
    _text("note"),
    _of_workshop(),
    sqlite_with_rowid=False,
)

kept_picture = Table(
    "kept_picture",
    metadata,
    _key(),
    Column("card", Text, nullable=False, index=True),
    _text("title"),
    _text("alt"),
    _text("media_type"),
    Column("data", LargeBinary, nullable=False),
)

quote = Table(
    "quote",
    metadata,
    _key("workshop_id"),
    _key(),
    _number("position"),
    _text("text"),
    _reference("said_by"),
    _reference("written_by"),
    _time("written_at"),
    _reference("picture_id", optional=True),
    _text("prompt"),
    _text("prompt_wording"),
    _time("confirmed_at", optional=True),
    _of_workshop(),
    _refers(["picture_id"], ["kept_picture.id"]),
    sqlite_with_rowid=False,
)

reminder = Table(
    "reminder",
    metadata,
    _key("workshop_id"),
    _key(),
    _number("position"),
    _text("text"),
    _time("noted_at"),
    _text("prompt"),
    _of_workshop(),
    sqlite_with_rowid=False,
)

dream = Table(
    "dream",
    metadata,
    _key("workshop_id"),
    _key(),
    _number("position"),
    _reference("quote_id"),
    _time("created_at"),
    _text("wording"),
    _text("motivation"),
    _of_workshop(),
    _refers(["workshop_id", "quote_id"], ["quote.workshop_id", "quote.id"]),
    sqlite_with_rowid=False,
)


def _beside_dream(name: str) -> Table:
    return Table(
        name,
        metadata,
        _key("workshop_id"),
        _key("dream_id"),
        _key(),
        _number("position"),
        _text("text"),
        _text("side"),
        _refers(["workshop_id", "dream_id"], ["dream.workshop_id", "dream.id"]),
        sqlite_with_rowid=False,
    )


resource = _beside_dream("resource")
barrier = _beside_dream("barrier")

goal = Table(
    "goal",
    metadata,
    _key(),
    Column("workshop_id", Uuid, nullable=False, index=True),
    _reference("dream_id"),
    _time("created_at"),
    _text("specific"),
    _text("measurable"),
    _flag("unmeasured"),
    _text("attractive"),
    _text("realistic"),
    Column("deadline", Date),
    _text("approval"),
    _time("answered_at", optional=True),
    _text("first_wording"),
    _text("authority_wording"),
    _text("order"),
    _text("wished_support"),
    _refers(["workshop_id", "dream_id"], ["dream.workshop_id", "dream.id"]),
)

step = Table(
    "step",
    metadata,
    _key("goal_id"),
    _key(),
    _number("position"),
    _text("text"),
    _list("who"),
    Column("day", Date),
    _text("support"),
    _refers(["goal_id"], ["goal.id"]),
    sqlite_with_rowid=False,
)

card_table = Table(
    "card_table",
    metadata,
    _key("workshop_id"),
    _number("done"),
    _of_workshop(),
)

laid_card = Table(
    "laid_card",
    metadata,
    _key("workshop_id"),
    Column("card", Text, primary_key=True),
    Column("x", Float, nullable=False),
    Column("y", Float, nullable=False),
    Column("angle", Float, nullable=False),
    Column("scale", Float, nullable=False),
    _number("layer"),
    _flag("face_up"),
    _refers(["workshop_id"], ["card_table.workshop_id"]),
    sqlite_with_rowid=False,
)

table_change = Table(
    "table_change",
    metadata,
    _key("workshop_id"),
    Column("seq", Integer, primary_key=True),
    Column("before", Laid),
    Column("after", Laid),
    _refers(["workshop_id"], ["card_table.workshop_id"]),
    sqlite_with_rowid=False,
)

colleague = Table(
    "colleague",
    metadata,
    _key(),
    _text("role"),
    _text("name"),
    _text("phone"),
    _text("hours"),
    _time("used_at"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    _text("value"),
    sqlite_with_rowid=False,
)
