"""Two families of trouble: the world (somebody can be told) and our own bugs (nobody can help).

The texts people read live in the user interface: here are only kinds and values.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class WorldError(Exception):
    """Something outside the program that a person can do something about."""


class WrongPassword(WorldError):
    """The password does not open the vault."""


class VaultInUse(WorldError):
    """Another DreamDesk has the vault open."""


class VaultDamaged(WorldError):
    """The vault's files do not hold what they should."""


class VaultFromNewerVersion(WorldError):
    """The vault was written by a newer DreamDesk, which knows things that this one does not."""


class FolderNotWritable(WorldError):
    """The data folder, or a folder that somebody pointed at, cannot be written in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


class DiskFull(WorldError):
    """There is no room on the disk."""


class NoVault(WorldError):
    """There is no vault yet where one was expected."""


class UnknownWorkshop(WorldError):
    """No workshop has the id that was asked for."""


class Mistake(StrEnum):
    """What is wrong with a content file, so that it can be told in kind words."""

    OTHER = "other"
    UNREADABLE = "unreadable"
    LINK = "link"
    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    NOT_TOML = "not_toml"
    NEWER = "newer"
    UNKNOWN_KEY = "unknown_key"
    WRONG_VALUE = "wrong_value"
    NOT_A_CHOICE = "not_a_choice"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    TWICE = "twice"
    NO_CORE = "no_core"


class ContentBroken(WorldError):
    """A content file does not hold what it should.

    `line` is 0 where no single line is to blame; `expected` is a plain English phrase for the log
    and for `dreamdesk doctor`; `about` names the key or the words that the mistake is about.
    """

    def __init__(
        self,
        file: Path,
        line: int,
        expected: str,
        mistake: Mistake = Mistake.OTHER,
        about: str = "",
    ) -> None:
        super().__init__(f"{file.name}:{line}: {expected}")
        self.file = file
        self.line = line
        self.expected = expected
        self.mistake = mistake
        self.about = about


class Refusal(StrEnum):
    """Why a picture or a piece of music that somebody brought cannot be taken in."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    NOT_A_PICTURE = "not a picture"
    DRAWING = "drawing"
    TORN = "torn"
    UNREADABLE = "unreadable"
    UNSAFE = "unsafe"
    OUTSIDE = "outside"
    WITHOUT_ID = "without id"
    SAME_ID = "same id"
    WITHOUT_FILE = "without file"
    TOO_MANY = "too many"
    NOT_MUSIC = "not music"
    PROTECTED = "protected"
    TOO_LONG = "too long"
    ALREADY_HERE = "already here"


class FileRefused(WorldError):
    """A file that somebody brought cannot be taken in as what it should be."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class MediumLost(WorldError):
    """A kept picture or sound is gone from the vault's folder, or no longer what was kept."""


class SoundUnplayable(WorldError):
    """A piece of music cannot be played: its file is not what it says, or is gone."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class PrinterTrouble(WorldError):
    """The printer did not take the paper."""


class BugError(Exception):
    """Something that the program itself should have prevented."""


class QuoteIsLocked(BugError):
    """Somebody tried to change words that are confirmed."""

    def __init__(self, quote_id: UUID) -> None:
        super().__init__(str(quote_id))


class NotThere(BugError):
    """Something was asked for by an id that is not in the aggregate."""
