"""A unit of work over the vault: everything in it is kept, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from dreamdesk.storage.aggregates import Seen
from dreamdesk.storage.card_tables import StoredTables
from dreamdesk.storage.listenings import StoredListenings
from dreamdesk.storage.media import MediaFolder, MediaInMemory
from dreamdesk.storage.repositories import (
    StoredColleagues,
    StoredCourses,
    StoredGoals,
    StoredPictures,
    StoredSettings,
    StoredWorkshops,
)
from dreamdesk.storage.sheets import StoredSheets
from dreamdesk.storage.stored_media import StoredMedia
from dreamdesk.storage.transaction import Transaction


class UnitOfWork:
    """What can be done within one transaction, and the one way to keep it."""

    def __init__(
        self,
        transaction: Transaction,
        seen: Seen,
        files: MediaFolder | MediaInMemory,
        committed: Callable[[Seen], None],
    ) -> None:
        self.courses = StoredCourses(transaction, seen)
        self.workshops = StoredWorkshops(transaction, seen)
        self.tables = StoredTables(transaction, seen)
        self.listenings = StoredListenings(transaction, seen)
        self.sheets = StoredSheets(transaction, seen)
        self.goals = StoredGoals(transaction, seen)
        self.pictures = StoredPictures(transaction)
        self.media = StoredMedia(transaction, files)
        self.colleagues = StoredColleagues(transaction)
        self.settings = StoredSettings(transaction)
        self._transaction = transaction
        self._seen = seen
        self._committed = committed

    def commit(self) -> None:
        """Make everything done so far durable, and end the unit of work; raises DiskFull.

        Raises BugError when a statement of it has failed, or when it is over.
        """
        self._transaction.commit()
        self.media.remove_for_good()
        self._committed(self._seen)
