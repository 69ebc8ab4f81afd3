from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given

from dreamdesk.domain.workshop import Workshop
from dreamdesk.storage import tables
from dreamdesk.storage.mapping_workshop import WORKSHOP, workshop_of, workshop_rows
from support.aggregates import unhurried, workshops

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@unhurried
@given(workshops(UUID(int=1), UUID(int=2), (UUID(int=3),)))
def test_a_workshop_comes_back(workshop: Workshop) -> None:
    assert workshop_of(workshop_rows(workshop, NOON)) == workshop


@unhurried
@given(workshops(UUID(int=1), UUID(int=2)))
def test_its_rows_fill_every_column_and_no_other(workshop: Workshop) -> None:
    for table, rows in workshop_rows(workshop, NOON).items():
        for key, row in rows.items():
            assert row.keys() == set(table.columns.keys())
            assert key == tuple(row[column.name] for column in table.primary_key)


def test_no_rows_are_no_workshop() -> None:
    assert workshop_of({column.table: {} for column in WORKSHOP}) is None


def test_when_it_was_touched_stands_beside_it() -> None:
    workshop = Workshop(UUID(int=1), UUID(int=2), 1, NOON)
    (row,) = workshop_rows(workshop, NOON)[tables.workshop].values()
    assert row["touched_at"] == NOON
