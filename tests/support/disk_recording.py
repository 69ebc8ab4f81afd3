"""What a process does to the files in a folder, as strace sees it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

_CALLS = "openat,write,pwrite64,ftruncate,rename,unlink,fsync,fdatasync,lseek"
# Whatever else can change a file; if one of these is ever used, the recording would be wrong.
_UNKNOWN = "open,creat,writev,pwritev,pwritev2,truncate,renameat,renameat2,unlinkat,fallocate,link"

_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?(?: .*)?$")
_HANDLE = re.compile(r"(\d+)<([^>]*)>(\(deleted\))?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Made:
    """A file was made, or made empty when it was there."""

    path: Path


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes were written at a place in a file."""

    path: Path
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was given a length."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A file got another name, in the place of whatever had it."""

    path: Path
    to: Path


@dataclass(frozen=True, slots=True)
class Removed:
    """A name was taken away."""

    path: Path


@dataclass(frozen=True, slots=True)
class Synced:
    """The disk was asked to keep a file, or the names in a folder."""

    path: Path


Event: TypeAlias = Made | Written | Cut | Moved | Removed | Synced


def record(command: list[str], log: Path) -> list[Event]:
    """Run a command and return what it did to files, in order; raises CalledProcessError."""
    strace = ["strace", "-f", "-y", "-xx", "-s", str(1 << 20), "-e", "signal=none"]
    calls = ["-e", f"trace={_CALLS},{_UNKNOWN}", "-o", str(log)]
    subprocess.run([*strace, *calls, *command], check=True, capture_output=True, text=True)
    with log.open(encoding="ascii") as lines:
        return list(_Reader().events(lines))


class _Reader:
    """Reads strace's lines; it knows at which place in its file each handle stands."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def events(self, lines: Iterator[str]) -> Iterator[Event]:
        for line in lines:
            match = _LINE.match(line)
            if match is not None and int(match[3]) >= 0:
                yield from self._event(match[1], match[2], int(match[3]), match[4])
            elif "unfinished" in line:
                raise ValueError("more than one thread: the order is not certain")

    def _event(self, call: str, said: str, result: int, opened: str | None) -> Iterator[Event]:
        if call == "openat":
            yield from self._opened(said, result, _path(opened or ""))
            return
        if call in ("rename", "unlink"):
            here, *there = (_path(text) for text in _TEXT.findall(said))
            yield Moved(here, there[0]) if there else Removed(here)
            return
        handle = _HANDLE.match(said)
        if call in _UNKNOWN.split(","):
            raise ValueError(f"{call} is not known here")
        if handle is None or handle[3]:
            return
        yield from self._on_file(call, int(handle[1]), _path(handle[2]), said, result)

    def _opened(self, said: str, handle: int, path: Path) -> Iterator[Event]:
        self._places[handle] = 0
        if "O_TRUNC" in said or "O_EXCL" in said:
            yield Made(path)
        elif "O_CREAT" in said:
            yield Written(path, 0, b"")

    def _on_file(
        self, call: str, handle: int, path: Path, said: str, result: int
    ) -> Iterator[Event]:
        if call == "lseek":
            self._places[handle] = result
        elif call == "write":
            place = self._places.get(handle, 0)
            self._places[handle] = place + result
            yield Written(path, place, _bytes(said)[:result])
        elif call == "pwrite64":
            yield Written(path, int(said.rsplit(", ", 1)[1]), _bytes(said)[:result])
        elif call == "ftruncate":
            yield Cut(path, int(said.rsplit(", ", 1)[1]))
        else:
            yield Synced(path)


def _path(text: str) -> Path:
    return Path(_unescaped(text).decode())


def _bytes(said: str) -> bytes:
    (text,) = _TEXT.findall(said)
    return _unescaped(text)


def _unescaped(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
