"""Looking at what lies on a disk: a folder, what a picture looks like, what is heard in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.services.bringing import ZIP, GoOn

MOST_SHOWN = 400
"""Entries of a folder that are shown; nobody reads further."""

_COVER_WIDTH = 480
"""Pixels: as wide as the cover of a piece is kept."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Something in a folder: `kind` is "folder", "file" or "zip"."""

    path: Path
    kind: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a folder that is of use here; `readable` when one may look at all.

    `entries` are those that are shown, `more` counts the others; `files` are all of them.
    """

    folder: Path
    entries: tuple[Seen, ...] = ()
    files: tuple[Path, ...] = ()
    readable: bool = True
    more: int = 0


def look_into(folder: Path, wants: Callable[[str], bool]) -> Listing:
    """Return what lies in a folder, folders first; hidden things are left alone.

    `wants` tells by a file's name whether it is of use.
    """
    try:
        names = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
    except OSError:
        return Listing(folder, readable=False)
    seen = [entry for path in names if (entry := _seen(path, wants)) is not None]
    seen.sort(key=lambda entry: entry.kind != "folder")
    files = tuple(entry.path for entry in seen if entry.kind == "file")
    more = max(0, len(seen) - MOST_SHOWN)
    return Listing(folder, tuple(seen[:MOST_SHOWN]), files, more=more)


def _seen(path: Path, wants: Callable[[str], bool]) -> Seen | None:
    if path.name.startswith("."):
        return None
    try:
        if path.is_dir():
            return Seen(path, "folder")
    except OSError:
        return None
    if wants(path.name):
        return Seen(path, "file")
    return Seen(path, "zip") if path.suffix.lower() == ZIP else None


def peek(picture: Path, width: int) -> bytes:
    """Return a small JPEG of a picture on a disk, empty when it cannot be shown."""
    from dreamdesk.pictures.photographs import small_card

    try:
        with picture.open("rb") as source:
            return small_card(source, width)
    except (OSError, FileRefused):
        return b""


def listen_through(file: Path, go_on: GoOn) -> ReadSound | None:
    """Return what is known of a sound file, with its cover as the JPEG that is shown.

    Returns None when told not to go on; raises FileRefused.
    """
    # Pillow is slow to import, and most workshops do without.
    from dreamdesk.pictures.photographs import cover_of
    from dreamdesk.sounds.reading import read_sound

    found = read_sound(file, go_on)
    return found and replace(found, cover=cover_of(found.cover, _COVER_WIDTH))
