"""The committed sound files: what the playlist says of them, and what is in them."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import pytest

from dreamdesk.content.playlists import read_playlist
from dreamdesk.domain.music import Track
from tools.music import check, sound
from tools.music.pieces import all_scores
from tools.music.playlist import FOLDER, playlist_toml

OPUS_RATE = 48_000
PLAYLIST = read_playlist(FOLDER / "playlist.toml")
assert PLAYLIST.closing
TRACKS = (*PLAYLIST.tracks, PLAYLIST.closing)


def last_moment(file: Path) -> float:
    """Return where an Ogg Opus file ends, in seconds, from its last page (RFC 7845, section 4)."""
    data = file.read_bytes()
    skipped = struct.unpack_from("<H", data, data.index(b"OpusHead") + 10)[0]
    granule = struct.unpack_from("<q", data, data.rindex(b"OggS") + 6)[0]
    return float(granule - skipped) / OPUS_RATE


@pytest.mark.parametrize("track", TRACKS, ids=lambda track: track.id)
def test_a_piece_is_as_long_as_the_playlist_says(track: Track) -> None:
    assert last_moment(track.sound) == pytest.approx(track.seconds, abs=0.1)
    assert check.SHORTEST <= track.seconds <= check.LONGEST
    assert abs(track.loudness - sound.LOUDNESS) <= 1


def test_the_playlist_says_what_the_scores_say() -> None:
    loudness = {track.id: track.loudness for track in TRACKS}
    pieces = [(s, sound.seconds(s), loudness[s.id]) for s in all_scores()]
    assert (FOLDER / "playlist.toml").read_text(encoding="utf-8") == playlist_toml(pieces)


def test_nothing_else_lies_there_and_all_of_it_is_small() -> None:
    files = [file for file in FOLDER.iterdir() if file.name != "playlist.toml"]
    covers = [track.picture for track in TRACKS if track.picture]
    assert sorted(files) == sorted([*(track.sound for track in TRACKS), *covers])
    assert sum(file.stat().st_size for file in files) <= check.ALL_BYTES


def test_each_description_is_one_sentence() -> None:
    for track in TRACKS:
        assert track.description.endswith(".")
        assert track.description.count(".") == 1
        assert len(track.description.split()) < 14


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="measures with ffmpeg")
def test_a_piece_measures_what_the_playlist_says() -> None:
    track = min(TRACKS, key=lambda track: track.seconds)
    found = sound.level(track.sound)
    assert found.loudness == pytest.approx(track.loudness, abs=0.2)
    assert found.peak <= check.HIGHEST_PEAK
