"""From a card being let go of to its being durable, after 300 moves, against a bare write."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop

from benchmarks.sentence import _Bare
from dreamdesk.domain.card_table import CardTable, Pose
from dreamdesk.services import laying_cards
from dreamdesk.services.meeting import Meeting
from support.workshop_in_progress import WorkshopInProgress

_CARDS = 12
_BEFORE = 300


def measure(used: Path, rounds: int = 200) -> dict[str, float]:
    """Return medians in milliseconds, and the ratio of what is durable to the bare write."""
    workshop, bare = WorkshopInProgress(used), _Bare(used)
    try:
        cards = [card.id for card in workshop.desk.means.library.decks[0].cards][:_CARDS]
        workshop.session.do(partial(_used_table, cards=cards))
        workshop.settled()
        _by_turns(workshop, bare, cards, 20)
        bare_ms, kept_ms = _by_turns(workshop, bare, cards, rounds)
    finally:
        workshop.close()
        bare.close()
    ms, bare_median = kept_ms[rounds // 2], bare_ms[rounds // 2]
    p95 = kept_ms[int(0.95 * rounds)]
    ratio = ms / bare_median
    return {"bare_ms": bare_median, "ms": ms, "p95_ms": p95, "ratio": ratio, "at_most": 3.0}


def _used_table(meeting: Meeting, cards: list[str]) -> None:
    table = CardTable(meeting.workshop_id)
    for number in range(_BEFORE):
        table = table.lay(cards[number % _CARDS], number % 7 / 7, number % 5 / 5)
    meeting.keep_table(table)


def _by_turns(
    workshop: WorkshopInProgress, bare: _Bare, cards: list[str], rounds: int
) -> list[list[float]]:
    announced, durable = QEventLoop(), [0.0]
    workshop.session.livingChanged.connect(announced.quit)
    thread = workshop.program._thread
    post = thread.post

    def timed_post(job: Callable[[], object]) -> Future[object]:
        future = post(job)
        future.add_done_callback(lambda _: durable.__setitem__(0, time.perf_counter()))
        return future

    thread.post = timed_post  # type: ignore[method-assign]  # the same, with a look at the clock
    bare_ms, kept_ms = [], []
    for number in range(rounds):
        pose = Pose(0.2 + number % 13 / 20, 0.3 + number % 11 / 25, number % 90)
        change = partial(laying_cards.put_down, poses={cards[number % _CARDS]: pose})
        begun = time.perf_counter()
        workshop.session.do(change)
        announced.exec()
        kept_ms.append(1000 * (durable[0] - begun))
        bare_ms.append(bare.write())
    thread.post = post  # type: ignore[method-assign]
    workshop.session.livingChanged.disconnect(announced.quit)
    return [sorted(bare_ms), sorted(kept_ms)]
