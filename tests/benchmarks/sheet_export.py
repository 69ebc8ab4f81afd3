"""A drawing of 5,000 strokes as PDF and PNG, against Xournal++ with the same strokes."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
import time
from pathlib import Path
from shutil import which
from typing import NamedTuple

from support.strokes import full_sheet
from support.xopp import write_xopp

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
from support.strokes import NOON, full_sheet
application = QGuiApplication([])
sheet = Sheet(SheetHead(UUID(int=1), UUID(int=2), "Ark", NOON), full_sheet())
FORMS = {
    "pdf": lambda sheet: one_page(
        ink_paper.packed(sheet, NoArt(), lambda *_: True), spread((2970, 2100), 1)
    ),
    "png": lambda sheet: ink_paper.png(sheet, NoArt()),
}
print("ready", flush=True)
sys.stdin.readline()
for form in sys.argv[2:]:
    made = FORMS[form](sheet)
    Path(sys.argv[1]).write_bytes(made)
    print("done", flush=True)
sys.stdin.readline()
"""


def measure(used: Path, rounds: int = 5) -> dict[str, float]:
    """Return the median milliseconds of a PDF, and the rest: PNG, and megabytes of each process.

    Time of the processor stands beside, which says more where others use it too. Xournal++ is
    measured from its start, ours from the open sheet; reading its file is a tenth.
    """
    if which("xournalpp") is None:
        print("xournalpp is not installed: the export is not compared", flush=True)
    used.mkdir(exist_ok=True)
    write_xopp(full_sheet(), used / "sheet.xopp")
    ours: dict[str, _Cost] = {}
    theirs: dict[str, _Cost] = {}
    for form in ("pdf", "png"):
        by_turns = [(_ours(used, form), _theirs(used, form)) for _ in range(rounds)]
        ours[form] = _median([one for one, _ in by_turns])
        theirs[form] = _median([other for _, other in by_turns])
    return {
        "bare_ms": theirs["pdf"].wall_ms,
        "ms": ours["pdf"].wall_ms,
        "ratio": ours["pdf"].wall_ms / theirs["pdf"].wall_ms,
        "at_most": 0.5,
        "mb": ours["pdf"].mb,
        "xournalpp_mb": theirs["pdf"].mb,
        "processor_ms": ours["pdf"].processor_ms,
        "xournalpp_processor_ms": theirs["pdf"].processor_ms,
        "png_ms": ours["png"].wall_ms,
        "xournalpp_png_ms": theirs["png"].wall_ms,
        "png_mb": ours["png"].mb,
        "png_mb_before": ours["png"].mb_before,
        "xournalpp_png_mb": theirs["png"].mb,
        "png_processor_ms": ours["png"].processor_ms,
        "xournalpp_png_processor_ms": theirs["png"].processor_ms,
    }


class _Cost(NamedTuple):
    """What a file took; `mb_before` is what the process held before it began."""

    wall_ms: float
    processor_ms: float
    mb: float
    mb_before: float


def _median(taken: list[_Cost]) -> _Cost:
    return _Cost(*(sorted(column)[len(taken) // 2] for column in zip(*taken, strict=True)))


def _ours(folder: Path, form: str) -> _Cost:
    call = [sys.executable, "-c", _OURS, str(folder / "out"), form]
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
    before = _megabytes(child.pid)
    begun, used = time.perf_counter(), _processor_ms(child.pid)
    child.stdin.write(b"\n")
    child.stdin.flush()
    assert child.stdout.readline() == b"done\n"
    milliseconds = 1000 * (time.perf_counter() - begun)
    cost = _Cost(milliseconds, _processor_ms(child.pid) - used, _megabytes(child.pid), before)
    child.stdin.close()
    child.wait()
    return cost


def _theirs(folder: Path, form: str) -> _Cost:
    if which("xournalpp") is None:
        return _Cost(*[float("nan")] * 4)
    option = "--create-pdf" if form == "pdf" else "--create-img"
    call = ["xournalpp", f"{option}={folder / f'theirs.{form}'}", str(folder / "sheet.xopp")]
    begun, used = time.perf_counter(), _of_children_ms()
    child = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    megabytes = _most_until_it_ends(child)
    milliseconds = 1000 * (time.perf_counter() - begun)
    return _Cost(milliseconds, _of_children_ms() - used, megabytes, 0.0)


def _most_until_it_ends(child: subprocess.Popen[bytes]) -> float:
    """Return the most megabytes of a process; wait4 would count those of its parent."""
    most = 0.0
    while child.poll() is None:
        most = max(most, _megabytes(child.pid))
        time.sleep(0.005)
    return most


def _processor_ms(process: int) -> float:
    """Return the time of the processor that a running process has taken."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _of_children_ms() -> float:
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (ended.ru_utime + ended.ru_stime)


def _megabytes(process: int) -> float:
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else 0.0
