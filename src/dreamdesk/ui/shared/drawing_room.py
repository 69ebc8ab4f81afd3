"""Drawing as both surfaces have it: the same sheet, each with its own pen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.sheet import Drawers
from dreamdesk.ui import ink_item  # noqa: F401 - QML makes it
from dreamdesk.ui.ink_desk import InkDesk
from dreamdesk.ui.shared import drawn_item, small_sheet  # noqa: F401 - QML makes them
from dreamdesk.ui.shared.other_hand import OtherHand
from dreamdesk.ui.shared.placing import Placing
from dreamdesk.ui.shared.sheet_choice import SheetChoice
from dreamdesk.ui.small_sheets import SmallSheets

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.domain.sheet import SheetHead
    from dreamdesk.services.meeting import Living
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


def sheet_at(living: Living) -> SheetHead | None:
    """Return the sheet that a workshop is at, else the newest; None while there is none."""
    at = found(living.sheets, living.workshop.bookmark.sheet_id)
    return at or next(reversed(living.sheets), None)


@dataclass(frozen=True, slots=True)
class DrawingView:
    """What the sheet is drawn with and its name (nothing for none), and whether one draws here."""

    desk: InkDesk | None = None
    name: str = ""
    draws: bool = False


@QmlElement
class DrawingPresenter(SheetChoice):
    """Follows the sheet that the workshop is at."""

    _view: DrawingView
    deskChanged = Signal()
    nameChanged = Signal()
    drawsChanged = Signal()

    surface = Drawers.BOTH
    """Whose surface it is."""

    def __init__(self, session: WorkshopSession, library: Library, view: DrawingView) -> None:
        super().__init__(session, library, view)
        self.art = session.drawing.art(library.templates, library.stamps)
        self._placing = Placing(session, library, self.art)
        # Before anybody who draws hears of it: what lies on a sheet now may be a new picture.
        session.drawing.changed.connect(self._know_pictures)
        self._other_hand = OtherHand(session.drawing, self.art)
        self._small = SmallSheets(session.drawing, self.art)

    @Property(InkDesk, notify=deskChanged)
    def desk(self) -> InkDesk | None:
        """What the sheet is shown and drawn with; None while there is no sheet."""
        return self._view.desk

    @Property(Placing, constant=True)
    def placing(self) -> Placing:
        """What puts things on the sheet."""
        return self._placing

    @Property(OtherHand, constant=True)
    def otherHand(self) -> OtherHand:
        """What is held over the sheet at the other surface."""
        return self._other_hand

    @Property(SmallSheets, constant=True)
    def small(self) -> SmallSheets:
        """The sheets as small pictures of what is drawn on them."""
        return self._small

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """What the sheet is called, empty for none."""
        return self._view.name

    @Property(bool, notify=drawsChanged)
    def draws(self) -> bool:
        """Whether one draws on this surface."""
        return self._view.draws

    @property
    def head(self) -> SheetHead | None:
        """The sheet that one is at, else the newest; None while there is none."""
        return sheet_at(self.session.living)

    def drawer(self) -> UUID:
        """Return who draws here."""
        workshop = self.session.workshop
        mine = self.surface is Drawers.CITIZEN
        return workshop.citizen.id if mine else workshop.scribe.id

    def follow_sheet(self) -> None:
        """Open the sheet that one is at, and let those draw who do."""
        head = self.head
        self._know_pictures("")
        before = desk = self._view.desk
        if (head.id if head else None) != (before.sheet_id if before else None):
            desk = self._opened(head, before)
            self._placing.use(desk)
            self._other_hand.use(desk)
            self._show(replace(self._view, desk=desk))
            if before is not None:
                before.close()
        if desk is not None and head is not None:
            desk.letDraw(self.may_draw(head))
            desk.letFingers(head.fingers.value)

    def may_draw(self, head: SheetHead) -> bool:
        """Tell whether this surface draws on a sheet."""
        return head.drawers in (Drawers.BOTH, self.surface)

    def close(self) -> None:
        """Follow the session no longer, and close the sheet."""
        super().close()
        self.session.drawing.changed.disconnect(self._know_pictures)
        self._placing.close()
        self._other_hand.close()
        self._small.close()
        self.art.forget_pictures()
        before = self._view.desk
        if before is not None:
            self._show(replace(self._view, desk=None))
            before.close()

    @Slot(str)
    def _know_pictures(self, _sheet_id: str) -> None:
        self.art.know(self.session.living.pictures)

    def _opened(self, head: SheetHead | None, before: InkDesk | None) -> InkDesk | None:
        if head is None:
            return None
        desk = InkDesk(self.session, head.id, self.art, self.surface.value, self.drawer())
        if before is not None:
            ink = before.ink
            desk.useTool(ink.tool.value)
            desk.useColour(ink.colour.value)
            desk.useWidth(ink.width.value)
        return desk
