"""Music that somebody brought: what is known of a sound file when it has been listened through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadSound:
    """A sound file that has been listened through.

    `title`, `artist` and `cover` (a picture as the file holds it) are empty where its tags have
    none. `seconds` is its length, `loudness` what was measured by EBU R 128, in LUFS.
    """

    title: str
    artist: str
    seconds: float
    loudness: float
    media_type: str
    cover: bytes = b""
