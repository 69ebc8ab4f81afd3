"""What kind of sound file something is, told by its first bytes before anything opens it.

FFmpeg would look into whatever it is given, also into lists that name other files. So it is given
only what begins as one of the kinds below; and what a shop has locked is told at once.
"""

from __future__ import annotations

import io
from typing import BinaryIO

SUFFIXES = (
    ".mp3",
    ".m4a",
    ".m4p",
    ".aac",
    ".flac",
    ".ogg",
    ".oga",
    ".opus",
    ".wav",
    ".wma",
)
"""Endings of music; locked shop files are among them, so that they can be named."""

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_LOCKED = tuple(
    bytes.fromhex(guid)
    for guid in (
        "fbb3112223bdd211b4b700a0c955fc6e",
        "14e68a292226174cb935dae07ee9289c",
        "338505438169e6499b74ad12cb86d58c",
    )
)
"""The three content encryption objects of Microsoft's ASF specification."""

_MP4_LOCKED = (b"drms", b"drmi", b"enca", b"encv")
"""Names of locked streams: Apple's FairPlay, and ISO/IEC 23001-7."""

_MOST_HEADER = 16 << 20
"""Bytes of a header that are looked at."""


def is_music(name: str) -> bool:
    """Tell whether a file of this name is likely to be music."""
    return not name.startswith(".") and name.lower().endswith(SUFFIXES)


def media_type(source: BinaryIO) -> str:
    """Return what kind of sound file this is, empty for none."""
    head = _head(source, 0)
    if head[:3] == b"ID3" and len(head) >= 10:
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        head = _head(source, 10 + size).lstrip(b"\0")
    if head[4:8] == b"ftyp":
        return "audio/mp4"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "audio/wav"
    starts = {b"fLaC": "audio/flac", b"OggS": "audio/ogg", _ASF: "audio/x-ms-wma"}
    for start, kind in starts.items():
        if head.startswith(start):
            return kind
    # MPEG audio begins its frames with eleven set bits; layer 0 is what AAC calls itself.
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:
        return "audio/mpeg" if head[1] & 0x06 else "audio/aac"
    return ""


def is_locked(source: BinaryIO, kind: str) -> bool:
    """Tell whether a shop has locked the file, so that only its own program plays it."""
    if kind == "audio/x-ms-wma":
        source.seek(0)
        size = int.from_bytes(source.read(24)[16:], "little")
        source.seek(0)
        header = source.read(min(size, _MOST_HEADER))
        return any(guid in header for guid in _ASF_LOCKED)
    if kind == "audio/mp4":
        descriptions = _movie(source).split(b"stsd")[1:]
        # After the name: version, count and size, then the name of the stream.
        return any(one[12:16] in _MP4_LOCKED for one in descriptions)
    return False


def _head(source: BinaryIO, start: int) -> bytes:
    source.seek(start)
    return source.read(64)


def _movie(source: BinaryIO) -> bytes:
    """Return the box of an MP4 file that describes its streams, empty where there is none."""
    end = source.seek(0, io.SEEK_END)
    at = 0
    while at + 8 <= end:
        source.seek(at)
        head = source.read(16)
        size, name = int.from_bytes(head[:4], "big"), head[4:8]
        if size == 1:
            size = int.from_bytes(head[8:16], "big")
        if name == b"moov":
            source.seek(at)
            return source.read(min(size or end, _MOST_HEADER))
        if size < 8:
            break
        at += size
    return b""
