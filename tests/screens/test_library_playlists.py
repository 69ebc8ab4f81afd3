"""Bibliotek's playlists: what there is, one brought in, a piece tasted, a broken one, removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk import paths
from dreamdesk.content.playlists import read_playlist
from dreamdesk.services import courses
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from dreamdesk.ui.sound import SystemSound
from support.at_the_door import AtTheDoor
from support.ears import Ears
from support.hands import wait_until
from support.pictures import zipped
from support.sounds import playlist_toml, tone, track
from support.vaults import PASSWORD


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    stick = tmp_path / "NØGLE"
    stick.mkdir()
    told = playlist_toml(track("havn", "havn.wav", "Ved havnen"), track("tom", "tom.mp3", "Tom"))
    zipped(stick / "aften.zip", {"havn.wav": tone(3), "tom.mp3": b"", "playlist.toml": told})
    (stick / "Sommer").mkdir()
    for number in (1, 2):
        (stick / "Sommer" / f"0{number} - sang.wav").write_bytes(tone(2, 220 * number))
    places = (Place("stick.1", "NØGLE", stick),)
    monkeypatch.setattr(bring_files, "music_first", lambda: places)
    return stick


def broken_playlist(data: Path) -> None:
    folder = data / "content" / "music" / "vores"
    folder.mkdir(parents=True)
    (folder / "playlist.toml").write_text('schema = 1\nid = "vores"\ntitel = "?"\n', "utf-8")


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def playlists(
    used_vault: Path, tmp_path: Path, stick: Path, ears: Ears, qapp: object
) -> Iterator[AtTheDoor]:
    """The playlists in Bibliotek, one of them broken."""
    assert stick.is_dir()
    data = Path(copytree(used_vault, tmp_path / "data"))
    broken_playlist(data)
    vault = Vault.open(paths.vault(data), PASSWORD)
    with vault.begin() as work:
        courses.remember_open(work, None)
        work.commit()
    vault.close()
    door = AtTheDoor(data)
    vars(door.program._means)["sound"] = SystemSound(lambda: ears, clock=lambda: 0.0)
    door.unlock()
    door.adviser.tap("home.library")
    door.adviser.tap("library.section:playlists")
    door.adviser.find("playlists.look:strandkanten")
    yield door
    door.close()


def test_a_packed_playlist_is_brought_in_heard_and_taken_away(
    playlists: AtTheDoor, tmp_path: Path, ears: Ears
) -> None:
    hands = playlists.adviser
    hands.tap("playlists.bring")
    assert hands.reads(
        "En spilleliste i Bibliotek kan bruges i alle forløb og er ikke låst. "
        "Læg kun musik i den, som I må bruge."
    )
    hands.tap("bring.entry:aften.zip")
    hands.await_text("Hent spillelisten")
    hands.tap("bring.go")
    hands.await_text("1 stykke musik er hentet")
    assert hands.reads("»tom.mp3« er tom.")
    hands.tap("bring.finish")
    folder = tmp_path / "data" / "content" / "music" / "aftenmusik"
    assert {file.name for file in folder.iterdir()} == {"playlist.toml", "havn.wav"}
    hands.tap("playlists.look:aftenmusik")
    hands.await_text("Ved havnen")
    hands.tap("playlists.taste:aftenmusik-havn")
    wait_until(lambda: ears.seconds > 1, "the taste")
    hands.tap("playlists.ask:aftenmusik")
    hands.tap("playlists.remove")
    wait_until(lambda: not hands.there("playlists.look:aftenmusik"), "the playlist to go")
    assert [path.name for path in folder.parent.iterdir()] == ["vores"]


def test_a_folder_without_playlist_toml_is_brought_as_a_whole_and_measured(
    playlists: AtTheDoor, tmp_path: Path
) -> None:
    hands = playlists.adviser
    hands.tap("playlists.bring")
    hands.tap("bring.entry:Sommer")
    hands.await_text("Hent hele mappen")
    hands.tap("bring.go")
    hands.await_text("2 stykker musik er hentet")
    hands.tap("bring.finish")
    hands.find("playlists.look:sommer")
    found = read_playlist(tmp_path / "data" / "content" / "music" / "sommer" / "playlist.toml")
    assert [piece.title for piece in found.tracks] == ["sang", "sang"]
    assert all(-40 < piece.loudness < -10 for piece in found.tracks)


def test_a_playlist_brought_twice_is_told_kindly_and_not_made_again(
    playlists: AtTheDoor, tmp_path: Path
) -> None:
    hands = playlists.adviser
    for told in ("2 stykker musik er hentet", "2 er her allerede og er ikke hentet igen."):
        hands.tap("playlists.bring")
        hands.tap("bring.entry:Sommer")
        hands.await_text("Hent hele mappen")
        hands.tap("bring.go")
        hands.await_text(told)
        hands.tap("bring.finish")
    assert hands.there("playlists.look:sommer")
    kept = (tmp_path / "data" / "content" / "music").iterdir()
    assert sorted(folder.name for folder in kept) == ["sommer", "vores"]


def test_a_taste_of_a_built_in_piece_stops_at_a_second_tap_and_when_one_leaves(
    playlists: AtTheDoor, ears: Ears
) -> None:
    hands, sound = playlists.adviser, playlists.program._means.sound
    hands.tap("playlists.look:strandkanten")
    hands.tap("playlists.taste:foerste-lys")
    hands.await_text("Stop")
    wait_until(lambda: ears.seconds > 1, "the taste")
    hands.tap("playlists.taste:foerste-lys")
    wait_until(lambda: not sound.sounds, "silence")
    hands.tap("playlists.taste:foerste-lys")
    wait_until(lambda: sound.sounds, "the taste")
    hands.tap("library.section:decks")
    wait_until(lambda: not sound.sounds, "silence")


def test_a_broken_playlist_is_named_with_its_line_and_read_again_when_put_right(
    playlists: AtTheDoor, tmp_path: Path
) -> None:
    hands = playlists.adviser
    hands.await_text("playlist.toml kan ikke læses.")
    assert hands.reads("De andre spillelister virker. Ret filen, og læs filerne igen.")
    folder = tmp_path / "data" / "content" / "music" / "vores"
    (folder / "a.wav").write_bytes(tone())
    (folder / "playlist.toml").write_bytes(playlist_toml(track("a", "a.wav", "Vores sang")))
    hands.tap("playlists.readAgain")
    hands.find("playlists.look:aften")
    assert not hands.reads("kan ikke læses.")


def test_one_that_is_asked_about_may_stay(playlists: AtTheDoor) -> None:
    hands = playlists.adviser
    assert not hands.there("playlists.ask:strandkanten")
    hands.tap("playlists.bring")
    hands.tap("bring.entry:aften.zip")
    hands.tap("bring.go")
    hands.tap("bring.finish")
    hands.tap("playlists.ask:aftenmusik")
    hands.tap("playlists.stay")
    hands.await_gone("playlists.stay")
    hands.find("playlists.look:aftenmusik")
