"""A drawing of 5,000 strokes as PDF and PNG, against Xournal++ with the same strokes."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from dreamdesk.domain.ink import Stroke
from support import xournalpp
from support.process_cost import most_megabytes, processor_ms
from support.strokes import full_sheet, pressed_sheet
from support.xopp import write_xopp
from support.xournalpp import Cost

_OURS = """
import sys
from pathlib import Path
from uuid import UUID
from PySide6.QtGui import QGuiApplication
from dreamdesk.app import draw_undivided
draw_undivided()
from dreamdesk.domain.sheet import Sheet, SheetHead
from dreamdesk.pictures import ink_paper
from dreamdesk.pictures.ink_pages import spread
from dreamdesk.pictures.ink_pdf import one_page
from dreamdesk.pictures.ink_raster import NoArt
from support import strokes
application = QGuiApplication([])
FORMS = {
    "pdf": lambda sheet: one_page(
        ink_paper.packed(sheet, NoArt(), lambda *_: True), spread((2970, 2100), 1)
    ),
    "png": lambda sheet: ink_paper.png(sheet, NoArt()),
}
out, strokes_of, form = sys.argv[1:]
head = SheetHead(UUID(int=1), UUID(int=2), "Ark", strokes.NOON)
sheet = Sheet(head, getattr(strokes, strokes_of)())
print("ready", flush=True)
sys.stdin.readline()
Path(out).write_bytes(FORMS[form](sheet))
print("done", flush=True)
sys.stdin.readline()
"""

_SHEETS = {"": full_sheet, "pressed_": pressed_sheet}


def measure(used: Path, rounds: int = 5) -> dict[str, float]:
    """Return what a PDF and a PNG take of time and of memory, here and in Xournal++; medians.

    Of two sheets: on one every fourth stroke follows the pressure of the pen, on the other all do
    ("pressed"). Time of the processor stands beside, which says more where others use it too.
    Xournal++ is measured from its start, ours from the open sheet; reading its file is a tenth.
    `mb` is the most that the program holds, `job_mb` how much more that is than a PDF of an empty
    sheet takes.
    """
    if not xournalpp.installed():
        print("xournalpp is not installed: the export is not compared", flush=True)
    used.mkdir(exist_ok=True)
    ours_empty, theirs_empty = _by_turns(used, "no_strokes", (), "pdf", rounds)
    found: dict[str, float] = {}
    for sheet, strokes in _SHEETS.items():
        for form in ("pdf", "png"):
            ours, theirs = _by_turns(used, strokes.__name__, strokes(), form, rounds)
            found |= _told(f"{sheet}{form}_", ours, ours_empty.mb)
            found |= _told(f"xournalpp_{sheet}{form}_", theirs, theirs_empty.mb)
    ms, bare_ms = found["pdf_ms"], found["xournalpp_pdf_ms"]
    return {"bare_ms": bare_ms, "ms": ms, "ratio": ms / bare_ms, "at_most": 0.5, **found}


def _told(name: str, cost: Cost, empty_mb: float) -> dict[str, float]:
    return {
        f"{name}ms": cost.wall_ms,
        f"{name}processor_ms": cost.processor_ms,
        f"{name}mb": cost.mb,
        f"{name}job_mb": cost.mb - empty_mb,
    }


def _by_turns(
    folder: Path, name: str, strokes: Iterable[Stroke], form: str, rounds: int
) -> tuple[Cost, Cost]:
    """Return the medians of ours and of theirs."""
    document = folder / f"{name}.xopp"
    write_xopp(strokes, document)
    pairs = [(_ours(folder, name, form), _theirs(document, form)) for _ in range(rounds)]
    ours, theirs = zip(*pairs, strict=True)
    return _median(ours), _median(theirs)


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(*(sorted(column)[len(costs) // 2] for column in zip(*costs, strict=True)))


def _ours(folder: Path, strokes: str, form: str) -> Cost:
    call = [sys.executable, "-c", _OURS, str(folder / "out"), strokes, form]
    paths = os.pathsep.join(filter(None, (str(Path("tests").resolve()), *sys.path)))
    child = subprocess.Popen(
        call,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert child.stdin
    assert child.stdout
    assert child.stdout.readline() == b"ready\n"
    begun, used = time.perf_counter(), processor_ms(child.pid)
    child.stdin.write(b"\n")
    child.stdin.flush()
    assert child.stdout.readline() == b"done\n"
    milliseconds = 1000 * (time.perf_counter() - begun)
    cost = Cost(milliseconds, processor_ms(child.pid) - used, most_megabytes(child.pid))
    child.stdin.close()
    child.wait()
    return cost


def _theirs(document: Path, form: str) -> Cost:
    if not xournalpp.installed():
        return Cost(math.nan, math.nan, math.nan)
    return xournalpp.export(document, form)
