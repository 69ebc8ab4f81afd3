"""Everything that can be chosen from: decks, frames and spoken texts, found in a row of folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from dreamdesk.content.decks import read_deck
from dreamdesk.content.frames import read_frame
from dreamdesk.content.spoken import read_closing, read_introduction
from dreamdesk.content.texts import ClosingWords, Introduction
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.pictures import Deck, PictureCard

INTRODUCTION = "introduktion"
CLOSING = "afrunding"

Content = TypeVar("Content")


class Library:
    """Content below one or more folders, each with cards/ and frames/; read when first asked for.

    What lies in a later folder stands in for what has the same name in an earlier one, so that a
    municipality can change a text; when its file is broken, the earlier one is used, and the
    trouble is kept in `broken`.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self._roots = tuple(roots)
        self._broken: dict[Path, ContentBroken] = {}

    @cached_property
    def decks(self) -> tuple[Deck, ...]:
        """Every deck that can be read, by title."""
        files = [file for root in self._roots for file in sorted(root.glob("cards/*/deck.toml"))]
        decks = {deck.id: deck for deck in self._each(files, read_deck)}
        return tuple(sorted(decks.values(), key=lambda deck: deck.title))

    @cached_property
    def frames(self) -> tuple[DialogueFrame, ...]:
        """Every dialogue frame that can be read, by title."""
        files = [file for root in self._roots for file in sorted(root.glob("frames/*.toml"))]
        files = [file for file in files if file.stem not in (INTRODUCTION, CLOSING)]
        frames = {frame.id: frame for frame in self._each(files, read_frame)}
        return tuple(sorted(frames.values(), key=lambda frame: frame.title))

    @cached_property
    def introduction(self) -> Introduction:
        """The introduction; raises ContentBroken when no folder has one that can be read."""
        return self._last(f"frames/{INTRODUCTION}.toml", read_introduction)

    @cached_property
    def closing(self) -> ClosingWords:
        """The closing; raises ContentBroken when no folder has one that can be read."""
        return self._last(f"frames/{CLOSING}.toml", read_closing)

    @property
    def broken(self) -> tuple[ContentBroken, ...]:
        """What could not be read so far, file by file."""
        return tuple(self._broken[file] for file in sorted(self._broken))

    def deck(self, deck_id: str) -> Deck | None:
        """Return the deck with this id, or None."""
        return next((deck for deck in self.decks if deck.id == deck_id), None)

    def card(self, card_id: str) -> PictureCard | None:
        """Return the card with this id, from whichever deck has it, or None."""
        found = (deck.card(card_id) for deck in self.decks)
        return next((card for card in found if card is not None), None)

    def frame(self, frame_id: str) -> DialogueFrame | None:
        """Return the dialogue frame with this id, or None."""
        return next((frame for frame in self.frames if frame.id == frame_id), None)

    def any_frame(self) -> DialogueFrame:
        """Return a dialogue frame; raises ContentBroken when no folder has one that can be read."""
        if self.frames:
            return self.frames[0]
        folder = self._roots[-1] / "frames"
        missing = ContentBroken(folder, 0, "a dialogue frame to be there")
        raise next((trouble for trouble in self.broken if trouble.file.parent == folder), missing)

    def _each(self, files: Iterable[Path], read: Callable[[Path], Content]) -> tuple[Content, ...]:
        found = []
        for file in files:
            try:
                found.append(read(file))
            except ContentBroken as trouble:
                self._broken[file] = trouble
        return tuple(found)

    def _last(self, name: str, read: Callable[[Path], Content]) -> Content:
        files = [root / name for root in self._roots if (root / name).is_file()]
        found = self._each(files, read)
        if not found:
            file = files[-1] if files else self._roots[0] / name
            raise self._broken.get(file, ContentBroken(file, 0, "this file to be there"))
        return found[-1]
