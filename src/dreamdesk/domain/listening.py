"""Listening: which pieces were heard, in which order, and what each of them brought up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.identified import found, put

NINE = 9
"""Pieces that are shown at once: as many as the pictures (domain.md, "nine at a time")."""

CEILING = 0.7
"""How loud a piece may be to begin with, as a share of what the machine's own volume allows."""

LOWEST, HIGHEST = 0.1, 1.0
"""Between these the adviser sets the ceiling, and the citizen the volume below it."""


class Moment(StrEnum):
    """Where one is with a piece: it sounds, then it is quiet, then one asks, then it is told."""

    SOUNDING = "sounding"
    SILENCE = "silence"
    ASKED = "asked"
    TOLD = "told"


class Settled(StrEnum):
    """The answer to whether something is left open after the music."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    OPEN = "open"


class Taste(StrEnum):
    """What a citizen thinks of a piece, remembered for the forløb."""

    FAVOURITE = "favourite"
    NOT_AGAIN = "not_again"


@dataclass(frozen=True, slots=True)
class Tasted:
    """A piece that the citizen likes, or does not want to hear again; `title` as it was then."""

    track: str
    title: str
    taste: Taste


@dataclass(frozen=True, slots=True)
class Listened:
    """A piece that was listened to, and what it brought up; nothing need have come up.

    `title` and `artist` are the piece's as they were then, `prompt` the question that was current;
    empty for none.
    """

    id: UUID
    track: str
    title: str
    at: datetime
    prompt: str = ""
    moment: Moment = Moment.SOUNDING
    quote_id: UUID | None = None
    colour: Colour | None = None
    picture_id: UUID | None = None
    nothing: bool = False
    artist: str = ""

    @property
    def brought_something(self) -> bool:
        """Whether words, a colour or a picture came up."""
        return bool(self.quote_id or self.colour or self.picture_id)

    def with_colour(self, colour: Colour) -> Listened:
        """Return what came up with a colour; the same one again takes it back."""
        chosen = None if colour is self.colour else colour
        return replace(self, colour=chosen, nothing=False)

    def with_picture(self, picture_id: UUID) -> Listened:
        """Return what came up with a picture; the same one again takes it back."""
        chosen = None if picture_id == self.picture_id else picture_id
        return replace(self, picture_id=chosen, nothing=False)

    def with_nothing(self) -> Listened:
        """Return it with nothing to be told; the words that were said stay where they are."""
        return replace(self, colour=None, picture_id=None, nothing=not self.nothing)


@dataclass(frozen=True, slots=True)
class Listening:
    """The music of one workshop. Every change gives a new one.

    `page` is which nine pieces are shown, from 0 on and without an end. `ceiling` is the most that
    `volume` may be, both as shares of what the machine's own volume allows. `without` when one has
    chosen no music.
    """

    heard: tuple[Listened, ...] = ()
    page: int = 0
    ceiling: float = CEILING
    volume: float = CEILING
    without: bool = False
    settled: Settled = Settled.NOT_ASKED

    @property
    def now(self) -> Listened | None:
        """The piece one is at, until it has been told what it brought up; None while choosing."""
        last = self.heard[-1] if self.heard else None
        return last if last is not None and last.moment is not Moment.TOLD else None

    @property
    def loudness(self) -> float:
        """How loud it is played: never above the ceiling."""
        return min(self.volume, self.ceiling)

    def begun(self, listened: Listened) -> Listening:
        """Listen to a piece; what one was at is told, in however few words."""
        before = self.at_moment(Moment.TOLD)
        return replace(before, heard=(*before.heard, listened), without=False)

    def at_moment(self, moment: Moment) -> Listening:
        """Go on with the piece one is at, never back; nothing happens while there is none."""
        now, order = self.now, tuple(Moment)
        if now is None or order.index(moment) <= order.index(now.moment):
            return self
        return self.keeping(replace(now, moment=moment))

    def broken_off(self, track: str, *, heard: bool) -> Listening:
        """Be quiet after a piece that cannot be played on.

        One of which nothing was heard, and that brought nothing up, was not listened to at all.
        """
        now = self.now
        if now is None or now.track != track or now.moment is not Moment.SOUNDING:
            return self
        if heard or now.brought_something:
            return self.at_moment(Moment.SILENCE)
        return replace(self, heard=self.heard[:-1])

    def keeping(self, listened: Listened) -> Listening:
        """Keep what a piece has brought up."""
        if found(self.heard, listened.id) is None:
            return self
        return replace(self, heard=put(self.heard, listened), settled=Settled.NOT_ASKED)

    def with_ceiling(self, ceiling: float) -> Listening:
        """Set how loud a piece may be at most."""
        return replace(self, ceiling=_between(ceiling))

    def with_volume(self, volume: float) -> Listening:
        """Play louder or more softly, up to the ceiling."""
        return replace(self, volume=min(_between(volume), self.ceiling))


def tasting(tastes: tuple[Tasted, ...], tasted: Tasted) -> tuple[Tasted, ...]:
    """Remember what somebody thinks of a piece; the same again takes it back."""
    others = tuple(known for known in tastes if known.track != tasted.track)
    same = any(known.track == tasted.track and known.taste is tasted.taste for known in tastes)
    return others if same else (*others, tasted)


def _between(share: float) -> float:
    return min(max(share, LOWEST), HIGHEST)
