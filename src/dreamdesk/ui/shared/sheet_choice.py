"""What can be drawn on: a new sheet, one of this meeting, or a drawing from an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services import drawing
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from dreamdesk.content.library import Library
    from dreamdesk.domain.sheet import SheetHead
    from dreamdesk.services.meeting import Living
    from dreamdesk.ui.session import Change, WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template to begin a sheet with; `key` empty for a blank one."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet; `chosen` where it is the one that one is at."""

    key: str
    name: str
    template: str
    chosen: bool


def sheet_rows(heads: tuple[SheetHead, ...], at: SheetHead | None) -> tuple[SheetRow, ...]:
    """Return sheets in their order."""
    return tuple(SheetRow(str(h.id), h.name, h.template, h == at) for h in heads)


def sheets_before(living: Living) -> tuple[SheetHead, ...]:
    """Return the sheets of earlier meetings that are not carried on yet, oldest first."""
    carried = {known.grown_from for known in living.sheets}
    return tuple(known for known in living.sheets_before if known.id not in carried)


@QmlElement
class SheetChoice(RoomPresenter):
    """Begins sheets and goes to others, from whichever surface.

    Where both choose at once, what came first counts.
    """

    def __init__(self, session: WorkshopSession, library: Library, view: DataclassInstance) -> None:
        super().__init__(session, view)
        self.library = library
        blank = TemplateRow("", QCoreApplication.translate("Drawing", "Blankt ark"))
        self.new_sheets = (blank, *(TemplateRow(t.id, t.title) for t in library.templates))
        self._templates = Rows(TemplateRow)
        self._templates.show(self.new_sheets)

    @Property(Rows, constant=True)
    def templates(self) -> Rows:
        """What a sheet can begin with: nothing first."""
        return self._templates

    @Slot(str)
    def begin(self, template: str) -> None:
        """Begin a sheet with a template; empty for a blank one."""
        known = self.library.template(template)
        name = known.title if known else QCoreApplication.translate("Drawing", "Blankt ark")
        sheet_id = self.session.new_id()
        self._choose(partial(drawing.begin, sheet_id=sheet_id, name=name, template=template))

    @Slot(str)
    def goTo(self, sheet_id: str) -> None:
        """Go to another sheet of this meeting, on both surfaces."""
        self._choose(partial(drawing.go_to, sheet_id=UUID(sheet_id)))

    @Slot(str)
    def carryOn(self, sheet_id: str) -> None:
        """Carry on an earlier sheet."""
        earlier = UUID(sheet_id)
        heads = (*self.session.living.sheets_before, *self.session.living.sheets)
        head = next((head for head in heads if head.id == earlier), None)
        if head is not None:
            new_id, name = self.session.new_id(), head.name
            carried = partial(drawing.carry_on, sheet_id=new_id, earlier_id=earlier, name=name)
            self._choose(carried)

    def _choose(self, change: Change) -> None:
        at = self.session.workshop.bookmark.sheet_id
        self.session.do(partial(drawing.if_still_at, sheet_id=at, change=change))
