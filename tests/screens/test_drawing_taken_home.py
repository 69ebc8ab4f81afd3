"""The drawing goes home: printed as large as one likes, or saved - driven on the real window."""

from __future__ import annotations

import threading
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from dreamdesk.domain.sheet import Sheet
from dreamdesk.domain.workshop import Room
from dreamdesk.pictures import ink_paper
from dreamdesk.pictures.ink_pdf import PackedSheet
from dreamdesk.pictures.ink_raster import Art
from dreamdesk.services import rooms, saving
from dreamdesk.services.drawing_papers import Watch
from screens.test_impatience import all_is_well, slow_disk, tap_at_once
from support.drawing_hands import Drawing
from support.hands import Hands, wait, wait_until
from support.printers import STUE, NoPrinter, TwoPrinters
from support.touch_sizes import to_press, too_small
from support.workshop_in_progress import WorkshopInProgress

pytestmark = pytest.mark.usefixtures("documents")

SIZES = [("1", "Trappen", 1), ("2", "Trappen, på to ark", 2), ("4", "Trappen, på fire ark", 4)]


@pytest.fixture
def drawing(in_progress: WorkshopInProgress) -> Drawing:
    drawing = Drawing(in_progress)
    drawing.begin()
    return drawing


@pytest.fixture
def printers(in_progress: WorkshopInProgress) -> TwoPrinters:
    machine = TwoPrinters()
    in_progress.desk.means.printers = machine
    return machine


def ask_to_print(drawing: Drawing) -> Hands:
    drawing.adviser.tap("drawing.homeFold")
    drawing.adviser.tap("drawing.print")
    return drawing.adviser


def pages_of(pdf: bytes) -> int:
    return len(PdfReader(BytesIO(pdf), strict=True).pages)


