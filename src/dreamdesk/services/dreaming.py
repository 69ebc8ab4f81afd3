"""Drømme: a dream from a quote, why it matters, what helps and what stands in the way."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.identified import found, moved, put, without
from dreamdesk.services import quoting
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import Heard
from dreamdesk.services.rooms import look_at_dream


def dream_from(meeting: Meeting, quote_id: UUID) -> None:
    """Make a dream of a quote, which is locked from now on; one quote makes one dream.

    A dream that was put away is taken up again.
    """
    workshop = meeting.workshop
    dream = workshop.dream_of(quote_id)
    put_away = next((dream for dream in workshop.put_away if dream.quote_id == quote_id), None)
    if put_away is not None:
        take_up_again(meeting, put_away.id)
        return
    if dream is None:
        dream = Dream(meeting.new_id(), workshop.quote(quote_id).id, meeting.now)
        quoting.confirm(meeting, quote_id)
        meeting.keep_workshop(replace(meeting.workshop, dreams=(*workshop.dreams, dream)))
    look_at_dream(meeting, dream.id)


def dream_of(meeting: Meeting, heard: Heard) -> None:
    """Make a dream of words that were said just now; nothing happens where nothing was said."""
    quoting.hear(meeting, heard)
    if heard.text.strip():
        dream_from(meeting, heard.quote_id)


def let_go(meeting: Meeting, dream_id: UUID) -> None:
    """Put a dream away, without its goals: they are dropped. It can be taken up again."""
    workshop = meeting.workshop
    dream = workshop.dream(dream_id)
    for goal in meeting.goals:
        if goal.dream_id == dream_id:
            meeting.drop_goal(goal.id)
    dreams, put_away = without(workshop.dreams, dream_id), (*workshop.put_away, dream)
    meeting.keep_workshop(replace(workshop, dreams=dreams, put_away=put_away))
    if meeting.workshop.bookmark.dream_id == dream_id:
        look_at_dream(meeting, None)


def take_up_again(meeting: Meeting, dream_id: UUID) -> None:
    """Take up a dream that was put away, with all that was said about it; it comes last."""
    workshop = meeting.workshop
    dream = found(workshop.put_away, dream_id)
    if dream is None:
        return
    dreams, put_away = (*workshop.dreams, dream), without(workshop.put_away, dream_id)
    meeting.keep_workshop(replace(workshop, dreams=dreams, put_away=put_away))
    look_at_dream(meeting, dream_id)


def take_in(meeting: Meeting, quote_id: UUID, dream_id: UUID | None = None) -> None:
    """Write an answer to a dream (None: the one one is at) as what it feeds; the quote stays."""
    workshop = meeting.workshop
    dream = found(workshop.dreams, dream_id) if dream_id else workshop.dream_at
    if dream is not None:
        _keep(meeting, dream.taking_in(workshop.quote(quote_id), meeting.new_id()))


def reword(meeting: Meeting, dream_id: UUID, wording: str) -> None:
    """Keep a wording beside the quote; the quote itself is never touched."""
    _keep(meeting, replace(meeting.workshop.dream(dream_id), wording=wording))


def motivate(meeting: Meeting, dream_id: UUID, motivation: str) -> None:
    """Keep why the dream matters."""
    dream = meeting.workshop.dream(dream_id)
    answers = dream.motivated_by if motivation.strip() else ()
    _keep(meeting, replace(dream, motivation=motivation, motivated_by=answers))


def helped_by(
    meeting: Meeting, dream_id: UUID, text: str, side: Side, part_id: UUID | None = None
) -> None:
    """Keep something that helps; an empty text takes it away."""
    dream = meeting.workshop.dream(dream_id)
    known = found(dream.resources, part_id)
    answer = known.quote_id if known else None
    part = Resource(part_id or meeting.new_id(), text, side, answer)
    resources = put(dream.resources, part) if text.strip() else without(dream.resources, part.id)
    _keep(meeting, replace(dream, resources=resources))


def hindered_by(
    meeting: Meeting, dream_id: UUID, text: str, side: Side, part_id: UUID | None = None
) -> None:
    """Keep something that stands in the way; an empty text takes it away."""
    dream = meeting.workshop.dream(dream_id)
    known = found(dream.barriers, part_id)
    answer = known.quote_id if known else None
    part = Barrier(part_id or meeting.new_id(), text, side, answer)
    barriers = put(dream.barriers, part) if text.strip() else without(dream.barriers, part.id)
    _keep(meeting, replace(dream, barriers=barriers))


def matters_more(meeting: Meeting, dream_id: UUID, places: int) -> None:
    """Move a dream up (positive) or down in what matters most to the citizen."""
    dreams = moved(meeting.workshop.dreams, dream_id, -places)
    meeting.keep_workshop(replace(meeting.workshop, dreams=dreams))


def _keep(meeting: Meeting, dream: Dream) -> None:
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, dreams=put(workshop.dreams, dream)))
