"""From a finished stroke to its being durable, on a sheet of 5,000, against a write and fsync."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from uuid import uuid4

from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.services import drawing
from dreamdesk.services.meeting import Meeting
from support.open_meeting import begin_meeting
from support.strokes import NOON, full_sheet, hand_drawn
from support.vaults import new_vault


def measure(used: Path, rounds: int = 300) -> dict[str, float]:
    """Return medians in milliseconds and their ratio; the bare write is of two pages."""
    vault = new_vault(used / "strokes")
    meeting, page = begin_meeting(vault), os.urandom(2 * (4096 + 24))
    sheet = Sheet(SheetHead(uuid4(), meeting.workshop_id, "Ark 1", NOON))
    for stroke in full_sheet():
        sheet = sheet.add(stroke)
    with vault.begin() as work:
        work.sheets.put(sheet)
        work.commit()
    ours, bare = [], []
    with (used / "bare").open("ab", buffering=0) as file:
        for number in range(rounds + 20):
            draw = partial(drawing.draw, sheet_id=sheet.id, stroke=hand_drawn(9000 + number))
            begun = time.perf_counter()
            with vault.begin() as work:
                draw(Meeting(work, meeting.clock, meeting.workshop_id))
                work.commit()
            ours.append(1000 * (time.perf_counter() - begun))
            begun = time.perf_counter()
            file.write(page)
            os.fsync(file.fileno())
            bare.append(1000 * (time.perf_counter() - begun))
    vault.close()
    ours, bare = sorted(ours[20:]), sorted(bare[20:])
    ms, bare_ms = ours[rounds // 2], bare[rounds // 2]
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "p95_ms": ours[int(0.95 * rounds)],
        "ratio": ms / bare_ms,
        "at_most": 3.0,
    }
