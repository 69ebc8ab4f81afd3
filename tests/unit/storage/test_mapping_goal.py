from uuid import UUID

from hypothesis import given

from dreamdesk.domain.goals import Goal
from dreamdesk.storage.mapping_goal import GOAL, goal_of, goal_rows
from support.aggregates import goals, unhurried


@unhurried
@given(goals(UUID(int=1), UUID(int=2), UUID(int=3)))
def test_a_goal_comes_back_with_its_steps_in_order(goal: Goal) -> None:
    assert goal_of(goal_rows(goal)) == goal


@unhurried
@given(goals(UUID(int=1), UUID(int=2), UUID(int=3)))
def test_its_rows_fill_every_column_and_no_other(goal: Goal) -> None:
    for table, rows in goal_rows(goal).items():
        assert all(row.keys() == set(table.columns.keys()) for row in rows.values())


def test_no_rows_are_no_goal() -> None:
    assert goal_of({column.table: {} for column in GOAL}) is None
