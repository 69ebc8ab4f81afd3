"""The vault's tables. Ids are UUIDs, times are UTC; `position` keeps the order of a tuple.

What belongs to a workshop is stored beside its neighbours (keyed by the workshop first, without
a rowid), so that one workshop is read from a few pages. References are checked at the commit, so
that the order within a unit of work does not matter.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

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

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _of_workshop() -> ForeignKeyConstraint:
    return refers(["workshop_id"], ["workshop.id"])


course = Table(
    "course",
    metadata,
    key(),
    text("citizen_name"),
    text("case_number"),
    time("created_at"),
)

workshop = Table(
    "workshop",
    metadata,
    key(),
    reference("course_id"),
    number("number"),
    time("created_at"),
    time("touched_at"),
    text("activity"),
    text("frame"),
    text("pace"),
    text("bookmark_room"),
    reference("bookmark_dream_id", optional=True),
    reference("bookmark_goal_id", optional=True),
    text("bookmark_card"),
    listed("prepared_themes"),
    text("prepared_network"),
    text("prepared_network_purpose"),
    text("prepared_network_whose"),
    text("prepared_network_again"),
    reference("prepared_facilitator_id", optional=True),
    reference("prepared_scribe_id", optional=True),
    text("prepared_company_note"),
    text("prepared_language"),
    text("prepared_suits"),
    text("prepared_instead"),
    text("prepared_pair_said"),
    text("prepared_maker"),
    text("prepared_hopes"),
    listed("prepared_may_come_up"),
    text("prepared_leave_alone"),
    text("prepared_place"),
    time("prepared_meets_at", optional=True),
    number("prepared_minutes"),
    text("prepared_breaks"),
    time("prepared_invited_at", optional=True),
    text("arriving"),
    text("arriving_colour"),
    reference("arriving_picture_id", optional=True),
    text("talk_prompt"),
    flag("talk_further"),
    flag("talk_shown"),
    flag("talk_simpler"),
    text("talk_card", optional=True),
    listed("talk_visited"),
    text("closing_leaving"),
    text("closing_good"),
    text("closing_left_open"),
    flag("closing_nothing_open"),
    text("closing_call_by"),
    text("closing_call_when"),
    flag("closing_no_call"),
    time("closing_next_at", optional=True),
    text("closing_next_place"),
    Column("closing_read_on", Date),
    text("closing_remarks"),
    Column("closing_plan_seen_on", Date),
    time("closing_call_kept_at", optional=True),
    time("closing_open_seen_to_at", optional=True),
    listed("closing_passed_over"),
    text("heard_fit"),
    flag("heard_citizen_agrees"),
    flag("heard_witness_agrees"),
    refers(["course_id"], ["course.id"]),
    refers(["arriving_picture_id"], ["kept_picture.id"]),
    UniqueConstraint("course_id", "number"),
)

participant = Table(
    "participant",
    metadata,
    key("workshop_id"),
    key(),
    number("position"),
    text("role"),
    text("name"),
    text("phone"),
    text("hours"),
    _of_workshop(),
    sqlite_with_rowid=False,
)

prompt_note = Table(
    "prompt_note",
    metadata,
    key("workshop_id"),
    Column("prompt", Text, primary_key=True),
    number("position"),
    text("note"),
    _of_workshop(),
    sqlite_with_rowid=False,
)

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
    time("confirmed_at", optional=True),
    _of_workshop(),
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
    _of_workshop(),
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
    _of_workshop(),
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
    _of_workshop(),
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

card_table = Table(
    "card_table",
    metadata,
    key("workshop_id"),
    number("done"),
    text("layout"),
    number("shuffled"),
    number("at_a_time"),
    number("page"),
    listed("aside"),
    flag("silent"),
    flag("unseen"),
    reference("chooser", optional=True),
    _of_workshop(),
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

sheet = Table(
    "sheet",
    metadata,
    key(),
    Column("workshop_id", Uuid, nullable=False, index=True),
    text("name"),
    time("created_at"),
    text("template"),
    reference("grown_from", optional=True),
    number("done"),
    number("floor"),
    _of_workshop(),
)

# What was done to a sheet is only ever added to: a stroke costs one row however many there are.
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
    refers(["course_id"], ["course.id"]),
    refers(["id"], ["medium.id"]),
    refers(["shown_id"], ["medium.id"]),
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
