"""The vault thread: the one thread that owns the vault and every unit of work, reads too."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Result = TypeVar("Result")


class VaultThread:
    """Runs jobs one after another, in the order in which they were posted."""

    @cached_property
    def _executor(self) -> ThreadPoolExecutor:
        # Slow to import, and the lock stands without it.
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="vault")

    def post(self, job: Callable[[], Result]) -> Future[Result]:
        """Queue a job; its result or its error comes in the future."""
        return self._executor.submit(job)

    def close(self) -> None:
        """Finish every job that was posted, and end the thread. Later posts raise RuntimeError.

        Whoever opened a vault on this thread posts its `close` first.
        """
        self._executor.shutdown(wait=True)
