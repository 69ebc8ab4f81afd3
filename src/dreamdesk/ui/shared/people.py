"""Names as they are said in the room: first names, roles, and "jeg" for the citizen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.people import Participant
from dreamdesk.domain.workshop import Workshop
from dreamdesk.ui.shared.danish import role_title

ME = "Jeg"
"""The citizen as the doer of a step, or as the one who calls; kept as it is said."""


def doers(names: tuple[str, ...], workshop: Workshop) -> str:
    """Return who does something: "Jonas og jeg"; the citizen stands last, as one is taught."""
    others = [workshop.called(name) for name in names if name != ME]
    me = [QCoreApplication.translate("People", "jeg")] if ME in names else []
    return and_list([*others, *me])


def and_list(words: list[str]) -> str:
    """Return "Mette, Ida og jeg"."""
    last = QCoreApplication.translate("People", " og ")
    return last.join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def with_role(person: Participant, workshop: Workshop) -> str:
    """Return "Jonas (kontaktperson)"."""
    return f"{workshop.called(person.name)} ({role_title(person.role).lower()})"
