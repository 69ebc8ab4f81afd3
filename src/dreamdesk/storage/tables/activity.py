"""What lies on the table and is drawn on the sheets."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Float, Integer, LargeBinary, Table, Text, Uuid

from dreamdesk.storage.columns import (
    Laid,
    flag,
    key,
    listed,
    number,
    reference,
    refers,
    share,
    text,
    time,
)
from dreamdesk.storage.tables.metadata import metadata, of_workshop

card_table = Table(
    "card_table",
    metadata,
    key("workshop_id"),
    number("undone"),
    text("layout"),
    number("shuffled"),
    number("at_a_time"),
    number("page"),
    listed("aside"),
    flag("silent"),
    flag("unseen"),
    reference("chooser", optional=True),
    text("deck"),
    of_workshop(),
)

laid_card = Table(
    "laid_card",
    metadata,
    key("workshop_id"),
    Column("card", Text, primary_key=True),
    share("x"),
    share("y"),
    share("angle"),
    share("scale"),
    number("layer"),
    flag("face_up"),
    text("word"),
    reference("by", optional=True),
    time("at", optional=True),
    text("prompt"),
    refers(["workshop_id"], ["card_table.workshop_id"]),
    sqlite_with_rowid=False,
)

table_change = Table(
    "table_change",
    metadata,
    key("workshop_id"),
    Column("seq", Integer, primary_key=True),
    Column("before", Laid, nullable=False),
    Column("after", Laid, nullable=False),
    refers(["workshop_id"], ["card_table.workshop_id"]),
    sqlite_with_rowid=False,
)

sheet = Table(
    "sheet",
    metadata,
    key(),
    Column("workshop_id", Uuid, nullable=False, index=True),
    text("name"),
    time("created_at"),
    text("template"),
    reference("grown_from", optional=True),
    text("drawers"),
    text("fingers"),
    number("undone"),
    number("floor"),
    of_workshop(),
)

listening = Table(
    "listening",
    metadata,
    key("workshop_id"),
    number("page"),
    share("ceiling"),
    share("volume"),
    flag("no_music"),
    text("settled"),
    of_workshop(),
)

listened = Table(
    "listened",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    text("track"),
    text("title"),
    time("at"),
    text("prompt"),
    text("moment"),
    reference("quote_id", optional=True),
    text("colour", optional=True),
    reference("picture_id", optional=True),
    flag("brought_nothing"),
    text("artist"),
    refers(["workshop_id"], ["listening.workshop_id"]),
    refers(["picture_id"], ["kept_picture.id"]),
    sqlite_with_rowid=False,
)

# What was done to a sheet is only ever added to: a stroke costs one row, and no other changes, for
# the sheet counts what has been undone rather than what holds.
# Change number `seq` put there what bears its number in `stroke` and `placed`, and took away what
# is named here, if anything.
taken = Table(
    "taken",
    metadata,
    key("sheet_id"),
    Column("seq", Integer, primary_key=True),
    listed("things"),
    refers(["sheet_id"], ["sheet.id"]),
    sqlite_with_rowid=False,
)


def _put_by_change(name: str, *columns: Column[Any]) -> Table:
    return Table(
        name,
        metadata,
        key("sheet_id"),
        Column("seq", Integer, primary_key=True),
        Column("nth", Integer, primary_key=True),
        reference("id"),
        number("layer"),
        reference("drawn_by", optional=True),
        time("drawn_at"),
        *columns,
        refers(["sheet_id"], ["sheet.id"]),
    )


# With a rowid, unlike their neighbours: the points of a stroke are too long for an index's pages.
stroke = _put_by_change(
    "stroke",
    text("tool"),
    text("colour"),
    text("width"),
    Column("points", LargeBinary, nullable=False),
)

placed = _put_by_change(
    "placed",
    text("kind"),
    Column("x", Float, nullable=False),
    Column("y", Float, nullable=False),
    Column("angle", Float, nullable=False),
    Column("scale", Float, nullable=False),
    text("colour"),
    text("name"),
    text("text"),
    text("place"),
)

# A sheet as it was drawn last, so that opening it draws nothing: only a cache, never the truth.
sheet_picture = Table(
    "sheet_picture",
    metadata,
    key("sheet_id"),
    Column("name", Text, primary_key=True),
    number("width"),
    number("height"),
    Column("drawn", LargeBinary, nullable=False),
    Column("pixels", LargeBinary, nullable=False),
    refers(["sheet_id"], ["sheet.id"]),
)
