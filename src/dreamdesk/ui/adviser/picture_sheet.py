"""The sheet where one own picture is put right: its title, what is seen on it, which part shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.own_pictures import Crop, OwnPicture, crop_height, kept_within
from dreamdesk.services import own_pictures
from dreamdesk.ui.adviser.own_sheet import OwnSheetPresenter, OwnSheetView, PictureMeans
from dreamdesk.ui.shared.card_sources import WHOLE

if TYPE_CHECKING:
    from dreamdesk.services.own_media import WrittenMedium
    from dreamdesk.services.ports import MediaFiles

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PictureView(OwnSheetView):
    """One picture, `key` its id; the part that shows in shares of it.

    `shape` is the picture's height for a width of 1.
    """

    alt: str = ""
    picture: str = ""
    shape: float = 1.0
    partLeft: float = 0.0
    partTop: float = 0.0
    partWidth: float = 1.0
    partHeight: float = 1.0


@QmlElement
class PictureSheetPresenter(OwnSheetPresenter):
    """Puts one picture right; everything is kept as it is done."""

    _view: PictureView
    altChanged = Signal()
    pictureChanged = Signal()
    shapeChanged = Signal()
    partLeftChanged = Signal()
    partTopChanged = Signal()
    partWidthChanged = Signal()
    partHeightChanged = Signal()

    def __init__(self, means: PictureMeans) -> None:
        super().__init__(means.session, PictureView())
        self._means = means

    @Property(str, notify=altChanged)
    def alt(self) -> str:
        """What is seen on it."""
        return self._view.alt

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """What the screens know all of it by."""
        return self._view.picture

    @Property(float, notify=shapeChanged)
    def shape(self) -> float:
        """Its height for a width of 1."""
        return self._view.shape

    @Property(float, notify=partLeftChanged)
    def partLeft(self) -> float:
        """Where the part that shows begins, as a share of the width."""
        return self._view.partLeft

    @Property(float, notify=partTopChanged)
    def partTop(self) -> float:
        """Where the part that shows begins, as a share of the height."""
        return self._view.partTop

    @Property(float, notify=partWidthChanged)
    def partWidth(self) -> float:
        """How wide the part is that shows."""
        return self._view.partWidth

    @Property(float, notify=partHeightChanged)
    def partHeight(self) -> float:
        """How high the part is that shows."""
        return self._view.partHeight

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the sheet for a picture."""
        picture = found(self._session.living.course.pictures, UUID(key))
        if picture is not None:
            view = PictureView(
                key=key,
                title=picture.title,
                alt=picture.alt,
                picture=f"{WHOLE}{picture.whole_id}",
                shape=picture.size[1] / picture.size[0],
            )
            self._show(_parted(view, picture, picture.crop))

    @Slot(str)
    def typeTitle(self, words: str) -> None:
        """Call the picture something else."""
        change = partial(own_pictures.name, picture_id=UUID(self._view.key), title=words)
        self._session.typed(f"title of {self._view.key}", change)

    @Slot(str)
    def typeAlt(self, words: str) -> None:
        """Say what is seen on it."""
        change = partial(own_pictures.describe, picture_id=UUID(self._view.key), alt=words)
        self._session.typed(f"alt of {self._view.key}", change)

    @Slot(float, float)
    def movePart(self, left: float, top: float) -> None:
        """Show another part, beginning there; nothing is kept yet."""
        self._try(Crop(left, top, self._view.partWidth))

    @Slot(float)
    def scalePart(self, factor: float) -> None:
        """Show more or less of the picture, about the same middle; nothing is kept yet."""
        view, wide = self._view, self._view.partWidth * factor
        grown = wide - view.partWidth
        higher = view.partHeight * (factor - 1)
        self._try(Crop(view.partLeft - grown / 2, view.partTop - higher / 2, wide))

    @Slot()
    def keepPart(self) -> None:
        """Let the card show the part that is chosen."""
        picture = self._picture()
        part = Crop(self._view.partLeft, self._view.partTop, self._view.partWidth)
        if picture is not None and part != picture.crop:
            means, media = self._means, self._session.media
            job = partial(_cropped, media, picture.whole_id, part, means.new_id)
            means.errands.ask(job, partial(self._keep, picture, part), means.failed)

    @Slot()
    def takeAway(self) -> None:
        """Take the picture away, truly."""
        picture_id = UUID(self._view.key)
        self._session.do(partial(own_pictures.take_away, picture_id=picture_id))
        self._show(PictureView())

    def _picture(self) -> OwnPicture | None:
        key = self._view.key
        return found(self._session.living.course.pictures, UUID(key)) if key else None

    def _try(self, part: Crop) -> None:
        picture = self._picture()
        if picture is not None:
            self._show(_parted(self._view, picture, part))

    def _keep(self, picture: OwnPicture, part: Crop, shown: WrittenMedium) -> None:
        self._means.cards.forget(picture.card_id)
        change = partial(own_pictures.crop, picture_id=picture.id, part=part, shown=shown)
        self._session.do(change)


def _parted(view: PictureView, picture: OwnPicture, part: Crop) -> PictureView:
    held = kept_within(part, *picture.size)
    high = crop_height(held, *picture.size)
    return replace(
        view, partLeft=held.left, partTop=held.top, partWidth=held.width, partHeight=high
    )


def _cropped(
    media: MediaFiles, picture_id: UUID, part: Crop, new_id: Callable[[], UUID]
) -> WrittenMedium:
    from dreamdesk.pictures.photographs import as_card

    with media.open(picture_id) as opened:
        return own_pictures.show(media, opened.read(), part, as_card, new_id)
