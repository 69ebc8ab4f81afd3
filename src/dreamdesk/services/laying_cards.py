"""Aktivitet with picture cards: laying, turning, putting back, undoing."""

from __future__ import annotations

from dreamdesk.services.meeting import Meeting
from dreamdesk.services.rooms import look_at_card


def lay(meeting: Meeting, card: str, x: float, y: float, angle: float = 0.0) -> None:
    """Lay a card, or move it; `x` and `y` are shares of the table, `angle` in degrees."""
    meeting.keep_table(meeting.table.lay(card, x, y, angle))
    look_at_card(meeting, card)


def turn(meeting: Meeting, card: str) -> None:
    """Turn a card over."""
    meeting.keep_table(meeting.table.turn(card))


def put_back(meeting: Meeting, card: str) -> None:
    """Take a card off the table; what was said about it stays."""
    meeting.keep_table(meeting.table.put_back(card))


def undo(meeting: Meeting) -> None:
    """Take back the last action on the table."""
    meeting.keep_table(meeting.table.undo())


def redo(meeting: Meeting) -> None:
    """Do again what was taken back last."""
    meeting.keep_table(meeting.table.redo())
