"""Aktivitet with drawing: sheets, strokes, things placed, erasing, and taking back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from dreamdesk.domain.erasing import Eraser, Path
from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.ink import Stroke
from dreamdesk.domain.pictures import PictureCard
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Drawers, Placed, Sheet, SheetChange, SheetHead, Thing
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import picture_now
from dreamdesk.services.rooms import look_at


def begin(meeting: Meeting, sheet_id: UUID, name: str, template: str = "") -> None:
    """Begin a new sheet, under an id that the caller has made, and go to it."""
    head = SheetHead(sheet_id, meeting.workshop_id, name, meeting.now, template)
    meeting.keep_sheet(Sheet(head))
    go_to(meeting, sheet_id)


def if_still_at(meeting: Meeting, sheet_id: UUID | None, change: Callable[[Meeting], None]) -> None:
    """Do what was offered while one was at a sheet (None: at none), unless one has gone on since.

    Two who choose a sheet at the same moment get one, not two: what was chosen first.
    """
    if meeting.workshop.bookmark.sheet_id == sheet_id:
        change(meeting)


def go_to(meeting: Meeting, sheet_id: UUID) -> None:
    """Remember which sheet one is at: both surfaces show it."""
    look_at(meeting, replace(meeting.workshop.bookmark, sheet_id=sheet_id))


def let_draw(meeting: Meeting, sheet_id: UUID, drawers: Drawers) -> None:
    """Keep who draws on a sheet from now on."""
    sheet = meeting.sheet(sheet_id)
    meeting.keep_sheet(replace(sheet, head=replace(sheet.head, drawers=drawers)))


def let_fingers(meeting: Meeting, sheet_id: UUID, fingers: Fingers) -> None:
    """Keep whether fingers draw on a sheet."""
    sheet = meeting.sheet(sheet_id)
    meeting.keep_sheet(replace(sheet, head=replace(sheet.head, fingers=fingers)))


def carry_on(meeting: Meeting, sheet_id: UUID, earlier_id: UUID, name: str) -> None:
    """Begin a sheet with all that lies on an earlier one, of any workshop ("vi tegner videre").

    The earlier sheet stays as it is; what came from it is not taken back by undoing here.
    """
    earlier = meeting.sheet(earlier_id)
    if earlier.head.workshop_id != meeting.workshop_id:
        meeting.bring_pictures(earlier.head.workshop_id)
    head = SheetHead(
        sheet_id, meeting.workshop_id, name, meeting.now, earlier.head.template, earlier_id
    )
    brought: tuple[Thing, ...] = tuple(
        replace(thing, id=meeting.new_id()) for thing in earlier.things
    )
    changes = (SheetChange(put=brought),) if brought else ()
    meeting.keep_sheet(Sheet(head, brought, changes, len(changes), len(changes)))
    go_to(meeting, sheet_id)


def rename(meeting: Meeting, sheet_id: UUID, name: str) -> None:
    """Give a sheet another name."""
    sheet = meeting.sheet(sheet_id)
    if sheet.head.name != name:
        meeting.keep_sheet(replace(sheet, head=replace(sheet.head, name=name)))


def draw(meeting: Meeting, sheet_id: UUID, stroke: Stroke) -> None:
    """Put a finished stroke on top of the sheet."""
    meeting.keep_sheet(meeting.sheet(sheet_id).add(stroke))


def place(meeting: Meeting, sheet_id: UUID, thing: Placed) -> None:
    """Place a thing on top of the sheet."""
    meeting.keep_sheet(meeting.sheet(sheet_id).add(thing))


def think_of_words(meeting: Meeting, words: str) -> None:
    """Keep words that are being typed for a sheet, until they are put on one."""
    look_at(meeting, replace(meeting.workshop.bookmark, words=words))


def place_words(meeting: Meeting, sheet_id: UUID, thing: Placed) -> None:
    """Place words; what was typed of them waits no longer."""
    place(meeting, sheet_id, thing)
    if meeting.workshop.bookmark.words.strip() == thing.text:
        think_of_words(meeting, "")


def place_card(meeting: Meeting, sheet_id: UUID, thing: Placed, card: PictureCard) -> None:
    """Place a card or a photograph as it looks now; nothing happens when its file is gone."""
    picture = picture_now(meeting, card)
    if picture is not None:
        place_picture(meeting, sheet_id, thing, picture)


def place_picture(meeting: Meeting, sheet_id: UUID, thing: Placed, picture: KeptPicture) -> None:
    """Place a picture, kept as it is now."""
    place(meeting, sheet_id, replace(thing, name=meeting.keep_picture(picture).id.hex))


def change(meeting: Meeting, sheet_id: UUID, before: Placed, after: Placed) -> None:
    """Move, turn, scale or reword a placed thing; nothing happens when it has just been erased.

    It was taken up as `before`: only what differs is changed, so that what the other surface has
    done to the thing meanwhile stands.
    """
    sheet = meeting.sheet(sheet_id)
    now = sheet.thing(before.id)
    if isinstance(now, Placed):
        pairs = ((f.name, getattr(before, f.name), getattr(after, f.name)) for f in fields(Placed))
        changed: dict[str, Any] = {name: new for name, old, new in pairs if old != new}
        meeting.keep_sheet(sheet.change(replace(now, **changed)))


def bring_forward(meeting: Meeting, sheet_id: UUID, thing_id: UUID) -> None:
    """Lay a thing on top; nothing happens when it has just been erased."""
    sheet = meeting.sheet(sheet_id)
    if sheet.thing(thing_id) is not None:
        meeting.keep_sheet(sheet.bring_forward(thing_id))


def take(meeting: Meeting, sheet_id: UUID, *thing_ids: UUID) -> None:
    """Take things away, as one action: the eraser by stroke, and deleting what was placed."""
    meeting.keep_sheet(meeting.sheet(sheet_id).take(*thing_ids))


def rub_out(meeting: Meeting, sheet_id: UUID, path: Path, radius: float) -> None:
    """Erase by area along a path, as one action; what was passed over in part leaves its pieces.

    The path and the radius are in units of the sheet. What was placed stays.
    """
    sheet, eraser = meeting.sheet(sheet_id), Eraser(path, radius)
    took: list[Stroke] = []
    put: list[Stroke] = []
    for stroke in sheet.strokes():
        pieces = eraser.pieces(stroke, meeting.new_id)
        if pieces is not None:
            took.append(stroke)
            put.extend(pieces)
    meeting.keep_sheet(sheet.exchange(tuple(took), tuple(put)))


def undo(meeting: Meeting, sheet_id: UUID) -> None:
    """Take back the last action on a sheet."""
    meeting.keep_sheet(meeting.sheet(sheet_id).undo())


def redo(meeting: Meeting, sheet_id: UUID) -> None:
    """Do again what was taken back last."""
    meeting.keep_sheet(meeting.sheet(sheet_id).redo())
