from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from dreamdesk.storage.database import engine_for

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = engine_for(path, KEY)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("secure_delete", 1),
    ],
)
def test_the_database_is_set_for_one_owner_and_no_loss(
    engine: Engine, pragma: str, value: object
) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_what_is_not_committed_is_not_there_tables_too(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word TEXT)")
        connection.exec_driver_sql("INSERT INTO words VALUES ('drøm')")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT name FROM sqlite_master").all() == []


def test_another_key_does_not_open_it_nor_keep_it_locked(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word TEXT)")
    engine.dispose()
    wrong = engine_for(path, bytes(32))
    with pytest.raises(DatabaseError, match="not a database"):
        wrong.connect()
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM words")


def test_a_refused_statement_does_not_tell_what_was_in_it(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE words (word TEXT CHECK (length(word) < 3))")
        with pytest.raises(DatabaseError) as caught:
            connection.exec_driver_sql("INSERT INTO words VALUES (?)", ("kæphest",))
    assert "kæphest" not in repr(caught.value) + str(caught.value)


def test_the_key_is_not_in_what_the_engine_says_of_itself(engine: Engine) -> None:
    assert KEY.hex() not in repr(engine) + str(engine.url)
