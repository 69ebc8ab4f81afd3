from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.ports import SheetPicture
from dreamdesk.storage.media import MediaInMemory
from dreamdesk.storage.transaction import Transaction
from dreamdesk.storage.unit_of_work import UnitOfWork
from support.strokes import hand_drawn

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COURSE = Course(UUID(int=1), Citizen("Ida", "S-1"), NOON)
WORKSHOP = Workshop(UUID(int=2), COURSE.id, 1, NOON)
SHEET = Sheet(SheetHead(UUID(int=3), WORKSHOP.id, "Ark 1", NOON))


@pytest.fixture
def work(transaction: Transaction) -> Iterator[UnitOfWork]:
    work = UnitOfWork(transaction, {}, MediaInMemory(), lambda seen: None)
    work.courses.put(COURSE)
    work.workshops.put(WORKSHOP, NOON)
    work.sheets.put(SHEET)
    return work


def verbs(statements: list[str]) -> list[str]:
    return [" ".join(said.replace('"', "").split()[:3]) for said in statements]


def test_a_stroke_costs_one_row_however_many_there_are(
    work: UnitOfWork, statements: list[str]
) -> None:
    sheet = SHEET
    for number in range(1, 50):
        sheet = sheet.add(hand_drawn(number, 5))
    work.sheets.put(sheet)
    statements.clear()
    work.sheets.put(sheet.add(hand_drawn(50, 5)))
    assert verbs(statements) == ["INSERT INTO stroke"]


def test_undo_is_a_count_and_what_was_done_stays(work: UnitOfWork, statements: list[str]) -> None:
    sheet = SHEET.add(hand_drawn(1, 5)).add(hand_drawn(2, 5))
    work.sheets.put(sheet)
    statements.clear()
    work.sheets.put(sheet.undo())
    work.sheets.put(sheet.undo())
    assert verbs(statements)[:1] == ["UPDATE sheet SET"]
    assert not any(said.startswith("DELETE") for said in statements)


def test_what_was_taken_back_is_forgotten_when_something_else_is_done(
    work: UnitOfWork, transaction: Transaction
) -> None:
    sheet = SHEET.add(hand_drawn(1, 5)).add(hand_drawn(2, 5))
    work.sheets.put(sheet)
    other = sheet.undo().add(hand_drawn(3, 5)).take(hand_drawn(1).id)
    work.sheets.put(other)
    assert (
        UnitOfWork(transaction, {}, MediaInMemory(), lambda seen: None).sheets.get(SHEET.id)
        == other
    )


def test_sheets_come_in_the_order_in_which_they_were_made(work: UnitOfWork) -> None:
    second = Sheet(SheetHead(UUID(int=1), WORKSHOP.id, "Ark 2", NOON))
    work.sheets.put(second)
    work.sheets.put(replace(SHEET, head=replace(SHEET.head, name="Trappen")))
    assert [head.name for head in work.sheets.heads(WORKSHOP.id)] == ["Trappen", "Ark 2"]


def test_a_sheet_that_is_not_there_is_said_to_be_missing(work: UnitOfWork) -> None:
    with pytest.raises(NotThere):
        work.sheets.get(UUID(int=77))
    assert work.sheets.heads(UUID(int=77)) == ()


def test_the_picture_of_a_sheet_is_the_one_kept_last(work: UnitOfWork) -> None:
    assert work.sheets.picture(SHEET.id, "citizen") is None
    for width in (10, 20):
        work.sheets.keep_picture(SHEET.id, "citizen", SheetPicture(width, 5, b"1", b"pixels"))
    assert work.sheets.picture(SHEET.id, "citizen") == SheetPicture(20, 5, b"1", b"pixels")
    assert work.sheets.picture(SHEET.id, "adviser") is None
