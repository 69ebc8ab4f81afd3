"""Names as they are said in the room: first names, roles, and "jeg" for the citizen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.people import Participant
from dreamdesk.domain.workshop import Workshop
from dreamdesk.ui.shared.danish import role_title

ME = "Jeg"
"""The citizen as the doer of a step, or as the one who calls; kept as it is said."""


def short_name(name: str, workshop: Workshop) -> str:
    """Return somebody's first name, or the whole of it when two of those there share the first."""
    first = name.partition(" ")[0]
    alike = {p.name for p in workshop.participants if p.name.partition(" ")[0] == first}
    return name if len(alike) > 1 else first


def doers(names: tuple[str, ...], workshop: Workshop) -> str:
    """Return who does something: "Jonas og jeg"; the citizen stands last, as one is taught."""
    others = [short_name(name, workshop) for name in names if name != ME]
    me = [QCoreApplication.translate("People", "jeg")] if ME in names else []
    return and_list([*others, *me])


def and_list(words: list[str]) -> str:
    """Return "Mette, Ida og jeg"."""
    last = QCoreApplication.translate("People", " og ")
    return last.join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def with_role(person: Participant, workshop: Workshop) -> str:
    """Return "Jonas (kontaktperson)"."""
    return f"{short_name(person.name, workshop)} ({role_title(person.role).lower()})"
