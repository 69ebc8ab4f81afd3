"""Sheets as small pictures: drawn beside the GUI thread, and no more than is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic, sleep
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.pictures.ink_canvas import Canvas, Drawn, packed, unpacked
from dreamdesk.pictures.ink_raster import whole_sheet
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.ink_raster import Art
    from dreamdesk.ui.open_sheets import Found, OpenSheets
    from dreamdesk.ui.shared.errands import Errands

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

KEPT_AS = "small"
"""The name under which the vault keeps a sheet's small picture."""

WIDTH = 480
"""Pixels: sharp where it is shown half as wide, on a screen with two pixels to the point."""

FOLLOWS_AFTER_MS = 400
"""How long after something was done to a sheet it is drawn small."""

_HANDS_REST_S = 0.25
"""What is in hand and has not moved for so long no longer holds the drawing up."""

_BREATH_S = 0.001
_KNOWN_BY_HEART = 2


@QmlElement
class SmallSheets(QObject):
    """Draws the sheets that somebody looks at small, and draws on where something has come since.

    `drawn` names a sheet by its id as text. What is drawn is always a committed sheet.
    """

    drawn = Signal(str)

    def __init__(self, sheets: OpenSheets, art: Art) -> None:
        super().__init__()
        self._sheets = sheets
        self._desk = _SmallDesk(art)
        self._errands: Errands | None = None
        self._looked_at: dict[str, int] = {}
        self._drawn: dict[str, Drawn] = {}
        self._due: set[str] = set()
        self._kept: dict[str, bytes] = {}
        self._lost: set[str] = set()
        self._at = ""
        self._soon = QTimer(singleShot=True, interval=FOLLOWS_AFTER_MS)
        self._soon.timeout.connect(self._next)
        sheets.changed.connect(self._changed)
        sheets.strokeMoved.connect(self._hands_move)
        sheets.thingHeld.connect(self._hands_move)

    def picture(self, sheet: str) -> QImage | None:
        """Return a sheet as it was drawn last; None until it has been."""
        drawn = self._drawn.get(sheet)
        return drawn.picture if drawn is not None else None

    def look_at(self, sheet: str) -> None:
        """Have a sheet drawn, as long as somebody looks at it; each who looks also looks away."""
        self._looked_at[sheet] = self._looked_at.get(sheet, 0) + 1
        self._next()

    def look_away(self, sheet: str) -> None:
        """Need a sheet no longer."""
        left = self._looked_at.pop(sheet, 0) - 1
        if left > 0:
            self._looked_at[sheet] = left
        elif sheet == self._at:
            self._desk.leave_off()

    def close(self) -> None:
        """Draw no more, and keep what was drawn, so that it need not be drawn again."""
        self._soon.stop()
        self._looked_at.clear()
        self._at = ""
        self._desk.leave_off()
        self._sheets.changed.disconnect(self._changed)
        self._sheets.strokeMoved.disconnect(self._hands_move)
        self._sheets.thingHeld.disconnect(self._hands_move)
        for sheet, drawn in self._drawn.items():
            if drawn.names != self._kept.get(sheet):
                self._sheets.keep_picture(UUID(sheet), KEPT_AS, partial(packed, drawn))
        if self._errands is not None:
            self._errands.close()

    @Slot(str)
    def _changed(self, sheet: str) -> None:
        if sheet in self._drawn or sheet == self._at:
            self._due.add(sheet)
        if self._looked_at and not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _hands_move(self, _in_hand: object) -> None:
        self._desk.hands_moved_at = monotonic()

    @Slot()
    def _next(self) -> None:
        """Begin with one that is looked at and not drawn as it is now; one at a time."""
        if self._at:
            return
        for sheet in self._looked_at:
            if sheet not in self._lost and (sheet in self._due or sheet not in self._drawn):
                self._at = sheet
                self._due.discard(sheet)
                self._begin(UUID(sheet))
                return

    def _begin(self, sheet_id: UUID) -> None:
        sheet, drawn = self._sheets.sheet(sheet_id), self._drawn.get(str(sheet_id))
        if sheet is not None and drawn is not None:
            self._draw(sheet, partial(_copy, drawn))
        else:
            found, lose = weakly(self._found), weakly(self._lose)
            self._sheets.look_into(sheet_id, KEPT_AS, found, lose)

    def _found(self, found: Found) -> None:
        if self._at:
            sheet, kept = found
            if kept is not None:
                self._kept[self._at] = kept.drawn
            self._draw(sheet, partial(unpacked, kept) if kept is not None else _nothing)

    def _draw(self, sheet: Sheet, before: Callable[[], Drawn | None]) -> None:
        if self._errands is None:
            self._errands = self._sheets.errands("small sheets")
        self._desk.go_on()
        job = partial(self._desk.draw, sheet, before)
        self._errands.ask(job, weakly(self._show), weakly(self._lose))

    def _show(self, drawn: Drawn | None) -> None:
        sheet, self._at = self._at, ""
        if drawn is not None:
            self._drawn[sheet] = drawn
            self.drawn.emit(sheet)
        elif sheet in self._drawn:
            self._due.add(sheet)
        self._next()

    def _lose(self, _error: Exception) -> None:
        # The sheet is shown as its template alone: what is drawn on it is safe all the same.
        self._lost.add(self._at)
        self._at = ""
        self._next()


class _SmallDesk:
    """Where small sheets are drawn, on one thread that is not the GUI's."""

    def __init__(self, art: Art) -> None:
        self._art = art
        self._canvases: dict[UUID, Canvas] = {}
        self._left = False
        self.hands_moved_at = -_HANDS_REST_S

    def go_on(self) -> None:
        """Draw from now on."""
        self._left = False

    def leave_off(self) -> None:
        """Leave what is being drawn as it is; any thread may say so."""
        self._left = True

    def draw(self, sheet: Sheet, before: Callable[[], Drawn | None]) -> Drawn | None:
        """Return a sheet drawn small; how it looked before is begun with, when it fits.

        None when it was left off. While a pen or a hand moves on the sheet no more than a little
        is drawn: Python has one lock, and the hand needs it.
        """
        canvas = self._canvas(sheet.id)
        known = None if canvas.begun else before()
        if known is None or not canvas.adopt(sheet, known):
            canvas.show(sheet)
        while not canvas.is_whole:
            canvas.go_on(_one_slice)
            sleep(_BREATH_S)
            while monotonic() - self.hands_moved_at < _HANDS_REST_S and not self._left:
                sleep(_HANDS_REST_S / 5)
            if self._left:
                return None
        drawn = canvas.drawn()
        return _copy(drawn) if drawn is not None else None

    def _canvas(self, sheet_id: UUID) -> Canvas:
        canvas = self._canvases.pop(sheet_id, None)
        if canvas is None:
            canvas = Canvas(self._art)
            canvas.look(whole_sheet(WIDTH))
        self._canvases[sheet_id] = canvas
        # A canvas holds all of its sheet: only those that may be drawn on next are worth that.
        while len(self._canvases) > _KNOWN_BY_HEART:
            del self._canvases[next(iter(self._canvases))]
        return canvas


def _copy(drawn: Drawn) -> Drawn:
    # A canvas draws on in the very picture that it began with.
    return Drawn(drawn.names, drawn.picture.copy())


def _one_slice() -> bool:
    return True


def _nothing() -> None:
    """Have nothing to begin with."""
