"""A forløb's own pictures: brought, named, described, cropped and taken away again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.identified import found, moved, put, without
from dreamdesk.domain.media import Medium, MediumKind, Written
from dreamdesk.domain.own_pictures import Crop, OwnPicture, Photograph, Straight, middle
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.ports import MediaFiles

Cropped = Callable[[bytes, Crop], bytes]
"""Makes the JPEG that a card shows of a picture."""

NewId = Callable[[], UUID]


@dataclass(frozen=True, slots=True)
class Shown:
    """The medium that a card shows, as it was written."""

    id: UUID
    written: Written


@dataclass(frozen=True, slots=True)
class Brought:
    """A picture whose files are written and which nothing names yet."""

    picture: OwnPicture
    media_type: str
    written: Written
    shown: Shown


def bring(
    files: MediaFiles, photograph: Photograph, title: str, cropped: Cropped, new_id: NewId
) -> Brought:
    """Write a picture's files; on any thread. Raises DiskFull or FolderNotWritable."""
    crop = middle(photograph.width, photograph.height)
    shown = show(files, photograph.data, crop, cropped, new_id)
    medium_id = new_id()
    try:
        written = files.write(medium_id, [photograph.data])
    except BaseException:
        files.remove(shown.id)
        raise
    size = photograph.width, photograph.height
    picture = OwnPicture(medium_id, shown.id, title, "", *size, crop)
    return Brought(picture, photograph.media_type, written, shown)


def show(files: MediaFiles, data: bytes, crop: Crop, cropped: Cropped, new_id: NewId) -> Shown:
    """Write what the card of a picture shows; on any thread. Raises as `bring` does."""
    shown_id = new_id()
    return Shown(shown_id, files.write(shown_id, [cropped(data, crop)]))


@dataclass(frozen=True, slots=True)
class Straightened:
    """What a picture looks like made straight, written, with its card; nothing names it yet."""

    straight: Straight
    media_type: str
    written: Written
    crop: Crop
    shown: Shown


def straighten(
    files: MediaFiles, made: Photograph, corners: Corners, cropped: Cropped, new_id: NewId
) -> Straightened:
    """Write what was made straight of a picture by its corners; on any thread. As `bring` does."""
    brought = bring(files, made, "", cropped, new_id)
    picture = brought.picture
    straight = Straight(picture.id, corners, picture.width, picture.height)
    return Straightened(straight, brought.media_type, brought.written, picture.crop, brought.shown)


def use_straight(meeting: Meeting, picture_id: UUID, made: Straightened) -> None:
    """Let a picture be used as it was made straight; as it was taken, it stays."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is None:
        return
    kind = MediumKind.PICTURE
    medium = _medium(meeting.course.id, made.straight.id, kind, made.media_type, made.written)
    meeting.media.put(medium)
    _use(meeting, picture, made.straight, made.crop, made.shown)


def use_as_taken(meeting: Meeting, picture_id: UUID, shown: Shown) -> None:
    """Let a picture be used as it was taken again, its card showing its middle."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is not None:
        _use(meeting, picture, None, middle(picture.width, picture.height), shown)


def add(meeting: Meeting, brought: Brought) -> None:
    """Name a picture whose files are written, last among the forløb's own."""
    picture, course = brought.picture, meeting.course
    medium = _medium(course.id, picture.id, MediumKind.PICTURE, brought.media_type, brought.written)
    meeting.media.put(medium)
    _name(meeting, brought.shown)
    meeting.keep_course(replace(course, pictures=put(course.pictures, picture)))


def name(meeting: Meeting, picture_id: UUID, title: str) -> None:
    """Call a picture something else."""
    _change(meeting, picture_id, lambda picture: replace(picture, title=title.strip()))


def describe(meeting: Meeting, picture_id: UUID, alt: str) -> None:
    """Say in one sentence what is seen on a picture."""
    _change(meeting, picture_id, lambda picture: replace(picture, alt=alt.strip()))


def crop(meeting: Meeting, picture_id: UUID, part: Crop, shown: Shown) -> None:
    """Let the card show another part of its picture, which has been written."""
    picture = found(meeting.course.pictures, picture_id)
    if picture is not None:
        _name(meeting, shown)
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
    meeting: Meeting, picture: OwnPicture, straight: Straight | None, crop: Crop, shown: Shown
) -> None:
    _name(meeting, shown)
    changed = replace(picture, straight=straight, crop=crop, shown_id=shown.id)
    _change(meeting, picture.id, lambda _: changed)
    for medium_id in set(picture.media) - set(changed.media):
        meeting.media.remove(medium_id)


def _name(meeting: Meeting, shown: Shown) -> None:
    kind, jpeg = MediumKind.THUMBNAIL, "image/jpeg"
    meeting.media.put(_medium(meeting.course.id, shown.id, kind, jpeg, shown.written))


def _medium(
    course_id: UUID, medium_id: UUID, kind: MediumKind, media_type: str, written: Written
) -> Medium:
    return Medium(medium_id, course_id, kind, media_type, written.size, written.sha256)


def _change(meeting: Meeting, picture_id: UUID, change: Callable[[OwnPicture], OwnPicture]) -> None:
    course = meeting.course
    picture = found(course.pictures, picture_id)
    if picture is not None:
        meeting.keep_course(replace(course, pictures=put(course.pictures, change(picture))))
