"""Work that takes a while and belongs to one screen: done on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from dreamdesk.ui.shared.vault_line import VaultLine

Answer = TypeVar("Answer")


class _NobodyWaits(Exception):
    """The screen has gone: what was still to be done need not be."""


class _OneThread:
    """A thread that ends by itself once it is told to."""

    def __init__(self, name: str) -> None:
        self.executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def post(self, job: Callable[[], Answer]) -> Future[Answer]:
        """Run a job after those posted before it."""
        return self.executor.submit(job)


class Errands:
    """Runs jobs one after another; answers come back on the GUI thread while the screen stands."""

    def __init__(self, name: str) -> None:
        self._thread = _OneThread(name)
        self._line = VaultLine(self._thread)
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

        self._line.ask(unless_gone, answered, failed)

    def close(self, last: Callable[[], None]) -> None:
        """Drop what has not begun, do one last thing on the thread, and let it end by itself."""
        self.is_open = False
        self._thread.post(last)
        self._thread.executor.shutdown(wait=False)
