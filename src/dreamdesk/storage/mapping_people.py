"""Courses, participants and colleagues as rows, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dreamdesk.domain.closing import Matter
from dreamdesk.domain.course import Citizen, Course, CourseLine, Promise
from dreamdesk.domain.listening import Taste, Tasted
from dreamdesk.domain.people import Colleague, Participant, Role
from dreamdesk.storage.mapping_music import own_piece_of, own_piece_row
from dreamdesk.storage.mapping_pictures import own_picture_of, own_picture_row
from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed
from dreamdesk.storage.tables import course as course_table
from dreamdesk.storage.tables import own_picture as picture_table
from dreamdesk.storage.tables import own_piece as piece_table
from dreamdesk.storage.tables import tasted as taste_table

COURSE: Shape = (
    course_table.c.id,
    picture_table.c.course_id,
    piece_table.c.course_id,
    taste_table.c.course_id,
)


def course_rows(course: Course) -> Rows:
    """Return a course as rows."""
    row = {
        "id": course.id,
        "citizen_name": course.citizen.name,
        "case_number": course.citizen.case_number,
        "created_at": course.created_at,
    }
    pictures = [
        {"course_id": course.id, "position": place, **own_picture_row(picture)}
        for place, picture in enumerate(course.pictures)
    ]
    music = [
        {"course_id": course.id, "position": place, **own_piece_row(piece)}
        for place, piece in enumerate(course.music)
    ]
    tastes = [
        {
            "course_id": course.id,
            "position": place,
            "track": tasted.track,
            "title": tasted.title,
            "taste": tasted.taste.value,
        }
        for place, tasted in enumerate(course.tastes)
    ]
    return {
        course_table: keyed(course_table, [row]),
        picture_table: keyed(picture_table, pictures),
        piece_table: keyed(piece_table, music),
        taste_table: keyed(taste_table, tastes),
    }


def course_of(rows: Rows) -> Course | None:
    """Return the course in its rows, or None when there are none."""
    for row in rows[course_table].values():
        citizen = Citizen(row["citizen_name"], row["case_number"])
        pictures = tuple(own_picture_of(found) for found in in_order(rows[picture_table]))
        tastes = tuple(
            Tasted(found["track"], found["title"], Taste(found["taste"]))
            for found in in_order(rows[taste_table])
        )
        music = tuple(own_piece_of(found) for found in in_order(rows[piece_table]))
        return Course(row["id"], citizen, row["created_at"], pictures, tastes, music)
    return None


def line_of(row: Row, promises: tuple[Promise, ...]) -> CourseLine:
    """Return what Hjem shows of a course."""
    return CourseLine(
        row["course_id"],
        row["workshop_id"],
        row["citizen_name"],
        row["case_number"],
        row["number"],
        row["touched_at"],
        row["next_at"],
        promises,
    )


def promises_of(row: Row) -> Iterator[Promise]:
    """Yield what was promised at the end of a workshop and is still to be done."""
    call = ", ".join(said for said in (row["call_by"], row["call_when"]) if said)
    if call and not row["no_call"] and row["call_kept_at"] is None:
        yield Promise(row["workshop_id"], Matter.CALL, call, row["touched_at"])
    if row["left_open"] and row["open_seen_to_at"] is None:
        yield Promise(row["workshop_id"], Matter.OPEN, row["left_open"], row["touched_at"])


def participant_row(person: Participant) -> Row:
    """Return a participant as a row."""
    return {
        "id": person.id,
        "role": person.role.value,
        "name": person.name,
        "phone": person.phone,
        "hours": person.hours,
    }


def participant_of(row: Row) -> Participant:
    """Return the participant in a row."""
    return Participant(row["id"], Role(row["role"]), row["name"], row["phone"], row["hours"])


def colleague_row(colleague: Colleague, used_at: datetime) -> Row:
    """Return a colleague as a row."""
    return {
        "id": colleague.id,
        "role": colleague.role.value,
        "name": colleague.name,
        "phone": colleague.phone,
        "hours": colleague.hours,
        "used_at": used_at,
    }


def colleague_of(row: Row) -> Colleague:
    """Return the colleague in a row."""
    return Colleague(row["id"], Role(row["role"]), row["name"], row["phone"], row["hours"])
