"""What is said, and what grows from it: quotes, dreams, goals."""

from __future__ import annotations

from sqlalchemy import Column, Date, LargeBinary, Table, Text, Uuid

from dreamdesk.storage.columns import flag, key, listed, number, reference, refers, text, time
from dreamdesk.storage.tables.metadata import metadata, of_workshop

kept_picture = Table(
    "kept_picture",
    metadata,
    key(),
    Column("card", Text, nullable=False, index=True),
    text("title"),
    text("alt"),
    text("media_type"),
    Column("data", LargeBinary, nullable=False),
)

quote = Table(
    "quote",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    text("text"),
    reference("said_by"),
    reference("written_by"),
    time("written_at"),
    reference("picture_id", optional=True),
    text("prompt"),
    text("prompt_wording"),
    text("feeds", optional=True),
    text("side", optional=True),
    text("position_field", optional=True),
    reference("spot_sheet_id", optional=True),
    listed("spot_box"),
    text("spot_place"),
    number("spot_step"),
    time("confirmed_at", optional=True),
    of_workshop(),
    refers(["picture_id"], ["kept_picture.id"]),
    sqlite_with_rowid=False,
)

reminder = Table(
    "reminder",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    text("text"),
    time("noted_at"),
    text("prompt"),
    of_workshop(),
    sqlite_with_rowid=False,
)

dream = Table(
    "dream",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    flag("put_away"),
    reference("quote_id"),
    time("created_at"),
    text("wording"),
    text("motivation"),
    listed("motivated_by"),
    of_workshop(),
    refers(["workshop_id", "quote_id"], ["quote.workshop_id", "quote.id"]),
    sqlite_with_rowid=False,
)


def _beside_dream(name: str) -> Table:
    return Table(
        name,
        metadata,
        key("workshop_id"),
        key("dream_id"),
        key(),
        number("position"),
        text("text"),
        text("side"),
        reference("quote_id", optional=True),
        refers(["workshop_id", "dream_id"], ["dream.workshop_id", "dream.id"]),
        sqlite_with_rowid=False,
    )


position_entry = Table(
    "position_entry",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    text("field"),
    text("text"),
    reference("quote_id", optional=True),
    of_workshop(),
    sqlite_with_rowid=False,
)

resource = _beside_dream("resource")
barrier = _beside_dream("barrier")

goal = Table(
    "goal",
    metadata,
    key(),
    Column("workshop_id", Uuid, nullable=False, index=True),
    reference("dream_id"),
    time("created_at"),
    text("specific"),
    text("measurable"),
    flag("unmeasured"),
    text("attractive"),
    text("realistic"),
    Column("deadline", Date),
    text("approval"),
    time("answered_at", optional=True),
    text("first_wording"),
    text("authority_wording"),
    text("order"),
    text("wished_support"),
    refers(["workshop_id", "dream_id"], ["dream.workshop_id", "dream.id"]),
)

step = Table(
    "step",
    metadata,
    key("goal_id"),
    key(),
    number("position"),
    text("text"),
    listed("who"),
    Column("day", Date),
    text("support"),
    reference("quote_id", optional=True),
    refers(["goal_id"], ["goal.id"]),
    sqlite_with_rowid=False,
)
