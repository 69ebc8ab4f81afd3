"""How papers were printed and saved last, so that it need not be chosen again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dreamdesk.services import papers
from dreamdesk.services.papers import PaperHabits
from dreamdesk.services.saving import is_folder
from dreamdesk.ui.folders import places

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk


class PaperMemory:
    """The habits as the vault knows them, read when the papers are first looked at."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.known = PaperHabits()
        store = desk.store

        def job() -> PaperHabits:
            with store.begin() as work:
                return papers.habits(work)

        desk.means.line.ask(job, self._read)

    @property
    def folder(self) -> Path:
        """Where papers were saved last, if that is still there, else Dokumenter."""
        last = Path(self.known.folder)
        return last if self.known.folder and is_folder(last) else places()[0].folder

    def keep(self, **changes: Any) -> None:
        """Remember something else."""
        store, known = self._desk.store, replace(self.known, **changes)
        if known == self.known:
            return
        self.known = known

        def job() -> None:
            with store.begin() as work:
                papers.remember(work, known)
                work.commit()

        self._desk.means.line.ask(job, lambda _: None)

    def _read(self, known: PaperHabits) -> None:
        self.known = known
