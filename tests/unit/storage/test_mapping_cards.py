from uuid import UUID

from hypothesis import given

from dreamdesk.domain.card_table import CardTable
from dreamdesk.storage.mapping_cards import card_table_of, card_table_rows, no_rows
from support.aggregates import card_tables, unhurried


@unhurried
@given(card_tables(UUID(int=1)))
def test_a_card_table_comes_back_with_its_undo(table: CardTable) -> None:
    assert card_table_of(card_table_rows(table)) == table


@unhurried
@given(card_tables(UUID(int=1)))
def test_its_rows_fill_every_column_and_no_other(table: CardTable) -> None:
    for stored, rows in card_table_rows(table).items():
        assert all(row.keys() == set(stored.columns.keys()) for row in rows.values())


def test_no_rows_are_no_table() -> None:
    assert card_table_of(no_rows()) is None
