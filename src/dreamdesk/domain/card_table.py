"""The table that cards are laid on, and its undo: by what was done, never by picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from dreamdesk.domain.choosing import Choosing
from dreamdesk.domain.errors import NotThere


@dataclass(frozen=True, slots=True)
class Pose:
    """How a card lies: its middle as a share of the table (0 to 1), turned so many degrees.

    `angle` is clockwise, `scale` is 1 for the size that cards are laid in.
    """

    x: float
    y: float
    angle: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card on the table.

    Where it lies is told as in `Pose`; a higher `layer` lies on top. Cards with the same `word` are
    a group and move together. `by` is the participant who chose the card (None: the citizen), `at`
    when, and `prompt` the question that was current then, empty for none.
    """

    card: str
    x: float
    y: float
    angle: float = 0.0
    scale: float = 1.0
    layer: int = 0
    face_up: bool = True
    word: str = ""
    by: UUID | None = None
    at: datetime | None = None
    prompt: str = ""

    @property
    def pose(self) -> Pose:
        """How it lies, without which card it is."""
        return Pose(self.x, self.y, self.angle, self.scale)

    def lying(self, pose: Pose, layer: int) -> LaidCard:
        """Return the same card lying in another way; its middle stays on the table."""
        x, y = _inside(pose.x), _inside(pose.y)
        return replace(self, x=x, y=y, angle=pose.angle, scale=pose.scale, layer=layer)


Cards = tuple[LaidCard, ...]


@dataclass(frozen=True, slots=True)
class TableChange:
    """One finished action on one or more cards: how they lay before and after.

    A card that is only `after` was laid, one that is only `before` was put back.
    """

    before: Cards = ()
    after: Cards = ()

    @property
    def cards(self) -> frozenset[str]:
        """The ids of the cards that were touched."""
        return frozenset(laid.card for laid in (*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class CardTable:
    """The laid cards of one workshop, with everything that was done to them.

    `done` counts how many of `changes` hold now; the rest have been undone and can be redone.
    `layout` is the id of the fields drawn on the table, empty for none; another layout leaves the
    cards where they are. `choosing` is how cards are chosen.
    """

    workshop_id: UUID
    cards: Cards = ()
    changes: tuple[TableChange, ...] = field(default=())
    done: int = 0
    layout: str = ""
    choosing: Choosing = Choosing()

    def laid(self, card: str) -> LaidCard | None:
        """Return how a card lies, or None when it is not on the table."""
        return next((laid for laid in self.cards if laid.card == card), None)

    def together_with(self, card: str) -> tuple[str, ...]:
        """Return the cards that move when this one does: its group, or itself alone."""
        word = next((laid.word for laid in self.cards if laid.card == card), "")
        return tuple(c.card for c in self.cards if c.card == card or (word and c.word == word))

    @property
    def deal(self) -> str:
        """What the deck is shuffled by: another one for each workshop and each shuffling."""
        return f"{self.workshop_id}/{self.choosing.seed}"

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
        if lying is not None:
            return self.move({card: replace(lying.pose, x=x, y=y)})
        return self.add(LaidCard(card, x, y, angle))

    def add(self, new: LaidCard) -> CardTable:
        """Lay a card that is not on the table yet on top of the others."""
        return self._do((), (new.lying(new.pose, self._top() + 1),))

    def move(self, poses: Mapping[str, Pose]) -> CardTable:
        """Move, turn or scale cards with one gesture: they come to lie on top, in their order."""
        before = self._these(*poses)
        layers = range(self._top() + 1, self._top() + 1 + len(before))
        after = (c.lying(poses[c.card], n) for c, n in zip(before, layers, strict=True))
        return self._do(before, tuple(after))

    def turn(self, *cards: str) -> CardTable:
        """Turn cards over, all to one side: back side up, or face up again."""
        before = self._these(*cards)
        face_up = not any(laid.face_up for laid in before)
        return self._do(before, tuple(replace(laid, face_up=face_up) for laid in before))

    def put_back(self, *cards: str) -> CardTable:
        """Take cards off the table."""
        return self._do(self._these(*cards), ())

    def group(self, word: str, *cards: str) -> CardTable:
        """Let cards belong together under a word; an empty one lets them go."""
        before = self._these(*cards)
        return self._do(before, tuple(replace(laid, word=word) for laid in before))

    def undo(self) -> CardTable:
        """Take back the last action that holds; nothing happens when there is none."""
        if not self.can_undo:
            return self
        change = self.changes[self.done - 1]
        return replace(self, cards=self._with(change, change.before), done=self.done - 1)

    def redo(self) -> CardTable:
        """Do again what was taken back last; nothing happens when there is none."""
        if not self.can_redo:
            return self
        change = self.changes[self.done]
        return replace(self, cards=self._with(change, change.after), done=self.done + 1)

    def _do(self, before: Cards, after: Cards) -> CardTable:
        if before == after:
            return self
        change = TableChange(before, after)
        return replace(
            self,
            cards=self._with(change, after),
            changes=(*self.changes[: self.done], change),
            done=self.done + 1,
        )

    def _with(self, change: TableChange, lying: Cards) -> Cards:
        others = (laid for laid in self.cards if laid.card not in change.cards)
        return tuple(sorted((*others, *lying), key=lambda laid: laid.layer))

    def _these(self, *cards: str) -> Cards:
        these = tuple(laid for laid in self.cards if laid.card in cards)
        if len(these) < len(set(cards)):
            raise NotThere(str(cards))
        return these

    def _top(self) -> int:
        return max((laid.layer for laid in self.cards), default=0)


def _inside(share: float) -> float:
    return min(max(share, 0.0), 1.0)
