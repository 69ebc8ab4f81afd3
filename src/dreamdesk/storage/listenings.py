"""The music of the workshops in the vault."""

from __future__ import annotations

from uuid import UUID

from dreamdesk.domain.listening import Listening
from dreamdesk.storage.aggregates import Aggregates, Seen
from dreamdesk.storage.mapping_listening import LISTENING, listening_of, listening_rows
from dreamdesk.storage.transaction import Transaction


class StoredListenings:
    """The music of the workshops in the vault."""

    def __init__(self, transaction: Transaction, seen: Seen) -> None:
        self._listenings = Aggregates(transaction, seen, LISTENING, listening_of)

    def get(self, workshop_id: UUID) -> Listening:
        """Return the music of a workshop; none when nothing has been chosen."""
        return self._listenings.get(workshop_id) or Listening()

    def put(self, workshop_id: UUID, listening: Listening) -> None:
        """Keep what was listened to."""
        self._listenings.put(workshop_id, listening_rows(workshop_id, listening))
