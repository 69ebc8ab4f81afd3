"""The sheet where one own piece is put right: its title, who plays it, where it lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.own_music import OwnPiece, own_piece, own_track
from dreamdesk.services import own_music
from dreamdesk.ui.adviser.own_sheet import OwnSheetPresenter, OwnSheetView
from dreamdesk.ui.shared.pieces import place_in_words

if TYPE_CHECKING:
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PieceView(OwnSheetView):
    """One piece, `key` what it is listened to by. `calmLively` and `lightHeavy` from -1 to 1.

    `place` says in words where it lies. `first` and `last` among the forløb's own.
    """

    artist: str = ""
    cover: str = ""
    place: str = ""
    calmLively: float = 0.0
    lightHeavy: float = 0.0
    first: bool = False
    last: bool = False


@QmlElement
class PieceSheetPresenter(OwnSheetPresenter):
    """Puts one piece right; everything is kept as it is done."""

    _view: PieceView
    artistChanged = Signal()
    coverChanged = Signal()
    placeChanged = Signal()
    calmLivelyChanged = Signal()
    lightHeavyChanged = Signal()
    firstChanged = Signal()
    lastChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, PieceView())
        self._held: tuple[float, float] | None = None

    @Property(str, notify=artistChanged)
    def artist(self) -> str:
        """Who plays it."""
        return self._view.artist

    @Property(str, notify=coverChanged)
    def cover(self) -> str:
        """What the screens know its cover by."""
        return self._view.cover

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where it lies, in words."""
        return self._view.place

    @Property(float, notify=calmLivelyChanged)
    def calmLively(self) -> float:
        """How lively it is, from -1 to 1."""
        return self._view.calmLively

    @Property(float, notify=lightHeavyChanged)
    def lightHeavy(self) -> float:
        """How heavy it is, from -1 to 1."""
        return self._view.lightHeavy

    @Property(bool, notify=firstChanged)
    def first(self) -> bool:
        """Whether it stands first among the forløb's own."""
        return self._view.first

    @Property(bool, notify=lastChanged)
    def last(self) -> bool:
        """Whether it stands last among them."""
        return self._view.last

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the sheet for a piece."""
        self._show(PieceView(key=key))
        self.refresh()

    @Slot(str)
    def typeTitle(self, words: str) -> None:
        """Call the piece something else."""
        self._typed("title", own_music.name, title=words)

    @Slot(str)
    def typeArtist(self, words: str) -> None:
        """Say who plays it."""
        self._typed("artist", own_music.credit, artist=words)

    @Slot(float, float)
    def holdPlace(self, across: float, down: float) -> None:
        """Show it somewhere else on the axes; nothing is kept yet."""
        self._held = (min(max(across, -1.0), 1.0), min(max(down, -1.0), 1.0))
        self.refresh()

    @Slot()
    def keepPlace(self) -> None:
        """Let it lie where it is held."""
        piece, held = self._piece(), self._held
        if piece is not None and held is not None:
            change = partial(own_music.place, calm_lively=held[0], light_heavy=held[1])
            self._session.do(partial(change, piece_id=piece.id))

    @Slot(int)
    def move(self, places: int) -> None:
        """Let it stand earlier or later among the forløb's own."""
        piece = self._piece()
        if piece is not None:
            self._session.do(partial(own_music.move, piece_id=piece.id, places=places))

    @Slot()
    def takeAway(self) -> None:
        """Take the piece away, truly; if it sounds, it fades away first."""
        piece = self._piece()
        if piece is not None:
            if self._session.music.sounding == piece.track_id:
                self._session.music.stop()
            self._session.do(partial(own_music.take_away, piece_id=piece.id))
        self._show(PieceView())

    def refresh(self) -> None:
        """Show the piece as it is now."""
        piece, music = self._piece(), self._session.living.course.music
        if piece is None:
            self._show(PieceView())
            return
        held = self._held or (piece.calm_lively, piece.light_heavy)
        if held == (piece.calm_lively, piece.light_heavy):
            self._held = None
        track = own_track(replace(piece, calm_lively=held[0], light_heavy=held[1]))
        self._show(
            replace(
                self._view,
                title=piece.title,
                artist=piece.artist,
                cover=track.cover,
                place=place_in_words(track),
                calmLively=held[0],
                lightHeavy=held[1],
                first=piece == music[0],
                last=piece == music[-1],
            )
        )

    def _piece(self) -> OwnPiece | None:
        return own_piece(self._session.living.course.music, self._view.key)

    def _typed(self, what: str, change: Callable[..., None], **words: Any) -> None:
        piece = self._piece()
        if piece is not None:
            bound = partial(change, piece_id=piece.id, **words)
            self._session.typed(f"{what} of {piece.track_id}", bound)
