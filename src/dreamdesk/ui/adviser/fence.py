"""The fence round the workshop: inside is only this citizen, and the adviser's code leads out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.patience import wait_after
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.weakly import weakly

if TYPE_CHECKING:
    from dreamdesk.services.ports import Store
    from dreamdesk.ui.means import Means

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FenceView:
    """Whether the code is asked for, was wrong last time, and is being tried or waited after."""

    asked: bool = False
    wrong: bool = False
    busy: bool = False


@QmlElement
class Fence(Presenter):
    """Asks for the code. A wrong one costs a moment, longer each time; nothing is counted."""

    _view: FenceView
    askedChanged = Signal()
    wrongChanged = Signal()
    busyChanged = Signal()

    def __init__(self, means: Means, out: Callable[[], None]) -> None:
        super().__init__(FenceView())
        self._means = means
        self._out = weakly(out)
        self._store: Store | None = None
        self._tries = 0

    @Property(bool, notify=askedChanged)
    def asked(self) -> bool:
        """Whether the code is asked for."""
        return self._view.asked

    @Property(bool, notify=wrongChanged)
    def wrong(self) -> bool:
        """Whether the last code was wrong."""
        return self._view.wrong

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether a code is being tried, or waited after."""
        return self._view.busy

    @Property(bool, constant=True)
    def sample(self) -> bool:
        """Whether this is the sample, where the code is no secret."""
        return self._means.sample

    def ask(self, store: Store) -> None:
        """Ask for the code that is kept in this vault."""
        self._store = store
        self._show(replace(self._view, asked=True, wrong=False))

    @Slot()
    def stay(self) -> None:
        """Stay in the workshop."""
        self._show(replace(self._view, asked=False, wrong=False))

    @Slot(str)
    def enter(self, code: str) -> None:
        """Go out when the code is right; a wrong one costs a moment."""
        from dreamdesk.services import adviser_code

        store = self._store
        if store is None or self._view.busy or not code:
            return

        def job() -> bool:
            with store.begin() as work:
                return adviser_code.opens(work, code)

        self._show(replace(self._view, busy=True))
        self._means.line.ask(job, self._tried, self._failed)

    def _tried(self, right: bool) -> None:
        if right:
            wanted = self._view.asked
            self._tries = 0
            self._show(FenceView())
            if wanted:
                self._out()
            return
        self._tries += 1
        self._show(replace(self._view, wrong=True))
        QTimer.singleShot(int(1000 * wait_after(self._tries)), self, self._ready)

    def _failed(self, error: Exception) -> None:
        self._ready()
        self._means.line.failed.emit(error)

    def _ready(self) -> None:
        self._show(replace(self._view, busy=False))
