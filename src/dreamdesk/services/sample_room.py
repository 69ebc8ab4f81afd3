"""What the sample workshops are furnished with, and what is done again and again in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from dreamdesk.content.texts import Introduction
from dreamdesk.domain.card_table import CardTable
from dreamdesk.domain.course import Course
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.frames import DialogueFrame
from dreamdesk.domain.music import Playlist, Track
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.pictures import Deck, PictureCard, media_type
from dreamdesk.domain.positions import PositionMap
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Spot
from dreamdesk.domain.sheet import Sheet
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.courses import remember
from dreamdesk.services.drawing_words import Cut
from dreamdesk.services.listening import cover_of
from dreamdesk.services.ports import Clock, Work

THURSDAY, SATURDAY, SUNDAY = 3, 5, 6

Cutter = Callable[[Spot], Cut]
"""Gives what cuts a spot out of a drawing."""


@dataclass(frozen=True, slots=True)
class SampleRoom:
    """A vault to fill, the built-in content, and the time that all days are counted from."""

    work: Work
    deck: Deck
    playlist: Playlist
    frame: DialogueFrame
    introduction: Introduction
    clock: Clock
    cut: Cutter

    @property
    def themes(self) -> frozenset[str]:
        """Every theme of the introduction: all have been talked through."""
        return frozenset(theme.id for theme in self.introduction.themes)

    def new_id(self) -> UUID:
        """Return an id that nothing else has."""
        return self.clock.new_id()

    def at(self, days: int, hour: int) -> datetime:
        """Return an hour in UTC, so many days from today."""
        day = self.clock.now().date() + timedelta(days=days)
        return datetime.combine(day, time(hour), UTC)

    def workday(self, days: int) -> date:
        """Return the day `days` from today, or the Monday after when that is in a weekend."""
        day = self.at(days, 12).date()
        return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day

    def met(self, days: int, hour: int) -> datetime:
        """Return an hour in UTC, `days` ago, or the Friday before when that was in a weekend."""
        day = self.at(-days, hour)
        return day - timedelta(days=max(day.weekday() - SATURDAY + 1, 0))

    def on_workday(self, days: int, hour: int) -> datetime:
        """Return an hour in UTC on such a workday."""
        return datetime.combine(self.workday(days), time(hour), UTC)

    def next(self, weekday: int, after: int) -> date:
        """Return the first such weekday at least `after` days from today."""
        start = self.at(after, 12).date()
        return start + timedelta(days=(weekday - start.weekday()) % 7)

    def person(self, role: Role, name: str, phone: str = "", hours: str = "") -> Participant:
        """Return somebody who takes part."""
        return Participant(self.new_id(), role, name, phone, hours)

    def origin(self, card_id: str, prompt_id: str) -> Origin:
        """Keep a card's picture as it looks today; return where words about it came from."""
        return replace(self._asked(prompt_id), picture_id=self.kept_card(card_id).id)

    def kept_card(self, card_id: str) -> KeptPicture:
        """Keep a card's picture as it looks today, or any card's where another deck is."""
        card: PictureCard = self.deck.card(card_id) or self.deck.cards[0]
        data, kind = card.picture.read_bytes(), media_type(card.picture)
        picture = KeptPicture(self.new_id(), card.id, card.title, card.alt, kind, data)
        return self.work.pictures.keep(picture)

    def track(self, track_id: str) -> Track:
        """Return a piece of the playlist, or any where it is another one."""
        return self.playlist.track(track_id) or self.playlist.tracks[0]

    def brought_up_by(self, track: Track, quote: Quote) -> Quote:
        """Tie words to the piece that brought them up, by its cover."""
        cover = self.work.pictures.keep(cover_of(track, self.new_id()))
        return replace(quote, origin=replace(quote.origin, picture_id=cover.id))

    def pointing_at(self, spot: Spot, sheet: Sheet, quote: Quote) -> Quote:
        """Tie words to a spot of a drawing, which is cut out and kept."""
        kept = self.work.pictures.keep(self.cut(spot)(sheet, self.new_id()))
        return replace(quote, origin=replace(quote.origin, picture_id=kept.id, spot=spot))

    def said(
        self, by: Participant, scribe: Participant, met: datetime, *answers: tuple[str, str]
    ) -> tuple[Quote, ...]:
        """Return confirmed answers, each to a question of the frame, in the order of the talk."""
        return tuple(
            Quote(
                id=self.new_id(),
                text=text,
                said_by=by.id,
                written_by=scribe.id,
                written_at=met + timedelta(minutes=20 + 7 * place),
                origin=self._asked(prompt_id),
                confirmed_at=met + timedelta(minutes=22 + 7 * place),
            )
            for place, (prompt_id, text) in enumerate(answers)
        )

    def dream(self, quotes: tuple[Quote, ...], wording: str, met: datetime) -> Dream:
        """Return the dream that grew from the first answer, with what the others feed."""
        first, *rest = quotes
        dream = Dream(self.new_id(), first.id, met + timedelta(minutes=60), wording)
        for quote in rest:
            dream = dream.taking_in(quote, self.new_id())
        return dream

    def positions(self, quotes: tuple[Quote, ...]) -> PositionMap:
        """Return the positionskort as it has been filled by the answers."""
        positions = PositionMap()
        for quote in quotes:
            if quote.origin.position is not None:
                entry = self.new_id()
                positions = positions.with_quote(entry, quote.origin.position, quote.id)
        return positions

    def _asked(self, prompt_id: str) -> Origin:
        prompt = self.frame.prompt(prompt_id)
        return prompt.origin() if prompt else Origin(prompt=prompt_id)

    def keep(self, course: Course, workshop: Workshop, table: CardTable) -> None:
        """Keep a course with its workshop, last touched at the end of the meeting."""
        ended = (workshop.preparation.meets_at or workshop.created_at) + timedelta(minutes=90)
        self.work.courses.put(course)
        self.work.workshops.put(workshop, ended)
        self.work.tables.put(table)
        for person in workshop.participants:
            if person.role.is_staff:
                remember(self.work, self.clock, person)
