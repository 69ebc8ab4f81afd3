"""The encrypted vault: one folder, one database, one owner."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path
from threading import get_ident
from typing import Self

from sqlalchemy import Engine

from dreamdesk import paths
from dreamdesk.domain.errors import BugError, NoVault
from dreamdesk.storage import keys
from dreamdesk.storage.aggregates import Seen
from dreamdesk.storage.database import engine_for
from dreamdesk.storage.folder import VaultFolder
from dreamdesk.storage.media import MediaFolder, MediaInMemory
from dreamdesk.storage.schema import migrate, needs_migration
from dreamdesk.storage.stored_media import StoredMedia
from dreamdesk.storage.transaction import begun
from dreamdesk.storage.trouble import told
from dreamdesk.storage.unit_of_work import UnitOfWork

_KNOWN_BY_HEART = 16
"""How many aggregates are not read again, since the last commits have shown how they lie."""


class Vault:
    """An open vault. It belongs to the thread that opened it, which also closes it."""

    def __init__(
        self,
        folder: VaultFolder,
        engine: Engine,
        media: MediaFolder | MediaInMemory,
        held: ExitStack,
    ) -> None:
        self.media = media
        self._folder = folder.path
        self._engine = engine
        self._held = held
        self._thread = get_ident()
        self._at_work = False
        self._closed = False
        self._known: Seen = {}

    @classmethod
    def create(cls, folder: Path, password: str, effort: keys.Effort) -> Self:
        """Make a vault and open it. Takes as long as `effort` says.

        Raises FolderNotWritable, DiskFull, VaultInUse, or BugError when there is one already.
        """
        place = VaultFolder(folder)
        with ExitStack() as held, told(folder):
            place.prepare()
            held.enter_context(place.held())
            key = keys.new_key()
            wrapping = keys.sealed_by_password(key, password, effort)
            place.begin_vault(keys.written((wrapping,)))
            engine = _opened(place, key, held)
            with engine.begin() as connection:
                migrate(connection, paths.migrations())
            place.finish_vault()
            return cls(place, engine, MediaFolder(place.media, key), held.pop_all())

    @classmethod
    def open(cls, folder: Path, password: str) -> Self:
        """Open a vault. Takes as long as the effort that it was made with.

        Raises NoVault, WrongPassword, VaultInUse, VaultDamaged, VaultFromNewerVersion,
        FolderNotWritable or DiskFull.
        """
        place = VaultFolder(folder)
        with ExitStack() as held, told(folder):
            if not place.holds_vault():
                raise NoVault
            held.enter_context(place.held())
            wrappings = keys.read(place.read_key_file())
            key = keys.opened_by_password(wrappings, password)
            engine = _opened(place, key, held)
            with engine.begin() as connection:
                if needs_migration(connection):
                    migrate(connection, paths.migrations())
            media = MediaFolder(place.media, key)
            # What a process left behind that died between a file and its row.
            with begun(engine, place.path) as transaction:
                media.sweep(StoredMedia(transaction, media).known())
            return cls(place, engine, media, held.pop_all())

    @classmethod
    def in_memory(cls) -> Self:
        """Make a vault that no disk ever sees, gone when it is closed: for the sample's papers."""
        with ExitStack() as held:
            engine = engine_for(Path(":memory:"), keys.new_key())
            held.callback(engine.dispose)
            with engine.begin() as connection:
                migrate(connection, paths.migrations())
            return cls(VaultFolder(Path()), engine, MediaInMemory(), held.pop_all())

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        """Begin a unit of work; it rolls back unless committed. One at a time."""
        self._check_thread()
        if self._closed or self._at_work:
            raise BugError("the vault is closed, or another unit of work is under way")
        self._at_work = True
        try:
            with begun(self._engine, self._folder) as transaction:
                yield UnitOfWork(transaction, dict(self._known), self.media, self._remember)
        finally:
            self._at_work = False

    def close(self) -> None:
        """Close the database and let the vault go. Closing again does nothing."""
        self._check_thread()
        self._closed = True
        self._held.close()

    def _check_thread(self) -> None:
        # SQLite would refuse too, but SQLAlchemy would then throw its only connection away.
        if get_ident() != self._thread:
            raise BugError("the vault belongs to the thread that opened it")

    def _remember(self, seen: Seen) -> None:
        self._known = dict(islice(seen.items(), max(0, len(seen) - _KNOWN_BY_HEART), None))


def _opened(place: VaultFolder, key: bytes, held: ExitStack) -> Engine:
    engine = engine_for(place.database, key)
    held.callback(engine.dispose)
    return engine
