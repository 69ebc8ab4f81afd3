"""Content files looked through: decks, playlists and frames, and what they lack."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

from dreamdesk import paths
from dreamdesk.content.check import content_files, troubles


def test_every_deck_playlist_and_frame_below_a_folder_is_found_once() -> None:
    names = [file.name for file in content_files(paths.assets())]
    assert {
        "deck.toml",
        "playlist.toml",
        "narrativ.toml",
        "introduktion.toml",
        "afrunding.toml",
    } <= set(names)
    assert len(names) == len(set(content_files(paths.assets())))


def test_a_folder_of_frames_itself_is_looked_through() -> None:
    assert {file.name for file in content_files(paths.assets() / "frames")} >= {"narrativ.toml"}


def test_a_file_is_itself(tmp_path: Path) -> None:
    file = tmp_path / "noget.toml"
    assert content_files(file) == (file,)
    (trouble,) = troubles(file)
    assert trouble.line == 0


def test_our_own_files_are_in_order() -> None:
    assert [trouble for file in content_files(paths.assets()) for trouble in troubles(file)] == []


def test_a_picture_that_is_missing_is_named_with_its_line(tmp_path: Path) -> None:
    (source,) = (paths.assets() / "cards").glob("*/deck.toml")
    deck = Path(copytree(source.parent, tmp_path / "deck"))
    picture = next(deck.glob("*.svg"))
    picture.unlink()
    file = deck / "deck.toml"
    (trouble,) = troubles(file)
    assert picture.name in trouble.expected
    assert picture.name in file.read_text(encoding="utf-8").splitlines()[trouble.line - 1]


def test_a_sound_file_that_is_missing_is_named_with_its_line(tmp_path: Path) -> None:
    source = paths.assets() / "music" / "strandkanten" / "playlist.toml"
    file = tmp_path / "playlist.toml"
    file.write_bytes(source.read_bytes())
    found = troubles(file)
    assert len(found) == 17
    assert found[0].expected == "the sound file or cover foerste-lys.opus beside it"
    assert "foerste-lys.opus" in file.read_text(encoding="utf-8").splitlines()[found[0].line - 1]
