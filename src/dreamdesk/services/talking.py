"""Samtale: from question to question, shown or not, with notes."""

from __future__ import annotations

from dataclasses import replace

from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.frames import DialogueFrame
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


def _keep(meeting: Meeting, conversation: Conversation) -> None:
    meeting.keep_workshop(replace(meeting.workshop, conversation=conversation))
