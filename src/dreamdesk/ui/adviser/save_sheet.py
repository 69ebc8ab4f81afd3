"""The sheet that saves papers as files: where to, under which name, and whether to replace."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services.papers import FinishedPaper
from dreamdesk.services.saving import is_folder, make_folder, save_all
from dreamdesk.ui.adviser.paper_memory import PaperMemory
from dreamdesk.ui.folders import Place, place_name, places
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

Targets = tuple[tuple[FinishedPaper, Path], ...]
"""Each paper with the file that it becomes."""


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder that is offered."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SaveView:
    """How far it is: "" (closed), choosing, saving or done.

    `problem` is "", "name" (none given), "folder" (there is no such folder) or "exists" (a file has
    the name already; `taken` says which). `also` tells whether the other paper is saved beside.
    """

    stage: str = ""
    title: str = ""
    path: str = ""
    other: str = ""
    also: bool = True
    problem: str = ""
    taken: str = ""
    place: str = ""


@QmlElement
class SaveSheetPresenter(Presenter):
    """Saves the paper one looks at, and the other one beside it: each paper is a file."""

    _view: SaveView
    stageChanged = Signal()
    titleChanged = Signal()
    pathChanged = Signal()
    otherChanged = Signal()
    alsoChanged = Signal()
    problemChanged = Signal()
    takenChanged = Signal()
    placeChanged = Signal()

    def __init__(
        self,
        desk: Desk,
        errands: Errands,
        memory: PaperMemory,
        used: Callable[[tuple[FinishedPaper, ...]], None],
    ) -> None:
        super().__init__(SaveView())
        self._desk = desk
        self._errands = errands
        self._memory = memory
        self._used = used
        self._papers: tuple[FinishedPaper, ...] = ()
        self._places: tuple[Place, ...] = ()
        self._folders = Rows(FolderRow)

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """How far it is."""
        return self._view.stage

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What the paper one looks at is called."""
        return self._view.title

    @Property(str, notify=pathChanged)
    def path(self) -> str:
        """The file that it becomes."""
        return self._view.path

    @Property(str, notify=otherChanged)
    def other(self) -> str:
        """What the other paper is called, empty when there is none."""
        return self._view.other

    @Property(bool, notify=alsoChanged)
    def also(self) -> bool:
        """Whether the other paper is saved too."""
        return self._view.also

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """What is still to be put right."""
        return self._view.problem

    @Property(str, notify=takenChanged)
    def taken(self) -> str:
        """The names that files have already."""
        return self._view.taken

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where the papers were saved."""
        return self._view.place

    @Property(Rows, constant=True)
    def folders(self) -> Rows:
        """Folders to choose from."""
        return self._folders

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a folder; the file keeps its name."""
        folder = next(place.folder for place in self._places if place.key == key)
        name = Path(self._view.path).name or self._papers[0].file_name
        self.typePath(str(folder / name))

    @Slot(str)
    def typePath(self, path: str) -> None:
        """Take another file."""
        self._show(replace(self._view, path=path, problem="", taken=""))
        self._show_folders()

    @Slot()
    def turnAlso(self) -> None:
        """Save the other paper too, or leave it."""
        self._show(replace(self._view, also=not self._view.also, problem="", taken=""))

    @Slot()
    def save(self) -> None:
        """Save, unless a file would be replaced: that is asked first."""
        self._save(over=False)

    @Slot()
    def saveOver(self) -> None:
        """Save in the place of the files that have the names already."""
        self._save(over=True)

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away."""
        if self._view.stage != "saving":
            self._show(replace(self._view, stage=""))

    def open(self, finished: tuple[FinishedPaper, ...]) -> None:
        """Open the sheet for these papers, of which the first is the one looked at."""
        self._papers, self._places = finished, places()
        first, *others = finished
        self._show(
            SaveView(
                stage="choosing",
                title=first.title,
                path=str(self._memory.folder / first.file_name),
                other=others[0].title if others else "",
                also=bool(others),
            )
        )
        self._show_folders()

    def _save(self, over: bool) -> None:
        view = self._view
        if view.stage != "choosing":
            return
        file = Path(view.path.strip()).expanduser()
        if not view.path.strip() or not file.name:
            self._show(replace(view, problem="name"))
            return
        file = self._memory.folder / file
        kind = Path(self._papers[0].file_name).suffix
        main = file if file.suffix.lower() == kind else file.with_name(file.name + kind)
        others = self._papers[1:] if view.also else ()
        beside = ((paper, main.with_name(paper.file_name)) for paper in others)
        targets: Targets = ((self._papers[0], main), *beside)
        self._show(replace(view, stage="saving", problem="", taken=""))
        offered = tuple(place.folder for place in self._places)
        job = partial(_write, targets, over, offered)
        self._errands.ask(job, partial(self._saved, targets), self._refused)

    def _saved(self, targets: Targets, problem: tuple[str, tuple[str, ...]]) -> None:
        kind, taken = problem
        if kind:
            names = "\n".join(taken)
            self._show(replace(self._view, stage="choosing", problem=kind, taken=names))
            return
        folder = targets[0][1].parent
        self._memory.keep(folder=str(folder))
        self._show(replace(self._view, stage="done", place=place_name(folder)))
        self._used(tuple(paper for paper, _ in targets))

    def _refused(self, error: Exception) -> None:
        self._show(replace(self._view, stage="choosing"))
        self._desk.trouble_with(error)

    def _show_folders(self) -> None:
        here = Path(self._view.path).parent
        self._folders.show(
            tuple(FolderRow(place.key, place.title, place.folder == here) for place in self._places)
        )


def _write(targets: Targets, over: bool, offered: tuple[Path, ...]) -> tuple[str, tuple[str, ...]]:
    """Write the papers, or return what is in the way; raises FolderNotWritable or DiskFull."""
    folder = targets[0][1].parent
    if folder in offered:
        make_folder(folder)
    if not is_folder(folder):
        return "folder", ()
    taken = save_all(tuple((paper.pdf, file) for paper, file in targets), over)
    return "exists" if taken else "", tuple(file.name for file in taken)
