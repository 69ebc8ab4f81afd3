"""The samtaleguider in Bibliotek: looked through, copied to be changed, and what is broken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services import own_content
from dreamdesk.ui.adviser.library_rows import (
    BrokenRow,
    GuidePhaseRow,
    GuideRow,
    PromptRow,
    broken_rows,
    guide_row,
    prompt_rows,
)
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

    from dreamdesk.content.library import Shelved
    from dreamdesk.domain.frames import DialogueFrame
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GuidesView:
    """The guide that is read (all empty: none), where its file lies, and if it can be copied."""

    reading: str = ""
    title: str = ""
    description: str = ""
    file: str = ""
    own: bool = False
    canCopy: bool = False


@QmlElement
class GuidesPresenter(Presenter):
    """Lists the guides, and shows one of them phase by phase."""

    _view: GuidesView
    readingChanged = Signal()
    titleChanged = Signal()
    descriptionChanged = Signal()
    fileChanged = Signal()
    ownChanged = Signal()
    canCopyChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(GuidesView())
        self._desk = desk
        self._library = desk.means.library
        self._phase = ""
        self._guides = Rows(GuideRow)
        self._phases = Rows(GuidePhaseRow)
        self._prompts = Rows(PromptRow)
        self._broken = Rows(BrokenRow)
        self._show_all("")

    @Property(Rows, constant=True)
    def guides(self) -> Rows:
        """The guides that are used, by title."""
        return self._guides

    @Property(Rows, constant=True)
    def phases(self) -> Rows:
        """The phases of the guide that is read."""
        return self._phases

    @Property(Rows, constant=True)
    def prompts(self) -> Rows:
        """The questions of the phase one is at."""
        return self._prompts

    @Property(Rows, constant=True)
    def broken(self) -> Rows:
        """The files that cannot be read."""
        return self._broken

    @Property(str, notify=readingChanged)
    def reading(self) -> str:
        """The guide that is read, empty for none."""
        return self._view.reading

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What it is called."""
        return self._view.title

    @Property(str, notify=descriptionChanged)
    def description(self) -> str:
        """What it is good for."""
        return self._view.description

    @Property(str, notify=fileChanged)
    def file(self) -> str:
        """Where its file lies."""
        return self._view.file

    @Property(bool, notify=ownChanged)
    def own(self) -> bool:
        """Whether it is the municipality's own."""
        return self._view.own

    @Property(bool, notify=canCopyChanged)
    def canCopy(self) -> bool:
        """Whether an own edition of it can be made."""
        return self._view.canCopy

    @Slot(str)
    def read(self, guide: str) -> None:
        """Look through a guide, from its first phase."""
        self._phase = ""
        self._show_all(guide)

    @Slot(str)
    def goToPhase(self, phase: str) -> None:
        """Look at another phase."""
        self._phase = phase
        self._show_all(self._view.reading)

    @Slot()
    def backToList(self) -> None:
        """Go back to all guides."""
        self._show_all("")

    @Slot()
    def readAgain(self) -> None:
        """Read every file anew: somebody has changed one."""
        self._library.read_again()
        self._show_all(self._view.reading)

    @Slot()
    def makeOwn(self) -> None:
        """Copy the guide that is read to the own folder, to be changed there."""
        shelved, folder = self._shelved(self._view.reading), self._library.own_folder
        if shelved is not None and folder is not None:
            job = partial(own_content.make_own_edition, shelved.file, folder)
            self._desk.means.line.ask(job, self._copied)

    def _copied(self, _: Path) -> None:
        self.readAgain()

    def _shelved(self, guide: str) -> Shelved[DialogueFrame] | None:
        frames = self._library.shelved_frames
        return next((shelved for shelved in frames if shelved.content.id == guide), None)

    def _show_all(self, guide: str) -> None:
        library = self._library
        self._guides.show(tuple(map(guide_row, library.shelved_frames)))
        shelved = self._shelved(guide)
        if shelved is None:
            self._show(GuidesView())
        else:
            self._show(self._reading(shelved))
            self._show_phase(shelved.content)
        self._broken.show(broken_rows(library, library.broken_frames()))

    def _reading(self, shelved: Shelved[DialogueFrame]) -> GuidesView:
        folder = self._library.own_folder
        taken = folder is None or own_content.own_file(shelved.file, folder).exists()
        return GuidesView(
            reading=shelved.content.id,
            title=shelved.content.title,
            description=shelved.content.description,
            file=str(shelved.file),
            own=shelved.own,
            canCopy=not taken and not shelved.own,
        )

    def _show_phase(self, frame: DialogueFrame) -> None:
        here = next((phase for phase in frame.phases if phase.id == self._phase), frame.phases[0])
        rows = (GuidePhaseRow(phase.id, phase.title, phase is here) for phase in frame.phases)
        self._phases.show(tuple(rows))
        self._prompts.show(prompt_rows(here))
