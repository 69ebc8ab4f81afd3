"""The line from the screens to the vault thread, and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future

Answer = TypeVar("Answer")


class Thread(Protocol):
    """The one thread that owns the vault."""

    def post(self, job: Callable[[], Answer]) -> Future[Answer]:
        """Run a job after those posted before it."""
        ...


class VaultLine(QObject):
    """Asks the vault thread for things; answers come back on the GUI thread, in order."""

    failed = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        self._thread = thread
        self._answered.connect(self._deliver)

    def ask(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `job` on the vault thread, and `then` here with what it returns.

        An error goes to `otherwise`, else it is announced by `failed`.
        """
        trouble: Callable[[Exception], None] = otherwise or self.failed.emit

        def work() -> None:
            # Emitted here, on the vault thread, so that Qt queues every answer for this object's
            # own thread: not one comes out of turn, or before the one who asked is done.
            try:
                answer = job()
            except Exception as error:
                self._answered.emit(trouble, error)
            else:
                self._answered.emit(then, answer)

        self._thread.post(work)

    @Slot(object, object)
    def _deliver(self, deliver: Callable[[Any], None], answer: object) -> None:
        deliver(answer)
