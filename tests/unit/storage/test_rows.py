from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection

from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed, load, write
from dreamdesk.storage.tables import goal, step
from dreamdesk.storage.transaction import Transaction

SHAPE: Shape = (goal.c.id, step.c.goal_id)
GOAL, NOON = UUID(int=1), datetime(2026, 3, 1, 12, tzinfo=UTC)


def goal_row(**changed: object) -> Row:
    texts = {c.name: "" for c in goal.columns if str(c.type) == "TEXT"}
    ids = {"id": GOAL, "workshop_id": UUID(int=2), "dream_id": UUID(int=3)}
    rest = {"created_at": NOON, "unmeasured": False, "deadline": None, "answered_at": None}
    return {**texts, **ids, **rest, **changed}


def step_row(number: int, **changed: object) -> Row:
    row = {"goal_id": GOAL, "id": UUID(int=number), "position": number, "text": f"skridt {number}"}
    return {**row, "who": ["Jeg"], "day": None, "support": "", "quote_id": None, **changed}


def rows(*steps: Row, **changed: object) -> Rows:
    return {goal: keyed(goal, [goal_row(**changed)]), step: keyed(step, steps)}


NONE: Rows = {goal: {}, step: {}}


@pytest.fixture
def written(transaction: Transaction) -> Rows:
    written = rows(step_row(1), step_row(2), step_row(3))
    write(transaction, NONE, written)
    return written


def test_nothing_is_found_of_what_is_not_there(transaction: Transaction) -> None:
    assert load(transaction, SHAPE, GOAL) == NONE


def test_what_was_written_is_found(transaction: Transaction, written: Rows) -> None:
    assert load(transaction, SHAPE, GOAL) == written


def test_what_is_the_same_is_not_written(
    transaction: Transaction, written: Rows, statements: list[str]
) -> None:
    write(transaction, written, rows(step_row(1), step_row(2), step_row(3)))
    assert statements == []


def test_a_changed_sentence_is_one_update_of_one_column(
    transaction: Transaction, written: Rows, statements: list[str]
) -> None:
    after = rows(step_row(1), step_row(2, text="et andet skridt"), step_row(3))
    write(transaction, written, after)
    assert statements == ["UPDATE step SET text=? WHERE step.goal_id = ? AND step.id = ?"]
    assert load(transaction, SHAPE, GOAL) == after


def test_something_new_is_one_insert(
    transaction: Transaction, written: Rows, statements: list[str]
) -> None:
    after = rows(step_row(1), step_row(2), step_row(3), step_row(4))
    write(transaction, written, after)
    assert [said.split()[0] for said in statements] == ["INSERT"]
    assert load(transaction, SHAPE, GOAL) == after


def test_something_taken_out_is_one_delete(
    transaction: Transaction, written: Rows, statements: list[str]
) -> None:
    after = rows(step_row(1), step_row(2))
    write(transaction, written, after)
    assert [said.split()[0] for said in statements] == ["DELETE"]
    assert load(transaction, SHAPE, GOAL) == after


def test_all_of_it_can_go(transaction: Transaction, written: Rows) -> None:
    write(transaction, written, NONE)
    assert load(transaction, SHAPE, GOAL) == NONE


def test_others_are_left_alone(
    transaction: Transaction, written: Rows, connection: Connection
) -> None:
    other = rows(id=UUID(int=9))
    write(transaction, NONE, other)
    write(transaction, written, NONE)
    assert load(transaction, SHAPE, UUID(int=9)) == other


def test_rows_come_in_the_order_asked_for() -> None:
    found = keyed(step, [step_row(1, position=2), step_row(2, position=0)])
    assert [row["position"] for row in in_order(found)] == [0, 2]
    assert [row["text"] for row in in_order(found, by="text")] == ["skridt 1", "skridt 2"]
