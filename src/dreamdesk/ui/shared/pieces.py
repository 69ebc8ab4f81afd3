"""The pieces of music that a workshop can choose between, and how nine of them lie on the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.listening import NINE, Taste
from dreamdesk.domain.own_music import own_piece, own_track, own_tracks

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.course import Course
    from dreamdesk.domain.music import Track
    from dreamdesk.services.meeting import Living

_ACROSS = 3


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece: `cover` is what the image provider knows its cover by.

    `place` says in words where it lies on the two axes. `sounding` while it is heard, `own` when
    it belongs to this forløb.
    """

    key: str
    title: str
    about: str
    cover: str
    lasts: str
    place: str
    chosen: bool
    sounding: bool
    favourite: bool
    notAgain: bool
    own: bool


def pieces(library: Library, course: Course) -> tuple[Track, ...]:
    """Return every piece one can choose: the forløb's own, then in the order of the playlists."""
    found = {track.id: track for playlist in library.playlists for track in playlist.tracks}
    return (*own_tracks(course.music), *found.values())


def closing_piece(library: Library) -> Track | None:
    """Return the piece that is offered at the end, or None."""
    return next((playlist.closing for playlist in library.playlists if playlist.closing), None)


def piece_of(library: Library, course: Course, track: str) -> Track | None:
    """Return a piece, the closing one too; None when it has been taken away since."""
    own = own_piece(course.music, track)
    if own is not None:
        return own_track(own)
    found = (playlist.track(track) for playlist in library.playlists)
    return next((piece for piece in found if piece is not None), None)


def wanted(library: Library, course: Course) -> tuple[Track, ...]:
    """Return the pieces that may be shown: not those that the citizen will not hear again."""
    never = {known.track for known in course.tastes if known.taste is Taste.NOT_AGAIN}
    return tuple(track for track in pieces(library, course) if track.id not in never)


def nine_of(tracks: Sequence[Track], living: Living) -> tuple[Track, ...]:
    """Return the nine that are shown now; after the last come the first.

    The forløb's own stand first. Where they are more than nine, every other page shows none of
    them: "noget helt andet" is that.
    """
    own = [track for track in tracks if track.medium_id]
    others = _dealt([track for track in tracks if not track.medium_id], str(living.course.id))
    if len(own) <= NINE:
        pages = _by_nine([*own, *others])
    else:
        both = zip_longest(_by_nine(own), _by_nine(others))
        pages = [page for page in chain(*both) if page]
    return tuple(pages[living.listening.page % len(pages)]) if pages else ()


def _dealt(tracks: Sequence[Track], deal: str) -> list[Track]:
    """Return pieces in an order that is the forløb's own, some of each corner after each other."""
    corners: dict[tuple[bool, bool], list[Track]] = {}
    for track in sorted(tracks, key=lambda t: blake2b(f"{deal}/{t.id}".encode()).digest()):
        corners.setdefault((track.calm_lively > 0, track.light_heavy > 0), []).append(track)
    return [t for t in chain(*zip_longest(*corners.values())) if t is not None]


def _by_nine(tracks: Sequence[Track]) -> list[Sequence[Track]]:
    return [tracks[start : start + NINE] for start in range(0, len(tracks), NINE)]


def laid_out(tracks: Sequence[Track]) -> tuple[Track, ...]:
    """Return at most nine pieces row by row, as they lie on the field, without any overlapping.

    The lightest stand in the uppermost row, and in each row the calmest to the left.
    """
    down = sorted(tracks, key=lambda track: (track.light_heavy, track.id))
    rows = (down[start : start + _ACROSS] for start in range(0, len(down), _ACROSS))
    return tuple(
        track for row in rows for track in sorted(row, key=lambda t: (t.calm_lively, t.id))
    )


def piece_rows(
    tracks: Sequence[Track], course: Course, chosen: str = "", sounding: str = ""
) -> tuple[PieceRow, ...]:
    """Return the rows of some pieces."""
    tastes = {known.track: known.taste for known in course.tastes}
    return tuple(
        PieceRow(
            key=track.id,
            title=track.title,
            about=about(track),
            cover=track.cover,
            lasts=clock(track.seconds),
            place=place_in_words(track),
            chosen=track.id == chosen,
            sounding=track.id == sounding,
            favourite=tastes.get(track.id) is Taste.FAVOURITE,
            notAgain=tastes.get(track.id) is Taste.NOT_AGAIN,
            own=track.medium_id is not None,
        )
        for track in tracks
    )


def about(track: Track) -> str:
    """Return what is told of a piece beneath its title: what is heard, or who plays it."""
    return track.description or track.artist or QCoreApplication.translate("Pieces", "Egen musik")


def clock(seconds: float) -> str:
    """Return a length as "2:07"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def place_in_words(track: Track) -> str:
    """Return where a piece lies on the two axes, such as "rolig, let"."""
    if not track.is_placed:
        return QCoreApplication.translate("Pieces", "ikke placeret endnu")
    calm = QCoreApplication.translate("Pieces", "rolig")
    lively = QCoreApplication.translate("Pieces", "livlig")
    light = QCoreApplication.translate("Pieces", "let")
    heavy = QCoreApplication.translate("Pieces", "tung")
    first = lively if track.calm_lively > 0 else calm
    return f"{first}, {heavy if track.light_heavy > 0 else light}"
