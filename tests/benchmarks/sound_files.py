"""Listening through 500 sound files while a screen wants a frame every 16 ms.

The baseline is Qt's decoder alone on the same files, on the same kind of thread. A frame's delay is
how much later than 16 ms after the last one the windows' thread gets its turn.
"""

from __future__ import annotations

import random
import resource
import shutil
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEventLoop, QTimer

from dreamdesk.sounds.decoding import decode
from dreamdesk.sounds.reading import read_sound
from support.hands import wait_until
from support.sound_files import PIECES, write_wav

FILES, WHOLE_PIECES = 500, 50
_FRAME = 0.016


def measure(data: Path) -> dict[str, float]:
    """Return milliseconds for each file, and how late the worst frame was."""
    files = _make(data / "brought")
    idle_late, _ = _watched(lambda: time.sleep(2))
    bare_late, bare = _watched(lambda: [decode(f, lambda *_: True, lambda: True) for f in files])
    late, took = _watched(lambda: [read_sound(f, lambda: True) for f in files])
    return {
        "bare_ms": 1000 * bare / FILES,
        "ms": 1000 * took / FILES,
        "ratio": took / bare,
        "at_most": 3.0,
        "files_per_second": FILES / took,
        "worst_late_ms": 1000 * late[-1],
        "p99_late_ms": 1000 * late[int(0.99 * len(late))],
        "bare_worst_late_ms": 1000 * bare_late[-1],
        "idle_worst_late_ms": 1000 * idle_late[-1],
        "stopped_after_ms": 1000 * _stopped(files),
        "resident_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _make(folder: Path) -> list[Path]:
    """Make files of two seconds, and among them whole pieces of some minutes."""
    folder.mkdir(parents=True)
    chance = random.Random(1)
    noise = array("h", [chance.randint(-4000, 4000) for _ in range(2 * 96_000)])
    short, pieces = write_wav(folder / "0.wav", noise), sorted(PIECES.glob("*.opus"))
    files = []
    for number in range(FILES):
        whole = number % (FILES // WHOLE_PIECES) == 5
        source = pieces[number % len(pieces)] if whole else short
        files.append(folder / f"{number + 1}{source.suffix}")
        shutil.copy(source, files[-1])
    return files


def _watched(job: Callable[[], object]) -> tuple[list[float], float]:
    """Return by how much each frame was late, the worst last, and how long the job took."""
    late: list[float] = []
    last = [time.perf_counter()]

    def frame() -> None:
        now = time.perf_counter()
        late.append(max(now - last[0] - _FRAME, 0.0))
        last[0] = now

    loop, frames = QEventLoop(), QTimer(interval=16)
    thread, done = Thread(target=job), QTimer(interval=50)
    done.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    frames.timeout.connect(frame)
    begun = time.perf_counter()
    thread.start()
    frames.start()
    done.start()
    loop.exec()
    frames.stop()
    done.stop()
    return sorted(late), time.perf_counter() - begun


def _stopped(files: list[Path]) -> float:
    """Return how long it takes until nothing is read any more when somebody stops it."""
    goes_on = [True]
    piece = next(f for f in files if f.suffix == ".opus")
    thread = Thread(target=lambda: read_sound(piece, lambda: goes_on[0]))
    thread.start()
    time.sleep(0.1)
    begun, goes_on[0] = time.perf_counter(), False
    wait_until(lambda: not thread.is_alive(), "the reading to stop")
    return time.perf_counter() - begun
