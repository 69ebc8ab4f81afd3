"""Aktivitet with drawing on the adviser's screen: the sheet live, who draws, and what is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.identified import found
from dreamdesk.domain.own_pictures import own_card
from dreamdesk.domain.sheet import Drawers
from dreamdesk.services import drawing
from dreamdesk.ui.adviser.drawing_taken_home import DrawingTakenHome
from dreamdesk.ui.adviser.drawn_words import DrawnWords
from dreamdesk.ui.adviser.own_pictures import OwnPicturesPresenter
from dreamdesk.ui.shared.drawing_room import DrawingPresenter, DrawingView
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.sheet_choice import SheetRow, sheet_rows, sheets_before

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.own_pictures import Straight
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

CARDS_AT_A_TIME = 6


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card that can be put on the sheet."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class AdviserDrawingView(DrawingView):
    """Who draws, whether fingers do, and whether there are more pictures to see.

    `unplaced` are words that have been typed for a sheet and not been put on one.
    """

    drawers: str = Drawers.BOTH.value
    fingers: str = Fingers.WITHOUT_PEN.value
    hasMore: bool = False
    unplaced: str = ""


@QmlElement
class AdviserDrawing(DrawingPresenter):
    """Decides who draws, goes to other sheets, and writes down what the citizen says about them."""

    _view: AdviserDrawingView
    drawersChanged = Signal()
    fingersChanged = Signal()
    hasMoreChanged = Signal()
    unplacedChanged = Signal()
    surface = Drawers.ADVISER

    def __init__(self, session: WorkshopSession, library: Library, desk: Desk) -> None:
        view = AdviserDrawingView(unplaced=session.workshop.bookmark.words)
        super().__init__(session, library, view)
        self._sheets, self._earlier = Rows(SheetRow), Rows(SheetRow)
        self._cards = Rows(CardRow)
        self._page = 0
        self._words = DrawnWords(session, library, self.art)
        self._home = DrawingTakenHome(session, desk, self.art)
        self._own = OwnPicturesPresenter(session, desk)
        self._own.straightened.connect(self._place_straight)
        self.refresh()

    @Property(Rows, constant=True)
    def sheets(self) -> Rows:
        """The sheets of this workshop."""
        return self._sheets

    @Property(Rows, constant=True)
    def earlier(self) -> Rows:
        """The sheets of earlier meetings."""
        return self._earlier

    @Property(DrawnWords, constant=True)
    def words(self) -> DrawnWords:
        """What is said about the drawing, and what can come of it."""
        return self._words

    @Property(DrawingTakenHome, constant=True)
    def home(self) -> DrawingTakenHome:
        """What saves the drawing as a file."""
        return self._home

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """Some cards."""
        return self._cards

    @Property(OwnPicturesPresenter, constant=True)
    def own(self) -> OwnPicturesPresenter:
        """The pictures that belong to this forløb alone."""
        return self._own

    @Property(str, notify=drawersChanged)
    def drawers(self) -> str:
        """Who draws: citizen, adviser or both."""
        return self._view.drawers

    @Property(str, notify=fingersChanged)
    def fingers(self) -> str:
        """Whether fingers draw: always, never or without_pen."""
        return self._view.fingers

    @Property(bool, notify=hasMoreChanged)
    def hasMore(self) -> bool:
        """Whether there are more cards to see."""
        return self._view.hasMore

    @Property(str, notify=unplacedChanged)
    def unplaced(self) -> str:
        """Words that have been typed for a sheet, and not been put on one yet."""
        return self._view.unplaced

    @Slot(str)
    def rename(self, name: str) -> None:
        """Type another name for the sheet."""
        if self.head is not None and name.strip():
            change = partial(drawing.rename, sheet_id=self.head.id, name=name.strip())
            self.session.typed(f"sheet {self.head.id}", change)

    @Slot(str)
    def letDraw(self, drawers: str) -> None:
        """Decide who draws."""
        if self.head is not None:
            who = Drawers(drawers)
            self.session.do(partial(drawing.let_draw, sheet_id=self.head.id, drawers=who))

    @Slot(str)
    def letFingers(self, fingers: str) -> None:
        """Decide whether fingers draw."""
        if self.head is not None:
            how = Fingers(fingers)
            self.session.do(partial(drawing.let_fingers, sheet_id=self.head.id, fingers=how))

    @Slot(str)
    def typeWords(self, words: str) -> None:
        """Type words that are to be put on a sheet: they wait, wherever one goes meanwhile."""
        self._show(replace(self._view, unplaced=words))
        self.session.typed("words for a sheet", partial(drawing.think_of_words, words=words))

    @Slot(str)
    def placeCard(self, key: str) -> None:
        """Put a card on the sheet."""
        card = self.library.card(key)
        if card is not None:
            self._placing.place_card(card)

    @Slot(str)
    def placeOwn(self, key: str) -> None:
        """Put an own picture on the sheet: a straightened drawing whole, another as its card."""
        picture = found(self.session.living.course.pictures, UUID(key))
        if picture is not None and picture.straight is not None:
            self._place_straight((picture.id, picture.straight))
        elif picture is not None:
            self._placing.place_card(own_card(picture))

    @Slot()
    def moreCards(self) -> None:
        """See some other cards."""
        self._page += 1
        self._show_cards()

    def refresh(self) -> None:
        """Show the sheet and what is said about it."""
        living, head = self.session.living, self.head
        self.follow_sheet()
        self._show(
            AdviserDrawingView(
                desk=self._view.desk,
                name=head.name if head else "",
                draws=head is not None and self.may_draw(head),
                drawers=(head.drawers if head else Drawers.BOTH).value,
                fingers=(head.fingers if head else Fingers.WITHOUT_PEN).value,
                hasMore=self._view.hasMore,
                unplaced=self._waiting_words(),
            )
        )
        self._sheets.show(sheet_rows(living.sheets, head))
        self._earlier.show(sheet_rows(sheets_before(living), None))
        self._show_cards()

    def close(self) -> None:
        """Follow the session no longer."""
        self._own.close()
        self._words.close()
        self._home.close()
        super().close()

    def _waiting_words(self) -> str:
        # While somebody types what is kept lags behind.
        typing = self.session.is_typing
        return self._view.unplaced if typing else self.session.workshop.bookmark.words

    @Slot(object)
    def _place_straight(self, made: tuple[UUID, Straight]) -> None:
        picture_id, straight = made
        picture = found(self.session.living.course.pictures, picture_id)
        if picture is not None:
            # What has just been made straight is not in the living workshop yet.
            shape = straight.height / straight.width
            self._own.fetch(
                replace(picture, straight=straight),
                lambda kept: self._placing.place_picture(kept, shape),
            )

    def _show_cards(self) -> None:
        cards = [card for deck in self.library.decks for card in deck.cards]
        pages = max(-(-len(cards) // CARDS_AT_A_TIME), 1)
        first = self._page % pages * CARDS_AT_A_TIME
        shown = cards[first : first + CARDS_AT_A_TIME]
        self._cards.show(tuple(CardRow(card.id, card.title) for card in shown))
        self._show(replace(self._view, hasMore=pages > 1))
