"""Drømme: a dream from a quote, why it matters, what helps and what stands in the way."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.identified import moved, put, without
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.rooms import look_at_dream


def dream_from(meeting: Meeting, quote_id: UUID) -> None:
    """Make a dream of a quote, which is locked from now on; one quote makes one dream."""
    workshop = meeting.workshop
    dream = workshop.dream_of(quote_id)
    if dream is None:
        quote = workshop.quote(quote_id).confirmed(meeting.now)
        dream = Dream(meeting.new_id(), quote_id, meeting.now)
        quotes, dreams = put(workshop.quotes, quote), (*workshop.dreams, dream)
        meeting.keep_workshop(replace(workshop, quotes=quotes, dreams=dreams))
    look_at_dream(meeting, dream.id)


def let_go(meeting: Meeting, dream_id: UUID) -> None:
    """Take a dream away together with its goals; the quote it grew from stays."""
    workshop = meeting.workshop
    for goal in meeting.goals:
        if goal.dream_id == dream_id:
            meeting.drop_goal(goal.id)
    meeting.keep_workshop(replace(workshop, dreams=without(workshop.dreams, dream_id)))
    if meeting.workshop.bookmark.dream_id == dream_id:
        look_at_dream(meeting, None)


def reword(meeting: Meeting, dream_id: UUID, wording: str) -> None:
    """Keep a wording beside the quote; the quote itself is never touched."""
    _keep(meeting, replace(meeting.workshop.dream(dream_id), wording=wording))


def motivate(meeting: Meeting, dream_id: UUID, motivation: str) -> None:
    """Keep why the dream matters."""
    _keep(meeting, replace(meeting.workshop.dream(dream_id), motivation=motivation))


def helped_by(
    meeting: Meeting, dream_id: UUID, text: str, side: Side, part_id: UUID | None = None
) -> None:
    """Keep something that helps; an empty text takes it away."""
    dream = meeting.workshop.dream(dream_id)
    part = Resource(part_id or meeting.new_id(), text, side)
    resources = put(dream.resources, part) if text else without(dream.resources, part.id)
    _keep(meeting, replace(dream, resources=resources))


def hindered_by(
    meeting: Meeting, dream_id: UUID, text: str, side: Side, part_id: UUID | None = None
) -> None:
    """Keep something that stands in the way; an empty text takes it away."""
    dream = meeting.workshop.dream(dream_id)
    part = Barrier(part_id or meeting.new_id(), text, side)
    barriers = put(dream.barriers, part) if text else without(dream.barriers, part.id)
    _keep(meeting, replace(dream, barriers=barriers))


def matters_more(meeting: Meeting, dream_id: UUID, places: int) -> None:
    """Move a dream up (positive) or down in what matters most to the citizen."""
    dreams = moved(meeting.workshop.dreams, dream_id, -places)
    meeting.keep_workshop(replace(meeting.workshop, dreams=dreams))


def _keep(meeting: Meeting, dream: Dream) -> None:
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, dreams=put(workshop.dreams, dream)))
