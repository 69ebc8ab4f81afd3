"""The papers of a workshop: composed from what was said and agreed, set as PDF, and named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from dreamdesk.content.library import Library
from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.errors import MediumLost
from dreamdesk.domain.laid_picture import LaidPicture, TablePicture
from dreamdesk.domain.own_pictures import OwnPicture
from dreamdesk.domain.pictures import media_type
from dreamdesk.handleplan import compose
from dreamdesk.handleplan.document import Document, Paper
from dreamdesk.handleplan.invitation import Host
from dreamdesk.handleplan.material import Material
from dreamdesk.services.meeting import Living
from dreamdesk.services.ports import MediaFiles, Work
from dreamdesk.services.position_cards import pictures_on_map

if TYPE_CHECKING:
    from dreamdesk.handleplan.pdf_figures import Raster

KEEP_MONTHS = 6
"""How long a workshop is kept here, as the invitation tells it, until the settings can say so."""

_PRINTER, _SIDES, _FOLDER = "papers.printer", "papers.sides", "papers.folder"
_BOTH = "both"

_DASH = re.compile(r"\s+[–—-]\s+")
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class FinishedPaper:
    """A paper that can be shown, printed and saved; `file_name` is what it is saved as."""

    paper: Paper
    title: str
    file_name: str
    pdf: bytes


def written(
    living: Living,
    paper: Paper,
    library: Library,
    now: datetime,
    media: MediaFiles | None = None,
) -> Document:
    """Compose a paper; raises ContentBroken when the words that belong on it cannot be read.

    `media` holds the forløb's own pictures, for those that lie on the table.
    """
    today = now.astimezone().date()
    if paper is Paper.QUESTIONS:
        frame = library.guide(living.workshop.pair.frame)
        return compose.questions(frame, living.workshop.conversation.further)
    if paper is Paper.INVITATION:
        host = Host(living.authority, keep_months=KEEP_MONTHS)
        return compose.invitation(living.workshop, library.introduction, host, today)
    material = Material(
        course=living.course,
        workshop=living.workshop,
        goals=living.goals,
        pictures=living.pictures,
        words=library.closing,
        today=today,
        on_map=pictures_on_map(living, library),
        table=laid_table(living, library, media),
        laid_in=_laid_in(living, library),
        music=living.listening,
        authority=living.authority,
    )
    return compose.plan(material) if paper is Paper.PLAN else compose.citizen_page(material)


def laid_table(
    living: Living, library: Library, media: MediaFiles | None = None
) -> TablePicture | None:
    """Return the table as it lies, for a picture of it; None while the citizen chooses unseen."""
    table = living.table
    if table.choosing.unseen:
        return None
    layout = library.layout(table.layout)
    cards = tuple(_laid_picture(laid, living, library, media) for laid in table.cards)
    return TablePicture(cards, layout.fields if layout else ())


def _laid_picture(
    laid: LaidCard, living: Living, library: Library, media: MediaFiles | None
) -> LaidPicture:
    """Return a laid card with its picture; of one the deck has lost, what was kept stands in."""
    own = next((known for known in living.course.pictures if known.card_id == laid.card), None)
    if own is not None and media is not None:
        return LaidPicture(laid, own.title, _shown(own, media), "image/jpeg")
    card = library.card(laid.card)
    kept = next((picture for picture in living.pictures if picture.card == laid.card), None)
    if card is None:
        found = (kept.title, kept.data, kept.media_type) if kept else ("", b"", "")
        return LaidPicture(laid, *found)
    try:
        return LaidPicture(laid, card.title, card.picture.read_bytes(), media_type(card.picture))
    except OSError:
        return LaidPicture(laid, card.title, b"", "")


def _shown(picture: OwnPicture, media: MediaFiles) -> bytes:
    try:
        with media.open(picture.shown_id) as opened:
            return opened.read()
    except MediumLost:
        return b""


def _laid_in(living: Living, library: Library) -> dict[str, str]:
    layout = library.layout(living.table.layout)
    if layout is None or living.table.choosing.unseen:
        return {}
    placed = ((laid.card, layout.field_of(laid)) for laid in living.table.cards)
    return {card: field.title for card, field in placed if field is not None}


def finished(document: Document, citizen: str, today: date, raster: Raster) -> FinishedPaper:
    """Set a document as PDF, in memory. `raster` turns its pictures into pixels."""
    # Slow to import, and only needed here.
    from dreamdesk.handleplan import pdf

    name = file_name(document.title, citizen, today)
    return FinishedPaper(document.paper, document.title, name, pdf.render(document, raster))


def file_name(title: str, citizen: str, today: date) -> str:
    """Return "Handleplan-udkast Alma 2026-12-04.pdf": a name that every file system takes."""
    words = f"{_DASH.sub('-', title)} {citizen}"
    # A name must not point into another folder, begin as a hidden file or end in a dot.
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", words).split()).strip(". ")
    return f"{plain[:_LONGEST_NAME].rstrip('. ')} {today.isoformat()}.pdf".lstrip()


@dataclass(frozen=True, slots=True)
class PaperHabits:
    """How papers were printed and saved last: the printer's name, on both sides, the folder."""

    printer: str = ""
    both_sides: bool | None = None
    folder: str = ""


def habits(work: Work) -> PaperHabits:
    """Return what the vault remembers of how papers are printed and saved."""
    sides = work.settings.get(_SIDES)
    return PaperHabits(
        printer=work.settings.get(_PRINTER) or "",
        both_sides=None if sides is None else sides == _BOTH,
        folder=work.settings.get(_FOLDER) or "",
    )


def remember(work: Work, known: PaperHabits) -> None:
    """Remember how papers were printed and saved; committed by whoever began the work."""
    work.settings.put(_PRINTER, known.printer)
    work.settings.put(_FOLDER, known.folder)
    if known.both_sides is not None:
        work.settings.put(_SIDES, _BOTH if known.both_sides else "one")
