"""What stands in the lists of Samtale."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import DialogueFrame, Prompt
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Workshop

_TAKEN_IN = (Feeds.MOTIVATION, Feeds.RESOURCE, Feeds.BARRIER)
"""What an answer can be written to a dream as."""


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase of the talk: whether one is in it, and whether one has been."""

    key: str
    title: str
    here: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class SaidRow:
    """An earlier answer to the question. `feeds` is what it can be kept as with the dream."""

    key: str
    text: str
    locked: bool
    canDream: bool
    isDream: bool
    feeds: str
    takenIn: bool


@dataclass(frozen=True, slots=True)
class BeforeRow:
    """Something the citizen said earlier, to another question."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A remark to come back to."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """The adviser's note to the question; another question is another row, with a new field."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class ByHandRow:
    """A question that waits until the citizen has brought its matter up."""

    key: str
    question: str


def phase_rows(frame: DialogueFrame, conversation: Conversation) -> tuple[PhaseRow, ...]:
    """Return the phases one walks through, and the one that one is in."""
    here, walked = frame.phase_of(conversation.prompt), frame.phases_in(conversation.further)
    return tuple(
        PhaseRow(
            phase.id,
            phase.title,
            phase is here,
            any(prompt.id in conversation.visited for prompt in phase.prompts),
        )
        for phase in frame.phases
        if phase in walked or phase is here
    )


def said_rows(workshop: Workshop, prompt: Prompt, besides: UUID) -> tuple[SaidRow, ...]:
    """Return the answers to a question, the newest last, without the one being written."""
    answers = workshop.answers_to(prompt.id)
    return tuple(_said(workshop, quote) for quote in answers if quote.id != besides)


def before_rows(workshop: Workshop, prompt: Prompt, besides: UUID) -> tuple[BeforeRow, ...]:
    """Return what the citizen said to other questions, the newest first.

    `besides` is the answer being written. What contact persons told stands in their own round.
    """
    answers = {quote.id for quote in workshop.answers_to(prompt.id)} | {besides}
    return tuple(
        BeforeRow(str(quote.id), quote.text)
        for quote in reversed(workshop.quotes)
        if quote.id not in answers and quote.said_by == workshop.citizen.id
    )


def _said(workshop: Workshop, quote: Quote) -> SaidRow:
    dream, grown, feeds = workshop.dream_at, workshop.dream_of(quote.id), quote.origin.feeds
    theirs = quote.said_by == workshop.citizen.id
    fits = quote.is_locked and theirs and dream not in (None, grown)
    return SaidRow(
        key=str(quote.id),
        text=quote.text,
        locked=quote.is_locked,
        canDream=theirs and grown is None,
        isDream=grown is not None,
        feeds=feeds.value if feeds in _TAKEN_IN and fits else "",
        takenIn=any(dream.has_taken_in(quote.id) for dream in workshop.dreams),
    )
