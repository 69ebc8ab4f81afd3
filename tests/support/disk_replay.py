"""A disk that can lose its power: it keeps what was synced, and perhaps some of the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TypeAlias

from support.disk_recording import Cut, Event, Made, Moved, Removed, Synced, Written

_SECTOR = 512

Change: TypeAlias = Written | Cut
Content: TypeAlias = dict[Path, bytes]


@dataclass(slots=True)
class _File:
    """A file's content as the disk has it, and the changes that it has not been asked to keep."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Change] = field(default_factory=list)

    def with_changes(self, changes: list[Change]) -> bytes:
        content = bytearray(self.synced)
        for change in changes:
            _apply(content, change)
        return bytes(content)

    def sync(self) -> None:
        self.synced = bytearray(self.with_changes(self.waiting))
        self.waiting = []


class Disk:
    """The files below one folder. A name is kept once its folder is synced, and no sooner."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[Path, _File] = {}
        self._synced_names: dict[Path, _File] = {}

    def apply(self, event: Event) -> None:
        """Do what was recorded; what happened elsewhere is left out."""
        if isinstance(event, Synced) and event.path == self._folder:
            self._synced_names = dict(self._names)
        elif event.path.parent == self._folder:
            self._apply(event)

    def _apply(self, event: Event) -> None:
        match event:
            case Made(path):
                self._names[path] = _File()
            case Written(path) | Cut(path):
                self._names.setdefault(path, _File()).waiting.append(event)
            case Moved(path, to):
                self._names[to] = self._names.pop(path)
            case Removed(path):
                del self._names[path]
            case Synced(path):
                self._names[path].sync()

    def synced(self) -> Content:
        """Return the files with nothing but what was synced."""
        return {path: bytes(file.synced) for path, file in self._synced_names.items()}

    def written(self) -> Content:
        """Return the files with everything that was written."""
        return {path: file.with_changes(file.waiting) for path, file in self._names.items()}

    def torn(self, chance: Random) -> Content:
        """Return the files with some of what was not synced: sectors of it, in any mixture."""
        names = self._names if chance.random() < 0.5 else self._synced_names
        return {
            path: file.with_changes(
                [
                    part
                    for change in file.waiting
                    for part in _sectors(change)
                    if chance.random() < 0.5
                ]
            )
            for path, file in names.items()
        }


def put_on_disk(content: Content, folder: Path) -> None:
    """Lay files into an empty folder."""
    folder.mkdir()
    for path, data in content.items():
        (folder / path.name).write_bytes(data)


def _apply(content: bytearray, change: Change) -> None:
    if isinstance(change, Cut):
        del content[change.size :]
        content.extend(bytes(change.size - len(content)))
    else:
        content.extend(bytes(max(0, change.offset - len(content))))
        content[change.offset : change.offset + len(change.data)] = change.data


def _sectors(change: Change) -> list[Change]:
    if isinstance(change, Cut):
        return [change]
    whole = len(change.data)
    starts = [0, *range(_SECTOR - change.offset % _SECTOR, whole, _SECTOR)]
    ends = [*starts[1:], whole]
    return [
        Written(change.path, change.offset + start, change.data[start:end])
        for start, end in zip(starts, ends, strict=True)
    ]
