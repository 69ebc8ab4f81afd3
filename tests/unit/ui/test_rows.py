from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from dreamdesk.ui.shared.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the lists have them."""

    key: str
    word: str


KEYS = st.sampled_from("abcdefgh")
ROWS = st.lists(
    st.builds(Row, KEYS, st.sampled_from(["en", "to"])), unique_by=lambda row: row.key
).map(tuple)
TOP = QModelIndex()


class Mirror:
    """A list kept by nothing but what the model announces, as a view keeps its delegates."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.keys: list[str] = []
        self.changed: list[str] = []
        self.announced = 0
        rows.rowsInserted.connect(self._inserted)
        rows.rowsRemoved.connect(self._removed)
        rows.rowsMoved.connect(self._moved)
        rows.dataChanged.connect(self._data_changed)

    def _key(self, place: int) -> str:
        return str(shown(self._rows)[place].key)

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.announced += 1
        self.keys[first:first] = [self._key(place) for place in range(first, last + 1)]

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        self.announced += 1
        del self.keys[first : last + 1]

    def _moved(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        self.announced += 1
        assert first == last
        key = self.keys.pop(first)
        self.keys.insert(to if to < first else to - 1, key)

    def _data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.announced += 1
        assert first == last
        self.changed.append(self._key(first.row()))


def shown(rows: Rows) -> list[Row]:
    """Return the rows as QML reads them."""
    role = {bytes(name.data()).decode(): number for number, name in rows.roleNames().items()}
    indexes = [rows.index(place) for place in range(rows.rowCount())]
    return [Row(rows.data(i, role["key"]), rows.data(i, role["word"])) for i in indexes]


def watched() -> tuple[Rows, Mirror, QAbstractItemModelTester]:
    rows = Rows(Row)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    return rows, Mirror(rows), QAbstractItemModelTester(rows, mode)


@given(st.lists(ROWS, max_size=6))
def test_whatever_is_shown_stands_there_and_was_announced(lists: list[tuple[Row, ...]]) -> None:
    # A warning by Qt's own tester fails the test.
    rows, mirror, _tester = watched()
    before: tuple[Row, ...] = ()
    for wanted in lists:
        mirror.changed.clear()
        rows.show(wanted)
        assert tuple(shown(rows)) == wanted
        assert mirror.keys == [row.key for row in wanted]
        words = {row.key: row.word for row in before}
        stayed = [row for row in wanted if row.key in words]
        assert mirror.changed == [row.key for row in stayed if words[row.key] != row.word]
        before = wanted


@given(ROWS)
def test_the_same_rows_again_say_nothing(wanted: tuple[Row, ...]) -> None:
    rows, mirror, _tester = watched()
    rows.show(wanted)
    mirror.announced = 0
    rows.show(tuple(Row(row.key, row.word) for row in wanted))
    assert mirror.announced == 0


@given(st.lists(ROWS, max_size=6))
def test_the_count_is_announced_when_and_only_when_it_differs(
    lists: list[tuple[Row, ...]],
) -> None:
    rows, counts = Rows(Row), []
    rows.countChanged.connect(lambda: counts.append(rows.property("count")))
    expected, count = [], 0
    for wanted in lists:
        rows.show(wanted)
        if len(wanted) != count:
            expected.append(len(wanted))
        count = len(wanted)
    assert counts == expected


def test_a_row_that_goes_to_the_top_is_moved_and_not_made_anew() -> None:
    rows, mirror, _tester = watched()
    rows.show((Row("a", ""), Row("b", ""), Row("c", "")))
    mirror.announced = 0
    rows.show((Row("c", ""), Row("a", ""), Row("b", "")))
    assert mirror.announced == 1


def test_delegates_can_ask_for_every_field_by_name() -> None:
    rows = Rows(Row)
    names = {bytes(name.data()).decode() for name in rows.roleNames().values()}
    assert names == {"key", "word"}


def test_nothing_stands_below_a_row_and_nothing_outside_the_list() -> None:
    rows = Rows(Row)
    rows.show((Row("a", "en"),))
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.data(QModelIndex()) is None
    assert rows.data(rows.index(0)) is None, "QML never asks for the display role"


def test_a_row_that_nobody_announced_would_be_seen() -> None:
    rows, mirror, _tester = watched()
    rows.show((Row("a", "en"),))
    rows._rows.append(Row("b", "to"))
    assert mirror.keys != [row.key for row in shown(rows)]
