"""Printing: page by page to a printer, or as files into a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from shutil import which

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.domain.errors import DiskFull, FolderNotWritable, PrinterTrouble
from dreamdesk.handleplan.document import Paper
from dreamdesk.services import saving
from dreamdesk.services.papers import FinishedPaper
from dreamdesk.ui.pdf_pages import PdfPages
from dreamdesk.ui.printing import PdfFiles, PrintOrder, Sides, SystemPrinters

pytestmark = pytest.mark.usefixtures("qapp")


def paper(kind: Paper = Paper.PLAN, pages: int = 2, lies: bool = False) -> FinishedPaper:
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4[::-1] if lies else A4)
    for number in range(pages):
        canvas.drawString(100, 700, f"Side {number + 1}")
        canvas.rect(0, 0, 60, 60, fill=1)
        canvas.showPage()
    canvas.save()
    return FinishedPaper(kind, kind.value, f"{kind.value}.pdf", file.getvalue())


class PaperTray(SystemPrinters):
    """A printer whose paper is a file: Qt's own, with nothing between."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.jobs: list[QPrinter] = []

    def _printer(self, order: PrintOrder) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / f"{len(self.jobs)}.pdf"))
        whole = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
        printer.setPageLayout(whole)
        printer.setFullPage(True)
        self.jobs.append(printer)
        return printer

    def printed(self) -> list[int]:
        """Return how many pages each job has."""
        files = sorted(self._folder.glob("*.pdf"))
        return [len(PdfReader(file).pages) for file in files if file.stat().st_size]


def test_each_paper_is_a_job_of_its_own_and_every_page_is_told(tmp_path: Path) -> None:
    tray, told = PaperTray(tmp_path), []
    order = PrintOrder((paper(), paper(Paper.CITIZEN, 1)), "tray")

    def watch(page: int, pages: int) -> bool:
        told.append((page, pages))
        return True

    assert tray.print(order, watch)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert tray.printed() == [2, 1]


def test_what_is_printed_looks_like_the_page(tmp_path: Path) -> None:
    tray = PaperTray(tmp_path)
    tray.print(PrintOrder((paper(pages=1),), "tray"), lambda page, pages: True)
    (file,) = [f for f in tmp_path.glob("*.pdf") if f.stat().st_size]
    pages = PdfPages(file.read_bytes())
    image = pages.image(0, 595)
    assert image.pixelColor(30, 842 - 30).lightness() < 20
    assert image.pixelColor(400, 400).lightness() == 255
    pages.close()


@pytest.mark.parametrize("lies", [True, False])
def test_a_page_that_lies_is_printed_on_an_a4_that_lies(tmp_path: Path, lies: bool) -> None:
    tray = PaperTray(tmp_path)
    order = PrintOrder((paper(Paper.DRAWING, 1, lies), paper(Paper.PLAN, 1)), "tray")
    tray.print(order, lambda page, pages: True)
    job, after = tray.jobs[-2:]
    assert job.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    wide = job.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert wide is lies
    assert after.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    first = next(f for f in sorted(tmp_path.glob("*.pdf")) if f.stat().st_size)
    pages = PdfPages(first.read_bytes())
    assert (pages.shape(0) < 1) is lies
    # Its black corner is where it was: nothing was turned or made smaller.
    image = pages.image(0, 842 if lies else 595)
    assert image.pixelColor(30, image.height() - 30).lightness() < 20
    assert image.pixelColor(70, image.height() - 70).lightness() == 255
    pages.close()


def test_stopping_prints_no_more(tmp_path: Path) -> None:
    tray = PaperTray(tmp_path)
    order = PrintOrder((paper(pages=3), paper(Paper.CITIZEN, 1)), "tray")
    assert not tray.print(order, lambda page, pages: page < 2)
    assert all(count < 3 for count in tray.printed())


def test_where_copies_cannot_be_asked_for_the_paper_is_printed_again(tmp_path: Path) -> None:
    tray = PaperTray(tmp_path)
    order = PrintOrder((paper(pages=1),), "tray", copies=3)
    assert tray.print(order, lambda page, pages: True)
    asked = tray.jobs[0].supportsMultipleCopies()
    assert len(tray.printed()) == (1 if asked else 3)


def test_a_printer_that_is_gone_is_told() -> None:
    order = PrintOrder((paper(),), "the one that was sold")
    with pytest.raises(PrinterTrouble):
        SystemPrinters().print(order, lambda page, pages: True)


def test_the_spooler_is_never_looked_for_on_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "print.example")
    SystemPrinters()
    assert os.environ["CUPS_SERVER"].startswith("/")


@pytest.mark.skipif(which("strace") is None, reason="strace is not installed")
def test_looking_for_printers_opens_no_connection(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    code = (
        "from PySide6.QtGui import QGuiApplication\n"
        "from dreamdesk.ui.printing import SystemPrinters\n"
        "qt = QGuiApplication([])\n"
        "for name in SystemPrinters().found():\n    SystemPrinters().sides(name)\n"
    )
    subprocess.run(
        ["strace", "-f", "-e", "trace=socket", "-o", trace, sys.executable, "-c", code],
        check=True,
        capture_output=True,
    )
    assert "AF_INET" not in trace.read_text()


def test_files_get_names_of_their_own_and_replace_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "Dokumenter"
    order = PrintOrder((paper(), paper(Paper.CITIZEN)), "file")
    for _ in range(2):
        assert PdfFiles(folder).print(order, lambda page, pages: True)
    names = {file.name for file in folder.iterdir()}
    assert names == {"plan.pdf", "plan (2).pdf", "citizen.pdf", "citizen (2).pdf"}
    assert (folder / "plan.pdf").read_bytes() == order.papers[0].pdf


def test_files_can_be_stopped_and_have_no_sides(tmp_path: Path) -> None:
    files = PdfFiles(tmp_path)
    assert not files.print(PrintOrder((paper(),), "file"), lambda page, pages: False)
    assert list(tmp_path.iterdir()) == []
    assert files.sides("file") == Sides()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    order = PrintOrder((paper(),), "file")
    with pytest.raises(FolderNotWritable):
        PdfFiles(tmp_path / "file" / "folder").print(order, lambda page, pages: True)


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(saving.os, "fsync", full)
    with pytest.raises(DiskFull):
        PdfFiles(tmp_path).print(PrintOrder((paper(),), "file"), lambda page, pages: True)
    assert list(tmp_path.iterdir()) == []
