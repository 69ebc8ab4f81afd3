"""Being asked to end by the system: Ctrl-C in a terminal, logging out, shutting down."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Ending(QObject):
    """Says when the system asks the program to end.

    Python runs its signal handlers between two lines of Python, and there may be none for hours
    while Qt waits: the signal writes to a pipe that Qt listens to. Windows asks the window instead.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        if sys.platform == "win32":
            return
        self._heard, self._told = os.pipe()
        os.set_blocking(self._told, False)
        signal.set_wakeup_fd(self._told, warn_on_full_buffer=False)
        for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(kind, lambda *_: None)
        self._notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        os.read(self._heard, 64)
        self.asked.emit()

    def close(self) -> None:
        """Let signals do what they did before."""
        if sys.platform == "win32":
            return
        signal.set_wakeup_fd(-1)
        for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(kind, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        os.close(self._heard)
        os.close(self._told)
