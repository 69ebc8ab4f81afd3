"""Opening a workshop: on another day it begins with what was said last."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.last_time import LastTime, last_time
from dreamdesk.domain.workshop import Pace, Workshop
from dreamdesk.services.meeting import Living, read
from dreamdesk.services.ports import Clock, Work


def open_again(work: Work, clock: Clock, workshop_id: UUID) -> Living:
    """Read a whole workshop; on another day than the last one it opens with what was said then.

    Commits when it does so. Raises UnknownWorkshop.
    """
    living = read(work, workshop_id)
    last = _last_time(work, living.workshop)
    workshop = living.workshop
    if last and workshop.pace is not Pace.CALM and _is_another_day(work, clock, workshop):
        workshop = replace(workshop, pace=Pace.RESUMING)
        work.workshops.put(workshop, clock.now())
        work.commit()
    return replace(living, workshop=workshop, last_time=last)


def _is_another_day(work: Work, clock: Clock, workshop: Workshop) -> bool:
    # Of a meeting that has only just been begun, the last day is that of the meeting before.
    if not workshop.quotes:
        return workshop.number > 1 and workshop.pace is Pace.UNDER_WAY and not workshop.arriving
    touched = work.workshops.touched_at(workshop.id)
    return touched.astimezone().date() < clock.now().astimezone().date()


def _last_time(work: Work, workshop: Workshop) -> LastTime:
    if workshop.quotes:
        return last_time([workshop])
    earlier = work.workshops.of_course(workshop.course_id)
    return last_time([each for each in earlier if each.number <= workshop.number])
