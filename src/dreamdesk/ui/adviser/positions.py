"""The positionskort beside the talk: four fields, filled on the way or by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.identified import found
from dreamdesk.domain.positions import Position, PositionEntry
from dreamdesk.services import talking
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

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
    """A field: what it is called in the method, the question it answers, and what stands in it."""

    key: str
    title: str
    question: str
    entries: Rows


@dataclass(frozen=True, slots=True)
class PositionsView:
    """How many entries there are in all."""

    filled: int = 0


@QmlElement
class PositionsPresenter(RoomPresenter):
    """Shows the four fields, and takes what is written in them."""

    _view: PositionsView
    filledChanged = Signal()

    def __init__(self, session: WorkshopSession) -> None:
        super().__init__(session, PositionsView())
        self._fields = Rows(FieldRow)
        self._entries = {position: Rows(EntryRow) for position in Position}
        self._writing: dict[Position, UUID] = {}
        self.refresh()

    @Property(int, notify=filledChanged)
    def filled(self) -> int:
        """How many entries there are in all."""
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
        self._fields.show(
            tuple(FieldRow(p.value, *_titles()[p], self._entries[p]) for p in Position)
        )
        self._show(PositionsView(len(entries)))

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
