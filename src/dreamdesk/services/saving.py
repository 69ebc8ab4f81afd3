"""Files that somebody asked for, where somebody pointed: whole, or not there at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from dreamdesk.domain.errors import DiskFull, FolderNotWritable

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def save(data: bytes, file: Path) -> None:
    """Write a file under another name, wait for the disk, and only then give it its own.

    What had the name before is replaced. Only the user can read the file, as far as the disk
    knows users. Raises FolderNotWritable or DiskFull, and then leaves what was there.
    """
    try:
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".dreamdesk-", suffix=".part")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            part.replace(file)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _told(error, file.parent) from error
    _sync(file.parent)


def save_all(files: tuple[tuple[bytes, Path], ...], over: bool) -> tuple[Path, ...]:
    """Save each file, unless one would replace what is there and `over` does not allow it.

    Returns the files that are in the way; then nothing is saved. Raises as `save` does.
    """
    taken = tuple(file for _, file in files if is_taken(file))
    if taken and not over:
        return taken
    for data, file in files:
        save(data, file)
    return ()


def is_taken(file: Path) -> bool:
    """Tell whether something has this name; raises FolderNotWritable where one may not look."""
    try:
        return file.exists()
    except OSError as error:
        raise FolderNotWritable(file.parent) from error


def is_folder(folder: Path) -> bool:
    """Tell whether this is a folder that one may look into."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def make_folder(folder: Path) -> None:
    """Make a folder that the system has a name for but nobody has used yet."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise _told(error, folder) from error


def free_name(file: Path) -> Path:
    """Return the file's name, or with "(2)", "(3)" ... when something has it already."""
    names = (file.with_stem(f"{file.stem} ({number})") for number in count(2))
    return file if not is_taken(file) else next(name for name in names if not is_taken(name))


def _sync(folder: Path) -> None:
    # Not every disk can be asked to keep a folder (USB sticks, Windows): the file itself is safe.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(error: OSError, folder: Path) -> DiskFull | FolderNotWritable:
    return DiskFull() if error.errno in NO_ROOM else FolderNotWritable(folder)
