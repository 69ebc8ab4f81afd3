"""A sheet as a surface shows it: a picture that is only ever added to, and drawn anew in slices."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from operator import is_
from uuid import UUID

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QRegion

from dreamdesk.domain.sheet import Placed, Sheet, Thing
from dreamdesk.pictures.ink_raster import (
    PIXELS,
    Art,
    View,
    box_of,
    draw_ground,
    draw_thing,
)
from dreamdesk.services.ports import SheetPicture

_DRAWN_LIKE_THIS = "2"
"""To be changed when the same strokes are drawn otherwise, or old pictures would be shown."""

_NAME = 16
_AT_ONCE = 60
"""Things that may be drawn before the next frame; more of them are drawn in slices."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture of a sheet, and by name what stands in it."""

    names: bytes
    picture: QImage


class Canvas:
    """The picture of one sheet in one view. Not a thing of it is drawn twice while it stands."""

    def __init__(self, art: Art) -> None:
        self._art = art
        self._sheet: Sheet | None = None
        self._hidden: frozenset[object] = frozenset()
        self._anew: _Redrawing | None = None
        self.view = View(1.0, 0, 0, 1, 1)
        self.picture = QImage(1, 1, PIXELS)

    @property
    def begun(self) -> bool:
        """Whether there is a sheet to show."""
        return self._sheet is not None

    @property
    def is_whole(self) -> bool:
        """Whether everything that is to be seen has been drawn in this view."""
        return self._anew is None

    def look(self, view: View) -> None:
        """Look from elsewhere: what was drawn is shown stretched until it has been drawn anew."""
        if view == self.view:
            return
        before, was = self.picture, self.view
        self.view = view
        self.picture = _stretched(before, was, view)
        missing = QRegion(view.whole)
        moved = _moved_by(was, view)
        if moved is not None:
            still = self._anew.area.translated(moved) if self._anew is not None else QRegion()
            missing = missing.subtracted(QRegion(was.whole.translated(moved))).united(still)
        if self._sheet is not None and not missing.isEmpty():
            self._anew = self._redrawing(missing)

    def adopt(self, sheet: Sheet, drawn: Drawn) -> bool:
        """Begin with a picture that was kept, when it is of this sheet as large as here.

        What has been put on top since is drawn. Returns False, and does nothing, when it is not.
        """
        names = _names(sheet, self._art)
        count = len(drawn.names) // _NAME - 1
        if not names.startswith(drawn.names) or drawn.picture.size() != self.view.whole.size():
            return False
        self.picture, self._anew = drawn.picture, None
        self._sheet = sheet
        self._put(sheet.things[count:])
        return True

    def show(self, sheet: Sheet) -> QRect:
        """Show a sheet as it is now; returns the pixels that differ, as far as they are drawn."""
        before, self._sheet = self._sheet, sheet
        if before is None or _ground(before) != _ground(sheet):
            self._hidden = frozenset()
            self._anew = self._redrawing(QRegion(self.view.whole))
            return self.view.whole
        count = len(before.things)
        if len(sheet.things) >= count and _same_until(before.things, sheet.things, count):
            return self._put(sheet.things[count:])
        return self._replace(before.things, sheet.things)

    def hide(self, things: frozenset[object]) -> QRect:
        """Show the sheet without the things of these ids, while an eraser passes over them."""
        if self._sheet is None or things == self._hidden:
            return QRect()
        touched = self._hidden ^ things
        self._hidden = things
        return self._again([thing for thing in self._sheet.things if thing.id in touched])

    def go_on(self, until: Callable[[], bool]) -> QRect:
        """Draw on what is drawn anew until it is time to stop; returns the pixels that changed."""
        anew = self._anew
        if anew is None or not anew.go_on(until):
            return QRect()
        self.picture, self._anew = anew.picture, None
        return anew.area.boundingRect()

    def drawn(self) -> Drawn | None:
        """Return the picture and what stands in it; None while it is not whole."""
        if self._sheet is None or self._anew is not None or self._hidden:
            return None
        return Drawn(_names(self._sheet, self._art), self.picture)

    def _put(self, things: tuple[Thing, ...]) -> QRect:
        if not things:
            return QRect()
        if len(things) > _AT_ONCE:
            self._anew = self._redrawing(QRegion(self.view.whole))
            return QRect()
        area = QRect()
        painter = self._painter(self.picture, QRegion(self.view.whole))
        for thing in things:
            draw_thing(painter, self.view, thing, self._art, self.view.sheet)
            area = area.united(self.view.pixels(box_of(thing, self._art)))
        painter.end()
        if self._anew is not None:
            self._anew.put(list(things))
        return area

    def _replace(self, before: tuple[Thing, ...], after: tuple[Thing, ...]) -> QRect:
        old, new = {id(thing) for thing in before}, {id(thing) for thing in after}
        gone = [thing for thing in before if id(thing) not in new]
        return self._again(gone + [thing for thing in after if id(thing) not in old])

    def _again(self, things: list[Thing]) -> QRect:
        """Draw anew where these things are or were."""
        area = QRegion()
        for thing in things:
            area = area.united(self.view.pixels(box_of(thing, self._art)))
        if self._anew is not None:
            area = area.united(self._anew.area)
        redrawing = self._redrawing(area)
        if len(redrawing.things) > _AT_ONCE:
            self._anew = redrawing
            return QRect()
        redrawing.go_on(lambda: False)
        self.picture, self._anew = redrawing.picture, None
        return area.boundingRect()

    def _redrawing(self, area: QRegion) -> _Redrawing:
        things = [
            thing
            for thing in (self._sheet.things if self._sheet is not None else ())
            if thing.id not in self._hidden
            and area.intersects(self.view.pixels(box_of(thing, self._art)))
        ]
        template = self._sheet.head.template if self._sheet is not None else ""
        return _Redrawing(self, template, things, area)

    def _painter(self, picture: QImage, area: QRegion) -> QPainter:
        painter = QPainter(picture)
        painter.setClipRegion(area.intersected(self.view.sheet))
        return painter

    def begin_again(self, picture: QImage, template: str, area: QRegion) -> None:
        """Draw the bare sheet in an area."""
        painter = QPainter(picture)
        painter.setClipRegion(area)
        draw_ground(painter, self.view, template, self._art)
        painter.end()

    def draw(self, picture: QImage, things: list[Thing], area: QRegion) -> None:
        """Draw things on top, within an area."""
        painter = self._painter(picture, area)
        within = area.boundingRect().intersected(self.view.sheet)
        for thing in things:
            draw_thing(painter, self.view, thing, self._art, within)
        painter.end()


