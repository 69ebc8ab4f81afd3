"""Indstillinger: what belongs to the place where the program is used."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.authority import Authority
from dreamdesk.domain.local_help import LocalHelp
from dreamdesk.services import authority, local_numbers
from dreamdesk.ui.session import FINISHED_AFTER_MS
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from dreamdesk.services.ports import Store, Work
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_HELP = tuple(field.name for field in fields(LocalHelp))
_AUTHORITY = tuple(field.name for field in fields(Authority))


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The local numbers, and what the papers say of the municipality, as they are kept."""

    doctor: str = ""
    psychiatric: str = ""
    leader: str = ""
    leaderPhone: str = ""
    municipality: str = ""
    department: str = ""
    phone: str = ""
    officer: str = ""


@QmlElement
class SettingsPresenter(Presenter):
    """Keeps each field as it is typed, as everywhere else."""

    _view: SettingsView
    doctorChanged = Signal()
    psychiatricChanged = Signal()
    leaderChanged = Signal()
    leaderPhoneChanged = Signal()
    municipalityChanged = Signal()
    departmentChanged = Signal()
    phoneChanged = Signal()
    officerChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(SettingsView())
        self._desk, self._store = desk, desk.store
        self._typed: dict[str, str] = {}
        self._timer = QTimer(singleShot=True, interval=FINISHED_AFTER_MS)
        self._timer.timeout.connect(self.finishTyping)
        desk.means.line.ask(partial(_read, self._store), weakly(self._known))

    @Property(str, notify=doctorChanged)
    def doctor(self) -> str:
        """The doctor on call."""
        return self._view.doctor

    @Property(str, notify=psychiatricChanged)
    def psychiatric(self) -> str:
        """The region's psychiatric help."""
        return self._view.psychiatric

    @Property(str, notify=leaderChanged)
    def leader(self) -> str:
        """The leader's name."""
        return self._view.leader

    @Property(str, notify=leaderPhoneChanged)
    def leaderPhone(self) -> str:
        """The leader's number."""
        return self._view.leaderPhone

    @Property(str, notify=municipalityChanged)
    def municipality(self) -> str:
        """The municipality's name."""
        return self._view.municipality

    @Property(str, notify=departmentChanged)
    def department(self) -> str:
        """The part of it that the citizen knows."""
        return self._view.department

    @Property(str, notify=phoneChanged)
    def phone(self) -> str:
        """Its main number."""
        return self._view.phone

    @Property(str, notify=officerChanged)
    def officer(self) -> str:
        """How one reaches the data protection officer."""
        return self._view.officer

    @Slot(int, str)
    def type(self, place: int, words: str) -> None:
        """Take what is being typed of the local numbers, which are counted from 0."""
        self._take(_HELP[place], words)

    @Slot(int, str)
    def typeAuthority(self, place: int, words: str) -> None:
        """Take what is being typed of the municipality; its fields are counted from 0."""
        self._take(_AUTHORITY[place], words)

    @Slot()
    def finishTyping(self) -> None:
        """Keep what was typed."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        if typed:
            job = partial(_keep, self._store, typed)
            self._desk.means.line.ask(job, weakly(self._known))

    @Slot()
    def goBack(self) -> None:
        """Go back to Hjem."""
        self._desk.home()

    def close(self) -> None:
        """Keep what is still being typed."""
        self.finishTyping()

    def _take(self, field: str, words: str) -> None:
        self._typed[field] = words
        self._timer.start()

    def _known(self, view: SettingsView) -> None:
        self._show(view)


def _read(store: Store) -> SettingsView:
    with store.begin() as work:
        return _view(work)


def _keep(store: Store, typed: dict[str, str]) -> SettingsView:
    with store.begin() as work:
        numbers = {name: words for name, words in typed.items() if name in _HELP}
        names = {name: words for name, words in typed.items() if name in _AUTHORITY}
        local_numbers.keep(work, replace(local_numbers.known(work), **numbers))
        authority.keep(work, replace(authority.known(work), **names))
        kept = _view(work)
        work.commit()
        return kept


def _view(work: Work) -> SettingsView:
    return SettingsView(*astuple(local_numbers.known(work)), *astuple(authority.known(work)))
