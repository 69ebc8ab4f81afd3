"""The citizen's words, verbatim, and where they grew from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from dreamdesk.domain.dreams import Side
from dreamdesk.domain.errors import QuoteIsLocked
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.ink import Box
from dreamdesk.domain.music import COVER
from dreamdesk.domain.positions import Position


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture as it was when somebody used it, kept in the vault since content may change later.

    `card` is what it was known by, empty for what was cut out of a drawing.
    `data` holds the file's own bytes, `media_type` says what they are ("image/svg+xml").
    """

    id: UUID
    card: str
    title: str
    alt: str
    media_type: str
    data: bytes

    @property
    def is_cover(self) -> bool:
        """Whether it is the cover of a piece of music."""
        return self.card.startswith(COVER)

    @property
    def is_drawn(self) -> bool:
        """Whether it was cut out of a drawing; `title` is the sheet's name then."""
        return not self.card


@dataclass(frozen=True, slots=True)
class Spot:
    """A marked part of a drawn sheet: its sides in whole units of the sheet.

    `place` is the template's place that the words stand on, `step` which step of its way that is,
    from 1 (0: none).
    """

    sheet_id: UUID
    left: int
    top: int
    right: int
    bottom: int
    place: str = ""
    step: int = 0

    @property
    def box(self) -> Box:
        """Its sides together."""
        return Box(self.left, self.top, self.right, self.bottom)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where words came from: a picture, a question, both, or neither (simply said).

    `prompt_wording` is the question as it stood then; `feeds`, `side` and `position` are what the
    answer becomes by it. `spot` is what of a drawing was pointed at.
    """

    picture_id: UUID | None = None
    prompt: str = ""
    prompt_wording: str = ""
    feeds: Feeds | None = None
    side: Side | None = None
    position: Position | None = None
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence as it was said, with who said it, who wrote it down and when.

    Open until somebody answers yes to "har jeg skrevet det rigtigt?"; locked from then on.
    """

    id: UUID
    text: str
    said_by: UUID
    written_by: UUID
    written_at: datetime
    origin: Origin = Origin()
    confirmed_at: datetime | None = None

    @property
    def is_locked(self) -> bool:
        """Whether the words have been confirmed and can no longer change."""
        return self.confirmed_at is not None

    def reworded(self, text: str) -> Quote:
        """Return the quote with other words; raises QuoteIsLocked once it is confirmed."""
        if self.is_locked:
            raise QuoteIsLocked(self.id)
        return replace(self, text=text)

    def from_picture(self, picture_id: UUID | None) -> Quote:
        """Return the quote said about another picture, or none; raises QuoteIsLocked."""
        if self.is_locked:
            raise QuoteIsLocked(self.id)
        return replace(self, origin=replace(self.origin, picture_id=picture_id))

    def confirmed(self, at: datetime) -> Quote:
        """Lock the words. A second confirmation keeps the first time."""
        return self if self.is_locked else replace(self, confirmed_at=at)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A passing remark to come back to; it becomes a dream only when the citizen says so."""

    id: UUID
    text: str
    noted_at: datetime
    prompt: str = ""
