"""The sample: two invented people, one with a whole workshop and one who stopped after a picture.

It is the first thing that people see, and what the screens and the papers are looked at with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from dreamdesk.content.texts import Introduction
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.people import Colleague, Participant, Role
from dreamdesk.domain.pictures import Deck, PictureCard
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Reminder
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Bookmark, Pace, Pair, Room, Workshop
from dreamdesk.services.ports import Clock, Work

THURSDAY, SATURDAY, SUNDAY = 3, 5, 6

_MEDIA_TYPES = {".svg": "image/svg+xml", ".png": "image/png"}


def fill(
    work: Work, deck: Deck, frame: DialogueFrame, introduction: Introduction, clock: Clock
) -> UUID:
    """Put both courses into a vault, without committing; returns the whole workshop's id.

    Every day lies where it would if the whole workshop had been held yesterday.
    """
    room = _Room(work, deck, frame, introduction, clock)
    _stopped_after_a_picture(room)
    return _whole(room)


@dataclass(frozen=True, slots=True)
class _Room:
    """What both meetings are furnished with, and the few things that are done again and again."""

    work: Work
    deck: Deck
    frame: DialogueFrame
    introduction: Introduction
    clock: Clock

    def id(self) -> UUID:
        return self.clock.new_id()

    def at(self, days: int, hour: int, minute: int = 0) -> datetime:
        """Return a time of day, `days` from today (before it, when negative)."""
        day = self.clock.now().date() + timedelta(days=days)
        return datetime.combine(day, time(hour, minute), UTC)

    def workday(self, days: int) -> int:
        """Return the same number of days, or so many more that it is no weekend."""
        there = self.at(days, 12).weekday()
        return days + max(7 - there, 0) if there >= SATURDAY else days

    def next(self, weekday: int, after: int, weeks: int = 0) -> date:
        """Return the first such weekday at least `after` days from today, `weeks` later."""
        start = self.at(after, 12).date()
        ahead = (weekday - start.weekday()) % 7
        return start + timedelta(days=ahead, weeks=weeks)

    def day(self, days: int) -> date:
        """Return the workday `days` from today."""
        return self.at(self.workday(days), 12).date()

    def person(self, role: Role, name: str, phone: str = "", hours: str = "") -> Participant:
        """Return somebody new, and have the vault remember staff."""
        person = Participant(self.id(), role, name, phone, hours)
        if role.is_staff:
            colleague = Colleague(person.id, role, name, phone, hours)
            self.work.colleagues.put(colleague, self.clock.now())
        return person

    def card(self, card_id: str) -> PictureCard:
        """Return a card of the built-in deck, or any card where another deck has been put."""
        return self.deck.card(card_id) or self.deck.cards[0]

    def origin(self, card_id: str, prompt_id: str) -> Origin:
        """Keep a card's picture as it looks today; return where words about it came from."""
        card, prompt = self.card(card_id), self.frame.prompt(prompt_id)
        media_type = _MEDIA_TYPES.get(card.picture.suffix.lower(), "image/jpeg")
        data = card.picture.read_bytes()
        kept = self.work.pictures.keep(
            KeptPicture(self.id(), card.id, card.title, card.alt, media_type, data)
        )
        return Origin(kept.id, prompt_id, prompt.question if prompt else "")

    def themes(self) -> frozenset[str]:
        return frozenset(theme.id for theme in self.introduction.themes)


def _whole(room: _Room) -> UUID:
    """Alma: from two pictures to two dreams, two goals and their steps."""
    met = room.at(-1, 9)
    alma = room.person(Role.CITIZEN, "Alma")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10-12")
    jonas = room.person(Role.CONTACT, "Jonas Prøve", "12 34 56 78", "hverdage kl. 8-15")
    course = Course(room.id(), Citizen("Alma", "Prøve 1001"), met - timedelta(days=16))
    quotes = _almas_words(room, alma, mette, met)
    dreams = _almas_dreams(room, quotes, met)
    workshop = Workshop(
        id=room.id(),
        course_id=course.id,
        number=1,
        created_at=met - timedelta(days=16),
        pair=Pair("cards", room.frame.id),
        bookmark=Bookmark(Room.CLOSING, dream_id=dreams[0].id, card="langbord"),
        participants=(alma, mette, jonas),
        preparation=_almas_preparation(room, mette, met),
        arriving="Lidt på vagt",
        conversation=_almas_conversation(room),
        quotes=quotes,
        reminders=(Reminder(room.id(), "Om torsdagen er det lettere.", met, "hverdag-virkning"),),
        dreams=dreams,
        closing=_almas_closing(room, met),
    )
    _keep(room, course, workshop, _almas_table(workshop.id), met)
    for goal in (_table_goal(room, workshop, met), _bread_goal(room, workshop, met)):
        room.work.goals.put(goal)
    return workshop.id


def _almas_preparation(room: _Room, mette: Participant, met: datetime) -> Preparation:
    return Preparation(
        themes=room.themes(),
        network=NetworkWish.LATER,
        scribe_id=mette.id,
        may_come_up=room.introduction.moved.choices[:1],
        leave_alone="Min bror. Det er ikke i dag.",
        place="Biblioteket, det lille mødelokale",
        meets_at=met,
        invited_at=met - timedelta(days=9),
    )


