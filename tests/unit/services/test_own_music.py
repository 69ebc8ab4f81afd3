"""Own music in a real vault: brought, placed, listened to, and taken away without losing words."""

import io
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

import pytest

from dreamdesk.domain.errors import DiskFull, MediumLost
from dreamdesk.domain.media import MediumKind, Written
from dreamdesk.domain.own_music import OwnPiece, ReadSound, own_track
from dreamdesk.services import listening, own_music
from support.open_meeting import OpenMeeting
from support.pictures import jpeg
from support.sounds import tone

SOUND = ReadSound("Sommerregn", "Gruppen Prøve", 61.5, -17.0, "audio/wav")
WORDS = UUID(int=77)


def bring(meeting: OpenMeeting, title: str = "Sommerregn", cover: bytes = b"") -> OwnPiece:
    sound = replace(SOUND, title=title, cover=cover)
    brought = own_music.bring(meeting.vault.media, sound, io.BytesIO(tone()), uuid4)
    meeting.do(partial(own_music.add, brought=brought))
    return meeting.living.course.music[-1]


def is_kept(meeting: OpenMeeting, medium_id: UUID | None) -> bool:
    assert medium_id is not None
    try:
        meeting.vault.media.open(medium_id).close()
    except MediumLost:
        return False
    return True


def going_on() -> bool:
    return True


def test_a_piece_is_brought_named_placed_and_moved(open_meeting: OpenMeeting) -> None:
    first, second = bring(open_meeting), bring(open_meeting, "Havnen")
    do = open_meeting.do
    assert (first.artist, first.seconds, first.loudness) == ("Gruppen Prøve", 61.5, -17.0)
    assert not own_track(first).is_placed
    do(partial(own_music.name, piece_id=first.id, title=" Almas regn "))
    do(partial(own_music.credit, piece_id=first.id, artist=" Alma "))
    do(partial(own_music.place, piece_id=first.id, calm_lively=-0.5, light_heavy=7.0))
    do(partial(own_music.move, piece_id=first.id, places=1))
    pieces = open_meeting.living.course.music
    assert [piece.id for piece in pieces] == [second.id, first.id]
    changed = pieces[1]
    assert (changed.title, changed.artist) == ("Almas regn", "Alma")
    assert (changed.calm_lively, changed.light_heavy) == (-0.5, 1.0)
    assert own_track(changed).is_placed


def test_its_sound_comes_back_byte_for_byte_and_lies_nowhere_in_clear(
    open_meeting: OpenMeeting,
) -> None:
    piece = bring(open_meeting)
    media = open_meeting.vault.media
    assert own_music.sound_of(media, piece.id, going_on) == tone()
    with open_meeting.vault.begin() as work:
        medium = work.media.get(piece.id)
    assert (medium.kind, medium.media_type) == (MediumKind.MUSIC, "audio/wav")


def test_looking_for_a_piece_can_be_stopped(open_meeting: OpenMeeting) -> None:
    piece = bring(open_meeting)
    assert own_music.sound_of(open_meeting.vault.media, piece.id, lambda: False) is None


def test_a_piece_that_is_taken_away_is_gone_from_the_disk_but_not_from_what_was_heard(
    open_meeting: OpenMeeting,
) -> None:
    piece = bring(open_meeting, cover=jpeg())
    track = own_track(piece)
    open_meeting.do(partial(listening.listen, track=track))
    heard = open_meeting.living.listening.heard[0]
    words = partial(listening.hear, listened_id=heard.id, quote_id=WORDS, text="Regnen på ruden")
    open_meeting.do(partial(words, track=track))
    open_meeting.do(partial(own_music.take_away, piece_id=piece.id))
    open_meeting.do(partial(own_music.take_away, piece_id=piece.id))
    assert open_meeting.living.course.music == ()
    assert not is_kept(open_meeting, piece.id)
    assert not is_kept(open_meeting, piece.cover_id)
    living = open_meeting.living
    (known,) = living.listening.heard
    assert (known.title, known.artist, known.track) == ("Sommerregn", "Gruppen Prøve", track.id)
    cover = living.picture(living.workshop.quote(WORDS).origin.picture_id)
    assert cover is not None
    assert (cover.card, cover.title, cover.alt) == (track.cover, "Sommerregn", "Gruppen Prøve")
    assert cover.data == jpeg()
    with open_meeting.vault.begin() as work:
        assert work.media.of_course(living.course.id, MediumKind.MUSIC) == ()
        assert work.media.of_course(living.course.id, MediumKind.THUMBNAIL) == ()


def test_words_about_a_piece_that_has_been_taken_away_are_kept_with_a_drawn_cover(
    open_meeting: OpenMeeting,
) -> None:
    piece = bring(open_meeting)
    open_meeting.do(partial(listening.listen, track=own_track(piece)))
    open_meeting.do(partial(own_music.take_away, piece_id=piece.id))
    heard = open_meeting.living.listening.heard[0]
    open_meeting.do(
        partial(
            listening.hear,
            listened_id=heard.id,
            quote_id=WORDS,
            text="Regnen på ruden",
            track=None,
        )
    )
    living = open_meeting.living
    cover = living.picture(living.workshop.quote(WORDS).origin.picture_id)
    assert cover is not None
    assert (cover.title, cover.media_type) == ("Sommerregn", "image/svg+xml")


def test_a_cover_that_is_lost_gives_way_to_a_drawn_one(open_meeting: OpenMeeting) -> None:
    piece = bring(open_meeting, cover=jpeg())
    assert piece.cover_id is not None
    open_meeting.vault.media.remove(piece.cover_id)
    open_meeting.do(partial(listening.listen, track=own_track(piece)))
    heard = open_meeting.living.listening.heard[0]
    words = partial(listening.hear, listened_id=heard.id, quote_id=WORDS, text="Regn")
    open_meeting.do(partial(words, track=own_track(piece)))
    living = open_meeting.living
    cover = living.picture(living.workshop.quote(WORDS).origin.picture_id)
    assert cover is not None
    assert cover.data.startswith(b"<svg")


def test_when_the_disk_refuses_nothing_is_left_behind(open_meeting: OpenMeeting) -> None:
    media, written = open_meeting.vault.media, list[UUID]()

    class Full:
        def write(self, medium_id: UUID, parts: object) -> Written:
            if written:
                raise DiskFull
            written.append(medium_id)
            return media.write(medium_id, [b"x"])

        def remove(self, medium_id: UUID) -> None:
            media.remove(medium_id)

    with pytest.raises(DiskFull):
        own_music.bring(
            Full(),  # type: ignore[arg-type]
            replace(SOUND, cover=jpeg()),
            io.BytesIO(tone()),
            uuid4,
        )
    assert not is_kept(open_meeting, written[0])
