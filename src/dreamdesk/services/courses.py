"""Finding and starting: Hjem's list, a new course, another workshop in one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from dreamdesk.domain.course import Citizen, Course, CourseLine
from dreamdesk.domain.people import Colleague, Participant, Role
from dreamdesk.domain.preparation import Preparation
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.ports import Clock, Work

OPEN_WORKSHOP = "open_workshop"
"""The name under which the vault remembers which workshop was open last."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who takes part, as typed when a workshop is made."""

    role: Role
    name: str
    phone: str = ""
    hours: str = ""


def start(work: Work, clock: Clock, citizen: Citizen, people: tuple[NewPerson, ...]) -> UUID:
    """Start a course with its first workshop, and remember the staff in it for next time.

    Returns the id of the workshop.
    """
    course = Course(clock.new_id(), citizen, clock.now())
    work.courses.put(course)
    return _begin(work, clock, course, people, number=1)


def meet_again(work: Work, clock: Clock, course_id: UUID) -> UUID:
    """Begin the next workshop of a course, with the same people as last time."""
    course = work.courses.get(course_id)
    earlier = work.workshops.of_course(course_id)
    people = tuple(
        NewPerson(p.role, p.name, p.phone, p.hours)
        for p in earlier[-1].participants
        if p.role is not Role.CITIZEN
    )
    return _begin(work, clock, course, people, number=len(earlier) + 1)


def _begin(
    work: Work, clock: Clock, course: Course, people: tuple[NewPerson, ...], number: int
) -> UUID:
    citizen = Participant(clock.new_id(), Role.CITIZEN, course.citizen.name)
    others = tuple(Participant(clock.new_id(), p.role, p.name, p.phone, p.hours) for p in people)
    adviser = next((p for p in others if p.role is Role.ADVISER), None)
    workshop = Workshop(
        id=clock.new_id(),
        course_id=course.id,
        number=number,
        created_at=clock.now(),
        participants=(citizen, *others),
        preparation=Preparation(scribe_id=adviser.id if adviser else None),
    )
    work.workshops.put(workshop, clock.now())
    for person in others:
        if person.role.is_staff:
            remember(work, clock, person)
    return workshop.id


def remember(work: Work, clock: Clock, person: Participant) -> None:
    """Remember an adviser or contact person, to be offered next time."""
    known = next(
        (c for c in work.colleagues.remembered() if (c.role, c.name) == (person.role, person.name)),
        None,
    )
    colleague_id = known.id if known else clock.new_id()
    colleague = Colleague(colleague_id, person.role, person.name, person.phone, person.hours)
    work.colleagues.put(colleague, clock.now())


def lines(work: Work, search: str) -> tuple[CourseLine, ...]:
    """Return the courses whose citizen or case number holds the search words, newest first."""
    words = search.casefold().split()

    def matches(line: CourseLine) -> bool:
        text = f"{line.citizen} {line.case_number}".casefold()
        return all(word in text for word in words)

    return tuple(line for line in work.courses.lines() if matches(line))


def left_open(work: Work) -> UUID | None:
    """Return the workshop that was open when the program last ended, or None."""
    value = work.settings.get(OPEN_WORKSHOP)
    return UUID(value) if value else None


def remember_open(work: Work, workshop_id: UUID | None) -> None:
    """Remember which workshop is open, or that none is."""
    work.settings.put(OPEN_WORKSHOP, str(workshop_id) if workshop_id else "")
