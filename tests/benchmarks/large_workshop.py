"""A workshop as large as they get, against an ordinary one in the same run.

How long each room takes to its first frame, and one fact to its own. Where others use the machine,
the GUI thread's own time by the processor says more than the clock does.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop

from benchmarks import room_switch
from dreamdesk.domain.quotes import Origin
from dreamdesk.domain.workshop import Activity, Room
from dreamdesk.services import goal_setting, preparing, quoting
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.session import Change
from support.hands import wait
from support.large_workshop import DREAM, make_large_vault
from support.workshop_in_progress import WorkshopInProgress

_Taken = tuple[float, float]
_DOUBT = " Måske."
_STAYED_MS = 300
"""How long one stays where one draws: only a sheet that was wholly drawn is kept as it looks."""


def measure(used: Path, rounds: int = 10) -> dict[str, float]:
    """Return the 95th percentiles in milliseconds, by the clock and by the processor."""
    ordinary = _walked(used, rounds, _rooms)
    large = _walked(make_large_vault(used.parent / "as large as they get"), rounds, _everything)
    rooms = [taken for name in ordinary for taken in large[name]]
    clock = room_switch.p95([taken[0] for taken in rooms])
    bare = room_switch.p95([taken[0] for all_taken in ordinary.values() for taken in all_taken])
    found = {"bare_ms": bare, "ms": clock, "ratio": clock / bare, "at_most_ms": 50}
    for name, taken in large.items():
        found[f"{name}_ms"] = room_switch.p95([ms for ms, _ in taken])
        found[f"{name}_processor_ms"] = room_switch.p95([ms for _, ms in taken])
        if name in ordinary:
            of_ordinary = [ms for _, ms in ordinary[name]]
            found[f"{name}_processor_ms_ordinary"] = room_switch.p95(of_ordinary)
    return found


def _walked(
    data: Path, rounds: int, walk: Callable[[WorkshopInProgress], dict[str, _Taken]]
) -> dict[str, list[_Taken]]:
    workshop = WorkshopInProgress(data)
    found = defaultdict(list)
    try:
        workshop.desk.stage.presenter.goOn()
        workshop.settled()
        walk(workshop)
        for _ in range(rounds):
            for name, taken in walk(workshop).items():
                found[name].append(taken)
    finally:
        workshop.close()
    return found


def _rooms(workshop: WorkshopInProgress) -> dict[str, _Taken]:
    walk = [*list(Room)[1:], Room.PREPARATION]
    found = {room.value: room_switch.switched(workshop, room) for room in walk}
    for activity in (Activity.MUSIC, Activity.DRAWING, Activity.CARDS):
        pair = replace(workshop.living.workshop.pair, activity=activity)
        workshop.session.do(partial(preparing.choose_pair, pair=pair))
        workshop.settled()
        if activity is not Activity.CARDS:
            found[activity.value] = room_switch.switched(workshop, Room.ACTIVITY)
            wait(_STAYED_MS)
            room_switch.switched(workshop, Room.PREPARATION)
    return found


def _everything(workshop: WorkshopInProgress) -> dict[str, _Taken]:
    return {**_rooms(workshop), **_facts(workshop)}


def _facts(workshop: WorkshopInProgress) -> dict[str, _Taken]:
    """Return what it takes until a quote more, and other words for a goal, have been shown."""
    session = workshop.session
    heard = Heard(session.new_id(), "Det er nok, at der er en bænk.", Origin(prompt=DREAM))
    room_switch.switched(workshop, Room.CONVERSATION)
    quoted = _shown(workshop, partial(quoting.hear, heard=heard))
    unsaid = Heard(heard.quote_id, "")
    session.do(partial(quoting.hear, heard=unsaid))
    workshop.settled()
    room_switch.switched(workshop, Room.GOALS)
    goal = workshop.living.goals[0]
    words = (
        goal.specific.removesuffix(_DOUBT) if _DOUBT in goal.specific else goal.specific + _DOUBT
    )
    worded = _shown(workshop, partial(goal_setting.specify, goal_id=goal.id, text=words))
    room_switch.switched(workshop, Room.PREPARATION)
    return {"quote_added": quoted, "goal_changed": worded}


def _shown(workshop: WorkshopInProgress, change: Change) -> _Taken:
    told, window = QEventLoop(), workshop.adviser.window
    workshop.session.livingChanged.connect(told.quit)
    begun, worked = time.perf_counter(), time.thread_time()
    workshop.session.do(change)
    told.exec()
    workshop.session.livingChanged.disconnect(told.quit)
    room_switch.milliseconds_to_frame(window, window.update)
    taken = 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - worked)
    workshop.settled()
    return taken
