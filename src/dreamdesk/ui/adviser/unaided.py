"""Aktivitet, where the program has nothing of its own for it: it is held with what is at hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class UnaidedView:
    """Nothing of it changes."""


@QmlElement
class UnaidedActivity(RoomPresenter):
    """Tells how to go on with music or paper of one's own."""

    _view: UnaidedView

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, UnaidedView())
