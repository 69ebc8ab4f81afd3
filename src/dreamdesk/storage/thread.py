"""The vault thread: the one thread that owns the vault and every unit of work, reads too."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class VaultThread:
    """Runs jobs one after another, in the order in which they were posted."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")

    def post(self, job: Callable[[], Result]) -> Future[Result]:
        """Queue a job; its result or its error comes in the future."""
        return self._executor.submit(job)

    def close(self) -> None:
        """Finish every job that was posted, and end the thread. Later posts raise RuntimeError.

        Whoever opened a vault on this thread posts its `close` first.
        """
        self._executor.shutdown(wait=True)
