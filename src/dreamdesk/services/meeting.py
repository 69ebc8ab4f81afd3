"""The open workshop: what is known of it, and one unit of work on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from dreamdesk.domain.authority import Authority
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Course
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.identified import found, put
from dreamdesk.domain.last_time import LastTime
from dreamdesk.domain.listening import Listening
from dreamdesk.domain.people import Participant
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import authority
from dreamdesk.services.ports import Clock, Media, Work


@dataclass(frozen=True, slots=True)
class Living:
    """A workshop as the vault holds it: one frozen picture, replaced after each commit.

    `people_before` are those who took part in the meeting before this one.
    Of the sheets of drawing it knows what they are called; what is drawn on them is opened apart.
    `sheets_before` are those of the forløb's earlier meetings.
    `authority` is the municipality as it was named when the workshop was opened.
    """

    course: Course
    workshop: Workshop
    table: CardTable
    goals: tuple[Goal, ...] = ()
    pictures: tuple[KeptPicture, ...] = ()
    people_before: tuple[Participant, ...] = ()
    last_time: LastTime = LastTime()
    sheets: tuple[SheetHead, ...] = ()
    sheets_before: tuple[SheetHead, ...] = ()
    listening: Listening = Listening()
    authority: Authority = Authority()

    @property
    def goal(self) -> Goal | None:
        """The goal one is at, else the first one; None while there is none."""
        at = found(self.goals, self.workshop.bookmark.goal_id)
        return at or next(iter(self.goals), None)

    @property
    def active(self) -> bool:
        """Whether cards have been laid, music heard or left out, or a sheet begun."""
        music = self.listening.heard or self.listening.without
        return bool(self.table.cards or music or self.sheets)

    def picture(self, picture_id: UUID | None) -> KeptPicture | None:
        """Return a kept picture, or None."""
        return found(self.pictures, picture_id)


class Meeting:
    """One change to the open workshop: reads and keeps its parts within a unit of work."""

    def __init__(self, work: Work, clock: Clock, workshop_id: UUID) -> None:
        self._work = work
        self._clock = clock
        self.workshop_id = workshop_id
        self._kept: tuple[KeptPicture, ...] = ()
        self._drawn: dict[UUID, Sheet] = {}

    @cached_property
    def course(self) -> Course:
        """The forløb that the workshop is a meeting of."""
        return self._work.courses.get(self.workshop.course_id)

    @cached_property
    def workshop(self) -> Workshop:
        """The workshop, with what this change has done to it so far."""
        return self._work.workshops.get(self.workshop_id)

    @cached_property
    def table(self) -> CardTable:
        """The card table."""
        return self._work.tables.get(self.workshop_id)

    @cached_property
    def listening(self) -> Listening:
        """The music."""
        return self._work.listenings.get(self.workshop_id)

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """The goals, the first made first."""
        return self._work.goals.of_workshop(self.workshop_id)

    @property
    def drawn(self) -> tuple[Sheet, ...]:
        """The sheets that this change has drawn on, as they are after it."""
        return tuple(self._drawn.values())

    def sheet(self, sheet_id: UUID) -> Sheet:
        """Return a sheet with all that is drawn on it; raises NotThere."""
        return self._drawn.get(sheet_id) or self._work.sheets.get(sheet_id)

    @property
    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock.now()

    def new_id(self) -> UUID:
        """Return an id that nothing else has."""
        return self._clock.new_id()

    def keep_workshop(self, workshop: Workshop) -> None:
        """Keep a changed workshop."""
        if workshop != self.workshop:
            # To the minute is near enough for Hjem, and spares a write for each sentence.
            self._work.workshops.put(workshop, self.now.replace(second=0, microsecond=0))
            self.workshop = workshop

    def keep_course(self, course: Course) -> None:
        """Keep a changed forløb."""
        if course != self.course:
            self._work.courses.put(course)
            self.course = course

    @property
    def media(self) -> Media:
        """The pictures and sounds beside the words."""
        return self._work.media

    def keep_table(self, table: CardTable) -> None:
        """Keep a changed table."""
        if table != self.table:
            self._work.tables.put(table)
            self.table = table

    def keep_listening(self, listening: Listening) -> None:
        """Keep what was listened to."""
        if listening != self.listening:
            self._work.listenings.put(self.workshop_id, listening)
            self.listening = listening

    def keep_goal(self, goal: Goal) -> None:
        """Keep a new or changed goal."""
        if found(self.goals, goal.id) != goal:
            self._work.goals.put(goal)
            # One that was dropped and is taken up again stands where it stood.
            kept = put(self.goals, goal)
            self.goals = tuple(sorted(kept, key=lambda known: known.created_at))

    def drop_goal(self, goal_id: UUID) -> None:
        """Drop a goal; its dream stays."""
        self._work.goals.remove(goal_id)
        self.goals = tuple(goal for goal in self.goals if goal.id != goal_id)

    def keep_sheet(self, sheet: Sheet) -> None:
        """Keep a new or changed sheet."""
        if sheet is not self._drawn.get(sheet.id):
            self._work.sheets.put(sheet)
            self._drawn[sheet.id] = sheet

    def keep_picture(self, picture: KeptPicture) -> KeptPicture:
        """Keep a picture as it is now; returns the one kept earlier when it is the same."""
        kept = self._work.pictures.keep(picture)
        self._kept = put(self._kept, kept)
        return kept

    def bring_pictures(self, workshop_id: UUID) -> None:
        """Let the pictures of another workshop be known in this one too."""
        for picture in self._work.pictures.of_workshop(workshop_id):
            self._kept = put(self._kept, picture)

    def after(self, living: Living) -> Living:
        """Return the living workshop with what this change has touched."""
        parts = vars(self)
        touched: dict[str, Any] = {name: parts[name] for name in _PARTS if name in parts}
        pictures = living.pictures
        for picture in self._kept:
            pictures = put(pictures, picture)
        sheets = living.sheets
        for sheet in self._drawn.values():
            sheets = put(sheets, sheet.head)
        return replace(living, **touched, pictures=pictures, sheets=sheets)


_PARTS = ("course", "workshop", "table", "listening", "goals")


def read(work: Work, workshop_id: UUID) -> Living:
    """Read a whole workshop; raises UnknownWorkshop."""
    workshop = work.workshops.get(workshop_id)
    return Living(
        course=work.courses.get(workshop.course_id),
        workshop=workshop,
        table=work.tables.get(workshop_id),
        goals=work.goals.of_workshop(workshop_id),
        pictures=work.pictures.of_workshop(workshop_id),
        people_before=work.workshops.people_before(workshop.course_id, workshop.number),
        sheets=work.sheets.heads(workshop_id),
        sheets_before=work.sheets.heads_before(workshop.course_id, workshop.number),
        listening=work.listenings.get(workshop_id),
        authority=authority.known(work),
    )
