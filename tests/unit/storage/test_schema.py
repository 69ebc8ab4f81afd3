import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from dreamdesk import paths
from dreamdesk.domain.errors import VaultDamaged, VaultFromNewerVersion
from dreamdesk.storage import schema
from dreamdesk.storage.database import engine_for
from dreamdesk.storage.tables import metadata

FAILING = """
from alembic import op

revision = "9999"
down_revision = {newest!r}


def upgrade():
    op.execute("CREATE TABLE half_done (id INTEGER)")
    op.execute("ALTER TABLE course ADD COLUMN half_done INTEGER")
    op.execute("UPDATE course SET citizen_name = 'half done'")
    op.execute("this is no SQL")
"""


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = engine_for(tmp_path / "vault.db", bytes(32))
    yield engine
    engine.dispose()


@pytest.fixture
def migrated(engine: Engine) -> Engine:
    with engine.begin() as connection:
        schema.migrate(connection, paths.migrations())
    return engine


def shape(connection: Connection) -> dict[str, Any]:
    """What SQLite knows of every table: columns, keys, references, indexes, rowid or not."""
    found: dict[str, Any] = {}
    for _, name, kind, _, without_rowid, strict in connection.exec_driver_sql("PRAGMA table_list"):
        if kind == "table" and not name.startswith(("sqlite_", "alembic_")):
            told = {
                pragma: sorted(map(str, connection.exec_driver_sql(f"PRAGMA {pragma}('{name}')")))
                for pragma in ("table_xinfo", "foreign_key_list", "index_list")
            }
            found[name] = (without_rowid, strict, told)
    return found


def test_the_migrations_make_the_tables_that_the_program_expects(
    migrated: Engine, tmp_path: Path
) -> None:
    expected = engine_for(tmp_path / "expected.db", bytes(32))
    with expected.begin() as connection:
        metadata.create_all(connection)
        wanted = shape(connection)
    expected.dispose()
    with migrated.connect() as connection:
        made = shape(connection)
    assert made.keys() == wanted.keys()
    for table, told in wanted.items():
        assert made[table] == told, table


def test_every_reference_waits_for_the_commit(migrated: Engine) -> None:
    with migrated.connect() as connection:
        for name, sql in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all():
            if sql:
                assert sql.count("REFERENCES") == sql.count("DEFERRABLE INITIALLY DEFERRED"), name


def test_there_is_one_newest_migration_and_the_program_knows_it() -> None:
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [schema.NEWEST]
    numbers = [found.revision for found in script.walk_revisions()]
    assert numbers == sorted(numbers, reverse=True)


def test_a_migrated_vault_needs_no_migration(migrated: Engine) -> None:
    with migrated.connect() as connection:
        assert not schema.needs_migration(connection)


def test_an_older_vault_needs_one(migrated: Engine) -> None:
    with migrated.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
        assert schema.needs_migration(connection)


def test_a_newer_vault_is_refused(migrated: Engine) -> None:
    with migrated.begin() as connection:
        newer = f"{int(schema.NEWEST) + 1:04}"
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (newer,))
        with pytest.raises(VaultFromNewerVersion):
            schema.needs_migration(connection)


@pytest.mark.parametrize(
    "ruin",
    [
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "UPDATE alembic_version SET version_num = 'no number'",
    ],
)
def test_a_vault_that_does_not_say_its_version_is_damaged(migrated: Engine, ruin: str) -> None:
    with migrated.begin() as connection:
        connection.exec_driver_sql(ruin)
        with pytest.raises(VaultDamaged):
            schema.needs_migration(connection)


def test_nothing_of_a_failing_migration_stays(migrated: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "100 % of the migrations"
    shutil.copytree(paths.migrations(), folder)
    (folder / "versions" / "9999_fails.py").write_text(FAILING.format(newest=schema.NEWEST))
    with migrated.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO course VALUES ('1', 'Ida', '', '2026-01-01 00:00:00')"
        )
        before = shape(connection)
    with pytest.raises(Exception, match="syntax error"), migrated.begin() as connection:
        schema.migrate(connection, folder)
    with migrated.connect() as connection:
        assert shape(connection) == before
        assert connection.exec_driver_sql("SELECT citizen_name FROM course").all() == [("Ida",)]
        assert not schema.needs_migration(connection)


def test_tables_and_their_version_come_with_the_same_commit(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.begin()
        schema.migrate(connection, paths.migrations())
        assert not schema.needs_migration(connection)
        connection.rollback()
    with engine.connect() as connection:
        assert shape(connection) == {}
        with pytest.raises(VaultDamaged):
            schema.needs_migration(connection)
