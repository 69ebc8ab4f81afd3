"""One sheet on one surface: what it is drawn with, by whom, and what becomes of each gesture."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Pencil, StrokeInHand, Tool
from dreamdesk.pictures.ink_canvas import Drawn, packed
from dreamdesk.services import drawing

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.ink_raster import Art
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

ERASER_WIDTHS = {
    InkWidth.FINE: 20.0,
    InkWidth.MEDIUM: 40.0,
    InkWidth.BROAD: 80.0,
    InkWidth.BOLD: 140.0,
}
"""Half the width of the eraser by area, in units of the sheet."""

_TOUCH = 12.0
"""How near the eraser by stroke must come, in units of the sheet."""


@QmlElement
class InkDesk(QObject):
    """What an InkItem shows and draws with. Its presenter makes it, and closes it."""

    readyChanged = Signal()
    canUndoChanged = Signal()
    canRedoChanged = Signal()
    toolChanged = Signal()
    colourChanged = Signal()
    inkWidthChanged = Signal()
    eraserChanged = Signal()
    fingersChanged = Signal()
    canDrawChanged = Signal()
    sheetShown = Signal()
    strokeMoved = Signal(object)
    strokeDropped = Signal(object)
    handsToBeLifted = Signal()

    def __init__(
        self,
        session: WorkshopSession,
        sheet_id: UUID,
        art: Art,
        surface: str,
        drawn_by: UUID | None = None,
    ) -> None:
        """`surface` names the place under which the sheet's picture is kept ("citizen")."""
        super().__init__()
        self.session = session
        self.sheet_id = sheet_id
        self.art = art
        self.drawn_by = drawn_by
        self.surface = surface
        self._ink = Ink()
        self._eraser = ""
        self._fingers = Fingers.WITHOUT_PEN
        self._can_draw = True
        self._in_hands: dict[str, frozenset[object]] = {}
        self._shown = (False, False, False)
        sheets = session.drawing
        sheets.opened.connect(self._changed)
        sheets.changed.connect(self._changed)
        sheets.strokeMoved.connect(self._moved)
        sheets.strokeDropped.connect(self._dropped)
        sheets.handsToBeLifted.connect(self.handsToBeLifted)
        sheets.open(sheet_id, surface)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet as it was committed last; None until it is open."""
        return self.session.drawing.sheet(self.sheet_id)

    @property
    def ink(self) -> Ink:
        """What the next stroke is drawn with."""
        return self._ink

    @property
    def draws(self) -> bool:
        """Whether something can be drawn here now."""
        return self._can_draw and self.sheet is not None

    @property
    def held(self) -> frozenset[object]:
        """The placed things that are in somebody's hand, and shown there instead."""
        return frozenset[object]().union(*self._in_hands.values())

    def hold(self, whose: str, *things: UUID) -> None:
        """Take placed things in somebody's hand; none lets them lie again."""
        if self._in_hands.get(whose, frozenset()) != frozenset(things):
            self._in_hands[whose] = frozenset(things)
            self.sheetShown.emit()

    @property
    def erases(self) -> bool:
        """Whether an eraser has been taken up."""
        return bool(self._eraser)

    @property
    def erases_by_area(self) -> bool:
        """Whether it is the one that leaves pieces."""
        return self._eraser == "area"

    @property
    def fingers_draw(self) -> Fingers:
        """Whether fingers draw."""
        return self._fingers

    @property
    def eraser_radius(self) -> float:
        """Half the width of the eraser, in units of the sheet."""
        return ERASER_WIDTHS[self._ink.width] if self.erases_by_area else _TOUCH

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether the sheet is open."""
        return self._shown[0]

    @Property(bool, notify=canUndoChanged)
    def canUndo(self) -> bool:
        """Whether something can be taken back."""
        return self._shown[1]

    @Property(bool, notify=canRedoChanged)
    def canRedo(self) -> bool:
        """Whether something taken back can be done again."""
        return self._shown[2]

    @Property(str, notify=toolChanged)
    def tool(self) -> str:
        """The tool: pen, brush or marker."""
        return self._ink.tool.value

    @Property(str, notify=colourChanged)
    def colour(self) -> str:
        """The colour, by the name of its token."""
        return self._ink.colour.value

    @Property(str, notify=inkWidthChanged)
    def inkWidth(self) -> str:
        """The width: fine, medium, broad or bold."""
        return self._ink.width.value

    @Property(str, notify=eraserChanged)
    def eraser(self) -> str:
        """The eraser: "stroke", "area", or empty while one draws."""
        return self._eraser

    @Property(str, notify=fingersChanged)
    def fingers(self) -> str:
        """Whether fingers draw: always, never or without_pen."""
        return self._fingers.value

    @Property(bool, notify=canDrawChanged)
    def canDraw(self) -> bool:
        """Whether this surface draws; else it only shows what the other one does."""
        return self._can_draw

    @Slot(str)
    def useTool(self, tool: str) -> None:
        """Take up a tool, and lay the eraser down."""
        self._take_up(Ink(Tool(tool), self._ink.colour, self._ink.width))
        self.useEraser("")

    @Slot(str)
    def useColour(self, colour: str) -> None:
        """Take another colour, and lay the eraser down."""
        self._take_up(Ink(self._ink.tool, InkColour(colour), self._ink.width))
        self.useEraser("")

    @Slot(str)
    def useWidth(self, width: str) -> None:
        """Take another width, of the tool and of the eraser."""
        self._take_up(Ink(self._ink.tool, self._ink.colour, InkWidth(width)))

    @Slot(str)
    def useEraser(self, eraser: str) -> None:
        """Take up the eraser by "stroke" or by "area"; empty lays it down."""
        if eraser != self._eraser:
            self._eraser = eraser
            self.eraserChanged.emit()

    @Slot(str)
    def letFingers(self, fingers: str) -> None:
        """Decide whether fingers draw."""
        if fingers != self._fingers.value:
            self._fingers = Fingers(fingers)
            self.fingersChanged.emit()

    @Slot(bool)
    def letDraw(self, can_draw: bool) -> None:
        """Let this surface draw, or only show."""
        if can_draw != self._can_draw:
            self._can_draw = can_draw
            self.canDrawChanged.emit()

    @Slot()
    def undo(self) -> None:
        """Take back the last action on the sheet."""
        self.session.do(partial(drawing.undo, sheet_id=self.sheet_id))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.session.do(partial(drawing.redo, sheet_id=self.sheet_id))

    def begin_stroke(self) -> StrokeInHand:
        """Return a stroke that begins with what is taken up now."""
        stroke_id = self.session.new_id()
        return StrokeInHand(stroke_id, self.sheet_id, self._ink, self.drawn_by, Pencil())

    def finish(self, stroke: StrokeInHand) -> None:
        """Keep a stroke; until that is done it stands on the surfaces as it was in hand."""
        done = stroke.finished(self.session.now)
        self.session.do(partial(drawing.draw, sheet_id=self.sheet_id, stroke=done))

    def rub_out(self, path: Sequence[tuple[float, float]], radius: float) -> None:
        """Erase by area along a path, in units of the sheet."""
        erased = partial(drawing.rub_out, sheet_id=self.sheet_id, path=path, radius=radius)
        self.session.do(erased)

    def take(self, thing_ids: frozenset[UUID]) -> None:
        """Take things away as one action."""
        sheet_id = self.sheet_id
        self.session.do(lambda meeting: drawing.take(meeting, sheet_id, *thing_ids))

    def kept_picture(self, width: int, height: int) -> Drawn | None:
        """Return how the sheet looked on this surface at this size, or None."""
        return self.session.drawing.take_picture(self.sheet_id, self.surface, (width, height))

    def keep_picture(self, drawn: Drawn) -> None:
        """Keep how the sheet looks, so that opening it again draws nothing."""
        packing = partial(packed, drawn)
        self.session.drawing.keep_picture(self.sheet_id, self.surface, packing)

    def close(self) -> None:
        """Follow the session no longer."""
        sheets = self.session.drawing
        sheets.opened.disconnect(self._changed)
        sheets.changed.disconnect(self._changed)
        sheets.strokeMoved.disconnect(self._moved)
        sheets.strokeDropped.disconnect(self._dropped)
        sheets.handsToBeLifted.disconnect(self.handsToBeLifted)
        sheets.close(self.sheet_id)

    def _take_up(self, ink: Ink) -> None:
        before, self._ink = self._ink, ink
        for changed, signal in (
            (ink.tool is not before.tool, self.toolChanged),
            (ink.colour is not before.colour, self.colourChanged),
            (ink.width is not before.width, self.inkWidthChanged),
        ):
            if changed:
                signal.emit()

    @Slot(str)
    def _changed(self, sheet_id: str) -> None:
        if sheet_id != str(self.sheet_id):
            return
        sheet = self.sheet
        before = self._shown
        self._shown = (
            sheet is not None,
            sheet is not None and sheet.can_undo,
            sheet is not None and sheet.can_redo,
        )
        signals = (self.readyChanged, self.canUndoChanged, self.canRedoChanged)
        for was, now, signal in zip(before, self._shown, signals, strict=True):
            if was != now:
                signal.emit()
        self.sheetShown.emit()

    @Slot(object)
    def _moved(self, stroke: StrokeInHand) -> None:
        if stroke.sheet_id == self.sheet_id:
            self.strokeMoved.emit(stroke)

    @Slot(object)
    def _dropped(self, stroke: StrokeInHand) -> None:
        if stroke.sheet_id == self.sheet_id:
            self.strokeDropped.emit(stroke)
