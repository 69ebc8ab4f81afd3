"""A forløb's own pictures: brought, named, described, cropped and taken away again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.identified import found, moved, put, without
from dreamdesk.domain.media import MediumKind
from dreamdesk.domain.own_pictures import Crop, OwnPicture, Photograph, Straight, middle
from dreamdesk.services import own_media
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.own_media import NewId, WrittenMedium
from dreamdesk.services.ports import MediaFiles

Cropped = Callable[[bytes, Crop], bytes]
"""Makes the JPEG that a card shows of a picture."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A picture whose files are written and which nothing names yet."""

    picture: OwnPicture
    whole: WrittenMedium
    shown: WrittenMedium


def bring(
    files: MediaFiles, photograph: Photograph, title: str, cropped: Cropped, new_id: NewId
) -> Brought:
    """Write a picture's files; on any thread. Raises DiskFull or FolderNotWritable."""
    crop = middle(photograph.width, photograph.height)
    shown = show(files, photograph.data, crop, cropped, new_id)
    try:
        kind, parts = photograph.media_type, [photograph.data]
        whole = own_media.write(files, MediumKind.PICTURE, kind, parts, new_id)
    except BaseException:
        files.remove(shown.id)
        raise
    size = photograph.width, photograph.height
    return Brought(OwnPicture(whole.id, shown.id, title, "", *size, crop), whole, shown)


def show(
    files: MediaFiles, data: bytes, crop: Crop, cropped: Cropped, new_id: NewId
) -> WrittenMedium:
    """Write what the card of a picture shows; on any thread. Raises as `bring` does."""
    jpeg = [cropped(data, crop)]
    return own_media.write(files, MediumKind.THUMBNAIL, "image/jpeg", jpeg, new_id)


@dataclass(frozen=True, slots=True)
class Straightened:
    """What a picture looks like made straight, written, with its card; nothing names it yet."""

    straight: Straight
    whole: WrittenMedium
    crop: Crop
    shown: WrittenMedium


def straighten(
    files: MediaFiles, made: Photograph, corners: Corners, cropped: Cropped, new_id: NewId
) -> Straightened:
    """Write what was made straight of a picture by its corners; on any thread. As `bring` does."""
    brought = bring(files, made, "", cropped, new_id)
    picture = brought.picture
    straight = Straight(picture.id, corners, picture.width, picture.height)
    return Straightened(straight, brought.whole, picture.crop, brought.shown)


def use_straight(meeting: Meeting, picture_id: UUID, made: Straightened) -> None:
    """Let a picture be used as it was made straight; as it was taken, it stays."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is None:
        return
    own_media.name(meeting, made.whole)
    _use(meeting, picture, made.straight, made.crop, made.shown)


def use_as_taken(meeting: Meeting, picture_id: UUID, shown: WrittenMedium) -> None:
    """Let a picture be used as it was taken again, its card showing its middle."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is not None:
        _use(meeting, picture, None, middle(picture.width, picture.height), shown)


def add(meeting: Meeting, brought: Brought) -> None:
    """Name a picture whose files are written, last among the forløb's own."""
    own_media.name(meeting, brought.whole)
    own_media.name(meeting, brought.shown)
    course = meeting.course
    meeting.keep_course(replace(course, pictures=put(course.pictures, brought.picture)))


def name(meeting: Meeting, picture_id: UUID, title: str) -> None:
    """Call a picture something else."""
    _change(meeting, picture_id, lambda picture: replace(picture, title=title.strip()))


def describe(meeting: Meeting, picture_id: UUID, alt: str) -> None:
    """Say in one sentence what is seen on a picture."""
    _change(meeting, picture_id, lambda picture: replace(picture, alt=alt.strip()))


def crop(meeting: Meeting, picture_id: UUID, part: Crop, shown: WrittenMedium) -> None:
    """Let the card show another part of its picture, which has been written."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is not None:
        own_media.name(meeting, shown)
        _change(meeting, picture_id, lambda known: replace(known, crop=part, shown_id=shown.id))
        meeting.media.remove(picture.shown_id)


def move(meeting: Meeting, picture_id: UUID, places: int) -> None:
    """Move a picture among the others."""
    course = meeting.course
    pictures = moved(course.pictures, picture_id, places)
    meeting.keep_course(replace(course, pictures=pictures))


def take_away(meeting: Meeting, picture_id: UUID) -> None:
    """Take a picture away, truly; what was said about it keeps the picture as it was then."""
    course = meeting.course
    picture = found(course.pictures, picture_id)
    if picture is not None:
        if meeting.table.laid(picture.card_id) is not None:
            meeting.keep_table(meeting.table.put_back(picture.card_id))
        meeting.keep_course(replace(course, pictures=without(course.pictures, picture_id)))
        for medium_id in picture.media:
            meeting.media.remove(medium_id)


def _use(
    meeting: Meeting,
    picture: OwnPicture,
    straight: Straight | None,
    crop: Crop,
    shown: WrittenMedium,
) -> None:
    own_media.name(meeting, shown)
    changed = replace(picture, straight=straight, crop=crop, shown_id=shown.id)
    _change(meeting, picture.id, lambda _: changed)
    for medium_id in set(picture.media) - set(changed.media):
        meeting.media.remove(medium_id)


def _change(meeting: Meeting, picture_id: UUID, change: Callable[[OwnPicture], OwnPicture]) -> None:
    course = meeting.course
    picture = found(course.pictures, picture_id)
    if picture is not None:
        meeting.keep_course(replace(course, pictures=put(course.pictures, change(picture))))
