"""The vault's tables. Ids are UUIDs, times are UTC; `position` keeps the order of a tuple.

What belongs to a workshop is stored beside its neighbours (keyed by the workshop first, without
a rowid), so that one workshop is read from a few pages. References are checked at the commit, so
that the order within a unit of work does not matter.
"""

from dreamdesk.storage.tables.activity import (
    card_table,
    laid_card,
    listened,
    listening,
    placed,
    sheet,
    sheet_picture,
    stroke,
    table_change,
    taken,
)
from dreamdesk.storage.tables.house import (
    colleague,
    medium,
    own_picture,
    own_piece,
    setting,
    tasted,
)
from dreamdesk.storage.tables.metadata import metadata
from dreamdesk.storage.tables.words import (
    barrier,
    dream,
    goal,
    kept_picture,
    position_entry,
    quote,
    reminder,
    resource,
    step,
)
from dreamdesk.storage.tables.workshop import course, participant, prompt_note, workshop

__all__ = [
    "barrier",
    "card_table",
    "colleague",
    "course",
    "dream",
    "goal",
    "kept_picture",
    "laid_card",
    "listened",
    "listening",
    "medium",
    "metadata",
    "own_picture",
    "own_piece",
    "participant",
    "placed",
    "position_entry",
    "prompt_note",
    "quote",
    "reminder",
    "resource",
    "setting",
    "sheet",
    "sheet_picture",
    "step",
    "stroke",
    "table_change",
    "taken",
    "tasted",
    "workshop",
]
