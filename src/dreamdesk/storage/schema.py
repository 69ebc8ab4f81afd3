"""Which version of the tables a vault has, and how it is brought to the newest one."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from dreamdesk.domain.errors import VaultDamaged, VaultFromNewerVersion

NEWEST = "0001"
"""The newest migration; they are numbered, so that a newer one can be told from an unknown one."""


def needs_migration(connection: Connection) -> bool:
    """Tell whether the tables are older than this version of the program.

    Raises VaultFromNewerVersion, or VaultDamaged when the vault does not say what it is.
    """
    try:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", None) != dbapi2.SQLITE_ERROR:
            raise
        raise VaultDamaged from None  # the table is not there
    if not (isinstance(found, str) and found.isdecimal()):
        raise VaultDamaged
    if int(found) > int(NEWEST):
        raise VaultFromNewerVersion
    return found != NEWEST


def migrate(connection: Connection, migrations: Path) -> None:
    """Make or change the tables, within the transaction that the connection is in.

    `migrations` is the folder of the migrations. Commit keeps the new tables and their version;
    until then nothing is changed.
    """
    # Alembic is slow to import, and rarely needed.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    command.upgrade(config, "head")
