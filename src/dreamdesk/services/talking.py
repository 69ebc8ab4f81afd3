"""Samtale: from question to question, shown or not, with notes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.positions import Position
from dreamdesk.domain.witnessing import Fit
from dreamdesk.domain.workshop import Room
from dreamdesk.services.meeting import Meeting


def step(meeting: Meeting, frame: DialogueFrame, places: int) -> None:
    """Go on to the next question, or back."""
    _keep(meeting, meeting.workshop.conversation.moved(frame, places))


def skip(meeting: Meeting, frame: DialogueFrame) -> None:
    """Go on to the next question; the one that was passed over leaves no trace."""
    _keep(meeting, meeting.workshop.conversation.skipped(frame))


def go_to(meeting: Meeting, prompt: str) -> None:
    """Go to a question."""
    _keep(meeting, meeting.workshop.conversation.at(prompt))


def unfold_further(meeting: Meeting, further: bool) -> None:
    """Bring in the further questions, or keep to the five core ones."""
    _keep(meeting, replace(meeting.workshop.conversation, further=further))


def show_to_citizen(meeting: Meeting, shown: bool) -> None:
    """Put the question on the citizen's screen, or take it away."""
    _keep(meeting, replace(meeting.workshop.conversation, shown=shown))


def say_it_simpler(meeting: Meeting, simpler: bool) -> None:
    """Use the question's simpler wording, or the ordinary one."""
    _keep(meeting, replace(meeting.workshop.conversation, simpler=simpler))


def talk_about(meeting: Meeting, card: str) -> None:
    """Let the talk be about a laid card; an empty name means none."""
    _keep(meeting, replace(meeting.workshop.conversation, card=card))


def note(meeting: Meeting, prompt: str, text: str) -> None:
    """Keep the adviser's note to a question; never on paper."""
    _keep(meeting, meeting.workshop.conversation.noted(prompt, text))


def go_back_to(meeting: Meeting, quote_id: UUID) -> None:
    """Go to the question in Samtale that something was an answer to."""
    workshop = meeting.workshop
    prompt = workshop.quote(quote_id).origin.prompt
    bookmark = replace(workshop.bookmark, room=Room.CONVERSATION)
    talk = workshop.conversation.at(prompt)
    meeting.keep_workshop(replace(workshop, bookmark=bookmark, conversation=talk))


def see_dream_of(meeting: Meeting, quote_id: UUID) -> None:
    """Go to the dream in Drømme that grew from an answer, or that holds it."""
    workshop = meeting.workshop
    grown = (d for d in workshop.dreams if d.quote_id == quote_id or d.has_taken_in(quote_id))
    dream = next(grown, None)
    if dream is not None:
        bookmark = replace(workshop.bookmark, room=Room.DREAMS, dream_id=dream.id)
        meeting.keep_workshop(replace(workshop, bookmark=bookmark))


def write_position(meeting: Meeting, position: Position, text: str, entry_id: UUID) -> None:
    """Write in a field of the positionskort by hand; empty words take the entry away."""
    workshop = meeting.workshop
    positions = workshop.positions.with_words(entry_id, position, text)
    meeting.keep_workshop(replace(workshop, positions=positions))


def take_position_out(meeting: Meeting, entry_id: UUID) -> None:
    """Take something out of its field; a quote stays where it was said."""
    workshop = meeting.workshop
    positions = workshop.positions.taking_out(entry_id)
    meeting.keep_workshop(replace(workshop, positions=positions))


def last_word(meeting: Meeting, fit: Fit) -> None:
    """Keep whether what was heard fits; the same answer again takes it back."""
    workshop = meeting.workshop
    known = workshop.witnessing
    heard = replace(known, fit=Fit.NOT_SAID if known.fit is fit else fit)
    meeting.keep_workshop(replace(workshop, witnessing=heard))


def agree_to_print(meeting: Meeting, citizen: bool, witness: bool) -> None:
    """Keep who wants what was heard on paper."""
    workshop = meeting.workshop
    heard = replace(workshop.witnessing, citizen_agrees=citizen, witness_agrees=witness)
    meeting.keep_workshop(replace(workshop, witnessing=heard))


def _keep(meeting: Meeting, conversation: Conversation) -> None:
    meeting.keep_workshop(replace(meeting.workshop, conversation=conversation))
