"""What the screens need of sound: one owner for the whole program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from dreamdesk.services.ports import Heralds

TASTE = 30.0
"""Seconds of a piece that are played when it is only tasted, its fade among them."""


class Troubles(Protocol):
    """Something that tells of trouble."""

    def connect(self, listener: Callable[[Exception], None], /) -> object:
        """Call a listener with each."""
        ...

    def disconnect(self, listener: Callable[[Exception], None], /) -> object:
        """Call it no longer."""
        ...


@dataclass(frozen=True, slots=True)
class Playable:
    """A piece as it is played: from a file, or from `data` in memory where it is kept encrypted.

    `key` tells it from others, `loudness` is what was measured, in LUFS.
    """

    key: str
    title: str
    loudness: float
    file: Path | None = None
    data: bytes | bytearray | None = None

    def without_data(self) -> Playable:
        """Return it without its bytes: a large piece stands in memory once, where it is decoded."""
        return replace(self, data=None)


class Sound(Protocol):
    """The one owner of sound: one piece at a time, that fades in and out."""

    @property
    def changed(self) -> Heralds:
        """Told when a piece begins, waits or ends, and each second that it plays."""
        ...

    @property
    def ended(self) -> Heralds:
        """Told when a piece has come to its end, or has faded out."""
        ...

    @property
    def failed(self) -> Troubles:
        """Told with a SoundUnplayable."""
        ...

    @property
    def piece(self) -> str:
        """What is playing or paused, empty for nothing."""
        ...

    @property
    def paused(self) -> bool:
        """Whether a piece waits to go on."""
        ...

    @property
    def sounds(self) -> bool:
        """Whether anything can be heard, a fade too."""
        ...

    @property
    def seconds(self) -> float:
        """How far one has come."""
        ...

    @property
    def heard(self) -> bool:
        """Whether there is a loudspeaker."""
        ...

    def play(self, piece: Playable, volume: float, seconds: float = 0.0) -> None:
        """Play a piece, or only so many seconds of it; `volume` is a share."""
        ...

    def pause(self) -> None:
        """Fade out and wait."""
        ...

    def go_on(self) -> None:
        """Go on where it was paused."""
        ...

    def stop(self) -> None:
        """Fade out and be done."""
        ...

    def set_volume(self, volume: float) -> None:
        """Play louder or more softly from now on."""
        ...

    def duck(self, ducked: bool) -> None:
        """Make room for a voice, or no longer."""
        ...

    def close(self) -> None:
        """Be silent at once."""
        ...
