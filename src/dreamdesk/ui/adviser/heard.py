"""Det, jeg hørte: the citizen's last word about it, and whether it may come on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.people import Role
from dreamdesk.domain.witnessing import Fit
from dreamdesk.services import talking
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HeardView:
    """Whether it did fit, who is asked if it may be printed, and who wants it to be."""

    fit: str
    citizen: str
    witness: str
    citizenAgrees: bool
    witnessAgrees: bool


@QmlElement
class HeardPresenter(RoomPresenter):
    """Takes the last word, and a yes from each of the two."""

    _view: HeardView
    fitChanged = Signal()
    citizenChanged = Signal()
    witnessChanged = Signal()
    citizenAgreesChanged = Signal()
    witnessAgreesChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, _view(session))

    @Property(str, notify=fitChanged)
    def fit(self) -> str:
        """What the citizen said about it, empty while nothing is said."""
        return self._view.fit

    @Property(str, notify=citizenChanged)
    def citizen(self) -> str:
        """The citizen's name."""
        return self._view.citizen

    @Property(str, notify=witnessChanged)
    def witness(self) -> str:
        """The name of the one who told what they heard."""
        return self._view.witness

    @Property(bool, notify=citizenAgreesChanged)
    def citizenAgrees(self) -> bool:
        """Whether the citizen wants it on paper."""
        return self._view.citizenAgrees

    @Property(bool, notify=witnessAgreesChanged)
    def witnessAgrees(self) -> bool:
        """Whether the one who told wants it on paper."""
        return self._view.witnessAgrees

    @Slot(str)
    def say(self, fit: str) -> None:
        """Keep whether it did fit."""
        self.session.do(partial(talking.last_word, fit=Fit(fit)))

    @Slot()
    def askCitizen(self) -> None:
        """Keep that the citizen wants it on paper, or no longer."""
        self._agree(not self._view.citizenAgrees, self._view.witnessAgrees)

    @Slot()
    def askWitness(self) -> None:
        """Keep that the one who told wants it on paper, or no longer."""
        self._agree(self._view.citizenAgrees, not self._view.witnessAgrees)

    def refresh(self) -> None:
        """Show what has been said."""
        self._show(_view(self.session))

    def _agree(self, citizen: bool, witness: bool) -> None:
        self.session.do(partial(talking.agree_to_print, citizen=citizen, witness=witness))


def _view(session: WorkshopSession) -> HeardView:
    workshop, heard = session.workshop, session.workshop.witnessing
    witness = workshop.first(Role.CONTACT) or workshop.scribe
    return HeardView(
        fit=heard.fit.value,
        citizen=workshop.called(workshop.citizen.name),
        witness=workshop.called(witness.name),
        citizenAgrees=heard.citizen_agrees,
        witnessAgrees=heard.witness_agrees,
    )
