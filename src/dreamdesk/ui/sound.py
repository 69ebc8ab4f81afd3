"""The one owner of sound in the program: pieces of music, never two at once, never by themselves.

A piece is decoded a second ahead, made as loud as it is to be, and handed to the loudspeaker. The
samples are shaped here and not by the loudspeaker's volume, so that a fade is smooth and a ceiling
holds on every system, and so that tests hear exactly what a loudspeaker would.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dreamdesk.domain.errors import SoundUnplayable
from dreamdesk.sounds.decoder_log import hush_qt
from dreamdesk.ui.decoded import Decoded
from dreamdesk.ui.fading import CHANNELS, RATE, new_fading
from dreamdesk.ui.speakers import (
    AT_ONCE,
    Speaker,
    default_speaker,
    has_device,
    through_sleep,
    watched_devices,
)

if TYPE_CHECKING:
    from dreamdesk.services.sound_port import Playable

FADE_OUT, FADE_IN = 4.0, 1.5
"""Seconds; a fade of three to five seconds ends a piece without a start."""

GIVES_WAY = 0.5
"""Seconds in which one piece makes room for another."""

_DUCKED, _DUCKS_IN = 0.35, 0.4
_EVERY_MS = 20
_ASLEEP_AFTER = 3.0
"""Seconds without a turn: the machine has slept, and wakes to silence."""

_PATIENCE = 5.0
"""Seconds in which nothing more of a piece comes: its disk has gone, and does not say so."""


class SystemSound(QObject):
    """Plays one piece at a time by Qt's decoder; where there is no loudspeaker it says so."""

    changed = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        speaker: Callable[[], Speaker] | None = None,
        clock: Callable[[], float] = through_sleep,
    ) -> None:
        super().__init__()
        hush_qt()
        self._new_speaker = speaker or default_speaker
        self._clock = clock
        self._speaker: Speaker | None = None
        self._decoded: Decoded | None = None
        self._piece: Playable | None = None
        self._next: tuple[Playable, float] | None = None
        self._fading = new_fading(0.0)
        self._frames = 0
        self._last_turn = self._fed = 0.0
        self._until = 0
        self._paused = self._leaving = self._broken = False
        self._turn = QTimer(interval=_EVERY_MS)
        self._turn.timeout.connect(self._play_on)
        self._devices = watched_devices(self._devices_changed) if speaker is None else None

    @property
    def piece(self) -> str:
        """What is playing or paused, or is about to; one that fades out to stop is over."""
        if self._next is not None:
            return self._next[0].key
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
        return 0.0 if self._next is not None else self._frames / RATE

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
        """Fade out and wait; what is about to begin waits at its beginning."""
        if self.piece:
            self._paused = True
            self._fading.level.to(0.0, FADE_OUT)
            self.changed.emit()

    def go_on(self) -> None:
        """Go on where it was paused."""
        if self._piece is not None and self._paused:
            self._paused = False
            if not self._leaving:
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
        if self._speaker is None:
            self._speaker = self._new_speaker()
        self._turn.start()
        self._decoded = Decoded(piece)
        self._decoded.broken.connect(self._unplayable)
        self.changed.emit()
        self._decoded.start()
        self._last_turn = self._fed = self._clock()

    def _leave(self, seconds: float) -> None:
        self._leaving, self._paused = True, False
        self._fading.level.to(0.0, seconds)
        if not self._turn.isActive():  # or it would begin its wait anew for an impatient finger
            self._turn.start()
        self.changed.emit()

    @Slot()
    def _unplayable(self) -> None:
        if self._decoded is None:
            return
        self._broken = not self._leaving
        if self._decoded.ahead:
            # What has been decoded fades out: broken music is no reason for a bang.
            self._leave(len(self._decoded.ahead) / CHANNELS / RATE)
        else:
            self._over()

    @Slot()
    def _play_on(self) -> None:
        """Hand on what the loudspeaker takes now."""
        now = self._clock()
        slept, self._last_turn = now - self._last_turn > _ASLEEP_AFTER, now
        if slept:
            # Nothing begins to play by itself, also not when a lid is opened.
            self._fading.level.to(0.0, 0.0)
            self.pause()
        second = int(self.seconds)
        wanted = self._speaker.wanted() if self._speaker else 0
        if slept or wanted <= 0:
            self._fed = now  # it is not the piece that keeps one waiting
        while wanted > 0 and self._piece is not None and self._hand_on(min(wanted, AT_ONCE)):
            wanted -= AT_ONCE
        if self._piece and int(self.seconds) != second:
            self.changed.emit()

    def _hand_on(self, frames: int) -> bool:
        """Hand on so many frames; returns whether there are more."""
        if self._fading.level.rests and self._fading.level.value == 0:
            self._silent()
            return False
        if self._decoded is None:
            return False
        samples = self._decoded.take(frames)
        if samples and self._speaker is not None:
            self._speaker.put(self._fading.shaped(samples, self._decoded.ahead).tobytes())
            self._frames += len(samples) // CHANNELS
            self._fed = self._last_turn
        if self._until and not self._leaving and self._frames > self._until - int(FADE_OUT * RATE):
            self._leave(FADE_OUT)
        if not samples:
            self._wait_for_more(self._decoded)
        return bool(samples)

    def _wait_for_more(self, decoded: Decoded) -> None:
        """Wait for what is still decoded, unless nothing comes; less long where silence is due."""
        patience = GIVES_WAY if self._leaving else _PATIENCE
        if decoded.is_over:
            self._over()
        elif self._last_turn - self._fed > patience:
            decoded.break_off()

    def _silent(self) -> None:
        """A fade has come to its end: wait, or be done."""
        if self._paused and not self._leaving:
            self._turn.stop()
            self.changed.emit()
        else:
            self._over()

    def _over(self) -> None:
        """Be done, begin what is to come, and say so if it was not the music's own end."""
        piece, broken, waits = self._piece, self._broken, self._paused
        following, self._next = self._next, None
        self._finish()
        if following is not None:
            self._begin(following[0], self._fading.volume.target, following[1])
            if waits:
                self.pause()
        elif not broken:
            self.ended.emit()
        if piece and broken:
            self.failed.emit(SoundUnplayable(piece.title))

    def _finish(self) -> None:
        decoded, self._decoded = self._decoded, None
        if decoded is not None:
            decoded.broken.disconnect(self._unplayable)
            decoded.close()
        self._turn.stop()
        self._piece, self._paused, self._leaving, self._broken = None, False, False, False
        self.changed.emit()

    @Slot()
    def _devices_changed(self) -> None:
        """Headphones were pulled out or put in: go on with what there is, or wait for something."""
        if self._speaker is not None:
            was_there = self._speaker.is_there
            self._speaker.close()
            self._speaker = self._new_speaker()
            level, until = self._fading.level, self._fading.level.target
            level.to(0.0, 0.0)
            level.to(until, FADE_IN)
            if was_there and not self._speaker.is_there:
                self.pause()
        self.changed.emit()
