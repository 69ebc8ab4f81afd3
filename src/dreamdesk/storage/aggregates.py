"""One kind of aggregate within a unit of work: each is read once, and only differences written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import Table

from dreamdesk.storage.rows import Rows, Shape, load, write
from dreamdesk.storage.transaction import Transaction

Aggregate = TypeVar("Aggregate")

Seen: TypeAlias = dict[tuple[Table, UUID], Any]
"""What is known of the vault as it is now, by the aggregate's first table and its id; used last,
last. Of most it is their rows; of a sheet, which only grows, the sheet."""


class Aggregates(Generic[Aggregate]):
    """Reads and writes one kind of aggregate; `seen` is shared by all kinds of a unit of work."""

    def __init__(
        self,
        transaction: Transaction,
        seen: Seen,
        shape: Shape,
        from_rows: Callable[[Rows], Aggregate | None],
    ) -> None:
        self._transaction = transaction
        self._seen = seen
        self._shape = shape
        self._from_rows = from_rows

    def get(self, of: UUID) -> Aggregate | None:
        """Return the aggregate with this id, or None."""
        return self._from_rows(self._rows(of))

    def put(self, of: UUID, rows: Rows) -> None:
        """Make these the rows of the aggregate."""
        before = self._rows(of)
        write(self._transaction, before, rows)
        self._seen[self._name(of)] = rows

    def remove(self, of: UUID) -> None:
        """Take every row of the aggregate away."""
        self.put(of, {column.table: {} for column in self._shape})

    def _rows(self, of: UUID) -> Rows:
        name = self._name(of)
        known: Rows | None = self._seen.pop(name, None)
        rows = load(self._transaction, self._shape, of) if known is None else known
        self._seen[name] = rows
        return rows

    def _name(self, of: UUID) -> tuple[Table, UUID]:
        return self._shape[0].table, of
