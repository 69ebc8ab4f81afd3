"""The vault's folder: what lies in it, whether a vault is there, and who holds it.

Nothing here needs the database, so that the lock screen can ask before it is loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dreamdesk.domain.errors import BugError, FolderNotWritable, VaultDamaged, VaultInUse
from dreamdesk.storage.files import ONLY_FOR_THE_USER, replace_synced, sync_folder, write_synced

_FOLDER_ONLY_FOR_THE_USER = 0o700


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The files of one vault.

    A vault is made in this order: the key file under its unfinished name, the database, and last
    the key file's own name. An unfinished key file without a finished one is therefore the mark
    of a vault that nobody has used yet: it can be made anew.
    """

    path: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "vault.db"

    @property
    def key_file(self) -> Path:
        """The wrapped key."""
        return self.path / "vault.key"

    @property
    def media(self) -> Path:
        """The folder of encrypted pictures and sounds; it may not be there yet."""
        return self.path / "media"

    def holds_vault(self) -> bool:
        """Tell whether there is a vault here, be it damaged, and not just the start of one.

        Raises FolderNotWritable when nobody may look.
        """
        try:
            return self.key_file.exists() or (
                self.database.exists() and not self._unfinished_key_file.exists()
            )
        except PermissionError:
            raise FolderNotWritable(self.path) from None

    def read_key_file(self) -> bytes:
        """Return the key file's content; raises VaultDamaged when it or the database is gone."""
        # SQLite would take an empty file for a new database, and throw away the log beside it.
        if not (self.key_file.exists() and self.database.exists() and self.database.stat().st_size):
            raise VaultDamaged
        return self.key_file.read_bytes()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the vault against every other process; raises VaultInUse.

        The system takes the lock back when a process dies, so none is ever left behind.
        """
        handle = os.open(self.path / "vault.lock", os.O_RDWR | os.O_CREAT, ONLY_FOR_THE_USER)
        try:
            _lock(handle)
            yield
        finally:
            os.close(handle)

    def prepare(self) -> None:
        """Make the folder, closed to everybody but its user."""
        self.path.mkdir(mode=_FOLDER_ONLY_FOR_THE_USER, parents=True, exist_ok=True)
        self.path.chmod(_FOLDER_ONLY_FOR_THE_USER)

    def begin_vault(self, key_file: bytes) -> None:
        """Begin a new vault in place of one that was never finished."""
        if self.holds_vault():
            raise BugError("there is a vault already")
        for suffix in ("", "-wal", "-shm", "-journal"):
            self.database.with_name(self.database.name + suffix).unlink(missing_ok=True)
        write_synced(self._unfinished_key_file, key_file)
        self.database.touch(mode=ONLY_FOR_THE_USER)

    def finish_vault(self) -> None:
        """Let the new vault be one, now that its database is there."""
        sync_folder(self.path)
        replace_synced(self._unfinished_key_file, self.key_file)

    @property
    def _unfinished_key_file(self) -> Path:
        return self.path / "vault.key.making"


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise VaultInUse from None
else:
    import fcntl

    def _lock(handle: int) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise VaultInUse from None
