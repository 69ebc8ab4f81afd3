"""Music as both surfaces see it: what sounds now, how far it has come, and the ways to end it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import MediumLost, SoundUnplayable
from dreamdesk.domain.listening import Moment
from dreamdesk.domain.workshop import Pace
from dreamdesk.services import listening
from dreamdesk.services.sound_port import TASTE, Playable
from dreamdesk.ui.shared.finding_music import MusicFinder
from dreamdesk.ui.shared.pieces import clock
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.domain.music import Track
    from dreamdesk.services.sound_port import Sound
    from dreamdesk.ui.session import WorkshopSession
    from dreamdesk.ui.shared.vault_line import VaultLine

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


class NoSound(QObject):
    """A program that never plays anything."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object)
    piece = ""
    paused = False
    sounds = False
    seconds = 0.0
    heard = False

    def play(self, piece: Playable, volume: float, seconds: float = 0.0) -> None:
        """Play nothing."""

    def pause(self) -> None:
        """There is nothing to pause."""

    def go_on(self) -> None:
        """There is nothing to go on with."""

    def stop(self) -> None:
        """There is nothing to stop."""

    def set_volume(self, volume: float) -> None:
        """Nothing is louder or softer."""

    def duck(self, ducked: bool) -> None:
        """There is nothing to make room for a voice."""

    def close(self) -> None:
        """There is nothing to let go of."""


@dataclass(frozen=True, slots=True)
class MusicView:
    """What is played: a piece's id, empty for none. `tasting` when only a little of it is.

    `finding` while its sound is still looked for in the vault. `at` is how far one has come, as a
    clock shows it. `heard` when there is a loudspeaker. `unplayable` is the title of a piece that
    was asked for last and of which nothing could be played.
    """

    piece: str = ""
    paused: bool = False
    tasting: bool = False
    finding: bool = False
    at: str = ""
    share: float = 0.0
    heard: bool = True
    unplayable: str = ""


