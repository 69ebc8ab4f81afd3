"""The dialogue frames: guided conversations, made of phases and prompts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from dreamdesk.domain.dreams import Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.positions import Position
from dreamdesk.domain.quotes import Origin


class Asked(StrEnum):
    """Who is asked."""

    CITIZEN = "citizen"
    CONTACT = "contact"
    NETWORK = "network"
    EVERYONE = "everyone"


class Kind(StrEnum):
    """The four kinds of question of the systemic frame (Tomm): what it asks for, and of whom."""

    LINEAR = "linear"
    CIRCULAR = "circular"
    REFLEXIVE = "reflexive"
    STRATEGIC = "strategic"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question, with a simpler wording and why it is asked (for the adviser alone).

    One that is asked `by_hand` is never walked to: it waits for the citizen to bring its matter up.
    `side` tells where what is named in the answer lies, `position` in which field of the
    positionskort it belongs, `kind` which of the four kinds of question it is.
    """

    id: str
    question: str
    simpler: str
    purpose: str
    asked: Asked
    feeds: Feeds
    core: bool
    by_hand: bool = False
    side: Side | None = None
    position: Position | None = None
    kind: Kind | None = None

    def origin(self, simpler: bool = False) -> Origin:
        """Return where an answer comes from: the question as it is worded now."""
        return Origin(
            prompt=self.id,
            prompt_wording=self.simpler if simpler else self.question,
            feeds=self.feeds,
            side=self.side,
            position=self.position,
        )

    @property
    def is_listened_to(self) -> bool:
        """Whether the citizen only listens while somebody else answers."""
        return self.feeds is Feeds.WITNESSING and self.asked is Asked.CONTACT

    @property
    def has_last_word(self) -> bool:
        """Whether the citizen answers to what they have listened to."""
        return self.feeds is Feeds.WITNESSING and self.asked is Asked.CITIZEN


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the conversation with a name of its own."""

    id: str
    title: str
    prompts: tuple[Prompt, ...]

    @property
    def entry(self) -> Prompt:
        """Where one comes in: the phase's first core prompt, else its first one."""
        walked = [prompt for prompt in self.prompts if not prompt.by_hand]
        core = (prompt for prompt in walked if prompt.core)
        return next(core, None) or next(iter(walked), self.prompts[0])


@dataclass(frozen=True)
class DialogueFrame:
    """A samtaleguide: phases in order, five core prompts that alone make a whole conversation."""

    id: str
    title: str
    description: str
    version: str
    phases: tuple[Phase, ...]

    @property
    def has_round(self) -> bool:
        """Whether there is a round in which others tell what they heard."""
        return any(prompt.is_listened_to for prompt in self.prompts)

    @property
    def fills_positions(self) -> bool:
        """Whether answers belong on the positionskort."""
        return any(prompt.position for prompt in self.prompts)

    def with_round(self, told: Phase) -> DialogueFrame:
        """Return the frame with a round before its last phase, unless it has one of its own."""
        ids = {prompt.id for prompt in self.prompts}
        if self.has_round or ids & {prompt.id for prompt in told.prompts}:
            return self
        *before, last = self.phases
        return replace(self, phases=(*before, told, last))

    @cached_property
    def prompts(self) -> tuple[Prompt, ...]:
        """Every prompt in the order of the phases."""
        return tuple(prompt for phase in self.phases for prompt in phase.prompts)

    @cached_property
    def core(self) -> tuple[Prompt, ...]:
        """The core prompts (kernespørgsmål), in order."""
        return tuple(prompt for prompt in self.prompts if prompt.core)

    @cached_property
    def by_hand(self) -> tuple[Prompt, ...]:
        """The prompts whose matter the citizen must bring up first, in order."""
        return tuple(prompt for prompt in self.prompts if prompt.by_hand)

    def prompt(self, prompt_id: str) -> Prompt | None:
        """Return the prompt with this id, or None when the frame has changed since."""
        return next((prompt for prompt in self.prompts if prompt.id == prompt_id), None)

    def at(self, prompt_id: str) -> Prompt:
        """Return the prompt one is at: the first core one before one has begun.

        A prompt that the frame no longer has counts as not begun.
        """
        return self.prompt(prompt_id) or self.core[0]

    def phase_of(self, prompt_id: str) -> Phase:
        """Return the phase one is in; that of the first core prompt before one has begun."""
        here = self.at(prompt_id)
        return next(phase for phase in self.phases if here in phase.prompts)

    def asked_in(self, further: bool) -> tuple[Prompt, ...]:
        """Return what one walks through: the core prompts, or all that are not asked by hand."""
        if not further:
            return self.core
        return tuple(prompt for prompt in self.prompts if not prompt.by_hand)

    def phases_in(self, further: bool) -> tuple[Phase, ...]:
        """Return the phases that one walks through."""
        walked = set(self.asked_in(further))
        return tuple(phase for phase in self.phases if walked & set(phase.prompts))

    def neighbour(self, prompt_id: str, step: int, further: bool) -> Prompt | None:
        """Return the prompt `step` places on (or back, when negative), or None at either end.

        A prompt that is not walked to, since the further ones are folded away or since it is asked
        by hand, counts as lying between its neighbours.
        """
        order = {prompt.id: place for place, prompt in enumerate(self.prompts)}
        here = order[self.at(prompt_id).id]
        walk = self.asked_in(further)
        ahead = [p for p in walk if order[p.id] > here]
        behind = [p for p in reversed(walk) if order[p.id] < here]
        way = ahead if step > 0 else behind
        return way[abs(step) - 1] if len(way) >= abs(step) else None
