"""The kinds of columns that the vault's tables are made of."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKeyConstraint,
    Integer,
    Text,
    TypeDecorator,
    Uuid,
)

from dreamdesk.domain.card_table import Cards, LaidCard

_LAID = tuple(field.name for field in fields(LaidCard))
_USUAL = {field.name: field.default for field in fields(LaidCard) if field.default is not MISSING}
_values = attrgetter(*_LAID)


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


class Laid(TypeDecorator[Cards]):
    """How some cards lay, as one small JSON list: an undo journal is read whole or not at all."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Cards | None, _dialect: Dialect) -> str | None:
        """Return what is stored; what is as it mostly is need not be."""
        plain = [
            {n: v for n, v in zip(_LAID, _values(card), strict=True) if v != _USUAL.get(n, ...)}
            for card in value or ()
        ]
        return json.dumps(plain, ensure_ascii=False, default=str)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Cards | None:
        """Return the cards as they lay."""
        return tuple(_laid(**plain) for plain in json.loads(value or "[]"))


def _laid(by: str | None = None, at: str | None = None, **rest: Any) -> LaidCard:
    chooser = UUID(by) if by else None
    return LaidCard(**rest, by=chooser, at=datetime.fromisoformat(at) if at else None)


def key(name: str = "id") -> Column[Any]:
    """Return an id that is the row's key, or a part of it."""
    return Column(name, Uuid, primary_key=True)


def reference(name: str, optional: bool = False) -> Column[Any]:
    """Return the id of something else."""
    return Column(name, Uuid, nullable=optional)


def text(name: str, optional: bool = False) -> Column[Any]:
    """Return a text, empty when nothing is said."""
    return Column(name, Text, nullable=optional)


def number(name: str) -> Column[Any]:
    """Return a whole number."""
    return Column(name, Integer, nullable=False)


def flag(name: str) -> Column[Any]:
    """Return a yes or no."""
    return Column(name, Boolean(create_constraint=False), nullable=False)


def time(name: str, optional: bool = False) -> Column[Any]:
    """Return a time in UTC."""
    return Column(name, Utc, nullable=optional)


def share(name: str) -> Column[Any]:
    """Return a number that need not be whole."""
    return Column(name, Float, nullable=False)


def listed(name: str) -> Column[Any]:
    """Return some strings or numbers, as JSON."""
    return Column(name, JSON, nullable=False)


def refers(here: list[str], there: list[str]) -> ForeignKeyConstraint:
    """Return a reference that is checked at the commit."""
    return ForeignKeyConstraint(here, there, deferrable=True, initially="DEFERRED")
