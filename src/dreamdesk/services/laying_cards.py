"""Aktivitet with picture cards: what hands do on the table, and what was said about a card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dreamdesk.domain.card_grip import set_down
from dreamdesk.domain.card_places import (
    free_place,
    inside,
    kept_inside,
    natural_angle,
    piled,
    snapped,
    spread_out,
)
from dreamdesk.domain.card_table import LaidCard, Pose
from dreamdesk.domain.quotes import Quote
from dreamdesk.services.meeting import Living, Meeting
from dreamdesk.services.rooms import look_at_card


def lay(meeting: Meeting, card: str, x: float, y: float, angle: float | None = None) -> None:
    """Lay a card, or move it; `x` and `y` are shares of the table, `angle` in degrees.

    The whole card comes to lie on the table. Without an angle a new one lies a little askew.
    """
    lying = meeting.table.laid(card)
    if lying is not None:
        put_down(meeting, {card: replace(lying.pose, x=x, y=y)})
        return
    angle = natural_angle(meeting.table) if angle is None else angle
    x, y = kept_inside(x, y, angle)
    by, prompt = meeting.table.choosing.chooser, meeting.workshop.conversation.prompt
    laid = LaidCard(card, x, y, angle, by=by, at=meeting.now, prompt=prompt)
    meeting.keep_table(meeting.table.add(laid))
    look_at_card(meeting, card)


def lay_next(meeting: Meeting, card: str) -> None:
    """Lay a card where there is room for it; nothing happens when it lies there already."""
    if meeting.table.laid(card) is None:
        lay(meeting, card, *free_place(meeting.table))


def put_down(meeting: Meeting, poses: Mapping[str, Pose]) -> None:
    """Let cards lie as they were held when they were let go of: one gesture is one action.

    One card alone that comes down near to another's middle is laid on it. What somebody has just
    put back is left out.
    """
    table = meeting.table
    held = {card: (laid, pose) for card, pose in poses.items() if (laid := table.laid(card))}
    down = {card: set_down(laid.pose, pose) for card, (laid, pose) in held.items()}
    others = [laid for laid in table.cards if laid.card not in down]
    alone = len(down) == 1
    down = {card: snapped(p, others) if alone else inside(p) for card, p in down.items()}
    meeting.keep_table(table.move(down))
    if down:
        # The one that was put down last is the top one: nothing more need be written for it.
        look_at_card(meeting, "")


def turn(meeting: Meeting, *cards: str) -> None:
    """Turn cards over; nothing happens to one that somebody has just put back."""
    meeting.keep_table(meeting.table.turn(*_there(meeting, cards)))


def put_back(meeting: Meeting, *cards: str) -> None:
    """Take cards off the table, where they are there; what was said about them stays."""
    meeting.keep_table(meeting.table.put_back(*_there(meeting, cards)))


def group(meeting: Meeting, word: str, *cards: str) -> None:
    """Let cards belong together under a word; an empty one lets them go."""
    meeting.keep_table(meeting.table.group(word.strip(), *_there(meeting, cards)))


def pile(meeting: Meeting, *cards: str) -> None:
    """Gather cards in a pile."""
    if these := _lying(meeting, cards):
        meeting.keep_table(meeting.table.move(piled(these)))


def spread(meeting: Meeting, *cards: str) -> None:
    """Spread cards out beside each other."""
    if these := _lying(meeting, cards):
        meeting.keep_table(meeting.table.move(spread_out(these)))


def undo(meeting: Meeting) -> None:
    """Take back the last action on the table."""
    meeting.keep_table(meeting.table.undo())


def redo(meeting: Meeting) -> None:
    """Do again what was taken back last."""
    meeting.keep_table(meeting.table.redo())


def draw_layout(meeting: Meeting, layout: str) -> None:
    """Draw the fields of a layout on the table, or none; the cards stay where they are."""
    meeting.keep_table(replace(meeting.table, layout=layout))


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


def _there(meeting: Meeting, cards: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(laid.card for laid in _lying(meeting, cards))


def _lying(meeting: Meeting, cards: tuple[str, ...]) -> tuple[LaidCard, ...]:
    return tuple(laid for laid in meeting.table.cards if laid.card in cards)
