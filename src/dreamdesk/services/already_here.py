"""What is here already, to the byte: a file that is brought again, under whatever name, is not."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from dreamdesk.domain.errors import FileRefused, MediumLost, Refusal

Open = Callable[[], BinaryIO]
"""Opens something that is kept; raises MediumLost or OSError when it is gone."""

_PART = 1 << 16


def file_of(path: Path) -> Open:
    """Return what opens a file that is not in the vault."""
    return lambda: path.open("rb")


class AlreadyHere:
    """Knows what is kept by its length, and reads it only when something as long is brought."""

    def __init__(self, kept: Iterable[Open]) -> None:
        self._by_length: defaultdict[int, list[Open]] = defaultdict(list)
        for known in kept:
            self.add(known)

    def add(self, kept: Open) -> None:
        """Know one more; what is gone is not here, and may be brought again."""
        with suppress(OSError, MediumLost), kept() as opened:
            self._by_length[opened.seek(0, io.SEEK_END)].append(kept)

    def refuse_again(self, source: BinaryIO, go_on: Callable[[], bool]) -> None:
        """Raise FileRefused when the same bytes are here already, and OSError as the source does.

        Told not to go on, it says nothing.
        """
        for kept in self._by_length.get(source.seek(0, io.SEEK_END), ()):
            if _is_same(source, kept, go_on):
                raise FileRefused(Refusal.ALREADY_HERE)


def _is_same(source: BinaryIO, kept: Open, go_on: Callable[[], bool]) -> bool:
    source.seek(0)
    try:
        opened = kept()
    except (OSError, MediumLost):
        return False
    with opened:
        while go_on():
            part = source.read(_PART)
            if part != _read(opened):
                return False
            if not part:
                return True
    return False


def _read(opened: BinaryIO) -> bytes:
    """Read the next part of what is kept; nothing where it is lost, so that it is not the same."""
    try:
        return opened.read(_PART)
    except (OSError, MediumLost):
        return b""
