"""The sheet where a photographed drawing is made straight: its four corners, and how it becomes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.identified import found
from dreamdesk.domain.own_pictures import OwnPicture, Photograph
from dreamdesk.services import own_pictures
from dreamdesk.services.own_media import WrittenMedium
from dreamdesk.services.own_pictures import Straightened
from dreamdesk.ui.adviser import straightening_errands
from dreamdesk.ui.shared.card_sources import PEEK, WHOLE
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.pictures.paper_finding import FoundPaper
    from dreamdesk.ui.adviser.own_sheet import PictureMeans

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_LOOKING, _READY, _WORKING = "looking", "ready", "working"


@dataclass(frozen=True, slots=True)
class CornerRow:
    """A corner and the next one, in shares of the photograph; `key` counts clockwise from "0"."""

    key: str
    across: float
    down: float
    nextAcross: float
    nextDown: float


@dataclass(frozen=True, slots=True)
class StraighteningView:
    """The photograph one is at, `key` empty while the sheet is away, and how far it is.

    `stage` is looking (for the paper), ready or working. `found` tells whether paper was found,
    `sure` whether that may be relied on,
    `straight` whether the picture is used straight already. `shape` and `previewShape` are heights
    for a width of 1.
    """

    key: str = ""
    picture: str = ""
    shape: float = 1.0
    stage: str = ""
    found: bool = True
    sure: bool = True
    straight: bool = False
    preview: str = ""
    previewShape: float = 1.0


@QmlElement
class StraighteningPresenter(Presenter):
    """Proposes where the paper lies, lets its corners be moved, and makes it straight."""

    _view: StraighteningView
    keyChanged = Signal()
    pictureChanged = Signal()
    shapeChanged = Signal()
    stageChanged = Signal()
    foundChanged = Signal()
    sureChanged = Signal()
    straightChanged = Signal()
    previewChanged = Signal()
    previewShapeChanged = Signal()
    made = Signal(object)

    def __init__(self, means: PictureMeans) -> None:
        super().__init__(StraighteningView())
        self._session = means.session
        self._errands = means.errands
        self._means = means
        self._corners: Corners | None = None
        self._previewed: Corners | None = None
        self._waiting = False
        self._count = 0
        self._rows = Rows(CornerRow)

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        """The picture's id; empty while the sheet is away."""
        return self._view.key

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """What the screens know the photograph by, as it was taken."""
        return self._view.picture

    @Property(float, notify=shapeChanged)
    def shape(self) -> float:
        """The photograph's height for a width of 1."""
        return self._view.shape

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        """How far it is: looking, ready or working."""
        return self._view.stage

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        """Whether paper was found."""
        return self._view.found

    @Property(bool, notify=sureChanged)
    def sure(self) -> bool:
        """Whether nothing else may have been found than the paper's edges."""
        return self._view.sure

    @Property(bool, notify=straightChanged)
    def straight(self) -> bool:
        """Whether the picture is used straight already."""
        return self._view.straight

    @Property(str, notify=previewChanged)
    def preview(self) -> str:
        """What the screens know by what it looks like made straight; empty until it is seen."""
        return self._view.preview

    @Property(float, notify=previewShapeChanged)
    def previewShape(self) -> float:
        """Its height for a width of 1."""
        return self._view.previewShape

    @Property(Rows, constant=True)
    def corners(self) -> Rows:
        """The four corners, once they are known."""
        return self._rows

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the sheet for a picture: at its corners, else where the paper seems to lie."""
        picture = found(self._session.living.course.pictures, UUID(key))
        if picture is None:
            return
        straight = picture.straight
        self._corners = self._previewed = None
        self._rows.show(())
        self._show(
            StraighteningView(
                key=key,
                picture=f"{WHOLE}{picture.id}",
                shape=picture.height / picture.width,
                stage=_LOOKING,
                straight=straight is not None,
            )
        )
        if straight is not None:
            self._start(straight.corners)
        else:
            job = partial(straightening_errands.looked_for, self._session.media, picture.id)
            self._errands.ask(job, partial(self._looked, key), self._failed)

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away; what is being made is not used."""
        self._corners = None
        self._rows.show(())
        self._show(StraighteningView())

    @Slot(int, float, float)
    def moveCorner(self, place: int, x: float, y: float) -> None:
        """Move a corner as near to a place as it can lie; both in shares of the photograph."""
        if self._corners is not None and self._view.stage == _READY:
            self._take(self._corners.with_corner(place, x, y))

    @Slot()
    def letGo(self) -> None:
        """Show what it becomes with the corners as they are."""
        if self._corners is None or self._waiting or self._corners == self._previewed:
            return
        self._waiting, self._previewed = True, self._corners
        job = partial(
            straightening_errands.previewed,
            self._session.media,
            UUID(self._view.key),
            self._corners,
        )
        self._errands.ask(job, partial(self._see, self._view.key), self._failed)

    @Slot()
    def turn(self) -> None:
        """Let another side of the paper be up."""
        if self._corners is not None and self._view.stage == _READY:
            self._take(self._corners.turned())
            self.letGo()

    @Slot()
    def straighten(self) -> None:
        """Make it straight, and use the picture so."""
        if self._corners is not None and self._view.stage == _READY:
            self._show(replace(self._view, stage=_WORKING))
            picture_id = UUID(self._view.key)
            job = partial(
                straightening_errands.made_straight,
                self._session.media,
                picture_id,
                self._corners,
                self._means.new_id,
            )
            self._errands.ask(job, partial(self._use, picture_id), self._failed)

    @Slot()
    def useAsTaken(self) -> None:
        """Use the photograph as it was taken again."""
        picture = found(self._session.living.course.pictures, UUID(self._view.key))
        if picture is not None and picture.straight is not None:
            job = partial(
                straightening_errands.shown_as_taken,
                self._session.media,
                picture,
                self._means.new_id,
            )
            self._errands.ask(job, partial(self._use_as_taken, picture), self._failed)
        self.dismiss()

    def _looked(self, key: str, paper: FoundPaper) -> None:
        if self._view.key == key and self._view.stage == _LOOKING:
            self._show(replace(self._view, found=paper.found, sure=paper.sure))
            self._start(paper.corners)

    def _start(self, corners: Corners) -> None:
        self._show(replace(self._view, stage=_READY))
        self._take(corners)
        self.letGo()

    def _take(self, corners: Corners) -> None:
        self._corners = corners
        places = corners.places
        after = (*places[1:], places[0])
        pairs = enumerate(zip(places, after, strict=True))
        self._rows.show(
            tuple(CornerRow(str(place), *here, *there) for place, (here, there) in pairs)
        )

    def _see(self, key: str, seen: Photograph) -> None:
        self._waiting = False
        if self._view.key != key or self._corners is None:
            self.letGo()  # another photograph may have been waiting for its turn
            return
        self._count += 1
        self._means.cards.sources.offer(_SEEN, (seen.data, seen.media_type))
        name = f"{WHOLE}{PEEK}{_SEEN}?{self._count}"
        self._show(replace(self._view, preview=name, previewShape=seen.height / seen.width))
        self.letGo()

    def _use(self, picture_id: UUID, made: Straightened) -> None:
        if self._view.key != str(picture_id) or self._view.stage != _WORKING:
            # Somebody has changed their mind: nothing names these files.
            self._session.media.remove(made.straight.id)
            self._session.media.remove(made.shown.id)
            return
        picture = found(self._session.living.course.pictures, picture_id)
        if picture is not None:
            self._means.cards.forget(picture.card_id)
        self._session.do(partial(own_pictures.use_straight, picture_id=picture_id, made=made))
        self.dismiss()
        self.made.emit((picture_id, made.straight))

    def _use_as_taken(self, picture: OwnPicture, shown: WrittenMedium) -> None:
        self._means.cards.forget(picture.card_id)
        change = partial(own_pictures.use_as_taken, picture_id=picture.id, shown=shown)
        self._session.do(change)

    def _failed(self, error: Exception) -> None:
        self._waiting = False
        self.dismiss()
        self._means.failed(error)


_SEEN = "straight"
