"""What the sheets share on which an own picture or piece is put right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from dreamdesk.ui.session import WorkshopSession
    from dreamdesk.ui.shared.card_pictures import CardPictures
    from dreamdesk.ui.shared.errands import Errands

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PictureMeans:
    """What the sheets of own pictures work with; `failed` is told of what goes wrong."""

    session: WorkshopSession
    errands: Errands
    cards: CardPictures
    new_id: Callable[[], UUID]
    failed: Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class OwnSheetView:
    """What is put right, `key` empty while the sheet is away; `asks` if it shall go."""

    key: str = ""
    title: str = ""
    asks: bool = False


@QmlElement
class OwnSheetPresenter(Presenter):
    """Is put away and got out, and asks before something is taken away."""

    _view: OwnSheetView
    keyChanged = Signal()
    titleChanged = Signal()
    asksChanged = Signal()

    def __init__(self, session: WorkshopSession, away: OwnSheetView) -> None:
        super().__init__(away)
        self._session = session
        self._away = away

    @Property(str, notify=keyChanged)
    def key(self) -> str:
        """What it is known by; empty while the sheet is away."""
        return self._view.key

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What it is called."""
        return self._view.title

    @Property(bool, notify=asksChanged)
    def asks(self) -> bool:
        """Whether one is asked if it shall go."""
        return self._view.asks

    @Slot()
    def dismiss(self) -> None:
        """Put the sheet away."""
        self._session.finish_typing()
        self._show(self._away)

    @Slot()
    def ask(self) -> None:
        """Ask whether it shall go."""
        self._show(replace(self._view, asks=True))

    @Slot()
    def stay(self) -> None:
        """Let it stay."""
        self._show(replace(self._view, asks=False))
