"""The sheets that a surface has open: as they were committed last, and what is in hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from dreamdesk.domain.ink import StrokeInHand
from dreamdesk.domain.sheet import Placed, Sheet
from dreamdesk.services.ports import SheetPicture, Store
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.vault_line import VaultLine

if TYPE_CHECKING:
    from dreamdesk.domain.templates import Stamp, Template
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.pictures.ink_canvas import Drawn

Found: TypeAlias = tuple[Sheet, SheetPicture | None]
"""A sheet, and how it was drawn last; None where it was not."""


@dataclass(frozen=True, slots=True)
class HeldThing:
    """A placed thing as somebody holds it over a sheet; `surface` is where their hand is."""

    sheet_id: UUID
    surface: str
    thing: Placed


class OpenSheets(QObject):
    """Holds frozen sheets, each replaced after a commit that drew on it, and passes hands on.

    A stroke or a thing in hand is a preview: both surfaces show it in the next frame, and nothing
    is stored until it is finished. `changed` and `opened` name a sheet by its id as text.
    """

    opened = Signal(str)
    changed = Signal(str)
    strokeMoved = Signal(object)
    strokeDropped = Signal(object)
    thingHeld = Signal(object)
    thingPutDown = Signal(object)
    thingLetGo = Signal(object)
    handsToBeLifted = Signal()
    failed = Signal(object)

    def __init__(self, line: VaultLine, store: Store) -> None:
        super().__init__()
        self._line = line
        self._store = store
        self._sheets: dict[UUID, Sheet] = {}
        self._pictures: dict[tuple[UUID, str], Drawn] = {}
        self._wanted: dict[UUID, int] = {}
        self._art: tuple[object, DrawingArt] | None = None

    def art(self, templates: tuple[Template, ...], stamps: tuple[Stamp, ...]) -> DrawingArt:
        """Return what draws these: the same for both surfaces, whenever they show sheets.

        Nearly forty of them stand around a sheet, and are drawn once.
        """
        from dreamdesk.pictures.drawing_art import DrawingArt

        asked = templates, stamps
        if self._art is None or self._art[0] != asked:
            self._art = asked, DrawingArt(templates, stamps)
        return self._art[1]

    def sheet(self, sheet_id: UUID) -> Sheet | None:
        """Return an open sheet as it was committed last; None while it is not open."""
        return self._sheets.get(sheet_id)

    def take_picture(self, sheet_id: UUID, name: str, size: tuple[int, int]) -> Drawn | None:
        """Return once how the sheet was drawn last under a name, as it was when it was opened.

        None when it is not of this size; whoever takes it goes on drawing on it.
        """
        drawn = self._pictures.get((sheet_id, name))
        if drawn is None or drawn.picture.size().toTuple() != size:
            return None
        return self._pictures.pop((sheet_id, name))

    def open(self, sheet_id: UUID, picture: str = "") -> None:
        """Open a sheet, with the picture of it kept under a name; `opened` tells when it is.

        Each who opens it also closes it.
        """
        self._wanted[sheet_id] = self._wanted.get(sheet_id, 0) + 1

        def show(found: tuple[Sheet, Drawn | None]) -> None:
            sheet, drawn = found
            if sheet_id in self._wanted:
                self._sheets[sheet_id] = sheet
                if drawn is not None:
                    self._pictures[sheet_id, picture] = drawn
                self.opened.emit(str(sheet_id))

        self._line.ask(partial(_opened, self._store, sheet_id, picture), show, self.failed.emit)

    def look_into(
        self,
        sheet_id: UUID,
        picture: str,
        then: Callable[[Found], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Read a sheet and the picture of it kept under a name, without opening it."""
        self._line.ask(partial(_read, self._store, sheet_id, picture), then, otherwise)

    def errands(self, name: str) -> Errands:
        """Return a thread for what takes a while to draw; who asks for it also closes it."""
        return Errands(name, self._line)

    def close(self, sheet_id: UUID) -> None:
        """Let a sheet go when nobody has it open any longer."""
        left = self._wanted.get(sheet_id, 0) - 1
        if left > 0:
            self._wanted[sheet_id] = left
            return
        self._wanted.pop(sheet_id, None)
        self._sheets.pop(sheet_id, None)
        for key in [key for key in self._pictures if key[0] == sheet_id]:
            del self._pictures[key]

    def committed(self, sheets: tuple[Sheet, ...]) -> None:
        """Take sheets as they are after a commit."""
        for sheet in sheets:
            if sheet.id in self._sheets:
                self._sheets[sheet.id] = sheet
                self.changed.emit(str(sheet.id))

    def keep_picture(self, sheet_id: UUID, name: str, packed: Callable[[], SheetPicture]) -> None:
        """Keep how a sheet is drawn now; `packed` runs on the vault thread.

        Nothing is lost when it fails: it would only have spared drawing the sheet anew.
        """
        store = self._store

        def keep() -> None:
            picture = packed()
            with store.begin() as work:
                work.sheets.keep_picture(sheet_id, name, picture)
                work.commit()

        self._line.ask(keep, _nothing, _nothing)

    def move_stroke(self, stroke: StrokeInHand) -> None:
        """Show a stroke in hand on every surface as far as it has come; nothing is stored."""
        self.strokeMoved.emit(stroke)

    def drop_stroke(self, stroke: StrokeInHand) -> None:
        """Show on every surface that a stroke was not finished."""
        self.strokeDropped.emit(stroke)

    def lift_hands(self) -> None:
        """End every stroke in hand as it is, on every surface: each is kept before one leaves."""
        self.handsToBeLifted.emit()

    def hold_thing(self, held: HeldThing) -> None:
        """Show a thing on every surface as it is held; nothing is stored."""
        self.thingHeld.emit(held)

    def put_thing_down(self, held: HeldThing) -> None:
        """Know on every surface that a thing is about to be kept as it was held last."""
        self.thingPutDown.emit(held)

    def let_thing_go(self, held: HeldThing) -> None:
        """Show on every surface that a thing lies where it lay before it was taken up."""
        self.thingLetGo.emit(held)

    @Slot()
    def let_go(self) -> None:
        """Close every sheet."""
        self._wanted.clear()
        self._sheets.clear()
        self._pictures.clear()


def _opened(store: Store, sheet_id: UUID, picture: str) -> tuple[Sheet, Drawn | None]:
    from dreamdesk.pictures.ink_canvas import unpacked

    with store.begin() as work:
        found = work.sheets.get(sheet_id), work.sheets.picture(sheet_id, picture)
        # Nothing is written. The vault knows by heart what was seen in a finished work: what comes
        # on top later shares what lies here, so that none is drawn again.
        work.commit()
    sheet, kept = found
    # Here, while the screen goes on: it takes some milliseconds.
    return sheet, unpacked(kept) if kept is not None else None


def _read(store: Store, sheet_id: UUID, picture: str) -> Found:
    # Not finished: the vault goes on knowing the sheets that are drawn on.
    with store.begin() as work:
        return work.sheets.get(sheet_id), work.sheets.picture(sheet_id, picture)


def _nothing(_answer: object) -> None:
    """A picture that was kept, or was not, makes no difference to what is shown."""
