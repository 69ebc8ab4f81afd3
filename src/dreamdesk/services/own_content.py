"""A municipality's own content: a copy of what is built in, free to be changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from dreamdesk.domain.errors import FolderNotWritable
from dreamdesk.services.saving import is_taken, make_folder, save


def own_file(file: Path, own_folder: Path) -> Path:
    """Return where the own edition of a built-in file lies, or would lie."""
    return own_folder / file.parent.name / file.name


def make_own_edition(file: Path, own_folder: Path) -> Path:
    """Copy a built-in file to the own folder, and return the copy; one that is there stays.

    Raises FolderNotWritable or DiskFull.
    """
    copy = own_file(file, own_folder)
    make_folder(own_folder)
    make_folder(copy.parent)
    if not is_taken(copy):
        save(file.read_bytes(), copy)
    return copy


def remove(folder: Path) -> None:
    """Remove an own deck or playlist with its files; raises FolderNotWritable, then all stays.

    It goes under a hidden name first, so that half of it is never chosen from.
    """
    going = folder.with_name(f".{folder.name}.making")
    try:
        shutil.rmtree(going, ignore_errors=True)
        folder.rename(going)
    except OSError:
        raise FolderNotWritable(folder) from None
    shutil.rmtree(going, ignore_errors=True)