def _almas_words(
    room: _Room, alma: Participant, scribe: Participant, met: datetime
) -> tuple[Quote, ...]:
    said = (
        (
            "Der er en tom stol med en frakke på. Nogen har holdt den fri. Sådan en stol vil jeg"
            " gerne have et sted. Hvor de lægger mærke til det, hvis jeg ikke kommer.",
            room.origin("langbord", "billede-droem"),
        ),
        ("Frakkestolen.", room.origin("langbord", "navn-droem")),
        (
            "Båden kommer ikke ud at sejle mere, men der gror noget i den alligevel. Jeg vil bare"
            " gerne lave noget med hænderne, som andre kan blive glade for.",
            room.origin("baadbed", "billede-droem"),
        ),
        (
            "I sommer sad jeg på bænken ved havnen, og så var der en, der spurgte, om pladsen var"
            " fri. Vi snakkede om makreller i en halv time. Det tænkte jeg på hele aftenen.",
            room.origin("langbord", "lyspunkt-gang"),
        ),
    )
    return tuple(
        Quote(
            id=room.id(),
            text=text,
            said_by=alma.id,
            written_by=scribe.id,
            written_at=met + timedelta(minutes=20 + 9 * place),
            origin=origin,
            confirmed_at=met + timedelta(minutes=22 + 9 * place),
        )
        for place, (text, origin) in enumerate(said)
    )


def _almas_dreams(room: _Room, quotes: tuple[Quote, ...], met: datetime) -> tuple[Dream, ...]:
    return (
        Dream(
            id=room.id(),
            quote_id=quotes[0].id,
            created_at=met + timedelta(minutes=50),
            wording="En fast plads ved et bord med andre",
            motivation="Når nogen har dækket til mig, så kommer jeg også. Hjemme springer jeg"
            " maden over.",
            resources=(
                Resource(room.id(), "Jeg har stået i et kantinekøkken i elleve år"),
                Resource(room.id(), "Jonas kender dem i Fælleskøkkenet", Side.US),
            ),
            barriers=(
                Barrier(
                    room.id(),
                    "Mange mennesker på én gang. Så går jeg, før jeg er kommet ind",
                    Side.CITIZEN,
                ),
                Barrier(room.id(), "Om aftenen går bussen kun én gang i timen"),
            ),
        ),
        Dream(
            id=room.id(),
            quote_id=quotes[2].id,
            created_at=met + timedelta(minutes=58),
            wording="Lave noget med hænderne, som andre bliver glade for",
            motivation="Det er, når jeg har dej på fingrene, at der bliver stille i hovedet.",
            resources=(
                Resource(room.id(), "Jeg kan bage rugbrød uden opskrift"),
                Resource(room.id(), "Karen på anden sal", Side.SURROUNDINGS),
            ),
        ),
    )


def _almas_conversation(room: _Room) -> Conversation:
    asked = ("billede-droem", "navn-droem", "derfor-vigtigt", "lyspunkt-gang", "skridt-lille")
    return Conversation(
        prompt=asked[-1],
        card="langbord",
        notes={
            "billede-droem": "Så længe på stolen, før hun sagde noget. Ventede.",
            "derfor-vigtigt": "Blev rørt, da hun talte om at spise alene. Vi holdt en pause.",
        },
        visited=frozenset(asked) & {prompt.id for prompt in room.frame.prompts},
    )


def _almas_table(workshop_id: UUID) -> CardTable:
    table = CardTable(workshop_id).lay("laeskur", 0.2, 0.62, -4).lay("langbord", 0.46, 0.45, 2)
    return table.lay("baadbed", 0.76, 0.52, -2).turn("laeskur")


def _almas_closing(room: _Room, met: datetime) -> Closing:
    place = "Biblioteket, det lille mødelokale"
    return Closing(
        leaving="Fuld af tanker",
        good="At I ventede, til jeg havde tænkt færdig.",
        nothing_open=True,
        call_by="Jonas",
        call_when="i morgen eftermiddag",
        next_meeting=NextMeeting(room.at(room.workday(27), 9), place),
        read_on=met.date(),
        remarks="Der må gerne stå, at jeg selv fandt på det med brødet.",
    )


