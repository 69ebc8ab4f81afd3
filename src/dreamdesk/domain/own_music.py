"""A forløb's own music: what somebody brought, kept in the vault and listened to like the rest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from dreamdesk.domain.music import Track

_TRACK = "egen-"


@dataclass(frozen=True, slots=True)
class ReadSound:
    """A sound file that has been listened through.

    `title`, `artist` and `cover` (a picture as the file holds it) are empty where its tags have
    none. `seconds` is its length, `loudness` what was measured by EBU R 128, in LUFS.
    """

    title: str
    artist: str
    seconds: float
    loudness: float
    media_type: str
    cover: bytes = b""


@dataclass(frozen=True, slots=True)
class OwnPiece:
    """A piece that was brought: `id` is its medium, `cover_id` the medium of its cover, if any.

    `artist` is empty where nobody knows. `seconds` is its length, `loudness` in LUFS. Until
    somebody has placed it, it lies in the middle of the two axes.
    """

    id: UUID
    title: str
    artist: str
    seconds: float
    loudness: float
    cover_id: UUID | None = None
    calm_lively: float = 0.0
    light_heavy: float = 0.0

    @property
    def track_id(self) -> str:
        """The id that it is listened to by."""
        return f"{_TRACK}{self.id}"


@lru_cache(maxsize=4)
def own_tracks(pieces: tuple[OwnPiece, ...]) -> tuple[Track, ...]:
    """Return pieces as they lie among the others; remembered, since several screens ask."""
    return tuple(own_track(piece) for piece in pieces)


def own_track(piece: OwnPiece) -> Track:
    """Return a piece as it lies among the others."""
    return Track(
        id=piece.track_id,
        title=piece.title,
        description="",
        calm_lively=piece.calm_lively,
        light_heavy=piece.light_heavy,
        seconds=piece.seconds,
        loudness=piece.loudness,
        sound=Path(str(piece.id)),
        artist=piece.artist,
        medium_id=piece.id,
    )


def own_piece(pieces: tuple[OwnPiece, ...], track_id: str) -> OwnPiece | None:
    """Return the piece that is listened to by this id, or None."""
    return next((piece for piece in pieces if piece.track_id == track_id), None)
