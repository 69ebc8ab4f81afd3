from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.closing import Closing, Matter, NextMeeting
from dreamdesk.domain.course import Citizen, Course, CourseLine, Promise
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.errors import NotThere, UnknownWorkshop
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.people import Colleague, Role
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage.media import MediaInMemory
from dreamdesk.storage.repositories import lines_query
from dreamdesk.storage.transaction import Transaction
from dreamdesk.storage.unit_of_work import UnitOfWork

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COURSE = Course(UUID(int=1), Citizen("Ida", "S-1"), NOON)
QUOTE = Quote(UUID(int=4), "at komme ud", UUID(int=9), UUID(int=9), NOON)
DREAM = Dream(UUID(int=5), QUOTE.id, NOON)
WORKSHOP = Workshop(UUID(int=2), COURSE.id, 1, NOON, quotes=(QUOTE,), dreams=(DREAM,))
GOAL = Goal(UUID(int=6), WORKSHOP.id, DREAM.id, NOON, specific="Jeg går en tur")
PICTURE = KeptPicture(UUID(int=7), "bro", "Broen", "En bro", "image/svg+xml", b"<svg/>")


def later(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


@pytest.fixture
def work(transaction: Transaction) -> Iterator[UnitOfWork]:
    work = UnitOfWork(transaction, {}, MediaInMemory(), lambda seen: None)
    work.courses.put(COURSE)
    work.workshops.put(WORKSHOP, NOON)
    return work


def course(work: UnitOfWork, number: int, *touched: int) -> Course:
    """Put a course with a workshop for each of the minutes in which they were touched."""
    made = Course(UUID(int=100 * number), Citizen(f"Borger {number}"), NOON)
    work.courses.put(made)
    for meeting, minutes in enumerate(touched, start=1):
        workshop = Workshop(UUID(int=100 * number + meeting), made.id, meeting, NOON)
        work.workshops.put(workshop, later(minutes))
    return made


def test_what_is_not_there_is_said_to_be_missing(work: UnitOfWork) -> None:
    nobody = UUID(int=99)
    with pytest.raises(NotThere):
        work.courses.get(nobody)
    with pytest.raises(UnknownWorkshop):
        work.workshops.get(nobody)
    with pytest.raises(NotThere):
        work.goals.get(nobody)
    assert work.tables.get(nobody) == CardTable(nobody)
    assert work.workshops.of_course(nobody) == ()
    assert work.goals.of_workshop(nobody) == ()
    assert work.pictures.of_workshop(nobody) == ()
    assert work.settings.get("navn") is None


def test_a_line_tells_of_the_newest_workshop(work: UnitOfWork) -> None:
    closing = Closing(call_by="Bo", call_when="på fredag", next_meeting=NextMeeting(later(60)))
    second = Workshop(UUID(int=3), COURSE.id, 2, NOON, closing=closing)
    work.workshops.put(second, later(5))
    assert work.courses.lines() == (
        CourseLine(
            COURSE.id,
            second.id,
            "Ida",
            "S-1",
            2,
            later(5),
            later(60),
            (Promise(second.id, Matter.CALL, "Bo, på fredag", later(5)),),
        ),
    )


def test_promises_of_earlier_meetings_stand_until_they_are_kept(work: UnitOfWork) -> None:
    open_ended = Closing(call_by="Bo", left_open="Min bror")
    earlier = Workshop(UUID(int=3), COURSE.id, 2, NOON, closing=open_ended)
    work.workshops.put(earlier, later(5))
    work.workshops.put(Workshop(UUID(int=4), COURSE.id, 3, NOON), later(6))
    (line,) = work.courses.lines()
    assert [promise.matter for promise in line.promises] == [Matter.CALL, Matter.OPEN]
    seen_to = replace(open_ended, call_kept_at=NOON, open_seen_to_at=NOON)
    work.workshops.put(replace(earlier, closing=seen_to), later(7))
    assert work.courses.lines()[0].promises == ()


def test_when_a_workshop_was_touched_last_is_known(work: UnitOfWork) -> None:
    work.workshops.put(Workshop(UUID(int=3), COURSE.id, 2, NOON), later(5))
    assert work.workshops.touched_at(UUID(int=3)) == later(5)
    with pytest.raises(UnknownWorkshop):
        work.workshops.touched_at(UUID(int=9))


def test_the_course_touched_last_comes_first_whichever_workshop_it_was(work: UnitOfWork) -> None:
    first, second = course(work, 3, 30, 10), course(work, 4, 20, 25)
    lines = work.courses.lines()
    assert [line.course_id for line in lines] == [first.id, second.id, COURSE.id]
    assert [line.touched_at for line in lines] == [later(30), later(25), NOON]
    assert [line.number for line in lines] == [2, 2, 1]


def test_a_course_without_a_workshop_has_no_line(work: UnitOfWork) -> None:
    course(work, 3)
    assert [line.course_id for line in work.courses.lines()] == [COURSE.id]


def test_no_line_needs_a_walk_through_all_workshops(
    work: UnitOfWork, connection: Connection
) -> None:
    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {lines_query()}").all()
    steps = [step.detail for step in plan]
    assert sum("SCAN" in step for step in steps) == 1, steps
    assert any(step.startswith("SCAN course") for step in steps), steps


def test_the_workshops_of_a_course_come_in_the_order_of_the_meetings(work: UnitOfWork) -> None:
    made = course(work, 3, 30, 10, 20)
    assert [workshop.number for workshop in work.workshops.of_course(made.id)] == [1, 2, 3]


def test_the_cards_and_their_undo_come_back(work: UnitOfWork) -> None:
    table = CardTable(WORKSHOP.id).lay("bro", 0.5, 0.5).lay("dør", 0.1, 0.2).turn("bro").undo()
    work.tables.put(table)
    assert work.tables.get(WORKSHOP.id) == table
    assert table.can_redo


def test_one_more_card_does_not_write_the_journal_again(
    work: UnitOfWork, statements: list[str]
) -> None:
    table = CardTable(WORKSHOP.id)
    for number in range(50):
        table = table.lay("bro", number / 50, 0.5)
    work.tables.put(table)
    statements.clear()
    work.tables.put(table.lay("bro", 0.9, 0.9))
    assert sorted(said.split()[0] for said in statements) == ["INSERT", "UPDATE"]


def test_undo_moves_a_card_and_a_count_and_the_journal_stays(
    work: UnitOfWork, statements: list[str]
) -> None:
    table = CardTable(WORKSHOP.id).lay("bro", 0.1, 0.1).lay("bro", 0.9, 0.9)
    work.tables.put(table)
    statements.clear()
    work.tables.put(table.undo())
    assert [said.split()[:2] for said in statements] == [
        ["UPDATE", "card_table"],
        ["UPDATE", "laid_card"],
    ]


def test_goals_come_the_first_made_first(work: UnitOfWork) -> None:
    made = [
        replace(GOAL, id=UUID(int=60 - n), created_at=later(-n // 2), order=str(n))
        for n in range(4)
    ]
    for goal in made:
        work.goals.put(goal)
    expected = sorted(made, key=lambda goal: goal.created_at)
    assert list(work.goals.of_workshop(WORKSHOP.id)) == expected


def test_a_goal_that_is_removed_is_gone_and_its_dream_stays(work: UnitOfWork) -> None:
    work.goals.put(GOAL)
    work.goals.remove(GOAL.id)
    work.goals.remove(GOAL.id)
    with pytest.raises(NotThere):
        work.goals.get(GOAL.id)
    assert work.goals.of_workshop(WORKSHOP.id) == ()
    assert work.workshops.get(WORKSHOP.id) == WORKSHOP


def test_a_picture_is_kept_once(work: UnitOfWork) -> None:
    assert work.pictures.keep(PICTURE) == PICTURE
    assert work.pictures.keep(replace(PICTURE, id=UUID(int=8))) == PICTURE


@pytest.mark.parametrize(
    "changed",
    [{"card": "dør"}, {"title": "Bro"}, {"alt": "To broer"}, {"data": b"<svg />"}],
    ids=str,
)
def test_a_picture_that_has_changed_is_kept_beside_the_old_one(
    work: UnitOfWork, changed: dict[str, object]
) -> None:
    work.pictures.keep(PICTURE)
    other = replace(PICTURE, id=UUID(int=8), **changed)
    assert work.pictures.keep(other) == other


def test_the_pictures_of_a_workshop_are_those_its_quotes_grew_from(work: UnitOfWork) -> None:
    other, unused = (replace(PICTURE, id=UUID(int=n), card=str(n)) for n in (70, 71))
    for picture in (PICTURE, other, unused):
        work.pictures.keep(picture)
    quotes = tuple(
        replace(QUOTE, id=UUID(int=40 + n), origin=Origin(picture_id))
        for n, picture_id in enumerate((other.id, PICTURE.id, None, other.id))
    )
    work.workshops.put(replace(WORKSHOP, quotes=(QUOTE, *quotes)), NOON)
    assert work.pictures.of_workshop(WORKSHOP.id) == (other, PICTURE)


def test_the_colleague_used_last_comes_first(work: UnitOfWork) -> None:
    anna, bo, carl = (
        Colleague(UUID(int=n), Role.CONTACT, name) for n, name in enumerate(("Anna", "Bo", "Carl"))
    )
    work.colleagues.put(anna, later(1))
    work.colleagues.put(bo, later(3))
    work.colleagues.put(carl, later(3))
    assert work.colleagues.remembered() == (carl, bo, anna)
    renamed = replace(anna, name="Anna Marie", phone="12 34 56 78")
    work.colleagues.put(renamed, later(9))
    assert work.colleagues.remembered() == (renamed, carl, bo)


def test_a_setting_is_what_was_put_last(work: UnitOfWork) -> None:
    work.settings.put("lyd", "til")
    work.settings.put("lyd", "fra")
    work.settings.put("andet", "")
    assert work.settings.get("lyd") == "fra"
    assert work.settings.get("andet") == ""
