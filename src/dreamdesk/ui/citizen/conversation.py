"""Samtale on the citizen's screen: their pictures, and the question only when it is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.people import Role
from dreamdesk.domain.witnessing import Fit
from dreamdesk.services import quoting, talking
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import CardRow, card_rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.frames import DialogueFrame

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 9
"""At most nine pictures at once."""


@dataclass(frozen=True, slots=True)
class CitizenConversationView:
    """What stands there: all empty while the question is not shown.

    `asks` tells whether the citizen is asked if the sentence is right. `telling` is the name of the
    one who tells what they heard, while the citizen only listens; `lastWord` tells whether the
    citizen is asked if it did fit, `fit` what they answered.
    """

    question: str = ""
    quote: str = ""
    quoteId: str = ""
    asks: bool = False
    telling: str = ""
    lastWord: bool = False
    fit: str = ""


@QmlElement
class CitizenConversation(RoomPresenter):
    """Lets the citizen see what is written, and say whether it is right."""

    _view: CitizenConversationView
    questionChanged = Signal()
    quoteChanged = Signal()
    quoteIdChanged = Signal()
    asksChanged = Signal()
    tellingChanged = Signal()
    lastWordChanged = Signal()
    fitChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        self._frame = library.guide(session.workshop.pair.frame)
        super().__init__(session, CitizenConversationView())
        self._library = library
        self._cards = Rows(CardRow)
        self.refresh()

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """The pictures."""
        return self._cards

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        """The question, or nothing."""
        return self._view.question

    @Property(str, notify=quoteChanged)
    def quote(self) -> str:
        """What is written as the answer, or nothing."""
        return self._view.quote

    @Property(str, notify=quoteIdChanged)
    def quoteId(self) -> str:
        """The id of the answer."""
        return self._view.quoteId

    @Property(bool, notify=asksChanged)
    def asks(self) -> bool:
        """Whether the citizen is asked if it is right."""
        return self._view.asks

    @Property(str, notify=tellingChanged)
    def telling(self) -> str:
        """Who tells what they heard, empty while nobody does."""
        return self._view.telling

    @Property(bool, notify=lastWordChanged)
    def lastWord(self) -> bool:
        """Whether the citizen is asked if it did fit."""
        return self._view.lastWord

    @Property(str, notify=fitChanged)
    def fit(self) -> str:
        """What the citizen answered, empty while nothing is said."""
        return self._view.fit

    @Slot(str)
    def say(self, fit: str) -> None:
        """Say whether what was heard did fit."""
        self.session.do(partial(talking.last_word, fit=Fit(fit)))

    @Slot()
    def confirm(self) -> None:
        """Say that it is right."""
        if self._view.asks:
            self.session.do(partial(quoting.confirm, quote_id=UUID(self._view.quoteId)))

    @Slot()
    def askForCorrection(self) -> None:
        """Say that it is not quite right."""
        if self._view.asks:
            self.session.ask_for_correction(UUID(self._view.quoteId))

    def refresh(self) -> None:
        """Show the pictures, and what is shown of the talk."""
        self._cards.show(card_rows(self.session.living, self._library)[:_MOST])
        self._show(_view(self.session, self._frame))


def _view(session: WorkshopSession, frame: DialogueFrame) -> CitizenConversationView:
    workshop = session.workshop
    conversation, here = workshop.conversation, frame.at(workshop.conversation.prompt)
    if here.is_listened_to:
        witness = workshop.first(Role.CONTACT) or workshop.scribe
        return CitizenConversationView(telling=workshop.called(witness.name))
    if not conversation.shown:
        return CitizenConversationView()
    shown = CitizenConversationView(
        question=here.simpler if conversation.simpler else here.question,
        lastWord=here.has_last_word,
        fit=workshop.witnessing.fit.value,
    )
    citizen = workshop.citizen.id
    answers = [quote for quote in workshop.answers_to(here.id) if quote.said_by == citizen]
    if not answers:
        return shown
    newest = answers[-1]
    # One question at a time: first whether the words are right.
    return replace(
        shown,
        quote=newest.text,
        quoteId=str(newest.id),
        asks=not newest.is_locked,
        lastWord=shown.lastWord and newest.is_locked,
    )