class SlowPaper:
    """Lets one drawing begin, and go on only when somebody says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.stopped = False
        self._packed = ink_paper.packed
        monkeypatch.setattr(ink_paper, "packed", self)

    def __call__(self, sheet: Sheet, art: Art, watch: Watch) -> PackedSheet | None:
        watch(1, 2)
        self.begun.set()
        assert self.go_on.wait(20)
        self.stopped = not watch(2, 2)
        return None if self.stopped else self._packed(sheet, art, lambda *_: True)


@pytest.mark.parametrize(("size", "title", "pages"), SIZES)
def test_the_drawing_is_printed_in_the_size_that_is_chosen(
    drawing: Drawing, printers: TwoPrinters, size: str, title: str, pages: int
) -> None:
    drawing.drag(drawing.adviser, (300, 300), (900, 500))
    drawing.settled()
    hands = ask_to_print(drawing)
    hands.await_text("Hvor stor skal »Trappen« være?")
    hands.tap(f"sizes.take:{size}")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.copies.more")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    (order,) = printers.orders
    (paper,) = order.papers
    assert (order.printer, order.copies, order.both_sides) == (STUE, 2, False)
    assert (paper.title, pages_of(paper.pdf)) == (title, pages)
    assert paper.file_name.startswith(f"{title} Alma ")


def test_what_is_to_be_glued_is_never_printed_on_both_sides(
    drawing: Drawing, printers: TwoPrinters
) -> None:
    hands = ask_to_print(drawing)
    hands.tap("sizes.take:4")
    hands.find("print.go")
    printing = drawing.presenter.home.printing
    wait_until(lambda: printing.printer == STUE, "the printer")
    drawing.workshop.settled()
    assert printers.sides(STUE).can_both
    assert not hands.there("print.bothSides")


def test_without_a_printer_the_sheet_says_so_and_saves(drawing: Drawing, documents: Path) -> None:
    drawing.workshop.desk.means.printers = NoPrinter()
    hands = ask_to_print(drawing)
    hands.tap("sizes.take:2")
    hands.await_text("Der er ingen printer")
    hands.tap("print.go")
    hands.await_text("Gemt i Dokumenter")
    (file,) = documents.glob("*.pdf")
    assert file.name.startswith("Trappen, på to ark Alma ")
    assert pages_of(file.read_bytes()) == 2


def test_the_sizes_tell_how_large_and_how_many_pages(drawing: Drawing) -> None:
    hands = ask_to_print(drawing)
    for words in ("Ét ark", "To ark", "næsten A2", "37 × 26 cm"):
        hands.await_text(words)
    assert too_small(to_press(hands), 9) == []
    hands.press(Qt.Key.Key_Escape)
    hands.await_gone("sizes.take:1")
    hands.tap("drawing.print")
    hands.tap("sizes.cancel")
    hands.await_gone("sizes.take:1")


def test_drawing_for_paper_can_be_stopped_and_another_size_chosen(
    drawing: Drawing, printers: TwoPrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowPaper(monkeypatch)
    hands = ask_to_print(drawing)
    hands.tap("sizes.take:4")
    hands.await_text("Gør tegningen klar")
    wait_until(slow.begun.is_set, "the drawing to begin")
    wait_until(lambda: drawing.presenter.home.share == 0.5, "half of it")
    hands.tap("sizes.stop")
    slow.go_on.set()
    wait_until(lambda: slow.stopped, "it to stop")
    assert not hands.there("print.go")
    hands.tap("sizes.take:1")
    hands.find("print.go")
    assert drawing.presenter.home.asking == ""


def test_esc_while_it_is_drawn_puts_it_all_away(
    drawing: Drawing, printers: TwoPrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowPaper(monkeypatch)
    hands = ask_to_print(drawing)
    hands.tap("sizes.take:2")
    wait_until(slow.begun.is_set, "the drawing to begin")
    hands.press(Qt.Key.Key_Escape)
    slow.go_on.set()
    wait_until(lambda: slow.stopped, "it to stop")
    hands.await_gone("sizes.*")
    assert not hands.there("print.go")


def test_leaving_the_room_while_it_is_drawn_is_no_trouble(
    drawing: Drawing, printers: TwoPrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowPaper(monkeypatch)
    ask_to_print(drawing).tap("sizes.take:2")
    wait_until(slow.begun.is_set, "the drawing to begin")
    # Nobody can tap beside the sheet; the citizen's side or the lock can still take one away.
    drawing.workshop.session.do(partial(rooms.enter, room=Room.CONVERSATION))
    drawing.adviser.await_gone("drawing.sheet")
    slow.go_on.set()
    wait_until(lambda: slow.stopped, "it to stop")
    drawing.workshop.settled()
    assert printers.orders == []


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("svg", b"<")])
def test_the_drawing_is_taken_home_as_a_file(
    drawing: Drawing, tmp_path: Path, kind: str, begins: bytes
) -> None:
    drawing.adviser.tap("drawing.homeFold")
    drawing.adviser.tap(f"drawing.save:{kind}")
    if kind == "pdf":
        drawing.adviser.tap("sizes.take:4")
    drawing.adviser.find("save.path")
    taken_home = drawing.presenter.home.saving
    name = taken_home.path.rpartition("/")[2]
    assert name.endswith(f".{kind}")
    taken_home.typePath(str(tmp_path / name))
    drawing.adviser.tap("save.go")
    drawing.adviser.find("save.finish")
    data = (tmp_path / name).read_bytes()
    assert data.startswith(begins)
    assert kind != "pdf" or pages_of(data) == 4


@pytest.mark.parametrize("way", ["print", "save:pdf"])
def test_a_full_disk_is_told_and_nothing_half_is_left(
    drawing: Drawing, documents: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    drawing.workshop.desk.means.printers = NoPrinter()
    drawing.adviser.tap("drawing.homeFold")
    drawing.adviser.tap(f"drawing.{way}")
    drawing.adviser.tap("sizes.take:2")
    go = f"{way.partition(':')[0]}.go"
    drawing.adviser.find(go)
    monkeypatch.setattr(saving.os, "fsync", full)
    drawing.adviser.tap(go)
    drawing.adviser.find("trouble.dismiss")
    assert list(documents.iterdir()) == []
    monkeypatch.undo()
    drawing.adviser.tap("trouble.dismiss")
    drawing.adviser.find(go)


def test_an_empty_blank_sheet_can_be_printed_to_draw_on_at_home(
    in_progress: WorkshopInProgress, printers: TwoPrinters
) -> None:
    drawing = Drawing(in_progress)
    drawing.begin("")
    hands = ask_to_print(drawing)
    hands.tap("sizes.take:2")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    (order,) = printers.orders
    assert pages_of(order.papers[0].pdf) == 2


def test_the_drawings_are_printed_beside_the_papers_at_the_end(
    drawing: Drawing, printers: TwoPrinters
) -> None:
    drawing.drag(drawing.adviser, (300, 300), (900, 500))
    drawing.settled()
    first = drawing.workshop.living.sheets[0]
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.adviser.tap("drawing.another")
    drawing.adviser.tap("drawing.begin:broen")
    drawing.settled()
    drawing.workshop.enter(Room.CLOSING)
    hands = drawing.adviser
    hands.tap("closing.papers")
    assert hands.text(f"papers.drawing:{first.id}") == "Trappen"
    assert hands.reads("Skriv en tegning ud")
    assert hands.reads("Broen")
    hands.tap(f"papers.drawing:{first.id}")
    hands.tap("sizes.take:1")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    (order,) = printers.orders
    assert [paper.title for paper in order.papers] == ["Trappen"]
    hands.tap("print.finish")
    hands.tap("papers.back")
    hands.find("workshop.saved")


def test_without_a_drawing_the_papers_speak_of_none(in_progress: WorkshopInProgress) -> None:
    in_progress.desk.see_papers(in_progress.session, "plan")
    in_progress.adviser.find("papers.page:plan.0")
    assert not in_progress.adviser.there("papers.drawing:*")
    assert not in_progress.adviser.reads("Tegningen med hjem")


def test_a_file_asked_for_twice_is_offered_once(drawing: Drawing, tmp_path: Path) -> None:
    hands = drawing.adviser
    hands.tap("drawing.homeFold")
    with slow_disk(drawing.workshop):
        tap_at_once(hands, "drawing.save:png", 2)
    hands.find("save.path")
    saving = drawing.presenter.home.saving
    saving.typePath(str(tmp_path / "min tegning.png"))
    wait(800)
    assert saving.path == str(tmp_path / "min tegning.png")


@pytest.mark.parametrize("what", ["save:png", "print"])
def test_leaving_at_once_while_the_sheet_is_being_read_is_no_trouble(
    drawing: Drawing, what: str
) -> None:
    hands = drawing.adviser
    hands.tap("drawing.homeFold")
    if what == "print":
        hands.tap("drawing.print")
        hands.find("sizes.take:2")
    with slow_disk(drawing.workshop):
        tap_at_once(hands, "sizes.take:2" if what == "print" else f"drawing.{what}", 1)
        drawing.workshop.session.do(partial(rooms.enter, room=Room.CONVERSATION))
    hands.await_gone("drawing.sheet")
    all_is_well(drawing.workshop)
    assert not hands.there("save.path")
