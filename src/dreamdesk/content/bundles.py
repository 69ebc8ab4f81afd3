"""A deck or playlist that somebody brings: a folder or a zip of which plain files are looked at.

Nothing is ever unpacked by the name that a zip gives it: a file is found by its name alone, and
its bytes are counted as they come, whatever the zip says about itself.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, Protocol

from dreamdesk.domain.errors import FileRefused, Refusal

MOST_ENTRIES = 2000
"""Files in a zip; a deck has some hundred."""

LARGEST_ENTRY = 48 << 20
"""Bytes of a picture in a zip, which stands in memory while it is read."""

MOST_BYTES = 4 << 30
"""Bytes of all files in a zip together."""

_MOST_TIMES = 300
"""How many times larger than packed a file may be: pictures and music hardly shrink at all."""

_WORTH_ASKING = 4 << 20
_STEP = 1 << 16

DECK, PLAYLIST = "deck.toml", "playlist.toml"
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".svg")


@dataclass(frozen=True, slots=True)
class Kind:
    """What is looked for in a bundle: the file that tells about it, and files with these endings.

    `largest` is how many bytes one of them may have.
    """

    toml: str
    suffixes: tuple[str, ...]
    largest: int

    def wants(self, name: str) -> bool:
        """Tell whether a file of this name belongs to it; hidden ones never do."""
        hidden = name.startswith(".")
        return not hidden and (name == self.toml or name.lower().endswith(self.suffixes))


DECKS = Kind(DECK, SUFFIXES, LARGEST_ENTRY)


class Bundle(Protocol):
    """The files that somebody brings together, known by their names alone."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the plain files, in order."""
        ...

    @property
    def refused(self) -> tuple[tuple[str, Refusal], ...]:
        """What is in it and is not looked at, and why."""
        ...

    def open(self, name: str) -> BinaryIO:
        """Open a small file; raises FileRefused."""
        ...

    def parts(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes part by part; raises FileRefused."""
        ...


@contextmanager
def opened(source: Path, kind: Kind) -> Iterator[Bundle]:
    """Open a folder or a zip; raises FileRefused when it is neither or cannot be read."""
    if source.is_dir():
        yield _Folder(source, kind)
        return
    with _told_by_a_disk():
        packed = zipfile.ZipFile(source)
    with packed:
        yield _Zip(packed, kind)


class _Folder:
    """The plain files of a folder; what points out of it is not followed."""

    def __init__(self, folder: Path, kind: Kind) -> None:
        self._folder, self._kind = folder, kind
        try:
            files = sorted(folder.iterdir(), key=lambda file: file.name.casefold())
        except OSError:
            raise FileRefused(Refusal.UNREADABLE) from None
        plain = [file for file in files if kind.wants(file.name)]
        self.refused = tuple((f.name, Refusal.OUTSIDE) for f in plain if f.is_symlink())
        self.names = tuple(f.name for f in plain if not f.is_symlink() and f.is_file())

    def open(self, name: str) -> BinaryIO:
        """Open a file; raises FileRefused."""
        try:
            return (self._folder / name).open("rb")
        except OSError:
            raise FileRefused(Refusal.UNREADABLE) from None

    def parts(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes, counted as they come; raises FileRefused."""
        with self.open(name) as opened, _told_by_a_disk():
            yield from _counted(opened, self._kind.largest, Refusal.TOO_LARGE)


class _Zip:
    """The plain files of a zip, in the folder of the file that tells about it, when it has one."""

    def __init__(self, packed: zipfile.ZipFile, kind: Kind) -> None:
        self._packed, self._kind = packed, kind
        entries = [info for info in packed.infolist() if not info.is_dir()]
        if len(entries) > MOST_ENTRIES or sum(info.file_size for info in entries) > MOST_BYTES:
            raise FileRefused(Refusal.TOO_MANY)
        wanted = [info for info in entries if kind.wants(_name(info))]
        self.refused = tuple((_name(i), Refusal.OUTSIDE) for i in wanted if _points_out(i))
        plain = [info for info in wanted if not _points_out(info)]
        tellers = [info for info in plain if _name(info) == kind.toml]
        if tellers:
            # The one that lies highest: what is beside it belongs to it.
            at = min((_folder(info) for info in tellers), key=lambda folder: len(folder.parts))
            plain = [info for info in plain if _folder(info) == at]
        self._entries = {_name(info): info for info in reversed(plain)}
        self.names = tuple(sorted(self._entries, key=str.casefold))

    def open(self, name: str) -> BinaryIO:
        """Return a small file's bytes, counted as they come; raises FileRefused."""
        return io.BytesIO(b"".join(self._read(name, LARGEST_ENTRY)))

    def parts(self, name: str) -> Iterator[bytes]:
        """Yield a file's bytes, counted as they come; raises FileRefused."""
        return self._read(name, self._kind.largest)

    def _read(self, name: str, largest: int) -> Iterator[bytes]:
        info = self._entries[name]
        if info.flag_bits & 1:
            raise FileRefused(Refusal.UNREADABLE)  # it has a password
        swollen = info.file_size > _WORTH_ASKING
        if swollen and info.file_size > _MOST_TIMES * max(info.compress_size, 1):
            raise FileRefused(Refusal.UNSAFE)
        if info.file_size > largest:
            raise FileRefused(Refusal.TOO_LARGE)
        with _told_by_a_disk(), self._packed.open(info) as packed:
            yield from _counted(packed, largest, Refusal.UNSAFE)


def _counted(source: IO[bytes], largest: int, too_much: Refusal) -> Iterator[bytes]:
    size = 0
    while part := source.read(_STEP):
        size += len(part)
        if size > largest:
            raise FileRefused(too_much)
        yield part


@contextmanager
def _told_by_a_disk() -> Iterator[None]:
    """Tell what goes wrong with what is read; around nothing that is written."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        # zipfile says "not implemented" of a packing that it does not know.
        raise FileRefused(Refusal.TORN) from None
    except (OSError, RuntimeError):
        raise FileRefused(Refusal.UNREADABLE) from None


def _way(info: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(info.orig_filename.replace("\\", "/"))


def _name(info: zipfile.ZipInfo) -> str:
    return _way(info).name


def _folder(info: zipfile.ZipInfo) -> PurePosixPath:
    return _way(info).parent


def _points_out(info: zipfile.ZipInfo) -> bool:
    """Tell whether a file climbs out of its zip, is named absolutely, or only points elsewhere."""
    way = _way(info)
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    return is_link or way.is_absolute() or ".." in way.parts or ":" in way.parts[0]
