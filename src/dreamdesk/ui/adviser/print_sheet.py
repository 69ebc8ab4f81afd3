"""The sheet that prints: which papers, where, how many, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.handleplan.document import Paper
from dreamdesk.services.papers import FinishedPaper
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.folders import place_name
from dreamdesk.ui.printing import MOST_COPIES, PdfFiles, PrintOrder, Sides
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

FILE = "file"
"""The printer that writes PDF files; no system printer has so short a name for itself."""


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """A printer, or the way to PDF files."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A paper, and whether it is printed along."""

    key: str
    title: str
    taken: bool


@dataclass(frozen=True, slots=True)
class PrintView:
    """How far it is: "" (closed), choosing, printing, stopping, stopped or done.

    `page` of `pages` is on its way; `place` is where PDF files go.
    """

    stage: str = ""
    looking: bool = True
    printer: str = FILE
    anyPrinter: bool = False
    copies: int = 1
    canBothSides: bool = False
    bothSides: bool = False
    anyTaken: bool = True
    page: int = 0
    pages: int = 0
    place: str = ""


@QmlElement
class PrintSheetPresenter(Presenter):
    """Prints papers, or saves them as PDF files in one go."""

    _view: PrintView
    stageChanged = Signal()
    lookingChanged = Signal()
    printerChanged = Signal()
    anyPrinterChanged = Signal()
    copiesChanged = Signal()
    canBothSidesChanged = Signal()
    bothSidesChanged = Signal()
    anyTakenChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    placeChanged = Signal()
    _reached = Signal(int, int)

    def __init__(
        self,
        desk: Desk,
        errands: Errands,
        memory: PaperMemory,
        used: Callable[[tuple[FinishedPaper, ...]], None],
    ) -> None:
        super().__init__(PrintView())
        self._desk = desk
        self._errands = errands
        self._memory = memory
        self._used = used
        self._all: tuple[FinishedPaper, ...] = ()
        self._left_out: set[str] = set()
        self._names: tuple[str, ...] = ()
        self._go_on = True
        self._printers, self._papers = Rows(PrinterRow), Rows(TakenRow)
        self._reached.connect(self._show_reached, Qt.ConnectionType.QueuedConnection)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """How far it is."""
        return self._view.stage

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        """Whether printers are being looked for."""
        return self._view.looking

    @Property(str, notify=printerChanged)
    def printer(self) -> str:
        """The printer chosen, "file" for PDF files."""
        return self._view.printer

    @Property(bool, notify=anyPrinterChanged)
    def anyPrinter(self) -> bool:
        """Whether the machine has a printer."""
        return self._view.anyPrinter

    @Property(int, notify=copiesChanged)
    def copies(self) -> int:
        """How many of each paper."""
        return self._view.copies

    @Property(bool, notify=canBothSidesChanged)
    def canBothSides(self) -> bool:
        """Whether the printer can print on both sides."""
        return self._view.canBothSides

    @Property(bool, notify=bothSidesChanged)
    def bothSides(self) -> bool:
        """Whether it shall."""
        return self._view.bothSides

    @Property(bool, notify=anyTakenChanged)
    def anyTaken(self) -> bool:
        """Whether any paper is to be printed."""
        return self._view.anyTaken

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page that is on its way."""
        return self._view.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        """How many pages there are to print."""
        return self._view.pages

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where PDF files go."""
        return self._view.place

    @Property(int, constant=True)
    def mostCopies(self) -> int:
        """The most copies that can be asked for."""
        return MOST_COPIES

    @Property(Rows, constant=True)
    def printers(self) -> Rows:
        """The printers, and last the way to PDF files."""
        return self._printers

    @Property(Rows, constant=True)
    def papers(self) -> Rows:
        """The papers, each printed unless it is left out."""
        return self._papers

    @Slot(str)
    def choose(self, printer: str) -> None:
        """Choose a printer."""
        self._show(replace(self._view, printer=printer, canBothSides=False, bothSides=False))
        self._show_rows()
        if printer != FILE:
            job = partial(self._desk.means.printers.sides, printer)
            self._errands.ask(job, partial(self._sides_known, printer), self._desk.trouble_with)

    @Slot(int)
    def addCopies(self, more: int) -> None:
        """Ask for more copies, or for fewer."""
        copies = min(max(self._view.copies + more, 1), MOST_COPIES)
        self._show(replace(self._view, copies=copies))

    @Slot()
    def turnSides(self) -> None:
        """Print on both sides, or on one."""
        both = not self._view.bothSides
        self._memory.keep(both_sides=both)
        self._show(replace(self._view, bothSides=both))

    @Slot(str)
    def take(self, paper: str) -> None:
        """Print a paper along, or leave it out."""
        self._left_out ^= {paper}
        self._show_rows()

    @Slot()
    def go(self) -> None:
        """Print."""
        view, printer = self._view, self._view.printer
        if view.stage != "choosing" or not view.anyTaken:
            return
        order = PrintOrder(self._taken(), printer, view.copies, view.bothSides)
        to_files = printer == FILE
        target = PdfFiles(self._memory.folder) if to_files else self._desk.means.printers
        self._go_on = True
        self._show(replace(view, stage="printing", page=0, pages=0))
        job = partial(target.print, order, self._watch)
        self._errands.ask(job, partial(self._printed, order), self._refused)

    @Slot()
    def stop(self) -> None:
        """Stop printing: nothing more goes to the printer."""
        self._go_on = False
        self._show(replace(self._view, stage="stopping"))

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away; while it prints, that is to stop."""
        if self._view.stage == "printing":
            self.stop()
        elif self._view.stage != "stopping":
            self._show(replace(self._view, stage=""))

    def open(self, finished: tuple[FinishedPaper, ...]) -> None:
        """Open the sheet for these papers, and look for printers."""
        self._all, self._left_out = finished, set()
        self._show(PrintView(stage="choosing", place=place_name(self._memory.folder)))
        self._show_rows()
        self._errands.ask(self._desk.means.printers.found, self._found, self._refused)

    def close(self) -> None:
        """Stop what is being printed: its screen has gone."""
        self._go_on = False

    def _found(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._show(replace(self._view, looking=False, anyPrinter=bool(names)))
        usual, last = names[0] if names else FILE, self._memory.known.printer
        self.choose(last if last in (*names, FILE) else usual)

    def _sides_known(self, printer: str, sides: Sides) -> None:
        if printer == self._view.printer:
            wanted = self._memory.known.both_sides
            both = sides.usually_both if wanted is None else wanted
            # What is glued together is printed on one side only.
            glued = any(paper.paper is Paper.DRAWING for paper in self._all)
            can = sides.can_both and not glued
            self._show(replace(self._view, canBothSides=can, bothSides=can and both))

    def _watch(self, page: int, pages: int) -> bool:
        # On the errands' thread.
        self._reached.emit(page, pages)
        return self._go_on

    @Slot(int, int)
    def _show_reached(self, page: int, pages: int) -> None:
        self._show(replace(self._view, page=page, pages=pages))

    def _printed(self, order: PrintOrder, to_the_end: bool) -> None:
        self._show(replace(self._view, stage="done" if to_the_end else "stopped"))
        if to_the_end:
            self._memory.keep(printer=order.printer)
            self._used(order.papers)

    def _refused(self, error: Exception) -> None:
        self._show(replace(self._view, stage="choosing", looking=False))
        self._desk.trouble_with(error)

    def _taken(self) -> tuple[FinishedPaper, ...]:
        return tuple(paper for paper in self._all if paper.paper.value not in self._left_out)

    def _show_rows(self) -> None:
        file = QCoreApplication.translate("Print", "Som PDF-fil")
        names = ((name, name) for name in self._names)
        self._printers.show(
            tuple(
                PrinterRow(key, title, key == self._view.printer)
                for key, title in (*names, (FILE, file))
            )
        )
        kinds = ((paper.paper.value, paper.title) for paper in self._all)
        rows = tuple(TakenRow(key, title, key not in self._left_out) for key, title in kinds)
        self._papers.show(rows)
        self._show(replace(self._view, anyTaken=any(row.taken for row in rows)))
