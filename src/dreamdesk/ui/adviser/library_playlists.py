"""The playlists in Bibliotek: what there is, one brought in, a piece tasted, one removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.listening import CEILING
from dreamdesk.services import own_content
from dreamdesk.services.bringing import Sought, bring_playlist
from dreamdesk.services.looking import listen_through
from dreamdesk.services.sound_port import Playable
from dreamdesk.ui.adviser.bring_sheet import BringSheetPresenter
from dreamdesk.ui.adviser.library_rows import BrokenRow, broken_rows
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.music import TASTE
from dreamdesk.ui.shared.pieces import clock, place_in_words
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Shelved
    from dreamdesk.content.own_folders import Refused, Watch
    from dreamdesk.domain.music import Playlist, Track
    from dreamdesk.ui.adviser.bring_sheet import Arrived
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
class PlaylistsView:
    """The playlist that is looked at, the one asked about, and whether a piece can be heard."""

    opened: str = ""
    asked: str = ""
    askedTitle: str = ""
    heard: bool = True


@QmlElement
class PlaylistsPresenter(Presenter):
    """Lists the playlists; a piece sounds only when somebody asks for a taste of it."""

    _view: PlaylistsView
    openedChanged = Signal()
    askedChanged = Signal()
    askedTitleChanged = Signal()
    heardChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(PlaylistsView())
        self._desk = desk
        self._library = desk.means.library
        self._errands = Errands("playlists", desk.means.line)
        self._playlists, self._tracks = Rows(PlaylistRow), Rows(TrackRow)
        self._broken = Rows(BrokenRow)
        self._listens = False
        folder = self._library.own_folder
        music = folder / "music" if folder else None
        job = partial(_bring, music, frozenset(known.id for known in self._library.playlists))
        sources = desk.surfaces.card_pictures().sources
        self._bringing = BringSheetPresenter(
            self._errands, sources, job, desk.trouble_with, Sought.PLAYLIST
        )
        self._can_bring = music is not None
        self._bringing.finished.connect(self.readAgain)
        self._show_all()

    @Property(str, notify=openedChanged)
    def opened(self) -> str:
        """The playlist whose pieces are shown, empty for none."""
        return self._view.opened

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """The playlist that one is asked about, empty for none."""
        return self._view.asked

    @Property(str, notify=askedTitleChanged)
    def askedTitle(self) -> str:
        """What that playlist is called."""
        return self._view.askedTitle

    @Property(bool, notify=heardChanged)
    def heard(self) -> bool:
        """Whether there is a loudspeaker; known once something has been tasted."""
        return self._view.heard

    @Property(bool, constant=True)
    def canBring(self) -> bool:
        """Whether a playlist can be added: not to the sample."""
        return self._can_bring

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

    @Property(BringSheetPresenter, constant=True)
    def bringing(self) -> BringSheetPresenter:
        """The sheet that brings a playlist in."""
        return self._bringing

    @Slot(str)
    def look(self, key: str) -> None:
        """Show the pieces of a playlist, or no longer."""
        self._fall_silent()
        self._show(replace(self._view, opened="" if key == self._view.opened else key))
        self._show_tracks()

    @Slot(str)
    def taste(self, key: str) -> None:
        """Let a little of a piece be heard; the same one again falls silent."""
        sound = self._desk.means.sound
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

    @Slot(str)
    def ask(self, key: str) -> None:
        """Ask whether an own playlist shall go; empty when it shall stay."""
        playlist = self._library.playlist(key)
        title = playlist.title if playlist else ""
        self._show(replace(self._view, asked=key, askedTitle=title))

    @Slot()
    def takeAway(self) -> None:
        """Remove the playlist that was asked about, with its music."""
        shelved = self._shelved(self._view.asked)
        self._fall_silent()
        self._show(replace(self._view, opened="", asked="", askedTitle=""))
        if shelved is not None and shelved.own:
            job = partial(own_content.remove, shelved.file.parent)
            self._errands.ask(job, self._removed, self._desk.trouble_with)

    @Slot()
    def readAgain(self) -> None:
        """Read the files again: one has come, or somebody has put one right."""
        self._library.read_again()
        self._show_all()

    def close(self) -> None:
        """Fall silent, bring no more, and let go."""
        self._fall_silent()
        self._bringing.close()
        self._errands.close(_nothing)

    def _removed(self, _: None) -> None:
        self.readAgain()

    def _fall_silent(self) -> None:
        if self._listens:
            self._desk.means.sound.stop()

    @Slot(object)
    def _unplayable(self, error: Exception) -> None:
        self._desk.trouble_with(error)

    def _shelved(self, key: str) -> Shelved[Playlist] | None:
        shelf = self._library.shelved_playlists
        return next((shelved for shelved in shelf if shelved.content.id == key), None)

    def _looked_at(self) -> tuple[Track, ...]:
        playlist = self._library.playlist(self._view.opened)
        if playlist is None:
            return ()
        return (*playlist.tracks, *((playlist.closing,) if playlist.closing else ()))

    def _show_all(self) -> None:
        self._broken.show(broken_rows(self._library, self._library.broken_playlists()))
        self._playlists.show(tuple(_row(known) for known in self._library.shelved_playlists))
        self._show_tracks()

    @Slot()
    def _show_tracks(self) -> None:
        sounding = self._desk.means.sound.piece if self._listens else ""
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
    music: Path | None,
    taken: frozenset[str],
    files: tuple[Path, ...],
    watch: Watch,
    _arrived: Arrived,
) -> tuple[int, tuple[Refused, ...]]:
    if music is None:
        return 0, ()
    return bring_playlist(files[0], music, taken, listen_through, watch)


def _nothing() -> None:
    """There is nothing to tidy up: a playlist is made whole or not at all."""
