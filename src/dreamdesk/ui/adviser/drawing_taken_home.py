"""The drawing goes home with the citizen: as a picture, as a PDF, or large on two pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.handleplan.document import Paper
from dreamdesk.services.papers import FinishedPaper, file_name
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.adviser.save_sheet import SaveSheetPresenter
from dreamdesk.ui.shared.drawing_room import sheet_at
from dreamdesk.ui.shared.errands import Errands

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawingTakenHome(QObject):
    """Draws the sheet for paper on a thread of its own, and opens the sheet that saves it."""

    def __init__(self, session: WorkshopSession, desk: Desk, art: DrawingArt) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self._art = art
        self._errands = Errands("drawing", desk.means.line)
        self._saving = SaveSheetPresenter(desk, self._errands, PaperMemory(desk), _nothing_more)

    @Property(SaveSheetPresenter, constant=True)
    def saving(self) -> SaveSheetPresenter:
        """The sheet that asks where to."""
        return self._saving

    @Slot(str)
    def save(self, kind: str) -> None:
        """Save the sheet as it is now, as "png", "svg", "pdf" or "large"."""
        head = sheet_at(self._session.living)
        sheet = self._session.drawing.sheet(head.id) if head else None
        if sheet is None:
            return
        job = partial(_drawn, sheet, self._art, kind)
        self._errands.ask(job, partial(self._drawn, sheet.head.name, kind), self._desk.trouble_with)

    def close(self) -> None:
        """Draw no more."""
        self._saving.close()
        self._errands.close(_nothing)

    def _drawn(self, name: str, kind: str, data: bytes) -> None:
        large = QCoreApplication.translate("Drawing", "%1, stor").replace("%1", name)
        title = large if kind == "large" else name
        today = self._session.today
        as_pdf = file_name(title, self._session.workshop.citizen.name, today)
        ending = "pdf" if kind == "large" else kind
        self._saving.open((FinishedPaper(Paper.DRAWING, title, f"{as_pdf[:-3]}{ending}", data),))


def _drawn(sheet: Sheet, art: DrawingArt, kind: str) -> bytes:
    from dreamdesk.pictures import ink_paper

    match kind:
        case "png":
            return ink_paper.png(sheet, art)
        case "svg":
            return ink_paper.svg(sheet, art)
    return ink_paper.pdf(sheet, art, large=kind == "large")


def _nothing() -> None:
    pass


def _nothing_more(_papers: tuple[FinishedPaper, ...]) -> None:
    pass
