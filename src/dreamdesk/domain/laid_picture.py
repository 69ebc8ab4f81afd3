"""The laid table as one picture: what lies on it, and the fields that are drawn on it."""

from __future__ import annotations

from dataclasses import dataclass

from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.layouts import Field


@dataclass(frozen=True, slots=True)
class LaidPicture:
    """A card that lies on the table, with its picture's own bytes; none when they are lost."""

    laid: LaidCard
    title: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class TablePicture:
    """The table with its cards, the lowest first. A card with its back up shows nothing."""

    cards: tuple[LaidPicture, ...]
    fields: tuple[Field, ...] = ()
