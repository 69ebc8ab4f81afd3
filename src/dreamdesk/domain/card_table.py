"""The table that cards are laid on, and its undo: by what was done, never by picture."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from dreamdesk.domain.errors import NotThere


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card on the table.

    `x` and `y` are the card's middle as a share of the table (0 to 1), `angle` is in degrees
    clockwise, `scale` is 1 for the size it was laid in, and a higher `layer` lies on top.
    """

    card: str
    x: float
    y: float
    angle: float = 0.0
    scale: float = 1.0
    layer: int = 0
    face_up: bool = True


@dataclass(frozen=True, slots=True)
class TableChange:
    """One finished action on one card: how it lay before and after (None: it was not there)."""

    before: LaidCard | None
    after: LaidCard | None

    @property
    def card(self) -> str:
        """The id of the card that was touched."""
        there = self.after or self.before
        if there is None:
            raise NotThere
        return there.card


@dataclass(frozen=True, slots=True)
class CardTable:
    """The laid cards of one workshop, with everything that was done to them.

    `done` counts how many of `changes` hold now; the rest have been undone and can be redone.
    """

    workshop_id: UUID
    cards: tuple[LaidCard, ...] = ()
    changes: tuple[TableChange, ...] = field(default=())
    done: int = 0

    def laid(self, card: str) -> LaidCard | None:
        """Return how a card lies, or None when it is not on the table."""
        return next((laid for laid in self.cards if laid.card == card), None)

    @property
    def can_undo(self) -> bool:
        """Whether something has been done that can be taken back."""
        return self.done > 0

    @property
    def can_redo(self) -> bool:
        """Whether something has been taken back that can be done again."""
        return self.done < len(self.changes)

    def lay(self, card: str, x: float, y: float, angle: float = 0.0) -> CardTable:
        """Lay a card on top of the others, or move it there when it lies on the table already."""
        lying = self.laid(card)
        placed = LaidCard(card, _inside(x), _inside(y), angle, layer=self._top() + 1)
        if lying is not None:
            placed = replace(lying, x=placed.x, y=placed.y, layer=placed.layer)
        return self._do(TableChange(lying, placed))

    def turn(self, card: str) -> CardTable:
        """Turn a card over: back side up, or face up again ("læg det svære væk")."""
        lying = self._there(card)
        return self._do(TableChange(lying, replace(lying, face_up=not lying.face_up)))

    def put_back(self, card: str) -> CardTable:
        """Take a card off the table."""
        return self._do(TableChange(self._there(card), None))

    def undo(self) -> CardTable:
        """Take back the last action that holds; nothing happens when there is none."""
        if not self.can_undo:
            return self
        change = self.changes[self.done - 1]
        return replace(self, cards=self._with(change.card, change.before), done=self.done - 1)

    def redo(self) -> CardTable:
        """Do again what was taken back last; nothing happens when there is none."""
        if not self.can_redo:
            return self
        change = self.changes[self.done]
        return replace(self, cards=self._with(change.card, change.after), done=self.done + 1)

    def _do(self, change: TableChange) -> CardTable:
        return replace(
            self,
            cards=self._with(change.card, change.after),
            changes=(*self.changes[: self.done], change),
            done=self.done + 1,
        )

    def _with(self, card: str, lying: LaidCard | None) -> tuple[LaidCard, ...]:
        others = tuple(laid for laid in self.cards if laid.card != card)
        cards = others if lying is None else (*others, lying)
        return tuple(sorted(cards, key=lambda laid: laid.layer))

    def _there(self, card: str) -> LaidCard:
        lying = self.laid(card)
        if lying is None:
            raise NotThere(card)
        return lying

    def _top(self) -> int:
        return max((laid.layer for laid in self.cards), default=0)


def _inside(share: float) -> float:
    return min(max(share, 0.0), 1.0)
