"""The first start: who the adviser is, a password asked twice, and a short code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.people import Participant, Role
from dreamdesk.services import adviser_code, courses
from dreamdesk.services.ports import Store
from dreamdesk.ui.means import Means
from dreamdesk.ui.shared.presenter import Presenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class FirstStartView:
    """What is still to be put right: "", "name", "short", "different" or "code"."""

    busy: bool = False
    problem: str = ""


@QmlElement
class FirstStartPresenter(Presenter):
    """Makes the vault."""

    _view: FirstStartView
    busyChanged = Signal()
    problemChanged = Signal()

    def __init__(self, means: Means, opened: Callable[[Store], None]) -> None:
        super().__init__(FirstStartView())
        self._means = means
        self._opened = opened

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the vault is being made."""
        return self._view.busy

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """What is still to be put right before the vault can be made."""
        return self._view.problem

    @Slot(str, str, str, str, str)
    def create(self, name: str, phone: str, password: str, again: str, code: str) -> None:
        """Make the vault, remember the adviser and the code."""
        problem = _problem(name, password, again, code)
        self._show(FirstStartView(busy=not problem, problem=problem))
        if problem:
            return
        clock = self._means.clock

        def job() -> Store:
            store = self._means.vaults.create(password)
            with store.begin() as work:
                adviser_code.put(work, code)
                adviser = Participant(clock.new_id(), Role.ADVISER, name.strip(), phone.strip())
                courses.remember(work, clock, adviser)
                work.commit()
            return store

        self._means.line.ask(job, self._opened, self._refused)

    def _refused(self, error: Exception) -> None:
        self._show(replace(self._view, busy=False))
        self._means.line.failed.emit(error)


def _problem(name: str, password: str, again: str, code: str) -> str:
    if not name.strip():
        return "name"
    if len(password) < SHORTEST_PASSWORD:
        return "short"
    if password != again:
        return "different"
    return "" if adviser_code.acceptable(code) else "code"
