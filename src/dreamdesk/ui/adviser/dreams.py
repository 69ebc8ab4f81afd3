"""Drømme: from the citizen's words to a dream, why it matters, what helps and what hinders."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.dreams import Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.identified import found
from dreamdesk.domain.workshop import Room, Workshop
from dreamdesk.services import dreaming, rooms, talking
from dreamdesk.ui.adviser.dream_rows import (
    CandidateRow,
    DreamRow,
    NamedRow,
    PartRow,
    candidate_rows,
    named_rows,
    part_rows,
)
from dreamdesk.ui.adviser.network import NetworkPresenter
from dreamdesk.ui.adviser.writing import Sentence, WritingPresenter
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.table_cards import kept_picture

if TYPE_CHECKING:
    from dreamdesk.content.library import Library
    from dreamdesk.domain.dreams import Dream

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

HELPS, HINDERS = "helps", "hinders"
_NAMED = (Feeds.RESOURCE, Feeds.BARRIER, Feeds.MOTIVATION)
_A_SCREENFUL = 3
_WORDS_OF_A_SCREENFUL = 8
_WORDS_A_FRAME = 6
_SERVICES = {HELPS: dreaming.helped_by, HINDERS: dreaming.hindered_by}


@dataclass(frozen=True, slots=True)
class DreamsView:
    """The dream that is about to be put away although there are goals that would go, or empty."""

    leaving: str = ""


@QmlElement
class DreamsPresenter(WritingPresenter):
    """The dreams, in the citizen's order."""

    _view: DreamsView
    leavingChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, library, DreamsView(), _dream)
        self._candidates = LongRows(CandidateRow, first=_WORDS_OF_A_SCREENFUL, more=_WORDS_A_FRAME)
        self._dreams = LongRows(DreamRow, first=_A_SCREENFUL)
        self._put_away = Rows(CandidateRow)
        self._named = {feeds: Rows(NamedRow) for feeds in _NAMED}
        self._network = NetworkPresenter(session)
        self._parts: dict[tuple[UUID, str], Rows] = {}
        self._part_ids: dict[tuple[UUID, str], UUID] = {}
        self.refresh()

    @Property(NetworkPresenter, constant=True)
    def network(self) -> NetworkPresenter:
        """Somebody from the network, asked about again now that there is a dream."""
        return self._network

    @Property(Rows, constant=True)
    def candidates(self) -> Rows:
        """Words that could become a dream."""
        return self._candidates

    @Property(Rows, constant=True)
    def dreams(self) -> Rows:
        """The dreams, what matters most first."""
        return self._dreams

    @Property(Rows, constant=True)
    def putAway(self) -> Rows:
        """The dreams that were put away."""
        return self._put_away

    @Property(Rows, constant=True)
    def namedHelps(self) -> Rows:
        """What was named in the talk as something that helps."""
        return self._named[Feeds.RESOURCE]

    @Property(Rows, constant=True)
    def namedHinders(self) -> Rows:
        """What was named in the talk as something in the way."""
        return self._named[Feeds.BARRIER]

    @Property(Rows, constant=True)
    def namedReasons(self) -> Rows:
        """What was named in the talk as a reason."""
        return self._named[Feeds.MOTIVATION]

    @Property(str, notify=leavingChanged)
    def leaving(self) -> str:
        """The dream about which one is asked whether its goals may go with it."""
        return self._view.leaving

    @Slot(str)
    def makeDream(self, quote_id: str) -> None:
        """Make a dream of words that were said earlier."""
        self.session.do(partial(dreaming.dream_from, quote_id=UUID(quote_id)))

    @Slot(str)
    def makeDreamOf(self, text: str) -> None:
        """Make a dream of the words that are being written."""
        self.session.do(partial(dreaming.dream_of, heard=self.heard(text)))

    @Slot()
    def toActivity(self) -> None:
        """Go to where a picture, the music or a drawing brings words."""
        self.session.do(partial(rooms.enter, room=Room.ACTIVITY))

    @Slot()
    def toConversation(self) -> None:
        """Go to where the talk brings words."""
        self.session.do(partial(rooms.enter, room=Room.CONVERSATION))

    @Slot(str, str)
    def takeIn(self, dream_id: str, quote_id: str) -> None:
        """Write what was named in the talk to a dream."""
        change = partial(dreaming.take_in, quote_id=UUID(quote_id), dream_id=UUID(dream_id))
        self.session.do(change)

    @Slot(str)
    def seeSaid(self, quote_id: str) -> None:
        """Go to where something was named in the talk."""
        self.session.do(partial(talking.go_back_to, quote_id=UUID(quote_id)))

    @Slot(str, str)
    def typeMotivation(self, dream_id: str, text: str) -> None:
        """Type why a dream matters."""
        change = partial(dreaming.motivate, dream_id=UUID(dream_id), motivation=text.strip())
        self.session.typed(f"motivation {dream_id}", change)

    @Slot(str, str)
    def typeWording(self, dream_id: str, text: str) -> None:
        """Type another wording, beside the quote."""
        change = partial(dreaming.reword, dream_id=UUID(dream_id), wording=text.strip())
        self.session.typed(f"wording {dream_id}", change)

    @Slot(str, str, str, str)
    def typePart(self, dream_id: str, kind: str, text: str, side: str) -> None:
        """Type something that helps ("helps") or hinders ("hinders"), and where it lies."""
        self.session.typed(f"{kind} {dream_id}", self._part(dream_id, kind, text, side))

    @Slot(str, str, str, str)
    def addPart(self, dream_id: str, kind: str, text: str, side: str) -> None:
        """Let what has been typed stand in the list, and begin on the next."""
        self.session.do(self._part(dream_id, kind, text, side))
        self._part_ids.pop((UUID(dream_id), kind), None)
        self.refresh()

    @Slot(str, str, str)
    def removePart(self, dream_id: str, kind: str, part_id: str) -> None:
        """Take something that helps or hinders away."""
        service = _SERVICES[kind]
        change = partial(
            service, dream_id=UUID(dream_id), text="", side=Side.US, part_id=UUID(part_id)
        )
        self.session.do(change)

    @Slot(str, int)
    def mattersMore(self, dream_id: str, places: int) -> None:
        """Move a dream up, or down when negative."""
        self.session.do(partial(dreaming.matters_more, dream_id=UUID(dream_id), places=places))

    @Slot(str)
    def putDreamAway(self, dream_id: str) -> None:
        """Put a dream away; one is asked first when goals would go with it."""
        if self._goals_of(UUID(dream_id)) and self._view.leaving != dream_id:
            self._show(DreamsView(leaving=dream_id))
        else:
            self._show(DreamsView())
            self.session.do(partial(dreaming.let_go, dream_id=UUID(dream_id)))

    @Slot()
    def keepDream(self) -> None:
        """Let the dream stay, with its goals."""
        self._show(DreamsView())

    @Slot(str)
    def takeUpAgain(self, dream_id: str) -> None:
        """Take up a dream that was put away."""
        self.session.do(partial(dreaming.take_up_again, dream_id=UUID(dream_id)))

    @Slot()
    def endForToday(self) -> None:
        """End with the dream: that is a whole result."""
        self.session.do(partial(rooms.enter, room=Room.CLOSING))

    def close(self) -> None:
        """Follow the session no longer."""
        self._network.close()
        super().close()

    def refresh(self) -> None:
        """Show the dreams, and the words that could become one."""
        super().refresh()
        living = self.session.living
        self._candidates.show(candidate_rows(living, besides=self.draft_id))
        dreams = tuple(map(self._row, living.workshop.dreams))
        self._dreams.show(dreams, at_once=_asked_in(dreams))
        for feeds, rows in self._named.items():
            rows.show(named_rows(living.workshop.named(feeds)))
        self._put_away.show(
            tuple(
                CandidateRow(str(dream.id), living.workshop.quote(dream.quote_id).text)
                for dream in living.workshop.put_away
            )
        )

    def _row(self, dream: Dream) -> DreamRow:
        living, dreams = self.session.living, self.session.workshop.dreams
        quote = living.workshop.quote(dream.quote_id)
        picture, title, alt = kept_picture(living, quote.origin.picture_id)
        return DreamRow(
            key=str(dream.id),
            quote=quote.text,
            picture=picture,
            title=title,
            alt=alt,
            wording=dream.wording,
            motivation=dream.motivation,
            at=dream == living.workshop.dream_at,
            first=dream == dreams[0],
            last=dream == dreams[-1],
            helps=self._show_parts(dream, HELPS),
            hinders=self._show_parts(dream, HINDERS),
        )

    def _show_parts(self, dream: Dream, kind: str) -> Rows:
        shown = self._parts.setdefault((dream.id, kind), Rows(PartRow))
        things = dream.resources if kind == HELPS else dream.barriers
        shown.show(part_rows(things, besides=self._part_ids.get((dream.id, kind))))
        return shown

    def _part(self, dream_id: str, kind: str, text: str, side: str) -> partial[None]:
        key = (UUID(dream_id), kind)
        part_id = self._part_ids.setdefault(key, self.session.new_id())
        service = _SERVICES[kind]
        return partial(
            service, dream_id=key[0], text=text.strip(), side=Side(side), part_id=part_id
        )

    def _goals_of(self, dream_id: UUID) -> bool:
        return any(goal.dream_id == dream_id for goal in self.session.living.goals)


def _asked_in(rows: tuple[DreamRow, ...]) -> int:
    """Return how many dreams reach down to the field that one types in at once; 0 for none."""
    return next((n for n, row in enumerate(rows, start=1) if row.at and not row.motivation), 0)


def _dream(workshop: Workshop, anew: UUID) -> Sentence:
    """Return the dream being written, while it is only words."""
    quote = found(workshop.quotes, anew)
    return Sentence(None if quote is None or quote.is_locked else quote)
