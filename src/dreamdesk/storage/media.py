"""Media in encrypted files of their own beside the database, so that backups need not repeat them.

A file is made whole under another name, synced, renamed, and only then named by a row: what no row
names is left over from a process that died, and swept away when the vault is opened.

Its bytes: eight that say what it is, sixteen random ones, then chunks of 64 KiB, each sealed with
AES-256-GCM. Every file has a key of its own (HKDF from the vault's key, the random bytes and the
file's id), so that the number of a chunk can be its nonce; the last byte of the nonce tells the
last chunk, so that nothing can be cut off, moved or exchanged unseen (the STREAM construction).
"""

from __future__ import annotations

import hashlib
import io
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dreamdesk.domain.errors import MediumLost
from dreamdesk.domain.media import Written
from dreamdesk.storage.files import ONLY_FOR_THE_USER, replace_synced
from dreamdesk.storage.trouble import told

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK = 64 << 10
"""Bytes that are sealed together."""

_WHAT_IT_IS = b"DDMEDIA1"
_SALT_BYTES = 16
_KEY_BYTES = 32
_TAG = 16
_SEALED = CHUNK + _TAG
_HEAD = len(_WHAT_IT_IS) + _SALT_BYTES
_UNFINISHED = ".part"
_FOLDER_ONLY_FOR_THE_USER = 0o700


class MediaFolder:
    """The files of one vault. Any thread may write and read; the folder is made when needed."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._key = key

    def write(self, medium_id: UUID, parts: Iterable[bytes]) -> Written:
        """Keep what comes in parts of any size; returns when the disk has it.

        Raises DiskFull or FolderNotWritable, and whatever `parts` raises; then nothing stays.
        """
        part = self._folder / f"{medium_id}{_UNFINISHED}"
        with told(self._folder):
            self._folder.mkdir(mode=_FOLDER_ONLY_FOR_THE_USER, parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_FOR_THE_USER)
        try:
            with _closed(os.fdopen(handle, "wb"), self._folder) as file:
                written = self._sealed_into(file, medium_id, parts)
            with told(self._folder):
                replace_synced(part, self._place(medium_id))
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        return written

    def open(self, medium_id: UUID) -> BinaryIO:
        """Open a kept file to read any part of it, on any thread; whoever asked closes it.

        Raises MediumLost when it is gone or not what was kept; so may each read.
        """
        try:
            file = self._place(medium_id).open("rb", buffering=0)
        except OSError:
            raise MediumLost from None
        try:
            return io.BufferedReader(_Opened(file, self._key, medium_id), CHUNK)
        except BaseException:
            file.close()
            raise

    def remove(self, medium_id: UUID) -> None:
        """Remove a file that no row names any more; one that resists is swept away later."""
        with suppress(OSError):
            self._place(medium_id).unlink(missing_ok=True)

    def sweep(self, known: Iterable[UUID]) -> None:
        """Remove what no row names, and what was never finished."""
        names = {str(medium_id) for medium_id in known}
        with suppress(OSError):
            for file in self._folder.iterdir():
                if file.name not in names and _is_ours(file):
                    file.unlink()

    def _place(self, medium_id: UUID) -> Path:
        return self._folder / str(medium_id)

    def _sealed_into(self, file: BinaryIO, medium_id: UUID, parts: Iterable[bytes]) -> Written:
        salt, print_, size = secrets.token_bytes(_SALT_BYTES), hashlib.sha256(), 0
        cipher = AESGCM(_key_of(self._key, salt, medium_id))
        _put(file, _WHAT_IT_IS + salt, self._folder)
        for number, (chunk, is_last) in zip(count(), _chunks(parts), strict=False):
            print_.update(chunk)
            size += len(chunk)
            _put(file, cipher.encrypt(_nonce(number, is_last), chunk, None), self._folder)
        with told(self._folder):
            file.flush()
            os.fsync(file.fileno())
        return Written(size, print_.hexdigest())


class MediaInMemory:
    """The media of a vault that no disk ever sees."""

    def __init__(self) -> None:
        self._kept: dict[UUID, bytes] = {}

    def write(self, medium_id: UUID, parts: Iterable[bytes]) -> Written:
        """Keep what comes in parts."""
        data = b"".join(parts)
        self._kept[medium_id] = data
        return Written(len(data), hashlib.sha256(data).hexdigest())

    def open(self, medium_id: UUID) -> BinaryIO:
        """Open what is kept; raises MediumLost."""
        if medium_id not in self._kept:
            raise MediumLost
        return io.BytesIO(self._kept[medium_id])

    def remove(self, medium_id: UUID) -> None:
        """Remove what no row names any more."""
        self._kept.pop(medium_id, None)


class _Opened(io.RawIOBase):
    """A sealed file as its clear bytes, one chunk of which is in memory at a time."""

    def __init__(self, file: io.FileIO, key: bytes, medium_id: UUID) -> None:
        super().__init__()
        with _lost():
            head, end = file.read(_HEAD), os.fstat(file.fileno()).st_size
        if len(head) < _HEAD or not head.startswith(_WHAT_IT_IS) or end < _HEAD + _TAG:
            raise MediumLost
        self._file = file
        self._cipher = AESGCM(_key_of(key, head[len(_WHAT_IT_IS) :], medium_id))
        self._last = (end - _HEAD - 1) // _SEALED
        self._size = end - _HEAD - _TAG * (self._last + 1)
        self._at = 0
        self._number, self._chunk = -1, b""
        # A file that has been cut off or exchanged is told at once, not in the middle of a song.
        self._load(self._last)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        if self._at >= self._size:
            return 0
        number, start = divmod(self._at, CHUNK)
        self._load(number)
        into = memoryview(buffer).cast("B")
        part = self._chunk[start : start + len(into)]
        into[: len(part)] = part
        self._at += len(part)
        return len(part)

    def close(self) -> None:
        self._file.close()
        super().close()

    def _load(self, number: int) -> None:
        if number == self._number:
            return
        with _lost():
            self._file.seek(_HEAD + number * _SEALED)
            sealed = self._file.read(_SEALED)
            self._chunk = self._cipher.decrypt(_nonce(number, number == self._last), sealed, None)
        self._number = number


def _key_of(key: bytes, salt: bytes, medium_id: UUID) -> bytes:
    info = b"dreamdesk media " + medium_id.bytes
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=info).derive(key)


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _chunks(parts: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Cut parts into chunks of one size, the last of which says so; there is always one."""
    waiting = bytearray()
    for part in parts:
        waiting += part
        while len(waiting) > CHUNK:
            yield bytes(waiting[:CHUNK]), False
            del waiting[:CHUNK]
    yield bytes(waiting), True


def _put(file: BinaryIO, data: bytes, folder: Path) -> None:
    # Only what the vault's own disk says is told as its trouble, not what the source says.
    with told(folder):
        file.write(data)


@contextmanager
def _closed(file: BinaryIO, folder: Path) -> Iterator[BinaryIO]:
    """Close a file at the end; a full disk may be told only then, and once is enough."""
    try:
        yield file
    except BaseException:
        with suppress(OSError):
            file.close()
        raise
    with told(folder):
        file.close()


@contextmanager
def _lost() -> Iterator[None]:
    try:
        yield
    except (OSError, InvalidTag, ValueError):
        raise MediumLost from None


def _is_ours(file: Path) -> bool:
    try:
        UUID(file.name.removesuffix(_UNFINISHED))
    except ValueError:
        return False
    return True
