"""Content files, looked through one by one: which there are, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dreamdesk.content.decks import read_deck
from dreamdesk.content.frames import read_frame, read_round
from dreamdesk.content.layouts import read_layout
from dreamdesk.content.library import CLOSING, INTRODUCTION, ROUND
from dreamdesk.content.playlists import read_playlist
from dreamdesk.content.spoken import read_closing, read_introduction
from dreamdesk.content.templates import read_stamps, read_template
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.music import Playlist
from dreamdesk.domain.pictures import Deck

DECK, PLAYLIST = "deck.toml", "playlist.toml"
LAYOUTS = "layouts"

_SHELVES: dict[str, Callable[[Path], object]] = {
    LAYOUTS: read_layout,
    "templates": read_template,
    "stamps": read_stamps,
}

_READERS: dict[str, Callable[[Path], object]] = {
    "deck": read_deck,
    "playlist": read_playlist,
    INTRODUCTION: read_introduction,
    CLOSING: read_closing,
    ROUND: read_round,
}

_LACKING: dict[type[object], str] = {Deck: "picture", Playlist: "sound file or cover"}


def content_files(path: Path) -> tuple[Path, ...]:
    """Return the file itself, or every deck, playlist, frame, layout or template below it."""
    if not path.is_dir():
        return (path,)
    frames = (file for file in path.rglob("*.toml") if file.parent.name in ("frames", *_SHELVES))
    # A folder that holds the files themselves is as good as one that holds such folders.
    here = path.glob("*.toml")
    return tuple(sorted({*path.rglob(DECK), *path.rglob(PLAYLIST), *frames, *here}))


def troubles(file: Path) -> tuple[ContentBroken, ...]:
    """Return what is wrong with one content file; a deck or playlist can lack several files."""
    read = _SHELVES.get(file.parent.name) or _READERS.get(file.stem, read_frame)
    try:
        found = read(file)
    except ContentBroken as trouble:
        return (trouble,)
    return tuple(
        ContentBroken(file, _line_of(file, name), f"the {_LACKING[type(found)]} {name} beside it")
        for name in (found.missing if isinstance(found, Deck | Playlist) else ())
    )


def _line_of(file: Path, name: str) -> int:
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    return next((number for number, line in enumerate(lines, 1) if name in line), 1)
