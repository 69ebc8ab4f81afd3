"""Sound files for tests, made of nothing but bytes: tones, tags, boxes."""

from __future__ import annotations

import math
import struct
import wave
from array import array
from pathlib import Path

from support.planted import ROOT

RATE = 48_000
PIECES = ROOT / "assets" / "music" / "strandkanten"


def decibels(below: float) -> float:
    """Return the amplitude of a tone so many decibels below the loudest there is."""
    return float(10 ** (below / 20))


def tone(seconds: float, below: float, hertz: int = 1000, rate: int = RATE) -> array[int]:
    """Return a tone on both channels, whose peaks lie so many decibels below the loudest."""
    loud = 32767 * decibels(below)
    period = [int(loud * math.sin(2 * math.pi * hertz * n / rate)) for n in range(rate // 100)]
    once = array("h", [sample for sample in period for _ in "lr"])
    whole = once * (int(seconds * 100) + 1)
    return whole[: int(seconds * rate) * 2]


def write_wav(file: Path, samples: array[int], channels: int = 2, rate: int = RATE) -> Path:
    """Write samples of 16 bits."""
    with wave.open(str(file), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())
    return file


def float_wav(file: Path, samples: array[float]) -> Path:
    """Write a mono file of floating-point samples, which may be none at all (IEEE 754)."""
    data = samples.tobytes()
    form = struct.pack("<HHIIHH", 3, 1, RATE, RATE * 4, 4, 32)
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(form)) + form
    body += b"data" + struct.pack("<I", len(data)) + data
    file.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return file


def promised_wav(file: Path, seconds: float, data: bytes) -> Path:
    """Write a file of 8,000 frames a second whose header promises so many seconds."""
    size = int(seconds * 8000) * 2
    form = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(form)) + form
    body += b"data" + struct.pack("<I", size) + data
    file.write_bytes(b"RIFF" + struct.pack("<I", len(body) - len(data) + size) + body)
    return file


def box(name: bytes, inside: bytes) -> bytes:
    """Return a box of an MP4 file."""
    return struct.pack(">I", 8 + len(inside)) + name + inside


def mp4(stream: bytes) -> bytes:
    """Return an MP4 file with one stream of a kind, and nothing in it."""
    description = box(b"stsd", bytes(4) + struct.pack(">I", 1) + box(stream, bytes(28)))
    tables = box(b"minf", box(b"stbl", description))
    movie = box(b"moov", box(b"trak", box(b"mdia", tables)))
    return box(b"ftyp", b"M4A \0\0\0\0") + box(b"mdat", bytes(64)) + movie


def id3(frames: dict[bytes, bytes]) -> bytes:
    """Return a tag as it stands before an MP3 (ID3 2.3)."""
    body = b"".join(n + struct.pack(">IH", len(data), 0) + data for n, data in frames.items())
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + body


def words(text: str) -> bytes:
    """Return a text as a frame of a tag has it."""
    return b"\x01" + text.encode("utf-16")


def picture(data: bytes) -> bytes:
    """Return a cover as a frame of a tag has it."""
    return b"\0image/png\0\x03\0" + data


def mp3_frame() -> bytes:
    """Return a silent frame: MPEG 1, layer III, 128 kbit/s, 48,000 hertz, two channels."""
    return b"\xff\xfb\x94\x00" + bytes(380)


def tagged_mp3(file: Path, frames: dict[bytes, bytes], count: int = 60) -> Path:
    """Write a silent piece with a tag."""
    file.write_bytes(id3(frames) + mp3_frame() * count)
    return file
