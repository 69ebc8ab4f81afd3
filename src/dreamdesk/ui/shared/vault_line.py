"""The line from the screens to the vault thread, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from traceback import clear_frames
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

Answer = TypeVar("Answer")

PATIENCE = 20.0
"""Seconds that the end of the program waits for a thread."""


class Thread(Protocol):
    """A thread that does one thing after another."""

    def post(self, job: Callable[[], None]) -> object:
        """Run a job after those posted before it."""
        ...


class EndingThread(Protocol):
    """A thread that has been told that nothing more will come."""

    @property
    def has_ended(self) -> bool:
        """Whether it has ended."""
        ...

    def join(self, seconds: float) -> None:
        """Wait until it has ended, so long at most."""
        ...


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for, and who waits for it."""

    job: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[Exception], None]


class VaultLine(QObject):
    """Asks the vault thread for things; answers come back on the GUI thread, in order.

    A Qt object whose last reference is dropped on another thread takes the process down (PySide
    6.11 frees its Python half there and then, and deletes the rest later). What is asked for holds
    presenters, so the line keeps it, on the GUI thread, until its answer has come; the other thread
    has let go of it by then. The line itself stands as long as the program.
    """

    failed = Signal(object)
    _answered = Signal(int, object)
    _refused = Signal(int, object)

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        self._thread = thread
        self._asked: dict[int, _Asked] = {}
        self._number = 0
        self._ending: list[EndingThread] = []
        self._answered.connect(self._deliver)
        self._refused.connect(self._deliver_error)

    def ask(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `job` on the vault thread, and `then` here with what it returns.

        An error goes to `otherwise`, else it is announced by `failed`.
        """
        self.ask_on(self._thread, job, then, otherwise or self.failed.emit)

    def ask_on(
        self,
        thread: Thread,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Run `job` on another thread than the vault's, and answer in the same way."""
        self._number += 1
        number = self._number
        self._asked[number] = _Asked(job, then, otherwise)
        thread.post(lambda: self._work(number))

    def see_out(self, thread: EndingThread) -> None:
        """Stand until a thread has ended: what it does last may still use the line."""
        self._ending = [ending for ending in self._ending if not ending.has_ended]
        self._ending.append(thread)

    def close(self) -> None:
        """Wait for the threads that are ending; what they answer comes to nobody.

        One that waits for a disk that never answers does not keep the program open.
        """
        for thread in self._ending:
            thread.join(PATIENCE)
        self._asked.clear()

    def _work(self, number: int) -> None:
        # Emitted on the thread that did the job, so that Qt queues every answer for this object's
        # own thread: not one comes out of turn, or before the one who asked is done.
        try:
            answer = self._asked[number].job()
        except Exception as error:
            # Its frames hold what the job held.
            clear_frames(error.__traceback__)
            self._refused.emit(number, error)
        else:
            self._answered.emit(number, answer)

    @Slot(int, object)
    def _deliver(self, number: int, answer: object) -> None:
        if asked := self._asked.pop(number, None):
            asked.then(answer)

    @Slot(int, object)
    def _deliver_error(self, number: int, error: Exception) -> None:
        if asked := self._asked.pop(number, None):
            asked.otherwise(error)
