"""The encrypted database under the vault: how it is opened and what is asked of SQLite."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlcipher3 import dbapi2

_SETTINGS = (
    "PRAGMA locking_mode = EXCLUSIVE",  # one owner: no shared memory file, and network drives work
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a commit returns when the disk has it
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",  # what is deleted is gone, also for those who have the key
)


def engine_for(database: Path, key: bytes) -> Engine:
    """Return an engine with one connection, opened at first use.

    Statements run only in explicit transactions, DDL too: the driver never commits by itself.
    """

    def connect() -> Any:
        connection = dbapi2.connect(str(database), isolation_level=None)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")  # or it writes on stderr
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for setting in _SETTINGS:
                connection.execute(setting)
        except BaseException:
            connection.close()  # or it keeps the database locked until it is collected
            raise
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,  # they hold what the citizen said
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _begin_immediate(connection: Connection) -> None:
    # Past SQLAlchemy's own execution, which would cost a third of the fsync that follows.
    connection.connection.cursor().execute("BEGIN IMMEDIATE")
