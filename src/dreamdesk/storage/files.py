"""Files that are whole or not there at all: written, synced, and only then given their name."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ONLY_FOR_THE_USER = 0o600


def write_synced(path: Path, data: bytes) -> None:
    """Write a file that only its user can read, and wait until the disk has it."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_FOR_THE_USER)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def replace_synced(new: Path, path: Path) -> None:
    """Give a synced file its final name, in the place of what had it before."""
    new.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows keeps them without being asked."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
