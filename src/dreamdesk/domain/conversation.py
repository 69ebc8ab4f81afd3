"""Where the talk is, and what was noted on the way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.frames import DialogueFrame


@dataclass(frozen=True, slots=True)
class Conversation:
    """The state of the talk.

    `prompt` is the question one is at (empty: not begun, which is at the first core question),
    `further` tells whether the further questions are unfolded, `shown` whether the question stands
    on the citizen's screen, `simpler` whether it is in its simpler wording. `card` is the picture
    that the talk is about now: None while nobody has chosen, empty for no picture.
    `notes` holds the adviser's note for each prompt that has one. A question that was skipped
    is not among those `visited`: it leaves no trace.
    """

    prompt: str = ""
    further: bool = False
    shown: bool = False
    simpler: bool = False
    card: str | None = None
    notes: dict[str, str] = field(default_factory=dict)
    visited: frozenset[str] = frozenset()

    def at(self, prompt: str) -> Conversation:
        """Go to a question, in its ordinary wording."""
        return replace(self, prompt=prompt, simpler=False, visited=self.visited | {prompt})

    def moved(self, frame: DialogueFrame, step: int) -> Conversation:
        """Go `step` questions on (or back, when negative); stays where it is at either end."""
        found = frame.neighbour(self.prompt, step, self.further)
        if found is None:
            return self
        left = frame.at(self.prompt).id
        return replace(self.at(found.id), visited=self.visited | {left, found.id})

    def skipped(self, frame: DialogueFrame) -> Conversation:
        """Go on to the next question as if this one had not been asked."""
        asked = frame.at(self.prompt).id
        on = self.moved(frame, 1)
        return on if on is self else replace(on, visited=on.visited - {asked})

    def about(self, table: CardTable, last: str) -> str:
        """Return the card that is talked about, empty for none.

        Until somebody chooses it is the card used `last`, when it lies there face up, else the one
        on top.
        """
        lying = [laid.card for laid in table.cards if laid.face_up]
        if self.card is not None:
            return self.card
        return last if last in lying else next(reversed(lying), "")

    def noted(self, prompt: str, text: str) -> Conversation:
        """Keep the adviser's note to a question."""
        notes = {**self.notes, prompt: text}
        return replace(self, notes={prompt: note for prompt, note in notes.items() if note})
