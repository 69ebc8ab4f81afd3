"""What a sound file says of itself: title, artist, length, cover; none of it is simply believed."""

from __future__ import annotations

import io
import unicodedata
import warnings
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image
from tinytag import TinyTag

LONGEST_WORDS = 200
"""Signs of a title or a name that are kept."""

LARGEST_COVER = 8 << 20
"""Bytes."""

_MOST_PIXELS = 26_000_000
_LEAST, _MOST_UNEVEN = 16, 4
"""A cover's shorter edge in pixels at least, and how often it goes into the longer one at most."""


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file says of itself; empty or 0 where it says nothing."""

    title: str = ""
    artist: str = ""
    seconds: float = 0.0
    cover: bytes = b""


def read_tags(source: BinaryIO) -> Tags:
    """Return what a file says of itself; whatever is wrong with its tags, it is only left out."""
    found = _parsed(source, image=True) or _parsed(source, image=False)
    if found is None:
        return Tags()
    picture = found.images.any
    return Tags(
        _words(found.title),
        _words(found.artist or found.albumartist),
        max(float(found.duration or 0.0), 0.0),
        _cover(picture.data if picture else b""),
    )


class _Sparing(io.BufferedIOBase):
    """A file of which nothing large is read: a header may say that a picture has a gigabyte."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or not 0 <= size <= LARGEST_COVER:
            raise ValueError(size)
        return self._source.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._source.seek(offset, whence)

    def tell(self) -> int:
        return self._source.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True


def _parsed(source: BinaryIO, image: bool) -> TinyTag | None:
    source.seek(0)
    try:
        return TinyTag.get(file_obj=_Sparing(source), image=image)  # type: ignore[arg-type]
    except Exception:
        return None


def _words(text: str | None) -> str:
    """Return one line without control signs, neither too long nor made of spaces."""
    signs = (" " if unicodedata.category(s)[0] in "CZ" else s for s in (text or "")[:2000])
    return " ".join("".join(signs).split())[:LONGEST_WORDS].rstrip()


def _cover(data: bytes) -> bytes:
    """Return a picture as it is if it can be opened safely, or nothing."""
    if not data or len(data) > LARGEST_COVER:
        return b""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as picture:
                short, long = sorted(picture.size)
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return b""
    sane = short >= _LEAST and long <= _MOST_UNEVEN * short and short * long <= _MOST_PIXELS
    return data if sane else b""
