"""A score as a MIDI file, one tick a millisecond."""

from __future__ import annotations

import struct
from itertools import count

from tools.music.playing import Clock, play, turn
from tools.music.score import Part, Score

TICKS_A_BEAT = 500
Event = tuple[int, int, bytes]
_PERCUSSION = 9


def midi(score: Score) -> bytes:
    """Return the whole file: a track for each part."""
    clock = Clock(score)
    channels = (number for number in count() if number != _PERCUSSION)
    tracks = [_tempo_track()]
    for name, channel in zip(score.parts, channels, strict=False):
        tracks.append(_track(_events(score, name, channel, clock)))
    header = b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), TICKS_A_BEAT)
    return header + b"".join(tracks)


def _events(score: Score, name: str, channel: int, clock: Clock) -> list[Event]:
    events = _seat(score.parts[name], channel)
    for turned in turn(score, name, clock):
        data = bytes([0xB0 | channel, turned.controller, turned.value])
        events.append((_tick(turned.at), 1, data))
    for note in play(score, name, clock):
        events.append((_tick(note.start), 2, bytes([0x90 | channel, note.pitch, note.velocity])))
        events.append((_tick(note.end), 0, bytes([0x80 | channel, note.pitch, 0])))
    return sorted(events)


def _seat(part: Part, channel: int) -> list[Event]:
    volume = min(127, round(part.plays.volume * part.level))
    pan = round(64 + 63 * part.pan)
    return [
        (0, 0, bytes([0xC0 | channel, part.plays.program])),
        (0, 0, bytes([0xB0 | channel, 7, volume])),
        (0, 0, bytes([0xB0 | channel, 10, pan])),
    ]


def _tempo_track() -> bytes:
    return _chunk(b"\x00\xff\x51\x03" + (500_000).to_bytes(3, "big"))


def _track(events: list[Event]) -> bytes:
    body, before = b"", 0
    for tick, _, data in events:
        body += _length(tick - before) + data
        before = tick
    return _chunk(body)


def _chunk(body: bytes) -> bytes:
    body += b"\x00\xff\x2f\x00"
    return b"MTrk" + struct.pack(">I", len(body)) + body


def _tick(seconds: float) -> int:
    return max(0, round(seconds * 1000))


def _length(value: int) -> bytes:
    parts = [value & 0x7F]
    while value := value >> 7:
        parts.append(value & 0x7F | 0x80)
    return bytes(reversed(parts))
