"""Aktivitet with music: the citizen chooses and listens by touch, the adviser writes."""

from __future__ import annotations

import pytest

from dreamdesk.domain.listening import Moment, Settled, Taste
from dreamdesk.domain.workshop import Pace, Room
from support.hands import Hands, wait_until
from support.pairs import with_music
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def music(in_progress: WorkshopInProgress) -> WorkshopInProgress:
    in_progress.session.do(with_music)
    in_progress.enter(Room.ACTIVITY)
    in_progress.citizen.find("listening.listen")
    return in_progress


def pieces(hands: Hands) -> list[str]:
    return [name for name in hands.names() if name.startswith("listening.piece:")]


def taste(music: WorkshopInProgress, nth: int = 0) -> str:
    """Taste one of the pieces on the field; return its id."""
    name = pieces(music.citizen)[nth]
    music.citizen.touch(name)
    key = name.partition(":")[2]
    wait_until(lambda: music.session.music.sounding == key, "the taste")
    return key


def listen(music: WorkshopInProgress) -> str:
    """Listen to the first piece on the field; return its id."""
    key = taste(music)
    music.citizen.touch("listening.listen")
    music.citizen.find("listening.playOrPause")
    wait_until(lambda: music.ears.seconds > 2, "music")
    return key


def moment(music: WorkshopInProgress) -> Moment | None:
    now = music.living.listening.now
    return now.moment if now else None


def test_nine_pieces_lie_on_the_field_and_nothing_is_heard(music: WorkshopInProgress) -> None:
    assert len(pieces(music.citizen)) == 9
    assert not music.citizen.find("listening.listen").isEnabled()
    assert music.ears.seconds == 0
    for word in ("rolig", "livlig", "let", "tung"):
        assert music.citizen.reads(word)


def test_something_quite_different_shows_the_others(music: WorkshopInProgress) -> None:
    first = set(pieces(music.citizen))
    music.citizen.touch("listening.others")
    wait_until(lambda: set(pieces(music.citizen)) != first, "other pieces")
    assert not first & set(pieces(music.citizen))


def test_a_tap_gives_a_taste_and_a_second_tap_silence(music: WorkshopInProgress) -> None:
    key = taste(music)
    wait_until(lambda: music.ears.seconds > 2, "music")
    assert music.citizen.reads("Spiller nu.")
    music.citizen.touch(f"listening.piece:{key}")
    wait_until(lambda: music.session.music.sounding == "", "silence")
    assert music.living.listening.heard == ()


def test_after_a_piece_it_is_quiet_until_the_citizen_is_ready(music: WorkshopInProgress) -> None:
    key = listen(music)
    music.citizen.touch("listening.enough")
    wait_until(lambda: moment(music) is Moment.SILENCE, "the quiet")
    music.citizen.touch("listening.ready")
    music.citizen.await_text("Hvad dukkede op?")
    (heard,) = music.living.listening.heard
    assert heard.track == key


def test_a_piece_that_comes_to_its_end_leaves_silence_and_does_not_begin_again(
    music: WorkshopInProgress,
) -> None:
    listen(music)
    wait_until(lambda: moment(music) is Moment.SILENCE, "the end of the piece")
    at_the_end = music.ears.seconds
    music.citizen.find("listening.ready")
    assert music.ears.seconds == at_the_end
    assert music.session.music.sounding == ""


def test_pause_and_on_again_by_touch(music: WorkshopInProgress) -> None:
    listen(music)
    music.citizen.touch("listening.playOrPause")
    music.citizen.await_text("Spil musikken")
    music.citizen.touch("listening.playOrPause")
    music.citizen.await_text("Hold musikken lidt")
    assert moment(music) is Moment.SOUNDING


