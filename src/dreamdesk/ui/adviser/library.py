"""Bibliotek: what the workshops are held with, section by section."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.adviser.library_guides import GuidesPresenter
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.stage import Stage

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


class Section(StrEnum):
    """The sections of the library; each has its title below, its screen and its presenter."""

    GUIDES = "guides"
    DECKS = "decks"
    PLAYLISTS = "playlists"


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section in the list at the side."""

    key: str
    title: str
    here: bool


@dataclass(frozen=True, slots=True)
class LibraryView:
    """The library itself never changes: its sections do."""


@QmlElement
class LibraryPresenter(Presenter):
    """The sections, and the one that is looked at."""

    _view: LibraryView

    def __init__(self, desk: Desk) -> None:
        super().__init__(LibraryView())
        self._desk = desk
        self._stage = Stage()
        self._sections = Rows(SectionRow)
        self.choose(Section.GUIDES)

    @Property(Rows, constant=True)
    def sections(self) -> Rows:
        """The sections."""
        return self._sections

    @Property(Stage, constant=True)
    def stage(self) -> Stage:
        """Where the section that is looked at stands."""
        return self._stage

    @Slot(str)
    def choose(self, section: str) -> None:
        """Look at a section."""
        here = Section(section)
        self._stage.show(*_screen_of(here, self._desk))
        rows = (SectionRow(each.value, _title(each), each is here) for each in Section)
        self._sections.show(tuple(rows))

    @Slot()
    def goHome(self) -> None:
        """Go back to Hjem."""
        self._desk.home()

    def close(self) -> None:
        """Let go of the section."""
        self._stage.clear()


def _screen_of(section: Section, desk: Desk) -> tuple[str, Presenter]:
    match section:
        case Section.GUIDES:
            return "Adviser/LibraryGuides.qml", GuidesPresenter(desk)
        case Section.DECKS:
            from dreamdesk.ui.adviser.library_decks import DecksPresenter

            return "Adviser/LibraryDecks.qml", DecksPresenter(desk)
        case Section.PLAYLISTS:
            from dreamdesk.ui.adviser.library_playlists import PlaylistsPresenter

            return "Adviser/LibraryPlaylists.qml", PlaylistsPresenter(desk)


def _title(section: Section) -> str:
    titles = {
        Section.GUIDES: QCoreApplication.translate("Library", "Samtaleguider"),
        Section.DECKS: QCoreApplication.translate("Library", "Kortsæt"),
        Section.PLAYLISTS: QCoreApplication.translate("Library", "Musik"),
    }
    return titles[section]
