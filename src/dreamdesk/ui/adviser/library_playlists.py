"""The playlists in Bibliotek: what there is, one brought in, a piece tasted, one removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.listening import CEILING
from dreamdesk.services.already_here import AlreadyHere, file_of
from dreamdesk.services.bringing import Sought, bring_playlist, only_new
from dreamdesk.services.looking import listen_through
from dreamdesk.services.sound_port import TASTE, Playable
from dreamdesk.ui.adviser.library_rows import BrokenRow, broken_rows
from dreamdesk.ui.adviser.library_shelf import Shelf, ShelfPresenter, ShelfView
from dreamdesk.ui.shared.pieces import clock, place_in_words
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library, Shelved
    from dreamdesk.content.own_folders import Watch
    from dreamdesk.domain.music import Playlist, Track
    from dreamdesk.services.bringing import Brought
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlaylistRow:
    """A playlist: how many pieces it has, and the covers of three (empty where there are fewer)."""

    key: str
    title: str
    amount: str
    own: bool
    missing: str
    first: str
    second: str
    third: str


@dataclass(frozen=True, slots=True)
class TrackRow:
    """A piece of the playlist that is looked at."""

    key: str
    title: str
    told: str
    cover: str
    sounding: bool


@dataclass(frozen=True, slots=True)
class PlaylistsView(ShelfView):
    """The playlist that is looked at, the one asked about, and whether a piece can be heard."""

    opened: str = ""
    heard: bool = True


@QmlElement
class PlaylistsPresenter(ShelfPresenter):
    """Lists the playlists; a piece sounds only when somebody asks for a taste of it."""

    _view: PlaylistsView
    openedChanged = Signal()
    heardChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        library, bring = desk.means.library, partial(_bring, desk.means.library)
        shelf = Shelf(Sought.PLAYLIST, "music", lambda: library.shelved_playlists, bring)
        super().__init__(desk, PlaylistsView(), shelf)
        self._playlists, self._tracks = Rows(PlaylistRow), Rows(TrackRow)
        self._broken = Rows(BrokenRow)
        self._listens = False
        self.readAnew.connect(self._show_playlists)
        self._show_playlists()

    @Property(str, notify=openedChanged)
    def opened(self) -> str:
        """The playlist whose pieces are shown, empty for none."""
        return self._view.opened

    @Property(bool, notify=heardChanged)
    def heard(self) -> bool:
        """Whether there is a loudspeaker; known once something has been tasted."""
        return self._view.heard

    @Property(Rows, constant=True)
    def playlists(self) -> Rows:
        """The playlists, what is built in first."""
        return self._playlists

    @Property(Rows, constant=True)
    def tracks(self) -> Rows:
        """The pieces of the playlist that is looked at."""
        return self._tracks

    @Property(Rows, constant=True)
    def broken(self) -> Rows:
        """The playlists that cannot be read."""
        return self._broken

    @Slot(str)
    def look(self, key: str) -> None:
        """Show the pieces of a playlist, or no longer."""
        self._fall_silent()
        self._show(replace(self._view, opened="" if key == self._view.opened else key))
        self._show_tracks()

    @Slot(str)
    def taste(self, key: str) -> None:
        """Let a little of a piece be heard; the same one again falls silent."""
        sound = self.desk.means.sound
        if not self._listens:
            self._listens = True
            sound.changed.connect(self._show_tracks)
            sound.failed.connect(self._unplayable)
        track = next((track for track in self._looked_at() if track.id == key), None)
        if track is None or sound.piece == key:
            sound.stop()
        else:
            piece = Playable(track.id, track.title, track.loudness, track.sound)
            sound.play(piece, CEILING, TASTE)
        self._show(replace(self._view, heard=sound.heard))
        self._show_tracks()

    @Slot()
    def takeAway(self) -> None:
        """Remove the playlist that was asked about, with its music; what sounds fades away."""
        self._fall_silent()
        self._show(replace(self._view, opened=""))
        super().takeAway()

    def close(self) -> None:
        """Fall silent, bring no more, and let go."""
        self._fall_silent()
        super().close()

    @Slot()
    def _show_playlists(self) -> None:
        """Show the playlists, and what is wrong with those that cannot be read."""
        self._broken.show(broken_rows(self.library, self.library.broken_playlists()))
        self._playlists.show(tuple(_row(known) for known in self.library.shelved_playlists))
        self._show_tracks()

    def _fall_silent(self) -> None:
        if self._listens:
            self.desk.means.sound.stop()

    @Slot(object)
    def _unplayable(self, error: Exception) -> None:
        self.desk.trouble_with(error)

    def _looked_at(self) -> tuple[Track, ...]:
        playlist = self.library.playlist(self._view.opened)
        if playlist is None:
            return ()
        return (*playlist.tracks, *((playlist.closing,) if playlist.closing else ()))

    @Slot()
    def _show_tracks(self) -> None:
        sounding = self.desk.means.sound.piece if self._listens else ""
        self._tracks.show(tuple(_track_row(t, t.id == sounding) for t in self._looked_at()))


def _row(shelved: Shelved[Playlist]) -> PlaylistRow:
    playlist = shelved.content
    count = len(playlist.tracks) + (playlist.closing is not None)
    one = QCoreApplication.translate("Playlists", "1 stykke")
    more = QCoreApplication.translate("Playlists", "{count} stykker").format(count=count)
    first, second, third, *_ = (*(track.cover for track in playlist.tracks), "", "", "")
    missing = ", ".join(playlist.missing)
    return PlaylistRow(
        playlist.id,
        playlist.title,
        one if count == 1 else more,
        shelved.own,
        missing,
        first,
        second,
        third,
    )


def _track_row(track: Track, sounding: bool) -> TrackRow:
    told = f"{track.description} ({place_in_words(track)}, {clock(track.seconds)})"
    return TrackRow(track.id, track.title, told, track.cover, sounding)


def _bring(
    library: Library, source: Path, music: Path, taken: frozenset[str], watch: Watch
) -> Brought:
    here = AlreadyHere(map(file_of, library.sounds))
    return bring_playlist(source, music, taken, only_new(listen_through, here), watch)
