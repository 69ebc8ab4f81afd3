"""Papirer: looked at, printed, saved - driven on the real window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from dreamdesk.domain.errors import ContentBroken, PrinterTrouble
from dreamdesk.services import papers, preparing
from support.hands import Hands, wait_until
from support.printers import FOLLOW, STUE, NoPrinter, TwoPrinters
from support.workshop_in_progress import WorkshopInProgress

pytestmark = pytest.mark.usefixtures("documents")


@pytest.fixture
def printers(in_progress: WorkshopInProgress) -> TwoPrinters:
    machine = TwoPrinters()
    in_progress.desk.means.printers = machine
    return machine


def saved_in(folder: Path) -> list[str]:
    return sorted(file.name.rpartition(" Alma ")[0] for file in folder.glob("*.pdf"))


def test_both_papers_are_shown_as_they_will_be_printed(see: Callable[[str], Hands]) -> None:
    hands = see("plan")
    page = hands.find("papers.page:plan.0")
    wait_until(lambda: page._image is not None, "the page to be drawn")
    assert page._image.width() == round(page.width())
    hands.tap("papers.paper:citizen")
    assert hands.find("papers.paper:citizen").property("chosen") is True
    hands.find("papers.page:citizen.0")


def test_the_keys_turn_the_pages(see: Callable[[str], Hands]) -> None:
    hands = see("plan")
    hands.find("papers.page:plan.0")
    view = hands.find("papers.pages")
    start = view.property("contentY")
    hands.press(Qt.Key.Key_PageDown)
    hands.press(Qt.Key.Key_Down)
    assert view.property("contentY") > start + view.height() / 2
    hands.press(Qt.Key.Key_PageUp)
    hands.press(Qt.Key.Key_Up)
    assert view.property("contentY") == start


def test_the_papers_follow_what_the_citizen_does(
    see: Callable[[str], Hands], in_progress: WorkshopInProgress
) -> None:
    hands = see("invitation")
    before = hands.find("papers.page:invitation.0").property("version")
    in_progress.session.do(lambda meeting: preparing.agree_place(meeting, "Biblioteket"))
    page = hands.find("papers.page:invitation.0")
    wait_until(lambda: page.property("version") > before, "the paper to be made anew")


def test_without_a_printer_both_papers_become_files_in_three_taps(
    see: Callable[[str], Hands], documents: Path, in_progress: WorkshopInProgress
) -> None:
    in_progress.desk.means.printers = NoPrinter()
    hands = see("plan")
    hands.tap("papers.print")
    hands.await_text("Der er ingen printer")
    assert hands.find("print.printer:file").property("chosen") is True
    hands.tap("print.go")
    hands.await_text("Gemt i Dokumenter")
    assert saved_in(documents) == ["Handleplan-udkast", "Min drøm og mine skridt"]
    for file in documents.glob("*.pdf"):
        words = " ".join(p.extract_text() for p in PdfReader(BytesIO(file.read_bytes())).pages)
        assert "Alma" in words
    hands.tap("print.finish")
    wait_until(lambda: not hands.there("print.finish"), "the sheet to go")


def test_the_usual_printer_is_chosen_and_copies_and_sides_are_ordered(
    see: Callable[[str], Hands], printers: TwoPrinters
) -> None:
    hands = see("plan")
    hands.tap("papers.print")
    wait_until(lambda: hands.there("print.bothSides"), "the printer's sides")
    assert hands.find(f"print.printer:{STUE}").property("chosen") is True
    hands.tap("print.copies.more")
    hands.tap("print.copies.more")
    hands.tap("print.copies.fewer")
    assert hands.text("print.copies") == "2 af hver"
    hands.tap("print.bothSides")
    hands.tap("print.paper:plan")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    (order,) = printers.orders
    assert (order.printer, order.copies, order.both_sides) == (STUE, 2, False)
    assert [paper.paper.value for paper in order.papers] == ["citizen"]


def test_the_printer_used_last_is_chosen_next_time(
    see: Callable[[str], Hands], printers: TwoPrinters, in_progress: WorkshopInProgress
) -> None:
    hands = see("plan")
    hands.tap("papers.print")
    hands.tap(f"print.printer:{FOLLOW}")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    hands.tap("print.finish")
    wait_until(lambda: not hands.there("print.finish"), "the sheet to go")
    hands.tap("papers.back")
    hands.find("workshop.saved")
    hands = see("citizen")
    hands.tap("papers.print")
    chosen = hands.find(f"print.printer:{FOLLOW}")
    wait_until(lambda: chosen.property("chosen") is True, "the last printer to be chosen")


def test_printing_is_seen_page_by_page_and_can_be_stopped(
    see: Callable[[str], Hands], printers: TwoPrinters
) -> None:
    printers.let_a_page_out = threading.Semaphore(1)
    hands = see("plan")
    hands.tap("papers.print")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.go")
    hands.await_text("Side 2 af 4")
    hands.press(Qt.Key.Key_Escape)
    assert hands.there("print.stop")
    hands.tap("print.stop")
    printers.let_a_page_out.release()
    hands.await_text("Udskriften er stoppet")


def test_a_printer_that_refuses_is_told_and_the_choice_stands(
    see: Callable[[str], Hands], printers: TwoPrinters
) -> None:
    printers.trouble = PrinterTrouble()
    hands = see("plan")
    hands.tap("papers.print")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.go")
    hands.await_text("Papiret blev ikke skrevet ud")
    hands.tap("trouble.dismiss")
    hands.find("print.go")


def test_nothing_is_printed_when_every_paper_is_left_out(
    see: Callable[[str], Hands], printers: TwoPrinters
) -> None:
    hands = see("plan")
    hands.tap("papers.print")
    hands.tap("print.paper:plan")
    hands.tap("print.paper:citizen")
    wait_until(lambda: not hands.find("print.go").isEnabled(), "nothing to print")
    hands.tap("print.cancel")


def test_the_invitation_stands_alone_and_is_remembered_as_given(
    see: Callable[[str], Hands], printers: TwoPrinters, in_progress: WorkshopInProgress
) -> None:
    hands = see("invitation")
    assert hands.text("papers.print") == "Skriv ud"
    assert not hands.there("papers.paper:plan")
    hands.tap("papers.print")
    hands.find(f"print.printer:{STUE}")
    hands.tap("print.go")
    hands.await_text("Papiret er på vej")
    living = in_progress.desk.stage.presenter.session
    wait_until(
        lambda: living.workshop.preparation.invited_at is not None, "the invitation to be noted"
    )


def test_a_paper_that_cannot_be_made_says_so_and_can_be_tried_again(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ContentBroken(Path("afrunding.toml"), 3, "words")

    with monkeypatch.context() as patched:
        patched.setattr(papers, "written", broken)
        in_progress.desk.see_papers(in_progress.session, "plan")
        in_progress.adviser.await_text("Papiret kunne ikke gøres klar")
        assert in_progress.adviser.reads("afrunding.toml")
        assert not in_progress.adviser.find("papers.print").isEnabled()
    in_progress.adviser.tap("papers.again")
    in_progress.adviser.find("papers.page:plan.0")


@pytest.mark.expects_log("RuntimeError")
def test_our_own_mistake_names_no_words_in_the_log(
    in_progress: WorkshopInProgress,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    said = f"{in_progress.living.course.citizen.name} sagde"

    def mistaken(*_: object) -> None:
        raise RuntimeError(said)

    monkeypatch.setattr(papers, "finished", mistaken)
    in_progress.desk.see_papers(in_progress.session, "plan")
    in_progress.adviser.await_text("Papiret kunne ikke gøres klar")
    assert "Alma" not in caplog.text


def test_the_way_back_leads_to_the_workshop_and_leaves_the_window_alone(
    see: Callable[[str], Hands], in_progress: WorkshopInProgress
) -> None:
    hands = see("plan")
    hands.find("papers.page:plan.0")
    hands.tap("papers.back")
    hands.find("workshop.saved")
    # PySide would take a window that an item is asked for as the item's child.
    assert hands.window.isVisible()
