"""A piece of music as samples, decoded a little ahead of what is heard."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal, Slot

from dreamdesk.sounds.decoder_log import hush_decoder
from dreamdesk.sounds.kinds import media_type
from dreamdesk.ui.fading import CHANNELS, RATE
from dreamdesk.ui.speakers import wanted_format

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDecoder

    from dreamdesk.services.sound_port import Playable

_AHEAD = RATE * CHANNELS
"""Samples that are decoded ahead: a second."""

_KEPT_BACK = RATE * CHANNELS // 10
"""Samples that are not taken until it is known what follows, so that broken music can fade out."""


class Decoded(QObject):
    """One piece; `broken` is told when no more of it can be had than lies `ahead`."""

    broken = Signal()

    def __init__(self, piece: Playable) -> None:
        super().__init__()
        self._file = piece.file
        self._size = 0
        self._whole = False
        self._decoder: QAudioDecoder | None = None
        self._buffer: QBuffer | None = None
        self.ahead = array("h")
        if piece.data is not None:
            # From memory, never from a file in clear text; and not through a device of Python's:
            # Qt's decoding thread would wait for Python's lock while Python waits for the thread.
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(piece.data))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)

    def start(self) -> None:
        """Begin to decode what is music by its first bytes."""
        if self._buffer is None:
            self._size = _size_of(self._file)
            if not _begins_as_music(self._file):
                self.break_off()
                return
        # Slow to import, and most screens are silent.
        from PySide6.QtMultimedia import QAudioDecoder

        decoder = QAudioDecoder(self)
        hush_decoder()  # loaded by now
        decoder.setAudioFormat(wanted_format())
        decoder.bufferReady.connect(self.look_ahead)
        decoder.finished.connect(self._all_decoded)
        decoder.error.connect(self.break_off)
        if self._buffer is None:
            decoder.setSource(QUrl.fromLocalFile(str(self._file)))
        else:
            decoder.setSourceDevice(self._buffer)
        self._decoder = decoder
        decoder.start()

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        more = self._decoder is not None and self._decoder.bufferAvailable()
        return self._whole and not self.ahead and not more

    @Slot()
    def look_ahead(self) -> None:
        """Take what has been decoded."""
        while (
            self._decoder is not None
            and len(self.ahead) < _AHEAD
            and self._decoder.bufferAvailable()
        ):
            # Held while it is copied: its memory is Qt's, and goes with it.
            decoded = self._decoder.read()
            self.ahead.frombytes(bytes(decoded.data()))

    def take(self, frames: int) -> array[int]:
        """Return so many frames, or as many as may be heard now."""
        self.look_ahead()
        there = len(self.ahead) - (0 if self._whole else _KEPT_BACK)
        samples = self.ahead[: max(min(frames * CHANNELS, there), 0)]
        del self.ahead[: len(samples)]
        return samples

    @Slot()
    def break_off(self) -> None:
        """Wait for no more than there is, and tell."""
        if not self._whole:
            self._whole = True
            self.broken.emit()

    def close(self) -> None:
        """Decode no more."""
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.bufferReady.disconnect(self.look_ahead)
            decoder.finished.disconnect(self._all_decoded)
            decoder.error.disconnect(self.break_off)
            decoder.stop()
        self.deleteLater()

    @Slot()
    def _all_decoded(self) -> None:
        """Know that no more comes; what ends because its file was cut off, or went, is broken."""
        if self._buffer is None and _size_of(self._file) < self._size:
            self.break_off()
        self._whole = True


def _size_of(file: Path | None) -> int:
    """Return how many bytes a file has, -1 when it is gone."""
    try:
        return file.stat().st_size if file else -1
    except OSError:
        return -1


def _begins_as_music(file: Path | None) -> bool:
    """Tell whether FFmpeg may look at a file: it would follow a list to where that points."""
    try:
        if file is None or not file.is_file():
            return False
        with file.open("rb") as opened:
            return bool(media_type(opened))
    except OSError:
        return False
