"""Looking for files to bring: places, folders, and small pictures of what lies there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services.bringing import MOST_AT_ONCE, Sought
from dreamdesk.services.looking import Listing, look_into, peek
from dreamdesk.ui.folders import Place, music_first, pictures_first
from dreamdesk.ui.shared.card_sources import PEEK
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.shared.card_sources import CardSources
    from dreamdesk.ui.shared.errands import Errands

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_PEEKS = 60
"""Pictures of a folder that are shown; the others are known by their names."""

_PEEK_WIDTH = 160


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place to look in; USB sticks come first."""

    key: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class EntryRow:
    """Something in the folder; `picture` is what the screens know its small picture by."""

    key: str
    title: str
    kind: str
    ticked: bool
    picture: str


@dataclass(frozen=True, slots=True)
class FilesView:
    """Where one is, and how much of it is wanted."""

    folder: str = ""
    looking: bool = True
    readable: bool = True
    canGoUp: bool = False
    here: int = 0
    wanted: int = 0
    more: int = 0
    tooMany: bool = False


class _Glance:
    """Whether a folder is still the one that is looked at; asked on the errands' thread."""

    def __init__(self) -> None:
        self.lasts = True


@QmlElement
class BringFilesPresenter(Presenter):
    """Lets files be found and ticked; reads the disk on the errands' thread alone."""

    _view: FilesView
    folderChanged = Signal()
    lookingChanged = Signal()
    readableChanged = Signal()
    canGoUpChanged = Signal()
    hereChanged = Signal()
    wantedChanged = Signal()
    moreChanged = Signal()
    tooManyChanged = Signal()

    def __init__(
        self,
        errands: Errands,
        sources: CardSources,
        failed: Callable[[Exception], None],
        sought: Sought,
    ) -> None:
        super().__init__(FilesView())
        self._errands = errands
        self._sources = sources
        self._sought = sought
        self._failed = failed
        self._glance = _Glance()
        self._found: tuple[Place, ...] = ()
        self._listing = Listing(Path())
        self._ticked: dict[str, Path] = {}
        self._shown: dict[str, str] = {}
        self._places, self._entries = Rows(PlaceRow), Rows(EntryRow)

    @Property(str, notify=folderChanged)
    def folder(self) -> str:
        """The name of the folder one looks into."""
        return self._view.folder

    @Property(bool, notify=lookingChanged)
    def looking(self) -> bool:
        """Whether the folder is being read."""
        return self._view.looking

    @Property(bool, notify=readableChanged)
    def readable(self) -> bool:
        """Whether the folder could be read."""
        return self._view.readable

    @Property(bool, notify=canGoUpChanged)
    def canGoUp(self) -> bool:
        """Whether there is a folder above."""
        return self._view.canGoUp

    @Property(int, notify=hereChanged)
    def here(self) -> int:
        """How many files of use lie here."""
        return self._view.here

    @Property(int, notify=wantedChanged)
    def wanted(self) -> int:
        """How many files are ticked, in all folders together."""
        return self._view.wanted

    @Property(int, notify=moreChanged)
    def more(self) -> int:
        """How many more there are than can be shown."""
        return self._view.more

    @Property(bool, notify=tooManyChanged)
    def tooMany(self) -> bool:
        """Whether more are ticked than can be brought at once."""
        return self._view.tooMany

    @Property(str, constant=True)
    def sought(self) -> str:
        """What is brought: "pictures", "music", "deck" or "playlist"."""
        return self._sought.value

    @Property(bool, constant=True)
    def whole(self) -> bool:
        """Whether a folder or a zip is brought as one."""
        return self._sought.is_whole

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        """Places to look in."""
        return self._places

    @Property(Rows, constant=True)
    def entries(self) -> Rows:
        """What lies in the folder."""
        return self._entries

    @Slot(str)
    def choosePlace(self, key: str) -> None:
        """Look into one of the places."""
        self.look(next(place.folder for place in self._found if place.key == key))

    @Slot(str)
    def enter(self, key: str) -> None:
        """Look into a folder that lies here."""
        self.look(self._listing.folder / key)

    @Slot()
    def goUp(self) -> None:
        """Look into the folder above."""
        self.look(self._listing.folder.parent)

    @Slot(str)
    def tick(self, key: str) -> None:
        """Take a file along, or leave it. What is brought as one is one file at a time."""
        path = self._listing.folder / key
        if str(path) in self._ticked:
            del self._ticked[str(path)]
        else:
            self._ticked = {} if self._sought.is_whole else self._ticked
            self._ticked[str(path)] = path
        self._show_all()

    @Slot()
    def takeAll(self) -> None:
        """Take all files of this folder along, or none when all were taken."""
        here = {str(path): path for path in self._listing.files}
        if here.keys() <= self._ticked.keys():
            self._ticked = {key: path for key, path in self._ticked.items() if key not in here}
        else:
            self._ticked |= here
        self._show_all()

    @property
    def files(self) -> tuple[Path, ...]:
        """What has been ticked; of what is brought as one the folder, when nothing is."""
        if self._sought.is_whole and not self._ticked:
            return (self._listing.folder,)
        return tuple(self._ticked.values())

    def begin(self) -> None:
        """Look for places, and into the first of them."""
        self._ticked = {}
        self._found = music_first() if self._sought.is_music else pictures_first()
        self.look(self._found[0].folder)

    def look(self, folder: Path) -> None:
        """Look into a folder."""
        self.turn_away()
        self._glance = _Glance()
        self._listing = Listing(folder)
        self._show(replace(self._view, looking=True))
        self._show_all()
        self._errands.ask(partial(look_into, folder, self._sought.wants), self._seen, self._failed)

    def turn_away(self) -> None:
        """Look at no pictures any more."""
        self._glance.lasts = False
        self._shown.clear()
        self._sources.forget_peeks()

    def _seen(self, listing: Listing) -> None:
        if listing.folder != self._listing.folder:
            return
        self._listing = listing
        self._show(replace(self._view, looking=False))
        self._show_all()
        for picture in () if self._sought.is_music else listing.files[:_PEEKS]:
            job = partial(_peeked, self._glance, picture)
            self._errands.ask(job, partial(self._peeked, picture), self._failed)

    def _peeked(self, path: Path, small: bytes) -> None:
        if small and path.parent == self._listing.folder:
            self._sources.offer(str(path), (small, "image/jpeg"))
            self._shown[str(path)] = f"{PEEK}{path}"
            self._show_entries()

    def _show_all(self) -> None:
        here = self._listing
        self._places.show(
            tuple(PlaceRow(p.key, p.title, here.folder == p.folder) for p in self._found)
        )
        self._show_entries()
        view = replace(
            self._view,
            folder=self._called(here.folder),
            readable=here.readable,
            canGoUp=here.folder != here.folder.parent,
            here=len(here.files),
            wanted=len(self._ticked),
            more=here.more,
            tooMany=len(self._ticked) > MOST_AT_ONCE,
        )
        self._show(view)

    def _called(self, folder: Path) -> str:
        # By the places that were found: at each tick no disk is asked, for one may not answer.
        known = (place.title for place in self._found if place.folder == folder)
        return next(known, folder.name or str(folder))

    def _show_entries(self) -> None:
        self._entries.show(
            tuple(
                EntryRow(
                    seen.path.name,
                    seen.path.name,
                    seen.kind,
                    str(seen.path) in self._ticked,
                    self._shown.get(str(seen.path), ""),
                )
                for seen in self._listing.entries
                if self._sought.is_whole or seen.kind != "zip"
            )
        )


def _peeked(glance: _Glance, picture: Path) -> bytes:
    return peek(picture, _PEEK_WIDTH) if glance.lasts else b""
