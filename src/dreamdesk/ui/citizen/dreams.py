"""Drømme on the citizen's screen: what was dreamt, in their words and in their order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services import dreaming
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import kept_picture

if TYPE_CHECKING:
    from dreamdesk.content.library import Library

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_TWO_SCREENFULS = 6
"""Their pictures are as large as all of them can be, and should not shrink a moment later."""


@dataclass(frozen=True, slots=True)
class CitizenDreamRow:
    """A dream; `first` is the one that matters most."""

    key: str
    quote: str
    motivation: str
    picture: str
    alt: str
    first: bool


@dataclass(frozen=True, slots=True)
class CitizenDreamsView:
    """Whether there are several, so that one of them can matter most."""

    several: bool = False


@QmlElement
class CitizenDreams(RoomPresenter):
    """Lets the citizen see their dreams, and say which matters most."""

    _view: CitizenDreamsView
    severalChanged = Signal()

    def __init__(self, session: WorkshopSession, _library: Library) -> None:
        super().__init__(session, CitizenDreamsView())
        self._dreams = LongRows(CitizenDreamRow, first=_TWO_SCREENFULS)
        self.refresh()

    @Property(Rows, constant=True)
    def dreams(self) -> Rows:
        """The dreams, what matters most first."""
        return self._dreams

    @Property(bool, notify=severalChanged)
    def several(self) -> bool:
        """Whether there are several."""
        return self._view.several

    @Slot(str)
    def mattersMost(self, dream_id: str) -> None:
        """Say that this dream matters most."""
        places = len(self.session.workshop.dreams)
        self.session.do(partial(dreaming.matters_more, dream_id=UUID(dream_id), places=places))

    def refresh(self) -> None:
        """Show the dreams as they are now."""
        living = self.session.living
        rows = []
        for place, dream in enumerate(living.workshop.dreams):
            quote = living.workshop.quote(dream.quote_id)
            picture, _, alt = kept_picture(living, quote.origin.picture_id)
            rows.append(
                CitizenDreamRow(
                    str(dream.id), quote.text, dream.motivation, picture, alt, first=place == 0
                )
            )
        self._dreams.show(tuple(rows))
        self._show(CitizenDreamsView(several=len(rows) > 1))
