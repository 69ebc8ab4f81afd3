"""A drawing of 5,000 strokes as PDF and PNG, against Xournal++ with the same strokes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from shutil import which

from support.strokes import full_sheet
from support.xopp import write_xopp

_OURS = """
import sys
from pathlib import Path
from uuid import UUID
from PySide6.QtGui import QGuiApplication
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

    Xournal++ is measured from its start, ours from the open sheet; reading its file is a tenth.
    """
    if which("xournalpp") is None:
        print("xournalpp is not installed: the export is not compared", flush=True)
    used.mkdir(exist_ok=True)
    write_xopp(full_sheet(), used / "sheet.xopp")
    ours, theirs = {}, {}
    for form in ("pdf", "png"):
        by_turns = [(_ours(used, form), _theirs(used, form)) for _ in range(rounds)]
        ours[form] = _median([one for one, _ in by_turns])
        theirs[form] = _median([other for _, other in by_turns])
    return {
        "bare_ms": theirs["pdf"][0],
        "ms": ours["pdf"][0],
        "ratio": ours["pdf"][0] / theirs["pdf"][0],
        "at_most": 0.5,
        "mb": ours["pdf"][1],
        "xournalpp_mb": theirs["pdf"][1],
        "png_ms": ours["png"][0],
        "xournalpp_png_ms": theirs["png"][0],
        "png_mb": ours["png"][1],
        "xournalpp_png_mb": theirs["png"][1],
    }


def _median(taken: list[tuple[float, float]]) -> tuple[float, float]:
    return sorted(taken)[len(taken) // 2]


def _ours(folder: Path, form: str) -> tuple[float, float]:
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
    begun = time.perf_counter()
    child.stdin.write(b"\n")
    child.stdin.flush()
    assert child.stdout.readline() == b"done\n"
    milliseconds = 1000 * (time.perf_counter() - begun)
    megabytes = _megabytes(child.pid)
    child.stdin.close()
    child.wait()
    return milliseconds, megabytes


def _theirs(folder: Path, form: str) -> tuple[float, float]:
    if which("xournalpp") is None:
        return float("nan"), float("nan")
    option = "--create-pdf" if form == "pdf" else "--create-img"
    call = ["xournalpp", f"{option}={folder / f'theirs.{form}'}", str(folder / "sheet.xopp")]
    begun = time.perf_counter()
    child = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    megabytes = _most_until_it_ends(child)
    return 1000 * (time.perf_counter() - begun), megabytes


def _most_until_it_ends(child: subprocess.Popen[bytes]) -> float:
    """Return the most megabytes of a process; wait4 would count those of its parent."""
    most = 0.0
    while child.poll() is None:
        most = max(most, _megabytes(child.pid))
        time.sleep(0.005)
    return most


def _megabytes(process: int) -> float:
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) / 1000 if found else 0.0
