"""The positionskort beside the talk: four fields, filled on the way or by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.positions import Position, PositionEntry
from dreamdesk.services import talking
from dreamdesk.services.position_cards import cards_on_map
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import CardRow, card_rows

if TYPE_CHECKING:
    from dreamdesk.content.library import Library

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
    """Something in a field: the citizen's own words (`said`), or what was written by hand."""

    key: str
    text: str
    said: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field: what it is called, the question it answers, and what stands and lies in it."""

    key: str
    title: str
    question: str
    entries: Rows
    cards: Rows


@dataclass(frozen=True, slots=True)
class PositionsView:
    """How much there is in the fields, cards too."""

    filled: int = 0


@QmlElement
class PositionsPresenter(RoomPresenter):
    """Shows the four fields, and takes what is written in them."""

    _view: PositionsView
    filledChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, PositionsView())
        self._library = library
        self._cards = {position: Rows(CardRow) for position in Position}
        self._fields = Rows(FieldRow)
        self._entries = {position: Rows(EntryRow) for position in Position}
        self._writing: dict[Position, UUID] = {}
        self.refresh()

    @Property(int, notify=filledChanged)
    def filled(self) -> int:
        """How much there is in the fields, cards too."""
        return self._view.filled

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        """The four fields."""
        return self._fields

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """Type in a field."""
        self.session.typed(f"position {field}", self._written(Position(field), text))

    @Slot(str, str)
    def add(self, field: str, text: str) -> None:
        """Let what has been typed stand in the field, and begin on the next."""
        position = Position(field)
        self.session.do(self._written(position, text))
        self._writing.pop(position, None)
        self.refresh()

    @Slot(str)
    def takeOut(self, entry_id: str) -> None:
        """Take something out of its field."""
        self.session.do(partial(talking.take_position_out, entry_id=UUID(entry_id)))

    def refresh(self) -> None:
        """Show the fields as they are now, without what is being typed."""
        entries = self.session.workshop.positions.entries
        being_typed = set(self._writing.values())
        for position, rows in self._entries.items():
            here = (e for e in entries if e.position is position and e.id not in being_typed)
            rows.show(tuple(map(self._row, here)))
        laid = cards_on_map(self.session.living, self._library)
        known = {row.key: row for row in card_rows(self.session.living, self._library)}
        for position, rows in self._cards.items():
            rows.show(tuple(known[card] for p, card in laid if p is position and card in known))
        self._fields.show(tuple(map(self._field, Position)))
        self._show(PositionsView(len(entries) + len(laid)))

    def _field(self, position: Position) -> FieldRow:
        entries, cards = self._entries[position], self._cards[position]
        return FieldRow(position.value, *_titles()[position], entries, cards)

    def _row(self, entry: PositionEntry) -> EntryRow:
        quote = found(self.session.workshop.quotes, entry.quote_id)
        return EntryRow(str(entry.id), quote.text if quote else entry.text, quote is not None)

    def _written(self, position: Position, text: str) -> partial[None]:
        entry_id = self._writing.setdefault(position, self.session.new_id())
        return partial(
            talking.write_position, position=position, text=text.strip(), entry_id=entry_id
        )


def _titles() -> dict[Position, tuple[str, str]]:
    say = QCoreApplication.translate
    return {
        Position.NAMING: (say("Position", "Navngivelse"), say("Position", "Hvad kalder du det?")),
        Position.EFFECT: (
            say("Position", "Effekt"),
            say("Position", "Hvad gør det ved din hverdag?"),
        ),
        Position.STANCE: (
            say("Position", "Stillingtagen"),
            say("Position", "Hvad synes du om det?"),
        ),
        Position.REASON: (say("Position", "Begrundelse"), say("Position", "Hvorfor synes du det?")),
    }
