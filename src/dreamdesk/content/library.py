"""All that can be chosen from: decks, playlists, frames, spoken texts, in a row of folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

from dreamdesk.content.decks import read_deck
from dreamdesk.content.frames import read_frame, read_round
from dreamdesk.content.layouts import read_layout
from dreamdesk.content.playlists import read_playlist
from dreamdesk.content.spoken import read_closing, read_introduction
from dreamdesk.content.templates import STAMPS, read_stamps, read_template
from dreamdesk.content.texts import ClosingWords, Introduction
from dreamdesk.domain.errors import ContentBroken, Mistake
from dreamdesk.domain.frames import DialogueFrame, Phase
from dreamdesk.domain.layouts import Layout
from dreamdesk.domain.music import Playlist
from dreamdesk.domain.pictures import Deck, PictureCard
from dreamdesk.domain.templates import Stamp, Template

INTRODUCTION = "introduktion"
CLOSING = "afrunding"
ROUND = "det-jeg-hoerte"

_PLAYLIST = "playlist.toml"

_SHELVES = (
    *("decks", "shelved_decks", "playlists", "shelved_playlists"),
    *("layouts", "templates", "stamps"),
    *("frames", "shelved_frames"),
)

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class Shelved(Generic[Content]):
    """Something that can be used, and the file it was read from; `own` tells it from built-in."""

    content: Content
    file: Path
    own: bool


class Library:
    """Content below folders: cards/, music/, frames/ and layouts/; read when first asked for.

    What lies in a later folder stands in for what has the same name in an earlier one, so that a
    municipality can change a text; when its file is broken, the earlier one is used, and the
    trouble is kept in `broken`.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self._roots = tuple(roots)
        self._broken: dict[Path, ContentBroken] = {}

    @cached_property
    def decks(self) -> tuple[Deck, ...]:
        """Every deck that can be read: what is built in, then what was added, each by title."""
        return tuple(shelved.content for shelved in self.shelved_decks)

    @cached_property
    def shelved_decks(self) -> tuple[Shelved[Deck], ...]:
        """Every deck that can be read, with the file that it lies in."""
        found = self._each_with_file(self._in_folders("cards/*/deck.toml"), read_deck)
        shelf = {deck.id: self._shelved(deck, file) for file, deck in found}
        return tuple(sorted(shelf.values(), key=lambda deck: (deck.own, deck.content.title)))

    @cached_property
    def playlists(self) -> tuple[Playlist, ...]:
        """Every playlist that can be read: built in, then what was added, each by title."""
        return tuple(shelved.content for shelved in self.shelved_playlists)

    @cached_property
    def shelved_playlists(self) -> tuple[Shelved[Playlist], ...]:
        """Every playlist that can be read, with the file that it lies in."""
        found = self._each_with_file(self._in_folders("music/*/playlist.toml"), read_playlist)
        shelf = {playlist.id: self._shelved(playlist, file) for file, playlist in found}
        return tuple(sorted(shelf.values(), key=lambda known: (known.own, known.content.title)))

    @cached_property
    def frames(self) -> tuple[DialogueFrame, ...]:
        """Every dialogue frame that can be read, by title."""
        return tuple(shelved.content for shelved in self.shelved_frames)

    @cached_property
    def shelved_frames(self) -> tuple[Shelved[DialogueFrame], ...]:
        """Every dialogue frame that is used, by title, with the file that it lies in."""
        files = [file for root in self._roots for file in sorted(root.glob("frames/*.toml"))]
        files = [file for file in files if file.stem not in (INTRODUCTION, CLOSING, ROUND)]
        found = self._each_with_file(files, self._read_frame)
        shelf = {frame.id: self._shelved(frame, file) for file, frame in found}
        return tuple(sorted(shelf.values(), key=lambda shelved: shelved.content.title))

    @cached_property
    def told(self) -> Phase | None:
        """The round »Det, jeg hørte«, or None when no folder has one that can be read."""
        with suppress(ContentBroken):
            return self._last(f"frames/{ROUND}.toml", read_round)
        return None

    @cached_property
    def layouts(self) -> tuple[Layout, ...]:
        """Every layout of the table that can be read, by title; the free table is none of them."""
        files = [file for root in self._roots for file in sorted(root.glob("layouts/*.toml"))]
        layouts = {layout.id: layout for layout in self._each(files, read_layout)}
        return tuple(sorted(layouts.values(), key=lambda layout: layout.title))

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """Every drawing template that can be read, by title; a blank sheet is none of them."""
        files = [file for root in self._roots for file in sorted(root.glob("templates/*.toml"))]
        templates = {found.id: found for found in self._each(files, read_template)}
        return tuple(sorted(templates.values(), key=lambda template: template.title))

    @cached_property
    def stamps(self) -> tuple[Stamp, ...]:
        """Every stamp that can be read, in the order of its file."""
        files = [root / "templates" / "stamps" / STAMPS for root in self._roots]
        read_ones = self._each([file for file in files if file.is_file()], read_stamps)
        return tuple({stamp.id: stamp for stamps in read_ones for stamp in stamps}.values())

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

    @property
    def sounds(self) -> tuple[Path, ...]:
        """The files of every piece there is, the closing ones too."""
        closing = (known.closing for known in self.playlists if known.closing)
        tracks = (track for known in self.playlists for track in known.tracks)
        return tuple(track.sound for track in (*tracks, *closing))

    def deck(self, deck_id: str) -> Deck | None:
        """Return the deck with this id, or None."""
        return next((deck for deck in self.decks if deck.id == deck_id), None)

    def card(self, card_id: str) -> PictureCard | None:
        """Return the card with this id, from whichever deck has it, or None."""
        found = (deck.card(card_id) for deck in self.decks)
        return next((card for card in found if card is not None), None)

    def playlist(self, playlist_id: str) -> Playlist | None:
        """Return the playlist with this id, or None."""
        return next((found for found in self.playlists if found.id == playlist_id), None)

    def frame(self, frame_id: str) -> DialogueFrame | None:
        """Return the dialogue frame with this id, or None."""
        return next((frame for frame in self.frames if frame.id == frame_id), None)

    def guide(self, frame_id: str) -> DialogueFrame:
        """Return the frame that a workshop was begun with.

        Raises ContentBroken when it is there no longer or cannot be read: the adviser is asked
        which other one to go on with, for nobody's questions are changed behind their back.
        """
        frame = self.frame(frame_id)
        if frame is not None:
            return frame
        name, expected = Path(f"{frame_id}.toml"), "this frame to be there"
        missing = ContentBroken(name, 0, expected, Mistake.UNREADABLE)
        raise next((t for t in self.broken if t.file.stem == frame_id), missing)

    def template(self, template_id: str) -> Template | None:
        """Return the drawing template with this id, or None."""
        return next((each for each in self.templates if each.id == template_id), None)

    def stamp(self, stamp_id: str) -> Stamp | None:
        """Return the stamp with this id, or None."""
        return next((stamp for stamp in self.stamps if stamp.id == stamp_id), None)

    def layout(self, layout_id: str) -> Layout | None:
        """Return the layout of the table with this id, or None."""
        return next((layout for layout in self.layouts if layout.id == layout_id), None)

    @property
    def own_folder(self) -> Path | None:
        """Where a municipality's own content lies, or None when there is only what is built in."""
        return self._roots[-1] if len(self._roots) > 1 else None

    def broken_playlists(self) -> tuple[ContentBroken, ...]:
        """Return what cannot be read below music/, looked through to the last file."""
        self.shelved_playlists  # noqa: B018 - read, so that its trouble is known
        return tuple(trouble for trouble in self.broken if trouble.file.name == _PLAYLIST)

    def broken_frames(self) -> tuple[ContentBroken, ...]:
        """Return what cannot be read below frames/, looked through to the last file."""
        for read in (lambda: self.frames, lambda: self.introduction, lambda: self.closing):
            with suppress(ContentBroken):
                read()
        return tuple(trouble for trouble in self.broken if trouble.file.parent.name == "frames")

    def is_stood_in_for(self, trouble: ContentBroken) -> bool:
        """Tell whether a file of the same name in another folder is used for a broken one."""
        name = Path(trouble.file.parent.name) / trouble.file.name
        others = (root / name for root in self._roots)
        return any(other.is_file() and other not in self._broken for other in others)

    def read_again(self) -> None:
        """Forget what was read: somebody has changed a file."""
        self._broken.clear()
        for name in (*_SHELVES, "told", "introduction", "closing"):
            vars(self).pop(name, None)

    def _read_frame(self, file: Path) -> DialogueFrame:
        frame = read_frame(file)
        return frame if self.told is None else frame.with_round(self.told)

    def _in_folders(self, pattern: str) -> list[Path]:
        files = [file for root in self._roots for file in sorted(root.glob(pattern))]
        # One that is still being made, or never was finished, lies under a hidden name.
        return [file for file in files if not file.parent.name.startswith(".")]

    def _shelved(self, content: Content, file: Path) -> Shelved[Content]:
        return Shelved(content, file, own=not file.is_relative_to(self._roots[0]))

    def _each(self, files: Iterable[Path], read: Callable[[Path], Content]) -> tuple[Content, ...]:
        return tuple(content for _, content in self._each_with_file(files, read))

    def _each_with_file(
        self, files: Iterable[Path], read: Callable[[Path], Content]
    ) -> tuple[tuple[Path, Content], ...]:
        found = []
        for file in files:
            try:
                found.append((file, read(file)))
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
