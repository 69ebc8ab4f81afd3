"""What the sections with decks and with playlists share: one more from a disk, one less."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.music import Playlist
from dreamdesk.domain.pictures import Deck
from dreamdesk.services import own_content
from dreamdesk.services.bringing import Sought
from dreamdesk.ui.adviser.bring_sheet import BringSheetPresenter
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.content.library import Shelved
    from dreamdesk.content.own_folders import Watch
    from dreamdesk.services.bringing import Brought
    from dreamdesk.ui.adviser.bring_sheet import Arrived
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

Content = TypeVar("Content", Deck, Playlist)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Content]):
    """What the decks and the playlists differ in.

    `folder` is where they lie in the content, `content` what there is of them, built in and own.
    `bring` makes one of a folder or a zip, in a folder of the content; the ids are taken already.
    """

    sought: Sought
    folder: str
    content: Callable[[], tuple[Shelved[Content], ...]]
    bring: Callable[[Path, Path, frozenset[str], Watch], Brought]


@dataclass(frozen=True, slots=True)
class ShelfView:
    """The deck or playlist that one is asked about, empty for none."""

    asked: str = ""
    askedTitle: str = ""


@QmlElement
class ShelfPresenter(Presenter):
    """Brings a deck or playlist in, and removes one of one's own when that has been asked twice."""

    _view: ShelfView
    askedChanged = Signal()
    askedTitleChanged = Signal()
    readAnew = Signal()

    def __init__(self, desk: Desk, view: ShelfView, shelf: Shelf[Deck] | Shelf[Playlist]) -> None:
        super().__init__(view)
        self.desk = desk
        self.library = desk.means.library
        self.errands = Errands(shelf.sought.value, desk.means.line)
        self._shelf = shelf
        own = self.library.own_folder
        self._into = own / shelf.folder if own else None
        job = partial(_brought, shelf, self._into)
        sources, failed = desk.surfaces.card_pictures().sources, desk.trouble_with
        self._bringing = BringSheetPresenter(self.errands, sources, job, failed, shelf.sought)
        self._bringing.finished.connect(self.readAgain)

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """What one is asked about, empty for nothing."""
        return self._view.asked

    @Property(str, notify=askedTitleChanged)
    def askedTitle(self) -> str:
        """What that is called."""
        return self._view.askedTitle

    @Property(bool, constant=True)
    def canBring(self) -> bool:
        """Whether something can be added: not to the sample."""
        return self._into is not None

    @Property(BringSheetPresenter, constant=True)
    def bringing(self) -> BringSheetPresenter:
        """The sheet that brings one in."""
        return self._bringing

    @Slot(str)
    def ask(self, key: str) -> None:
        """Ask whether one of one's own shall go; empty when it shall stay."""
        shelved = self._shelved(key)
        title = shelved.content.title if shelved else ""
        self._show(replace(self._view, asked=key, askedTitle=title))

    @Slot()
    def takeAway(self) -> None:
        """Remove what was asked about, with its files."""
        shelved = self._shelved(self._view.asked)
        self.ask("")
        if shelved is not None and shelved.own:
            job = partial(own_content.remove, shelved.file.parent)
            self.errands.ask(job, self._removed, self.desk.trouble_with)

    @Slot()
    def readAgain(self) -> None:
        """Read the files again: one has come, or somebody has put one right."""
        self.library.read_again()
        self.readAnew.emit()

    def close(self) -> None:
        """Bring no more, and let go."""
        self._bringing.close()
        self.errands.close()

    def _shelved(self, key: str) -> Shelved[Deck] | Shelved[Playlist] | None:
        return next((known for known in self._shelf.content() if known.content.id == key), None)

    def _removed(self, _: None) -> None:
        self.readAgain()


def _brought(
    shelf: Shelf[Deck] | Shelf[Playlist],
    into: Path | None,
    files: tuple[Path, ...],
    watch: Watch,
    _arrived: Arrived,
) -> Brought:
    if into is None:
        return 0, ()
    taken = frozenset(known.content.id for known in shelf.content())
    return shelf.bring(files[0], into, taken, watch)
