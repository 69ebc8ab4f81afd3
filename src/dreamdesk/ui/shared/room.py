"""What the presenters of a workshop's screens share: they follow the session until they close."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.workshop import room_after
from dreamdesk.services import rooms
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RoomPresenter(Presenter):
    """A presenter that shows the living workshop anew after each commit.

    A room calls `refresh` itself when it has made what it shows. What may be broken it reads before
    this is made, which listens from then on.
    """

    def __init__(self, session: WorkshopSession, view: DataclassInstance) -> None:
        super().__init__(view)
        self.session = session
        session.livingChanged.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show the workshop as it is now."""

    @Slot()
    def goOnward(self) -> None:
        """Go into the next room."""
        after = room_after(self.session.workshop.bookmark.room)
        if after is not None:
            self.session.do(partial(rooms.enter, room=after))

    @Slot()
    def finishTyping(self) -> None:
        """Keep what is being typed: a field lost the focus."""
        self.session.finish_typing()

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.livingChanged.disconnect(self.refresh)
