"""The calm piece that Afrunding offers; no loudspeaker is asked for before it plays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.pieces import closing_piece
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ClosingMusicView:
    """Whether the piece sounds now."""

    sounding: bool = False


@QmlElement
class ClosingMusic(Presenter):
    """Plays the closing piece once, when somebody asks for it."""

    _view: ClosingMusicView
    soundingChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(ClosingMusicView())
        self._session = session
        self._piece = closing_piece(library)
        self._listens = False

    @Property(str, constant=True)
    def title(self) -> str:
        """What the piece is called, empty where there is none."""
        return self._piece.title if self._piece else ""

    @Property(bool, notify=soundingChanged)
    def sounding(self) -> bool:
        """Whether it sounds now."""
        return self._view.sounding

    @Slot()
    def playOrStop(self) -> None:
        """Play the piece, or let it fade away."""
        music = self._session.music
        if not self._listens:
            self._listens = True
            music.pieceChanged.connect(self._show_now)
        if self._view.sounding:
            music.stop()
        elif self._piece is not None:
            music.play(self._piece)

    def close(self) -> None:
        """Let it fade away; the room is left."""
        if self._listens:
            music = self._session.music
            music.pieceChanged.disconnect(self._show_now)
            if self._view.sounding:
                music.stop()

    @Slot()
    def _show_now(self) -> None:
        piece = self._piece
        self._show(ClosingMusicView(piece is not None and self._session.music.sounding == piece.id))
