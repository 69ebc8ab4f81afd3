"""Work that takes a while and belongs to one screen: done on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from dreamdesk.ui.shared.vault_line import VaultLine

Answer = TypeVar("Answer")


class _NobodyWaits(Exception):
    """The screen has gone: what was still to be done need not be."""


class _OneThread:
    """A thread that ends by itself once it is told that nothing more will come."""

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def post(self, job: Callable[[], object]) -> None:
        """Run a job after those posted before it."""
        self._jobs.put(job)

    def end(self) -> None:
        """End when everything that was posted is done; returns at once."""
        self._jobs.put(None)

    def join(self, seconds: float) -> None:
        """Wait until it has ended, so long at most."""
        self._thread.join(seconds)

    @property
    def has_ended(self) -> bool:
        """Whether it has ended."""
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


class Errands:
    """Runs jobs one after another; answers come back on the GUI thread while the screen stands.

    They come by the line, which also lets go of what was asked for on the GUI thread.
    """

    def __init__(self, name: str, line: VaultLine) -> None:
        self._thread = _OneThread(name)
        self._line = line
        self.is_open = True

    def ask(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        """Run `job`, and `then` here with what it returns, or `otherwise` with its error."""

        def unless_gone() -> Answer:
            if not self.is_open:
                raise _NobodyWaits
            return job()

        def answered(answer: Answer) -> None:
            if self.is_open:
                then(answer)

        def failed(error: Exception) -> None:
            if self.is_open:
                otherwise(error)

        self._line.ask_on(self._thread, unless_gone, answered, failed)

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Drop what has not begun, do one last thing on the thread, and let it end by itself."""
        self.is_open = False
        if last is not None:
            self._line.ask_on(self._thread, last, lambda _: None, self._line.failed.emit)
        self._thread.end()
        self._line.see_out(self._thread)
