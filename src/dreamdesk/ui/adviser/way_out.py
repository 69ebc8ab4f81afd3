"""The way out of an open workshop: nobody goes before all of it is kept, or they have been told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from dreamdesk.ui.session import WorkshopSession
    from dreamdesk.ui.shared.trouble import Trouble
    from dreamdesk.ui.shared.vault_line import VaultLine


class WayOut(QObject):
    """Watches over the open workshop, of which there is one at most."""

    def __init__(self, line: VaultLine, trouble: Trouble) -> None:
        super().__init__()
        self._line = line
        self._trouble = trouble
        self._session: WorkshopSession | None = None
        self._told_unsaved = False

    def watch(self, session: WorkshopSession | None) -> None:
        """Watch over a workshop that has been opened; None when there is none any more."""
        self._session, self._told_unsaved = session, False
        if session is not None:
            session.failed.connect(self._failed)

    def is_free(self) -> bool:
        """Tell whether one may go at once; what is being typed and drawn is kept then."""
        session = self._session
        if session is None or self._told_unsaved:
            return True
        session.finish_all()
        return session.saved

    def when_kept(self, go: Callable[[], None]) -> None:
        """Keep what is being typed and then go; stay and tell when it could not be kept."""
        session = self._session
        if session is not None:
            session.finish_all()

        def kept(_: None) -> None:
            if session is not self._session:
                return  # somebody has gone another way meanwhile
            if session is not None and session.refusal is not None:
                self._told_unsaved = True
                self._failed(session.refusal)
            else:
                go()

        self._line.ask(lambda: None, kept)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        session = self._session
        self._trouble.tell(error, session.try_again if session is not None else None)
