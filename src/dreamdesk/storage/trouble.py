"""What goes wrong below, said in the domain's words: the one place that translates it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from dreamdesk.domain.errors import (
    DiskFull,
    FolderNotWritable,
    VaultDamaged,
    VaultInUse,
    WorldError,
)

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_ENTRY = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.EISDIR}
_DAMAGED = {dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB}
_TAKEN = {dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED}
_CLOSED = {dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_READONLY, dbapi2.SQLITE_PERM}


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise what the database or the system reports about the vault in `folder` as a WorldError.

    What is not of the world (a broken constraint, a misspelt statement) passes as it is.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        world = _of_database(error, folder)
        if world is None:
            raise
        raise world from error
    except OSError as error:
        world = _of_system(error, folder)
        if world is None:
            raise
        raise world from error


def _of_database(error: Exception, folder: Path) -> WorldError | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code == dbapi2.SQLITE_FULL:
        return DiskFull()
    if code == dbapi2.SQLITE_IOERR:
        return _of_failed_disk(folder)
    if code in _DAMAGED:
        return VaultDamaged()
    if code in _TAKEN:
        return VaultInUse()
    return FolderNotWritable(folder) if code in _CLOSED else None


def _of_failed_disk(folder: Path) -> WorldError:
    """SQLite says no more than "disk I/O error" for a full quota: ask the system for the reason."""
    probe = folder / "vault.probe"
    try:
        probe.write_bytes(bytes(1 << 16))
        probe.unlink()
    except OSError as error:
        return _of_system(error, folder) or FolderNotWritable(folder)
    return FolderNotWritable(folder)


def _of_system(error: OSError, folder: Path) -> WorldError | None:
    if error.errno in _NO_ROOM:
        return DiskFull()
    return FolderNotWritable(folder) if error.errno in _NO_ENTRY else None
