"""Drawing templates: a drawn sheet with named places, and the stamps that are put on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dreamdesk.domain.dreams import Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.domain.layouts import Field


@dataclass(frozen=True, slots=True)
class Place:
    """A named place of a template.

    `feeds` and `side` are what a word or a stamp put there can become, `says` how its words are
    said then ("{words}, tæt på"). `title_at` is where its name is written, in shares of the sheet.
    """

    field: Field
    feeds: Feeds | None = None
    side: Side | None = None
    says: str = "{words}"
    title_at: tuple[float, float] | None = None

    @property
    def id(self) -> str:
        """The place's id within its template."""
        return self.field.id

    @property
    def title(self) -> str:
        """What the place is called."""
        return self.field.title


@dataclass(frozen=True, slots=True)
class Template:
    """A sheet to begin with. Of places within each other the innermost counts."""

    id: str
    title: str
    picture: Path
    places: tuple[Place, ...]

    def place_at(self, x: float, y: float) -> Place | None:
        """Return the place at a point in units of the sheet, or None."""
        there = (p for p in self.places if p.field.holds(x / SHEET_WIDTH, y / SHEET_HEIGHT))
        return min(there, key=lambda place: place.field.size, default=None)

    def place(self, place_id: str) -> Place | None:
        """Return the place with this id, or None."""
        return next((place for place in self.places if place.id == place_id), None)

    def step_of(self, place: Place) -> int:
        """Return which step of the way a place is, from 1; 0 for what is none."""
        steps = [each for each in self.places if each.feeds is Feeds.STEP]
        return steps.index(place) + 1 if place in steps else 0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A small picture to put on a sheet."""

    id: str
    title: str
    picture: Path
