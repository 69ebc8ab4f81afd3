"""The talk as rows, and back: where one is in it, the positionskort, and what was heard."""

from __future__ import annotations

from collections.abc import Iterable

from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.positions import Position, PositionEntry, PositionMap
from dreamdesk.domain.witnessing import Fit, Witnessing
from dreamdesk.storage.rows import Row


def conversation_row(conversation: Conversation) -> Row:
    """Return the talk as columns of its workshop."""
    return {
        "talk_prompt": conversation.prompt,
        "talk_further": conversation.further,
        "talk_shown": conversation.shown,
        "talk_simpler": conversation.simpler,
        "talk_card": conversation.card,
        "talk_visited": sorted(conversation.visited),
    }


def conversation_of(row: Row, notes: dict[str, str]) -> Conversation:
    """Return the talk in a workshop's row, with the notes by their prompts."""
    return Conversation(
        prompt=row["talk_prompt"],
        further=row["talk_further"],
        shown=row["talk_shown"],
        simpler=row["talk_simpler"],
        card=row["talk_card"],
        notes=notes,
        visited=frozenset(row["talk_visited"]),
    )


def witnessing_row(witnessing: Witnessing) -> Row:
    """Return what came of the round as columns of its workshop."""
    return {
        "heard_fit": witnessing.fit.value,
        "heard_citizen_agrees": witnessing.citizen_agrees,
        "heard_witness_agrees": witnessing.witness_agrees,
    }


def witnessing_of(row: Row) -> Witnessing:
    """Return what came of the round."""
    return Witnessing(
        Fit(row["heard_fit"]), row["heard_citizen_agrees"], row["heard_witness_agrees"]
    )


def position_row(entry: PositionEntry) -> Row:
    """Return what stands in a field of the positionskort as a row."""
    return {
        "id": entry.id,
        "field": entry.position.value,
        "text": entry.text,
        "quote_id": entry.quote_id,
    }


def positions_of(rows: Iterable[Row]) -> PositionMap:
    """Return the positionskort in its rows."""
    return PositionMap(
        tuple(
            PositionEntry(row["id"], Position(row["field"]), row["text"], row["quote_id"])
            for row in rows
        )
    )
