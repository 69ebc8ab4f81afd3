"""Aktivitet with music on the citizen's screen: a field of pieces, quiet, and what came up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.choosing import dealt
from dreamdesk.domain.listening import NINE, Settled
from dreamdesk.services import listening
from dreamdesk.ui.citizen.welcome import PictureRow
from dreamdesk.ui.shared.danish import colour_title
from dreamdesk.ui.shared.decks import card_of, deck_now
from dreamdesk.ui.shared.music_room import MusicRoomPresenter, MusicRoomView
from dreamdesk.ui.shared.presenter import shown_by
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.welcome import ColourRow

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CitizenListeningView(MusicRoomView):
    """Where one is, and the piece that was tasted last, empty for none."""

    tasted: str = ""


@QmlElement
class CitizenListening(MusicRoomPresenter):
    """What the citizen hears, and what it brings up; no words need be written."""

    _view: CitizenListeningView
    tastedChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, library, CitizenListeningView())
        self._tasted = ""
        self._from = 0
        self._colours, self._pictures = Rows(ColourRow), Rows(PictureRow)
        deck = deck_now(session.living, library)
        self._cards = dealt(deck.cards, str(session.living.course.id)) if deck else ()
        self.refresh()

    @Property(str, notify=tastedChanged)
    def tasted(self) -> str:
        """The piece that was tasted last."""
        return self._view.tasted

    @Property(Rows, constant=True)
    def colours(self) -> Rows:
        """Colours that can come up."""
        return self._colours

    @Property(Rows, constant=True)
    def pictures(self) -> Rows:
        """Some pictures that can come up."""
        return self._pictures

    @Slot(str)
    def taste(self, key: str) -> None:
        """Hear a little of a piece; the same one again falls silent."""
        track = self.piece_of(key)
        if track is None:
            return
        self._tasted = key
        if self.session.music.sounding == key:
            self.session.music.stop()
        else:
            self.session.music.taste(track)
        self.refresh()

    @Slot()
    def listenToTasted(self) -> None:
        """Hear all of the piece that was tasted last."""
        self.listen(self._tasted)
        self._tasted = ""

    @Slot(str)
    def bringColour(self, colour: str) -> None:
        """A colour came up; the same one again takes it back."""
        self.session.do(partial(listening.bring_colour, colour=Colour(colour)))

    @Slot(str)
    def bringPicture(self, card: str) -> None:
        """A picture came up; the same one again takes it back."""
        found = card_of(card, self.session.living, self.library)
        if found is not None:
            self.session.do(partial(listening.bring_card, card=found))

    @Slot()
    def bringNothing(self) -> None:
        """Nothing came up, and that is fine."""
        self.session.do(listening.bring_nothing)
        self.told()

    @Slot()
    def otherPictures(self) -> None:
        """Show other pictures."""
        self._from = self._from + NINE if self._from + NINE < len(self._cards) else 0
        self.refresh()

    @Slot(bool)
    def settle(self, well: bool) -> None:
        """Nothing is left open, or something is."""
        answer = Settled.YES if well else Settled.OPEN
        self.session.do(partial(listening.settle, settled=answer))

    def chosen(self) -> str:
        """Return the piece that was tasted last."""
        return self._tasted

    def refresh(self) -> None:
        """Show where one is now."""
        super().refresh()
        living = self.session.living
        now = living.listening.now
        colour = now.colour if now else None
        self._colours.show(tuple(ColourRow(c.value, colour_title(c), c is colour) for c in Colour))
        kept = living.picture(now.picture_id) if now else None
        chosen = kept.card if kept else ""
        cards = [card_of(card, living, self.library) for card in self._at_once()]
        self._pictures.show(tuple(PictureRow(c.id, c.title, c.id == chosen) for c in cards if c))

    def view_now(self) -> MusicRoomView:
        """Return where one is, and what was tasted."""
        view = super().view_now()
        if self._tasted and self._tasted not in {track.id for track in self.shown()}:
            self._tasted = ""
        return CitizenListeningView(**shown_by(view), tasted=self._tasted)

    def _at_once(self) -> tuple[str, ...]:
        return tuple(islice(self._cards, self._from, self._from + NINE))
