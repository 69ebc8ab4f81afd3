"""Svend's workshop with a drawing and the systemic frame: a door with a name on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.dreams import Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import Origin, Quote
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.witnessing import Fit, Witnessing
from dreamdesk.domain.workshop import Activity, Bookmark, Pair, Room, Workshop
from dreamdesk.services.sample_room import SampleRoom
from dreamdesk.services.sample_svend_sheets import SvendsSheets, svends_sheets

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
_TELEPHONE = "Min søster er tæt nok på. Det er telefonen, der er tung."
_ON_STEPS = {2: "Tage to breve op af skuffen", 3: "Udfylde ansøgningen", 4: "Aflevere den"}
_CLOSEST = ("helt-taet", "Ole, helt tæt på")
_IN_CIRCLES = {"haab-anden": "taet", "tegn-hvem": "laengere-vaek"}
_HEARD = (
    "lyt-hoerte",
    "Ordet ›navn‹ blev hængende. Jeg kom til at tænke på min egen dør, og hvem der skrev skiltet.",
)


def hold_svends_workshop(room: SampleRoom) -> UUID:
    """Put Svend's course into the vault; returns the workshop's id."""
    met, workshop_id = room.met(4, 11), room.new_id()
    svend = room.person(Role.CITIZEN, "Svend")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10–12")
    ole = room.person(Role.CONTACT, _OLE, "12 34 56 43", "hverdage kl. 8–16")
    sheets = svends_sheets(room, workshop_id, svend.id, met + timedelta(minutes=8))
    quotes = _quotes(room, svend, mette, met, sheets)
    told = room.said(ole, mette, met + timedelta(minutes=30), _HEARD)
    dream = room.dream(quotes, "En dør med mit eget navn", met)
    course = Course(room.new_id(), Citizen("Svend", "Prøve 1004"), met - timedelta(days=20))
    workshop = Workshop(
        id=workshop_id,
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(Activity.DRAWING, room.frame.id),
        bookmark=Bookmark(Room.CLOSING, dream_id=dream.id, sheet_id=sheets.stairs.id),
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
    for sheet in (sheets.stairs, sheets.circles):
        room.work.sheets.put(sheet)
    room.work.goals.put(_goal(room, workshop, met))
    return workshop.id


def _quotes(
    room: SampleRoom, svend: Participant, scribe: Participant, met: datetime, sheets: SvendsSheets
) -> tuple[Quote, ...]:
    """Return what was said, the dream first: in answer to questions, and about the drawings."""
    stairs, circles = sheets.stairs, sheets.circles
    said = {quote.origin.prompt: quote for quote in room.said(svend, scribe, met, *_ANSWERS)}

    def drawn(quote_id: UUID, text: str, minutes: int, origin: Origin) -> Quote:
        then = met + timedelta(minutes=minutes)
        return Quote(quote_id, text, svend.id, scribe.id, then, origin, then)

    said["tegning-droem"] = room.pointing_at(sheets.door, stairs, said["tegning-droem"])
    said["fredag-skridt"] = room.pointing_at(sheets.sign, stairs, said["fredag-skridt"])
    for prompt, place in _IN_CIRCLES.items():
        name_id, spot = sheets.in_circle(place)
        said[prompt] = room.pointing_at(spot, circles, replace(said[prompt], id=name_id))
    steps = []
    for number, words in _ON_STEPS.items():
        thing_id, spot = sheets.on_step(number)
        step = drawn(thing_id, words, 14 + number, Origin(feeds=Feeds.STEP))
        steps.append(room.pointing_at(spot, stairs, step))
    ole_id, spot = sheets.in_circle(_CLOSEST[0])
    near = Origin(feeds=Feeds.RESOURCE, side=Side.SURROUNDINGS)
    ole = room.pointing_at(spot, circles, drawn(ole_id, _CLOSEST[1], 26, near))
    heavy = drawn(room.new_id(), _TELEPHONE, 28, Origin())
    return (*said.values(), *steps, ole, room.pointing_at(sheets.telephone, circles, heavy))


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
    drawn = {q.origin.spot.step: q for q in workshop.quotes if q.origin.spot}
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
            Step(room.new_id(), drawn[1].text, (_ME,), room.workday(2), quote_id=drawn[1].id),
            Step(room.new_id(), drawn[2].text, both, room.workday(7), quote_id=drawn[2].id),
            Step(room.new_id(), drawn[3].text, both, room.workday(16), quote_id=drawn[3].id),
            Step(room.new_id(), drawn[4].text, both, room.workday(24), "Ole kører", drawn[4].id),
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
