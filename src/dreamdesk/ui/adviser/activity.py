"""Aktivitet on the adviser's screen: the same table, and what the citizen says about a card."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.quotes import Origin
from dreamdesk.services import laying_cards, quoting, rooms
from dreamdesk.services.laying_cards import card_at, said_about
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.adviser.activity_ways import ActivityWays
from dreamdesk.ui.adviser.own_pictures import OwnPicturesPresenter
from dreamdesk.ui.shared import table_hands  # noqa: F401 - QML makes it
from dreamdesk.ui.shared.card_table import CardTablePresenter, TableView
from dreamdesk.ui.shared.decks import card_of
from dreamdesk.ui.shared.presenter import shown_by
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from dreamdesk.content.library import Library
    from dreamdesk.ui.adviser.desk import Desk
    from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SaidRow:
    """What is said about the card one is at; another card is another row, with a field of its own.

    `key` is the card. `doubted` while the citizen wants the words put right. `who` chose the card
    (empty: the citizen), `field` is the one it lies in, empty for none.
    """

    key: str
    title: str
    words: str
    locked: bool
    faceUp: bool
    doubted: bool
    who: str
    field: str


@dataclass(frozen=True, slots=True)
class ActivityView(TableView):
    """The table, the card one is at (empty for none), and how many are marked, with their word."""

    card: str = ""
    marked: int = 0
    word: str = ""


@QmlElement
class ActivityPresenter(CardTablePresenter):
    """What the adviser writes down while the citizen lays cards; the adviser can lay them too."""

    _view: ActivityView
    cardChanged = Signal()
    markedChanged = Signal()
    wordChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library, desk: Desk) -> None:
        super().__init__(session, library, ActivityView())
        self._own = OwnPicturesPresenter(session, desk)
        self._library = library
        self._said = Rows(SaidRow)
        self._ways = ActivityWays(session, library)
        self._marked: tuple[str, ...] = ()
        self._writing = ""
        self._doubted = ""
        self._ids: dict[str, UUID] = {}
        session.correctionAsked.connect(self._put_right)
        self.refresh()

    @Property(Rows, constant=True)
    def said(self) -> Rows:
        """One row: what is said about the card one is at. None while no card lies."""
        return self._said

    @Property(OwnPicturesPresenter, constant=True)
    def own(self) -> OwnPicturesPresenter:
        """The pictures that belong to this forløb alone."""
        return self._own

    @Property(str, notify=cardChanged)
    def card(self) -> str:
        """The card one is at, empty for none."""
        return self._view.card

    @Property(int, notify=markedChanged)
    def marked(self) -> int:
        """How many cards are marked, to be done something with together."""
        return self._view.marked

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """The word that the marked cards share, empty for none."""
        return self._view.word

    @Property(ActivityWays, constant=True)
    def ways(self) -> ActivityWays:
        """How cards are chosen and laid."""
        return self._ways

    @Property(str, constant=True)
    def missing(self) -> str:
        """The files that the deck names and does not have, empty when all are there."""
        return ", ".join(self.deck.missing) if self.deck else ""

    @Property(bool, constant=True)
    def noDeck(self) -> bool:
        """Whether there is no deck that can be read."""
        return self.deck is None

    @Slot(str)
    def choose(self, card: str) -> None:
        """Go to another card."""
        self._writing, self._marked = "", ()
        self.session.do(partial(rooms.look_at_card, card=card))
        self.refresh()

    @Slot(str)
    def mark(self, card: str) -> None:
        """Mark a card beside others, with its group, or no longer."""
        together = self.together_with(card)
        others = tuple(each for each in self._marked if each not in together)
        self._marked = others if card in self._marked else (*others, *together)
        self.refresh()

    @Slot()
    def markNone(self) -> None:
        """Mark no cards any more."""
        self._marked = ()
        self.refresh()

    @Slot()
    def pile(self) -> None:
        """Gather the marked cards in a pile."""
        cards = self._marked
        self.session.do(lambda meeting: laying_cards.pile(meeting, *cards))

    @Slot()
    def spread(self) -> None:
        """Spread the marked cards out."""
        cards = self._marked
        self.session.do(lambda meeting: laying_cards.spread(meeting, *cards))

    @Slot()
    def turnMarked(self) -> None:
        """Turn the marked cards over."""
        cards = self._marked
        self.session.do(lambda meeting: laying_cards.turn(meeting, *cards))

    @Slot(str)
    def group(self, word: str) -> None:
        """Let the marked cards belong together under a word; an empty one lets them go."""
        cards = self._marked
        if cards and word.strip() != self._view.word:
            self.session.do(lambda meeting: laying_cards.group(meeting, word, *cards))

    @Slot(str)
    def typeWords(self, words: str) -> None:
        """Take what the citizen says about the card one is at."""
        card = self._view.card
        # Words go to the card they were begun at, also when the citizen lays another meanwhile.
        self._writing = card if words.strip() else ""
        self._doubted = ""
        self.session.typed(f"said about {card}", partial(quoting.hear, heard=self._heard(words)))

    @Slot(str)
    def agree(self, words: str) -> None:
        """The citizen says that the words are right: they are locked."""
        self.session.do(partial(quoting.confirm_heard, heard=self._heard(words)))

    def chosen(self) -> frozenset[str]:
        """Return the cards that are marked, else the card one is at."""
        return frozenset(self._marked or {self._at()} - {""})

    def covered(self) -> bool:
        """Tell whether the citizen chooses unseen."""
        return self.session.living.table.choosing.unseen

    def refresh(self) -> None:
        """Show the table and the words as they are now."""
        table = self.session.living.table
        quote = said_about(self.session.living, self._writing)
        if quote is not None and quote.is_locked:
            self._writing = self._doubted = ""
        self._marked = tuple(card for card in self._marked if table.laid(card))
        self.show_table()
        card = "" if self.covered() else self._at()
        view = self.table_view()
        words = {laid.word for laid in table.cards if laid.card in self._marked}
        word = words.pop() if len(words) == 1 else ""
        self._show(ActivityView(**shown_by(view), card=card, marked=len(self._marked), word=word))
        self._said.show((self._said_row(card),) if card and not view.silent else ())
        self._ways.refresh()

    def close(self) -> None:
        """Follow the session no longer."""
        self.session.correctionAsked.disconnect(self._put_right)
        self._own.close()
        super().close()

    def _at(self) -> str:
        """Return the card one is at; words that are begun keep one at theirs."""
        living = self.session.living
        begun = living.table.laid(self._writing) is not None
        return self._writing if begun else card_at(living)

    def _said_row(self, card: str) -> SaidRow:
        living = self.session.living
        quote, laid = said_about(living, card), living.table.laid(card)
        layout = self.library.layout(living.table.layout)
        field = layout.field_of(laid) if layout and laid else None
        who = living.workshop.participant(laid.by) if laid else None
        return SaidRow(
            key=card,
            title=self.title_of(card)[0],
            words=quote.text if quote else "",
            locked=quote is not None and quote.is_locked,
            faceUp=laid is None or laid.face_up,
            doubted=card == self._doubted,
            who=living.workshop.called(who.name) if who else "",
            field=field.title if field else "",
        )

    def _heard(self, words: str) -> Heard:
        card, living = self._view.card, self.session.living
        quote = said_about(living, card)
        quote_id = quote.id if quote else self._ids.setdefault(card, self.session.new_id())
        picture = card_of(card, living, self.library)
        # Of a card that the deck has lost, the picture that was kept earlier stands in.
        kept = next((p.id for p in living.pictures if picture is None and p.card == card), None)
        laid = living.table.laid(card)
        said_by = quote.said_by if quote else laid.by if laid else None
        return Heard(quote_id, words, Origin(picture_id=kept), picture, said_by)

    @Slot(str)
    def _put_right(self, quote_id: str) -> None:
        for laid in self.session.living.table.cards:
            quote = said_about(self.session.living, laid.card)
            if quote is not None and str(quote.id) == quote_id:
                self._writing = self._doubted = laid.card
                self.refresh()
