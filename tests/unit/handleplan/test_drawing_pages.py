"""A drawing over several pages: one drawing in the file, windows on it, and words to glue by."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from reportlab.lib.units import mm

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, WHOLE_SHEET, Ink, Tool
from dreamdesk.handleplan.drawing_pages import render
from dreamdesk.pictures.ink_pages import EDGE_MM, spread
from dreamdesk.pictures.ink_pdf import PackedSheet, PdfSheet, Pixels
from support.strokes import full_sheet, stroke_through

NAME = "Svends vej"
SHEET = (SHEET_WIDTH, SHEET_HEIGHT)


def packed(strokes: int = 3) -> PackedSheet:
    made = PdfSheet()
    made.add_picture(Pixels(WHOLE_SHEET, 2, 1, bytes(6), b"\x80\xff"))
    for stroke in full_sheet(strokes):
        made.add_stroke(stroke)
    made.add_stroke(stroke_through(9, (100, 100), (2800, 2000), ink=Ink(Tool.MARKER)))
    return made.packed()


def read(count: int, name: str = NAME, sheet: PackedSheet | None = None) -> PdfReader:
    made = render(sheet or packed(), spread(SHEET, count), name)
    return PdfReader(BytesIO(made), strict=True)


@pytest.mark.parametrize(("count", "size"), [(2, (210, 297)), (4, (297, 210))])
def test_every_page_is_an_a4(count: int, size: tuple[int, int]) -> None:
    pages = read(count).pages
    assert len(pages) == count
    for page in pages:
        found = (float(page.mediabox.width), float(page.mediabox.height))
        assert found == pytest.approx((size[0] * mm, size[1] * mm), abs=0.1)


def form_on(page: Any) -> Any:
    """Return the one form that a page has."""
    (form,) = page["/Resources"]["/XObject"].values()
    return form


@pytest.mark.parametrize("count", [2, 4])
def test_the_drawing_is_in_the_file_once_and_every_page_shows_it(count: int) -> None:
    pages: list[Any] = list(read(count).pages)
    forms = {form_on(page).indirect_reference.idnum for page in pages}
    assert len(forms) == 1
    for page in pages:
        assert page.get_contents().get_data().count(b" Do\n") == 1
    form = form_on(pages[0]).get_object()
    assert form.get_data() == zlib.decompress(packed().content)
    (picture,) = form["/Resources"]["/XObject"].values()
    assert picture.get_object()["/SMask"].get_object().get_data() == b"\x80\xff"


def test_more_pages_cost_next_to_nothing() -> None:
    sheet = packed(200)
    two, four = (len(render(sheet, spread(SHEET, count), NAME)) for count in (2, 4))
    assert four - two < 5_000
    assert four < len(sheet.content) + 40_000


@pytest.mark.parametrize(
    ("count", "page", "words"),
    [
        (2, 1, ["Lim side 2 her"]),
        (2, 2, ["Klip langs den stiplede linje"]),
        (4, 1, ["Lim side 2 her", "Lim side 3 her"]),
        (4, 2, ["Klip langs den stiplede linje", "Lim side 4 her"]),
        (4, 3, ["Klip langs den stiplede linje", "Lim side 4 her"]),
        (4, 4, ["Klip langs den stiplede linje"]),
    ],
)
def test_each_page_tells_which_it_is_and_what_to_do(
    count: int, page: int, words: list[str]
) -> None:
    text = read(count).pages[page - 1].extract_text()
    assert f"Side {page} af {count} – {NAME}" in text
    for each in words:
        assert each in text
    assert ("Lim" in text) is any("Lim" in each for each in words)


def places_of_words(page: PageObject) -> list[tuple[float, float]]:
    """Return where each line of words begins, in points from the lower left corner."""
    places = []

    def visit(text: str, way: Any, within: Any, *_: object) -> None:
        if text.strip():
            x, y = within[4], within[5]
            places.append((way[0] * x + way[2] * y + way[4], way[1] * x + way[3] * y + way[5]))

    page.extract_text(visitor_text=visit)
    return places


@pytest.mark.parametrize("count", [2, 4])
def test_the_words_lie_where_printers_print_and_beside_the_drawing(count: int) -> None:
    laid = spread(SHEET, count)
    for page, drawn in zip(read(count).pages, laid.pages, strict=True):
        places = places_of_words(page)
        assert len(places) >= len(drawn.joints)
        for right, up in places:
            x, y = right / mm, laid.height - up / mm
            assert EDGE_MM <= x <= laid.width - EDGE_MM
            assert EDGE_MM <= y <= laid.height - EDGE_MM
            window = drawn.window
            assert not (window.left < x < window.right and window.top < y < window.bottom)


def test_a_name_that_is_too_long_ends_at_a_word_before_what_is_to_be_done() -> None:
    text = read(2, "Vejen hjem " * 60).pages[0].extract_text()
    assert "Lim side 2 her" in text
    assert text.count("Vejen hjem") < 30


def test_a_name_with_other_letters_and_signs_is_written_as_far_as_the_type_goes() -> None:
    text = read(2, "Łódź, Љубав og 🚌").pages[0].extract_text()
    assert "Łódź, Љубав og ◊" in text


def test_an_empty_drawing_gives_pages_too() -> None:
    for number, page in enumerate(read(4, sheet=PdfSheet().packed()).pages, 1):
        assert f"Side {number} af 4" in page.extract_text()
