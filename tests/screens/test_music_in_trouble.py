"""Music when things go wrong: files pulled out, loudspeakers lost, bars and buttons hit hard."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.listening import Moment
from dreamdesk.domain.media import Medium, MediumKind
from dreamdesk.domain.workshop import Room
from dreamdesk.services import own_content
from dreamdesk.services.meeting import Meeting
from dreamdesk.ui.speakers import NoSpeaker
from support.ears import Ears
from support.hands import wait, wait_until
from support.music_hands import (
    at_once,
    listen,
    loudest,
    owner,
    stays_silent,
    tiles,
)
from support.own_music import LONG, bring, enter_music, stick_with_a_long_piece
from support.sounds import playlist_toml, tone, track
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return stick_with_a_long_piece(tmp_path, monkeypatch)


def test_the_adviser_turns_the_ceiling_down_and_it_is_soft_at_once(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, LONG)
    listen(music, f"listening.piece:{piece.track_id}")
    music.adviser.tap("listening.volume.fold")
    bar = music.adviser.find("listening.ceiling")
    bar.forceActiveFocus()
    for _ in range(30):
        music.adviser.press(Qt.Key.Key_Left)
    turned = music.ears.seconds
    wait_until(lambda: music.ears.seconds > turned + 3, "more of it")
    # What was taken in the same turn of the loudspeaker is half a second too.
    soft = music.ears.peak(turned + 1.1, turned + 3)
    assert soft == pytest.approx(loudest(piece, 0.1), abs=1)


def test_a_finger_beyond_the_end_of_the_bar_is_no_louder_than_the_ceiling(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, LONG)
    listen(music, f"listening.piece:{piece.track_id}")
    for share in (3.0, -2.0, 5.0):
        music.citizen.drag("listening.volume", "listening.volume", (share, 0.5))
    wait_until(lambda: music.ears.seconds > 20, "it to be heard")
    music.settled()
    ceiling = music.living.listening.ceiling
    assert music.living.listening.loudness == ceiling
    heard = music.ears.peak(0, music.ears.seconds)
    assert heard == pytest.approx(loudest(piece, ceiling), rel=0.01)


def test_the_loudspeaker_goes_and_comes_back_while_music_plays(music: WorkshopInProgress) -> None:
    sound = owner(music)
    listen(music)
    sound._new_speaker = NoSpeaker
    sound._devices_changed()
    music.adviser.find("listening.noLoudspeaker")
    music.citizen.await_text("Der er ingen højttaler lige nu.")
    music.citizen.await_text("Spil musikken")
    back = Ears()
    sound._new_speaker = lambda: back
    sound._devices_changed()
    music.adviser.await_gone("listening.noLoudspeaker")
    wait(100)
    assert back.seconds == 0
    music.citizen.touch("listening.playOrPause")
    wait_until(lambda: back.seconds > 2, "it to go on")


def test_music_makes_room_for_a_voice_and_comes_back(music: WorkshopInProgress) -> None:
    (piece,) = bring(music, LONG)
    listen(music, f"listening.piece:{piece.track_id}")
    ears = music.ears
    begun = ears.seconds
    wait_until(lambda: ears.seconds > begun + 4, "it to be heard")
    loud = ears.peak(ears.seconds - 1, ears.seconds)
    begun = ears.seconds
    music.session.telling.say("Ved åen", "Sten i en å.")
    wait_until(lambda: ears.seconds > begun + 4, "the voice")
    hushed = ears.seconds
    music.session.telling.hush()
    wait_until(lambda: ears.seconds > hushed + 4, "more of it")
    assert ears.peak(begun + 1.5, hushed - 0.5) == pytest.approx(loud * 0.35**2, rel=0.05)
    assert ears.peak(hushed + 2, hushed + 4) == pytest.approx(loud, rel=0.02)


def playlist(workshop: WorkshopInProgress, folder: Path) -> None:
    """Lay a playlist into Bibliotek, with a piece of a minute."""
    folder.mkdir(parents=True)
    (folder / "sang.wav").write_bytes(tone(60))
    (folder / "liste.mp3").write_text("#EXTM3U\nsang.wav\n")
    rows = track("sang", "sang.wav", "Vores sang"), track("liste", "liste.mp3", "En liste")
    (folder / "playlist.toml").write_bytes(playlist_toml(*rows))
    workshop.program._means.library.read_again()


PULLED: dict[str, Callable[[Path], object]] = {
    "file removed": lambda folder: (folder / "sang.wav").unlink(),
    "folder renamed": lambda folder: folder.rename(folder.with_name("andet")),
    "file cut off": lambda folder: os.truncate(folder / "sang.wav", 60 * 44100),
}


@pytest.mark.parametrize("how", PULLED)
def test_a_playlist_pulled_out_while_a_piece_of_it_plays_is_named_and_the_rest_works(
    in_progress: WorkshopInProgress, tmp_path: Path, how: str
) -> None:
    folder = tmp_path / "data" / "content" / "music" / "aften"
    playlist(in_progress, folder)
    music = enter_music(in_progress)
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap("listening.hear:sang")
    wait_until(lambda: music.ears.seconds > 2, "the piece")
    PULLED[how](folder)
    music.adviser.await_text("Musikken kan ikke spilles")
    assert music.adviser.reads("Vores sang")
    end = music.ears.seconds
    assert music.ears.peak(end - 0.01, end) < 300
    music.adviser.tap("trouble.dismiss")
    # The citizen has the quiet after a piece, and no button that plays what is not there.
    music.citizen.find("listening.ready")
    music.adviser.tap("listening.told")
    music.adviser.tap("listening.taste:foerste-lys")
    wait_until(lambda: music.ears.seconds > end + 2, "another piece")


def lost(workshop: WorkshopInProgress, folder: Path) -> str:
    """Lose the sound of an own piece in the vault."""
    assert folder.is_dir()
    (piece,) = bring(workshop, "01 - Havnen.wav")
    workshop.session.media.remove(piece.id)
    return piece.track_id


def gone(workshop: WorkshopInProgress, folder: Path) -> str:
    """Lose the file of a piece in a playlist."""
    assert workshop.living.listening.heard == ()
    (folder / "sang.wav").unlink()
    return "sang"


@pytest.mark.parametrize("lose", [lost, gone])
def test_a_piece_of_which_nothing_can_be_played_leaves_the_citizen_with_the_others(
    in_progress: WorkshopInProgress,
    stick: Path,
    tmp_path: Path,
    lose: Callable[[WorkshopInProgress, Path], str],
) -> None:
    assert stick.is_dir()
    folder = tmp_path / "data" / "content" / "music" / "aften"
    playlist(in_progress, folder)
    music = enter_music(in_progress)
    key = lose(music, folder)
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap(f"listening.hear:{key}")
    music.adviser.await_text("Musikken kan ikke spilles")
    music.citizen.await_text("kan ikke spilles lige nu. Vælg et andet stykke.")
    music.settled()
    assert music.living.listening.heard == ()
    music.adviser.tap("trouble.dismiss")
    other = next(name for name in tiles(music.citizen) if key not in name)
    listen(music, other)
    assert owner(music).piece == other.partition(":")[2]
    assert [known.track for known in music.living.listening.heard] == [owner(music).piece]
    music.citizen.touch("listening.enough")
    music.citizen.touch("listening.ready")
    music.citizen.touch("listening.told")
    music.citizen.await_text("Tryk, og hør lidt. Musik kan røre ved noget.")


def test_a_piece_that_breaks_while_another_is_asked_for_does_not_end_the_other(
    in_progress: WorkshopInProgress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data" / "content" / "music" / "aften"
    playlist(in_progress, folder)
    music = enter_music(in_progress)
    sound = owner(music)
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap("listening.taste:sang")
    wait_until(lambda: music.ears.seconds > 2, "the taste")
    # Time stands still between the two: it is less than a second that a broken piece fades in.
    monkeypatch.setattr(music.ears, "wanted", lambda: 0)
    sound._unplayable()
    music.adviser.tap("listening.hear:foerste-lys")
    monkeypatch.undo()
    music.adviser.await_text("Musikken kan ikke spilles")
    assert sound.piece == "foerste-lys"
    before = music.ears.seconds
    wait_until(lambda: music.ears.seconds > before + 2, "the other one")
    assert [known.moment for known in music.living.listening.heard] == [Moment.SOUNDING]


def test_a_list_of_addresses_in_a_playlist_is_not_played(
    in_progress: WorkshopInProgress, tmp_path: Path
) -> None:
    playlist(in_progress, tmp_path / "data" / "content" / "music" / "aften")
    music = enter_music(in_progress)
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap("listening.taste:liste")
    music.adviser.await_text("Musikken kan ikke spilles")
    assert music.ears.seconds == 0


def test_a_piece_whose_playlist_is_gone_keeps_its_title_and_says_that_it_cannot_be_played(
    in_progress: WorkshopInProgress, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "content" / "music" / "aften"
    playlist(in_progress, folder)
    music = enter_music(in_progress)
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap("listening.hear:sang")
    wait_until(lambda: music.ears.seconds > 2, "the piece")
    owner(music).stop = lambda: None  # type: ignore[method-assign]
    owner(music).close()
    own_content.remove(folder)
    music.program._means.library.read_again()
    music.citizen.await_text("Vores sang")
    music.citizen.touch("listening.playOrPause")
    music.adviser.await_text("Musikken kan ikke spilles")
    music.adviser.tap("trouble.dismiss")
    music.citizen.find("listening.ready")
    music.adviser.tap("listening.brought")
    music.adviser.write("Som dengang")
    music.enter(Room.CONVERSATION)
    (heard,) = music.living.listening.heard
    (quote,) = music.living.workshop.quotes
    cover = music.living.picture(quote.origin.picture_id)
    assert cover is not None
    assert (heard.title, quote.text, cover.title) == ("Vores sang", "Som dengang", "Vores sang")


def test_the_closing_piece_in_impatient_hands_ends_as_the_screen_says(
    music: WorkshopInProgress,
) -> None:
    music.enter(Room.CLOSING)
    music.adviser.tap("closing.music.fold")
    at_once(*[(music.adviser, "closing.music")] * 7)
    music.adviser.await_text("Stop musikken")
    wait_until(lambda: music.ears.seconds > 6, "the piece")
    at_once(*[(music.adviser, "closing.music")] * 3)
    music.adviser.await_text("Spil stykket")
    stays_silent(music, owner(music))


def with_many(meeting: Meeting, count: int) -> None:
    """Let there be as many own pieces as the first one there is, copied."""
    course = meeting.course
    (piece,) = course.music
    copies = [replace(piece, id=meeting.new_id(), title=f"Sang {n}") for n in range(1, count)]
    for copy in copies:
        sound = Medium(copy.id, course.id, MediumKind.MUSIC, "audio/wav", 1, "0" * 64)
        meeting.media.put(sound)
    meeting.keep_course(replace(course, music=(piece, *copies)))


@pytest.mark.parametrize("count", [9, 12])
def test_at_most_nine_pieces_lie_on_the_citizens_field_with_own_music_too(
    music: WorkshopInProgress, count: int
) -> None:
    bring(music, LONG)
    music.session.do(partial(with_many, count=count))
    music.settled()
    seen = set()
    for page in range(1, 6):
        assert 1 <= len(tiles(music.citizen)) <= 9
        seen |= set(tiles(music.citizen))
        music.citizen.touch("listening.others")
        wait_until(lambda: music.living.listening.page == page, "others")  # noqa: B023
        music.settled()
    assert len(seen) == count + 16


def test_with_five_hundred_own_pieces_one_is_found_by_a_word_and_tasted_at_once(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, LONG)
    music.session.do(partial(with_many, count=500))
    music.settled()
    assert len(tiles(music.citizen)) == 9
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap("listening.find")
    music.adviser.write("lang dag")
    music.adviser.await_gone("listening.taste:foerste-lys")
    music.adviser.tap(f"listening.taste:{piece.track_id}")
    wait_until(lambda: music.ears.seconds > 3, "the taste")
