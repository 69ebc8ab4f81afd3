"""Pieces of music and the playlists they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

COVER = "music/"
"""What the cover of a piece is known by begins with this; the piece's id follows."""


@dataclass(frozen=True, slots=True)
class Track:
    """A piece of music; `description` says in one sentence what is heard.

    `calm_lively` and `light_heavy` place it on the two axes: -1 is calm and light, 1 lively and
    heavy. `seconds` is its length, `loudness` what was measured by EBU R 128, in LUFS.
    `medium_id` is where the vault keeps a piece that belongs to one forløb; `sound` is then only a
    name. `picture` is the cover that lies beside it; without one, a cover is drawn.
    """

    id: str
    title: str
    description: str
    calm_lively: float
    light_heavy: float
    seconds: float
    loudness: float
    sound: Path
    artist: str = ""
    medium_id: UUID | None = None
    picture: Path | None = None

    @property
    def is_placed(self) -> bool:
        """Whether somebody has said where it lies on the axes; until then it is in the middle."""
        return bool(self.calm_lively or self.light_heavy)

    @property
    def cover(self) -> str:
        """What its cover is known by, as if it were a card."""
        return f"{COVER}{self.id}"


@dataclass(frozen=True, slots=True)
class Playlist:
    """Pieces to choose between; `missing` names the sound files and covers that cannot be used.

    `closing` is offered when the listening is over, and is not among the tracks.
    """

    id: str
    title: str
    version: str
    tracks: tuple[Track, ...]
    closing: Track | None = None
    missing: tuple[str, ...] = ()

    def track(self, track_id: str) -> Track | None:
        """Return the track, the closing one too, or None when the playlist has changed since."""
        everything = (*self.tracks, self.closing) if self.closing else self.tracks
        return next((track for track in everything if track.id == track_id), None)
