"""What was agreed beforehand, as a quiet reminder during the talk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.domain.preparation import Preparation
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AgreedRow:
    """What the citizen hopes for, wants to leave alone, or has said may come up."""

    key: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class AgreedView:
    """Whether anything was agreed."""

    anything: bool


@QmlElement
class AgreedPresenter(RoomPresenter):
    """The reminder; it is folded away, and on no paper."""

    _view: AgreedView
    anythingChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, AgreedView(anything=False))
        self._rows = Rows(AgreedRow)
        self.refresh()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What was agreed, one under the other."""
        return self._rows

    @Property(bool, notify=anythingChanged)
    def anything(self) -> bool:
        """Whether there is anything to be reminded of."""
        return self._view.anything

    def refresh(self) -> None:
        """Show what is agreed now."""
        rows = _rows(self.session.workshop.preparation)
        self._rows.show(rows)
        self._show(AgreedView(anything=bool(rows)))


def _rows(agreed: Preparation) -> tuple[AgreedRow, ...]:
    rows = (
        AgreedRow(
            "leave",
            QCoreApplication.translate("Agreed", "Det lader I ligge"),
            agreed.leave_alone,
        ),
        AgreedRow("hopes", QCoreApplication.translate("Agreed", "Det er håbet"), agreed.hopes),
        AgreedRow(
            "moved",
            QCoreApplication.translate("Agreed", "Det kan dukke op"),
            " · ".join(agreed.may_come_up),
        ),
    )
    return tuple(row for row in rows if row.words.strip())
