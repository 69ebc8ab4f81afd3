"""Ditte's workshop with music and the empowerment frame: a bicycle, and one goal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.listening import Listened, Listening, Moment, Settled, Taste, Tasted
from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Activity, Bookmark, Pair, Room, Workshop
from dreamdesk.services.sample_room import SATURDAY, SampleRoom

_ME, _NADIA = "Jeg", "Nadia Prøve"
_PLACE = "På værestedet, i rummet med klaveret"

_DREAM = "droem-op"
_ANSWERS = (
    (
        _DREAM,
        "Der var en cykel i det. Jeg så mig selv køre ned til vandet, før de andre står op.",
    ),
    ("styrke-skjult", "Jeg kan lappe en slange på seks minutter. Min far tog tid."),
    ("mere-nu", "Jeg har ikke været alene ude at køre i tre år. Det er længe nok."),
    ("vejen-omkring", "Cyklen står i kælderen bag alle de andres."),
    ("vejen-hjaelp", "Viceværten. Han har nøglen, og han siger altid godmorgen."),
    ("sammen-du", "Gå ned og se, om der er luft i dækkene."),
    ("sammen-tro", "En syver. En otter, hvis det ikke regner."),
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece that was heard: after how many minutes, at which question, and what it brought up."""

    track: str
    minutes: int
    prompt: str
    colour: Colour | None = None
    card: str = ""
    taste: Taste | None = None


_HEARD = (
    _Piece("det-lange-brev", 9, "begynd-musik", colour=Colour.GREY, taste=Taste.NOT_AGAIN),
    _Piece("faergen", 13, "begynd-musik", card="koelvand"),
    _Piece("ned-ad-bakken", 17, _DREAM, taste=Taste.FAVOURITE),
)


def hold_dittes_workshop(room: SampleRoom) -> UUID:
    """Put Ditte's course into the vault; returns the workshop's id."""
    met = room.met(3, 10)
    ditte = room.person(Role.CITIZEN, "Ditte")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10–12")
    nadia = room.person(Role.CONTACT, _NADIA, "12 34 56 65", "hverdage kl. 9–14")
    first, *rest = room.said(ditte, nadia, met, *_ANSWERS)
    quotes = (room.brought_up_by(room.track(_HEARD[-1].track), first), *rest)
    dream = room.dream(quotes, "Køre alene ned til vandet om morgenen", met)
    begun = met - timedelta(days=12)
    course = Course(room.new_id(), Citizen("Ditte", "Prøve 1003"), begun, tastes=_tastes(room))
    workshop = Workshop(
        id=room.new_id(),
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(Activity.MUSIC, room.frame.id),
        bookmark=Bookmark(Room.CLOSING, dream_id=dream.id),
        participants=(ditte, mette, nadia),
        preparation=Preparation(
            themes=room.themes,
            network=NetworkWish.NO,
            scribe_id=nadia.id,
            place=_PLACE,
            meets_at=met,
            invited_at=met - timedelta(days=7),
        ),
        arriving="Nysgerrig",
        conversation=Conversation(
            prompt="sammen-du", visited=frozenset(prompt for prompt, _ in _ANSWERS)
        ),
        quotes=quotes,
        dreams=(dream,),
        closing=_closing(room, met),
    )
    room.keep(course, workshop, CardTable(workshop.id))
    room.work.listenings.put(workshop.id, _listening(room, first.id, met))
    room.work.goals.put(_goal(room, workshop, met))
    return workshop.id


def _tastes(room: SampleRoom) -> tuple[Tasted, ...]:
    return tuple(
        Tasted(piece.track, room.track(piece.track).title, piece.taste)
        for piece in _HEARD
        if piece.taste
    )


def _listening(room: SampleRoom, dream_quote: UUID, met: datetime) -> Listening:
    heard = tuple(
        Listened(
            id=room.new_id(),
            track=piece.track,
            title=room.track(piece.track).title,
            at=met + timedelta(minutes=piece.minutes),
            prompt=piece.prompt,
            moment=Moment.TOLD,
            quote_id=dream_quote if piece.prompt == _DREAM else None,
            colour=piece.colour,
            picture_id=room.kept_card(piece.card).id if piece.card else None,
        )
        for piece in _HEARD
    )
    return Listening(heard, settled=Settled.YES)


def _goal(room: SampleRoom, workshop: Workshop, met: datetime) -> Goal:
    first_ride = room.next(SATURDAY, after=8)
    named = next(q for q in workshop.quotes if q.origin.feeds is Feeds.STEP)
    dream = workshop.dreams[0]
    goal = Goal(
        id=room.new_id(),
        workshop_id=workshop.id,
        dream_id=dream.id,
        created_at=met + timedelta(minutes=66),
        specific="Jeg cykler alene ned til vandet tre lørdage i træk.",
        measurable="Jeg tager et billede af vandet hver gang. Nu er der nul billeder.",
        attractive=dream.motivation,
        realistic="Cyklen skal op af kælderen og lappes. Regner det, går jeg i stedet. Jeg tror på"
        " det, 7 ud af 10.",
        deadline=first_ride + timedelta(weeks=2),
        steps=(
            Step(room.new_id(), named.text, (_ME,), room.workday(1), quote_id=named.id),
            Step(room.new_id(), "Få cyklen fri sammen", (_ME, _NADIA), room.workday(3)),
            Step(room.new_id(), "Lappe den", (_ME,), room.workday(5)),
            Step(room.new_id(), "Køre til vandet første gang", (_ME,), first_ride),
        ),
        authority_wording="Ditte færdes alene i sit nærområde og har en fast, selvvalgt aktivitet"
        " uden for hjemmet.",
        order="Kontaktpersonen går med i kælderen den første gang.",
    )
    return goal.answered(Approval.YES, met + timedelta(minutes=78))


def _closing(room: SampleRoom, met: datetime) -> Closing:
    return Closing(
        leaving="Glad",
        good="At vi bare sad, da musikken var slut.",
        nothing_open=True,
        no_call=True,
        next_meeting=NextMeeting(room.on_workday(25, 10), _PLACE),
        read_on=met.date(),
    )
