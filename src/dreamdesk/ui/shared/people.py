"""Names as they are said in the room: first names, roles, and "jeg" for the citizen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.people import Participant, Role
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


def here_as(person: Participant, workshop: Workshop) -> str:
    """Return who somebody is to the citizen, and what they do: "Jonas, din kontaktperson, lytter."

    Those who lead and write say so; the rest of the staff listens.
    """
    name, role = workshop.called(person.name), your_role(person.role)
    doing = [QCoreApplication.translate("People", "spørger")] * (person == workshop.facilitator)
    if person.role.is_staff and not doing:
        doing = [QCoreApplication.translate("People", "lytter")]
    if person == workshop.scribe:
        doing.append(QCoreApplication.translate("People", "skriver"))
    form = QCoreApplication.translate("People", "{name} er {role}.")
    if doing:
        form = QCoreApplication.translate("People", "{name}, {role}, {doing}.")
    return form.format(name=name, role=role, doing=and_list(doing))


def your_role(role: Role) -> str:
    """Return what somebody is to the citizen."""
    names = {
        Role.CITIZEN: QCoreApplication.translate("People", "her for din egen skyld"),
        Role.ADVISER: QCoreApplication.translate("People", "din rådgiver"),
        Role.CONTACT: QCoreApplication.translate("People", "din kontaktperson"),
        Role.NETWORK: QCoreApplication.translate("People", "her fra dit netværk"),
        Role.INTERPRETER: QCoreApplication.translate("People", "tolk og oversætter det hele"),
        Role.GUARDIAN: QCoreApplication.translate("People", "din værge"),
        Role.REPRESENTATIVE: QCoreApplication.translate("People", "din partsrepræsentant"),
        Role.COMPANION: QCoreApplication.translate("People", "din bisidder"),
    }
    return names[role]


def with_role(person: Participant, workshop: Workshop) -> str:
    """Return "Jonas (kontaktperson)"."""
    return f"{workshop.called(person.name)} ({role_title(person.role).lower()})"