def _table_goal(room: _Room, workshop: Workshop, met: datetime) -> Goal:
    dream = workshop.dreams[0]
    first_meal = room.next(THURSDAY, after=9)
    steps = (
        Step(room.id(), "Ringe og høre, hvornår der er stille", ("Jeg", "Jonas"), room.day(2)),
        Step(room.id(), "Se stedet, mens der er lukket", ("Jeg", "Jonas"), room.day(6)),
        Step(
            room.id(),
            "Spise med første gang",
            ("Jeg", "Jonas"),
            first_meal,
            "Jonas bliver ved døren",
        ),
        Step(room.id(), "Spise med for fjerde gang", ("Jeg",), first_meal + timedelta(weeks=3)),
    )
    goal = Goal(
        id=room.id(),
        workshop_id=workshop.id,
        dream_id=dream.id,
        created_at=met + timedelta(minutes=65),
        specific="Jeg spiser med i Fælleskøkkenet fire torsdage i træk.",
        measurable="Jeg sætter et kryds i kalenderen, hver gang jeg har spist med. Nu er der nul.",
        attractive="Så er der et sted, hvor de lægger mærke til det, hvis jeg ikke kommer.",
        realistic="Jeg kommer en halv time før de andre. Jonas går med de to første gange. Bliver"
        " det for meget, går jeg en tur om huset og kommer ind igen. Jeg tror på det, 8 ud af 10.",
        deadline=first_meal + timedelta(weeks=3),
        steps=steps,
        authority_wording="Alma deltager i fællesspisning én gang om ugen i fire uger og får et"
        " fast måltid sammen med andre.",
        order="Kontaktpersonen følger med de to første gange og trækker sig derefter gradvist.",
        wished_support="Følgeskab hjem fra fællesspisning, mens det er mørkt.",
    )
    return _approved(goal, met)


def _bread_goal(room: _Room, workshop: Workshop, met: datetime) -> Goal:
    dream = workshop.dreams[1]
    first_bread = room.next(SUNDAY, after=4)
    steps = (
        Step(room.id(), "Spørge Karen, om hun vil have et brød", ("Jeg",), room.day(2)),
        Step(room.id(), "Hente surdej og mel", ("Jeg", "Jonas"), room.day(3)),
        Step(room.id(), "Bage første gang", ("Jeg",), first_bread),
    )
    goal = Goal(
        id=room.id(),
        workshop_id=workshop.id,
        dream_id=dream.id,
        created_at=met + timedelta(minutes=74),
        specific="Jeg bager to rugbrød tre søndage i træk og giver Karen det ene.",
        measurable="Karen har fået tre brød. I dag har hun fået nul.",
        attractive="Det er, når jeg har dej på fingrene, at der bliver stille i hovedet.",
        realistic="Jeg har forme og ovn. Jeg mangler surdej, og den kan jeg hente sammen med"
        " Jonas. Er jeg for træt, bager jeg kun ét. Jeg tror på det, 9 ud af 10.",
        deadline=first_bread + timedelta(weeks=2),
        steps=steps,
        first_wording="Jeg bager brød til hele opgangen.",
        authority_wording="Alma har en selvvalgt fast aktivitet hver søndag, som også giver"
        " kontakt til en nabo.",
        order="Kontaktpersonen hjælper med at skaffe surdej og mel den første gang.",
    )
    return _approved(goal, met)


def _approved(goal: Goal, met: datetime) -> Goal:
    return goal.answered(Approval.YES, met + timedelta(minutes=80))


def _stopped_after_a_picture(room: _Room) -> None:
    """Elias: one picture, one sentence, and when to meet again. It is enough for a page."""
    met = room.at(-5, 12)
    elias = room.person(Role.CITIZEN, "Elias")
    mette = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10-12")
    sanne = room.person(Role.CONTACT, "Sanne Prøve", "12 34 56 87", "hverdage kl. 9-16")
    course = Course(room.id(), Citizen("Elias", "Prøve 1002"), met - timedelta(days=8))
    quote = Quote(
        id=room.id(),
        text="Den sidder helt stille, men den er klar. Sådan har jeg det også. Jeg ved bare ikke,"
        " hvilken vej jeg skal løbe.",
        said_by=elias.id,
        written_by=sanne.id,
        written_at=met + timedelta(minutes=24),
        origin=room.origin("hare", "billede-droem"),
        confirmed_at=met + timedelta(minutes=26),
    )
    workshop = Workshop(
        id=room.id(),
        course_id=course.id,
        number=1,
        created_at=met - timedelta(days=8),
        pair=Pair("cards", room.frame.id),
        pace=Pace.STOPPED,
        bookmark=Bookmark(Room.CONVERSATION, card="hare"),
        participants=(elias, mette, sanne),
        preparation=Preparation(
            themes=room.themes(),
            network=NetworkWish.NO,
            scribe_id=sanne.id,
            place="Hjemme hos Elias",
            meets_at=met,
        ),
        arriving="Træt",
        conversation=Conversation(prompt="billede-droem", card="hare"),
        quotes=(quote,),
        closing=_elias_closing(room),
    )
    table = CardTable(workshop.id).lay("hare", 0.5, 0.48, -2)
    _keep(room, course, workshop, table, met)


def _elias_closing(room: _Room) -> Closing:
    return Closing(
        leaving="Rolig",
        good="At jeg måtte stoppe.",
        nothing_open=True,
        no_call=True,
        next_meeting=NextMeeting(room.at(room.workday(9), 12), "Hjemme hos Elias"),
    )


def _keep(room: _Room, course: Course, workshop: Workshop, table: CardTable, met: datetime) -> None:
    room.work.courses.put(course)
    room.work.workshops.put(workshop, touched_at=met + timedelta(minutes=90))
    room.work.tables.put(replace(table, workshop_id=workshop.id))
