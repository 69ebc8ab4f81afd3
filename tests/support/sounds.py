"""Sound files to bring: small real ones, and what a reader would say of them."""

from __future__ import annotations

import io
import math
import wave
from array import array
from collections.abc import Callable
from functools import cache
from pathlib import Path

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_music import ReadSound

_RATE = 44100


@cache
def tone(seconds: float = 1.0, pitch: int = 440) -> bytes:
    """Return a wav file with one soft tone, of so many whole swings in a second."""
    turn = 2 * math.pi * pitch / _RATE
    # Each second sounds like the one before: made sample by sample, a minute takes as long.
    second = array("h", (int(6000 * math.sin(turn * n)) for n in range(_RATE)))
    samples = (second * math.ceil(seconds))[: int(seconds * _RATE)]
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


def track(track_id: str, file: str, title: str = "", more: str = "", **other: str) -> str:
    """Return a [[tracks]] of a playlist.toml."""
    values = {
        "id": f'"{track_id}"',
        "file": f'"{file}"',
        "title": f'"{title}"',
        "description": '"Noget, man kan høre."',
        "calm_lively": "-0.5",
        "light_heavy": "0.25",
        "seconds": "61.5",
        "loudness": "-18.0",
    } | other
    lines = (f"{key} = {value}" for key, value in values.items())
    return "\n".join(("[[tracks]]", *lines, more, ""))


def playlist_toml(*tracks: str) -> bytes:
    """Return a playlist.toml with these tracks."""
    head = 'schema = 1\nid = "aften"\nversion = "1"\ntitle = "Aftenmusik"\n'
    return (head + 'description = "Til aftenen"\nlicense = "egen"\n' + "\n".join(tracks)).encode()
