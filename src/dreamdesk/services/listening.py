"""Aktivitet with music: what is chosen and heard, and what it brings up."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from dreamdesk.content.covers import cover, cover_of
from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.errors import MediumLost
from dreamdesk.domain.identified import found
from dreamdesk.domain.listening import Listened, Moment, Settled, Taste, Tasted, tasting
from dreamdesk.domain.music import COVER, Track
from dreamdesk.domain.own_music import own_piece
from dreamdesk.domain.pictures import PictureCard
from dreamdesk.domain.quotes import KeptPicture, Origin
from dreamdesk.services import quoting
from dreamdesk.services.meeting import Meeting

_SVG, _JPEG = "image/svg+xml", "image/jpeg"


def listen(meeting: Meeting, track: Track) -> None:
    """Begin to listen to a piece; the one before it is told, in however few words."""
    prompt = meeting.workshop.conversation.prompt
    listened = Listened(
        meeting.new_id(), track.id, track.title, meeting.now, prompt, artist=track.artist
    )
    meeting.keep_listening(meeting.listening.begun(listened))


def go_on(meeting: Meeting, moment: Moment) -> None:
    """Let it be quiet after a piece, or ask what it brought up, or leave it told."""
    meeting.keep_listening(meeting.listening.at_moment(moment))


def break_off(meeting: Meeting, track: str, *, heard: bool) -> None:
    """Know that a piece cannot be played on; `heard` when some of it has sounded."""
    meeting.keep_listening(meeting.listening.broken_off(track, heard=heard))


def hear(
    meeting: Meeting, listened_id: UUID, quote_id: UUID, text: str, track: Track | None
) -> None:
    """Keep the words that a piece brought up, and with the first of them its cover.

    When nothing is left of the words, they are taken away. `track` is None when the piece has been
    taken away since it was heard: what is known of it then is enough.
    """
    known = found(meeting.workshop.quotes, quote_id)
    is_new = known is None and bool(text.strip())
    picture = _cover_now(meeting, listened_id, track) if is_new else None
    quoting.say(meeting, quote_id, text.strip(), Origin(), picture)
    stands = found(meeting.workshop.quotes, quote_id) is not None
    listened = found(meeting.listening.heard, listened_id)
    if listened is not None:
        words = quote_id if stands else None
        nothing = listened.nothing and not stands
        brought = replace(listened, quote_id=words, nothing=nothing)
        meeting.keep_listening(meeting.listening.keeping(brought))


def confirm_heard(
    meeting: Meeting, listened_id: UUID, quote_id: UUID, text: str, track: Track | None
) -> None:
    """Keep the words and lock them; nothing happens where nothing has been said."""
    hear(meeting, listened_id, quote_id, text, track)
    quoting.confirm(meeting, quote_id)


def bring_colour(meeting: Meeting, colour: Colour) -> None:
    """Keep the colour that came up; the same one again takes it back."""
    now = meeting.listening.now
    if now is not None:
        meeting.keep_listening(meeting.listening.keeping(now.with_colour(colour)))


def bring_card(meeting: Meeting, card: PictureCard) -> None:
    """Keep the picture that came up, as it looks today; the same one again takes it back."""
    now, picture = meeting.listening.now, quoting.picture_now(meeting, card)
    if now is not None and picture is not None:
        kept = meeting.keep_picture(picture)
        meeting.keep_listening(meeting.listening.keeping(now.with_picture(kept.id)))


def bring_nothing(meeting: Meeting) -> None:
    """Nothing came up, and that is fine; said again it is taken back."""
    now = meeting.listening.now
    if now is not None:
        meeting.keep_listening(meeting.listening.keeping(now.with_nothing()))


def turn_page(meeting: Meeting, pages: int) -> None:
    """Show other pieces."""
    listening = meeting.listening
    meeting.keep_listening(replace(listening, page=listening.page + pages))


def go_without(meeting: Meeting, without: bool) -> None:
    """Choose no music, or choose some after all."""
    meeting.keep_listening(replace(meeting.listening, without=without))


def set_ceiling(meeting: Meeting, ceiling: float) -> None:
    """Set how loud music may be at most, as a share."""
    meeting.keep_listening(meeting.listening.with_ceiling(ceiling))


def set_volume(meeting: Meeting, volume: float) -> None:
    """Play louder or more softly, up to the ceiling."""
    meeting.keep_listening(meeting.listening.with_volume(volume))


def settle(meeting: Meeting, settled: Settled) -> None:
    """Keep whether something is left open; the same answer again takes it back."""
    listening = meeting.listening
    answer = Settled.NOT_ASKED if settled is listening.settled else settled
    meeting.keep_listening(replace(listening, settled=answer))


def taste(meeting: Meeting, track: Track, taste: Taste) -> None:
    """Remember for the forløb what the citizen thinks of a piece; said again, it is forgotten."""
    course = meeting.course
    tastes = tasting(course.tastes, Tasted(track.id, track.title, taste))
    meeting.keep_course(replace(course, tastes=tastes))


def cover_kept(track: Track, picture_id: UUID) -> KeptPicture:
    """Return the cover of a piece as a picture to be kept under an id."""
    data, kind = cover_of(track)
    return KeptPicture(picture_id, track.cover, track.title, track.description, kind, data)


def _cover_now(meeting: Meeting, listened_id: UUID, track: Track | None) -> KeptPicture | None:
    """Return the cover of a piece that was listened to, as it looks today."""
    listened = found(meeting.listening.heard, listened_id)
    if listened is None:
        return None
    about = (track.description or track.artist) if track else listened.artist
    own = own_piece(meeting.course.music, listened.track)
    data, kind = cover_of(track) if track else (cover(listened.track), _SVG)
    if own is not None and own.cover_id is not None:
        with suppress(MediumLost):
            data, kind = meeting.media.data(own.cover_id), _JPEG
    name = f"{COVER}{listened.track}"
    return KeptPicture(meeting.new_id(), name, listened.title, about, kind, data)
