"""A sound file as samples, decoded by Qt on whatever thread asks."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from dreamdesk.sounds.decoder_log import hush_decoder, hush_qt

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioBuffer

_LOOKS_MS = 200
_PATIENCE = 15.0
"""Seconds without a sound: the file's disk has gone, or the decoder waits for something."""


class Ending(StrEnum):
    """How listening ended."""

    WHOLE = "whole"
    STOPPED = "stopped"
    BROKEN = "broken"
    STUCK = "stuck"


Hear = Callable[["array[float]", int, int, float], bool]
"""Hears samples of all channels in turn: (samples, frames in a second, channels, what is loudest).

Returns whether to go on."""


def decode(file: Path, hear: Hear, go_on: Callable[[], bool]) -> Ending:
    """Let `hear` hear all of a file, as it is: no sample is converted, no rate changed."""
    hush_qt()
    # Slow to import, and most screens are silent.
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtMultimedia import QAudioDecoder

    # Qt's decoder waits for ever when a rate that it changes leaves nothing of its first buffer
    # (MP3 at 16 kHz in Qt 6.11), which is one reason more to take the samples as they are.
    decoder, loop, looks = QAudioDecoder(), QEventLoop(), QTimer(interval=_LOOKS_MS)
    hush_decoder()
    listener = _Listener(decoder.read, hear, go_on, loop.quit)

    def take() -> None:
        while decoder.bufferAvailable() and listener.take():
            pass

    decoder.bufferReady.connect(take)
    decoder.finished.connect(lambda: listener.end(Ending.WHOLE))
    decoder.error.connect(lambda _: listener.end(Ending.BROKEN))
    looks.timeout.connect(listener.look)
    decoder.setSource(QUrl.fromLocalFile(str(file)))
    looks.start()
    decoder.start()
    if listener.ending is None:
        loop.exec()
    looks.stop()
    decoder.stop()
    return listener.ending or Ending.STUCK


class _Listener:
    """Takes what has been decoded and notices when to stop."""

    def __init__(
        self,
        read: Callable[[], QAudioBuffer],
        hear: Hear,
        go_on: Callable[[], bool],
        quit_loop: Callable[[], None],
    ) -> None:
        self._read, self._hear, self._go_on, self._quit = read, hear, go_on, quit_loop
        self._heard_at = time.monotonic()
        self.ending: Ending | None = None

    def take(self) -> bool:
        """Hear one buffer; returns whether to go on."""
        if self.ending is not None:
            return False
        # Held while it is copied: its memory is Qt's, and goes with it.
        decoded = self._read()
        self._heard_at = time.monotonic()
        form = decoded.format()
        code, full_scale = _CODES[form.sampleFormat().value]
        samples: array[float] = array(code)
        samples.frombytes(bytes(decoded.data()))
        if not self._hear(samples, form.sampleRate(), form.channelCount(), full_scale):
            self.end(Ending.STOPPED)
        return self.ending is None

    def look(self) -> None:
        """Notice that nobody waits any longer, or that nothing comes."""
        if not self._go_on():
            self.end(Ending.STOPPED)
        elif time.monotonic() - self._heard_at > _PATIENCE:
            self.end(Ending.STUCK)

    def end(self, ending: Ending) -> None:
        """Be done; the first reason counts."""
        if self.ending is None:
            self.ending = ending
        self._quit()


_CODES = {1: ("B", 128.0), 2: ("h", 32768.0), 3: ("i", 2147483648.0), 4: ("f", 1.0)}
"""QAudioFormat.SampleFormat as array types, and the value of the loudest sample there can be."""
