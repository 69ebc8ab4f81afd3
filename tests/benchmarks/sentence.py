"""From a finished sentence to its being announced as durable, against a bare write and fsync."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QEventLoop

from dreamdesk.domain.quotes import Origin
from dreamdesk.services import quoting
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

_SENTENCE = "Jeg vil gerne bygge noget med hænderne sammen med andre, nummer {}."


class _Bare:
    """Appends what SQLite's log gets for one sentence (two pages and their headers), and syncs."""

    def __init__(self, folder: Path) -> None:
        self._page = os.urandom(2 * (4096 + 24))
        self._file = (folder / "bare").open("ab", buffering=0)

    def write(self) -> float:
        """Return how many milliseconds it took."""
        begun = time.perf_counter()
        self._file.write(self._page)
        os.fsync(self._file.fileno())
        return 1000 * (time.perf_counter() - begun)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _by_turns(workshop: WorkshopInProgress, bare: _Bare, rounds: int) -> list[list[float]]:
    """Return three rows: bare writes, until durable, and until both surfaces have been told."""
    quote_id, announced = uuid4(), QEventLoop()
    workshop.session.livingChanged.connect(announced.quit)
    thread, durable = workshop.program._thread, [0.0]
    post = thread.post

    def timed_post(job: Callable[[], object]) -> Future[object]:
        future = post(job)
        future.add_done_callback(lambda _: durable.__setitem__(0, time.perf_counter()))
        return future

    thread.post = timed_post  # type: ignore[method-assign]  # the same, with a look at the clock
    bare_ms, kept_ms, told_ms = [], [], []
    for number in range(rounds):
        text = _SENTENCE.format(number)
        change = partial(quoting.say, quote_id=quote_id, text=text, origin=Origin())
        begun = time.perf_counter()
        workshop.session.do(change)
        announced.exec()
        told_ms.append(1000 * (time.perf_counter() - begun))
        kept_ms.append(1000 * (durable[0] - begun))
        bare_ms.append(bare.write())
        assert workshop.session.workshop.quotes[-1].text == text
    thread.post = post  # type: ignore[method-assign]
    workshop.session.livingChanged.disconnect(announced.quit)
    return [sorted(row) for row in (bare_ms, kept_ms, told_ms)]


def measure(used: Path, rounds: int = 300) -> dict[str, float]:
    """Return medians in milliseconds, and the ratio of what is durable to the bare write."""
    workshop, bare = WorkshopInProgress(used), _Bare(used)
    try:
        wait_until(lambda: workshop.session.saved, "the workshop to be open")
        _by_turns(workshop, bare, 20)
        bare_row, kept, told = _by_turns(workshop, bare, rounds)
    finally:
        workshop.close()
        bare.close()
    bare_ms, ms = bare_row[rounds // 2], kept[rounds // 2]
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "p95_ms": kept[int(0.95 * rounds)],
        "told_ms": told[rounds // 2],
        "ratio": ms / bare_ms,
        "at_most": 3.0,
    }
