"""From exec to the first frame of the lock, against a bare Qt Quick window with one button."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

_BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 1366; height: 768; visible: true
    Button { anchors.centerIn: parent; text: "Open" }
}
''')
engine.rootObjects()[0].frameSwapped.connect(lambda: print("frame", flush=True))
application.exec()
"""

_DREAMDESK = """
import sys
from pathlib import Path
from dreamdesk.app import Program
program = Program(Path(sys.argv[1]))
program.show()
# What is imported after that frame is not waited for.
program._desk.firstSeen.disconnect()
program._desk.firstSeen.connect(lambda: print("frame", flush=True))
program.run()
"""


def _seconds_to_first_frame(code: str, *arguments: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, env=environment
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"frame\n"
        seconds = time.perf_counter() - begun
        child.kill()
    return seconds


def measure(used: Path, rounds: int = 15) -> dict[str, float]:
    """Return the medians in milliseconds, and their ratio.

    `used` is a data folder with a vault in it; both programs start by turns, warm.
    """
    bare, ours = [], []
    for _ in range(rounds + 1):
        bare.append(_seconds_to_first_frame(_BARE))
        ours.append(_seconds_to_first_frame(_DREAMDESK, str(used)))
    bare_ms = 1000 * sorted(bare[1:])[rounds // 2]
    ours_ms = 1000 * sorted(ours[1:])[rounds // 2]
    return {"bare_ms": bare_ms, "ms": ours_ms, "ratio": ours_ms / bare_ms, "at_most": 1.5}
