"""One meeting: who, where one is, and all that is said and agreed in its rooms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NoReturn
from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.closing import Closing
from dreamdesk.domain.conversation import Conversation
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked
from dreamdesk.domain.identified import found, without
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.positions import PositionMap
from dreamdesk.domain.preparation import Preparation
from dreamdesk.domain.quotes import Quote, Reminder
from dreamdesk.domain.witnessing import Witnessing


class Room(StrEnum):
    """The rooms of a workshop, in the order in which they are usually entered."""

    PREPARATION = "preparation"
    WELCOME = "welcome"
    ACTIVITY = "activity"
    CONVERSATION = "conversation"
    DREAMS = "dreams"
    GOALS = "goals"
    CLOSING = "closing"


def room_after(room: Room) -> Room | None:
    """Return the room that usually follows, or None after the last one."""
    order = list(Room)
    place = order.index(room) + 1
    return order[place] if place < len(order) else None


class Pace(StrEnum):
    """Whether the workshop is under way, or what both screens do instead.

    PAUSED and STOPPED are anybody's wish; CALM while the adviser sees to an acute worry; RESUMING
    while one begins with what was said last.
    """

    UNDER_WAY = "under_way"
    PAUSED = "paused"
    STOPPED = "stopped"
    CALM = "calm"
    RESUMING = "resuming"


class Activity(StrEnum):
    """The aesthetic activities: the third thing that one gathers around."""

    CARDS = "cards"
    MUSIC = "music"
    DRAWING = "drawing"


@dataclass(frozen=True, slots=True)
class Pair:
    """An aesthetic activity and the dialogue frame that follows it.

    A frame is known by the id of its file; a municipality may have frames of its own.
    """

    activity: Activity = Activity.CARDS
    frame: str = "narrativ"


TRIED_PAIRS = (
    Pair(Activity.CARDS, "narrativ"),
    Pair(Activity.MUSIC, "empowerment"),
    Pair(Activity.DRAWING, "systemteoretisk"),
)
"""The combinations that were tried in practice in Aalborg (the evaluation of 2017-2020)."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where one was, so that opening again comes back to the same spot.

    `words` are those that were about to be put on a sheet of drawing.
    """

    room: Room = Room.PREPARATION
    dream_id: UUID | None = None
    goal_id: UUID | None = None
    card: str = ""
    sheet_id: UUID | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Workshop:
    """A drømmeværksted. Every change gives a new one; the old stays as it was.

    One arrives in a word, a colour or a picture: `arriving` is the word.

    `dreams` stand in the citizen's order, what matters most first. Those in `put_away` can be taken
    up again; until then they are on no list and on no paper.
    """

    id: UUID
    course_id: UUID
    number: int
    created_at: datetime
    pair: Pair = Pair()
    pace: Pace = Pace.UNDER_WAY
    bookmark: Bookmark = Bookmark()
    participants: tuple[Participant, ...] = ()
    preparation: Preparation = Preparation()
    arriving: str = ""
    arriving_colour: Colour | None = None
    arriving_picture_id: UUID | None = None
    conversation: Conversation = Conversation()
    quotes: tuple[Quote, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    dreams: tuple[Dream, ...] = ()
    put_away: tuple[Dream, ...] = ()
    closing: Closing = Closing()
    positions: PositionMap = PositionMap()
    witnessing: Witnessing = Witnessing()

    @property
    def citizen(self) -> Participant:
        """The person whom it is all about."""
        return self.first(Role.CITIZEN) or _missing("citizen")

    @property
    def stands_in(self) -> tuple[Room, str]:
        """The room one is in, with the half of the pair that decides what stands there."""
        here = self.bookmark.room
        half = {Room.ACTIVITY: self.pair.activity, Room.CONVERSATION: self.pair.frame}
        return here, half.get(here, "")

    @property
    def has_arrived(self) -> bool:
        """Whether the citizen has arrived, in whichever way."""
        return bool(self.arriving or self.arriving_colour or self.arriving_picture_id)

    @property
    def facilitator(self) -> Participant:
        """Who leads the talk: the one of the staff that was agreed on, else the adviser.

        Any staff role can facilitate; without staff it is the citizen's own talk.
        """
        agreed = self.participant(self.preparation.facilitator_id)
        staff = agreed if agreed and agreed.role.is_staff else None
        return staff or self.first(Role.ADVISER) or self.first(Role.CONTACT) or self.citizen

    @property
    def witness(self) -> Participant | None:
        """Who listens and then says what they heard: the contact person, unless they lead."""
        staff = (self.first(Role.CONTACT), self.first(Role.ADVISER))
        return next((person for person in staff if person and person != self.facilitator), None)

    @property
    def scribe(self) -> Participant:
        """Who writes: the one agreed on, else the adviser."""
        agreed = self.participant(self.preparation.scribe_id)
        return agreed or self.first(Role.ADVISER) or self.citizen

    def first(self, role: Role) -> Participant | None:
        """Return the first participant with this role, or None."""
        return next((person for person in self.participants if person.role is role), None)

    def answering(self, asked: Asked) -> Participant | None:
        """Return who a question is put to, or None when nobody like that is here."""
        match asked:
            case Asked.CONTACT:
                return self.witness
            case Asked.NETWORK:
                return self.first(Role.NETWORK)
        return self.citizen

    def participant(self, participant_id: UUID | None) -> Participant | None:
        """Return a participant, or None."""
        return found(self.participants, participant_id)

    def called(self, name: str) -> str:
        """Return somebody's first name, or the whole of it when two of those there share it."""
        first = name.partition(" ")[0]
        alike = {p.name for p in self.participants if p.name.partition(" ")[0] == first}
        return name if len(alike) > 1 else first

    def without_participant(self, participant_id: UUID) -> Workshop:
        """Take a participant out; the citizen stays."""
        if participant_id == self.citizen.id:
            return self
        return replace(self, participants=without(self.participants, participant_id))

    def quote(self, quote_id: UUID) -> Quote:
        """Return a quote; raises NotThere."""
        return found(self.quotes, quote_id) or _missing(quote_id)

    def answers_to(self, prompt: str) -> tuple[Quote, ...]:
        """Return what was said to a question, the first said first."""
        return tuple(quote for quote in self.quotes if quote.origin.prompt == prompt)

    def named(self, feeds: Feeds) -> tuple[Quote, ...]:
        """Return the citizen's answers that feed something, and that no dream has taken in yet."""
        dreams = (*self.dreams, *self.put_away)
        return tuple(
            quote
            for quote in self.quotes
            if quote.origin.feeds is feeds
            and quote.is_locked
            and quote.said_by == self.citizen.id
            and not any(quote.id == d.quote_id or d.has_taken_in(quote.id) for d in dreams)
        )

    def without_quote(self, quote_id: UUID) -> Workshop:
        """Take away a quote that nothing has grown from; a quote with a dream stays."""
        if any(dream.quote_id == quote_id for dream in (*self.dreams, *self.put_away)):
            return self
        return replace(self, quotes=without(self.quotes, quote_id))

    def dream(self, dream_id: UUID) -> Dream:
        """Return a dream; raises NotThere."""
        return found(self.dreams, dream_id) or _missing(dream_id)

    def dream_of(self, quote_id: UUID) -> Dream | None:
        """Return the dream that grew from a quote, or None."""
        return next((dream for dream in self.dreams if dream.quote_id == quote_id), None)

    @property
    def dream_at(self) -> Dream | None:
        """The dream one is at: the one looked at last, else the newest; None without any."""
        newest = max(self.dreams, key=lambda dream: dream.created_at, default=None)
        return found(self.dreams, self.bookmark.dream_id) or newest


def _missing(what: object) -> NoReturn:
    raise NotThere(str(what))
