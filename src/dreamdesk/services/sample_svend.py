"""Svend's workshop with a drawing and the systemic frame: a door with a name on it."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.witnessing import Fit, Witnessing
from dreamdesk.domain.workshop import Activity, Bookmark, Pair, Room, Workshop
from dreamdesk.services.sample_room import SampleRoom

_ME, _OLE = "Jeg", "Ole Prøve"
_PLACE = "Hjemme hos Svend"

_DOOR = (
    "Nederst på trappen står jeg med en kuffert. Øverst er der en dør med mit navn på. Ikke et"
    " nummer. Mit navn."
)
_ANSWERS = (
    (
        "tegning-droem",
        _DOOR,
    ),
    ("haab-anden", "Min søster håber, at jeg ringer, før det er blevet rigtig slemt."),
    ("tegn-hvem", "Hende i kiosken. Hun siger mit navn, når jeg siger godmorgen først."),
    ("tegn-lettere", "Om onsdagen. Så er der fællesmad, og så har jeg vasket op."),
    ("frem-vejen", "Papirerne. Der kommer brev på brev, og så lægger jeg dem i skuffen."),
    ("lyt-passer", "Det med navnet passede. Det havde jeg ikke selv lagt mærke til."),
    ("fredag-skridt", "Skrive mit navn på et stykke pap og hænge det på min dør."),
)
_HEARD = (
    "lyt-hoerte",
    "Ordet ›navn‹ blev hængende. Jeg kom til at tænke på min egen dør, og hvem der skrev skiltet.",
)


def hold_svends_workshop(room: SampleRoom) -> UUID:
    """Put Svend's course into the vault; returns the workshop's id."""
    met = room.met(4, 11)
    svend = room.person(Role.CITIZEN, "Svend")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10–12")
    ole = room.person(Role.CONTACT, _OLE, "12 34 56 43", "hverdage kl. 8–16")
    quotes = room.said(svend, mette, met, *_ANSWERS)
    told = room.said(ole, mette, met + timedelta(minutes=30), _HEARD)
    dream = room.dream(quotes, "En dør med mit eget navn", met)
    course = Course(room.new_id(), Citizen("Svend", "Prøve 1004"), met - timedelta(days=20))
    workshop = Workshop(
        id=room.new_id(),
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(Activity.DRAWING, room.frame.id),
        bookmark=Bookmark(Room.CLOSING, dream_id=dream.id),
        participants=(svend, mette, ole),
        preparation=_preparation(room, mette.id, met),
        arriving="Træt",
        conversation=Conversation(
            prompt="fredag-skridt", visited=frozenset(prompt for prompt, _ in (*_ANSWERS, _HEARD))
        ),
        quotes=(*quotes, *told),
        dreams=(dream,),
        closing=_closing(room, met),
        witnessing=Witnessing(Fit.YES, citizen_agrees=True, witness_agrees=True),
    )
    room.keep(course, workshop, CardTable(workshop.id))
    room.work.goals.put(_goal(room, workshop, met))
    return workshop.id


def _preparation(room: SampleRoom, scribe_id: UUID, met: datetime) -> Preparation:
    return Preparation(
        themes=room.themes,
        network=NetworkWish.LATER,
        scribe_id=scribe_id,
        place=_PLACE,
        meets_at=met,
        invited_at=met - timedelta(days=10),
    )


def _goal(room: SampleRoom, workshop: Workshop, met: datetime) -> Goal:
    named = next(q for q in workshop.quotes if q.origin.feeds is Feeds.STEP)
    dream, both = workshop.dreams[0], (_ME, _OLE)
    goal = Goal(
        id=room.new_id(),
        workshop_id=workshop.id,
        dream_id=dream.id,
        created_at=met + timedelta(minutes=64),
        specific="Jeg er skrevet op til en lejlighed, hvor mit navn kommer til at stå på døren.",
        measurable="Jeg har en kvittering fra boligforeningen. Nu har jeg ingen.",
        attractive="Så er jeg ikke et nummer.",
        realistic="Ole sidder ved siden af. Vi tager to papirer ad gangen, og resten bliver i"
        " skuffen så længe. Jeg tror på det, 8 ud af 10.",
        deadline=room.workday(28),
        steps=(
            Step(room.new_id(), named.text, (_ME,), room.workday(2), quote_id=named.id),
            Step(room.new_id(), "Tage to breve op af skuffen", both, room.workday(7)),
            Step(room.new_id(), "Udfylde ansøgningen", both, room.workday(16)),
            Step(room.new_id(), "Aflevere den", both, room.workday(24), "Ole kører"),
        ),
        authority_wording="Svend er skrevet op til egen bolig og har overblik over sin post.",
        order="Kontaktpersonen sidder med ved posten én gang om ugen i fire uger.",
    )
    return goal.answered(Approval.YES, met + timedelta(minutes=76))


def _closing(room: SampleRoom, met: datetime) -> Closing:
    return Closing(
        leaving="Rørt",
        good="At Ole sagde det med døren.",
        nothing_open=True,
        call_by=_OLE,
        call_when="i morgen formiddag",
        next_meeting=NextMeeting(room.on_workday(24, 11), _PLACE),
        read_on=met.date(),
    )
