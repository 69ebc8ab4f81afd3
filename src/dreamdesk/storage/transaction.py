"""One transaction: every statement passes here, so that trouble is told in one way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Executable, Select

from dreamdesk.domain.errors import BugError
from dreamdesk.storage.trouble import told


class Transaction:
    """A begun transaction, which can no longer be committed once a statement of it has failed."""

    def __init__(self, connection: Connection, folder: Path) -> None:
        self._connection = connection
        self._folder = folder
        self._usable = True

    def rows(self, statement: Select[Any], values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return what a query finds."""
        with self._watched():
            found = self._connection.execute(statement, values)
            return [dict(row) for row in found.mappings()]

    def tuples(self, statement: Select[Any], values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Return what a query finds, bare: for what comes by the thousand."""
        with self._watched():
            return [tuple(row) for row in self._connection.execute(statement, values)]

    def run(self, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement, once for each row of values."""
        with self._watched():
            self._connection.execute(statement, rows)

    def commit(self) -> None:
        """Return when the disk has it all; raises DiskFull. The transaction is over then."""
        with self._watched():
            self._connection.commit()
        self._usable = False

    def end(self) -> None:
        """Take back what was not committed."""
        self._usable = False
        with told(self._folder):
            self._connection.rollback()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if not self._usable:
            raise BugError("the unit of work is over, or something in it went wrong")
        self._usable = False
        try:
            with told(self._folder):
                yield
        except UnicodeEncodeError:
            # Such an error carries the words it is about: they must not reach a log.
            raise BugError("half a character, which no text can hold") from None
        self._usable = True


@contextmanager
def begun(engine: Engine, folder: Path) -> Iterator[Transaction]:
    """Begin a transaction on the vault in `folder`, and take back at the end what is not kept."""
    with told(folder):
        connection = engine.connect()
    with connection:
        with told(folder):
            connection.begin()
        transaction = Transaction(connection, folder)
        try:
            yield transaction
        finally:
            transaction.end()
