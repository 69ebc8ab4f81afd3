"""Aktivitet with music on the adviser's screen: the pieces, how loud, and the citizen's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.listening import Settled, Taste
from dreamdesk.services import listening
from dreamdesk.ui.adviser.own_music import OwnMusicPresenter
from dreamdesk.ui.shared.danish import colour_title
from dreamdesk.ui.shared.music_room import MusicRoomPresenter, MusicRoomView
from dreamdesk.ui.shared.pieces import PieceRow, piece_rows, pieces
from dreamdesk.ui.shared.presenter import shown_by
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.domain.listening import Listened
    from dreamdesk.domain.music import Track
    from dreamdesk.services.meeting import Living
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

LISTED = 40
"""Pieces in the list; who has more finds them by a word."""

_Hear = Callable[..., None]
"""Keeps words that a piece brought up."""


@dataclass(frozen=True, slots=True)
class HeardRow:
    """A piece that was listened to, and in a few words what it brought up."""

    key: str
    title: str
    cover: str
    brought: str


@dataclass(frozen=True, slots=True)
class AdviserListeningView(MusicRoomView):
    """Where one is; `piece` is the piece one is at, `doubted` while its words are to be put right.

    `scribe` is who writes. `more` pieces are not in the list, which can be looked through by words
    when it is `long`. `noMusic` when there is nothing at all to choose from.
    """

    piece: str = ""
    scribe: str = ""
    doubted: bool = False
    noMusic: bool = False
    long: bool = False
    more: int = 0


@QmlElement
class ListeningPresenter(MusicRoomPresenter):
    """What the adviser arranges and writes down while the citizen listens."""

    _view: AdviserListeningView
    pieceChanged = Signal()
    scribeChanged = Signal()
    doubtedChanged = Signal()
    noMusicChanged = Signal()
    longChanged = Signal()
    moreChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, desk: Desk) -> None:
        super().__init__(session, library, AdviserListeningView())
        self._own = OwnMusicPresenter(session, desk)
        self._sought = ""
        self._all, self._heard = Rows(PieceRow), Rows(HeardRow)
        self._ids: dict[UUID, UUID] = {}
        self._doubted: UUID | None = None
        session.correctionAsked.connect(self._put_right)
        self.refresh()

    @Property(OwnMusicPresenter, constant=True)
    def own(self) -> OwnMusicPresenter:
        """The music that belongs to this forløb."""
        return self._own

    @Property(Rows, constant=True)
    def every(self) -> Rows:
        """The pieces there are, also those that the citizen will not hear again."""
        return self._all

    @Property(bool, notify=longChanged)
    def long(self) -> bool:
        """Whether there are more pieces than anybody reads through."""
        return self._view.long

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        """How many pieces fit what was sought and are not in the list."""
        return self._view.more

    @Property(Rows, constant=True)
    def heard(self) -> Rows:
        """What was listened to, in order."""
        return self._heard

    @Property(str, notify=pieceChanged)
    def piece(self) -> str:
        """The piece one is at, empty for none."""
        return self._view.piece

    @Property(str, notify=scribeChanged)
    def scribe(self) -> str:
        """Who writes."""
        return self._view.scribe

    @Property(bool, notify=doubtedChanged)
    def doubted(self) -> bool:
        """Whether the citizen wants the words put right."""
        return self._view.doubted

    @Property(bool, notify=noMusicChanged)
    def noMusic(self) -> bool:
        """Whether there is no playlist that can be read, and no music of the forløb's own."""
        return self._view.noMusic

    @Property(str, constant=True)
    def missing(self) -> str:
        """The sound files that the playlists name and do not have, empty when all are there."""
        return ", ".join(name for known in self.library.playlists for name in known.missing)

    @Slot(str)
    def find(self, words: str) -> None:
        """List the pieces whose title or player holds these words."""
        self._sought = words.casefold().strip()
        self.refresh()

    @Slot(str)
    def taste(self, key: str) -> None:
        """Let a little of a piece be heard; the same one again falls silent."""
        track = self.piece_of(key)
        if track is not None and self.session.music.sounding != key:
            self.session.music.taste(track)
        else:
            self.session.music.stop()

    @Slot(str)
    def favour(self, key: str) -> None:
        """Remember a piece as one that the citizen likes, or no longer."""
        self._remember(key, Taste.FAVOURITE)

    @Slot(str)
    def notAgain(self, key: str) -> None:
        """Do not play a piece again in this forløb, or do after all."""
        if self.session.music.sounding == key:
            self.session.music.stop()
        self._remember(key, Taste.NOT_AGAIN)

    @Slot(float)
    def setCeiling(self, ceiling: float) -> None:
        """Set how loud music may be; at once, and kept like what is typed."""
        self.session.music.set_volume(min(self.session.living.listening.volume, ceiling))
        self.session.typed("ceiling", partial(listening.set_ceiling, ceiling=ceiling))

    @Slot(str)
    def typeWords(self, words: str) -> None:
        """Take what the citizen says came up."""
        change = self._words(words, listening.hear)
        if change is not None:
            self._doubted = None
            self.session.typed("brought up", change)

    @Slot(str)
    def agree(self, words: str) -> None:
        """The citizen says that the words are right: they are locked."""
        change = self._words(words, listening.confirm_heard)
        if change is not None:
            self.session.do(change)

    @Slot(bool)
    def settle(self, well: bool) -> None:
        """Nothing is left open, or something is."""
        answer = Settled.YES if well else Settled.OPEN
        self.session.do(partial(listening.settle, settled=answer))

    def refresh(self) -> None:
        """Show where one is now."""
        super().refresh()
        living, sounding = self.session.living, self.session.music.sounding
        favourites = {t.track for t in living.course.tastes if t.taste is Taste.FAVOURITE}
        listed = sorted(self._fitting(), key=lambda track: track.id not in favourites)[:LISTED]
        self._all.show(piece_rows(listed, living.course, sounding, sounding))
        listened = living.listening
        told = (known for known in listened.heard if known is not listened.now)
        self._heard.show(tuple(_heard_row(known, living) for known in told))

    def view_now(self) -> MusicRoomView:
        """Return where one is, with what only the adviser sees."""
        view, living = super().view_now(), self.session.living
        now = living.listening.now
        quote = found(living.workshop.quotes, now.quote_id) if now else None
        every = pieces(self.library, living.course)
        return AdviserListeningView(
            **shown_by(view),
            piece=now.track if now else "",
            scribe=living.workshop.called(living.workshop.scribe.name),
            doubted=quote is not None and quote.id == self._doubted and not quote.is_locked,
            noMusic=not every,
            long=len(every) > LISTED,
            more=max(0, len(self._fitting()) - LISTED),
        )

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.correctionAsked.disconnect(self._put_right)
        self._own.close()
        super().close()

    def _fitting(self) -> tuple[Track, ...]:
        every = pieces(self.library, self.session.living.course)
        words = self._sought
        return tuple(t for t in every if not words or words in f"{t.title} {t.artist}".casefold())

    def _remember(self, key: str, taste: Taste) -> None:
        track = self.piece_of(key)
        if track is not None:
            self.session.do(partial(listening.taste, track=track, taste=taste))

    def _words(self, words: str, change: _Hear) -> partial[None] | None:
        now = self.session.living.listening.now
        track = self.piece_of(now.track) if now else None
        if now is None:
            return None
        quote_id = now.quote_id or self._ids.setdefault(now.id, self.session.new_id())
        return partial(change, listened_id=now.id, quote_id=quote_id, text=words, track=track)

    @Slot(str)
    def _put_right(self, quote_id: str) -> None:
        now = self.session.living.listening.now
        if now is not None and str(now.quote_id) == quote_id:
            self._doubted = now.quote_id
            self.refresh()


def _heard_row(known: Listened, living: Living) -> HeardRow:
    quote = found(living.workshop.quotes, known.quote_id)
    picture = living.picture(known.picture_id)
    said = [f"»{quote.text}«"] if quote else []
    if known.colour:
        said.append(colour_title(known.colour))
    if picture is not None:
        said.append(picture.title)
    if known.nothing:
        said.append(QCoreApplication.translate("Listening", "Ikke noget bestemt"))
    return HeardRow(str(known.id), known.title, f"music/{known.track}", " · ".join(said))
