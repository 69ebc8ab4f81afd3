import errno
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from dreamdesk.domain.errors import DiskFull, FolderNotWritable, VaultDamaged, VaultInUse
from dreamdesk.storage.trouble import told


def of_database(code: int) -> dbapi2.Error:
    error = dbapi2.OperationalError("told by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "world"),
    [
        (dbapi2.SQLITE_FULL, DiskFull),
        (dbapi2.SQLITE_CORRUPT, VaultDamaged),
        (dbapi2.SQLITE_NOTADB, VaultDamaged),
        (dbapi2.SQLITE_BUSY, VaultInUse),
        (dbapi2.SQLITE_LOCKED, VaultInUse),
        (dbapi2.SQLITE_CANTOPEN, FolderNotWritable),
        (dbapi2.SQLITE_READONLY, FolderNotWritable),
        (dbapi2.SQLITE_IOERR, FolderNotWritable),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
def test_what_the_database_reports_is_told_in_our_words(
    tmp_path: Path, code: int, world: type[Exception], wrapped: bool
) -> None:
    cause = of_database(code)
    error = OperationalError("SELECT 1", None, cause) if wrapped else cause
    with pytest.raises(world) as caught, told(tmp_path):
        raise error
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    ("number", "world"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.ENOTDIR, FolderNotWritable),
    ],
)
def test_what_the_system_reports_is_told_in_our_words(
    tmp_path: Path, number: int, world: type[Exception]
) -> None:
    with pytest.raises(world), told(tmp_path):
        raise OSError(number, "told by the system")


def test_a_disk_error_in_a_folder_that_is_gone_is_told_as_a_folder_nobody_can_write_in(
    tmp_path: Path,
) -> None:
    with pytest.raises(FolderNotWritable) as caught, told(tmp_path / "gone"):
        raise of_database(dbapi2.SQLITE_IOERR)
    assert caught.value.folder == tmp_path / "gone"


def test_a_full_quota_hides_behind_a_disk_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.EDQUOT, "told by the system")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DiskFull), told(tmp_path):
        raise of_database(dbapi2.SQLITE_IOERR)


@pytest.mark.parametrize(
    "error", [of_database(dbapi2.SQLITE_CONSTRAINT), OSError(errno.EBADF, "x"), ValueError("x")]
)
def test_our_own_bugs_pass_as_they_are(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(type(error)) as caught, told(tmp_path):
        raise error
    assert caught.value is error


def test_looking_for_the_reason_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable), told(tmp_path):
        raise of_database(dbapi2.SQLITE_IOERR)
    assert list(tmp_path.iterdir()) == []
