"""Trouble with the world, told once, in one sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.errors import ContentBroken, FolderNotWritable, SoundUnplayable, WorldError
from dreamdesk.log import note_bug
from dreamdesk.ui.shared.presenter import Presenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TroubleView:
    """What has happened: the error's own name, the file or folder it is about, and the way on."""

    kind: str = ""
    about: str = ""
    canTryAgain: bool = False


@QmlElement
class Trouble(Presenter):
    """Shows one trouble at a time; the texts are in TroubleVeil.qml."""

    _view: TroubleView
    kindChanged = Signal()
    aboutChanged = Signal()
    canTryAgainChanged = Signal()

    def __init__(self) -> None:
        super().__init__(TroubleView())
        self._again: Callable[[], None] | None = None

    def tell(self, error: Exception, again: Callable[[], None] | None = None) -> None:
        """Tell about an error; our own bugs are logged, without anybody's words in the log."""
        kind = type(error).__name__ if isinstance(error, WorldError) else "Bug"
        if kind == "Bug":
            note_bug(error)
        if isinstance(error, SoundUnplayable):
            again = None  # nothing waits to be kept
        self._again = again
        self._show(TroubleView(kind, _about(error), again is not None))

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """The error's own name, "Bug" for our own, empty when there is none."""
        return self._view.kind

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        """The name of the file or folder that it is about."""
        return self._view.about

    @Property(bool, notify=canTryAgainChanged)
    def canTryAgain(self) -> bool:
        """Whether what failed can be tried again."""
        return self._view.canTryAgain

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away."""
        self._show(TroubleView())

    @Slot()
    def tryAgain(self) -> None:
        """Put the sheet away and try once more."""
        again = self._again
        self.dismiss()
        if again is not None:
            again()


def _about(error: Exception) -> str:
    match error:
        case FolderNotWritable():
            return str(error.folder)
        case SoundUnplayable():
            return error.title
        case ContentBroken():
            return error.file.name
    return ""
