"""Aggregates as rows: read them, and write the difference between what was and what is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import itemgetter
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Column, Delete, Insert, Select, Table, Update, bindparam, select

from dreamdesk.storage.transaction import Transaction

Row: TypeAlias = dict[str, Any]
Key: TypeAlias = tuple[Any, ...]
Rows: TypeAlias = dict[Table, dict[Key, Row]]

Shape: TypeAlias = tuple[Column[Any], ...]
"""The tables that an aggregate lies in, what is referred to first: of each the column that holds
the aggregate's id."""


def load(transaction: Transaction, shape: Shape, of: UUID) -> Rows:
    """Return every row of one aggregate; all tables are empty when there is none."""
    return {
        column.table: keyed(column.table, transaction.rows(_rows_of(column), {"of": of}))
        for column in shape
    }


def keyed(table: Table, rows: Iterable[Row]) -> dict[Key, Row]:
    """Return rows by their primary key."""
    names = _key_names(table)
    return {tuple(row[name] for name in names): row for row in rows}


def in_order(rows: dict[Key, Row], by: str = "position") -> list[Row]:
    """Return rows in the order of one of their columns."""
    return sorted(rows.values(), key=itemgetter(by))


def write(transaction: Transaction, before: Rows, after: Rows) -> None:
    """Write the rows that differ, and nothing else."""
    touched = [table for table in after if before[table] != after[table]]
    for table in reversed(touched):
        gone = [_named(table, key) for key in before[table] if key not in after[table]]
        if gone:
            transaction.run(_delete(table), gone)
    for table in touched:
        new = [row for key, row in after[table].items() if key not in before[table]]
        if new:
            transaction.run(_insert(table), new)
        for key, row in after[table].items():
            was = before[table].get(key, row)
            if was != row:
                changed = {name: value for name, value in row.items() if was[name] != value}
                statement = _update(table, tuple(changed))
                transaction.run(statement, [{**changed, **_named(table, key)}])


def _key_names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.primary_key)


def _named(table: Table, key: Key) -> Row:
    return {f"key_{name}": part for name, part in zip(_key_names(table), key, strict=True)}


# Statements are kept, since building one costs more than running it.


@cache
def _rows_of(column: Column[Any]) -> Select[Any]:
    return select(column.table).where(column == bindparam("of"))


@cache
def _insert(table: Table) -> Insert:
    return table.insert()


@cache
def _update(table: Table, changed: tuple[str, ...]) -> Update:
    statement = table.update().values({name: bindparam(name) for name in changed})
    return statement.where(*(c == bindparam(f"key_{c.name}") for c in table.primary_key))


@cache
def _delete(table: Table) -> Delete:
    return table.delete().where(*(c == bindparam(f"key_{c.name}") for c in table.primary_key))
