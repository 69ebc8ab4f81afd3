"""Playing a plain tone and waiting for what is heard of it."""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

from dreamdesk.services.sound_port import Playable
from dreamdesk.ui.fading import CHANNELS, RATE
from dreamdesk.ui.sound import SystemSound
from support.ears import Ears
from support.hands import wait_until

LOUD = 8000
"""The loudest sample of the tone."""


def tone(folder: Path, seconds: float, name: str = "tone", loud: int = LOUD) -> Path:
    """Write a tone of 400 hertz that never changes."""
    file = folder / f"{name}.wav"
    cycle = [int(loud * math.sin(2 * math.pi * 400 * n / RATE)) for n in range(RATE // 400)]
    frames = array("h", [sample for sample in cycle for _ in range(CHANNELS)])
    with wave.open(str(file), "wb") as out:
        out.setnchannels(CHANNELS)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(frames.tobytes() * int(seconds * 400))
    return file


def piece(file: Path, loudness: float = -20.0) -> Playable:
    """Return a file as a piece that is played as it is."""
    return Playable(file.stem, file.stem, loudness, file)


def heard(ears: Ears, seconds: float) -> None:
    """Wait until so many seconds have been heard."""
    wait_until(lambda: ears.seconds >= seconds, f"{seconds} seconds to be heard")


def quiet(sound: SystemSound) -> None:
    """Wait until nothing can be heard."""
    wait_until(lambda: not sound.sounds, "silence")
