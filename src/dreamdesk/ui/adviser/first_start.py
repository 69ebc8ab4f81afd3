"""The first start: who the adviser is, a password asked twice, and a short code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.local_help import LocalHelp
from dreamdesk.domain.people import Participant, Role
from dreamdesk.services import adviser_code, courses, local_numbers
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
    passwordKnown: bool = False


@QmlElement
class FirstStartPresenter(Presenter):
    """Makes the vault, or finishes one (`begun`) that was made but never got its code.

    Where another window has made one meanwhile, that one is to be opened instead.
    """

    _view: FirstStartView
    busyChanged = Signal()
    problemChanged = Signal()
    passwordKnownChanged = Signal()

    def __init__(
        self,
        means: Means,
        opened: Callable[[Store], None],
        made_elsewhere: Callable[[], None],
        begun: Store | None = None,
    ) -> None:
        super().__init__(FirstStartView(passwordKnown=begun is not None))
        self._means = means
        self._opened = opened
        self._made_elsewhere = made_elsewhere
        self._begun = begun
        self._closed = False
        self._local = LocalHelp()

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the vault is being made."""
        return self._view.busy

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """What is still to be put right before the vault can be made."""
        return self._view.problem

    @Property(bool, notify=passwordKnownChanged)
    def passwordKnown(self) -> bool:
        """Whether the vault has its password already, and only the rest is missing."""
        return self._view.passwordKnown

    @Slot(int, str)
    def noteHelp(self, place: int, words: str) -> None:
        """Take one of the local numbers, which are counted from 0."""
        self._local = replace(self._local, **{fields(LocalHelp)[place].name: words})

    @Slot(str)
    def putRight(self, problem: str) -> None:
        """Say no more of a problem: somebody types in the field that it is about."""
        if problem == self._view.problem:
            self._show(replace(self._view, problem=""))

    @Slot(str, str, str, str, str)
    def create(self, name: str, phone: str, password: str, again: str, code: str) -> None:
        """Make the vault, remember the adviser, the code and the local numbers."""
        if self._view.busy:
            return
        known = self._view.passwordKnown
        if not known and self._means.vaults.exists():
            # Another window had its first start first; what it made is never made anew.
            self._made_elsewhere()
            return
        problem = _problem_of_name(name) or ("" if known else _problem_of_password(password, again))
        problem = problem or ("" if adviser_code.acceptable(code) else "code")
        self._show(replace(self._view, busy=not problem, problem=problem))
        if problem:
            return
        clock, local = self._means.clock, self._local

        def job() -> Store | None:
            # What fails after the vault was made is tried again on the same vault.
            store = self._begun = self._begun or self._means.vaults.create(password)
            with store.begin() as work:
                adviser_code.put(work, code)
                local_numbers.keep(work, local)
                adviser = Participant(clock.new_id(), Role.ADVISER, name.strip(), phone.strip())
                courses.remember(work, clock, adviser)
                work.commit()
            if self._closed:
                store.close()
                return None
            return store

        self._means.line.ask(job, self._made, self._refused)

    def close(self) -> None:
        """Close a vault that was made but not finished."""
        self._closed = True
        if self._begun is not None:
            self._means.line.ask(self._begun.close, lambda _: None)

    def _made(self, store: Store | None) -> None:
        self._begun = None
        if store is not None:
            self._opened(store)

    def _refused(self, error: Exception) -> None:
        self._show(replace(self._view, busy=False, passwordKnown=self._begun is not None))
        self._means.line.failed.emit(error)


def _problem_of_name(name: str) -> str:
    return "" if name.strip() else "name"


def _problem_of_password(password: str, again: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        return "short"
    return "" if password == again else "different"
