"""Aktivitet with drawing on the citizen's screen: the sheet, a pen, and few large things to do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.sheet import Drawers
from dreamdesk.services import drawing_words, quoting
from dreamdesk.ui.citizen.cards import RESTED_AFTER_MS
from dreamdesk.ui.shared.drawing_room import DrawingPresenter, DrawingView
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.sheet_choice import SheetRow, sheet_rows, sheets_before
from dreamdesk.ui.shared.thing_in_hand import StampRow

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.domain.ink import StrokeInHand
    from dreamdesk.domain.quotes import Quote
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

STAMPS_AT_A_TIME = 9
SHEETS_AT_A_TIME = 9


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to draw on, and its words: a template by its id, or an `earlier` sheet."""

    key: str
    title: str
    template: str
    earlier: bool


@dataclass(frozen=True, slots=True)
class CitizenDrawingView(DrawingView):
    """The sentence that is asked about (empty for none), and what it would become.

    `hasMoreSheets` where there is more to draw on than can be seen at once, `hasMoreOlder` where
    there are more sheets of this meeting, `several` where there is another one at all.
    """

    asks: str = ""
    becomes: str = ""
    hasMoreSheets: bool = False
    hasMoreOlder: bool = False
    several: bool = False


@QmlElement
class CitizenDrawing(DrawingPresenter):
    """What the citizen draws and places, and their answer to what was written down."""

    _view: CitizenDrawingView
    asksChanged = Signal()
    becomesChanged = Signal()
    hasMoreSheetsChanged = Signal()
    hasMoreOlderChanged = Signal()
    severalChanged = Signal()
    surface = Drawers.CITIZEN

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, library, CitizenDrawingView())
        self._stamps = Rows(StampRow)
        self._choices = Rows(ChoiceRow)
        self._sheets = Rows(SheetRow)
        self._page = self._sheet_page = 0
        self._older_page: int | None = None
        self._doubted: tuple[UUID, str] | None = None
        self._asked_about = self._open_quote()
        self._rest = QTimer(singleShot=True, interval=RESTED_AFTER_MS)
        self._rest.timeout.connect(self._show_now)
        session.savedChanged.connect(self._let_rest)
        session.drawing.strokeMoved.connect(self._let_draw)
        self._show_stamps()
        self.refresh()

    @Property(Rows, constant=True)
    def stamps(self) -> Rows:
        """Nine stamps."""
        return self._stamps

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        """Nine things to draw on: the newest from last time first, then what is new."""
        return self._choices

    @Property(Rows, constant=True)
    def sheets(self) -> Rows:
        """Nine sheets of this meeting, the newest first."""
        return self._sheets

    @Property(bool, notify=severalChanged)
    def several(self) -> bool:
        """Whether this meeting has other sheets to go to."""
        return self._view.several

    @Property(bool, notify=hasMoreOlderChanged)
    def hasMoreOlder(self) -> bool:
        """Whether there are other sheets of this meeting than can be seen."""
        return self._view.hasMoreOlder

    @Property(bool, notify=hasMoreSheetsChanged)
    def hasMoreSheets(self) -> bool:
        """Whether there are others to draw on."""
        return self._view.hasMoreSheets

    @Property(str, notify=asksChanged)
    def asks(self) -> str:
        """The sentence that may have been written down right, empty when nothing is asked."""
        return self._view.asks

    @Property(str, notify=becomesChanged)
    def becomes(self) -> str:
        """What the sentence would become: "", step, resource, barrier, dream or motivation."""
        return self._view.becomes

    @Slot()
    def moreStamps(self) -> None:
        """See nine others."""
        self._page += 1
        self._show_stamps()

    @Slot()
    def moreSheets(self) -> None:
        """See nine others to draw on."""
        self._sheet_page += 1
        self._show_now()

    @Slot()
    def seeOlder(self) -> None:
        """See the sheets of this meeting, at first those round the one that one is at."""
        self._older_page = None
        self._show_now()

    @Slot()
    def moreOlder(self) -> None:
        """See nine other sheets of this meeting."""
        self._older_page = self._older_at() + 1
        self._show_now()

    @Slot()
    def right(self) -> None:
        """Yes: the words are right, and become what was asked."""
        quote = self._asked_about
        if quote is not None and self._view.asks:
            self.session.do(partial(quoting.confirm, quote_id=quote.id))

    @Slot()
    def notQuite(self) -> None:
        """Not quite: what was offered is only words, and words are put right by the adviser."""
        quote = self._asked_about
        if quote is None:
            return
        if self._view.becomes:
            self.session.do(partial(drawing_words.only_words, quote_id=quote.id))
            return
        self._doubted = (quote.id, quote.text)
        self.session.ask_for_correction(quote.id)
        self._show_now()

    def refresh(self) -> None:
        """Show the sheet as it is now."""
        self.follow_sheet()
        quote = self._open_quote()
        if quote != self._asked_about:
            self._asked_about = quote
            self._rest.start()
        self._show_now()

    def close(self) -> None:
        """Follow the session no longer."""
        self._rest.stop()
        self.session.savedChanged.disconnect(self._let_rest)
        self.session.drawing.strokeMoved.disconnect(self._let_draw)
        super().close()

    def _show_stamps(self) -> None:
        stamps = self.library.stamps
        pages = max(-(-len(stamps) // STAMPS_AT_A_TIME), 1)
        first = self._page % pages * STAMPS_AT_A_TIME
        shown = stamps[first : first + STAMPS_AT_A_TIME]
        self._stamps.show(tuple(StampRow(stamp.id, stamp.title) for stamp in shown))

    def _show_choices(self) -> bool:
        """Show some of what can be drawn on; returns whether there is more of it."""
        new = [ChoiceRow(t.key, t.title, t.key, earlier=False) for t in self.new_sheets]
        on = QCoreApplication.translate("Drawing", "Vi tegner videre: %1")
        before = [
            ChoiceRow(str(head.id), on.replace("%1", head.name), head.template, earlier=True)
            for head in reversed(sheets_before(self.session.living))
        ]
        some = (*before[:1], *new, *before[1:])
        pages = -(-len(some) // SHEETS_AT_A_TIME)
        first = self._sheet_page % pages * SHEETS_AT_A_TIME
        self._choices.show(some[first : first + SHEETS_AT_A_TIME])
        return pages > 1

    def _older_at(self) -> int:
        """Return which nine sheets of this meeting are seen: those with the one one is at."""
        if self._older_page is not None:
            return self._older_page
        newest_first, head = self.session.living.sheets[::-1], self.head
        return newest_first.index(head) // SHEETS_AT_A_TIME if head is not None else 0

    def _show_older(self) -> bool:
        """Show some of this meeting's sheets; returns whether there are more of them."""
        heads, at = self.session.living.sheets[::-1], self.head
        pages = max(-(-len(heads) // SHEETS_AT_A_TIME), 1)
        first = self._older_at() % pages * SHEETS_AT_A_TIME
        self._sheets.show(sheet_rows(heads[first : first + SHEETS_AT_A_TIME], at))
        return pages > 1

    @Slot()
    def _let_rest(self) -> None:
        if self.session.is_typing:
            self._rest.start()
            self._show_now()

    @Slot(object)
    def _let_draw(self, stroke: StrokeInHand) -> None:
        """Ask when the hand rests: the next dot would be the answer to what comes below it."""
        if self._rest.isActive() and stroke.drawn_by == self.drawer():
            self._rest.start()

    @Slot()
    def _show_now(self) -> None:
        head, quote = self.head, self._asked_about
        resting = self._rest.isActive() or self.session.is_typing
        asked = quote is not None and not resting and (quote.id, quote.text) != self._doubted
        feeds = quote.origin.feeds if quote is not None and asked else None
        self._show(
            CitizenDrawingView(
                desk=self._view.desk,
                name=head.name if head else "",
                draws=head is not None and self.may_draw(head),
                asks=quote.text if quote is not None and asked else "",
                becomes=feeds.value if feeds else "",
                hasMoreSheets=self._show_choices(),
                hasMoreOlder=self._show_older(),
                several=len(self.session.living.sheets) > 1,
            )
        )

    def _open_quote(self) -> Quote | None:
        """Return a sentence about the sheet that is not locked, the newest first."""
        workshop = self.session.workshop
        spoken = (q for q in reversed(workshop.quotes) if q.origin.spot is not None)
        mine = (quote for quote in spoken if quote.said_by == workshop.citizen.id)
        return next((quote for quote in mine if not quote.is_locked), None)
