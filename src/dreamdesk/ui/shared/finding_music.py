"""Finding a forløb's own music in the vault: its bytes are put together on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from dreamdesk.services.own_music import sound_of
from dreamdesk.ui.shared.errands import Errands

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.services.ports import MediaFiles
    from dreamdesk.ui.shared.vault_line import VaultLine

Found = Callable[[bytearray], None]
Failed = Callable[[Exception], None]


class _Search:
    """One search; `goes_on` until it is ended, and asked on the errands' thread."""

    def __init__(self) -> None:
        self.goes_on = True

    def lasts(self) -> bool:
        return self.goes_on


class MusicFinder:
    """Finds one piece at a time; what was looked for before is let go of."""

    def __init__(self, line: VaultLine, media: MediaFiles) -> None:
        self._line = line
        self._media = media
        self._errands: Errands | None = None
        self._search: _Search | None = None

    @property
    def searches(self) -> bool:
        """Whether a piece is looked for now."""
        return self._search is not None

    def find(self, piece_id: UUID, then: Found, otherwise: Failed) -> None:
        """Look for a piece, and call `then` with its bytes, or `otherwise` with a MediumLost."""
        self.stop()
        if self._errands is None:
            self._errands = Errands("own music", self._line)
        search = self._search = _Search()
        job = partial(sound_of, self._media, piece_id, search.lasts)
        self._errands.ask(
            job, partial(self._found, search, then), partial(self._failed, search, otherwise)
        )

    def stop(self) -> None:
        """Look no further."""
        if self._search is not None:
            self._search.goes_on = False
            self._search = None

    def close(self) -> None:
        """Look no further, and let the thread end."""
        self.stop()
        if self._errands is not None:
            self._errands.close()
            self._errands = None

    def _found(self, search: _Search, then: Found, data: bytearray | None) -> None:
        if search is self._search and data is not None:
            self._search = None
            then(data)

    def _failed(self, search: _Search, otherwise: Failed, error: Exception) -> None:
        if search is self._search:
            self._search = None
            otherwise(error)
