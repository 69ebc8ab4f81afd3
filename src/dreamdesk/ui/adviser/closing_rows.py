"""What Afrunding shows: chips, and what there is and is not yet, to be read through together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dreamdesk.content.texts import ClosingWords
from dreamdesk.domain.goals import Approval, Goal, SmartPart
from dreamdesk.domain.workshop import Room, Workshop
from dreamdesk.services.meeting import Living
from dreamdesk.ui.shared.danish import goal_title
from dreamdesk.ui.shared.kept import quote_shown
from dreamdesk.ui.shared.people import ME, and_list, with_role


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word that can be chosen; `key` is what is kept."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReadDreamRow:
    """A dream to be read through."""

    key: str
    quote: str
    picture: str
    alt: str


@dataclass(frozen=True, slots=True)
class ReadGoalRow:
    """A goal to be read through, and what of it is not in place yet, in words."""

    key: str
    title: str
    inPlace: bool
    beneath: str


@dataclass(frozen=True, slots=True)
class MissingRow:
    """Something there is not; `key` is the room where it could come to be."""

    key: str
    title: str


def word_rows(words: tuple[str, ...], chosen: str) -> tuple[WordRow, ...]:
    """Return words to choose from."""
    return tuple(WordRow(word, word, word == chosen) for word in words)


def open_rows(words: ClosingWords, workshop: Workshop) -> tuple[WordRow, ...]:
    """Return the answers to what is left open; the first says that nothing is."""
    closing, said = workshop.closing, words.left_open
    nothing = WordRow("", said.none, closing.nothing_open)
    rows = (WordRow(c, c, closing.left_open.startswith(c)) for c in said.choices)
    return (nothing, *rows)


def caller_rows(workshop: Workshop) -> tuple[WordRow, ...]:
    """Return who may call: staff by name and role, the citizen, and that nobody needs to."""
    calls = workshop.closing.call_by
    nobody = QCoreApplication.translate("Closing", "Det behøver vi ikke")
    me = QCoreApplication.translate("Closing", "{citizen} ringer selv")
    staff = (p for p in workshop.participants if p.role.is_staff)
    return (
        *(WordRow(p.name, with_role(p, workshop), p.name == calls) for p in staff),
        WordRow(ME, me.format(citizen=workshop.citizen.name), calls == ME),
        WordRow("", nobody, workshop.closing.no_call),
    )


def read_dreams(living: Living) -> tuple[ReadDreamRow, ...]:
    """Return the dreams in the citizen's order; before there is one, what has been said."""
    workshop = living.workshop
    quotes = [workshop.quote(dream.quote_id) for dream in workshop.dreams] or workshop.quotes
    shown = ((quote, quote_shown(living, quote)) for quote in quotes)
    return tuple(ReadDreamRow(str(q.id), s.quote, s.picture, s.alt) for q, s in shown)


def read_goals(living: Living) -> tuple[ReadGoalRow, ...]:
    """Return the goals, the first made first."""
    return tuple(
        ReadGoalRow(str(g.id), g.specific or goal_title(number), g.is_agreed, _missing(g))
        for number, g in enumerate(living.goals, start=1)
    )


def missing_rows(living: Living) -> tuple[MissingRow, ...]:
    """Return what there is none of; a workshop that ends after the dream is whole as well."""
    if not living.workshop.dreams:
        said = QCoreApplication.translate("Closing", "Der er ikke skrevet nogen drøm ned endnu.")
        return (MissingRow(Room.DREAMS.value, said),)
    if not living.goals:
        said = QCoreApplication.translate(
            "Closing", "Der er ikke noget mål endnu. Drømmen er nok for i dag."
        )
        return (MissingRow(Room.GOALS.value, said),)
    return ()


def _missing(goal: Goal) -> str:
    names = {
        SmartPart.SPECIFIC: QCoreApplication.translate("Closing", "hvad"),
        SmartPart.MEASURABLE: QCoreApplication.translate("Closing", "hvordan det ses"),
        SmartPart.ATTRACTIVE: QCoreApplication.translate("Closing", "hvorfor"),
        SmartPart.REALISTIC: QCoreApplication.translate("Closing", "hvad der skal være på plads"),
        SmartPart.TIMEBOUND: QCoreApplication.translate("Closing", "hvornår"),
    }
    missing = [names[part] for part in goal.missing]
    if not goal.steps:
        missing.append(QCoreApplication.translate("Closing", "et første skridt"))
    if goal.approval is not Approval.YES:
        missing.append(QCoreApplication.translate("Closing", "et ja til ordene"))
    if not missing:
        return ""
    said = QCoreApplication.translate("Closing", "Ikke på plads endnu: {parts}.")
    return said.format(parts=and_list(missing))
