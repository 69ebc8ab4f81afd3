"""Where the talk is, and what was noted on the way."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dreamdesk.domain.frames import DialogueFrame


@dataclass(frozen=True, slots=True)
class Conversation:
    """The state of the talk.

    `prompt` is the question one is at (empty: not begun), `further` tells whether the further
    questions are unfolded, `shown` whether the question stands on the citizen's screen, `simpler`
    whether it is in its simpler wording. `card` is the picture that the talk is about now.
    `notes` holds the adviser's note for each prompt that has one. A question that was skipped
    leaves no trace.
    """

    prompt: str = ""
    further: bool = False
    shown: bool = False
    simpler: bool = False
    card: str = ""
    notes: dict[str, str] = field(default_factory=dict)
    visited: frozenset[str] = frozenset()

    def at(self, prompt: str) -> Conversation:
        """Go to a question, in its ordinary wording."""
        return replace(self, prompt=prompt, simpler=False, visited=self.visited | {prompt})

    def moved(self, frame: DialogueFrame, step: int) -> Conversation:
        """Go `step` questions on (or back, when negative); stays where it is at either end."""
        if not self.prompt:
            return self.at(frame.asked_in(self.further)[0].id)
        found = frame.neighbour(self.prompt, step, self.further)
        return self if found is None else self.at(found.id)

    def noted(self, text: str) -> Conversation:
        """Keep the adviser's note to the question one is at."""
        notes = {**self.notes, self.prompt: text}
        return replace(self, notes={prompt: note for prompt, note in notes.items() if note})
