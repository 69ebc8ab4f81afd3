"""The dialogue frames: guided conversations, made of phases and prompts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Asked(StrEnum):
    """Who is asked."""

    CITIZEN = "citizen"
    CONTACT = "contact"
    NETWORK = "network"
    EVERYONE = "everyone"


class Feeds(StrEnum):
    """What an answer becomes."""

    QUOTE = "quote"
    MOTIVATION = "motivation"
    RESOURCE = "resource"
    BARRIER = "barrier"
    DREAM = "dream"
    STEP = "step"
    WITNESSING = "witnessing"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question, with a simpler wording and why it is asked (for the adviser alone)."""

    id: str
    question: str
    simpler: str
    purpose: str
    asked: Asked
    feeds: Feeds
    core: bool


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the conversation with a name of its own."""

    id: str
    title: str
    prompts: tuple[Prompt, ...]


@dataclass(frozen=True)
class DialogueFrame:
    """A samtaleguide: phases in order, five core prompts that alone make a whole conversation."""

    id: str
    title: str
    description: str
    version: str
    phases: tuple[Phase, ...]

    @cached_property
    def prompts(self) -> tuple[Prompt, ...]:
        """Every prompt in the order of the phases."""
        return tuple(prompt for phase in self.phases for prompt in phase.prompts)

    @cached_property
    def core(self) -> tuple[Prompt, ...]:
        """The core prompts (kernespørgsmål), in order."""
        return tuple(prompt for prompt in self.prompts if prompt.core)

    def prompt(self, prompt_id: str) -> Prompt | None:
        """Return the prompt with this id, or None when the frame has changed since."""
        return next((prompt for prompt in self.prompts if prompt.id == prompt_id), None)

    def phase_of(self, prompt_id: str) -> Phase:
        """Return the phase that the prompt stands in; the first one for an unknown prompt."""
        for phase in self.phases:
            if any(prompt.id == prompt_id for prompt in phase.prompts):
                return phase
        return self.phases[0]

    def asked_in(self, further: bool) -> tuple[Prompt, ...]:
        """Return what one walks through: the core prompts, or all of them with the further ones."""
        return self.prompts if further else self.core

    def neighbour(self, prompt_id: str, step: int, further: bool) -> Prompt | None:
        """Return the prompt `step` places on (or back, when negative), or None at either end.

        A further prompt that one stands on while the others are folded away counts as lying
        between its core neighbours.
        """
        order = {prompt.id: place for place, prompt in enumerate(self.prompts)}
        here = order.get(prompt_id, -1)
        walk = self.asked_in(further)
        ahead = [p for p in walk if order[p.id] > here]
        behind = [p for p in reversed(walk) if order[p.id] < here]
        way = ahead if step > 0 else behind
        return way[abs(step) - 1] if len(way) >= abs(step) else None
