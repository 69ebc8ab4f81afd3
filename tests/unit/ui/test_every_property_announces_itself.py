"""Each property that QML sees is announced by its own signal, when and only when it changes."""

from __future__ import annotations

import typing
from dataclasses import dataclass, fields, replace

import pytest
from PySide6.QtCore import Property, QObject, Signal

from dreamdesk.ui.shared.presenter import Presenter
from support.presenters import (
    alone,
    changing_properties,
    plain_view,
    presenters,
    two_values,
    view_of,
)

PRESENTERS = presenters()
each_presenter = pytest.mark.parametrize("kind", PRESENTERS, ids=lambda kind: kind.__name__)


def wrong_signals(kind: type[QObject]) -> list[str]:
    """Return each changing property whose signal is missing or another property's."""
    found = []
    for known in changing_properties(kind):
        signal = bytes(known.notifySignal().name().data()).decode()
        if signal != f"{known.name()}Changed":
            found.append(f"{known.name()} is announced by {signal or 'nothing'}")
    return found


def unannounced(kind: type[Presenter]) -> list[str]:
    """Return what goes wrong when each field of the view changes, one at a time and back."""
    found: list[str] = []
    hints = typing.get_type_hints(view_of(kind))
    names = [field.name for field in fields(view_of(kind))]
    before = plain_view(kind)
    presenter = alone(kind, before)
    said: list[str] = []
    for name in names:
        getattr(presenter, f"{name}Changed").connect(lambda name=name: said.append(name))
    for name in names:
        changed = replace(before, **{name: two_values(hints[name])[1]})
        for view in (changed, before):
            said.clear()
            presenter._show(view)
            if said != [name]:
                found.append(f"{name} changes and {said or 'nothing'} is announced")
    return found


@each_presenter
def test_each_property_has_a_signal_of_its_own(kind: type[Presenter]) -> None:
    assert wrong_signals(kind) == []


@each_presenter
def test_each_changing_property_is_a_field_of_the_view(kind: type[Presenter]) -> None:
    properties = {str(known.name()) for known in changing_properties(kind)}
    assert properties == {field.name for field in fields(view_of(kind))}


@each_presenter
def test_a_field_that_changes_is_announced_alone(kind: type[Presenter]) -> None:
    assert unannounced(kind) == []


def test_all_of_the_user_interface_is_looked_at() -> None:
    assert {"LockPresenter", "WorkshopPresenter", "CitizenDesk", "Surfaces", "Trouble"} <= {
        kind.__name__ for kind in PRESENTERS
    }


@dataclass(frozen=True, slots=True)
class KettleView:
    """A view for the planted mistakes."""

    warm: bool = False
    full: bool = False


class Kettle(Presenter):
    """Announces one property by the other's signal."""

    _view: KettleView
    warmChanged = Signal()
    fullChanged = Signal()

    @Property(bool, notify=warmChanged)
    def warm(self) -> bool:
        return self._view.warm

    @Property(bool, notify=warmChanged)
    def full(self) -> bool:
        return self._view.full


class LoudKettle(Kettle):
    """Announces everything whenever anything changes."""

    def _show(self, view: object) -> None:
        self._view = view
        self.warmChanged.emit()
        self.fullChanged.emit()


def test_a_planted_wrong_signal_is_found() -> None:
    assert wrong_signals(Kettle) == ["full is announced by warmChanged"]


def test_a_planted_announcement_of_everything_is_found() -> None:
    assert unannounced(Kettle) == []
    assert len(unannounced(LoudKettle)) == 4
