"""A forløb's own music: brought, named, placed, found again to be played, and taken away."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO
from uuid import UUID

from dreamdesk.domain.identified import found, moved, put, without
from dreamdesk.domain.media import MediumKind
from dreamdesk.domain.own_music import OwnPiece, ReadSound
from dreamdesk.services import own_media
from dreamdesk.services.bringing import GoOn
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.own_media import PART, NewId, WrittenMedium
from dreamdesk.services.ports import MediaFiles


@dataclass(frozen=True, slots=True)
class BroughtPiece:
    """A piece whose files are written and which nothing names yet."""

    piece: OwnPiece
    sound: WrittenMedium
    cover: WrittenMedium | None


def bring(files: MediaFiles, sound: ReadSound, source: BinaryIO, new_id: NewId) -> BroughtPiece:
    """Write a piece's files, part by part; on any thread. Its cover is a JPEG, if it has one.

    Raises DiskFull or FolderNotWritable, and what the source says (OSError).
    """
    front = (
        own_media.write(files, MediumKind.THUMBNAIL, "image/jpeg", [sound.cover], new_id)
        if sound.cover
        else None
    )
    try:
        parts = _parts(source)
        kept = own_media.write(files, MediumKind.MUSIC, sound.media_type, parts, new_id)
    except BaseException:
        if front is not None:
            files.remove(front.id)
        raise
    cover_id = front.id if front else None
    piece = OwnPiece(kept.id, sound.title, sound.artist, sound.seconds, sound.loudness, cover_id)
    return BroughtPiece(piece, kept, front)


def add(meeting: Meeting, brought: BroughtPiece) -> None:
    """Name a piece whose files are written, last among the forløb's own."""
    for medium in (brought.sound, brought.cover):
        if medium is not None:
            own_media.name(meeting, medium)
    course = meeting.course
    meeting.keep_course(replace(course, music=put(course.music, brought.piece)))


def name(meeting: Meeting, piece_id: UUID, title: str) -> None:
    """Call a piece something else."""
    _change(meeting, piece_id, lambda piece: replace(piece, title=title.strip()))


def credit(meeting: Meeting, piece_id: UUID, artist: str) -> None:
    """Say who plays it."""
    _change(meeting, piece_id, lambda piece: replace(piece, artist=artist.strip()))


def place(meeting: Meeting, piece_id: UUID, calm_lively: float, light_heavy: float) -> None:
    """Say where a piece lies on the two axes, each from -1 to 1."""
    across, down = (min(max(way, -1.0), 1.0) for way in (calm_lively, light_heavy))
    _change(meeting, piece_id, lambda piece: replace(piece, calm_lively=across, light_heavy=down))


def move(meeting: Meeting, piece_id: UUID, places: int) -> None:
    """Move a piece among the others."""
    course = meeting.course
    meeting.keep_course(replace(course, music=moved(course.music, piece_id, places)))


def take_away(meeting: Meeting, piece_id: UUID) -> None:
    """Take a piece away, truly; what was heard and said about it keeps its title and cover."""
    course = meeting.course
    piece = found(course.music, piece_id)
    if piece is not None:
        meeting.keep_course(replace(course, music=without(course.music, piece_id)))
        meeting.media.remove(piece.id)
        if piece.cover_id is not None:
            meeting.media.remove(piece.cover_id)


def sound_of(files: MediaFiles, piece_id: UUID, go_on: GoOn) -> bytearray | None:
    """Return all of a piece's sound, for playing it; None when told not to go on.

    It stands in memory once, and never as a file in clear text. On any thread. Raises MediumLost.
    """
    with files.open(piece_id) as opened:
        data = bytearray(opened.seek(0, io.SEEK_END))
        opened.seek(0)
        at, whole = 0, memoryview(data)
        while at < len(whole) and go_on():
            part = opened.read(min(PART, len(whole) - at))
            whole[at : at + len(part)] = part
            at += len(part)
    return data if at == len(data) else None


def _parts(source: BinaryIO) -> Iterator[bytes]:
    source.seek(0)
    while part := source.read(PART):
        yield part


def _change(meeting: Meeting, piece_id: UUID, change: Callable[[OwnPiece], OwnPiece]) -> None:
    course = meeting.course
    piece = found(course.music, piece_id)
    if piece is not None:
        meeting.keep_course(replace(course, music=put(course.music, change(piece))))
