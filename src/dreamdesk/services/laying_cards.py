"""Aktivitet with picture cards: laying, turning, putting back, undoing, and what was said."""

from __future__ import annotations

from dreamdesk.domain.card_places import free_place, kept_inside, natural_angle
from dreamdesk.domain.quotes import Quote
from dreamdesk.services.meeting import Living, Meeting
from dreamdesk.services.rooms import look_at_card


def lay(meeting: Meeting, card: str, x: float, y: float, angle: float | None = None) -> None:
    """Lay a card, or move it; `x` and `y` are shares of the table, `angle` in degrees.

    The whole card comes to lie on the table. Without an angle it lies a little askew.
    """
    lying = meeting.table.laid(card)
    askew = natural_angle(meeting.table) if angle is None else angle
    x, y = kept_inside(x, y, lying.angle if lying else askew)
    meeting.keep_table(meeting.table.lay(card, x, y, askew))
    look_at_card(meeting, card)


def lay_next(meeting: Meeting, card: str) -> None:
    """Lay a card where there is room for it; nothing happens when it lies there already."""
    if meeting.table.laid(card) is None:
        lay(meeting, card, *free_place(meeting.table))


def turn(meeting: Meeting, card: str) -> None:
    """Turn a card over; nothing happens when somebody has just put it back."""
    if meeting.table.laid(card) is not None:
        meeting.keep_table(meeting.table.turn(card))


def put_back(meeting: Meeting, card: str) -> None:
    """Take a card off the table, if it is there; what was said about it stays."""
    if meeting.table.laid(card) is not None:
        meeting.keep_table(meeting.table.put_back(card))


def undo(meeting: Meeting) -> None:
    """Take back the last action on the table."""
    meeting.keep_table(meeting.table.undo())


def redo(meeting: Meeting) -> None:
    """Do again what was taken back last."""
    meeting.keep_table(meeting.table.redo())


def said_about(living: Living, card: str) -> Quote | None:
    """Return the sentence that was said about a card when it was laid, or None."""
    pictures = {picture.id for picture in living.pictures if picture.card == card}
    said = (quote for quote in living.workshop.quotes if not quote.origin.prompt)
    return next((quote for quote in said if quote.origin.picture_id in pictures), None)


def card_at(living: Living) -> str:
    """Return the laid card one is at: the one looked at last, else the top one, else none."""
    table, looked_at = living.table, living.workshop.bookmark.card
    if table.laid(looked_at) is not None:
        return looked_at
    return table.cards[-1].card if table.cards else ""
