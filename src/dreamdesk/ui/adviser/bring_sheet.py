"""The sheet that brings files in: choose, watch, stop, and what could not be taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import Refusal
from dreamdesk.ui.adviser.bring_files import BringFilesPresenter
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.refusals import already_here_told, refusal_told
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.own_folders import Refused, Watch
    from dreamdesk.services.bringing import Sought
    from dreamdesk.ui.shared.card_sources import CardSources
    from dreamdesk.ui.shared.errands import Errands

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

Arrived = Callable[[object], None]
"""Told of each picture or piece that has been taken in."""

Job = Callable[[tuple[Path, ...], "Watch", Arrived], "tuple[int, tuple[Refused, ...]]"]
"""Takes files in on the errands' thread; returns how many came, and what did not."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A file that was not taken in, and why."""

    key: str
    told: str


@dataclass(frozen=True, slots=True)
class BringView:
    """How far it is: "" (closed), choosing, bringing, stopping or done.

    The file `name` is on its way, `number` of `total`; `brought` have come. `already` tells of
    those that were here before, empty for none.
    """

    stage: str = ""
    number: int = 0
    total: int = 0
    name: str = ""
    brought: int = 0
    already: str = ""
    stopped: bool = False


class _Batch:
    """What is brought in one go; `goes_on` until somebody stops it, asked on the errands' thread.

    `told` is the number of the file that was told of last.
    """

    def __init__(self) -> None:
        self.goes_on, self.told = True, 0


@QmlElement
class BringSheetPresenter(Presenter):
    """Brings pictures or music in; what was taken in when somebody stops stays."""

    _view: BringView
    stageChanged = Signal()
    numberChanged = Signal()
    totalChanged = Signal()
    nameChanged = Signal()
    broughtChanged = Signal()
    alreadyChanged = Signal()
    stoppedChanged = Signal()
    came = Signal(object)
    finished = Signal()
    _reached = Signal(int, int, str)

    def __init__(
        self,
        errands: Errands,
        sources: CardSources,
        job: Job,
        failed: Callable[[Exception], None],
        sought: Sought,
    ) -> None:
        super().__init__(BringView())
        self._errands = errands
        self._job = job
        self._failed = failed
        self._batch = _Batch()
        self._files = BringFilesPresenter(errands, sources, failed, sought)
        self._refused = Rows(RefusedRow)
        self._reached.connect(self._show_reached, Qt.ConnectionType.QueuedConnection)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """How far it is."""
        return self._view.stage

    @Property(int, notify=numberChanged)
    def number(self) -> int:
        """Which file is on its way."""
        return self._view.number

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        """How many files there are."""
        return self._view.total

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """The file that is on its way."""
        return self._view.name

    @Property(int, notify=broughtChanged)
    def brought(self) -> int:
        """How many have come."""
        return self._view.brought

    @Property(str, notify=alreadyChanged)
    def already(self) -> str:
        """What was here before and was not brought again, in a sentence; empty for none."""
        return self._view.already

    @Property(bool, notify=stoppedChanged)
    def stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._view.stopped

    @Property(BringFilesPresenter, constant=True)
    def files(self) -> BringFilesPresenter:
        """Where the files are found."""
        return self._files

    @Property(Rows, constant=True)
    def refused(self) -> Rows:
        """What could not be taken in."""
        return self._refused

    @Slot()
    def open(self) -> None:
        """Open the sheet."""
        self._refused.show(())
        self._show(BringView(stage="choosing"))
        self._files.begin()

    @Slot()
    def go(self) -> None:
        """Bring what has been chosen."""
        chosen = self._files.files
        if self._view.stage != "choosing" or not chosen:
            return
        self._files.turn_away()
        batch = self._batch = _Batch()
        self._show(BringView(stage="bringing", total=len(chosen)))
        job = partial(self._job, chosen, partial(self._watch, batch), self._arrived)
        self._errands.ask(job, partial(self._done, batch), partial(self._broken, batch))

    @Slot()
    def stop(self) -> None:
        """Bring no more."""
        self._batch.goes_on = False
        self._show(replace(self._view, stage="stopping", stopped=True))

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away; while something comes, that is to stop.

        Stopped, nobody has to wait for a disk that does not answer: what is on its way comes, or
        does not.
        """
        if self._view.stage == "bringing":
            self.stop()
        else:
            self._files.turn_away()
            self._show(replace(self._view, stage=""))

    def close(self) -> None:
        """Stop: the screen has gone."""
        self._batch.goes_on = False
        self._files.turn_away()

    def _watch(self, batch: _Batch, number: int, total: int, name: str) -> bool:
        # On the errands' thread; with one large file it is asked again and again.
        if batch.goes_on and number != batch.told:
            batch.told = number
            self._reached.emit(number, total, name)
        return batch.goes_on

    def _arrived(self, thing: object) -> None:
        # On the errands' thread.
        self.came.emit(thing)

    @Slot(int, int, str)
    def _show_reached(self, number: int, total: int, name: str) -> None:
        self._show(replace(self._view, number=number, total=total, name=name))

    def _done(self, batch: _Batch, came: tuple[int, tuple[Refused, ...]]) -> None:
        if self._is_waited_for(batch):
            self._tell(*came)
        self.finished.emit()

    def _is_waited_for(self, batch: _Batch) -> bool:
        return batch is self._batch and self._view.stage in ("bringing", "stopping")

    def _tell(self, brought: int, refused: tuple[Refused, ...]) -> None:
        known = [name for name, why in refused if why is Refusal.ALREADY_HERE]
        told = [refusal_told(*each) for each in refused if each[1] is not Refusal.ALREADY_HERE]
        self._refused.show(tuple(RefusedRow(f"{n}", words) for n, words in enumerate(told)))
        already = already_here_told(known)
        self._show(replace(self._view, stage="done", brought=brought, already=already))

    def _broken(self, batch: _Batch, error: Exception) -> None:
        if self._is_waited_for(batch):
            self._show(replace(self._view, stage=""))
        self._failed(error)
