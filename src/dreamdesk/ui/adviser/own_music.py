"""A forløb's own music on the adviser's screen: brought, seen, put right, taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.own_playlists import song_title
from dreamdesk.domain.own_music import own_tracks
from dreamdesk.services import own_music
from dreamdesk.services.already_here import AlreadyHere, Open, file_of
from dreamdesk.services.bringing import GoOn, Sought, bring_each
from dreamdesk.services.looking import listen_through
from dreamdesk.services.own_music import BroughtPiece
from dreamdesk.ui.adviser.bring_sheet import BringSheetPresenter
from dreamdesk.ui.adviser.piece_sheet import PieceSheetPresenter
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.pieces import about
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.content.own_folders import Refused, Watch
    from dreamdesk.services.ports import MediaFiles
    from dreamdesk.ui.adviser.bring_sheet import Arrived
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 24
"""Pieces whose covers are shown; the others are found in the list."""


@dataclass(frozen=True, slots=True)
class OwnPieceRow:
    """An own piece: `key` is what it is listened to by, `cover` what its cover is known by."""

    key: str
    title: str
    about: str
    cover: str


@dataclass(frozen=True, slots=True)
class OwnMusicView:
    """How many pieces there are, and how many of them are not shown here."""

    count: int = 0
    more: int = 0


@QmlElement
class OwnMusicPresenter(RoomPresenter):
    """Shows what has been brought, and has the two sheets: to bring more, to put one right."""

    _view: OwnMusicView
    countChanged = Signal()
    moreChanged = Signal()

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        super().__init__(session, OwnMusicView())
        self._errands = Errands("own music", desk.means.line)
        self._pieces = Rows(OwnPieceRow)
        sources, failed = desk.surfaces.card_pictures().sources, desk.trouble_with
        kept = partial(_kept, session, desk.means.library)
        job = _Bringing(session.media, desk.means.clock.new_id, kept).bring
        self._bringing = BringSheetPresenter(self._errands, sources, job, failed, Sought.MUSIC)
        self._editing = PieceSheetPresenter(session)
        self._bringing.came.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many pieces this forløb has."""
        return self._view.count

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        """How many of them are not shown here."""
        return self._view.more

    @Property(Rows, constant=True)
    def pieces(self) -> Rows:
        """The first pieces of this forløb."""
        return self._pieces

    @Property(BringSheetPresenter, constant=True)
    def bringing(self) -> BringSheetPresenter:
        """The sheet that brings music in."""
        return self._bringing

    @Property(PieceSheetPresenter, constant=True)
    def editing(self) -> PieceSheetPresenter:
        """The sheet where one piece is put right."""
        return self._editing

    def refresh(self) -> None:
        """Show the pieces as they are now."""
        music = self.session.living.course.music
        rows = (OwnPieceRow(t.id, t.title, about(t), t.cover) for t in own_tracks(music)[:SHOWN])
        self._pieces.show(tuple(rows))
        self._show(OwnMusicView(len(music), max(0, len(music) - SHOWN)))
        if self._editing.key:
            self._editing.refresh()

    def close(self) -> None:
        """Bring no more, and let go."""
        self._bringing.close()
        self._editing.close()
        self._errands.close()
        super().close()

    @Slot(object)
    def _add(self, brought: BroughtPiece) -> None:
        if self._errands.is_open:  # else the room has been left; what nothing names is swept away
            self.session.do(partial(own_music.add, brought=brought))


@dataclass(frozen=True, slots=True)
class _Bringing:
    """Takes music into the vault, on the errands' thread; `kept` is what can be chosen already."""

    media: MediaFiles
    new_id: Callable[[], UUID]
    kept: Callable[[], Iterable[Open]]

    def bring(
        self, files: tuple[Path, ...], watch: Watch, arrived: Arrived
    ) -> tuple[int, tuple[Refused, ...]]:
        """Listen through each file, write it and its cover, and tell of it."""
        here = AlreadyHere(self.kept())

        def take(file: Path, source: BinaryIO, go_on: GoOn) -> bool:
            here.refuse_again(source, go_on)
            found = listen_through(file, go_on)
            if found is None:
                return False
            called = replace(found, title=found.title or song_title(file.name))
            brought = own_music.bring(self.media, called, source, self.new_id)
            here.add(partial(self.media.open, brought.piece.id))
            arrived(brought)
            return True

        return bring_each(files, take, watch)


def _kept(session: WorkshopSession, library: Library) -> Iterable[Open]:
    yield from (partial(session.media.open, piece.id) for piece in session.living.course.music)
    yield from map(file_of, library.sounds)
