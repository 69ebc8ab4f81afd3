"""Playlists: music/<playlist>/playlist.toml with the sound files beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from dreamdesk.content.covers import can_be_drawn
from dreamdesk.content.toml_table import TomlTable, read
from dreamdesk.domain.music import Playlist, Track

LONGEST = 3 * 60 * 60.0
"""No piece is taken for longer than this, in seconds."""
QUIETEST = -70.0
"""What EBU R 128 calls silence, in LUFS."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A track as it is written down, and whether it is the closing one."""

    track: Track
    closing: bool


def read_playlist(file: Path) -> Playlist:
    """Read a playlist.toml; raises ContentBroken.

    A sound file that is not there does not take the others with it: it is named in `missing`, as
    is a cover that is not there or is broken; its piece has none then.
    """
    top = read(file)
    playlist_id, version, title = top.id(), top.text("version"), top.text("title")
    top.text("description")
    top.text("license")
    entries = _entries(top, file.parent)
    top.nothing_else()
    there = tuple(entry for entry in entries if entry.track.sound.is_file())
    missing = tuple(entry.track.sound.name for entry in entries if entry not in there)
    bare = _without_cover(there)
    tracks = tuple(_covered(entry.track, bare) for entry in there if not entry.closing)
    closing = next((_covered(entry.track, bare) for entry in there if entry.closing), None)
    missing += tuple(cover.name for cover in bare)
    return Playlist(playlist_id, title, version, tracks, closing, missing)


def _without_cover(entries: tuple[_Entry, ...]) -> tuple[Path, ...]:
    named = dict.fromkeys(entry.track.picture for entry in entries)
    return tuple(cover for cover in named if cover and not can_be_drawn(cover))


def _covered(track: Track, bare: tuple[Path, ...]) -> Track:
    return replace(track, picture=None) if track.picture in bare else track


def _entries(top: TomlTable, folder: Path) -> tuple[_Entry, ...]:
    found: list[_Entry] = []
    for table in top.tables("tracks"):
        entry = _entry(table, folder)
        if entry.closing and any(other.closing for other in found):
            raise table.wrong("closing", "closing = true for one track only")
        if any(other.track.sound == entry.track.sound for other in found):
            raise table.wrong("file", "a file that no other track has")
        found.append(entry)
    return tuple(found)


def _entry(table: TomlTable, folder: Path) -> _Entry:
    track = Track(
        id=table.id(),
        title=table.text("title"),
        description=table.text("description"),
        calm_lively=table.number("calm_lively", -1, 1),
        light_heavy=table.number("light_heavy", -1, 1),
        seconds=table.number("seconds", 1, LONGEST),
        loudness=table.number("loudness", QUIETEST, 0),
        sound=folder / table.file_name("file", "playlist.toml"),
        picture=_cover(table, folder),
    )
    closing = table.optional_flag("closing")
    table.nothing_else()
    return _Entry(track, closing)


def _cover(table: TomlTable, folder: Path) -> Path | None:
    return folder / table.file_name("cover", "playlist.toml") if table.has("cover") else None
