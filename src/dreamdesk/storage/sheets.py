"""The sheets of drawing in the vault: what is done is added, nothing written twice."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import bindparam, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.services.ports import SheetPicture
from dreamdesk.storage import tables
from dreamdesk.storage.aggregates import Seen
from dreamdesk.storage.mapping_sheet import (
    STROKE_COLUMNS,
    change_rows,
    head_of,
    sheet_of,
    sheet_row,
)
from dreamdesk.storage.transaction import Transaction

_KNOWN_BY_HEART = 2
"""Sheets that are not read again: the one that is drawn on, and another."""


class StoredSheets:
    """The sheets in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._transaction = transaction
        self._seen = seen

    def heads(self, workshop_id: UUID) -> tuple[SheetHead, ...]:
        """Return what is known of a workshop's sheets without opening them, oldest first."""
        rows = self._transaction.rows(_HEADS, {"of": workshop_id})
        return tuple(head_of(row) for row in rows)

    def heads_before(self, course_id: UUID, number: int) -> tuple[SheetHead, ...]:
        """Return the same of a forløb's workshops before the one with this number."""
        rows = self._transaction.rows(_HEADS_BEFORE, {"of": course_id, "number": number})
        return tuple(head_of(row) for row in rows)

    def get(self, sheet_id: UUID) -> Sheet:
        """Return a sheet; raises NotThere."""
        sheet = self._find(sheet_id)
        if sheet is None:
            raise NotThere(str(sheet_id))
        return sheet

    def put(self, sheet: Sheet) -> None:
        """Keep a new or changed sheet; costs what was done to it since, not what lies on it."""
        before = self._find(sheet.id)
        if before is None:
            self._transaction.run(tables.sheet.insert(), [sheet_row(sheet)])
            self._add(sheet, 0)
        else:
            if before is sheet:
                return
            same = _shared(before, sheet)
            if same < len(before.changes):
                for forget in _FORGET:
                    self._transaction.run(forget, [{"of": sheet.id, "first": same}])
            self._add(sheet, same)
            if sheet_row(sheet) != sheet_row(before):
                self._transaction.run(_UPDATE, [{**sheet_row(sheet), "of": sheet.id}])
        self._seen[tables.sheet, sheet.id] = sheet

    def picture(self, sheet_id: UUID, name: str) -> SheetPicture | None:
        """Return how a sheet was drawn last under a name, or None."""
        for row in self._transaction.rows(_PICTURE, {"of": sheet_id, "name": name}):
            return SheetPicture(row["width"], row["height"], row["drawn"], row["pixels"])
        return None

    def keep_picture(self, sheet_id: UUID, name: str, picture: SheetPicture) -> None:
        """Keep how a sheet is drawn now, in the place of what was kept under the name."""
        row = {
            "sheet_id": sheet_id,
            "name": name,
            "width": picture.width,
            "height": picture.height,
            "drawn": picture.drawn,
            "pixels": picture.pixels,
        }
        self._transaction.run(_PUT_PICTURE, [row])

    def _add(self, sheet: Sheet, first: int) -> None:
        rows = change_rows(sheet.id, first, sheet.changes[first:])
        for table, new in rows.items():
            if new:
                self._transaction.run(_INSERT[table], new)

    def _find(self, sheet_id: UUID) -> Sheet | None:
        name = (tables.sheet, sheet_id)
        known: Sheet | None = self._seen.pop(name, None) or self._read(sheet_id)
        if known is not None:
            self._seen[name] = known
            self._forget_others()
        return known

    def _forget_others(self) -> None:
        # A sheet is a hundred times as large as what else is known by heart.
        sheets = [name for name in self._seen if name[0] is tables.sheet]
        for name in sheets[:-_KNOWN_BY_HEART]:
            del self._seen[name]

    def _read(self, sheet_id: UUID) -> Sheet | None:
        for row in self._transaction.rows(_SHEET, {"of": sheet_id}):
            of = {"of": sheet_id}
            taken = self._transaction.rows(_TAKEN, of)
            strokes = self._transaction.tuples(_STROKES, of)
            return sheet_of(row, taken, strokes, self._transaction.rows(_PLACED, of))
        return None


def _shared(before: Sheet, after: Sheet) -> int:
    """Return how many changes two sheets begin with alike.

    One has grown from the other, so that where they share a change they share all before it.
    """
    same = min(len(before.changes), len(after.changes))
    while same and before.changes[same - 1] is not after.changes[same - 1]:
        same -= 1
    return same


_SHEET = select(tables.sheet).where(tables.sheet.c.id == bindparam("of"))

_HEADS = (
    select(tables.sheet)
    .where(tables.sheet.c.workshop_id == bindparam("of"))
    .order_by(tables.sheet.c.created_at, literal_column("sheet.rowid"))
)

_HEADS_BEFORE = (
    select(tables.sheet)
    .join(tables.workshop, tables.workshop.c.id == tables.sheet.c.workshop_id)
    .where(tables.workshop.c.course_id == bindparam("of"))
    .where(tables.workshop.c.number < bindparam("number"))
    .order_by(tables.sheet.c.created_at, literal_column("sheet.rowid"))
)

_OF_CHANGES = (tables.taken, tables.stroke, tables.placed)

_TAKEN = select(tables.taken).where(tables.taken.c.sheet_id == bindparam("of"))

_STROKES = select(*STROKE_COLUMNS).where(tables.stroke.c.sheet_id == bindparam("of"))

_PLACED = select(tables.placed).where(tables.placed.c.sheet_id == bindparam("of"))

_INSERT = {table: table.insert() for table in _OF_CHANGES}

_FORGET = tuple(
    table.delete().where(table.c.sheet_id == bindparam("of"), table.c.seq >= bindparam("first"))
    for table in _OF_CHANGES
)

_UPDATE = tables.sheet.update().where(tables.sheet.c.id == bindparam("of"))

_PICTURE = select(tables.sheet_picture).where(
    tables.sheet_picture.c.sheet_id == bindparam("of"),
    tables.sheet_picture.c.name == bindparam("name"),
)

_PUT_PICTURE = insert(tables.sheet_picture)
_PUT_PICTURE = _PUT_PICTURE.on_conflict_do_update(
    index_elements=["sheet_id", "name"],
    set_={name: _PUT_PICTURE.excluded[name] for name in ("width", "height", "drawn", "pixels")},
)