class _Redrawing:
    """A part of the picture that is drawn anew, beside the one that is shown."""

    def __init__(self, canvas: Canvas, template: str, things: list[Thing], area: QRegion) -> None:
        self._canvas = canvas
        self.things = things
        self.area = area
        self.picture = canvas.picture.copy()
        self._next = 0
        canvas.begin_again(self.picture, template, area)

    def put(self, things: list[Thing]) -> None:
        """Take up what was put on the sheet meanwhile: here when it is due, at once elsewhere."""
        elsewhere = QRegion(self.picture.rect()).subtracted(self.area)
        self._canvas.draw(self.picture, things, elsewhere)
        self.things.extend(things)

    def go_on(self, until: Callable[[], bool]) -> bool:
        """Draw until it is time to stop; returns whether all of it is drawn."""
        while self._next < len(self.things):
            some = self.things[self._next : self._next + 8]
            self._canvas.draw(self.picture, some, self.area)
            self._next += len(some)
            if until():
                break
        return self._next >= len(self.things)


def packed(drawn: Drawn) -> SheetPicture:
    """Return a picture as it is kept: cheap to pack and to unpack, on any thread."""
    picture = drawn.picture
    pixels = zlib.compress(picture.constBits(), level=1)
    return SheetPicture(picture.width(), picture.height(), drawn.names, pixels)


def unpacked(kept: SheetPicture) -> Drawn | None:
    """Return a picture that was kept, or None when it is not what it should be."""
    try:
        pixels = zlib.decompress(kept.pixels, bufsize=4 * kept.width * kept.height)
    except zlib.error:
        return None
    if len(pixels) != 4 * kept.width * kept.height or not pixels:
        return None
    picture = QImage(pixels, kept.width, kept.height, 4 * kept.width, PIXELS)
    return Drawn(kept.drawn, picture.copy())


def _names(sheet: Sheet, art: Art) -> bytes:
    """Return a name for the ground and for each thing as it is, all of the same length."""
    ground = f"{_DRAWN_LIKE_THIS} {art.version} {sheet.head.template}"
    names = [blake2b(ground.encode(), digest_size=_NAME).digest()]
    for thing in sheet.things:
        if isinstance(thing, Placed):
            names.append(blake2b(repr(thing).encode(), digest_size=_NAME).digest())
        else:
            names.append(thing.id.bytes)
    return b"".join(names)


def _ground(sheet: Sheet) -> tuple[UUID, str]:
    # Of the head no more is drawn: another name or other drawers change nothing that is seen.
    return sheet.id, sheet.head.template


def _same_until(before: tuple[Thing, ...], after: tuple[Thing, ...], count: int) -> bool:
    # Compared by identity, from the end: a sheet that has grown shares all that lay on it.
    return all(map(is_, before, after)) if count else True


def _moved_by(before: View, after: View) -> QPoint | None:
    """Return by how many whole pixels the view has moved; None when it has changed otherwise."""
    if (before.scale, before.width, before.height) != (after.scale, after.width, after.height):
        return None
    right, down = (
        after - before for before, after in zip(before.corner, after.corner, strict=True)
    )
    whole = right.is_integer() and down.is_integer()
    return QPoint(round(right), round(down)) if whole else None


def _stretched(picture: QImage, before: View, after: View) -> QImage:
    result = QImage(after.width, after.height, PIXELS)
    result.fill(0)
    painter = QPainter(result)
    there, _ = before.transform().inverted()
    painter.setTransform(there * after.transform())
    painter.drawImage(0, 0, picture)
    painter.end()
    return result