@QmlElement
class MusicPresenter(Presenter):
    """One for both surfaces: what one side begins, the other may stop."""

    _view: MusicView
    pieceChanged = Signal()
    pausedChanged = Signal()
    tastingChanged = Signal()
    findingChanged = Signal()
    atChanged = Signal()
    shareChanged = Signal()
    heardChanged = Signal()
    unplayableChanged = Signal()

    def __init__(self, session: WorkshopSession, sound: Sound, line: VaultLine) -> None:
        super().__init__(MusicView())
        self._session = session
        self._sound = sound
        self._finder = MusicFinder(line, session.media)
        self._track: Track | None = None
        self._tasting = self._again = False
        self._unplayable = ""
        self._room = session.workshop.bookmark.room
        sound.changed.connect(self._show_now)
        sound.ended.connect(self._ended)
        sound.failed.connect(self._failed)
        session.livingChanged.connect(self._follow)
        session.telling.speakingChanged.connect(self._make_room)
        self._show_now()

    @Property(str, notify=pieceChanged)
    def piece(self) -> str:
        """The piece that is played or waits, empty for none."""
        return self._view.piece

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        """Whether it waits."""
        return self._view.paused

    @Property(bool, notify=tastingChanged)
    def tasting(self) -> bool:
        """Whether only a little of it is played."""
        return self._view.tasting

    @Property(bool, notify=findingChanged)
    def finding(self) -> bool:
        """Whether it is still looked for; nothing of it sounds yet."""
        return self._view.finding

    @Property(str, notify=atChanged)
    def at(self) -> str:
        """How far one has come, such as "1:07"."""
        return self._view.at

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        """How far one has come, as a share of the piece."""
        return self._view.share

    @Property(bool, notify=heardChanged)
    def heard(self) -> bool:
        """Whether there is a loudspeaker."""
        return self._view.heard

    @Property(str, notify=unplayableChanged)
    def unplayable(self) -> str:
        """The piece that was asked for and cannot be played; empty once another one is."""
        return self._view.unplayable

    @property
    def sounding(self) -> str:
        """The piece that is played or waits, empty for none."""
        return self._view.piece

    def plays_all_of(self, key: str) -> bool:
        """Tell whether it is this piece that is played or waits, and not only a little of it."""
        return bool(key) and self._view.piece == key and not self._tasting

    def taste(self, track: Track) -> None:
        """Play a little of a piece."""
        self._begin(track, TASTE)

    def play(self, track: Track, *, again: bool = False) -> None:
        """Play a piece from its beginning; `again` when it was listened to before."""
        self._again = again
        self._begin(track, 0.0)

    def pause_or_go_on(self) -> None:
        """Pause, or go on where one paused."""
        if self._finder.searches:
            return
        if self._sound.paused:
            self._sound.go_on()
        else:
            self._sound.pause()

    @Slot()
    def stop(self) -> None:
        """Let it fade out; it is over. One that is still looked for is not."""
        self._finder.stop()
        self._sound.stop()
        self._unplayable = ""
        self._show_now()

    def set_volume(self, volume: float) -> None:
        """Play louder or more softly, at once."""
        self._sound.set_volume(volume)

    def close(self) -> None:
        """Fall silent, and listen no longer: the workshop has been left, and its vault may be."""
        self._sound.changed.disconnect(self._show_now)
        self._sound.ended.disconnect(self._ended)
        self._sound.failed.disconnect(self._failed)
        self._finder.close()
        self._sound.stop()

    def _begin(self, track: Track, seconds: float) -> None:
        self._room = self._session.workshop.bookmark.room
        self._session.telling.hush()
        self._finder.stop()
        self._track, self._tasting, self._unplayable = track, seconds > 0, ""
        if track.medium_id is None:
            piece = Playable(track.id, track.title, track.loudness, file=track.sound)
            self._sound.play(piece, self._session.living.listening.loudness, seconds)
        else:
            self._sound.stop()
            found = partial(self._found, track, seconds)
            self._finder.find(track.medium_id, found, partial(self._lost, track))
        self._show_now()

    def _found(self, track: Track, seconds: float, data: bytearray) -> None:
        piece = Playable(track.id, track.title, track.loudness, data=data)
        self._sound.play(piece, self._session.living.listening.loudness, seconds)
        self._show_now()

    def _lost(self, track: Track, error: Exception) -> None:
        self._break_off(heard=False)
        told = SoundUnplayable(track.title) if isinstance(error, MediumLost) else error
        self._session.failed.emit(told)

    @Slot()
    def _show_now(self) -> None:
        sound, track = self._sound, self._track
        finding = self._finder.searches
        piece = track.id if track and finding else sound.piece
        lasts = track.seconds if track and not self._tasting else TASTE
        self._show(
            MusicView(
                piece=piece,
                paused=sound.paused,
                tasting=bool(piece) and self._tasting,
                finding=finding,
                at=clock(int(sound.seconds)) if piece and not finding else "",
                share=min(sound.seconds / lasts, 1.0) if piece and not finding else 0.0,
                heard=sound.heard,
                unplayable=self._unplayable,
            )
        )

    @Slot()
    def _ended(self) -> None:
        """After a piece it is quiet; a taste leaves nothing behind.

        What ends while another piece is looked for only makes room for it.
        """
        if self._finder.searches:
            return
        now = self._session.living.listening.now
        if now is not None and now.moment is Moment.SOUNDING and not self._tasting:
            self._session.do(partial(listening.go_on, moment=Moment.SILENCE))
        self._show_now()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        if not (self._sound.piece or self._finder.searches):  # else another piece is on its way
            self._break_off(heard=self._sound.seconds > 0)
        self._session.failed.emit(error)

    def _break_off(self, *, heard: bool) -> None:
        """Go on from a piece that cannot be played: its button would do nothing any more."""
        track = self._track
        if track is not None:
            self._unplayable = "" if heard else track.title
            if not self._tasting:
                known = heard or self._again
                self._session.do(partial(listening.break_off, track=track.id, heard=known))
        self._show_now()

    @Slot()
    def _follow(self) -> None:
        """Nothing sounds in a pause, nor in a room where nobody can stop it."""
        living = self._session.living
        if not self._view.piece:
            return
        self._sound.set_volume(living.listening.loudness)
        under_way = living.workshop.pace is Pace.UNDER_WAY
        elsewhere = living.workshop.bookmark.room is not self._room
        if elsewhere or (self._finder.searches and not under_way):
            self.stop()
        elif not under_way and not self._sound.paused:
            self._sound.pause()

    @Slot()
    def _make_room(self) -> None:
        self._sound.duck(self._session.telling.is_speaking)
