"""A real X server that nobody looks at, with two monitors, a mouse, and a picture of it all."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from support.hands import PATIENCE

PROGRAMS = ("Xvfb", "xdotool", "xrandr")

WIDTH, HEIGHT = 1366, 768
"""Of each monitor, in pixels."""

_MONITORS = (("left", 0, "screen"), ("right", WIDTH, "none"))
_COLOUR_BYTES = 12


def missing() -> list[str]:
    """Return the programs without which there is none."""
    return [program for program in PROGRAMS if not shutil.which(program)]


class XDisplay:
    """Xvfb with the monitors side by side; `name` is what DISPLAY names it by."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where the server keeps what is seen."""
        self._seen = folder / "Xvfb_screen0"
        screen = ["-screen", "0", f"{2 * WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", *screen],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        self.name = ":" + self._server.stdout.readline().strip()
        for monitor, left, output in _MONITORS:
            shape = f"{WIDTH}/361x{HEIGHT}/203+{left}+0"
            self._run("xrandr", "--setmonitor", monitor, shape, output)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button from one place to another, as the server counts them."""
        way = [f"mousemove {x} {y}" for x, y in _between(start, end)]
        steps = [way[0], "mousedown 1", *way[1:], "mouseup 1"]
        self._run("xdotool", *" sleep 0.01 ".join(steps).split())

    def picture(self) -> QImage:
        """Return what is seen on both monitors."""
        seen = self._seen.read_bytes()
        words = struct.unpack(">20I", seen[:80])
        size, width, height, row, colours = words[0], words[4], words[5], words[12], words[19]
        pixels = seen[size + colours * _COLOUR_BYTES :]
        return QImage(pixels, width, height, row, QImage.Format.Format_RGB32).copy()

    def await_picture(self, shows: Callable[[QImage], bool], what: str) -> QImage:
        """Return the first picture that shows something."""
        until = time.monotonic() + PATIENCE
        while not shows(picture := self.picture()):
            if time.monotonic() > until:
                raise AssertionError(f"looked in vain for {what}")
            time.sleep(0.05)
        return picture

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.communicate()

    def _run(self, *command: str) -> None:
        environment = os.environ | {"DISPLAY": self.name}
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _between(start: tuple[int, int], end: tuple[int, int], steps: int = 8) -> list[tuple[int, int]]:
    (x, y), (right, down) = start, end
    return [
        (x + (right - x) * step // steps, y + (down - y) * step // steps)
        for step in range(steps + 1)
    ]
