"""Where papers go: to a printer of this machine, or into a folder as PDF files.

Everything here may take a while and is called off the GUI thread. A printer's spooler writes what
it prints on disk in clear text, as every program's printing does; a PDF file is clear text too.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dreamdesk.domain.errors import PrinterTrouble
from dreamdesk.services.papers import FinishedPaper
from dreamdesk.services.saving import free_name, make_folder, save

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

    from dreamdesk.ui.pdf_pages import PdfPages

SHARPEST = 600
"""Dots per inch; beyond that a page takes long and nobody sees it."""

MOST_COPIES = 9

_STRIP = 600
"""Pixels; a page is printed strip by strip, since a whole one takes a hundred megabytes."""

_OVERLAP = 4
"""Pixels that strips have in common, or a printer's scaling could show the seam."""

_SPOOLER = "/run/cups/cups.sock"

Watch = Callable[[int, int], bool]
"""Told which page of how many is on its way; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is printed, where and how; `copies` is the number of each paper."""

    papers: tuple[FinishedPaper, ...]
    printer: str
    copies: int = 1
    both_sides: bool = False


@dataclass(frozen=True, slots=True)
class Sides:
    """Whether a printer can print on both sides of a sheet, and whether it usually does."""

    can_both: bool = False
    usually_both: bool = False


class Printers(Protocol):
    """Something that takes papers."""

    def found(self) -> tuple[str, ...]:
        """Return the printers' names, the usual one first."""
        ...

    def sides(self, name: str) -> Sides:
        """Tell what a printer does with both sides of a sheet."""
        ...

    def print(self, order: PrintOrder, watch: Watch) -> bool:
        """Print, and tell whether it went to the end; raises a WorldError."""
        ...


class SystemPrinters:
    """The printers that the system knows, by Qt. Each paper is a print job of its own.

    One job each: the citizen's page must never end up on the back of the plan.
    """

    def __init__(self) -> None:
        _keep_to_the_local_spooler()

    def found(self) -> tuple[str, ...]:
        """Return the printers' names, the usual one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        usual = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return tuple(sorted(names, key=lambda name: (name != usual, name.casefold())))

    def sides(self, name: str) -> Sides:
        """Tell what a printer does with both sides of a sheet."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(name)
        long_side = QPrinter.DuplexMode.DuplexLongSide
        return Sides(
            can_both=long_side in info.supportedDuplexModes(),
            usually_both=info.defaultDuplexMode() is long_side,
        )

    def print(self, order: PrintOrder, watch: Watch) -> bool:
        """Print, and tell whether it went to the end; raises PrinterTrouble."""
        from dreamdesk.ui.pdf_pages import PdfPages

        # Not every system can be asked for copies: then the paper is printed again.
        times = 1 if self._printer(order).supportsMultipleCopies() else order.copies
        opened = [PdfPages(paper.pdf) for paper in order.papers]
        total, numbers = times * sum(pages.count for pages in opened), count(1)
        try:
            return all(
                self._print_paper(order, pages, lambda: watch(next(numbers), total))
                for pages in opened
                for _ in range(times)
            )
        finally:
            for pages in opened:
                pages.close()

    def _print_paper(self, order: PrintOrder, pages: PdfPages, go_on: Callable[[], bool]) -> bool:
        from PySide6.QtGui import QPageLayout, QPainter

        printer = self._printer(order)
        printer.setPageSize(pages.page_size(0))
        ways = QPageLayout.Orientation
        printer.setPageOrientation(ways.Landscape if pages.lies(0) else ways.Portrait)
        painter = QPainter()
        if not (printer.isValid() and painter.begin(printer)):
            raise PrinterTrouble
        # Text as a photograph would be compressed looks worn.
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        try:
            for page in range(pages.count):
                if not go_on():
                    printer.abort()
                    return False
                if page and not printer.newPage():
                    raise PrinterTrouble
                _draw(painter, printer, pages, page)
        finally:
            ended = painter.end()
        if not ended or printer.printerState() is type(printer.printerState()).Error:
            raise PrinterTrouble
        return True

    def _printer(self, order: PrintOrder) -> QPrinter:
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(order.printer)
        if info.isNull():
            raise PrinterTrouble
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        # The queue's window and some printers' displays show the name: it names nobody.
        printer.setDocName("DreamDesk")
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setResolution(min(printer.resolution(), SHARPEST))
        if printer.supportsMultipleCopies():
            printer.setCopyCount(order.copies)
        modes = QPrinter.DuplexMode
        printer.setDuplex(modes.DuplexLongSide if order.both_sides else modes.DuplexNone)
        return printer


class PdfFiles:
    """A folder that takes papers as PDF files, each under its own name; nothing is replaced."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def found(self) -> tuple[str, ...]:
        """Return the folder's name: the one place that papers go."""
        return (self.folder.name,)

    def sides(self, name: str) -> Sides:
        """Tell that a file has no sides."""
        del name
        return Sides()

    def print(self, order: PrintOrder, watch: Watch) -> bool:
        """Save each paper; raises FolderNotWritable or DiskFull."""
        make_folder(self.folder)
        for number, paper in enumerate(order.papers, 1):
            if not watch(number, len(order.papers)):
                return False
            save(paper.pdf, free_name(self.folder / paper.file_name))
        return True


def _draw(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    from PySide6.QtCore import QPoint, QRect

    whole = printer.paperRect(type(printer).Unit.DevicePixel).toRect().size()
    for start in range(0, whole.height(), _STRIP):
        top = max(start - _OVERLAP, 0)
        height = min(start + _STRIP, whole.height()) - top
        strip = pages.strip(page, whole, QRect(0, top, whole.width(), height))
        painter.drawImage(QPoint(0, top), strip)


def _keep_to_the_local_spooler() -> None:
    """Let CUPS be asked through its socket file only.

    Where that is missing, its library would try the network; DreamDesk never opens a connection.
    """
    if sys.platform == "linux" and not os.environ.get("CUPS_SERVER", "").startswith("/"):
        os.environ["CUPS_SERVER"] = _SPOOLER
