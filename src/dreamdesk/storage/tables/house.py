"""What belongs to the vault rather than to one workshop."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, Table, Text, Uuid

from dreamdesk.storage.columns import key, listed, number, reference, refers, share, text, time
from dreamdesk.storage.tables.metadata import metadata

medium = Table(
    "medium",
    metadata,
    key(),
    Column("course_id", Uuid, nullable=True, index=True),
    text("kind"),
    text("media_type"),
    number("size"),
    text("sha256"),
    text("title"),
    refers(["course_id"], ["course.id"]),
)

own_picture = Table(
    "own_picture",
    metadata,
    key("course_id"),
    key(),
    number("position"),
    reference("shown_id"),
    text("title"),
    text("alt"),
    number("width"),
    number("height"),
    Column("crop_left", Float, nullable=False),
    Column("crop_top", Float, nullable=False),
    Column("crop_width", Float, nullable=False),
    reference("straight_id", optional=True),
    number("straight_width"),
    number("straight_height"),
    listed("corners"),
    refers(["course_id"], ["course.id"]),
    refers(["id"], ["medium.id"]),
    refers(["shown_id"], ["medium.id"]),
    refers(["straight_id"], ["medium.id"]),
    sqlite_with_rowid=False,
)

own_piece = Table(
    "own_piece",
    metadata,
    key("course_id"),
    key(),
    number("position"),
    text("title"),
    text("artist"),
    share("seconds"),
    share("loudness"),
    reference("cover_id", optional=True),
    share("calm_lively"),
    share("light_heavy"),
    refers(["course_id"], ["course.id"]),
    refers(["id"], ["medium.id"]),
    refers(["cover_id"], ["medium.id"]),
    sqlite_with_rowid=False,
)

tasted = Table(
    "tasted",
    metadata,
    key("course_id"),
    Column("position", Integer, primary_key=True),
    text("track"),
    text("title"),
    text("taste"),
    refers(["course_id"], ["course.id"]),
    sqlite_with_rowid=False,
)

colleague = Table(
    "colleague",
    metadata,
    key(),
    text("role"),
    text("name"),
    text("phone"),
    text("hours"),
    time("used_at"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    text("value"),
    sqlite_with_rowid=False,
)
