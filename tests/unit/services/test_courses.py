from datetime import datetime, timedelta

import pytest

from dreamdesk.domain.closing import Closing, NextMeeting
from dreamdesk.domain.course import Citizen
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Room
from dreamdesk.services import courses, parting, rooms
from dreamdesk.services.courses import NewPerson
from dreamdesk.storage.vault import Vault
from support.open_meeting import HandClock, OpenMeeting, begin_meeting

METTE = NewPerson(Role.ADVISER, "Mette Lund", "12 34 56 78")
TOLK = NewPerson(Role.INTERPRETER, "Ada Sprog")


def started(vault: Vault, clock: HandClock, name: str, case_number: str = "") -> None:
    with vault.begin() as work:
        courses.start(work, clock, Citizen(name, case_number), (METTE,))
        work.commit()


def found(vault: Vault, search: str) -> list[str]:
    with vault.begin() as work:
        return [line.citizen for line in courses.lines(work, search)]


def test_a_new_course_begins_with_its_first_workshop(open_meeting: OpenMeeting) -> None:
    workshop = open_meeting.workshop
    assert workshop.number == 1
    assert [person.name for person in workshop.participants] == [
        "Alma",
        "Mette Lund",
        "Jonas Prøve",
    ]
    assert workshop.bookmark.room is Room.PREPARATION
    assert workshop.scribe.name == "Mette Lund"
    assert open_meeting.living.course.citizen == Citizen("Alma", "27-101")


def test_the_staff_are_remembered_and_nobody_else(fresh_vault: Vault) -> None:
    with fresh_vault.begin() as work:
        courses.start(work, HandClock(), Citizen("Alma"), (METTE, TOLK))
        assert [c.name for c in work.colleagues.remembered()] == ["Mette Lund"]


def test_a_colleague_with_a_new_number_is_still_one_colleague(fresh_vault: Vault) -> None:
    moved = NewPerson(Role.ADVISER, "Mette Lund", "99 99 99 99")
    with fresh_vault.begin() as work:
        courses.start(work, HandClock(), Citizen("Alma"), (METTE,))
        courses.start(work, HandClock(), Citizen("Bo"), (moved,))
        (colleague,) = work.colleagues.remembered()
        assert colleague.phone == "99 99 99 99"


def test_one_meets_again_with_the_same_people_on_a_clean_page(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda meeting: rooms.enter(meeting, Room.CLOSING))
    course_id = open_meeting.workshop.course_id
    with open_meeting.vault.begin() as work:
        again_id = courses.meet_again(work, open_meeting.clock, course_id)
        again = work.workshops.get(again_id)
        earlier = work.workshops.get(open_meeting.workshop_id)
    assert again.number == 2
    assert again.closing == Closing()
    assert again.bookmark.room is Room.PREPARATION
    assert [(p.role, p.name, p.phone, p.hours) for p in again.participants] == [
        (p.role, p.name, p.phone, p.hours) for p in earlier.participants
    ]
    assert not {p.id for p in again.participants} & {p.id for p in earlier.participants}


@pytest.mark.parametrize("search", ["alma", "ALMA", "  lm ", "27-101", "101 alma", ""])
def test_somebody_is_found_by_a_part_of_the_name_or_case_number(
    fresh_vault: Vault, search: str
) -> None:
    begin_meeting(fresh_vault)
    assert found(fresh_vault, search) == ["Alma"]


@pytest.mark.parametrize("search", ["bo", "alma bo", "27-102", "%", "_"])
def test_what_does_not_match_is_not_found(fresh_vault: Vault, search: str) -> None:
    begin_meeting(fresh_vault)
    assert found(fresh_vault, search) == []


def test_danish_letters_are_found_whatever_their_case(fresh_vault: Vault) -> None:
    started(fresh_vault, HandClock(), "ÅSE Ærø")
    assert found(fresh_vault, "åse") == ["ÅSE Ærø"]
    assert found(fresh_vault, "ÆRØ") == ["ÅSE Ærø"]


def test_the_course_touched_last_stands_first(fresh_vault: Vault) -> None:
    clock = HandClock()
    meeting = begin_meeting(fresh_vault)
    clock.pass_by(minutes=5)
    started(fresh_vault, clock, "Bo")
    assert found(fresh_vault, "") == ["Bo", "Alma"]
    meeting.clock.pass_by(minutes=10)
    meeting.do(lambda open_: rooms.enter(open_, Room.WELCOME))
    assert found(fresh_vault, "") == ["Alma", "Bo"]


def test_hjem_sees_the_next_meeting_and_who_calls(open_meeting: OpenMeeting) -> None:
    at = datetime.fromisoformat("2026-12-04T10:00:00+00:00")
    open_meeting.do(lambda meeting: parting.meet_next(meeting, NextMeeting(at, "Caféen")))
    with open_meeting.vault.begin() as work:
        lines = courses.lines(work, "")
    (line,) = [line for line in lines if line.workshop_id == open_meeting.workshop_id]
    assert line.next_meeting == at
    assert line.touched_at <= open_meeting.clock.now() < line.touched_at + timedelta(minutes=1)


def test_the_workshop_left_open_is_remembered_until_none_is(fresh_vault: Vault) -> None:
    meeting = begin_meeting(fresh_vault)
    with fresh_vault.begin() as work:
        assert courses.left_open(work) is None
        courses.remember_open(work, meeting.workshop_id)
        work.commit()
    with fresh_vault.begin() as work:
        assert courses.left_open(work) == meeting.workshop_id
        courses.remember_open(work, None)
        assert courses.left_open(work) is None
