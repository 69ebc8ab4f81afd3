"""Elias stopped after one picture and one sentence; it is enough for a page to take home."""

from __future__ import annotations

from datetime import datetime, timedelta

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Activity, Bookmark, Pace, Pair, Room, Workshop
from dreamdesk.services.sample_room import SampleRoom

_AT_HOME = "Hjemme hos Elias"


def hold_elias_workshop(room: SampleRoom) -> None:
    """Put Elias' course into the vault."""
    met = room.met(5, 12)
    elias = room.person(Role.CITIZEN, "Elias")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10–12")
    sanne = room.person(Role.CONTACT, "Sanne Prøve", "12 34 56 87", "hverdage kl. 9–16")
    quote = _quote(room, elias, sanne, met)
    course = Course(room.new_id(), Citizen("Elias", "Prøve 1002"), met - timedelta(days=8))
    agreed = Preparation(
        themes=room.themes,
        network=NetworkWish.NO,
        scribe_id=sanne.id,
        place=_AT_HOME,
        meets_at=met,
    )
    workshop = Workshop(
        id=room.new_id(),
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(Activity.CARDS, room.frame.id),
        pace=Pace.STOPPED,
        bookmark=Bookmark(Room.CONVERSATION, card="hare"),
        participants=(elias, mette, sanne),
        preparation=agreed,
        arriving="Træt",
        conversation=Conversation(card="hare").at("billede-droem"),
        quotes=(quote,),
        closing=_closing(room),
    )
    room.keep(course, workshop, CardTable(workshop.id).lay("hare", 0.5, 0.48, -2))


def _quote(room: SampleRoom, elias: Participant, scribe: Participant, met: datetime) -> Quote:
    return Quote(
        id=room.new_id(),
        text="Den sidder helt stille, men den er klar. Sådan har jeg det også. Jeg ved bare ikke,"
        " hvilken vej jeg skal løbe.",
        said_by=elias.id,
        written_by=scribe.id,
        written_at=met + timedelta(minutes=24),
        origin=room.origin("hare", "billede-droem"),
        confirmed_at=met + timedelta(minutes=26),
    )


def _closing(room: SampleRoom) -> Closing:
    return Closing(
        leaving="Rolig",
        good="At jeg måtte stoppe.",
        nothing_open=True,
        no_call=True,
        next_meeting=NextMeeting(room.on_workday(9, 12), _AT_HOME),
    )
