"""Papirer: what will be printed, shown as it will be, and the ways to paper and to a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import ContentBroken, WorldError
from dreamdesk.handleplan.document import Document, Paper
from dreamdesk.log import note_bug
from dreamdesk.pictures.drawing_art import DrawingArt
from dreamdesk.pictures.printed import printed
from dreamdesk.services import papers, preparing
from dreamdesk.services.papers import FinishedPaper
from dreamdesk.ui.adviser.drawing_taken_home import DrawingTakenHome
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.adviser.print_sheet import PrintSheetPresenter
from dreamdesk.ui.adviser.save_sheet import SaveSheetPresenter
from dreamdesk.ui.paper_page import PaperSheets
from dreamdesk.ui.pdf_pages import PdfPages
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.sheet_choice import SheetRow, sheet_rows
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper that can be looked at."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page: its paper, its number from 0, height by width, its words, how often it was made."""

    key: str
    paper: str
    page: int
    shape: float
    words: str
    version: int


@dataclass(frozen=True, slots=True)
class PapersView:
    """`state` is making, ready or failed; `about` names the file that is to blame, if one is."""

    state: str = "making"
    about: str = ""
    canPrint: bool = False


@QmlElement
class PapersPresenter(RoomPresenter):
    """Shows the papers of the open workshop, and follows it while they are looked at."""

    _view: PapersView
    stateChanged = Signal()
    aboutChanged = Signal()
    canPrintChanged = Signal()

    def __init__(self, desk: Desk, session: WorkshopSession, paper: str) -> None:
        super().__init__(session, PapersView())
        self._desk = desk
        self._chosen = Paper(paper)
        both = (Paper.PLAN, Paper.CITIZEN)
        self._kinds = both if self._chosen in both else (self._chosen,)
        self._documents: dict[Paper, Document] = {}
        self._finished: dict[Paper, FinishedPaper] = {}
        self._page_rows: dict[Paper, tuple[PageRow, ...]] = {}
        self._version = 0
        self._papers, self._pages = Rows(PaperRow), Rows(PageRow)
        self._errands = Errands("papers", desk.means.line)
        self._sheets = PaperSheets(self._errands, weakly(self._failed))
        memory = PaperMemory(desk)
        used = weakly(self._used)
        self._printing = PrintSheetPresenter(desk, self._errands, memory, used)
        self._saving = SaveSheetPresenter(desk, self._errands, memory, used)
        library = desk.means.library
        self._home = DrawingTakenHome(session, desk, DrawingArt(library.templates, library.stamps))
        self._drawings = Rows(SheetRow)
        self.refresh()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Whether the paper one looks at is being made, is ready, or could not be made."""
        return self._view.state

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        """The file that is to blame when it could not be made."""
        return self._view.about

    @Property(bool, notify=canPrintChanged)
    def canPrint(self) -> bool:
        """Whether every paper is ready."""
        return self._view.canPrint

    @Property(str, constant=True)
    def citizen(self) -> str:
        """The citizen's name."""
        return self.session.workshop.citizen.name

    @Property(bool, constant=True)
    def both(self) -> bool:
        """Whether there are two papers, rather than the invitation or the questions alone."""
        return len(self._kinds) > 1

    @Property(bool, constant=True)
    def unnamed(self) -> bool:
        """Whether the invitation says »kommunen«, since its name has not been written yet."""
        about = self.session.living.authority
        return Paper.INVITATION in self._kinds and not about.municipality

    @Property(Rows, constant=True)
    def papers(self) -> Rows:
        """The papers that can be looked at."""
        return self._papers

    @Property(Rows, constant=True)
    def pages(self) -> Rows:
        """The pages of the paper one looks at."""
        return self._pages

    @Property(PaperSheets, constant=True)
    def sheets(self) -> PaperSheets:
        """Where the pages are drawn from."""
        return self._sheets

    @Property(PrintSheetPresenter, constant=True)
    def printing(self) -> PrintSheetPresenter:
        """The sheet that prints."""
        return self._printing

    @Property(SaveSheetPresenter, constant=True)
    def saving(self) -> SaveSheetPresenter:
        """The sheet that saves."""
        return self._saving

    @Property(DrawingTakenHome, constant=True)
    def home(self) -> DrawingTakenHome:
        """What prints a drawing."""
        return self._home

    @Property(Rows, constant=True)
    def drawings(self) -> Rows:
        """The drawings that can go home beside the papers."""
        return self._drawings

    @Slot(str)
    def choose(self, paper: str) -> None:
        """Look at another paper."""
        self._chosen = Paper(paper)
        self._show_all()

    @Slot()
    def startPrinting(self) -> None:
        """Open the sheet that prints."""
        self._printing.open(self._all_finished())

    @Slot()
    def startSaving(self) -> None:
        """Open the sheet that saves, with the paper one looks at first."""
        finished = self._all_finished()
        self._saving.open(tuple(sorted(finished, key=lambda p: p.paper is not self._chosen)))

    @Slot()
    def tryAgain(self) -> None:
        """Make the papers again."""
        self._documents.clear()
        self._show(PapersView())
        self.refresh()

    @Slot()
    def goBack(self) -> None:
        """Go back to the workshop."""
        self._desk.back_to_workshop(self.session)

    def refresh(self) -> None:
        """Make the papers that are no longer what they were, the one looked at first."""
        means = self._desk.means
        now = means.clock.now()
        for kind in sorted(self._kinds, key=lambda kind: kind is not self._chosen):
            try:
                living, media = self.session.living, self.session.media
                document = papers.written(living, kind, means.library, now, media)
            except WorldError as error:
                self._failed(error)
                return
            if document != self._documents.get(kind):
                self._documents[kind] = document
                today = now.astimezone().date()
                job = partial(self._make, document, self.session.workshop.citizen.name, today)
                self._errands.ask(job, partial(self._made, kind), self._failed)
        self._show_all()

    def close(self) -> None:
        """Let go of the papers."""
        self._printing.close()
        self._saving.close()
        self._home.close()
        self._errands.close(self._sheets.let_go)
        super().close()

    def _make(
        self, document: Document, citizen: str, today: date
    ) -> tuple[FinishedPaper, tuple[PageRow, ...]]:
        """Set the paper and open its pages; on the errands' thread."""
        finished = papers.finished(document, citizen, today, printed)
        pages, paper = PdfPages(finished.pdf), finished.paper.value
        self._sheets.put(paper, pages)
        self._version += 1
        rows = (
            PageRow(f"{paper}.{n}", paper, n, pages.shape(n), pages.words(n), self._version)
            for n in range(pages.count)
        )
        return finished, tuple(rows)

    def _made(self, kind: Paper, made: tuple[FinishedPaper, tuple[PageRow, ...]]) -> None:
        self._finished[kind], self._page_rows[kind] = made
        self._show_all()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            note_bug(error)
        about = error.file.name if isinstance(error, ContentBroken) else ""
        self._show(PapersView(state="failed", about=about))

    def _all_finished(self) -> tuple[FinishedPaper, ...]:
        return tuple(self._finished[kind] for kind in self._kinds if kind in self._finished)

    def _used(self, used: tuple[FinishedPaper, ...]) -> None:
        """Take notice that papers were printed or saved."""
        if any(paper.paper is Paper.INVITATION for paper in used):
            self.session.do(preparing.invited)

    def _show_all(self) -> None:
        self._papers.show(
            tuple(
                PaperRow(kind.value, self._documents[kind].title, kind is self._chosen)
                for kind in self._kinds
            )
        )
        drawn = self.session.living.sheets if self.both else ()
        self._drawings.show(sheet_rows(drawn, None))
        self._pages.show(self._page_rows.get(self._chosen, ()))
        ready = self._chosen in self._page_rows
        can_print = len(self._page_rows) == len(self._kinds)
        self._show(PapersView("ready" if ready else "making", "", can_print))
