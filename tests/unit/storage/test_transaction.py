from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from dreamdesk.domain.errors import BugError
from dreamdesk.storage.tables import setting
from dreamdesk.storage.transaction import Transaction

ROW = {"name": "navn", "value": "værdi"}


def kept(connection: Connection) -> list[str]:
    return list(connection.execute(select(setting.c.value)).scalars())


def test_a_query_returns_rows_by_name(transaction: Transaction) -> None:
    transaction.run(insert(setting), [ROW, {"name": "andet", "value": "x"}])
    assert transaction.rows(select(setting).order_by(setting.c.name.desc()), {})[0] == ROW


def test_what_is_committed_stays_and_the_transaction_is_over(
    transaction: Transaction, connection: Connection
) -> None:
    transaction.run(insert(setting), [ROW])
    transaction.commit()
    transaction.end()
    assert kept(connection) == ["værdi"]
    for again in (transaction.commit, lambda: transaction.rows(select(setting), {})):
        with pytest.raises(BugError):
            again()


def test_what_is_not_committed_is_taken_back(
    transaction: Transaction, connection: Connection
) -> None:
    transaction.run(insert(setting), [ROW])
    transaction.end()
    assert kept(connection) == []
    with pytest.raises(BugError):
        transaction.commit()


def test_once_a_statement_has_failed_nothing_more_is_done_nor_kept(
    transaction: Transaction, connection: Connection
) -> None:
    transaction.run(insert(setting), [ROW])
    with pytest.raises(IntegrityError):
        transaction.run(insert(setting), [ROW])
    with pytest.raises(BugError):
        transaction.run(insert(setting), [{"name": "andet", "value": "x"}])
    with pytest.raises(BugError):
        transaction.commit()
    transaction.end()
    assert kept(connection) == []


def test_an_error_in_a_value_breaks_it_too(transaction: Transaction, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="unsupported type"):
        transaction.run(insert(setting), [{"name": "navn", "value": tmp_path}])
    with pytest.raises(BugError):
        transaction.commit()
