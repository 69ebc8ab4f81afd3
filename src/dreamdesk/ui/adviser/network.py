"""Somebody from the network: asked and answered, whose wish it is, and for what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.preparation import NetworkWish, WhoseWish
from dreamdesk.services import preparing
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The answers; `dreamt` tells whether there is a dream to ask again about."""

    wish: str
    again: str
    whose: str
    purpose: str
    dreamt: bool


@QmlElement
class NetworkPresenter(RoomPresenter):
    """A network person comes if the citizen wants it, for a purpose; asked again with the dream."""

    _view: NetworkView
    wishChanged = Signal()
    againChanged = Signal()
    whoseChanged = Signal()
    purposeChanged = Signal()
    dreamtChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, _view(session))

    @Property(str, notify=wishChanged)
    def wish(self) -> str:
        """The answer to whether somebody should come."""
        return self._view.wish

    @Property(str, notify=againChanged)
    def again(self) -> str:
        """The answer now that there is a dream."""
        return self._view.again

    @Property(str, notify=whoseChanged)
    def whose(self) -> str:
        """Whose wish it is."""
        return self._view.whose

    @Property(str, notify=purposeChanged)
    def purpose(self) -> str:
        """Who it is, and what they are asked for."""
        return self._view.purpose

    @Property(bool, notify=dreamtChanged)
    def dreamt(self) -> bool:
        """Whether there is a dream to ask again about."""
        return self._view.dreamt

    @Slot(str)
    def answer(self, wish: str) -> None:
        """Keep the answer."""
        self.session.do(partial(preparing.answer_network, wish=NetworkWish(wish)))

    @Slot(str)
    def answerAgain(self, wish: str) -> None:
        """Keep the answer now that there is a dream."""
        self.session.do(partial(preparing.answer_network_again, wish=NetworkWish(wish)))

    @Slot(str)
    def wishedBy(self, whose: str) -> None:
        """Keep whose wish it is."""
        self.session.do(partial(preparing.whose_wish, whose=WhoseWish(whose)))

    @Slot(str)
    def typePurpose(self, text: str) -> None:
        """Type who it is, and what they are asked for."""
        change = partial(preparing.purpose_of_network, purpose=text)
        self.session.typed("network_purpose", change)

    def refresh(self) -> None:
        """Show the answers as they are now."""
        self._show(_view(self.session))


def _view(session: WorkshopSession) -> NetworkView:
    agreed = session.workshop.preparation
    return NetworkView(
        wish=agreed.network.value,
        again=agreed.network_again.value,
        whose=agreed.network_whose.value,
        purpose=agreed.network_purpose,
        dreamt=bool(session.workshop.dreams),
    )
