"""Lists for QML: rows are frozen dataclasses, their fields the roles that delegates ask for."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_TOP = QModelIndex()


@cache
def _names_of(row_type: type[DataclassInstance]) -> dict[int, str]:
    return dict(enumerate((field.name for field in fields(row_type)), start=_FIRST_ROLE))


@cache
def _roles_of(row_type: type[DataclassInstance]) -> dict[int, QByteArray]:
    return {role: QByteArray(name.encode()) for role, name in _names_of(row_type).items()}


@QmlElement
class Rows(QAbstractListModel):
    """A list whose rows keep their delegates while they last: known by their field `key`.

    A row that changes changes in place, so that a field one types in or a card one drags stays.
    """

    countChanged = Signal()

    def __init__(self, row_type: type[DataclassInstance]) -> None:
        super().__init__()
        self._names = _names_of(row_type)
        self._roles = _roles_of(row_type)
        self._rows: list[Any] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def show(self, rows: tuple[Any, ...]) -> None:
        """Take new rows; the fewest insertions, removals, moves and changes are announced."""
        before = len(self._rows)
        self._remove_all_but({row.key for row in rows})
        for place, row in enumerate(rows):
            here = self._place_of(row.key, place)
            if here is None:
                self._insert(place, row)
            else:
                self._move(here, place)
                self._change(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def change(self, row: Any) -> None:
        """Take one row in the place of that with the same key; nothing happens when it is gone."""
        here = self._place_of(row.key, 0)
        if here is not None:
            self._change(here, row)

    def _remove_all_but(self, keys: set[str]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self.beginRemoveRows(_TOP, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _place_of(self, key: str, start: int) -> int | None:
        return next((i for i in range(start, len(self._rows)) if self._rows[i].key == key), None)

    def _insert(self, place: int, row: DataclassInstance) -> None:
        self.beginInsertRows(_TOP, place, place)
        self._rows.insert(place, row)
        self.endInsertRows()

    def _move(self, here: int, place: int) -> None:
        if here != place:
            self.beginMoveRows(_TOP, here, here, _TOP, place)
            self._rows.insert(place, self._rows.pop(here))
            self.endMoveRows()

    def _change(self, place: int, row: DataclassInstance) -> None:
        before = self._rows[place]
        if before != row:
            self._rows[place] = row
            index = self.index(place)
            # Only what differs is asked for again: a card that is dragged changes in every frame.
            told = [r for r, n in self._names.items() if getattr(before, n) != getattr(row, n)]
            self.dataChanged.emit(index, index, told)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        """Return how many rows there are; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that delegates ask for."""
        return self._roles

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return one field of a row."""
        name = self._names.get(role)
        return getattr(self._rows[index.row()], name) if name and index.isValid() else None
