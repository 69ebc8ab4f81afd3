"""A vault whose disk can be full for a while: commits are refused until there is room again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dreamdesk.domain.errors import DiskFull, WorldError
from dreamdesk.services.ports import MediaFiles, Store, Work


class FullDisk:
    """Stands before a real vault. `trouble` is what a commit raises; None lets it through."""

    def __init__(self, vault: Store) -> None:
        self.vault = vault
        self.trouble: WorldError | None = None
        self.refused = 0

    @property
    def media(self) -> MediaFiles:
        """The pictures and sounds of the vault behind."""
        return self.vault.media

    def fill(self) -> None:
        """Leave no room on the disk."""
        self.trouble = DiskFull()

    def make_room(self) -> None:
        """Let commits through again."""
        self.trouble = None

    @contextmanager
    def begin(self) -> Iterator[Work]:
        """Begin a unit of work on the vault behind."""
        with self.vault.begin() as work:
            yield _Work(work, self)

    def close(self) -> None:
        """Close the vault behind."""
        self.vault.close()


class _Work:
    def __init__(self, work: Work, disk: FullDisk) -> None:
        self._work = work
        self._disk = disk

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)

    def commit(self) -> None:
        if self._disk.trouble is not None:
            self._disk.refused += 1
            raise self._disk.trouble
        self._work.commit()
