"""What somebody holds at the other surface, shown here as they hold it; nothing of it is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.thing_in_hand import ThingInHand

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Thing
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.ui.ink_desk import InkDesk
    from dreamdesk.ui.open_sheets import HeldThing, OpenSheets

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_THERE = "there"


@QmlElement
class OtherHand(ThingInHand):
    """Follows the other surface's hand over the sheet, until what it did is kept or taken back."""

    def __init__(self, sheets: OpenSheets, art: DrawingArt) -> None:
        super().__init__(art)
        self._sheets = sheets
        self._desk: InkDesk | None = None
        self._lay: Thing | None = None
        self._is_down = False
        sheets.thingHeld.connect(self._hold)
        sheets.thingPutDown.connect(self._put_down)
        sheets.thingLetGo.connect(self._let_go)

    def use(self, desk: InkDesk | None) -> None:
        """Follow what is held over another sheet from now on."""
        self._end()
        if self._desk is not None:
            self._desk.sheetShown.disconnect(self._follow)
        self._desk = desk
        if desk is not None:
            desk.sheetShown.connect(self._follow)

    def close(self) -> None:
        """Follow nobody any longer."""
        self.use(None)
        self._sheets.thingHeld.disconnect(self._hold)
        self._sheets.thingPutDown.disconnect(self._put_down)
        self._sheets.thingLetGo.disconnect(self._let_go)

    @Slot(object)
    def _hold(self, held: HeldThing) -> None:
        desk = self._desk
        if desk is None or desk.sheet is None or held.sheet_id != desk.sheet_id:
            return
        if held.surface == desk.surface:
            if self._held is not None and self._held.id == held.thing.id:
                self._end()  # it has been taken up here meanwhile
            return
        if self._held is None or self._held.id != held.thing.id:
            self._lay = desk.sheet.thing(held.thing.id)
        if self._lay is not None:
            self._held, self._is_down = held.thing, False
            desk.hold(_THERE, held.thing.id)
            self.show_held()

    @Slot(object)
    def _put_down(self, held: HeldThing) -> None:
        if self._is_of(held):
            self._is_down = True

    @Slot(object)
    def _let_go(self, held: HeldThing) -> None:
        if self._is_of(held):
            self._end()

    @Slot()
    def _follow(self) -> None:
        """See what has become of it: kept as it was put down, or taken away by somebody."""
        sheet = self._desk.sheet if self._desk is not None else None
        if self._held is None or sheet is None:
            return
        now = sheet.thing(self._held.id)
        if now is None or (self._is_down and now is not self._lay):
            self._end()

    def _is_of(self, held: HeldThing) -> bool:
        """Tell whether it is the thing that is shown here."""
        there = self._desk is not None and held.surface != self._desk.surface
        return there and self._held is not None and self._held.id == held.thing.id

    def _end(self) -> None:
        if self._held is None:
            return
        self._held = self._lay = None
        self.show_held()
        if self._desk is not None:
            self._desk.hold(_THERE)
