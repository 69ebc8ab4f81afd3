"""A sound file that somebody brings: looked at, listened through, and either known or refused."""

from __future__ import annotations

import math
import stat
import time
from array import array
from collections.abc import Callable
from pathlib import Path

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.sounds.decoding import Ending, decode
from dreamdesk.sounds.kinds import is_locked, is_music, media_type
from dreamdesk.sounds.loudness import Loudness
from dreamdesk.sounds.tags import Tags, read_tags

__all__ = ["LARGEST_FILE", "LONGEST", "is_music", "read_sound"]

LONGEST = 3600.0
"""Seconds; what is longer is a talk or a whole concert, and nobody listens to it in a meeting."""

LARGEST_FILE = 256 << 20
"""Bytes: kept music is played from memory."""

_BREATH, _BREATHES = 4, 0.0003
"""After so many hops a pause of so many seconds."""

_SHORT = 30.0
"""Seconds; of what is shorter every sample is weighted."""

_MAY_LACK = 1.0
"""Seconds that a header may promise too much."""

_HEADERS_KNOW = ("audio/flac", "audio/wav", "audio/mp4")
"""Kinds whose header tells how long they are; of others it is reckoned from what there is."""


def read_sound(file: Path, go_on: Callable[[], bool]) -> ReadSound | None:
    """Listen through a file, on any thread; returns None when `go_on` says stop.

    Raises FileRefused.
    """
    kind, tags = _looked_at(file)
    heard = _Heard(kind, tags.seconds, go_on)
    ending = decode(file, heard.hear, go_on)
    if heard.refused is not None:
        raise FileRefused(heard.refused)
    if ending is Ending.STOPPED:
        return None
    if ending is Ending.STUCK or not file.is_file():
        raise FileRefused(Refusal.UNREADABLE)
    seconds = heard.seconds
    if seconds == 0:
        raise FileRefused(Refusal.NOT_MUSIC)
    lacks = kind in _HEADERS_KNOW and seconds < tags.seconds - _MAY_LACK
    if ending is Ending.BROKEN or lacks:
        raise FileRefused(Refusal.TORN)
    return ReadSound(tags.title, tags.artist, seconds, heard.loudness(), kind, tags.cover)


def _looked_at(file: Path) -> tuple[str, Tags]:
    """Return the kind and the tags of a file that may be decoded; raises FileRefused."""
    try:
        found = file.lstat()
        if stat.S_ISLNK(found.st_mode):
            raise FileRefused(Refusal.OUTSIDE)
        if not stat.S_ISREG(found.st_mode):
            raise FileRefused(Refusal.NOT_MUSIC)
        if found.st_size == 0:
            raise FileRefused(Refusal.EMPTY)
        with file.open("rb") as source:
            kind = media_type(source)
            if not kind:
                raise FileRefused(Refusal.NOT_MUSIC)
            if is_locked(source, kind):
                raise FileRefused(Refusal.PROTECTED)
            tags = read_tags(source)
    except OSError:
        raise FileRefused(Refusal.UNREADABLE) from None
    if tags.seconds > LONGEST:
        raise FileRefused(Refusal.TOO_LONG)
    if found.st_size > LARGEST_FILE:
        raise FileRefused(Refusal.TOO_LARGE)
    return kind, tags


class _Heard:
    """What has been heard of a file so far."""

    def __init__(self, kind: str, promised: float, go_on: Callable[[], bool]) -> None:
        self._kind = kind
        self._everything = 0 < promised <= _SHORT
        self._go_on = go_on
        self._form = (0, 0, 0.0)
        self._frames = self._hopped = 0
        self._rest: array[float] = array("f")
        self._loudness: Loudness | None = None
        self.refused: Refusal | None = None

    @property
    def seconds(self) -> float:
        """How much has been heard."""
        return self._frames / self._form[0] if self._form[0] else 0.0

    def hear(self, samples: array[float], rate: int, channels: int, full_scale: float) -> bool:
        """Hear samples; returns whether to go on."""
        if rate <= 0 or channels <= 0:
            return self._refuse(Refusal.TORN)
        if self._loudness is None:
            self._form = (rate, channels, full_scale)
            self._rest = array(samples.typecode)
            self._loudness = Loudness(rate, channels, full_scale, self._everything)
        if (rate, channels, full_scale) != self._form:
            return self._refuse(Refusal.TORN)
        if self._kind == "audio/wav" and not math.isfinite(sum(samples)):
            # Not a number: a loudspeaker would be given its loudest bang.
            return self._refuse(Refusal.TORN)
        self._frames += len(samples) // channels
        if self.seconds > LONGEST:
            return self._refuse(Refusal.TOO_LONG)
        self._rest.extend(samples)
        self._hops(self._loudness, self._loudness.frames * channels)
        return self._go_on()

    def loudness(self) -> float:
        """Return how loud it was, in LUFS, to a tenth."""
        if self._loudness is None:
            raise ValueError("nothing was heard")
        if self._frames < self._loudness.frames * 4 and self._rest:
            self._loudness.hear(self._rest)
        return round(self._loudness.integrated(), 1)

    def _hops(self, loudness: Loudness, size: int) -> None:
        while len(self._rest) >= size:
            hop = self._rest[:size]
            del self._rest[:size]
            if hop.typecode == "B":
                hop = array("d", [value - 128 for value in hop])
            loudness.hear(hop)
            self._hopped += 1
            if self._hopped % _BREATH == 0:
                # A screen that waits for Python's lock gets it now, and not when it is taken away.
                time.sleep(_BREATHES)

    def _refuse(self, why: Refusal) -> bool:
        self.refused = why
        return False
