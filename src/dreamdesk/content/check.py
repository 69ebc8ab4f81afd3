"""Content files, looked through one by one: which there are, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dreamdesk.content.decks import read_deck
from dreamdesk.content.frames import read_frame, read_round
from dreamdesk.content.layouts import read_layout
from dreamdesk.content.library import CLOSING, INTRODUCTION, ROUND
from dreamdesk.content.spoken import read_closing, read_introduction
from dreamdesk.domain.errors import ContentBroken

DECK = "deck.toml"
LAYOUTS = "layouts"

_READERS: dict[str, Callable[[Path], object]] = {
    "deck": read_deck,
    INTRODUCTION: read_introduction,
    CLOSING: read_closing,
    ROUND: read_round,
}


def content_files(path: Path) -> tuple[Path, ...]:
    """Return the file itself, or every deck, frame and layout below a folder."""
    if not path.is_dir():
        return (path,)
    frames = (file for file in path.rglob("*.toml") if file.parent.name in ("frames", LAYOUTS))
    # A folder that holds the files themselves is as good as one that holds such folders.
    here = path.glob("*.toml")
    return tuple(sorted({*path.rglob(DECK), *frames, *here}))


def troubles(file: Path) -> tuple[ContentBroken, ...]:
    """Return what is wrong with one content file; a deck can lack several pictures."""
    read = read_layout if file.parent.name == LAYOUTS else _READERS.get(file.stem, read_frame)
    try:
        read(file)
        missing = read_deck(file).missing if read is read_deck else ()
    except ContentBroken as trouble:
        return (trouble,)
    return tuple(
        ContentBroken(file, _line_of(file, name), f"the picture {name} beside it")
        for name in missing
    )


def _line_of(file: Path, name: str) -> int:
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    return next((number for number, line in enumerate(lines, 1) if name in line), 1)
