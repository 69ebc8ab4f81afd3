"""Opening a drawing of 5,000 strokes, against drawing all of it and against Xournal++."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from uuid import UUID

from dreamdesk.domain.sheet import Sheet
from dreamdesk.pictures.ink_raster import NoArt, draw_sheet, whole_sheet
from support import x_display, xournalpp
from support.hands import wait
from support.ink_window import Drawing
from support.process_cost import most_megabytes
from support.strokes import full_sheet
from support.xopp import write_xopp

SIZE = (1527, 1080)


def _full(sheet: Sheet) -> Sheet:
    for stroke in full_sheet():
        sheet = sheet.add(stroke)
    return sheet


def measure(used: Path, rounds: int = 9) -> dict[str, float]:
    """Return the median from asking for the sheet until all of it is on the screen.

    Beside it the same of Xournal++, less what its window takes with an empty sheet; and the memory
    of ten such sheets.
    """
    drawing = Drawing(used / "ink", _full)
    try:
        surface = drawing.surface(size=SIZE)
        surface.item.keepPicture()
        begun = time.perf_counter()
        draw_sheet(drawing.kept, whole_sheet(SIZE[0]), NoArt())
        bare_ms = 1000 * (time.perf_counter() - begun)
        taken = []
        for _ in range(rounds):
            drawing.reopen()
            taken.append(_opened(drawing))
    finally:
        drawing.close()
    full, empty = _alone(used / "ink", drawing), _alone_with_an_empty_sheet(used / "empty")
    ms = sorted(taken)[rounds // 2]
    return {
        "bare_ms": bare_ms,
        "ms": ms,
        "ratio": ms / bare_ms,
        "at_most_ms": 200,
        "job_mb": full - empty,
        **_opened_by_xournalpp(used),
        "ten_sheets_mb": _ten_sheets(),
    }


def _opened(drawing: Drawing) -> float:
    """Return the milliseconds until an open window shows the sheet."""
    surface = drawing.surface(size=SIZE, closed=True)
    wait(50)
    begun = time.perf_counter()
    surface.open()
    surface.window.grabWindow()
    return 1000 * (time.perf_counter() - begun)


def _alone_with_an_empty_sheet(folder: Path) -> float:
    drawing = Drawing(folder)
    drawing.surface(size=SIZE)
    drawing.close()
    return _alone(folder, drawing)


def _alone(folder: Path, made: Drawing) -> float:
    """Return the most megabytes of a process that opens a sheet and nothing else."""
    code = "import sys; from benchmarks.sheet import open_alone; open_alone(*sys.argv[1:])"
    call = [sys.executable, "-c", code, str(folder), str(made.workshop_id), str(made.sheet_id)]
    return float(
        subprocess.run(call, capture_output=True, text=True, check=True).stdout.split()[-1]
    )


def open_alone(folder: str, workshop: str, sheet: str) -> None:
    """Print the megabytes of a process that has shown one sheet of a vault made before."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    drawing = Drawing(Path(folder), made_before=(UUID(workshop), UUID(sheet)))
    drawing.surface(size=SIZE).window.grabWindow()
    assert application
    print(most_megabytes(os.getpid()))
    drawing.close()


def _opened_by_xournalpp(folder: Path, rounds: int = 5) -> dict[str, float]:
    """Return what a full sheet takes beyond an empty one, medians."""
    lacking = [*x_display.missing(), *([] if xournalpp.installed() else ["xournalpp"])]
    if lacking:
        print(f"{', '.join(lacking)} not installed: opening is not compared", flush=True)
        return {
            "xournalpp_ms": math.nan,
            "xournalpp_processor_ms": math.nan,
            "xournalpp_job_mb": math.nan,
        }
    full, empty = folder / "full.xopp", folder / "empty.xopp"
    write_xopp(full_sheet(), full)
    write_xopp((), empty)
    display = x_display.XDisplay(folder)
    try:
        xournalpp.open_on(display, empty)  # the first makes its settings
        taken = [
            (xournalpp.open_on(display, full), xournalpp.open_on(display, empty))
            for _ in range(rounds)
        ]
    finally:
        display.close()
    more = [[a - b for a, b in zip(*pair, strict=True)] for pair in taken]
    wall, processor, mb = (sorted(column)[rounds // 2] for column in zip(*more, strict=True))
    return {
        "xournalpp_ms": wall,
        "xournalpp_processor_ms": processor,
        "xournalpp_job_mb": mb,
    }


def _ten_sheets() -> float:
    code = "from benchmarks.sheet import ten_sheets; ten_sheets()"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(told.stdout.split()[-1])


def ten_sheets() -> None:
    """Print the megabytes of a process that has leafed through ten full sheets on the screen."""
    import tempfile
    from dataclasses import replace
    from uuid import uuid4

    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        drawing = Drawing(Path(folder) / "vault", _full)
        whole = drawing.kept
        for _ in range(9):
            copy = replace(whole, head=replace(whole.head, id=uuid4()))
            drawing.thread.post(partial(_put, drawing, copy)).result()
        for sheet_id in drawing.thread.post(partial(_sheets, drawing)).result():
            drawing.sheet_id = sheet_id
            drawing.surface(size=SIZE)
            drawing.reopen()
        drawing.close()
    assert application
    print(most_megabytes(os.getpid()))


def _put(drawing: Drawing, sheet: Sheet) -> None:
    with drawing.vault.begin() as work:
        work.sheets.put(sheet)
        work.commit()


def _sheets(drawing: Drawing) -> list[UUID]:
    with drawing.vault.begin() as work:
        return [head.id for head in work.sheets.heads(drawing.session.workshop.id)]
