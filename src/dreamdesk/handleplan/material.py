"""What the papers are made of, and the questions that more than one paper asks of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from dreamdesk.content.texts import ClosingWords, filled
from dreamdesk.domain.authority import Authority
from dreamdesk.domain.course import Course
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.goals import Goal
from dreamdesk.domain.laid_picture import TablePicture
from dreamdesk.domain.listening import Listening
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.positions import Position
from dreamdesk.domain.quotes import KeptPicture, Quote
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.trail import Trail, trails
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import dates, texts


@dataclass(frozen=True, slots=True)
class Material:
    """One workshop and the words it is printed with.

    `today` is the day the paper is from; `zone` is where times are read (None: this machine's).
    `on_map` are the pictures that were laid in the fields of the positionskort.
    `table` is how the cards lie, None where that is not to be printed; `laid_in` names the field of
    the table that a card lies in, by the card.
    `music` is what was listened to; `authority` is the municipality, as far as it is named.
    """

    course: Course
    workshop: Workshop
    goals: tuple[Goal, ...]
    pictures: tuple[KeptPicture, ...]
    words: ClosingWords
    today: date
    zone: tzinfo | None = None
    on_map: tuple[tuple[Position, KeptPicture], ...] = ()
    table: TablePicture | None = None
    laid_in: Mapping[str, str] = field(default_factory=dict)
    music: Listening = Listening()
    authority: Authority = Authority()

    @property
    def citizen(self) -> str:
        """The citizen's name."""
        return self.course.citizen.name

    @property
    def agreed(self) -> tuple[Goal, ...]:
        """The goals that go on paper, in the order of their dreams.

        Not those of a dream that has been put away; but a goal whose dream is gone is still an
        agreement, and stands last.
        """
        away = {dream.id for dream in self.workshop.put_away}
        order = {dream.id: place for place, dream in enumerate(self.workshop.dreams)}
        kept = [goal for goal in self.goals if goal.dream_id not in away]
        return tuple(sorted(kept, key=lambda goal: order.get(goal.dream_id, len(order))))

    @property
    def dreamt(self) -> tuple[Trail, ...]:
        """The trails that lead to a dream, in the citizen's order."""
        return tuple(trail for trail in self._trails if trail.dream is not None)

    @property
    def said(self) -> tuple[Trail, ...]:
        """The trails of words that became no dream and may be printed all the same.

        Only the citizen's own and confirmed words: what the contact person heard stays in the room
        unless both want it printed, unconfirmed words may be wrong, a dream that has been put away
        is on no paper, and what feeds nothing was never meant for one.
        """
        me = self.workshop.citizen.id
        away = {dream.quote_id for dream in self.workshop.put_away}
        return tuple(
            trail
            for trail in self._trails
            if trail.dream is None
            and trail.quote.id not in away
            and trail.quote.is_locked
            and trail.quote.said_by == me
            and trail.quote.origin.feeds is not Feeds.NOTHING
        )

    @property
    def heard(self) -> tuple[Quote, ...]:
        """What others told they heard, when both want it on paper."""
        if not self.workshop.witnessing.may_be_printed:
            return ()
        me = self.workshop.citizen.id
        return tuple(
            quote
            for quote in self.workshop.quotes
            if quote.origin.feeds is Feeds.WITNESSING and quote.is_locked and quote.said_by != me
        )

    @property
    def _trails(self) -> tuple[Trail, ...]:
        return trails(self.workshop, self.agreed, self.pictures)

    def local(self, at: datetime) -> datetime:
        """Return a time as the clock on the wall shows it."""
        return at.astimezone(self.zone)

    @property
    def next_time(self) -> str:
        """When one meets again, empty when that is not agreed."""
        meeting = self.workshop.closing.next_meeting
        return dates.meeting(self.local(meeting.at)) if meeting else ""

    @property
    def next_place(self) -> str:
        """Where one meets again, empty when that is not agreed."""
        meeting = self.workshop.closing.next_meeting
        return meeting.place if meeting else ""

    def told(self, quote: Quote) -> str:
        """Return who said something, who wrote it down and when."""
        said_by, scribe = (
            person.name if person else self.citizen
            for person in map(self.workshop.participant, (quote.said_by, quote.written_by))
        )
        day = dates.full_day(self.local(quote.written_at).date())
        pattern = texts.WRITTEN if scribe == said_by else texts.WRITTEN_BY
        told = filled(pattern, name=said_by, scribe=scribe, day=day)
        return told if quote.is_locked else filled(texts.NOT_READ_ALOUD, told=told)


def staff(workshop: Workshop) -> tuple[Participant, ...]:
    """Return the contact persons first, then the advisers: in the order in which one calls."""
    people = [person for person in workshop.participants if person.role.is_staff]
    return tuple(sorted(people, key=lambda person: person.role is not Role.CONTACT))


def who_does(step: Step, workshop: Workshop, me: str) -> str:
    """Return the doers of a step, with the citizen ("Jeg") under the name given, last."""
    others = [workshop.called(name) for name in step.who if name != texts.ME]
    return and_list([*others, me] if texts.ME in step.who else others)


def and_list(names: list[str]) -> str:
    """Return "Mette, Ida og Alma"."""
    return " og ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def tied_number(phone: str) -> str:
    """Return a phone number that stays on one line."""
    return phone.replace(" ", dates.TIED)
