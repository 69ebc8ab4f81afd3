from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from dreamdesk import paths
from dreamdesk.storage.database import engine_for
from dreamdesk.storage.schema import migrate
from dreamdesk.storage.transaction import Transaction


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A connection to a fresh vault's database, within a transaction."""
    engine = engine_for(tmp_path / "vault.db", bytes(32))
    with engine.begin() as connection:
        migrate(connection, paths.migrations())
    with engine.connect() as connection:
        connection.begin()
        yield connection
    engine.dispose()


@pytest.fixture
def transaction(connection: Connection, tmp_path: Path) -> Transaction:
    return Transaction(connection, tmp_path)


@pytest.fixture
def statements(connection: Connection) -> list[str]:
    """What is said to SQLite from now on: the verb and the table of each row of values."""
    said: list[str] = []

    def hear(*call: object) -> None:
        _, _, statement, values, _, many = call
        verb = str(statement).split()[0]
        said.extend([str(statement)] * (len(values) if many else 1) if verb != "BEGIN" else [])

    event.listen(connection, "before_cursor_execute", hear)
    return said
