"""Forberedelse and Velkommen: what is talked through and agreed before the dream."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.identified import put
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.pictures import PictureCard
from dreamdesk.domain.preparation import NetworkWish, PairSaid, Suits, WhoMakes, WhoseWish
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.workshop import Pair
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import picture_now


def talk_through(meeting: Meeting, themes: frozenset[str]) -> None:
    """Mark which of the introduction's themes have been talked through."""
    _prepare(meeting, themes=themes)


def answer_network(meeting: Meeting, wish: NetworkWish) -> None:
    """Keep the citizen's answer to whether somebody from the network should come."""
    _prepare(meeting, network=wish)


def purpose_of_network(meeting: Meeting, purpose: str) -> None:
    """Keep what the network person is asked for; nobody is invited without a purpose."""
    _prepare(meeting, network_purpose=purpose)


def whose_wish(meeting: Meeting, whose: WhoseWish) -> None:
    """Keep whose wish it is that somebody comes; the same answer again takes it back."""
    same = meeting.workshop.preparation.network_whose is whose
    _prepare(meeting, network_whose=WhoseWish.NOT_SAID if same else whose)


def answer_network_again(meeting: Meeting, wish: NetworkWish) -> None:
    """Keep the answer when the network is asked about again, now that there is a dream."""
    _prepare(meeting, network_again=wish)


def choose_facilitator(meeting: Meeting, participant_id: UUID) -> None:
    """Decide who leads the talk."""
    _prepare(meeting, facilitator_id=participant_id)


def choose_scribe(meeting: Meeting, participant_id: UUID) -> None:
    """Decide who writes."""
    _prepare(meeting, scribe_id=participant_id)


def explain_company(meeting: Meeting, text: str) -> None:
    """Keep why others have come than last time."""
    _prepare(meeting, company_note=text)


def speak(meeting: Meeting, language: str) -> None:
    """Keep which language an interpreter speaks; empty when none is needed."""
    _prepare(meeting, language=language)


def judge_form(meeting: Meeting, suits: Suits) -> None:
    """Keep whether this form suits; the same answer again takes it back."""
    same = meeting.workshop.preparation.suits is suits
    _prepare(meeting, suits=Suits.NOT_ASKED if same else suits)


def do_instead(meeting: Meeting, text: str) -> None:
    """Keep what suits better."""
    _prepare(meeting, instead=text)


def hope(meeting: Meeting, text: str) -> None:
    """Keep what the citizen hopes for; never on paper."""
    _prepare(meeting, hopes=text)


def expect(meeting: Meeting, minutes: int) -> None:
    """Keep how long it is expected to take; the same again takes it back."""
    same = meeting.workshop.preparation.minutes == minutes
    _prepare(meeting, minutes=0 if same else minutes)


def take_breaks(meeting: Meeting, text: str) -> None:
    """Keep what is agreed about breaks."""
    _prepare(meeting, breaks=text)


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
    """Choose the activity and the frame; all that was made with another pair stays.

    What the citizen has said about another pair is no answer about this one.
    """
    workshop = meeting.workshop
    if pair != workshop.pair:
        _prepare(meeting, pair_said=PairSaid.NOT_ASKED)
        meeting.keep_workshop(replace(meeting.workshop, pair=pair))


def answer_pair(meeting: Meeting, said: PairSaid) -> None:
    """Keep what the citizen says about the pair; the same answer again takes it back."""
    same = meeting.workshop.preparation.pair_said is said
    _prepare(meeting, pair_said=PairSaid.NOT_ASKED if same else said)


def let_make(meeting: Meeting, maker: WhoMakes) -> None:
    """Keep who draws or picks the music; the same answer again takes it back."""
    same = meeting.workshop.preparation.maker is maker
    _prepare(meeting, maker=WhoMakes.NOT_AGREED if same else maker)


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


def arrive_in_colour(meeting: Meeting, colour: Colour) -> None:
    """Keep the colour that the citizen arrives in; the same colour again takes it back."""
    same = meeting.workshop.arriving_colour is colour
    arriving = None if same else colour
    meeting.keep_workshop(replace(meeting.workshop, arriving_colour=arriving))


def arrive_in_picture(meeting: Meeting, card: PictureCard, before: KeptPicture | None) -> None:
    """Keep the picture that the citizen arrives in, as it looks today.

    `before` is the one kept until now; the same picture again takes it back.
    """
    same = before is not None and before.card == card.id
    picture = None if same else picture_now(meeting, card)
    kept = meeting.keep_picture(picture).id if picture else None
    meeting.keep_workshop(replace(meeting.workshop, arriving_picture_id=kept))
