"""Small pictures of large photographs, made once and kept beside the other caches.

Only the pictures of decks in Bibliotek, which lie on the disk as plain files anyway: what belongs
to a forløb has its small picture encrypted in the vault.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.pictures import media_type

WIDTH = 480
"""Pixels: as wide as a small picture is. Whoever wants a wider one reads the photograph itself."""

WORTH_IT = 200_000
"""Bytes: a smaller file is as quick to read itself."""

_SVG = "image/svg+xml"


class Thumbnails:
    """Makes and finds small pictures in the shape of a card. Any thread may ask."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def of(self, picture: Path, width: int) -> tuple[bytes, str] | None:
        """Return a small picture that is wide enough, or None when the file itself is to be read.

        A picture that has changed since gets another small one.
        """
        if self._folder is None or width > WIDTH or media_type(picture) == _SVG:
            return None
        try:
            told = picture.stat()
            if told.st_size < WORTH_IT:
                return None
            known = f"{picture}\0{told.st_size}\0{told.st_mtime_ns}\0{WIDTH}"
            small = self._folder / f"{hashlib.sha256(known.encode()).hexdigest()}.jpg"
            if small.exists():
                return small.read_bytes(), "image/jpeg"
            return self._made(picture, small), "image/jpeg"
        except (OSError, FileRefused):
            return None

    def _made(self, picture: Path, small: Path) -> bytes:
        # Pillow is slow to import, and the built-in deck does without.
        from dreamdesk.pictures.photographs import small_card

        with picture.open("rb") as source:
            data = small_card(source, WIDTH)
        with suppress(OSError):
            small.parent.mkdir(parents=True, exist_ok=True)
            part = small.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(data)
            part.replace(small)
        return data
