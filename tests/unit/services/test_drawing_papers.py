"""A drawing as a paper: named, as large as was asked for, and stopped when somebody says so."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from uuid import UUID

import pytest
from pypdf import PdfReader

from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.handleplan.document import Paper
from dreamdesk.pictures.ink_pdf import PackedSheet, PdfSheet
from dreamdesk.services.drawing_papers import PAGES, Watch, drawing_on_paper, over_pages
from support.strokes import NOON, full_sheet

DAY = date(2026, 12, 4)
SHEET = Sheet(SheetHead(UUID(int=1), UUID(int=2), "Min vej", NOON)).add(*full_sheet(3))


def pack(sheet: Sheet, watch: Watch) -> PackedSheet | None:
    made = PdfSheet()
    for number, stroke in enumerate(sheet.strokes(), 1):
        if not watch(number, len(sheet.things)):
            return None
        made.add_stroke(stroke)
    return made.packed()


@pytest.mark.parametrize("count", PAGES)
def test_a_drawing_has_as_many_pages_as_were_asked_for(count: int) -> None:
    title = f"Min vej på {count}"
    paper = drawing_on_paper(
        SHEET, title, "Svend", DAY, count=count, pack=pack, watch=lambda *_: True
    )
    assert paper is not None
    assert (paper.paper, paper.title) == (Paper.DRAWING, title)
    assert paper.file_name == f"{title} Svend 2026-12-04.pdf"
    assert len(PdfReader(BytesIO(paper.pdf), strict=True).pages) == count


def test_making_it_can_be_stopped() -> None:
    assert (
        drawing_on_paper(
            SHEET, "Min vej", "", DAY, count=2, pack=pack, watch=lambda number, _: number < 2
        )
        is None
    )


def test_the_sizes_are_about_those_of_the_papers_they_are_called_after() -> None:
    for count, (wide, high) in zip(PAGES, [(297, 210), (420, 297), (594, 420)], strict=True):
        drawn = over_pages(count).drawn
        assert 0.85 * wide < drawn[0] < wide
        assert 0.85 * high < drawn[1] < high
