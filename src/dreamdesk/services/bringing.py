"""Taking in what somebody brings on a disk: what cannot be taken in is named, the rest is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import BinaryIO

from dreamdesk.content import own_decks, own_playlists
from dreamdesk.content.bundles import (
    DECKS,
    PLAYLIST,
    SUFFIXES,
    Bundle,
    Kind,
    opened,
)
from dreamdesk.content.drawings import drawing
from dreamdesk.content.own_folders import Refused, Watch, free_folder, title_from
from dreamdesk.content.own_playlists import Listen
from dreamdesk.domain.errors import DiskFull, FileRefused, FolderNotWritable, Refusal
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.services.already_here import AlreadyHere, file_of
from dreamdesk.services.saving import NO_ROOM
from dreamdesk.sounds import kinds
from dreamdesk.sounds.kinds import is_music
from dreamdesk.sounds.reading import LARGEST_FILE

MOST_AT_ONCE = 1000
"""Files; more than that is a whole camera, and nobody meant it."""

ZIP = ".zip"

Brought = tuple[int, tuple[Refused, ...]]
"""How many came, and what did not."""

PLAYLISTS = Kind(PLAYLIST, kinds.SUFFIXES, LARGEST_FILE)

GoOn = Callable[[], bool]
"""Answers whether to go on, for what takes a while with one file."""

Take = Callable[[Path, BinaryIO, GoOn], bool]
"""Takes an opened file in, and tells whether it came; raises FileRefused."""

Decode = Callable[[BinaryIO], Photograph]
"""Returns a photograph as it is kept; raises FileRefused."""


def is_picture(name: str) -> bool:
    """Tell whether a file of this name is likely to be a picture."""
    return not name.startswith(".") and name.lower().endswith(SUFFIXES)


class Sought(StrEnum):
    """What is brought: single files for one forløb, or all of a folder or a zip for Bibliotek."""

    PICTURES = "pictures"
    MUSIC = "music"
    DECK = "deck"
    PLAYLIST = "playlist"

    @property
    def is_whole(self) -> bool:
        """Whether a folder or a zip is brought as one."""
        return self in (Sought.DECK, Sought.PLAYLIST)

    @property
    def is_music(self) -> bool:
        """Whether it is music, else pictures."""
        return self in (Sought.MUSIC, Sought.PLAYLIST)

    def wants(self, name: str) -> bool:
        """Tell whether a file of this name is likely to be of use."""
        return is_music(name) if self.is_music else is_picture(name)


def bring_each(files: Iterable[Path], take: Take, watch: Watch) -> Brought:
    """Open each file for `take`; returns how many came, and what could not be taken in.

    Goes on after a file that is gone: a stick may have been pulled out. Raises what the vault's
    own disk says (DiskFull, FolderNotWritable).
    """
    refused: list[Refused] = []
    wanted, came = tuple(files), 0
    for number, file in enumerate(wanted, 1):
        if number > MOST_AT_ONCE:
            refused.append((file.name, Refusal.TOO_MANY))
            break
        if not watch(number, len(wanted), file.name):
            break
        try:
            with file.open("rb") as source:
                came += take(file, source, partial(watch, number, len(wanted), file.name))
        except FileRefused as error:
            refused.append((file.name, error.why))
        except OSError:
            refused.append((file.name, Refusal.UNREADABLE))
    return came, tuple(refused)


def bring_deck(
    source: Path, cards: Path, taken: frozenset[str], decode: Decode, watch: Watch
) -> Brought:
    """Make a deck in the content of a folder or a zip; `taken` are the ids of other decks.

    Returns how many pictures it has, and what was left out. Raises DiskFull or FolderNotWritable
    of the content's own disk.
    """

    def kept(picture: BinaryIO, name: str) -> Photograph:
        if not name.lower().endswith(".svg"):
            return decode(picture)
        return Photograph(drawing(picture), "image/svg+xml", 0, 0)

    def made(bundle: Bundle) -> Brought:
        plan = own_decks.plan_of(bundle, title_from(source.name))
        folder = free_folder(cards, plan.title, taken, "kort")
        return own_decks.take_in(bundle, plan, folder, kept, watch)

    return _as_whole(source, DECKS, cards, made)


def bring_playlist(
    source: Path, music: Path, taken: frozenset[str], listen: Listen, watch: Watch
) -> Brought:
    """Make a playlist in the content of a folder or a zip; `taken` are the ids of other playlists.

    Returns how many pieces it has, and what was left out. Raises as `bring_deck` does.
    """

    def made(bundle: Bundle) -> Brought:
        plan = own_playlists.plan_of(bundle, title_from(source.name))
        folder = free_folder(music, plan.title, taken, "musik")
        return own_playlists.take_in(bundle, plan, folder, listen, watch)

    return _as_whole(source, PLAYLISTS, music, made)


def only_new(listen: Listen, here: AlreadyHere) -> Listen:
    """Return a way to listen that refuses what is here already, and what has come before it."""

    def listen_once(sound: Path, go_on: GoOn) -> ReadSound | None:
        with sound.open("rb") as opened:
            here.refuse_again(opened, go_on)
        here.add(file_of(sound))
        return listen(sound, go_on)

    return listen_once


def _as_whole(source: Path, kind: Kind, into: Path, made: Callable[[Bundle], Brought]) -> Brought:
    try:
        with opened(source, kind) as bundle:
            return made(bundle)
    except FileRefused as error:
        return 0, ((source.name, error.why),)
    except OSError as error:
        raise (DiskFull() if error.errno in NO_ROOM else FolderNotWritable(into)) from error
