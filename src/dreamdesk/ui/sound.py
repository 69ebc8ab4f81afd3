"""The one owner of sound in the program: pieces of music, never two at once, never by themselves.

A piece is decoded a second ahead, made as loud as it is to be, and handed to the loudspeaker. The
samples are shaped here and not by the loudspeaker's volume, so that a fade is smooth and a ceiling
holds on every system, and so that tests hear exactly what a loudspeaker would.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QTimer,
    QUrl,
    Signal,
    Slot,
)

from dreamdesk.domain.errors import SoundUnplayable
from dreamdesk.sounds.decoder_log import hush_decoder, hush_qt
from dreamdesk.ui.fading import CHANNELS, RATE, new_fading
from dreamdesk.ui.speakers import (
    AT_ONCE,
    Speaker,
    default_speaker,
    has_device,
    wanted_format,
    watched_devices,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDecoder

    from dreamdesk.services.sound_port import Playable

FADE_OUT, FADE_IN = 4.0, 1.5
"""Seconds; a fade of three to five seconds ends a piece without a start."""

GIVES_WAY = 0.5
"""Seconds in which one piece makes room for another."""

TASTE = 30.0
"""Seconds of a piece that are played when it is only tasted, its fade among them."""

_DUCKED, _DUCKS_IN = 0.35, 0.4
_EVERY_MS = 20
_AHEAD_FRAMES = RATE
_ASLEEP_AFTER = 3.0
"""Seconds without a turn: the machine has slept, and wakes to silence."""


class SystemSound(QObject):
    """Plays one piece at a time by Qt's decoder; where there is no loudspeaker it says so."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        speaker: Callable[[], Speaker] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        hush_qt()
        self._new_speaker = speaker or default_speaker
        self._clock = clock
        self._speaker: Speaker | None = None
        self._decoder: QAudioDecoder | None = None
        self._buffer: QBuffer | None = None
        self._piece: Playable | None = None
        self._next: tuple[Playable, float] | None = None
        self._fading = new_fading(0.0)
        self._ahead = array("h")
        self._decoded = False
        self._frames = 0
        self._last_turn = 0.0
        self._until = 0
        self._paused = self._leaving = self._broken = False
        self._turn = QTimer(interval=_EVERY_MS)
        self._turn.timeout.connect(self._play_on)
        self._devices = watched_devices(self._devices_changed) if speaker is None else None

    @property
    def piece(self) -> str:
        """What is playing or paused, empty for nothing; one that fades out to stop is over."""
        return self._piece.key if self._piece and not self._leaving else ""

    @property
    def paused(self) -> bool:
        """Whether a piece waits to go on."""
        return self._paused

    @property
    def sounds(self) -> bool:
        """Whether anything can be heard, a fade too."""
        return self._piece is not None and not (self._paused and self._fading.level.value == 0)

    @property
    def seconds(self) -> float:
        """How far one has come."""
        return self._frames / RATE

    @property
    def heard(self) -> bool:
        """Whether there is a loudspeaker."""
        if self._speaker is None:
            return has_device() if self._devices is not None else True
        return self._speaker.is_there

    def play(self, piece: Playable, volume: float, seconds: float = 0.0) -> None:
        """Play a piece from its beginning; what sounds now gives way first.

        `volume` is a share; `seconds` is how much of it is played, 0 for all.
        """
        if self._piece is not None:
            self._next = (piece, seconds)
            self._fading.volume.to(volume, GIVES_WAY)
            self._leave(GIVES_WAY)
            return
        self._begin(piece, volume, seconds)

    def pause(self) -> None:
        """Fade out and wait."""
        if self._piece is not None and not self._leaving:
            self._paused = True
            self._fading.level.to(0.0, FADE_OUT)
            self.changed.emit()

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._piece is not None and self._paused:
            self._paused = False
            self._fading.level.to(1.0, FADE_IN)
            self._last_turn = self._clock()
            self._turn.start()
            self.changed.emit()

    def stop(self) -> None:
        """Fade out and be done."""
        self._next = None
        if self._piece is not None:
            self._leave(FADE_OUT)

    def set_volume(self, volume: float) -> None:
        """Play louder or more softly from now on."""
        self._fading.volume.to(volume, GIVES_WAY)

    def duck(self, ducked: bool) -> None:
        """Make room for a voice, or no longer."""
        self._fading.ducked.to(_DUCKED if ducked else 1.0, _DUCKS_IN)

    def close(self) -> None:
        """Be silent at once, and let go of the device."""
        self._next = None
        self._finish()
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def _begin(self, piece: Playable, volume: float, seconds: float) -> None:
        self._piece, self._paused, self._leaving = piece.without_data(), False, False
        self._fading.volume.to(volume, 0.0)
        self._fading.even_out(piece.loudness)
        self._fading.level.to(0.0, 0.0)
        self._fading.level.to(1.0, FADE_IN)
        self._frames, self._until = 0, int(seconds * RATE)
        self._ahead, self._decoded = array("h"), False
        self._decode(piece)
        if self._speaker is None:
            self._speaker = self._new_speaker()
        self._last_turn = self._clock()
        self._turn.start()
        self.changed.emit()

    def _decode(self, piece: Playable) -> None:
        # Slow to import, and most screens are silent.
        from PySide6.QtMultimedia import QAudioDecoder

        decoder = QAudioDecoder(self)
        hush_decoder()  # loaded by now
        decoder.setAudioFormat(wanted_format())
        decoder.bufferReady.connect(self._take)
        decoder.finished.connect(self._all_decoded)
        decoder.error.connect(self._unplayable)
        if piece.data is None:
            decoder.setSource(QUrl.fromLocalFile(str(piece.file)))
        else:
            # From memory, never from a file in clear text; and not through a device of Python's:
            # Qt's decoding thread would wait for Python's lock while Python waits for the thread.
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(piece.data))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            decoder.setSourceDevice(self._buffer)
        self._decoder = decoder
        decoder.start()

    def _leave(self, seconds: float) -> None:
        self._leaving = True
        self._fading.level.to(0.0, 0.0 if self._paused else seconds)
        self._paused = False
        self._turn.start()
        self.changed.emit()

    @Slot()
    def _take(self) -> None:
        while (
            self._decoder is not None
            and len(self._ahead) < _AHEAD_FRAMES * CHANNELS
            and self._decoder.bufferAvailable()
        ):
            # Held while it is copied: its memory is Qt's, and goes with it.
            decoded = self._decoder.read()
            self._ahead.frombytes(bytes(decoded.data()))

    @Slot()
    def _all_decoded(self) -> None:
        self._decoded = True

    @Slot()
    def _unplayable(self) -> None:
        if self._piece is None or self._decoded:
            return
        self._broken = self._decoded = True
        if self._ahead:
            # What has been decoded fades out: broken music is no reason for a bang.
            self._leave(len(self._ahead) / CHANNELS / RATE)
        else:
            self._over()

    @Slot()
    def _play_on(self) -> None:
        """Hand on what the loudspeaker takes now."""
        now = self._clock()
        slept, self._last_turn = now - self._last_turn > _ASLEEP_AFTER, now
        if slept and not self._paused and not self._leaving:
            # Nothing begins to play by itself, also not when a lid is opened.
            self._fading.level.to(0.0, 0.0)
            self._paused = True
            self.changed.emit()
        second = int(self.seconds)
        wanted = self._speaker.wanted() if self._speaker else 0
        while wanted > 0 and self._piece is not None and self._hand_on(min(wanted, AT_ONCE)):
            wanted -= AT_ONCE
        if self._piece and int(self.seconds) != second:
            self.changed.emit()

    def _hand_on(self, frames: int) -> bool:
        """Hand on so many frames; returns whether there are more."""
        if self._fading.level.rests and self._fading.level.value == 0:
            self._silent()
            return False
        self._take()
        samples = self._ahead[: frames * CHANNELS]
        del self._ahead[: len(samples)]
        if samples and self._speaker is not None:
            self._speaker.put(self._fading.shaped(samples, self._ahead).tobytes())
            self._frames += len(samples) // CHANNELS
        if self._until and not self._leaving and self._frames > self._until - int(FADE_OUT * RATE):
            self._leave(FADE_OUT)
        if not samples and self._decoded and not self._has_more():
            self._over()
        return bool(samples)

    def _has_more(self) -> bool:
        return self._decoder is not None and self._decoder.bufferAvailable()

    def _silent(self) -> None:
        """A fade has come to its end: wait, make room for the next piece, or be done."""
        if self._paused:
            self._turn.stop()
            self.changed.emit()
            return
        following, self._next = self._next, None
        if following is None:
            self._over()
            return
        volume = self._fading.volume.value
        self._finish()
        self._begin(following[0], volume, following[1])

    def _over(self) -> None:
        """Be done, and say so if it was not the music's own end: its disk may have been pulled."""
        piece, broken = self._piece, self._broken
        self._finish()
        if piece and (broken or (piece.file is not None and not piece.file.exists())):
            self.failed.emit(SoundUnplayable(piece.title))
        else:
            self.ended.emit()

    def _finish(self) -> None:
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.bufferReady.disconnect(self._take)
            decoder.finished.disconnect(self._all_decoded)
            decoder.error.disconnect(self._unplayable)
            decoder.stop()
            decoder.deleteLater()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self._turn.stop()
        self._piece, self._paused, self._leaving, self._broken = None, False, False, False
        self._ahead = array("h")
        self.changed.emit()

    @Slot()
    def _devices_changed(self) -> None:
        """Headphones were pulled out or put in: go on with what there is."""
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = self._new_speaker()
        self.changed.emit()
