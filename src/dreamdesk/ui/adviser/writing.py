"""Catching the citizen's words: what is being written, and the picture that it is said about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.quotes import Origin, Quote
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import quoting, talking
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.shared.decks import card_of
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import CardRow, card_rows

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from dreamdesk.content.library import Library
    from dreamdesk.domain.pictures import PictureCard
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_A_SCREENFUL = 6


@dataclass(frozen=True, slots=True)
class DraftRow:
    """The sentence that is being written; another sentence is another row, with a new field.

    `about` is the title of the picture it belongs to, `doubted` whether the citizen wants it put
    right.
    """

    key: str
    text: str
    about: str
    doubted: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is being written, and of what: `quote` is what is kept of it so far, not locked yet.

    `origin` is the question that is answered, `said_by` the participant who is asked; None is the
    citizen.
    """

    quote: Quote | None
    origin: Origin = Origin()
    said_by: UUID | None = None


Writing = Callable[[Workshop, UUID], Sentence]
"""Tells what is being written in a workshop; the id is that of a sentence begun anew."""


@QmlElement
class WritingPresenter(RoomPresenter):
    """A room in which words are written down as they are said."""

    def __init__(
        self,
        session: WorkshopSession,
        library: Library,
        view: DataclassInstance,
        writing: Writing,
    ) -> None:
        super().__init__(session, view)
        self.library = library
        self._writing = writing
        self._fresh = session.new_id()
        self._doubted = ""
        self._drafts = Rows(DraftRow)
        self._cards = LongRows(CardRow, first=_A_SCREENFUL)
        session.correctionAsked.connect(self._put_right)

    @Property(Rows, constant=True)
    def drafts(self) -> Rows:
        """The one sentence that is being written."""
        return self._drafts

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        """The pictures that it can be said about."""
        return self._cards

    @property
    def draft_id(self) -> UUID:
        """The id of the sentence being written: stable until it is locked or set aside."""
        begun = self._sentence().quote
        return begun.id if begun else self._fresh

    def heard(self, text: str) -> Heard:
        """Return the sentence that is being written, with all that belongs to it."""
        card, picture_id = self._picture(self.about())
        sentence = self._sentence()
        origin = replace(sentence.origin, picture_id=picture_id)
        return Heard(self.draft_id, text, origin, card, sentence.said_by)

    def about(self) -> str:
        """Return the card that is talked about, empty for none."""
        living = self.session.living
        return living.workshop.conversation.about(living.table, living.workshop.bookmark.card)

    def begin_anew(self) -> None:
        """Let the next sentence have a field of its own."""
        self._fresh = self.session.new_id()

    @Slot(str)
    def typeWords(self, text: str) -> None:
        """Type what is said."""
        self._doubted = ""
        self.session.typed("heard", partial(quoting.hear, heard=self.heard(text)))

    @Slot(str)
    def talkAbout(self, card: str) -> None:
        """Let the words belong to a picture; the one they belong to already is taken away."""
        chosen = "" if card == self.about() else card
        change = partial(_belong, self.draft_id, chosen, *self._picture(chosen))
        self.session.do(change)

    def refresh(self) -> None:
        """Show the sentence being written and the pictures."""
        begun, about = self._sentence().quote, self.about()
        unseen = self.session.living.table.choosing.unseen
        cards = () if unseen else card_rows(self.session.living, self.library, about)
        self._cards.show(cards)
        if begun is None and any(q.id == self._fresh for q in self.session.workshop.quotes):
            self.begin_anew()
        self._drafts.show((self._draft(begun, cards, about),))

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.correctionAsked.disconnect(self._put_right)
        super().close()

    def _sentence(self) -> Sentence:
        return self._writing(self.session.workshop, self._fresh)

    def _draft(self, begun: Quote | None, cards: tuple[CardRow, ...], about: str) -> DraftRow:
        if begun is None:
            title = next((card.title for card in cards if card.key == about), "")
            return DraftRow(str(self._fresh), "", title, doubted=False)
        kept = self.session.living.picture(begun.origin.picture_id)
        key = str(begun.id)
        return DraftRow(key, begun.text, kept.title if kept else "", key == self._doubted)

    def _picture(self, card_id: str) -> tuple[PictureCard | None, UUID | None]:
        """Return a card as it looks today, else the picture that was kept of it."""
        card = card_of(card_id, self.session.living, self.library)
        kept = (p.id for p in self.session.living.pictures if p.card == card_id)
        return card, None if card else next(kept, None)

    @Slot(str)
    def _put_right(self, quote_id: str) -> None:
        self._doubted = quote_id
        self.refresh()


def _belong(
    quote_id: UUID, chosen: str, card: PictureCard | None, kept: UUID | None, meeting: Meeting
) -> None:
    talking.talk_about(meeting, chosen)
    quoting.belongs_to(meeting, quote_id, card, kept)
