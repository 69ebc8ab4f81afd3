"""Pictures, music and drawings that are kept beside the words: what is known of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class MediumKind(StrEnum):
    """What a kept file is used for."""

    PICTURE = "picture"
    THUMBNAIL = "thumbnail"
    MUSIC = "music"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True)
class Medium:
    """A kept file: its bytes lie encrypted beside the database, this says what they are.

    `course_id` is the forløb it belongs to, None for what every forløb may use. `size` counts its
    bytes, `sha256` is their fingerprint in hexadecimal digits.
    """

    id: UUID
    course_id: UUID | None
    kind: MediumKind
    media_type: str
    size: int
    sha256: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: its size in bytes and its fingerprint (SHA-256, hexadecimal)."""

    size: int
    sha256: str
