"""Putting things on a sheet with one's hands: stamps, words, speech bubbles and pictures."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import atan2, degrees, hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.domain.sheet import Placed, PlacedKind
from dreamdesk.pictures.drawing_art import PICTURE_WIDTH
from dreamdesk.services import drawing
from dreamdesk.ui.open_sheets import HeldThing
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.thing_in_hand import StampRow, ThingInHand

if TYPE_CHECKING:
    from collections.abc import Callable

    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import PictureCard
    from dreamdesk.domain.quotes import KeptPicture
    from dreamdesk.pictures.drawing_art import DrawingArt
    from dreamdesk.ui.ink_desk import InkDesk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

SMALLEST, LARGEST = 0.2, 6.0
_HERE = "here"
_APART = 90.0
_DRAWING = 1400
"""How long the longer edge is of a drawing on paper that is placed, in units of the sheet."""
_LAST_PLACES = 7
_AT_MOST = 0.9
"""The share of the sheet that words take up at most when they are put there."""


@QmlElement
class Placing(ThingInHand):
    """Takes a thing up, moves, turns and scales it, and keeps it when it is let go."""

    def __init__(self, session: WorkshopSession, library: Library, art: DrawingArt) -> None:
        super().__init__(art)
        self._session = session
        self._library = library
        self._desk: InkDesk | None = None
        self._came: Placed | None = None
        self._wording = ""
        self._count = 0
        self._stamps = Rows(StampRow)
        self._stamps.show(tuple(StampRow(stamp.id, stamp.title) for stamp in library.stamps))
        session.drawing.thingHeld.connect(self._held_elsewhere)
        session.drawing.handsToBeLifted.connect(self._keep_wording)

    @Property(Rows, constant=True)
    def stamps(self) -> Rows:
        """The stamps."""
        return self._stamps

    def use(self, desk: InkDesk | None) -> None:
        """Put things on another sheet from now on; hands draw on it until they take hold."""
        self._waits_for = None
        self._take_up(None)
        self._show(replace(self._view, active=False))
        if self._desk is not None:
            self._desk.sheetShown.disconnect(self._follow)
        self._desk = desk
        if desk is not None:
            desk.sheetShown.connect(self._follow)

    @Slot(bool)
    def takeHold(self, active: bool) -> None:
        """Let hands take hold of things, or draw again."""
        self.letGo()
        self._show(replace(self._view, active=active))

    @Slot(float, float)
    def pick(self, x: float, y: float) -> None:
        """Take up the uppermost thing at a point of the sheet; none lets go."""
        # The hand is full: what is still on its way comes to lie on the sheet.
        self._waits_for = None
        sheet = self._desk.sheet if self._desk else None
        things = reversed(sheet.placed()) if sheet else ()
        self._take_up(next((t for t in things if self.art.holds(t, x, y)), None))

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        """Hold the thing with its middle at a point."""
        if self._held is not None:
            x, y = min(max(x, 0), SHEET_WIDTH), min(max(y, 0), SHEET_HEIGHT)
            self._hold(replace(self._held, x=x, y=y))

    @Slot(float, float, float, float)
    def pull(self, from_x: float, from_y: float, x: float, y: float) -> None:
        """Turn and scale the thing: a point of it is pulled from one place to another."""
        came, held = self._came, self._held
        if came is None or held is None:
            return
        before = hypot(from_x - held.x, from_y - held.y)
        after = hypot(x - held.x, y - held.y)
        if before < 1:
            return
        turn = atan2(y - held.y, x - held.x) - atan2(from_y - held.y, from_x - held.x)
        self._hold(self._changed(came, degrees(turn), after / before, held))

    @Slot(float, float)
    def change(self, turn: float, times: float) -> None:
        """Turn the thing by degrees and scale it by a factor, and keep that."""
        if self._held is not None:
            self._hold(self._changed(self._held, turn, times, self._held))
            self.put()

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """Type other words for the thing: they are kept when it is let go at the latest."""
        self._wording = text.strip() if self._held is not None else ""

    @Slot(str)
    def reword(self, text: str) -> None:
        """Keep other words on the thing."""
        self.typeWords(text)
        self._keep_wording()

    @Slot(str)
    def recolour(self, colour: str) -> None:
        """Keep another colour of its words."""
        if self._held is not None:
            self._hold(replace(self._held, colour=type(self._held.colour)(colour)))
            self.put()

    @Slot()
    def put(self) -> None:
        """Keep the thing as it is held."""
        came, held, desk = self._came, self._held, self._desk
        if came is None or held is None or desk is None:
            return
        sheets, shown = self._session.drawing, self._in_hand(desk, held)
        if held == came:
            sheets.let_thing_go(shown)
            return
        sheets.put_thing_down(shown)
        held = self._came = self._held = replace(held, place=self._place_at(held.x, held.y))
        changed = partial(drawing.change, sheet_id=desk.sheet_id, before=came, after=held)
        self._session.do(changed)

    @Slot()
    def cancel(self) -> None:
        """Break off a gesture: the thing lies where it lay, and is in nobody's hand."""
        self._take_up(None)

    @Slot()
    def bringForward(self) -> None:
        """Lay the thing on top."""
        if self._held is not None and self._desk is not None:
            thing_id, sheet_id = self._held.id, self._desk.sheet_id
            self._session.do(partial(drawing.bring_forward, sheet_id=sheet_id, thing_id=thing_id))

    @Slot()
    def remove(self) -> None:
        """Take the thing away."""
        if self._held is not None and self._desk is not None:
            self._wording = ""
            self._desk.take(frozenset({self._held.id}))
            self.letGo()

    @Slot()
    def letGo(self) -> None:
        """Let the thing lie."""
        self.put()
        self._take_up(None)

    @Slot(str)
    def placeStamp(self, stamp: str) -> None:
        """Place a stamp, and take it up."""
        self._place(PlacedKind.STAMP, name=stamp)

    @Slot(str)
    def placeWords(self, text: str) -> None:
        """Place words in the colour one draws with."""
        if text.strip():
            self._place(PlacedKind.WORDS, drawing.place_words, text=text.strip())

    @Slot(str)
    def placeBubble(self, text: str) -> None:
        """Place words in a speech bubble."""
        if text.strip():
            self._place(PlacedKind.BUBBLE, drawing.place_words, text=text.strip())

    def place_card(self, card: PictureCard) -> None:
        """Place a card or a photograph, as it looks now."""
        self._place(PlacedKind.PICTURE, partial(drawing.place_card, card=card))

    def place_picture(self, picture: KeptPicture, shape: float) -> None:
        """Place all of a picture, large; `shape` is its height for a width of 1."""
        service = partial(drawing.place_picture, picture=picture)
        scale = _DRAWING / (PICTURE_WIDTH * max(1.0, shape))
        self._place(PlacedKind.PICTURE, service, scale=scale)

    def close(self) -> None:
        """Follow no sheet any longer; what is in the middle of a gesture lies where it lay."""
        self.use(None)
        self._session.drawing.thingHeld.disconnect(self._held_elsewhere)
        self._session.drawing.handsToBeLifted.disconnect(self._keep_wording)

    def _place(
        self,
        kind: PlacedKind,
        service: Callable[..., None] = drawing.place,
        name: str = "",
        text: str = "",
        scale: float = 1.0,
    ) -> None:
        desk, coming = self._desk, self._waits_for
        if desk is None:
            return
        same = coming is not None and (coming.kind, coming.name, coming.text) == (kind, name, text)
        if same and (name or text):
            return  # the second tap of two: it is on its way already
        self.letGo()
        # The next one lies a little beside the last, so that it is seen.
        beside = (self._count % _LAST_PLACES - _LAST_PLACES // 2) * _APART
        self._count += 1
        x, y = SHEET_WIDTH / 2 + beside, SHEET_HEIGHT / 2 + beside / 2
        thing = Placed(
            self._session.new_id(), kind, x, y, desk.drawn_by, self._session.now,
            scale=scale, colour=desk.ink.colour, name=name, text=text, place=self._place_at(x, y),
        )  # fmt: skip
        thing = self._waits_for = self._fitted(thing)
        self._session.do(partial(service, sheet_id=desk.sheet_id, thing=thing))
        self._show(replace(self._view, active=True))

    _waits_for: Placed | None = None

    @Slot()
    def _follow(self) -> None:
        """Take up what has just come, and let go what somebody else has taken away."""
        sheet = self._desk.sheet if self._desk else None
        if sheet is None:
            return
        if self._waits_for is not None:
            came = sheet.thing(self._waits_for.id)
            if isinstance(came, Placed):
                self._waits_for = None
                self._take_up(came)
            return
        if self._held is None:
            return
        now = sheet.thing(self._held.id)
        if not isinstance(now, Placed):
            self._take_up(None)
        elif self._held == self._came and self._session.saved and now != self._held:
            self._take_up(now)

    @Slot(object)
    def _held_elsewhere(self, held: HeldThing) -> None:
        """Let go of what is taken up at the other surface: it follows the hand that came last."""
        mine = self._desk is not None and held.surface == self._desk.surface
        if not mine and self._held is not None and self._held.id == held.thing.id:
            self._take_up(None)

    @Slot()
    def _keep_wording(self) -> None:
        held, desk, text = self._held, self._desk, self._wording
        self._wording = ""
        if held is not None and desk is not None and text and text != held.text:
            now = self._fitted(replace(held, text=text))
            reworded = partial(drawing.change, sheet_id=desk.sheet_id, before=held, after=now)
            self._session.do(reworded)

    def _fitted(self, thing: Placed) -> Placed:
        """Return words so small that all of them are on the sheet; anything else as it is."""
        if not thing.text:
            return thing
        size = self.art.size(thing)
        most = _AT_MOST * min(SHEET_WIDTH / size.width(), SHEET_HEIGHT / size.height())
        return replace(thing, scale=max(min(thing.scale, most), SMALLEST))

    def _take_up(self, thing: Placed | None) -> None:
        self._keep_wording()
        before, came, desk = self._held, self._came, self._desk
        self._held = self._came = thing
        if desk is not None and before is not None and before != came:
            self._session.drawing.let_thing_go(self._in_hand(desk, before))
        self._tell()

    def _hold(self, thing: Placed) -> None:
        self._held = thing
        self._tell()
        if self._desk is not None:
            self._session.drawing.hold_thing(self._in_hand(self._desk, thing))

    def _in_hand(self, desk: InkDesk, thing: Placed) -> HeldThing:
        return HeldThing(desk.sheet_id, desk.surface, thing)

    def _tell(self) -> None:
        if self._desk is not None:
            self._desk.hold(_HERE, *([self._held.id] if self._held else []))
        self.show_held()

    def _changed(self, thing: Placed, turn: float, times: float, at: Placed) -> Placed:
        scale = min(max(thing.scale * times, SMALLEST), LARGEST)
        return replace(at, angle=(thing.angle + turn) % 360, scale=scale)

    def _place_at(self, x: float, y: float) -> str:
        sheet = self._desk.sheet if self._desk else None
        template = self._library.template(sheet.head.template) if sheet else None
        place = template.place_at(x, y) if template else None
        return place.id if place else ""
