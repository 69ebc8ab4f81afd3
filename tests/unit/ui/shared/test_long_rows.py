"""A long list: what fits on the screen comes at once, the rest one row at a time."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from dreamdesk.ui.shared.long_rows import LongRows
from support.hands import wait_until

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the lists have them."""

    key: str
    word: str = ""


def rows_of(keys: str, word: str = "") -> tuple[Row, ...]:
    return tuple(Row(key, word) for key in keys)


def keys_in(rows: LongRows) -> str:
    role = next(r for r, name in rows.roleNames().items() if bytes(name.data()) == b"key")
    return "".join(rows.data(rows.index(place), role) for place in range(rows.rowCount()))


class Announced:
    """How many rows each announcement of a list brought, took or changed."""

    def __init__(self, rows: LongRows) -> None:
        self.inserted: list[int] = []
        self.others = 0
        rows.rowsInserted.connect(self._inserted)
        rows.rowsRemoved.connect(self._other)
        rows.rowsMoved.connect(self._other)
        rows.dataChanged.connect(self._other)

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.inserted.append(last - first + 1)

    def _other(self) -> None:
        self.others += 1


def come_whole(rows: LongRows, keys: str) -> None:
    wait_until(lambda: keys_in(rows) == keys, f"all of {keys}")


def test_a_screenful_comes_at_once_and_the_rest_row_by_row() -> None:
    rows = LongRows(Row, first=3)
    rows.show(rows_of("abcdef"))
    assert keys_in(rows) == "abc"
    announced = Announced(rows)
    come_whole(rows, "abcdef")
    assert (announced.inserted, announced.others) == ([1, 1, 1], 0)


def test_a_short_list_comes_whole_and_waits_for_nothing() -> None:
    rows = LongRows(Row, first=3)
    rows.show(rows_of("abc"))
    assert keys_in(rows) == "abc"
    assert not rows._next.isActive()


def test_what_is_new_in_a_list_that_has_come_whole_comes_at_once() -> None:
    rows = LongRows(Row, first=2)
    rows.show(rows_of("abcd"))
    come_whole(rows, "abcd")
    announced = Announced(rows)
    rows.show(rows_of("abcdef"))
    assert keys_in(rows) == "abcdef"
    rows.show((*rows_of("abc"), Row("d", "anders"), *rows_of("ef")))
    assert (announced.inserted, announced.others) == ([1, 1], 1)


def test_what_changes_while_the_rest_comes_changes_in_its_place() -> None:
    rows = LongRows(Row, first=2)
    rows.show(rows_of("abcde"))
    announced = Announced(rows)
    rows.show(rows_of("abcde", "anders"))
    assert (keys_in(rows), announced.others) == ("ab", 2)
    come_whole(rows, "abcde")
    assert announced.inserted == [1, 1, 1]


def test_the_rows_down_to_the_one_that_is_typed_in_come_at_once() -> None:
    rows = LongRows(Row, first=2)
    rows.show(rows_of("abcdef"), at_once=5)
    assert keys_in(rows) == "abcde"
    come_whole(rows, "abcdef")


def test_a_list_that_was_emptied_begins_anew() -> None:
    rows = LongRows(Row, first=2)
    rows.show(rows_of("abcd"))
    rows.show(())
    assert keys_in(rows) == ""
    assert not rows._next.isActive()
    rows.show(rows_of("efgh"))
    assert keys_in(rows) == "ef"


def test_a_list_that_grows_shorter_while_it_comes_is_whole() -> None:
    rows = LongRows(Row, first=2)
    rows.show(rows_of("abcd"))
    rows.show(rows_of("ab"))
    assert not rows._next.isActive()
    rows.show(rows_of("abc"))
    assert keys_in(rows) == "abc"


@given(st.lists(st.text("abcdefgh", max_size=8).map(lambda t: "".join(dict.fromkeys(t)))))
def test_whatever_is_shown_the_top_of_it_stands_there(lists: list[str]) -> None:
    rows = LongRows(Row, first=3)
    for keys in lists:
        rows.show(rows_of(keys))
        assert keys.startswith(keys_in(rows))
        assert len(keys_in(rows)) >= min(3, len(keys))
        assert rows._next.isActive() == (len(keys_in(rows)) < len(keys))
