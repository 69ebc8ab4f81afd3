"""Who is there: who leads, who writes, what each is there for, and whether it is as last time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import Introduction
from dreamdesk.domain.people import Role, changes
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import preparing
from dreamdesk.services.meeting import Living
from dreamdesk.ui.adviser.preparation_rows import ChoiceRow, PersonRow, choice_rows, person_rows
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import listed
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CompanyView:
    """The people on one line, what has changed since last time, and the interpreter's language."""

    summary: str
    sinceLast: str
    changed: bool
    note: str
    language: str


@QmlElement
class CompanyPresenter(RoomPresenter):
    """The people of a workshop, each with a role of their own."""

    _view: CompanyView
    summaryChanged = Signal()
    sinceLastChanged = Signal()
    changedChanged = Signal()
    noteChanged = Signal()
    languageChanged = Signal()

    def __init__(self, session: WorkshopSession, words: Introduction) -> None:
        super().__init__(session, _view(session.living))
        self._words = words
        self._means = {role.id: role.means for role in words.people}
        self._people, self._languages = Rows(PersonRow), Rows(ChoiceRow)
        self.refresh()

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Who takes part."""
        return self._people

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """Languages that an interpreter is often needed for."""
        return self._languages

    @Property(list, constant=True)
    def aboutLanguage(self) -> list[str]:
        """What to ask about the language, and what is worth knowing about an interpreter."""
        return [self._words.interpreter.question, self._words.interpreter.note]

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """Who takes part, who leads and who writes, on one line."""
        return self._view.summary

    @Property(str, notify=sinceLastChanged)
    def sinceLast(self) -> str:
        """Who is new and who is missing since last time; empty the first time."""
        return self._view.sinceLast

    @Property(bool, notify=changedChanged)
    def changed(self) -> bool:
        """Whether they are others than last time."""
        return self._view.changed

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        """Why they are others."""
        return self._view.note

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """What an interpreter speaks; empty when none is needed."""
        return self._view.language

    @Slot(str, result=str)
    def meansOf(self, role: str) -> str:
        """Return what it means that somebody with a role is there; empty for the staff."""
        return self._means.get(role, "")

    @Slot(str)
    def letLead(self, participant_id: str) -> None:
        """Decide who leads the talk."""
        self.session.do(partial(preparing.choose_facilitator, participant_id=UUID(participant_id)))

    @Slot(str)
    def letWrite(self, participant_id: str) -> None:
        """Decide who writes."""
        self.session.do(partial(preparing.choose_scribe, participant_id=UUID(participant_id)))

    @Slot(str, str, str)
    def invite(self, role: str, name: str, phone: str) -> None:
        """Add somebody to the workshop."""
        if name.strip():
            change = partial(preparing.invite, role=Role(role), name=name.strip(), phone=phone)
            self.session.do(change)

    @Slot(str)
    def excuse(self, participant_id: str) -> None:
        """Take somebody out of the workshop."""
        self.session.do(partial(preparing.excuse, participant_id=UUID(participant_id)))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        """Type why others have come than last time."""
        self.session.typed("company_note", partial(preparing.explain_company, text=text))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Choose a language; the same one again says that no interpreter is needed."""
        chosen = "" if language == self._view.language else language
        self.session.do(partial(preparing.speak, language=chosen))

    @Slot(str)
    def typeLanguage(self, language: str) -> None:
        """Type a language."""
        self.session.typed("language", partial(preparing.speak, language=language))

    def refresh(self) -> None:
        """Show who is there now."""
        workshop = self.session.workshop
        self._show(_view(self.session.living))
        self._people.show(person_rows(workshop, self._means))
        spoken = (workshop.preparation.language,)
        self._languages.show(choice_rows(self._words.interpreter.languages, spoken))


def _view(living: Living) -> CompanyView:
    workshop = living.workshop
    changed = changes(living.people_before, workshop.participants)
    return CompanyView(
        summary=_summary(workshop),
        sinceLast=_since_last(changed.new, changed.missing) if living.people_before else "",
        changed=bool(living.people_before and (changed.new or changed.missing)),
        note=workshop.preparation.company_note,
        language=workshop.preparation.language,
    )


def _since_last(new: tuple[str, ...], missing: tuple[str, ...]) -> str:
    parts = []
    if new:
        form = QCoreApplication.translate("Preparation", "Ny siden sidst: {names}.")
        parts.append(form.format(names=listed(new)))
    if missing:
        form = QCoreApplication.translate("Preparation", "Var med sidst: {names}.")
        parts.append(form.format(names=listed(missing)))
    same = QCoreApplication.translate("Preparation", "De samme mennesker som sidst.")
    return " ".join(parts) or same


def _summary(workshop: Workshop) -> str:
    """Return the people on one line; the usual (the adviser leads) goes without saying."""
    names = listed(tuple(person.name for person in workshop.participants))
    leads, writes = workshop.facilitator, workshop.scribe
    if leads.role is Role.ADVISER or leads.role is Role.CITIZEN:
        form = QCoreApplication.translate("Preparation", "{names}. {scribe} skriver.")
    elif leads == writes:
        form = QCoreApplication.translate(
            "Preparation", "{names}. {leader} fører samtalen og skriver."
        )
    else:
        form = QCoreApplication.translate(
            "Preparation", "{names}. {leader} fører samtalen, {scribe} skriver."
        )
    return form.format(names=names, leader=leads.name, scribe=writes.name)
