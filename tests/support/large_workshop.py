"""A workshop as large as they get: 64 quotes, 12 dreams, 14 goals with their steps, 9 cards.

It is held in a forløb over several meetings with somebody who has much to say. All of it is
invented, and the same each time.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import cycle, islice, product
from pathlib import Path
from uuid import UUID

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.frames import Asked, Prompt
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.listening import Listened, Listening, Moment, Settled
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import NetworkWish, Preparation
from dreamdesk.domain.quotes import Quote, Reminder
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Bookmark, Pair, Workshop
from dreamdesk.services import adviser_code, courses
from dreamdesk.services.sample_room import SampleRoom
from support.recorded_work import StoppedClock, rough_cut
from support.strokes import hand_drawn
from support.vaults import new_vault
from support.workshop_in_progress import CODE

QUOTES, DREAMS, GOALS, CARDS, STROKES = 64, 12, 14, 9, 120
DREAM, MET = "billede-droem", datetime(2026, 11, 18, 9, tzinfo=UTC)

_BEGUN = (
    "Om morgenen",
    "Nede ved kanalen",
    "Når jeg sidder i bussen",
    "Hos min faster i Vrå",
    "Dengang jeg gik på værkstedet",
    "Når der er nogen, der venter på mig",
    "På de dage, hvor det går",
    "I den lille have bag huset",
)
_ENDED = (
    "bliver der stille nok til, at jeg kan høre, hvad jeg selv tænker.",
    "får jeg lyst til at bygge noget, som andre kan sidde på.",
    "er der altid en, som spørger, om jeg vil have en kop med.",
    "kan jeg godt mærke, at jeg mangler et sted at komme hen.",
    "tør jeg sige nej, og bagefter bliver jeg alligevel siddende.",
    "tænker jeg på, hvordan det var at have nøglen til et skur med godt værktøj.",
    "går tiden på en anden måde. Ikke hurtigere, men der er mere i den.",
    "ved jeg godt, hvad det næste er. Det er bare svært at begynde.",
)
_DONE = (
    "Jeg møder ind på træværkstedet hver tirsdag",
    "Jeg cykler til kanalen og hjem igen",
    "Jeg laver en bænk til gården sammen med naboen",
    "Jeg ringer til min faster hver søndag",
    "Jeg har en nøgle til det fælles skur",
)
_SMALL = ("Ringe og spørge", "Se stedet, når der er stille", "Prøve en time", "Aftale en fast dag")


def make_large_vault(data: Path) -> Path:
    """Make a vault whose one workshop is this one; it was open when the program was closed."""
    vault = new_vault(paths.vault(data))
    library, clock = Library([paths.assets()]), StoppedClock(MET)
    deck, playlist = library.deck("drivtoemmer"), library.playlist("strandkanten")
    frame = library.frame("narrativ")
    assert deck is not None
    assert playlist is not None
    assert frame is not None
    with vault.begin() as work:
        adviser_code.put(work, CODE)
        room = SampleRoom(work, deck, playlist, frame, library.introduction, clock, rough_cut)
        workshop = _held(room)
        courses.remember_open(work, workshop.id)
        work.commit()
    vault.close()
    return data


def sentences(count: int) -> list[str]:
    """Return so many sentences, each another one."""
    said = [f"{begun} {ended}" for ended, begun in product(_ENDED, _BEGUN)]
    return said[:count]


def _held(room: SampleRoom) -> Workshop:
    villy = room.person(Role.CITIZEN, "Villy")
    adviser = room.person(Role.ADVISER, "Mette Mønster", "12 34 56 00", "hverdage kl. 10-12")
    contact = room.person(Role.CONTACT, "Jonas Prøve", "12 34 56 78", "hverdage kl. 8-15")
    quotes = _quotes(room, villy, adviser)
    dreams = _dreams(room, quotes)
    course = Course(room.new_id(), Citizen("Villy", "Prøve 1064"), MET - timedelta(days=30))
    workshop_id, sheet_id = room.new_id(), room.new_id()
    goals = [_goal(room, workshop_id, dreams, number) for number in range(GOALS)]
    workshop = Workshop(
        id=workshop_id,
        course_id=course.id,
        number=1,
        created_at=course.created_at,
        pair=Pair(frame=room.frame.id),
        bookmark=Bookmark(dream_id=dreams[0].id, goal_id=goals[0].id, sheet_id=sheet_id),
        participants=(villy, adviser, contact),
        preparation=_preparation(room, adviser),
        arriving="Klar",
        conversation=Conversation(
            DREAM, shown=True, further=True, visited=frozenset(p.id for p in _asked(room))
        ),
        quotes=quotes,
        reminders=tuple(Reminder(room.new_id(), text, MET, DREAM) for text in _DONE),
        dreams=dreams,
        closing=Closing(leaving="Rolig", good="At der var tid.", read_on=MET.date()),
        positions=room.positions(quotes),
    )
    room.keep(course, workshop, _table(room, workshop))
    room.work.sheets.put(_sheet(SheetHead(sheet_id, workshop_id, "Ark 1", MET)))
    room.work.listenings.put(workshop_id, _listening(room))
    for goal in goals:
        room.work.goals.put(goal)
    return workshop


def _asked(room: SampleRoom) -> list[Prompt]:
    return [p for p in room.frame.asked_in(further=True) if p.asked is Asked.CITIZEN]


def _quotes(room: SampleRoom, citizen: Participant, scribe: Participant) -> tuple[Quote, ...]:
    """Return what was said: about the pictures first, then in answer to question after question."""
    pictures = cycle(card.id for card in room.deck.cards[:CARDS])
    about = [room.origin(next(pictures), DREAM) for _ in range(DREAMS)]
    answers = islice(cycle(_asked(room)), QUOTES - DREAMS)
    origins = [*about, *(prompt.origin() for prompt in answers)]
    return tuple(
        Quote(
            id=room.new_id(),
            text=text,
            said_by=citizen.id,
            written_by=scribe.id,
            written_at=MET + timedelta(minutes=minute),
            origin=origin,
            confirmed_at=MET + timedelta(minutes=minute),
        )
        for minute, (text, origin) in enumerate(zip(sentences(QUOTES), origins, strict=True))
    )


def _dreams(room: SampleRoom, quotes: tuple[Quote, ...]) -> tuple[Dream, ...]:
    """Return the dreams. Every other answer that feeds one has been taken in, the rest waits."""
    dreams = [
        Dream(room.new_id(), quote.id, quote.written_at, motivation="Så er der plads til mig.")
        for quote in quotes[:DREAMS]
    ]
    for number, quote in enumerate(quotes[DREAMS::2]):
        place = number % DREAMS
        dreams[place] = dreams[place].taking_in(quote, room.new_id())
    return tuple(dreams)


def _goal(room: SampleRoom, workshop_id: UUID, dreams: tuple[Dream, ...], number: int) -> Goal:
    steps = (
        Step(room.new_id(), text, ("Jeg",), room.workday(3 * place + 2))
        for place, text in enumerate(_SMALL)
    )
    return Goal(
        id=room.new_id(),
        workshop_id=workshop_id,
        dream_id=dreams[number % DREAMS].id,
        created_at=MET + timedelta(minutes=80 + number),
        specific=f"{_DONE[number % len(_DONE)]} i {number + 2} uger.",
        measurable="Jeg sætter et kryds i kalenderen hver gang.",
        attractive="Så har jeg et sted at komme hen.",
        realistic="Jonas går med de første to gange. Bliver det for meget, går jeg hjem.",
        deadline=room.workday(28 + number),
        steps=tuple(steps),
        approval=Approval.NOT_ASKED if number % 3 else Approval.YES,
    )


def _preparation(room: SampleRoom, scribe: Participant) -> Preparation:
    return Preparation(
        themes=room.themes,
        network=NetworkWish.LATER,
        scribe_id=scribe.id,
        hopes="At der er et sted om tirsdagen.",
        place="Biblioteket, det lille mødelokale",
        meets_at=MET,
    )


def _table(room: SampleRoom, workshop: Workshop) -> CardTable:
    table = CardTable(workshop.id)
    for number, card in enumerate(room.deck.cards[:CARDS]):
        table = table.lay(card.id, 0.2 + 0.3 * (number % 3), 0.2 + 0.3 * (number // 3))
    return table


def _sheet(head: SheetHead) -> Sheet:
    sheet = Sheet(head)
    for number in range(STROKES):
        sheet = sheet.add(hand_drawn(number + 1))
    return sheet


def _listening(room: SampleRoom) -> Listening:
    heard = tuple(
        Listened(room.new_id(), track.id, track.title, MET, moment=Moment.TOLD, colour=colour)
        for track, colour in zip(room.playlist.tracks, Colour, strict=False)
    )
    return Listening(heard, settled=Settled.YES)
