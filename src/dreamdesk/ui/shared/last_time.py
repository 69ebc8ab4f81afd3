"""Sidst: what was said last, on both surfaces, before one goes on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.workshop import Pace
from dreamdesk.services import rooms
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LastTimeView:
    """Whether one begins with it now, what was said, and what was left open."""

    begins: bool = False
    said: tuple[str, ...] = ()
    leftOpen: str = ""


@QmlElement
class LastTimePresenter(RoomPresenter):
    """The citizen's own words of the last time."""

    _view: LastTimeView
    beginsChanged = Signal()
    saidChanged = Signal()
    leftOpenChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, LastTimeView())
        self.refresh()

    @Property(bool, notify=beginsChanged)
    def begins(self) -> bool:
        """Whether one begins with it now."""
        return self._view.begins

    @Property(list, notify=saidChanged)
    def said(self) -> list[str]:
        """The sentences, the latest last."""
        return list(self._view.said)

    @Property(str, notify=leftOpenChanged)
    def leftOpen(self) -> str:
        """What was left open."""
        return self._view.leftOpen

    @Slot()
    def goOn(self) -> None:
        """Go on from there."""
        self.session.do(partial(rooms.set_pace, pace=Pace.UNDER_WAY))

    def refresh(self) -> None:
        """Show it while one begins with it."""
        last, pace = self.session.living.last_time, self.session.workshop.pace
        self._show(LastTimeView(pace is Pace.RESUMING, last.said, last.left_open))
