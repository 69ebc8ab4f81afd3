"""What stands in the lists of Bibliotek."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, Kind, Phase, Prompt
from dreamdesk.ui.shared.content_trouble import told

if TYPE_CHECKING:
    from dreamdesk.content.library import Library, Shelved
    from dreamdesk.domain.errors import ContentBroken
    from dreamdesk.domain.frames import DialogueFrame


@dataclass(frozen=True, slots=True)
class GuideRow:
    """A samtaleguide: what it is called, what it is good for, and how much there is of it."""

    key: str
    title: str
    description: str
    amount: str
    own: bool


@dataclass(frozen=True, slots=True)
class GuidePhaseRow:
    """A phase of the guide that is read."""

    key: str
    title: str
    here: bool


@dataclass(frozen=True, slots=True)
class PromptRow:
    """A question; `told` says in a line who is asked and what the answer becomes."""

    key: str
    question: str
    simpler: str
    purpose: str
    core: bool
    told: str


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A file that cannot be read: where, what was expected, and if another one is used for it."""

    key: str
    name: str
    line: int
    words: str
    replaced: bool


def guide_row(shelved: Shelved[DialogueFrame]) -> GuideRow:
    """Return the row of a guide."""
    frame = shelved.content
    amount = QCoreApplication.translate("Library", "{core} kernespørgsmål, {all} i alt")
    said = amount.format(core=len(frame.core), all=len(frame.prompts))
    return GuideRow(frame.id, frame.title, frame.description, said, shelved.own)


def prompt_rows(phase: Phase) -> tuple[PromptRow, ...]:
    """Return the questions of a phase."""
    return tuple(
        PromptRow(
            key=prompt.id,
            question=prompt.question,
            simpler=prompt.simpler,
            purpose=prompt.purpose,
            core=prompt.core,
            told=" · ".join(filter(None, _told(prompt))),
        )
        for prompt in phase.prompts
    )


def broken_rows(library: Library, troubles: tuple[ContentBroken, ...]) -> tuple[BrokenRow, ...]:
    """Return the rows of files that cannot be read."""
    return tuple(
        BrokenRow(str(t.file), t.file.name, t.line, told(t), library.is_stood_in_for(t))
        for t in troubles
    )


def kind_title(kind: Kind | None) -> str:
    """Return what a kind of question is called, empty for none."""
    names = {
        Kind.LINEAR: QCoreApplication.translate("Library", "lineært spørgsmål"),
        Kind.CIRCULAR: QCoreApplication.translate("Library", "cirkulært spørgsmål"),
        Kind.REFLEXIVE: QCoreApplication.translate("Library", "refleksivt spørgsmål"),
        Kind.STRATEGIC: QCoreApplication.translate("Library", "strategisk spørgsmål"),
    }
    return names[kind] if kind else ""


def _told(prompt: Prompt) -> tuple[str, ...]:
    say = QCoreApplication.translate
    asked = {
        Asked.CITIZEN: say("Library", "Til borgeren"),
        Asked.CONTACT: say("Library", "Til kontaktpersonen"),
        Asked.NETWORK: say("Library", "Til en netværksperson"),
        Asked.EVERYONE: say("Library", "Til alle"),
    }
    feeds = {
        Feeds.QUOTE: say("Library", "svaret er borgerens ord"),
        Feeds.MOTIVATION: say("Library", "svaret kan blive en begrundelse"),
        Feeds.RESOURCE: say("Library", "svaret kan blive noget, der hjælper"),
        Feeds.BARRIER: say("Library", "svaret kan blive en forhindring"),
        Feeds.DREAM: say("Library", "svaret kan blive en drøm"),
        Feeds.STEP: say("Library", "svaret kan blive et skridt"),
        Feeds.WITNESSING: say("Library", "det, der blev hørt"),
        Feeds.NOTHING: say("Library", "svaret kommer ikke på papir"),
    }
    by_hand = say("Library", "kun når borgeren selv nævner det") if prompt.by_hand else ""
    return (asked[prompt.asked], feeds[prompt.feeds], kind_title(prompt.kind), by_hand)
