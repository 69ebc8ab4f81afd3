"""Egen musik: brought from a stick, put right, chosen and heard by the citizen, and lost again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.listening import Moment, Taste
from dreamdesk.services import own_music
from support.hands import wait_until
from support.own_music import bring, music_stick, own
from support.sounds import tone
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return music_stick(tmp_path, monkeypatch)


def test_before_any_has_been_brought_the_room_says_what_one_can_do(
    music: WorkshopInProgress,
) -> None:
    assert music.adviser.reads(
        "Har borgeren musik med, kan I lægge den ind her. "
        "Den bliver i dette forløb og er låst som alt andet."
    )


def test_music_is_brought_from_a_stick_and_nothing_of_it_stands_in_clear(
    music: WorkshopInProgress, stick: Path, tmp_path: Path
) -> None:
    first, second = bring(music, "01 - Havnen.wav", "sommer_regn.wav")
    assert (first.title, second.title) == ("Havnen", "sommer regn")
    assert (first.seconds, second.seconds) == (pytest.approx(3, abs=0.1), pytest.approx(4, abs=0.1))
    assert -40 < first.loudness < -10
    kept = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    assert not [file for file in kept if b"RIFF" in file.read_bytes()]
    assert (stick / "01 - Havnen.wav").read_bytes() == tone(3.0)


def test_only_music_is_listed_and_what_cannot_be_taken_in_is_named(
    music: WorkshopInProgress,
) -> None:
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.find("bring.entry:sommer_regn.wav")
    assert not hands.there("bring.entry:foto.jpg")
    hands.tap("bring.all")
    hands.await_text("Hent 4 stykker")
    hands.tap("bring.go")
    hands.await_text("2 stykker musik er hentet")
    assert hands.reads("»tom.flac« er tom. Kopiér den igen derfra, hvor den kom fra.")
    assert hands.reads("»brev.mp3« er ikke musik, DreamDesk kender.")
    hands.tap("bring.finish")
    wait_until(lambda: len(own(music)) == 2, "the music that could be read")


def test_what_is_here_already_is_told_kindly_and_not_brought_again(
    music: WorkshopInProgress, stick: Path
) -> None:
    bring(music, "01 - Havnen.wav")
    (stick / "Havnen kopi.wav").write_bytes(tone(3.0))
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Havnen kopi.wav")
    hands.tap("bring.go")
    hands.await_text("Der kom ingen ny musik")
    assert hands.text("bring.already") == "»Havnen kopi.wav« er her allerede."
    assert not hands.reads("Det her kom ikke med:")
    hands.tap("bring.finish")
    # Under a name that is known, what is another piece comes.
    (stick / "01 - Havnen.wav").write_bytes(tone(3.0, 220))
    (stick / "igen.wav").write_bytes(tone(3.0, 220))
    hands.tap("ownMusic.bring")
    for name in ("01 - Havnen.wav", "Havnen kopi.wav", "igen.wav"):
        hands.tap(f"bring.entry:{name}")
    hands.tap("bring.go")
    hands.await_text("1 stykke musik er hentet")
    assert hands.text("bring.already") == "2 er her allerede og er ikke hentet igen."
    hands.tap("bring.finish")
    wait_until(lambda: len(own(music)) == 2, "the new piece")
    music.settled()
    assert [piece.title for piece in own(music)] == ["Havnen", "Havnen"]


def test_what_lies_in_a_playlist_is_here_already_and_what_was_taken_away_is_not(
    music: WorkshopInProgress, stick: Path
) -> None:
    library = music.program._means.library
    (stick / "fra listen.mp3").write_bytes(library.playlists[0].tracks[0].sound.read_bytes())
    (piece,) = bring(music, "01 - Havnen.wav")
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:fra listen.mp3")
    hands.tap("bring.go")
    hands.await_text("»fra listen.mp3« er her allerede.")
    hands.tap("bring.finish")
    music.session.do(partial(own_music.take_away, piece_id=piece.id))
    music.settled()
    (again,) = bring(music, "01 - Havnen.wav")
    assert again.id != piece.id


def test_own_pieces_lie_first_on_the_citizens_field_and_are_tasted_and_heard_from_memory(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, "01 - Havnen.wav")
    citizen, name = music.citizen, f"listening.piece:{piece.track_id}"
    citizen.find(name)
    assert len([n for n in citizen.names() if n.startswith("listening.piece:")]) == 9
    citizen.touch(name)
    wait_until(lambda: music.ears.seconds > 1, "the taste")
    citizen.touch("listening.listen")
    wait_until(lambda: bool(music.living.listening.heard), "the piece to be begun")
    (heard,) = music.living.listening.heard
    assert (heard.track, heard.title) == (piece.track_id, "Havnen")
    wait_until(lambda: music.living.listening.heard[0].moment is Moment.SILENCE, "its end")
    assert music.ears.peak(0.5, music.ears.seconds) > 500


def test_a_favourite_and_not_this_one_again_are_remembered(music: WorkshopInProgress) -> None:
    first, second = bring(music, "01 - Havnen.wav", "sommer_regn.wav")
    music.adviser.tap("listening.pieces.fold")
    music.adviser.tap(f"listening.favourite:{first.track_id}")
    music.adviser.tap(f"listening.notAgain:{second.track_id}")
    music.citizen.await_gone(f"listening.piece:{second.track_id}")
    assert {known.track: known.taste for known in music.living.course.tastes} == {
        first.track_id: Taste.FAVOURITE,
        second.track_id: Taste.NOT_AGAIN,
    }


def test_a_piece_is_named_placed_with_a_finger_and_keys_moved_and_taken_away(
    music: WorkshopInProgress,
) -> None:
    first, second = bring(music, "01 - Havnen.wav", "sommer_regn.wav")
    hands = music.adviser
    hands.tap(f"ownMusic.piece:{first.track_id}")
    hands.await_text("ikke placeret endnu")
    hands.tap("piece.title")
    hands.write(" om natten")
    hands.tap("piece.artist")
    hands.write("Alma Prøve")
    hands.drag("piece.place.field", "piece.place.field", (0.9, 0.1))
    wait_until(lambda: own(music)[0].calm_lively > 0.6, "the place to be kept")
    assert own(music)[0].light_heavy < -0.6
    hands.await_text("livlig, let")
    before = own(music)[0].calm_lively
    hands.find("piece.place.field").forceActiveFocus()
    hands.press(Qt.Key.Key_Left)
    wait_until(lambda: own(music)[0].calm_lively < before, "the key to be kept")
    hands.tap("piece.later")
    wait_until(lambda: own(music)[1].id == first.id, "it to stand later")
    assert not hands.find("piece.later").isEnabled()
    hands.tap("piece.done")
    music.settled()
    changed = own(music)[1]
    assert (changed.title, changed.artist) == ("Havnen om natten", "Alma Prøve")
    hands.tap("listening.pieces.fold")
    hands.tap(f"listening.edit:{first.track_id}")
    hands.tap("piece.ask")
    hands.tap("piece.stay")
    hands.tap("piece.ask")
    hands.tap("piece.remove")
    wait_until(lambda: [piece.id for piece in own(music)] == [second.id], "the piece to go")


def test_what_is_heard_keeps_its_words_when_the_piece_is_taken_away_meanwhile(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, "01 - Havnen.wav")
    music.citizen.touch(f"listening.piece:{piece.track_id}")
    music.citizen.touch("listening.listen")
    music.citizen.touch("listening.ready")
    music.session.do(partial(own_music.take_away, piece_id=piece.id))
    music.settled()
    music.adviser.tap("listening.brought")
    music.adviser.write("Som hjemme")
    music.citizen.await_text("»Som hjemme«")
    music.citizen.touch("listening.told")
    music.adviser.await_text("»Som hjemme«")
    cover = music.living.picture(music.living.workshop.quotes[0].origin.picture_id)
    assert cover is not None
    assert cover.title == "Havnen"


def many(folder: Path, count: int, seconds: float = 0.5) -> Path:
    folder.mkdir()
    data = tone(seconds)
    for number in range(count):
        # No two are the same, for what comes twice is not brought again.
        (folder / f"sang {number:04}.wav").write_bytes(data[:-2] + number.to_bytes(2, "little"))
    return folder


def test_while_five_hundred_files_come_taps_are_answered_and_stop_keeps_what_came(
    music: WorkshopInProgress, stick: Path
) -> None:
    many(stick / "Alt", 500)
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Alt")
    hands.find("bring.entry:sang 0000.wav")
    hands.await_text("Der ligger 100 mere, end der kan vises her.")
    hands.tap("bring.all")
    hands.await_text("Hent 500 stykker")
    hands.tap("bring.go")
    wait_until(lambda: len(own(music)) >= 12, "some music to come")
    before = len(own(music))
    page = music.living.listening.page
    music.citizen.touch("listening.others")
    wait_until(lambda: music.living.listening.page == page + 1, "other pieces")
    assert hands.find("bring.stop").isEnabled()
    assert hands.text("bring.progress").partition(":")[0].endswith("af 500")
    hands.tap("bring.stop")
    hands.await_text("Du stoppede. Det, der nåede at komme, er her.")
    hands.tap("bring.finish")
    music.settled()
    assert before <= len(own(music)) < 500


def test_a_stick_that_is_pulled_out_leaves_what_came_and_says_what_did_not(
    music: WorkshopInProgress, stick: Path
) -> None:
    folder = many(stick / "Alt", 60)
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Alt")
    hands.find("bring.entry:sang 0000.wav")
    hands.tap("bring.all")
    hands.tap("bring.go")
    wait_until(lambda: len(own(music)) >= 2, "some music to come")
    folder.rename(stick.parent / "pulled out")
    hands.find("bring.finish")
    assert hands.reads("kunne ikke læses. Sidder USB-nøglen i? Så prøv igen.")
    hands.tap("bring.finish")
    music.settled()
    assert 2 <= len(own(music)) < 60


def test_five_thousand_files_are_shown_in_part_and_more_than_a_thousand_are_not_promised(
    music: WorkshopInProgress, stick: Path
) -> None:
    folder = stick / "Alt"
    folder.mkdir()
    for number in range(5000):
        (folder / f"sang {number:04}.mp3").touch()
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Alt")
    hands.await_text("Der ligger 4600 mere, end der kan vises her.")
    hands.tap("bring.all")
    hands.await_text("I har valgt 5000. Der kan hentes 1.000 på én gang; resten kommer ikke med.")
    hands.tap("bring.cancel")
    assert own(music) == ()