def test_words_a_colour_and_a_picture_are_remembered_with_the_piece(
    music: WorkshopInProgress,
) -> None:
    key = listen(music)
    music.citizen.touch("listening.enough")
    music.citizen.touch("listening.ready")
    music.citizen.touch("listening.colour")
    music.citizen.touch("listening.hue:blue")
    music.citizen.touch("citizen.arriveBack")
    music.citizen.touch("listening.picture")
    music.citizen.touch(next(n for n in music.citizen.names() if n.startswith("listening.card:")))
    music.citizen.touch("citizen.arriveBack")
    music.adviser.tap("listening.brought")
    music.adviser.write("Som at cykle hjem")
    music.citizen.await_text("»Som at cykle hjem«")
    music.adviser.tap("listening.right")
    music.adviser.find("listening.quote")
    music.citizen.touch("listening.told")
    wait_until(lambda: moment(music) is None, "it to be told")
    (heard,) = music.living.listening.heard
    quote = music.living.workshop.quote(heard.quote_id) if heard.quote_id else None
    assert quote is not None
    assert quote.is_locked
    cover = music.living.picture(quote.origin.picture_id)
    assert cover is not None
    assert (cover.card, cover.is_cover) == (f"music/{key}", True)
    assert heard.colour is not None
    assert music.living.picture(heard.picture_id) is not None
    music.adviser.await_text("»Som at cykle hjem« · Blå")


def test_nothing_need_come_up(music: WorkshopInProgress) -> None:
    listen(music)
    music.citizen.touch("listening.enough")
    music.citizen.touch("listening.ready")
    music.citizen.touch("listening.told")
    wait_until(lambda: moment(music) is None, "it to be told")
    assert music.living.listening.heard[0].nothing
    music.citizen.await_text("Vil du høre mere?")


def test_no_music_is_a_choice_and_can_be_taken_back(music: WorkshopInProgress) -> None:
    music.citizen.touch("listening.without")
    music.citizen.await_text("Ingen musik i dag.")
    music.citizen.touch("listening.after")
    music.citizen.find("listening.listen")
    music.citizen.touch("listening.without")
    music.citizen.touch("listening.onward")
    music.await_room(Room.CONVERSATION)


def test_it_is_asked_whether_something_is_left_open(music: WorkshopInProgress) -> None:
    listen(music)
    music.citizen.touch("listening.enough")
    music.citizen.touch("listening.ready")
    music.citizen.touch("listening.told")
    music.citizen.touch("listening.without")
    music.citizen.touch("listening.open")
    wait_until(lambda: music.living.listening.settled is Settled.OPEN, "the answer")
    music.adviser.await_text("Tag det først.")


def test_the_adviser_can_stop_it(music: WorkshopInProgress) -> None:
    listen(music)
    music.adviser.tap("listening.stop")
    music.citizen.find("listening.ready")
    wait_until(lambda: music.session.music.sounding == "", "silence")


def test_not_this_one_again_is_remembered_for_the_forloeb(music: WorkshopInProgress) -> None:
    key = pieces(music.citizen)[0].partition(":")[2]
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap(f"listening.notAgain:{key}")
    wait_until(lambda: f"listening.piece:{key}" not in pieces(music.citizen), "it to be gone")
    (known,) = music.living.course.tastes
    assert (known.track, known.taste) == (key, Taste.NOT_AGAIN)


def test_a_favourite_stands_first_in_the_list(music: WorkshopInProgress) -> None:
    music.adviser.tap("listening.pieces.fold")
    names = [n for n in music.adviser.names() if n.startswith("listening.favourite:")]
    music.adviser.tap(names[3])
    wait_until(lambda: bool(music.living.course.tastes), "the favourite")
    wait_until(
        lambda: (
            next(n for n in music.adviser.names() if n.startswith("listening.favourite:"))
            == names[3]
        ),
        "it to stand first",
    )


def test_the_workshops_pause_holds_the_music(music: WorkshopInProgress) -> None:
    listen(music)
    music.citizen.touch("citizen.pause")
    wait_until(lambda: music.living.workshop.pace is Pace.PAUSED, "the pause")
    assert music.session.music.sounding
    wait_until(lambda: music.program._means.sound.paused, "the music to wait")


def test_leaving_the_room_ends_the_music(music: WorkshopInProgress) -> None:
    listen(music)
    music.enter(Room.CONVERSATION)
    wait_until(lambda: music.session.music.sounding == "", "silence")


def test_the_ceiling_holds_for_the_citizen(music: WorkshopInProgress) -> None:
    music.adviser.tap("listening.volume.fold")
    music.session.do(lambda meeting: meeting.keep_listening(meeting.listening.with_ceiling(0.3)))
    wait_until(lambda: music.living.listening.loudness == 0.3, "the ceiling")
    listen(music)
    assert max(map(abs, music.ears.samples)) <= 32767 * 0.09 * 1.3
