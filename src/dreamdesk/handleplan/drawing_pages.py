"""A drawing over several pages: held once in the file, shown on each page through its window.

Beside every joint stands, small, which page it is and what to do there; a dashed line is cut, at a
whole line lies the edge of the next page.
"""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
)
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.content.texts import filled
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, STEPS
from dreamdesk.handleplan import texts
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase
from dreamdesk.look import paper_look
from dreamdesk.pictures.ink_pages import EDGE_MM, GLUE_MM, Joint, Page, Side, Spread
from dreamdesk.pictures.ink_pdf import PackedPicture, PackedSheet, way_to

_DRAWING = "drawing"
_SIZE = 7.5
"""Points: read from near, when one glues."""

_BESIDE = 1.4 * mm
_INDENT, _BETWEEN = 2 * mm, 4 * mm
_HAIR = 0.6
_WITHIN_GLUE_MM = 0.3
"""How far in the line on the strip for glue lies, so that the next page covers it."""


def render(sheet: PackedSheet, spread: Spread, name: str) -> bytes:
    """Return a drawing as PDF over the pages of a spread; `name` is what the drawing is called."""
    case, file = TypeCase(), BytesIO()
    size = (spread.width * mm, spread.height * mm)
    canvas = Canvas(file, pagesize=size, invariant=True, lang="da-DK")
    canvas.setTitle(name)
    canvas.setAuthor("")
    canvas.setCreator("DreamDesk")
    # The canvas makes forms only of what is drawn on it anew: the document takes a finished one.
    _keep(canvas._doc, sheet)  # noqa: SLF001
    for page in spread.pages:
        _draw_drawing(canvas, spread, page)
        for joint in page.joints:
            _draw_line(canvas, spread, page, joint)
            _draw_words(canvas, case, (spread, page, joint), name)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _keep(document: PDFDocument, sheet: PackedSheet) -> None:
    """Put the drawing into the file, as a form that any page can show."""
    pictures = {f"P{at}": _picture(document, each) for at, each in enumerate(sheet.pictures)}
    states = {
        name: PDFDictionary({"CA": cover, "ca": cover})
        for name, cover in (("Whole", 1), ("Marker", sheet.marker))
    }
    about = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Form"),
        "BBox": PDFArray([0, 0, STEPS * SHEET_WIDTH, STEPS * SHEET_HEIGHT]),
        "Resources": PDFDictionary(
            {"ExtGState": PDFDictionary(states), "XObject": PDFDictionary(pictures)}
        ),
    }
    document.ensureMinPdfVersion("transparency")
    document.addForm(_DRAWING, _stream(about, sheet.content))


def _picture(document: PDFDocument, picture: PackedPicture) -> PDFObjectReference:
    about = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": 8,
    }
    cover = _stream({**about, "ColorSpace": PDFName("DeviceGray")}, picture.cover)
    colours = {"ColorSpace": PDFName("DeviceRGB"), "SMask": document.Reference(cover)}
    return document.Reference(_stream({**about, **colours}, picture.colours))


def _stream(about: dict[str, object], packed: bytes) -> PDFStream:
    return PDFStream(PDFDictionary({**about, "Filter": PDFName("FlateDecode")}), packed)


def _draw_drawing(canvas: Canvas, spread: Spread, page: Page) -> None:
    left, top, right, bottom = page.window
    canvas.saveState()
    window = canvas.beginPath()
    window.rect(left * mm, (spread.height - bottom) * mm, (right - left) * mm, (bottom - top) * mm)
    canvas.clipPath(window, stroke=0)
    canvas.transform(*way_to(page, spread))
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.doForm(_DRAWING)
    canvas.restoreState()


def _draw_line(canvas: Canvas, spread: Spread, page: Page, joint: Joint) -> None:
    """Draw where to cut, from edge to edge, or where the next page's edge comes to lie."""
    left, top, right, bottom = page.window
    on_strip = GLUE_MM - _WITHIN_GLUE_MM
    if joint.side in (Side.LEFT, Side.RIGHT):
        far = left if joint.is_cut else right - on_strip
        begin, end = (EDGE_MM, spread.height - EDGE_MM) if joint.is_cut else (top, bottom)
        line = (far, spread.height - begin, far, spread.height - end)
    else:
        far = spread.height - (top if joint.is_cut else bottom - on_strip)
        begin, end = (EDGE_MM, spread.width - EDGE_MM) if joint.is_cut else (left, right)
        line = (begin, far, end, far)
    canvas.setStrokeColor(HexColor(paper_look().palette.edge))
    canvas.setLineWidth(_HAIR)
    canvas.setDash(*((3, 3) if joint.is_cut else ()))
    canvas.line(*(side * mm for side in line))


def _draw_words(
    canvas: Canvas, case: TypeCase, place: tuple[Spread, Page, Joint], name: str
) -> None:
    """Write beside a joint what to do there, and beside the first one which page this is."""
    spread, page, joint = place
    ink = paper_look().palette.ink_soft
    style = Style(Face.REGULAR, _SIZE, _SIZE, ink)
    told = texts.CUT_HERE if joint.is_cut else filled(texts.GLUE_HERE, page=str(joint.other))
    room = _lie_along(canvas, spread, page, joint)
    canvas.setFillColor(HexColor(ink))
    canvas.setFont(style.face.value, style.size)
    canvas.drawRightString(room - _INDENT, 0, told)
    if joint is page.joints[0]:
        pages = str(len(spread.pages))
        label = filled(texts.DRAWING_PAGE, page=str(page.number), pages=pages, name=name)
        lines = case.lines(label, style, room - case.width(told, style) - 2 * _INDENT - _BETWEEN)
        canvas.setFont(lines.face.value, style.size)
        canvas.drawString(_INDENT, 0, lines.lines[0])
    canvas.restoreState()


def _lie_along(canvas: Canvas, spread: Spread, page: Page, joint: Joint) -> float:
    """Turn the canvas to the line of words beside a joint; returns the line's length in points.

    Whoever calls it gives the state back.
    """
    left, top, right, bottom = (float(mm * side) for side in page.window)
    high, rise = spread.height * mm, 0.7 * _SIZE
    canvas.saveState()
    if joint.side is Side.TOP:
        canvas.translate(left, high - top + _BESIDE)
    elif joint.side is Side.BOTTOM:
        canvas.translate(left, high - bottom - _BESIDE - rise)
    else:
        far = left - _BESIDE if joint.side is Side.LEFT else right + _BESIDE + rise
        canvas.translate(far, high - bottom)
        canvas.rotate(90)
        return bottom - top
    return right - left
