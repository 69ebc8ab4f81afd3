"""A forløb's own pictures on the adviser's screen: brought, seen, put right, taken away."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.own_decks import own_title
from dreamdesk.domain.own_pictures import OWN_DECK
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.services import choosing_cards, own_pictures
from dreamdesk.services.already_here import AlreadyHere, Open
from dreamdesk.services.bringing import GoOn, Sought, bring_each
from dreamdesk.services.own_pictures import Brought
from dreamdesk.ui.adviser.bring_sheet import BringSheetPresenter
from dreamdesk.ui.adviser.own_sheet import PictureMeans
from dreamdesk.ui.adviser.picture_sheet import PictureSheetPresenter
from dreamdesk.ui.adviser.straightening import StraighteningPresenter
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.own_folders import Refused, Watch
    from dreamdesk.domain.own_pictures import OwnPicture
    from dreamdesk.services.ports import MediaFiles
    from dreamdesk.ui.adviser.bring_sheet import Arrived
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OwnRow:
    """An own picture: `key` is its id, `card` what the screens know its card by.

    `straight` where it is a drawing on paper that has been made straight.
    """

    key: str
    title: str
    alt: str
    card: str
    straight: bool


@dataclass(frozen=True, slots=True)
class OwnView:
    """Whether the citizen chooses among these pictures now."""

    chosen: bool = False


@QmlElement
class OwnPicturesPresenter(RoomPresenter):
    """Shows what has been brought, and has the two sheets: to bring more, to put one right."""

    _view: OwnView
    chosenChanged = Signal()
    straightened = Signal(object)

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        super().__init__(session, OwnView())
        self._errands = Errands("own pictures", desk.means.line)
        self._pictures = Rows(OwnRow)
        cards, new_id, failed = (
            desk.surfaces.card_pictures(),
            desk.means.clock.new_id,
            desk.trouble_with,
        )
        unnamed = QCoreApplication.translate("OwnPictures", "Eget billede")
        job = _Bringing(session.media, new_id, unnamed, partial(_kept, session)).bring
        self._bringing = BringSheetPresenter(
            self._errands, cards.sources, job, failed, Sought.PICTURES
        )
        means = PictureMeans(session, self._errands, cards, new_id, failed)
        self._editing = PictureSheetPresenter(means)
        self._straightening = StraighteningPresenter(means)
        self._straightening.made.connect(self.straightened)
        self._failed = failed
        self._bringing.came.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    @Property(Rows, constant=True)
    def pictures(self) -> Rows:
        """The pictures of this forløb."""
        return self._pictures

    @Property(BringSheetPresenter, constant=True)
    def bringing(self) -> BringSheetPresenter:
        """The sheet that brings pictures in."""
        return self._bringing

    @Property(PictureSheetPresenter, constant=True)
    def editing(self) -> PictureSheetPresenter:
        """The sheet where one picture is put right."""
        return self._editing

    @Property(StraighteningPresenter, constant=True)
    def straightening(self) -> StraighteningPresenter:
        """The sheet where a photographed drawing is made straight."""
        return self._straightening

    @Property(bool, notify=chosenChanged)
    def chosen(self) -> bool:
        """Whether the citizen chooses among these pictures now."""
        return self._view.chosen

    @Slot()
    def use(self) -> None:
        """Let the citizen choose among these pictures, or among the first deck's again."""
        deck = "" if self._view.chosen else OWN_DECK
        self.session.do(partial(choosing_cards.choose_from, deck=deck))

    def refresh(self) -> None:
        """Show the pictures as they are now."""
        living = self.session.living
        pictures = living.course.pictures
        self._show(OwnView(bool(pictures) and living.table.choosing.deck == OWN_DECK))
        self._pictures.show(
            tuple(
                OwnRow(str(p.id), p.title, p.alt, f"{p.card_id}?{p.shown_id}", bool(p.straight))
                for p in pictures
            )
        )

    def fetch(self, picture: OwnPicture, then: Callable[[KeptPicture], None]) -> None:
        """Hand on all of a picture as it can lie on a sheet, once it has been read."""
        job = partial(_for_a_sheet, self.session.media, self.session.new_id(), picture)
        self._errands.ask(job, then, self._failed)

    def close(self) -> None:
        """Bring no more, and let go."""
        self._bringing.close()
        self._editing.close()
        self._straightening.close()
        self._errands.close()
        super().close()

    @Slot(object)
    def _add(self, brought: Brought) -> None:
        if self._errands.is_open:  # else the room has been left; what nothing names is swept away
            self.session.do(partial(own_pictures.add, brought=brought))


@dataclass(frozen=True, slots=True)
class _Bringing:
    """Takes pictures into the vault, on the errands' thread; `unnamed` is a title for numbers.

    `kept` are those of the forløb already. They are told apart as they are kept, not as they came.
    """

    media: MediaFiles
    new_id: Callable[[], UUID]
    unnamed: str
    kept: Callable[[], Iterable[Open]]

    def bring(
        self, files: tuple[Path, ...], watch: Watch, arrived: Arrived
    ) -> tuple[int, tuple[Refused, ...]]:
        """Write each picture's files, and tell of it."""
        # Pillow is slow to import, and most workshops do without.
        from dreamdesk.pictures.photographs import as_card, photograph

        here = AlreadyHere(self.kept())

        def take(file: Path, source: BinaryIO, go_on: GoOn) -> bool:
            title, found = own_title(file.name, self.unnamed), photograph(source)
            here.refuse_again(io.BytesIO(found.data), go_on)
            brought = own_pictures.bring(self.media, found, title, as_card, self.new_id)
            here.add(partial(self.media.open, brought.picture.id))
            arrived(brought)
            return True

        return bring_each(files, take, watch)


def _kept(session: WorkshopSession) -> Iterable[Open]:
    return (partial(session.media.open, known.id) for known in session.living.course.pictures)


def _for_a_sheet(media: MediaFiles, kept_id: UUID, picture: OwnPicture) -> KeptPicture:
    from dreamdesk.pictures.photographs import photograph

    with media.open(picture.whole_id) as opened:
        small = photograph(io.BytesIO(opened.read()))
    words = picture.title, picture.alt
    return KeptPicture(kept_id, picture.card_id, *words, small.media_type, small.data)
