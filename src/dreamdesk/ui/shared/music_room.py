"""What both surfaces share of Aktivitet with music: the field of pieces, and where one is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import SoundUnplayable
from dreamdesk.domain.listening import Moment
from dreamdesk.services import listening
from dreamdesk.ui.shared.music import MusicPresenter
from dreamdesk.ui.shared.pieces import PieceRow, laid_out, nine_of, piece_of, piece_rows, wanted
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import kept_picture

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.music import Track
    from dreamdesk.services.meeting import Living
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

CHOOSING, WITHOUT = "choosing", "without"
"""Where one is when it is not a moment of a piece."""


@dataclass(frozen=True, slots=True)
class MusicRoomView:
    """Where one is: "choosing", "sounding", "silence", "asked" or "without"; and what came up.

    `title` is the piece one is at. `words` without quotation marks, `colour` by its name among the
    tokens, `picture` as the image provider knows it; each empty for none. `anyHeard` once a piece
    has been listened to.
    """

    moment: str = CHOOSING
    title: str = ""
    words: str = ""
    locked: bool = False
    colour: str = ""
    picture: str = ""
    pictureTitle: str = ""
    anyHeard: bool = False
    hasOthers: bool = False
    volume: float = 0.0
    ceiling: float = 0.0
    settled: str = ""


@QmlElement
class MusicRoomPresenter(RoomPresenter):
    """Chooses pieces, listens, and keeps what they bring up."""

    _view: MusicRoomView
    momentChanged = Signal()
    titleChanged = Signal()
    wordsChanged = Signal()
    lockedChanged = Signal()
    colourChanged = Signal()
    pictureChanged = Signal()
    pictureTitleChanged = Signal()
    anyHeardChanged = Signal()
    hasOthersChanged = Signal()
    volumeChanged = Signal()
    ceilingChanged = Signal()
    settledChanged = Signal()

    def __init__(
        self, session: WorkshopSession, library: Library, view: MusicRoomView | None = None
    ) -> None:
        super().__init__(session, view or MusicRoomView())
        self.library = library
        self._pieces = Rows(PieceRow)
        session.music.pieceChanged.connect(self.refresh)

    @Property(MusicPresenter, constant=True)
    def music(self) -> MusicPresenter:
        """What sounds now."""
        return self.session.music

    @Property(Rows, constant=True)
    def pieces(self) -> Rows:
        """At most nine pieces, as they lie on the field."""
        return self._pieces

    @Property(str, notify=momentChanged)
    def moment(self) -> str:
        """Where one is."""
        return self._view.moment

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """The piece one is at."""
        return self._view.title

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        """The words that came up, or empty."""
        return self._view.words

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        """Whether the citizen has said yes to the words."""
        return self._view.locked

    @Property(str, notify=colourChanged)
    def colour(self) -> str:
        """The colour that came up, or empty."""
        return self._view.colour

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The picture that came up, or empty."""
        return self._view.picture

    @Property(str, notify=pictureTitleChanged)
    def pictureTitle(self) -> str:
        """What the picture is called."""
        return self._view.pictureTitle

    @Property(bool, notify=anyHeardChanged)
    def anyHeard(self) -> bool:
        """Whether a piece has been listened to."""
        return self._view.anyHeard

    @Property(bool, notify=hasOthersChanged)
    def hasOthers(self) -> bool:
        """Whether there are more pieces than are shown."""
        return self._view.hasOthers

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        """How loud it is, as a share."""
        return self._view.volume

    @Property(float, notify=ceilingChanged)
    def ceiling(self) -> float:
        """How loud it may be."""
        return self._view.ceiling

    @Property(str, notify=settledChanged)
    def settled(self) -> str:
        """Whether something is left open: "not_asked", "yes" (all is well) or "open"."""
        return self._view.settled

    @Slot(str)
    def listen(self, key: str) -> None:
        """Listen to a piece from its beginning."""
        track = self.piece_of(key)
        if track is not None and not self.session.music.plays_all_of(key):
            self.session.do(partial(listening.listen, track=track))
            self.session.music.play(track)

    @Slot()
    def playOrPause(self) -> None:
        """Pause or go on; a piece that fell silent with the program begins anew, if it is there."""
        now = self.session.living.listening.now
        if self.session.music.sounding:
            self.session.music.pause_or_go_on()
        elif now is not None and (track := self.piece_of(now.track)) is not None:
            self.session.music.play(track, again=True)
        elif now is not None:
            self.session.do(partial(listening.break_off, track=now.track, heard=True))
            self.session.failed.emit(SoundUnplayable(now.title))

    @Slot()
    def enough(self) -> None:
        """Let the piece fade out; then it is quiet."""
        self.session.music.stop()
        self.session.do(partial(listening.go_on, moment=Moment.SILENCE))

    @Slot()
    def ask(self) -> None:
        """The quiet is over: what came up?"""
        self.session.do(partial(listening.go_on, moment=Moment.ASKED))

    @Slot()
    def told(self) -> None:
        """That was it; one may choose another piece."""
        self.session.do(partial(listening.go_on, moment=Moment.TOLD))

    @Slot()
    def others(self) -> None:
        """Show something quite different."""
        self.session.music.stop()
        self.session.do(partial(listening.turn_page, pages=1))

    @Slot(bool)
    def goWithout(self, without: bool) -> None:
        """No music, or no more of it; or some after all."""
        self.session.music.stop()
        self.session.do(partial(listening.go_without, without=without))

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        """Play louder or more softly; at once, and kept like what is typed."""
        self.session.music.set_volume(min(volume, self._view.ceiling))
        self.session.typed("volume", partial(listening.set_volume, volume=volume))

    @Slot()
    def leave(self) -> None:
        """Go on to the talk; the music fades away on the way."""
        self.session.music.stop()
        self.session.do(partial(listening.go_on, moment=Moment.TOLD))
        self.goOnward()

    def refresh(self) -> None:
        """Show where one is now."""
        living = self.session.living
        self._show(self.view_now())
        self._pieces.show(
            piece_rows(
                laid_out(self.shown()), living.course, self.chosen(), self.session.music.sounding
            )
        )

    def piece_of(self, key: str) -> Track | None:
        """Return a piece that can be listened to, None when it has been taken away."""
        return piece_of(self.library, self.session.living.course, key)

    def chosen(self) -> str:
        """Return the piece that is chosen on this surface, empty for none."""
        return self.session.music.sounding

    def shown(self) -> tuple[Track, ...]:
        """Return the pieces that lie on the field."""
        living = self.session.living
        return nine_of(wanted(self.library, living.course), living)

    def view_now(self) -> MusicRoomView:
        """Return where one is."""
        return room_view(self.session.living, len(wanted(self.library, self.session.living.course)))

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.music.pieceChanged.disconnect(self.refresh)
        super().close()


def room_view(living: Living, choice: int) -> MusicRoomView:
    """Return where a workshop is with its music, of which there is so much to choose between."""
    heard = living.listening
    now = heard.now
    moment = now.moment.value if now else WITHOUT if heard.without else CHOOSING
    quote = next((q for q in living.workshop.quotes if now and q.id == now.quote_id), None)
    picture, title, _ = kept_picture(living, now.picture_id if now else None)
    return MusicRoomView(
        moment=moment,
        title=now.title if now else "",
        words=quote.text if quote else "",
        locked=quote is not None and quote.is_locked,
        colour=now.colour.value if now and now.colour else "",
        picture=picture,
        pictureTitle=title,
        anyHeard=bool(heard.heard),
        hasOthers=choice > 9,
        volume=heard.loudness,
        ceiling=heard.ceiling,
        settled=heard.settled.value,
    )
