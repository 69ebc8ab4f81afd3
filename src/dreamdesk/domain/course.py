"""One citizen's workshops over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from dreamdesk.domain.closing import Matter
from dreamdesk.domain.listening import Tasted
from dreamdesk.domain.own_music import OwnPiece
from dreamdesk.domain.own_pictures import OwnPicture


@dataclass(frozen=True, slots=True)
class Citizen:
    """A citizen, known by first name or initials and a case number; never by CPR number."""

    name: str
    case_number: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """A forløb: one citizen's workshops, goals, follow-ups, own pictures, own music and taste."""

    id: UUID
    citizen: Citizen
    created_at: datetime
    pictures: tuple[OwnPicture, ...] = ()
    tastes: tuple[Tasted, ...] = ()
    music: tuple[OwnPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """A call that was promised, or something that was left open, until somebody has seen to it.

    `matter` is Matter.CALL or Matter.OPEN; `words` say who calls and when, or what is open.
    """

    workshop_id: UUID
    matter: Matter
    words: str
    given_at: datetime


@dataclass(frozen=True, slots=True)
class CourseLine:
    """What Hjem shows of a course, read without loading its workshops.

    `workshop_id` is the newest workshop; `number` tells which meeting it is.
    """

    course_id: UUID
    workshop_id: UUID
    citizen: str
    case_number: str
    number: int
    touched_at: datetime
    next_meeting: datetime | None
    promises: tuple[Promise, ...] = ()
