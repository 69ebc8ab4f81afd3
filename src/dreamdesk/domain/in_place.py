"""An honest mark of what is in place in each room; never a score."""

from __future__ import annotations

from dreamdesk.domain.goals import Goal
from dreamdesk.domain.preparation import NetworkWish
from dreamdesk.domain.workshop import Room, Workshop


def rooms_in_place(
    workshop: Workshop, active: bool, goals: tuple[Goal, ...], themes: frozenset[str]
) -> frozenset[Room]:
    """Return the rooms in which what the room is for has been done.

    `active` when cards have been laid, music heard or left out, or a sheet begun.
    `themes` are the ids of the introduction's themes, all of which are to be talked through.
    """
    preparation, closing = workshop.preparation, workshop.closing
    done = {
        Room.PREPARATION: themes <= preparation.themes
        and preparation.network is not NetworkWish.NOT_ASKED,
        Room.WELCOME: workshop.has_arrived,
        Room.ACTIVITY: active,
        Room.CONVERSATION: any(quote.is_locked for quote in workshop.quotes),
        Room.DREAMS: bool(workshop.dreams),
        Room.GOALS: any(goal.is_agreed for goal in goals),
        Room.CLOSING: closing.is_in_place,
    }
    return frozenset(room for room, finished in done.items() if finished)
