"""A forløb's own music as rows, and back."""

from __future__ import annotations

from dataclasses import asdict

from dreamdesk.domain.own_music import OwnPiece
from dreamdesk.storage.rows import Row


def own_piece_row(piece: OwnPiece) -> Row:
    """Return an own piece as a row: its columns are called as its fields are."""
    return asdict(piece)


def own_piece_of(row: Row) -> OwnPiece:
    """Return the own piece in a row."""
    belongs = ("course_id", "position")
    return OwnPiece(**{name: value for name, value in row.items() if name not in belongs})
