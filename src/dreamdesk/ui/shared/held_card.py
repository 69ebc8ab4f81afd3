"""A card in somebody's hand, and on its way from there to being kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dreamdesk.domain.card_table import LaidCard, Pose


@dataclass(frozen=True, slots=True)
class Held:
    """How a card is held, and how it lay when it was last kept (None: it was in the hand).

    `in_hand` until it is put down; `going` counts how often it has been and is not kept yet.
    """

    pose: Pose
    before: LaidCard | None
    in_hand: bool = True
    going: int = 0

    def after(self, laid: LaidCard | None) -> Held | None:
        """Return what is held once the card is kept like this; None when it lies there now."""
        if laid == self.before:
            return self
        going = max(self.going - 1, 0)
        gone = laid is None or not (self.in_hand or going)
        return None if gone else replace(self, before=laid, going=going)
