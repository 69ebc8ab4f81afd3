"""The drawing goes home with the citizen: printed, on one page or on several, or as a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.handleplan.document import Paper
from dreamdesk.services.drawing_papers import drawing_on_paper
from dreamdesk.services.papers import FinishedPaper, file_name
from dreamdesk.ui.adviser.drawing_sizes import SizeRow, paper_title, size_rows
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.adviser.print_sheet import PrintSheetPresenter
from dreamdesk.ui.adviser.save_sheet import SaveSheetPresenter
from dreamdesk.ui.shared.drawing_room import sheet_at
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Sheet, SheetHead
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.pictures.ink_pdf import PackedSheet
    from dreamdesk.services.drawing_papers import Watch
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = 50
"""How often a drawing on its way tells how far it is; each time costs the GUI thread a turn."""


@dataclass(frozen=True, slots=True)
class TakenHomeView:
    """What the size is asked for: "" (not asked), print or save; which drawing, and how far it is.

    `share` is how much of the drawing has been drawn for paper, 0 to 1, while it is `making`.
    """

    asking: str = ""
    name: str = ""
    making: bool = False
    share: float = 0.0


@QmlElement
class DrawingTakenHome(Presenter):
    """Draws a sheet for paper on a thread of its own, and opens the sheet that prints or saves."""

    _view: TakenHomeView
    askingChanged = Signal()
    nameChanged = Signal()
    makingChanged = Signal()
    shareChanged = Signal()
    _reached = Signal(int, float)

    def __init__(self, session: WorkshopSession, desk: Desk, art: DrawingArt) -> None:
        super().__init__(TakenHomeView())
        self._session = session
        self._desk = desk
        self._art = art
        self._head: SheetHead | None = None
        # Each drawing on its way has a number; another number tells it to stop: what was asked for
        # last counts.
        self._way = 0
        self._errands = Errands("drawing", desk.means.line)
        memory = PaperMemory(desk)
        self._printing = PrintSheetPresenter(desk, self._errands, memory, _taken_home)
        self._saving = SaveSheetPresenter(desk, self._errands, memory, _taken_home)
        self._sizes = Rows(SizeRow)
        self._sizes.show(size_rows())
        self._reached.connect(self._show_reached, Qt.ConnectionType.QueuedConnection)

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """What the size is asked for, empty while it is not."""
        return self._view.asking

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """What the drawing is called that is asked about."""
        return self._view.name

    @Property(bool, notify=makingChanged)
    def making(self) -> bool:
        """Whether it is being drawn for paper."""
        return self._view.making

    @Property(float, notify=shareChanged)
    def share(self) -> float:
        """How much of it has been drawn, 0 to 1."""
        return self._view.share

    @Property(Rows, constant=True)
    def sizes(self) -> Rows:
        """How large it can be."""
        return self._sizes

    @Property(PrintSheetPresenter, constant=True)
    def printing(self) -> PrintSheetPresenter:
        """The sheet that prints."""
        return self._printing

    @Property(SaveSheetPresenter, constant=True)
    def saving(self) -> SaveSheetPresenter:
        """The sheet that asks where to."""
        return self._saving

    @Slot(str)
    def startPrinting(self, sheet_id: str) -> None:
        """Ask how large a sheet is to be printed; empty for the one that one is at."""
        self._ask("print", sheet_id)

    @Slot()
    def startSaving(self) -> None:
        """Ask how large the sheet that one is at is to be as a PDF."""
        self._ask("save", "")

    @Slot(str)
    def take(self, size: str) -> None:
        """Draw the sheet for so many pages, and go on to print or save them."""
        head = self._head
        if head is None or not self._view.asking or self._view.making:
            return
        self._way += 1
        self._show(replace(self._view, making=True, share=0.0))
        title = paper_title(head.name, int(size))
        self._read(head, partial(self._draw, self._way, title, int(size)))

    @Slot()
    def stop(self) -> None:
        """Draw no further; another size can be chosen."""
        self._way += 1
        self._show(replace(self._view, making=False))

    @Slot()
    def dismiss(self) -> None:
        """Put the question away."""
        self._way += 1
        self._show(TakenHomeView())

    @Slot(str)
    def save(self, kind: str) -> None:
        """Save the sheet that one is at as a file of another kind: "png" or "svg"."""
        head = sheet_at(self._session.living)
        if head is not None:
            self._way += 1
            self._read(head, partial(self._draw_picture, self._way, kind))

    def close(self) -> None:
        """Draw no more."""
        self._way += 1
        self._printing.close()
        self._saving.close()
        self._errands.close()
        super().close()

    def _ask(self, what: str, sheet_id: str) -> None:
        living = self._session.living
        head = found(living.sheets, UUID(sheet_id)) if sheet_id else sheet_at(living)
        if head is not None:
            self._head = head
            self._way += 1
            self._show(TakenHomeView(asking=what, name=head.name))

    def _read(self, head: SheetHead, then: Callable[[Sheet], None]) -> None:
        """Have a sheet read as it was committed last: a room without drawing has none open."""
        store = self._desk.store
        self._art.know(self._session.living.pictures)

        def read() -> Sheet:
            with store.begin() as work:
                return work.sheets.get(head.id)

        self._desk.means.line.ask(read, then, weakly(self._failed))

    def _draw(self, way: int, title: str, count: int, sheet: Sheet) -> None:
        citizen, today = self._session.workshop.citizen.name, self._session.today
        job = partial(
            drawing_on_paper,
            sheet,
            title,
            citizen,
            today,
            count=count,
            pack=partial(_packed, self._art),
            watch=partial(self._watch, way),
        )
        self._errands.ask(job, partial(self._drawn, way), self._failed)

    def _watch(self, way: int, number: int, total: int) -> bool:
        # On the errands' thread.
        if number * _STEPS // total != (number - 1) * _STEPS // total:
            self._reached.emit(way, number / total)
        return way == self._way

    @Slot(int, float)
    def _show_reached(self, way: int, share: float) -> None:
        if way == self._way and self._view.making:
            self._show(replace(self._view, share=share))

    def _drawn(self, way: int, paper: FinishedPaper | None) -> None:
        if way != self._way or paper is None:
            return
        sheet = self._printing if self._view.asking == "print" else self._saving
        self._show(TakenHomeView())
        sheet.open((paper,))

    def _draw_picture(self, way: int, kind: str, sheet: Sheet) -> None:
        if way == self._way:
            job, drawn = (
                partial(_picture, sheet, self._art, kind),
                partial(self._picture_drawn, way),
            )
            self._errands.ask(job, partial(drawn, sheet.head.name, kind), self._failed)

    def _picture_drawn(self, way: int, name: str, kind: str, data: bytes) -> None:
        if way != self._way:
            return
        as_pdf = file_name(name, self._session.workshop.citizen.name, self._session.today)
        self._saving.open((FinishedPaper(Paper.DRAWING, name, f"{as_pdf[:-3]}{kind}", data),))

    def _failed(self, error: Exception) -> None:
        self._show(replace(self._view, making=False))
        self._desk.trouble_with(error)


def _packed(art: DrawingArt, sheet: Sheet, watch: Watch) -> PackedSheet | None:
    from dreamdesk.pictures import ink_paper

    return ink_paper.packed(sheet, art, watch)


def _picture(sheet: Sheet, art: DrawingArt, kind: str) -> bytes:
    from dreamdesk.pictures import ink_paper

    return ink_paper.png(sheet, art) if kind == "png" else ink_paper.svg(sheet, art)


def _taken_home(_papers: tuple[FinishedPaper, ...]) -> None:
    """Nobody needs to know that a drawing has been printed or saved."""
