"""What a vault does on a disk without room: run as a process of its own, on a small disk.

`python on_a_full_disk.py FOLDER` where FOLDER is a file system of a few megabytes. Ends with an
AssertionError when something was lost or could not go on.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import DiskFull
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage.folder import VaultFolder
from dreamdesk.storage.keys import Effort
from dreamdesk.storage.vault import Vault

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PAGE = 4096
EFFORT = Effort(memory_kib=8, passes=1, lanes=1)


class Ballast:
    """A file that takes the room away."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "ballast"

    def leave(self, pages: int) -> None:
        """Leave so many pages of 4 KiB free on the disk."""
        free = os.statvfs(self._path.parent)
        self._path.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - pages * PAGE)))

    def drop(self) -> None:
        """Give the room back."""
        self._path.unlink()


def make(disk: Path, ballast: Ballast) -> int:
    """Make vaults with more and more room; returns how many failed for want of it."""
    failed = 0
    while True:
        folder = disk / "vault"
        ballast.leave(failed)
        try:
            Vault.create(folder, "kode", EFFORT).close()
        except DiskFull:
            failed += 1
            ballast.drop()
            assert not VaultFolder(folder).holds_vault()
            Vault.create(folder, "kode", EFFORT).close()
            shutil.rmtree(folder)
        else:
            ballast.drop()
            Vault.open(folder, "kode").close()
            return failed


def spoken(workshop: Workshop) -> Workshop:
    """Return the workshop with one more long quote."""
    quote = Quote(uuid4(), "ord " * 700, UUID(int=9), UUID(int=9), NOON)
    return replace(workshop, quotes=(*workshop.quotes, quote))


def keep(vault: Vault, workshop: Workshop) -> None:
    """Commit a workshop."""
    with vault.begin() as work:
        work.workshops.put(workshop, NOON)
        work.commit()


def kept(vault: Vault) -> Workshop:
    """Read the workshop."""
    with vault.begin() as work:
        return work.workshops.get(UUID(int=2))


def talk_until_it_is_full(vault: Vault, workshop: Workshop) -> tuple[Workshop, Workshop]:
    """Return the last workshop that was kept, and the one there was no room for."""
    while True:
        try:
            keep(vault, spoken(workshop))
        except DiskFull:
            return workshop, spoken(workshop)
        workshop = kept(vault)


def talk(disk: Path, ballast: Ballast) -> None:
    """Talk on as the disk fills up, at every amount of room left when it began to matter."""
    folder = disk / "vault"
    vault = Vault.open(folder, "kode")
    workshop = Workshop(UUID(int=2), UUID(int=1), 1, NOON)
    with vault.begin() as work:
        work.courses.put(Course(UUID(int=1), Citizen("Ida"), NOON))
        work.workshops.put(workshop, NOON)
        work.commit()
    for pages in range(12):
        ballast.leave(pages)
        workshop, unkept = talk_until_it_is_full(vault, kept(vault))
        assert kept(vault) == workshop
        vault.close()
        vault = Vault.open(folder, "kode")
        assert kept(vault) == workshop
        ballast.drop()
        keep(vault, unkept)
        assert kept(vault) == unkept
    vault.close()
    vault = Vault.open(folder, "kode")
    assert kept(vault) == unkept
    vault.close()


if __name__ == "__main__":
    small_disk = Path(sys.argv[1])
    assert make(small_disk, Ballast(small_disk)) > 0
    talk(small_disk, Ballast(small_disk))
