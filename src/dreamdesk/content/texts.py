"""The words of the introduction and of the closing, as a municipality may have changed them.

Slots in curly brackets are filled by `filled`; which slots may stand where, the readers know.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the themes that are talked through before a workshop.

    `say` is meant to be said aloud; `points` are for the adviser alone.
    """

    id: str
    title: str
    say: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoubleRole:
    """That the adviser helps and decides too: said by the adviser, or of them by who leads."""

    say: str
    say_of_another: str
    note: str


@dataclass(frozen=True, slots=True)
class RoleMeans:
    """What it means that somebody with a role is there; `id` is the role's."""

    id: str
    role: str
    means: str


@dataclass(frozen=True, slots=True)
class Interpreting:
    """Which language one would rather speak, and what is worth knowing about an interpreter."""

    question: str
    languages: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class FormWords:
    """Whether this form suits somebody now, and what one can do instead."""

    question: str
    points: tuple[str, ...]
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """That pictures, music and dreams can move one, and what may come up."""

    say: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What today can and cannot lead to."""

    can: tuple[str, ...]
    cannot: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Welcome:
    """The greeting, what one may always do, and how it is to arrive."""

    greeting: str
    rules: tuple[str, ...]
    question: str
    arriving: tuple[str, ...]
    colour_question: str
    picture_question: str


@dataclass(frozen=True, slots=True)
class InvitationWords:
    """The words of the invitation. A lead stands before what was agreed."""

    heading: str
    greeting: str
    intro: str
    what: str
    why: str
    who_lead: str
    when_lead: str
    where_lead: str
    length_lead: str
    length: str
    breaks_lead: str
    interpreter_lead: str
    interpreter: str
    when_where_open: str
    right: str
    bring: str
    questions: str
    questions_without_phone: str
    sign_off: str
    breaks: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Privacy:
    """The information that article 13 of the General Data Protection Regulation asks for.

    How one asks stands last: of the officer (`ask_officer`), by the municipality's number
    (`ask_on_phone`), or without either, as long as neither is known.
    """

    heading: str
    lines: tuple[str, ...]
    ask: str
    ask_on_phone: str
    ask_officer: str
    complain: str


@dataclass(frozen=True, slots=True)
class Introduction:
    """All that is said and agreed before a workshop."""

    id: str
    title: str
    version: str
    themes: tuple[Theme, ...]
    role: DoubleRole
    people: tuple[RoleMeans, ...]
    interpreter: Interpreting
    form: FormWords
    moved: Moved
    today: Today
    welcome: Welcome
    invitation: InvitationWords
    privacy: Privacy


@dataclass(frozen=True, slots=True)
class Leaving:
    """How one leaves."""

    question: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Whether something is left open; `none` is the answer that nothing is."""

    question: str
    none: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Who calls whom, and when; the promises are the sentences about it on paper."""

    question: str
    promise: str
    promise_citizen_calls: str
    when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApprovalWords:
    """The question whether a goal's words fit, and the three answers."""

    question: str
    yes: str
    not_yet: str
    change: str


@dataclass(frozen=True, slots=True)
class ReadWords:
    """What stands where others have signatures."""

    label: str
    remark_label: str


@dataclass(frozen=True, slots=True)
class CitizenPageWords:
    """The words of the citizen's page, in jeg-form."""

    title: str
    dream_lead: str
    steps_lead: str
    start_here: str
    helpers_lead: str
    call_lead: str
    meet_again_lead: str
    not_promised: str
    regret: str
    not_yet: str


@dataclass(frozen=True, slots=True)
class PlanWords:
    """The words of the plan that a municipality may want to change."""

    title: str
    not_decision: str
    story_lead: str
    wished_support_note: str


@dataclass(frozen=True, slots=True)
class ClosingWords:
    """All that is asked and said at the end, and the fixed words of the papers."""

    id: str
    title: str
    version: str
    leaving: Leaving
    left_open: LeftOpen
    call: Call
    good: str
    approval: ApprovalWords
    next_meeting: str
    read: ReadWords
    citizen_page: CitizenPageWords
    plan: PlanWords


def filled(text: str, **slots: str) -> str:
    """Fill the slots of a text; a slot without a value stays as it is written."""
    return _SLOT.sub(lambda slot: slots.get(slot[1], slot[0]), text)
