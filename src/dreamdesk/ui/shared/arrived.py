"""How the citizen arrived, shown beside how they leave."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.services.meeting import Living
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import colour_title
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.table_cards import kept_picture

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ArrivedView:
    """A word, a colour by its name among the tokens, a picture; each may be empty."""

    word: str
    colour: str
    colourTitle: str
    picture: str
    pictureTitle: str


@QmlElement
class ArrivedPresenter(RoomPresenter):
    """The word, the colour and the picture that the citizen arrived in."""

    _view: ArrivedView
    wordChanged = Signal()
    colourChanged = Signal()
    colourTitleChanged = Signal()
    pictureChanged = Signal()
    pictureTitleChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, arrived(session.living))

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """The word, or empty."""
        return self._view.word

    @Property(str, notify=colourChanged)
    def colour(self) -> str:
        """The colour, or empty."""
        return self._view.colour

    @Property(str, notify=colourTitleChanged)
    def colourTitle(self) -> str:
        """What the colour is called."""
        return self._view.colourTitle

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The picture as the image provider knows it, or empty."""
        return self._view.picture

    @Property(str, notify=pictureTitleChanged)
    def pictureTitle(self) -> str:
        """What the picture is called."""
        return self._view.pictureTitle

    def refresh(self) -> None:
        """Show how they arrived, as it is known now."""
        self._show(arrived(self.session.living))


def arrived(living: Living) -> ArrivedView:
    """Return how the citizen arrived."""
    workshop, colour = living.workshop, living.workshop.arriving_colour
    picture, title, _ = kept_picture(living, workshop.arriving_picture_id)
    return ArrivedView(
        word=workshop.arriving,
        colour=colour.value if colour else "",
        colourTitle=colour_title(colour) if colour else "",
        picture=picture,
        pictureTitle=title,
    )
