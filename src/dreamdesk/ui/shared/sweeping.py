"""Python's garbage, collected on the GUI thread alone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000


class Sweeping(QObject):
    """Collects what is held in circles, as often as Python would, but never on another thread.

    Python collects on whichever thread it is at, and a Qt object that ends on another thread than
    its own takes the process down. It is also done between two frames rather than within one.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(interval=_EVERY_MS)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()

    def close(self) -> None:
        """Leave it to Python again, when there is no other thread any more."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _sweep(self) -> None:
        pairs = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(pairs) if count > limit > 0]
        if 0 in due:
            gc.collect(max(due))
