"""Lås: the password, or the first start that chooses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import WrongPassword
from dreamdesk.domain.patience import wait_after
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.services.ports import Store
    from dreamdesk.ui.means import Means

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LockView:
    """Whether the vault is being opened, and whether the last password was wrong."""

    busy: bool = False
    wrong: bool = False


@QmlElement
class LockPresenter(Presenter):
    """Opens the vault. A wrong password costs a moment, longer each time; nothing is counted."""

    _view: LockView
    busyChanged = Signal()
    wrongChanged = Signal()

    def __init__(self, means: Means, opened: Callable[[Store], None]) -> None:
        super().__init__(LockView())
        self._means = means
        self._opened = opened
        self._tries = 0
        self._closed = False

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the password is being tried, or waited after."""
        return self._view.busy

    @Property(bool, notify=wrongChanged)
    def wrong(self) -> bool:
        """Whether the last password was wrong."""
        return self._view.wrong

    @Slot(str)
    def unlock(self, password: str) -> None:
        """Try a password."""
        if self._view.busy or not password:
            return
        self._show(LockView(busy=True))
        vaults = self._means.vaults

        def job() -> Store | None:
            store = vaults.open(password)
            if self._closed:
                store.close()
                return None
            return store

        self._means.line.ask(job, self._let_in, self._refused)

    def close(self) -> None:
        """Let nobody in any more: the program closes while the password is being tried."""
        self._closed = True

    def _let_in(self, store: Store | None) -> None:
        if store is not None:
            self._opened(store)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, WrongPassword):
            self._tries += 1
            self._show(LockView(busy=True, wrong=True))
            wait_ms = int(1000 * wait_after(self._tries))
            QTimer.singleShot(wait_ms, self, self._ready)
        else:
            self._ready()
            self._means.line.failed.emit(error)

    def _ready(self) -> None:
        self._show(replace(self._view, busy=False))
