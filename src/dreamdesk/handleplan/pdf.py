"""A document as PDF: A4, embedded Source Sans Pro, page numbers, the same bytes every time."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.content.texts import filled
from dreamdesk.handleplan.document import Document, Paper
from dreamdesk.handleplan.pdf_blocks import Setter
from dreamdesk.handleplan.pdf_boxes import Stack, TextBox
from dreamdesk.handleplan.pdf_figures import PictureShelf, Raster
from dreamdesk.handleplan.pdf_flow import pages
from dreamdesk.handleplan.pdf_styles import Styles, styles_for
from dreamdesk.handleplan.pdf_type import UNSEEN_SIGN, Face, TypeCase
from dreamdesk.look import PaperLook, paper_look

ONE_PAGE_SCALES = tuple(percent / 100 for percent in range(100, 67, -2))
"""How much smaller a one-page paper may be set before it takes a second page; 0.68 is 11 points."""


@dataclass(frozen=True)
class _SetPaper:
    """A paper ready to be drawn: the pages, and what stands at the foot of the last one."""

    styles: Styles
    pages: list[Stack]
    foot: Stack


def render(document: Document, raster: Raster) -> bytes:
    """Return the document as PDF.

    `raster` turns a kept picture into PNG or JPEG of the width asked for, in pixels; a picture for
    which it raises WorldError leaves its frame with the words for what would be seen.
    """
    case, look = TypeCase(), paper_look()
    shelf = PictureShelf(raster, styles_for(document.paper, look).widest_picture)
    made = _set(document, case, look, shelf)
    file = BytesIO()
    # Without dates and random ids the same paper is the same bytes.
    canvas = Canvas(
        file,
        pagesize=made.styles.page,
        invariant=True,
        lang=document.language,
        initialFontName=Face.REGULAR.value,
    )
    canvas.setTitle(document.title)
    canvas.setSubject(document.footer)
    canvas.setAuthor("")
    canvas.setCreator("DreamDesk")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, _ in enumerate(made.pages, 1):
        _draw_page(canvas, document, made, number, case)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _set(document: Document, case: TypeCase, look: PaperLook, shelf: PictureShelf) -> _SetPaper:
    """Set what has many pages in its own size, the others as large as one page allows, or two."""
    if document.paper in (Paper.PLAN, Paper.QUESTIONS):
        return _set_at(1.0, document, case, look, shelf)
    tried = []
    for scale in ONE_PAGE_SCALES:
        tried.append(_set_at(scale, document, case, look, shelf))
        if len(tried[-1].pages) == 1:
            return tried[-1]
    on_two = (made for made in tried if len(made.pages) == 2)
    return next(on_two, tried[0])


def _set_at(
    scale: float, document: Document, case: TypeCase, look: PaperLook, shelf: PictureShelf
) -> _SetPaper:
    styles = styles_for(document.paper, look, scale)
    width, height = _inside(styles)
    setter = Setter(case, styles, shelf, width, height)
    foot = setter.stack(document.foot)
    parts = setter.parts(document.blocks)
    return _SetPaper(styles, pages(parts, foot, width, height, 2 * styles.rhythm), foot)


def _inside(styles: Styles) -> tuple[float, float]:
    wide, high = styles.page
    return wide - 2 * styles.margin, high - 2 * styles.margin


def _draw_page(
    canvas: Canvas, document: Document, made: _SetPaper, number: int, case: TypeCase
) -> None:
    styles = made.styles
    width, height = _inside(styles)
    made.pages[number - 1].draw(canvas, styles.margin, styles.margin + height, width)
    if number == len(made.pages):
        high = made.foot.height(width)
        made.foot.draw(canvas, styles.margin, styles.margin + high, width)
    _draw_footer(canvas, document, styles, (number, len(made.pages)), case)


def _draw_footer(
    canvas: Canvas, document: Document, styles: Styles, place: tuple[int, int], case: TypeCase
) -> None:
    """Draw what the paper is, for whom and from when, and which page of how many."""
    width, _ = _inside(styles)
    x, top = styles.margin, styles.margin * 0.6
    number, count = place
    label = filled(document.page_label, page=str(number), pages=str(count))
    room = width - case.width(label, styles.footer) - styles.rhythm
    canvas.setStrokeColor(HexColor(styles.palette.line))
    canvas.setLineWidth(styles.hairline)
    canvas.line(x, top + 4, x + width, top + 4)
    said = document.footer
    if case.lacked_signs and number == count:
        said = f"{said}\n{filled(document.unseen, sign=UNSEEN_SIGN)}"
    TextBox(case, said, styles.footer).draw(canvas, x, top, room)
    TextBox(case, label, styles.footer, right=True).draw(canvas, x, top, width)
