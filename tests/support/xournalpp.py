"""Xournal++ at work in a process of its own, to be compared with."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from shutil import which
from typing import NamedTuple

from support.process_cost import most_megabytes, processor_ms
from support.x_display import XDisplay

_LOOK_AGAIN_S = 0.005
_QUIET_S = 1.0
"""It is done with a drawing when it has not been at work for so long."""

_FORMS = {"pdf": "--create-pdf", "png": "--create-img"}


class Cost(NamedTuple):
    """What a piece of work took; `mb` is the most that the process held at once."""

    wall_ms: float
    processor_ms: float
    mb: float


def installed() -> bool:
    """Whether it is here."""
    return which("xournalpp") is not None


def export(document: Path, form: str) -> Cost:
    """Have a document made a "pdf" or a "png" of 300 dots an inch, from start to end."""
    target = document.with_suffix(f".{form}")
    child = _start(f"{_FORMS[form]}={target}", str(document), env=dict(os.environ))
    begun, used, most = time.perf_counter(), 0.0, 0.0
    while child.poll() is None:
        used, most = max(used, processor_ms(child.pid)), max(most, most_megabytes(child.pid))
        time.sleep(_LOOK_AGAIN_S)
    return Cost(1000 * (time.perf_counter() - begun), used, most)


def open_on(display: XDisplay, document: Path) -> Cost:
    """Have a document shown in a window, until the window has no more to do with it."""
    home = document.parent / "xournalpp"
    home.mkdir(exist_ok=True)
    place = {"DISPLAY": display.name, "GDK_BACKEND": "x11", "HOME": str(home)}
    child = _start(str(document), env=os.environ | place | {"XDG_CONFIG_HOME": str(home)})
    begun = last = time.perf_counter()
    used = 0.0
    while time.perf_counter() - last < _QUIET_S:
        time.sleep(_LOOK_AGAIN_S)
        if processor_ms(child.pid) > used:
            used, last = processor_ms(child.pid), time.perf_counter()
    most = most_megabytes(child.pid)
    child.terminate()
    child.wait()
    return Cost(1000 * (last - begun), used, most)


def _start(*arguments: str, env: dict[str, str]) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(["xournalpp", *arguments], env=env, stdout=quiet, stderr=quiet)
