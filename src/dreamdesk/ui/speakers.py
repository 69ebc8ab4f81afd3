"""Loudspeakers: the machine's own, or none."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from dreamdesk.ui.fading import CHANNELS, FRAME_BYTES, RATE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink

AT_ONCE = RATE // 10
"""Frames that are made ready in one go."""

_BUFFERED = RATE // 4


class Speaker(Protocol):
    """Where samples go."""

    @property
    def is_there(self) -> bool:
        """Whether anybody can hear it."""
        ...

    def wanted(self) -> int:
        """Return how many frames it takes now."""
        ...

    def put(self, samples: bytes) -> None:
        """Take samples: 16 bits, two channels, 48,000 frames a second."""
        ...

    def close(self) -> None:
        """Let go of the device."""
        ...


class NoSpeaker:
    """A machine without a loudspeaker: time passes, and nothing is heard."""

    is_there = False

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = clock()

    def wanted(self) -> int:
        """Return how many frames have passed since the last time."""
        now = self._clock()
        frames = int((now - self._since) * RATE)
        self._since += frames / RATE
        return min(frames, AT_ONCE)

    def put(self, samples: bytes) -> None:
        """Let them go."""

    def close(self) -> None:
        """There is nothing to let go of."""


class _DeviceSpeaker:
    """The machine's own loudspeaker, or the headphones."""

    is_there = True

    def __init__(self, sink: QAudioSink) -> None:
        sink.setBufferSize(_BUFFERED * FRAME_BYTES)
        self._sink = sink
        self._into = sink.start()

    def wanted(self) -> int:
        return min(self._sink.bytesFree() // FRAME_BYTES, _BUFFERED)

    def put(self, samples: bytes) -> None:
        if self._into is not None:
            self._into.write(samples)

    def close(self) -> None:
        self._sink.stop()


def through_sleep() -> float:
    """Return seconds that pass while the machine sleeps too; Linux has a clock that stands then."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


def wanted_format() -> QAudioFormat:
    """Return the one form that all samples have."""
    from PySide6.QtMultimedia import QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(CHANNELS)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


def default_speaker() -> Speaker:
    """Return the loudspeaker that the system plays through now."""
    from PySide6.QtMultimedia import QAudioSink, QMediaDevices

    device = QMediaDevices.defaultAudioOutput()
    if device.isNull() or not device.isFormatSupported(wanted_format()):
        return NoSpeaker()
    return _DeviceSpeaker(QAudioSink(device, wanted_format()))


def has_device() -> bool:
    """Tell whether there is a loudspeaker."""
    from PySide6.QtMultimedia import QMediaDevices

    return not QMediaDevices.defaultAudioOutput().isNull()


def watched_devices(changed: Callable[[], None]) -> QObject:
    """Call a listener when a loudspeaker comes or goes, as long as what is returned lives."""
    from PySide6.QtMultimedia import QMediaDevices

    devices = QMediaDevices()
    devices.audioOutputsChanged.connect(changed)
    return devices
