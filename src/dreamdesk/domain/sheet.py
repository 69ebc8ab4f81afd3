"""A sheet of drawing: what lies on it, and its undo by what was done, never by picture."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.ink import InkColour, Stroke


class PlacedKind(StrEnum):
    """What can be placed on a sheet."""

    STAMP = "stamp"
    WORDS = "words"
    BUBBLE = "bubble"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Placed:
    """A thing placed on a sheet: a stamp, words, a speech bubble, a card or a photograph.

    `x` and `y` are its middle in units of the sheet, `angle` degrees clockwise, `scale` 1 for the
    size it was placed in. `name` is the stamp's or the kept picture's id, `place` the template's
    place that it was dropped on (empty: none). Moving it gives a new one with the same id.
    """

    id: UUID
    kind: PlacedKind
    x: float
    y: float
    drawn_by: UUID | None
    drawn_at: datetime
    angle: float = 0.0
    scale: float = 1.0
    colour: InkColour = InkColour.INK
    name: str = ""
    text: str = ""
    place: str = ""
    layer: int = 0


Thing: TypeAlias = Stroke | Placed


@dataclass(frozen=True, slots=True)
class SheetChange:
    """One finished action: the things it took away and the things it put there.

    A thing that was moved stands in both, as it was and as it is.
    """

    took: tuple[Thing, ...] = ()
    put: tuple[Thing, ...] = ()


class Drawers(StrEnum):
    """Who draws on a sheet."""

    CITIZEN = "citizen"
    ADVISER = "adviser"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What is known of a sheet without what is drawn on it.

    `template` is a template's id, empty for a blank sheet; `grown_from` the earlier sheet that this
    one carries on. `drawers` are those who draw, `fingers` whether they do it with fingers; both
    can change in the middle.
    """

    id: UUID
    workshop_id: UUID
    name: str
    created_at: datetime
    template: str = ""
    grown_from: UUID | None = None
    drawers: Drawers = Drawers.BOTH
    fingers: Fingers = Fingers.WITHOUT_PEN


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with everything on it, lowest first, and everything that was done to it.

    `done` counts how many of `changes` hold now; the rest have been undone and can be redone. The
    first `floor` changes are what an earlier sheet brought along, and stay.
    """

    head: SheetHead
    things: tuple[Thing, ...] = ()
    changes: tuple[SheetChange, ...] = ()
    done: int = 0
    floor: int = 0

    @property
    def id(self) -> UUID:
        """The sheet's id."""
        return self.head.id

    @property
    def can_undo(self) -> bool:
        """Whether something has been done here that can be taken back."""
        return self.done > self.floor

    @property
    def can_redo(self) -> bool:
        """Whether something has been taken back that can be done again."""
        return self.done < len(self.changes)

    def thing(self, thing_id: UUID) -> Thing | None:
        """Return a thing that lies on the sheet, or None."""
        return next((thing for thing in self.things if thing.id == thing_id), None)

    def strokes(self) -> tuple[Stroke, ...]:
        """Return the strokes, lowest first."""
        return tuple(thing for thing in self.things if isinstance(thing, Stroke))

    def placed(self) -> tuple[Placed, ...]:
        """Return the placed things, lowest first."""
        return tuple(thing for thing in self.things if isinstance(thing, Placed))

    def add(self, *things: Thing) -> Sheet:
        """Put new things on top, in this order, as one action."""
        layers = enumerate(things, start=self._top() + 1)
        return self.exchange((), tuple(replace(thing, layer=layer) for layer, thing in layers))

    def take(self, *thing_ids: UUID) -> Sheet:
        """Take things away as one action; those that are gone already are passed over."""
        wanted = set(thing_ids)
        return self.exchange(tuple(t for t in self.things if t.id in wanted), ())

    def exchange(self, took: tuple[Thing, ...], put: tuple[Thing, ...]) -> Sheet:
        """Put things in the place of others as one action, each in the layer that it names."""
        return self._do(SheetChange(took, put)) if took or put else self

    def change(self, thing: Placed) -> Sheet:
        """Put a placed thing as it is now in the place of itself; raises NotThere."""
        before = self._there(thing.id)
        now = replace(thing, layer=before.layer)
        return self if now == before else self.exchange((before,), (now,))

    def bring_forward(self, thing_id: UUID) -> Sheet:
        """Lay a thing on top of all others; raises NotThere."""
        before = self._there(thing_id)
        if self.things[-1] is before:
            return self
        return self.exchange((before,), (replace(before, layer=self._top() + 1),))

    def undo(self) -> Sheet:
        """Take back the last action that holds; nothing happens when there is none."""
        if not self.can_undo:
            return self
        change = self.changes[self.done - 1]
        return replace(self, things=self._with(change.put, change.took), done=self.done - 1)

    def redo(self) -> Sheet:
        """Do again what was taken back last; nothing happens when there is none."""
        if not self.can_redo:
            return self
        change = self.changes[self.done]
        return replace(self, things=self._with(change.took, change.put), done=self.done + 1)

    def _do(self, change: SheetChange) -> Sheet:
        return replace(
            self,
            things=self._with(change.took, change.put),
            changes=(*self.changes[: self.done], change),
            done=self.done + 1,
        )

    def _with(self, gone: tuple[Thing, ...], new: tuple[Thing, ...]) -> tuple[Thing, ...]:
        """Return the things without some and with others, in the order of their layers.

        The pieces of a stroke share its layer; their ids keep them in one order, so that a sheet
        looks the same however often something is undone and redone.
        """
        things = self.things
        if len(gone) == 1 and things and things[-1].id == gone[0].id:
            things = things[:-1]
        elif gone:
            ids = {thing.id for thing in gone}
            things = tuple(thing for thing in things if thing.id not in ids)
        if len(new) == 1 and (not things or _order(things[-1]) < _order(new[0])):
            return (*things, new[0])
        if not new:
            return things
        if len(new) == 1:
            here = bisect(things, _order(new[0]), key=_order)
            return (*things[:here], new[0], *things[here:])
        return tuple(sorted((*things, *new), key=_order))

    def _there(self, thing_id: UUID) -> Thing:
        thing = self.thing(thing_id)
        if thing is None:
            raise NotThere(str(thing_id))
        return thing

    def _top(self) -> int:
        return self.things[-1].layer if self.things else 0


def replayed(head: SheetHead, changes: tuple[SheetChange, ...], done: int, floor: int) -> Sheet:
    """Return the sheet on which `done` of these changes hold."""
    lying: dict[UUID, Thing] = {}
    for change in changes[:done]:
        for thing in change.took:
            lying.pop(thing.id, None)
        for thing in change.put:
            lying[thing.id] = thing
    return Sheet(head, tuple(sorted(lying.values(), key=_order)), changes, done, floor)


def _order(thing: Thing) -> tuple[int, int]:
    return thing.layer, thing.id.int
