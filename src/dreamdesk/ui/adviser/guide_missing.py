"""Samtale without its samtaleguide: the file is gone or broken, and another one can be chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.services import preparing
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.content_trouble import told
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.errors import ContentBroken

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OtherGuideRow:
    """A samtaleguide that can be read."""

    key: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class GuideMissingView:
    """It never changes: when a guide is chosen, the talk stands here instead."""


@QmlElement
class GuideMissing(RoomPresenter):
    """Says which file it is and what is wrong with it, and offers the others."""

    _view: GuideMissingView

    def __init__(self, session: WorkshopSession, library: Library, trouble: ContentBroken) -> None:
        super().__init__(session, GuideMissingView())
        self._trouble = trouble
        self._others = Rows(OtherGuideRow)
        rows = (OtherGuideRow(f.id, f.title, f.description) for f in library.frames)
        self._others.show(tuple(rows))

    @Property(Rows, constant=True)
    def others(self) -> Rows:
        """The guides that can be read."""
        return self._others

    @Property(str, constant=True)
    def file(self) -> str:
        """The name of the file."""
        return self._trouble.file.name

    @Property(int, constant=True)
    def line(self) -> int:
        """The line in it, 0 for none."""
        return self._trouble.line

    @Property(str, constant=True)
    def words(self) -> str:
        """What is wrong with it."""
        return told(self._trouble)

    @Slot(str)
    def choose(self, guide: str) -> None:
        """Go on with another guide."""
        pair = replace(self.session.workshop.pair, frame=guide)
        self.session.do(partial(preparing.choose_pair, pair=pair))
