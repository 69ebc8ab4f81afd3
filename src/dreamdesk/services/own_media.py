"""What a forløb's own pictures and own music share: files beside the words, named by rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from dreamdesk.domain.media import Medium, MediumKind, Written
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.ports import MediaFiles

NewId = Callable[[], UUID]

PART = 1 << 20
"""Bytes that are read at once: a large file never stands in memory as a whole on its way."""


@dataclass(frozen=True, slots=True)
class WrittenMedium:
    """A file that is written and that nothing names yet."""

    id: UUID
    kind: MediumKind
    media_type: str
    written: Written


def write(
    files: MediaFiles, kind: MediumKind, media_type: str, parts: Iterable[bytes], new_id: NewId
) -> WrittenMedium:
    """Write a file under a new id; on any thread.

    Raises DiskFull or FolderNotWritable, and whatever `parts` raises; then nothing stays.
    """
    medium_id = new_id()
    return WrittenMedium(medium_id, kind, media_type, files.write(medium_id, parts))


def name(meeting: Meeting, medium: WrittenMedium) -> None:
    """Name a file that is written: it belongs to the forløb and stays."""
    written = medium.written
    meeting.media.put(
        Medium(
            medium.id,
            meeting.course.id,
            medium.kind,
            medium.media_type,
            written.size,
            written.sha256,
        )
    )
