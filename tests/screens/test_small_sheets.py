"""The strip of sheets: small pictures of what is drawn on them, as it is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QImage

from dreamdesk.domain.workshop import Room
from dreamdesk.pictures.ink_raster import draw_sheet, whole_sheet
from dreamdesk.ui.shared.small_sheet import SmallSheet
from dreamdesk.ui.small_sheets import WIDTH
from support.drawing_hands import Drawing
from support.hands import wait_until

_A_HAIR = 6


def on_strip(drawing: Drawing, key: str) -> QImage:
    """Return what a sheet looks like where it can be pressed on the adviser's window."""
    button = drawing.adviser.find(f"drawing.sheet:{key}")
    small: Any = next(i for i in drawing.adviser.items() if _small_of(i, key))
    place = small.mapRectToScene(small.boundingRect()).toAlignedRect()
    assert button.isVisible()
    return drawing.adviser.window.grabWindow().copy(place)


def _small_of(item: Any, key: str) -> bool:
    return isinstance(item, SmallSheet) and item.property("sheet") == key


def shows(drawing: Drawing) -> bool:
    """Tell whether the strip has the sheet one is at as it was committed last."""
    sheet = drawing.sheet
    wanted = draw_sheet(sheet, whole_sheet(WIDTH), drawing.presenter.art)
    return alike(drawing.presenter.small.picture(str(sheet.id)), wanted)


def alike(one: QImage | None, other: QImage) -> bool:
    """Tell whether nobody would see a difference: an SVG drawn twice differs by a hair."""
    if one is None:
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return one.size() == other.size() and all(abs(a - b) <= _A_HAIR for a, b in pairs)


def test_a_stroke_of_the_citizens_is_on_the_strip_and_goes_when_it_is_taken_back(
    drawing: Drawing,
) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.sheetsFold")
    wait_until(lambda: shows(drawing), "the sheet with its template")
    key = str(drawing.sheet.id)
    before = on_strip(drawing, key)
    drawing.finger(drawing.citizen, (300, 300), (2400, 1500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")
    wait_until(lambda: shows(drawing), "the stroke")
    wait_until(lambda: on_strip(drawing, key) != before, "the stroke on the strip")
    drawing.citizen.touch("drawing.undo")
    wait_until(lambda: drawing.sheet.strokes() == (), "no stroke")
    wait_until(lambda: on_strip(drawing, key) == before, "the strip as it was")


def test_a_stamp_is_on_the_strip_too(drawing: Drawing) -> None:
    drawing.begin("")
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.presenter.placing.placeStamp("hus")
    drawing.settled()
    wait_until(lambda: shows(drawing), "the stamp")


def test_the_sheet_one_comes_from_keeps_what_was_drawn_last(drawing: Drawing) -> None:
    drawing.begin()
    first = str(drawing.sheet.id)
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.finger(drawing.citizen, (300, 300), (2400, 1500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")
    wanted = draw_sheet(drawing.sheet, whole_sheet(WIDTH), drawing.presenter.art)
    drawing.adviser.tap("drawing.another")
    drawing.begin("broen")
    small = drawing.presenter.small
    wait_until(lambda: alike(small.picture(first), wanted), "the first sheet")
    assert on_strip(drawing, first) != on_strip(drawing, str(drawing.sheet.id))


def test_coming_back_into_the_room_shows_the_strip_again(drawing: Drawing) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.finger(drawing.citizen, (300, 300), (2400, 1500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")
    wait_until(lambda: shows(drawing), "the stroke")
    drawing.workshop.enter(Room.CONVERSATION)
    drawing.workshop.enter(Room.ACTIVITY)
    drawing.adviser.tap("drawing.sheetsFold")
    wait_until(lambda: shows(drawing), "the stroke again")
