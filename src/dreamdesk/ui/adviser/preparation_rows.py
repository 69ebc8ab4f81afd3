"""The rows on Forberedelse: themes, people, and things to choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dreamdesk.content.texts import Theme
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Workshop
from dreamdesk.ui.shared.danish import role_title


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme of the introduction; `next` is the first one not yet talked through."""

    key: str
    title: str
    say: str
    points: str
    talked: bool
    next: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A participant; staff may lead and write. `means` says why somebody else is there."""

    key: str
    name: str
    role: str
    leads: bool
    writes: bool
    isStaff: bool
    mayLeave: bool
    means: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that can be chosen."""

    key: str
    title: str
    chosen: bool


def theme_rows(themes: tuple[Theme, ...], talked: frozenset[str]) -> tuple[ThemeRow, ...]:
    """Return the themes; the first that has not been talked through is the one that follows."""
    following = next((theme.id for theme in themes if theme.id not in talked), "")
    return tuple(
        ThemeRow(t.id, t.title, t.say, "\n".join(t.points), t.id in talked, t.id == following)
        for t in themes
    )


def person_rows(workshop: Workshop, means: Mapping[str, str]) -> tuple[PersonRow, ...]:
    """Return those who take part, who leads and who writes; `means` is known by role."""
    return tuple(
        PersonRow(
            key=str(person.id),
            name=person.name,
            role=role_title(person.role),
            leads=person == workshop.facilitator,
            writes=person == workshop.scribe,
            isStaff=person.role.is_staff,
            mayLeave=person.role is not Role.CITIZEN,
            means=means.get(person.role.value, ""),
        )
        for person in workshop.participants
    )


def choice_rows(words: tuple[str, ...], chosen: tuple[str, ...]) -> tuple[ChoiceRow, ...]:
    """Return words to choose among."""
    return tuple(ChoiceRow(word, word, word in chosen) for word in words)
