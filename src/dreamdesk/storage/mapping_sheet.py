"""Sheets with their undo journal as rows, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Table, Text, type_coerce
from sqlalchemy.types import NullType

from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Stroke, Tool, Trace
from dreamdesk.domain.sheet import (
    Drawers,
    Placed,
    PlacedKind,
    Sheet,
    SheetChange,
    SheetHead,
    Thing,
    replayed,
)
from dreamdesk.storage import tables
from dreamdesk.storage.rows import Row

ChangeRows: TypeAlias = dict[Table, list[Row]]

_INKS = {
    (tool.value, colour.value, width.value): Ink(tool, colour, width)
    for tool in Tool
    for colour in InkColour
    for width in InkWidth
}


_stroke = tables.stroke.c

STROKE_COLUMNS = (
    _stroke.seq,
    _stroke.nth,
    type_coerce(_stroke.id, Text),
    _stroke.layer,
    type_coerce(_stroke.drawn_by, Text),
    type_coerce(_stroke.drawn_at, Text),
    _stroke.tool,
    _stroke.colour,
    _stroke.width,
    type_coerce(_stroke.points, NullType),
)
"""What is read of a stroke, as SQLite has it."""


def sheet_row(sheet: Sheet) -> Row:
    """Return a sheet as a row, without what was done to it."""
    return {
        **_head_row(sheet.head),
        "undone": len(sheet.changes) - sheet.done,
        "floor": sheet.floor,
    }


def head_of(row: Row) -> SheetHead:
    """Return what a sheet's row knows of it."""
    names = ("id", "workshop_id", "name", "created_at", "template", "grown_from")
    return SheetHead(
        **{name: row[name] for name in names},
        drawers=Drawers(row["drawers"]),
        fingers=Fingers(row["fingers"]),
    )


def change_rows(sheet_id: UUID, first: int, changes: Iterable[SheetChange]) -> ChangeRows:
    """Return changes as rows, the first of them numbered `first`."""
    rows: ChangeRows = {tables.taken: [], tables.stroke: [], tables.placed: []}
    for seq, change in enumerate(changes, start=first):
        if change.took:
            things = [thing.id.hex for thing in change.took]
            rows[tables.taken].append({"sheet_id": sheet_id, "seq": seq, "things": things})
        for nth, thing in enumerate(change.put):
            table = tables.stroke if isinstance(thing, Stroke) else tables.placed
            place = {"sheet_id": sheet_id, "seq": seq, "nth": nth}
            rows[table].append({**place, **_thing_row(thing)})
    return rows


def sheet_of(
    row: Row, taken: Iterable[Row], strokes: Iterable[tuple[Any, ...]], placed: Iterable[Row]
) -> Sheet:
    """Return the sheet in its row and the rows of its changes, strokes as STROKE_COLUMNS says."""
    put = _strokes_by_change(strokes)
    for placed_row in placed:
        put.setdefault(placed_row["seq"], {})[placed_row["nth"]] = _placed_of(placed_row)
    took = {change["seq"]: change["things"] for change in taken}
    lying: dict[UUID, Thing] = {}
    changes = []
    for seq in range(max((*put, *took), default=-1) + 1):
        here = put.get(seq, {})
        new = tuple(here[nth] for nth in sorted(here)) if len(here) > 1 else tuple(here.values())
        gone = tuple(lying.pop(UUID(hex=thing_id)) for thing_id in took.get(seq, ()))
        for thing in new:
            lying[thing.id] = thing
        changes.append(SheetChange(gone, new))
    return replayed(head_of(row), tuple(changes), len(changes) - row["undone"], row["floor"])


def _strokes_by_change(rows: Iterable[tuple[Any, ...]]) -> dict[int, dict[int, Thing]]:
    # Thousands of them: read bare, since typed columns would cost more than all else together.
    put: dict[int, dict[int, Thing]] = {}
    people: dict[str | None, UUID | None] = {None: None}
    for seq, nth, id_, layer, by, at, tool, colour, width, points in rows:
        if by not in people:
            people[by] = UUID(hex=by)
        drawn_at = datetime.fromisoformat(at).replace(tzinfo=UTC)
        ink = _INKS[tool, colour, width]
        stroke = Stroke(UUID(hex=id_), ink, Trace(points), people[by], drawn_at, layer)
        put.setdefault(seq, {})[nth] = stroke
    return put


def _head_row(head: SheetHead) -> Row:
    return {
        "id": head.id,
        "workshop_id": head.workshop_id,
        "name": head.name,
        "created_at": head.created_at,
        "template": head.template,
        "grown_from": head.grown_from,
        "drawers": head.drawers.value,
        "fingers": head.fingers.value,
    }


def _thing_row(thing: Thing) -> Row:
    common = {
        "id": thing.id,
        "layer": thing.layer,
        "drawn_by": thing.drawn_by,
        "drawn_at": thing.drawn_at,
    }
    if isinstance(thing, Stroke):
        return {
            **common,
            "tool": thing.ink.tool.value,
            "colour": thing.ink.colour.value,
            "width": thing.ink.width.value,
            "points": thing.trace.packed,
        }
    return {
        **common,
        "kind": thing.kind.value,
        "x": thing.x,
        "y": thing.y,
        "angle": thing.angle,
        "scale": thing.scale,
        "colour": thing.colour.value,
        "name": thing.name,
        "text": thing.text,
        "place": thing.place,
    }


def _placed_of(row: Row) -> Placed:
    names = ("id", "x", "y", "drawn_by", "drawn_at", "angle", "scale", "name", "text", "place")
    return Placed(
        **{name: row[name] for name in (*names, "layer")},
        kind=PlacedKind(row["kind"]),
        colour=InkColour(row["colour"]),
    )
