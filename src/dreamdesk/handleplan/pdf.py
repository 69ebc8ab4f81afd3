"""A document as PDF: A4, embedded Source Sans Pro, page numbers, the same bytes every time."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.content.texts import filled
from dreamdesk.handleplan.document import Document, Paper
from dreamdesk.handleplan.pdf_blocks import Setter
from dreamdesk.handleplan.pdf_boxes import Stack, TextBox
from dreamdesk.handleplan.pdf_figures import PictureShelf, Raster
from dreamdesk.handleplan.pdf_flow import pages
from dreamdesk.handleplan.pdf_styles import Styles, styles_for
from dreamdesk.handleplan.pdf_type import UNSEEN_SIGN, TypeCase
from dreamdesk.look import PaperLook, paper_look

ONE_PAGE_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""How much smaller a one-page paper may be set before it takes a second page; 0.7 is 11 points."""

READABLE_SCALE = 0.85
"""How a one-page paper is set when it needs more than one page in any case."""

PICTURE_MM = {Paper.PLAN: 44.0, Paper.CITIZEN: 60.0, Paper.INVITATION: 60.0}
"""How wide pictures stand beside text."""


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
    shelf = PictureShelf(raster, PICTURE_MM[document.paper] * mm)
    made = _set(document, case, look, shelf)
    file = BytesIO()
    # Without dates and random ids the same paper is the same bytes.
    canvas = Canvas(file, pagesize=A4, invariant=True, lang=document.language)
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
    """Set a plan in its own size, and the others as large as one page allows."""
    if document.paper is Paper.PLAN:
        return _set_at(1.0, document, case, look, shelf)
    for scale in ONE_PAGE_SCALES:
        made = _set_at(scale, document, case, look, shelf)
        if len(made.pages) == 1:
            return made
    return _set_at(READABLE_SCALE, document, case, look, shelf)


def _set_at(
    scale: float, document: Document, case: TypeCase, look: PaperLook, shelf: PictureShelf
) -> _SetPaper:
    styles = styles_for(document.paper, look, scale)
    width, height = _inside(styles)
    picture = PICTURE_MM[document.paper] * mm * scale
    setter = Setter(case, styles, shelf, width, height, picture)
    foot = setter.stack(document.foot)
    parts = setter.parts(document.blocks)
    return _SetPaper(styles, pages(parts, foot, width, height, 2 * styles.rhythm), foot)


def _inside(styles: Styles) -> tuple[float, float]:
    wide, high = A4
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
