"""From a tap on the next question to its first frame, against a bare page of forty texts."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop

from benchmarks import room_switch
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.workshop import Room
from dreamdesk.services import talking
from support.workshop_in_progress import WorkshopInProgress


def _asked(workshop: WorkshopInProgress, question: str) -> float:
    presenter = workshop.desk.stage.presenter.stage.presenter
    window = workshop.adviser.window
    arrived = QEventLoop()
    presenter.questionChanged.connect(arrived.quit)
    begun = time.perf_counter()
    presenter.ask(question)
    arrived.exec()
    presenter.questionChanged.disconnect(arrived.quit)
    room_switch.milliseconds_to_frame(window, window.update)
    milliseconds = 1000 * (time.perf_counter() - begun)
    workshop.settled()
    return milliseconds


def measure(used: Path, rounds: int = 4) -> dict[str, float]:
    """Return the 95th percentiles in milliseconds and their ratio, shown on both surfaces."""
    workshop = WorkshopInProgress(used)
    try:
        workshop.enter(Room.CONVERSATION)
        workshop.session.do(partial(talking.show_to_citizen, shown=True))
        workshop.session.do(partial(talking.unfold_further, further=True))
        workshop.settled()
        walk = _walk(workshop.desk.means.library.guide("narrativ"))
        for question in walk:
            _asked(workshop, question)
        ours = [_asked(workshop, question) for _ in range(rounds) for question in walk]
    finally:
        workshop.close()
    bare_ms = room_switch.p95(room_switch.bare(rounds * 10))
    ms = room_switch.p95(ours)
    return {"bare_ms": bare_ms, "ms": ms, "ratio": ms / bare_ms, "at_most_ms": 50}


def _walk(frame: DialogueFrame) -> list[str]:
    """Return every question, beginning after the one that one is at."""
    every = [prompt.id for prompt in frame.asked_in(further=True)]
    here = every.index(frame.at("").id)
    return [*every[here + 1 :], *every[: here + 1]]
