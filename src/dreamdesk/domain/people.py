"""Who is in the room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody is in a workshop."""

    CITIZEN = "citizen"
    ADVISER = "adviser"
    CONTACT = "contact"
    NETWORK = "network"
    INTERPRETER = "interpreter"
    GUARDIAN = "guardian"
    REPRESENTATIVE = "representative"
    COMPANION = "companion"

    @property
    def is_staff(self) -> bool:
        """Staff may facilitate and write; everybody else is there for the citizen."""
        return self in (Role.ADVISER, Role.CONTACT)


@dataclass(frozen=True, slots=True)
class Participant:
    """One person in one workshop, with no more than is needed to meet and to call."""

    id: UUID
    role: Role
    name: str
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Colleague:
    """An adviser or contact person whom this vault remembers, to be offered next time."""

    id: UUID
    role: Role
    name: str
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """Who has come since last time, and who was there then: the same people are worth much."""

    new: tuple[str, ...]
    missing: tuple[str, ...]


def changes(before: tuple[Participant, ...], now: tuple[Participant, ...]) -> Changes:
    """Compare the people of two meetings by role and name; the citizen is there in both."""

    def only_in(these: tuple[Participant, ...], those: tuple[Participant, ...]) -> tuple[str, ...]:
        known = {(person.role, person.name) for person in those}
        others = (person for person in these if person.role is not Role.CITIZEN)
        return tuple(p.name for p in others if (p.role, p.name) not in known)

    return Changes(only_in(now, before), only_in(before, now))
