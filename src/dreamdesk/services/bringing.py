"""Taking in what somebody brings on a disk: what cannot be taken in is named, the rest is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

from dreamdesk.content import own_decks
from dreamdesk.content.bundles import SUFFIXES, opened
from dreamdesk.content.drawings import drawing
from dreamdesk.content.own_decks import Refused, Watch
from dreamdesk.domain.errors import DiskFull, FileRefused, FolderNotWritable, Refusal
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.services.saving import NO_ROOM

MOST_AT_ONCE = 1000
"""Files; more than that is a whole camera, and nobody meant it."""

ZIP = ".zip"

Decode = Callable[[BinaryIO], Photograph]
"""Returns a photograph as it is kept; raises FileRefused."""


def is_picture(name: str) -> bool:
    """Tell whether a file of this name is likely to be a picture."""
    return not name.startswith(".") and name.lower().endswith(SUFFIXES)


def bring_each(
    files: Iterable[Path], take: Callable[[Path, BinaryIO], None], watch: Watch
) -> tuple[Refused, ...]:
    """Open each file for `take`; returns what could not be taken in, and why.

    Goes on after a file that is gone: a stick may have been pulled out. Raises what the vault's
    own disk says (DiskFull, FolderNotWritable).
    """
    refused: list[Refused] = []
    wanted = tuple(files)
    for number, file in enumerate(wanted, 1):
        if number > MOST_AT_ONCE:
            refused.append((file.name, Refusal.TOO_MANY))
            break
        if not watch(number, len(wanted), file.name):
            break
        try:
            with file.open("rb") as source:
                take(file, source)
        except FileRefused as error:
            refused.append((file.name, error.why))
        except OSError:
            refused.append((file.name, Refusal.UNREADABLE))
    return tuple(refused)


def bring_deck(
    source: Path, cards: Path, taken: frozenset[str], decode: Decode, watch: Watch
) -> tuple[int, tuple[Refused, ...]]:
    """Make a deck in the content of a folder or a zip; `taken` are the ids of other decks.

    Returns how many pictures it has, and what was left out. Raises DiskFull or FolderNotWritable
    of the content's own disk.
    """

    def kept(picture: BinaryIO, name: str) -> Photograph:
        if not name.lower().endswith(".svg"):
            return decode(picture)
        return Photograph(drawing(picture), "image/svg+xml", 0, 0)

    try:
        with opened(source) as bundle:
            plan = own_decks.plan_of(bundle, own_decks.title_from(source.name))
            folder = own_decks.free_folder(cards, plan.title, taken)
            return own_decks.take_in(bundle, plan, folder, kept, watch)
    except FileRefused as error:
        return 0, ((source.name, error.why),)
    except OSError as error:
        raise (DiskFull() if error.errno in NO_ROOM else FolderNotWritable(cards)) from error
