"""Forberedelse and Velkommen: what is talked through and agreed before the dream."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from dreamdesk.domain.identified import put
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish
from dreamdesk.domain.workshop import Pair
from dreamdesk.services.meeting import Meeting


def talk_through(meeting: Meeting, themes: frozenset[str]) -> None:
    """Mark which of the introduction's themes have been talked through."""
    _prepare(meeting, themes=themes)


def answer_network(meeting: Meeting, wish: NetworkWish) -> None:
    """Keep the citizen's answer to whether somebody from the network should come."""
    _prepare(meeting, network=wish)


def purpose_of_network(meeting: Meeting, purpose: str) -> None:
    """Keep what the network person is asked for; nobody is invited without a purpose."""
    _prepare(meeting, network_purpose=purpose)


def choose_scribe(meeting: Meeting, participant_id: UUID) -> None:
    """Decide who writes."""
    _prepare(meeting, scribe_id=participant_id)


def may_come_up(meeting: Meeting, choices: tuple[str, ...]) -> None:
    """Keep what the citizen has said may come up."""
    _prepare(meeting, may_come_up=choices)


def leave_alone(meeting: Meeting, text: str) -> None:
    """Keep what the citizen does not want to talk about; never on paper."""
    _prepare(meeting, leave_alone=text)


def agree_place(meeting: Meeting, place: str) -> None:
    """Keep where one meets."""
    _prepare(meeting, place=place)


def agree_time(meeting: Meeting, meets_at: datetime | None) -> None:
    """Keep when one meets, in UTC."""
    _prepare(meeting, meets_at=meets_at)


def invited(meeting: Meeting) -> None:
    """Keep that the invitation has been printed or saved; the first time counts."""
    if meeting.workshop.preparation.invited_at is None:
        _prepare(meeting, invited_at=meeting.now)


def choose_pair(meeting: Meeting, pair: Pair) -> None:
    """Choose the activity and the frame; all that was made with another pair stays."""
    meeting.keep_workshop(replace(meeting.workshop, pair=pair))


def _prepare(meeting: Meeting, **changes: Any) -> None:
    workshop = meeting.workshop
    preparation = replace(workshop.preparation, **changes)
    meeting.keep_workshop(replace(workshop, preparation=preparation))


def invite(meeting: Meeting, role: Role, name: str, phone: str = "", hours: str = "") -> None:
    """Add somebody to the workshop."""
    person = Participant(meeting.new_id(), role, name, phone, hours)
    keep_person(meeting, person)


def keep_person(meeting: Meeting, person: Participant) -> None:
    """Keep a new or changed participant."""
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, participants=put(workshop.participants, person)))


def excuse(meeting: Meeting, participant_id: UUID) -> None:
    """Take somebody out of the workshop; the citizen stays."""
    meeting.keep_workshop(meeting.workshop.without_participant(participant_id))


def arrive(meeting: Meeting, word: str) -> None:
    """Keep how the citizen arrives, in their own word; the same word again takes it back."""
    arriving = "" if meeting.workshop.arriving == word else word
    meeting.keep_workshop(replace(meeting.workshop, arriving=arriving))
