"""Sound files to bring: small real ones, and what a reader would say of them."""

from __future__ import annotations

import io
import math
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_music import ReadSound

_RATE = 8000


def tone(seconds: float = 1.0, pitch: float = 440.0) -> bytes:
    """Return a wav file with one soft tone."""
    frames = range(int(seconds * _RATE))
    samples = array("h", (int(6000 * math.sin(2 * math.pi * pitch * n / _RATE)) for n in frames))
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(_RATE)
        made.writeframes(samples.tobytes())
    return out.getvalue()


def read_plainly(file: Path, go_on: Callable[[], bool]) -> ReadSound | None:
    """Return what is known of a wav file; raises FileRefused as a reader does."""
    if not go_on():
        return None
    try:
        data = file.read_bytes()
    except OSError:
        raise FileRefused(Refusal.UNREADABLE) from None
    if not data:
        raise FileRefused(Refusal.EMPTY)
    if not data.startswith(b"RIFF"):
        raise FileRefused(Refusal.NOT_MUSIC)
    seconds = (len(data) - 44) / 2 / _RATE
    return ReadSound("", "", seconds, -23.0, "audio/wav")
