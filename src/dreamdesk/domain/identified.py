"""Rows of things with ids: find one, put one in, take one out, move one. Always a new tuple."""

from __future__ import annotations

from typing import Protocol, TypeVar
from uuid import UUID


class Identified(Protocol):
    """Anything that is known by an id."""

    @property
    def id(self) -> UUID:
        """The id."""
        ...


Thing = TypeVar("Thing", bound=Identified)


def found(things: tuple[Thing, ...], thing_id: UUID | None) -> Thing | None:
    """Return the thing with this id, or None."""
    return next((thing for thing in things if thing.id == thing_id), None)


def put(things: tuple[Thing, ...], thing: Thing) -> tuple[Thing, ...]:
    """Replace the thing with the same id where it stands, or add it last."""
    if found(things, thing.id) is None:
        return (*things, thing)
    return tuple(thing if known.id == thing.id else known for known in things)


def without(things: tuple[Thing, ...], thing_id: UUID) -> tuple[Thing, ...]:
    """Take the thing with this id out, if it is there."""
    return tuple(thing for thing in things if thing.id != thing_id)


def moved(things: tuple[Thing, ...], thing_id: UUID, places: int) -> tuple[Thing, ...]:
    """Move a thing `places` on (or back, when negative), as far as the row goes."""
    here = next((i for i, thing in enumerate(things) if thing.id == thing_id), None)
    if here is None:
        return things
    row = list(things)
    thing = row.pop(here)
    row.insert(min(max(here + places, 0), len(row)), thing)
    return tuple(row)
