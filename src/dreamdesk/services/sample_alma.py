"""Alma's whole workshop: from two pictures to two dreams, two goals and their steps."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import Quote, Reminder
from dreamdesk.domain.workshop import Activity, Bookmark, Pair, Room, Workshop
from dreamdesk.services.sample_alma_goals import bread_goal, table_goal
from dreamdesk.services.sample_room import SampleRoom

_PLACE = "Biblioteket, det lille mødelokale"

_ASKED = ("billede-droem", "navn-droem", "derfor-vigtigt", "lyspunkt-gang", "skridt-lille")

_EMPTY_CHAIR = (
    "Der er en tom stol med en frakke på. Nogen har holdt den fri. Sådan en stol vil jeg gerne"
    " have et sted. Hvor de lægger mærke til det, hvis jeg ikke kommer."
)
_BOAT = (
    "Båden kommer ikke ud at sejle mere, men der gror noget i den alligevel. Jeg vil bare gerne"
    " lave noget med hænderne, som andre kan blive glade for."
)
_MACKERELS = (
    "I sommer sad jeg på bænken ved havnen, og så var der en, der spurgte, om pladsen var fri."
    " Vi snakkede om makreller i en halv time. Det tænkte jeg på hele aftenen."
)
_GLAD = "Jeg bliver glad og lidt bange på én gang. Mest glad."
_NOT_THE_EVENINGS = "Formiddagen er okay. Det er aftenen, der ikke er."
_LAID_FOR_ME = "Når nogen har dækket til mig, så kommer jeg også. Hjemme springer jeg maden over."


def hold_almas_workshop(room: SampleRoom) -> UUID:
    """Put Alma's course into the vault; returns the workshop's id."""
    met = room.met(1, 9)
    alma = room.person(Role.CITIZEN, "Alma")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10–12")
    jonas = room.person(Role.CONTACT, "Jonas Prøve", "12 34 56 78", "hverdage kl. 8–15")
    quotes = _quotes(room, alma, mette, met)
    chair, boat, *_, reason = quotes
    dreams = (_seat_at_a_table(room, chair, reason, met), _use_of_hands(room, boat, met))
    course = Course(room.new_id(), Citizen("Alma", "Prøve 1001"), met - timedelta(days=16))
    workshop = Workshop(
        id=room.new_id(),
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(Activity.CARDS, room.frame.id),
        bookmark=Bookmark(Room.CLOSING, dream_id=dreams[0].id, card="langbord"),
        participants=(alma, mette, jonas),
        preparation=_preparation(room, mette, met),
        arriving="Lidt på vagt",
        conversation=_conversation(room),
        quotes=quotes,
        reminders=(Reminder(room.new_id(), "Om torsdagen er det lettere.", met, _ASKED[2]),),
        dreams=dreams,
        closing=_closing(room, met),
        positions=room.positions(quotes),
    )
    room.keep(course, workshop, _table(workshop.id))
    for goal in (table_goal(room, workshop, met), bread_goal(room, workshop, met)):
        room.work.goals.put(goal)
    return workshop.id


def _preparation(room: SampleRoom, mette: Participant, met: datetime) -> Preparation:
    return Preparation(
        themes=room.themes,
        network=NetworkWish.LATER,
        scribe_id=mette.id,
        may_come_up=room.introduction.moved.choices[:1],
        leave_alone="Min bror. Det er ikke i dag.",
        place=_PLACE,
        meets_at=met,
        invited_at=met - timedelta(days=9),
    )


def _quotes(
    room: SampleRoom, alma: Participant, scribe: Participant, met: datetime
) -> tuple[Quote, ...]:
    said = (
        (_EMPTY_CHAIR, room.origin("langbord", "billede-droem")),
        (_BOAT, room.origin("baadbed", "billede-droem")),
        ("Frakkestolen", room.origin("langbord", "navn-droem")),
        (_MACKERELS, room.origin("langbord", "lyspunkt-gang")),
        (_GLAD, room.origin("langbord", "hverdag-virkning")),
        (_NOT_THE_EVENINGS, room.origin("langbord", "mening-nu")),
        (_LAID_FOR_ME, room.origin("langbord", "derfor-vigtigt")),
    )
    return tuple(
        Quote(
            id=room.new_id(),
            text=text,
            said_by=alma.id,
            written_by=scribe.id,
            written_at=met + timedelta(minutes=20 + 9 * place),
            origin=origin,
            confirmed_at=met + timedelta(minutes=22 + 9 * place),
        )
        for place, (text, origin) in enumerate(said)
    )


def _seat_at_a_table(room: SampleRoom, quote: Quote, reason: Quote, met: datetime) -> Dream:
    crowd = "Mange mennesker på én gang. Så går jeg, før jeg er kommet ind"
    return Dream(
        id=room.new_id(),
        quote_id=quote.id,
        created_at=met + timedelta(minutes=50),
        wording="En fast plads ved et bord med andre",
        motivation=_LAID_FOR_ME,
        motivated_by=(reason.id,),
        resources=(
            Resource(room.new_id(), "Jeg har stået i et kantinekøkken i elleve år"),
            Resource(room.new_id(), "Jonas kender dem i Fælleskøkkenet", Side.US),
        ),
        barriers=(
            Barrier(room.new_id(), crowd, Side.CITIZEN),
            Barrier(room.new_id(), "Om aftenen går bussen kun én gang i timen"),
        ),
    )


def _use_of_hands(room: SampleRoom, quote: Quote, met: datetime) -> Dream:
    return Dream(
        id=room.new_id(),
        quote_id=quote.id,
        created_at=met + timedelta(minutes=58),
        wording="Lave noget med hænderne, som andre bliver glade for",
        motivation="Det er, når jeg har dej på fingrene, at der bliver stille i hovedet.",
        resources=(
            Resource(room.new_id(), "Jeg kan bage rugbrød uden opskrift"),
            Resource(room.new_id(), "Karen på anden sal", Side.SURROUNDINGS),
        ),
    )


def _conversation(room: SampleRoom) -> Conversation:
    return Conversation(
        prompt=_ASKED[-1],
        card="langbord",
        notes={
            "billede-droem": "Så længe på stolen, før hun sagde noget. Vi ventede.",
            "derfor-vigtigt": "Blev rørt, da hun talte om at spise alene. Holdt en pause.",
        },
        visited=frozenset(prompt for prompt in _ASKED if room.frame.prompt(prompt)),
    )


def _table(workshop_id: UUID) -> CardTable:
    table = CardTable(workshop_id).lay("laeskur", 0.2, 0.62, -4).lay("langbord", 0.46, 0.45, 2)
    return table.lay("baadbed", 0.76, 0.52, -2).turn("laeskur")


def _closing(room: SampleRoom, met: datetime) -> Closing:
    return Closing(
        leaving="Fuld af tanker",
        good="At I ventede, til jeg havde tænkt færdig.",
        nothing_open=True,
        call_by="Jonas Prøve",
        call_when="i morgen eftermiddag",
        next_meeting=NextMeeting(room.on_workday(27, 9), _PLACE),
        read_on=met.date(),
        remarks="Der må gerne stå, at jeg selv fandt på det med brødet.",
    )
