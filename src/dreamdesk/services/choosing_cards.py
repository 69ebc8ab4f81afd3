"""How the citizen chooses cards: how many at a time, in silence, unseen, and who lays them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.choosing import Choosing
from dreamdesk.services.meeting import Meeting


def turn_page(meeting: Meeting, pages: int) -> None:
    """Turn to other cards: so many pages on, or back when negative."""
    _choose(meeting, lambda choosing: choosing.turned(pages))


def show_at_a_time(meeting: Meeting, at_a_time: int) -> None:
    """Show so many cards at a time."""
    _choose(meeting, lambda choosing: choosing.with_size(at_a_time))


def shuffle(meeting: Meeting) -> None:
    """Shuffle the deck anew."""
    _choose(meeting, Choosing.shuffled)


def choose_from(meeting: Meeting, deck: str) -> None:
    """Choose from another deck; what lies on the table stays."""
    _choose(meeting, lambda choosing: choosing.from_deck(deck))


def lay_aside(meeting: Meeting, card: str) -> None:
    """Not this one: it stays in its place with its back up."""
    _choose(meeting, lambda choosing: choosing.set_aside(card, True))


def take_up(meeting: Meeting, card: str) -> None:
    """Let a card that was laid aside be seen again."""
    _choose(meeting, lambda choosing: choosing.set_aside(card, False))


def in_silence(meeting: Meeting, silent: bool) -> None:
    """Choose in silence, or no longer."""
    _choose(meeting, lambda choosing: replace(choosing, silent=silent))


def unseen(meeting: Meeting, unseen: bool) -> None:
    """Let the citizen choose unseen, or no longer."""
    _choose(meeting, lambda choosing: replace(choosing, unseen=unseen))


def ready(meeting: Meeting) -> None:
    """The citizen has chosen, and shows it."""
    _choose(meeting, Choosing.ready)


def let_choose(meeting: Meeting, participant_id: UUID | None) -> None:
    """Let somebody lay cards from now on; None is the citizen."""
    _choose(meeting, lambda choosing: replace(choosing, chooser=participant_id))


def _choose(meeting: Meeting, change: Callable[[Choosing], Choosing]) -> None:
    table = meeting.table
    meeting.keep_table(replace(table, choosing=change(table.choosing)))
