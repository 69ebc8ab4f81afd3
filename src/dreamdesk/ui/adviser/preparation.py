"""Forberedelse: the introduction and the agreement, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import Introduction
from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import NetworkWish
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import preparing
from dreamdesk.ui.adviser.preparation_rows import (
    ChoiceRow,
    PersonRow,
    ThemeRow,
    choice_rows,
    person_rows,
    theme_rows,
)
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared import days  # noqa: F401 - the types that DayChips is made of
from dreamdesk.ui.shared.danish import day_and_time, listed
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PreparationView:
    """What has been agreed. `meetsOn` is a day as "2026-12-04", `meetsAt` a time as "10:00"."""

    allTalked: bool
    network: str
    networkPurpose: str
    leaveAlone: str
    place: str
    meetsOn: str
    meetsAt: str
    peopleSummary: str
    mayComeUpSummary: str
    placeSummary: str


@QmlElement
class PreparationPresenter(RoomPresenter):
    """What is talked through and agreed before the dream."""

    _view: PreparationView
    allTalkedChanged = Signal()
    networkChanged = Signal()
    networkPurposeChanged = Signal()
    leaveAloneChanged = Signal()
    placeChanged = Signal()
    meetsOnChanged = Signal()
    meetsAtChanged = Signal()
    peopleSummaryChanged = Signal()
    mayComeUpSummaryChanged = Signal()
    placeSummaryChanged = Signal()

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        self._words: Introduction = desk.means.library.introduction
        self._clock = desk.means.clock
        super().__init__(session, _view(session, self._words, self._clock.now()))
        self._desk = desk
        self._themes = Rows(ThemeRow)
        self._people = Rows(PersonRow)
        self._may_come_up = Rows(ChoiceRow)
        self._places = Rows(ChoiceRow)
        self.refresh()

    @Property(Rows, constant=True)
    def themes(self) -> Rows:
        """The four themes."""
        return self._themes

    @Property(Rows, constant=True)
    def people(self) -> Rows:
        """Who takes part."""
        return self._people

    @Property(Rows, constant=True)
    def mayComeUp(self) -> Rows:
        """What the citizen may say beforehand that could come up."""
        return self._may_come_up

    @Property(Rows, constant=True)
    def places(self) -> Rows:
        """Places that are often chosen."""
        return self._places

    @Property(str, constant=True)
    def movedSay(self) -> str:
        """What to say about being moved."""
        return self._words.moved.say

    @Property(list, constant=True)
    def taste(self) -> list[str]:
        """A taste of the questions."""
        return list(self._words.today.taste)

    @Property(str, constant=True)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self._desk.means.clock.now().astimezone().date().isoformat()

    @Property(bool, notify=allTalkedChanged)
    def allTalked(self) -> bool:
        """Whether all four themes have been talked through."""
        return self._view.allTalked

    @Property(str, notify=networkChanged)
    def network(self) -> str:
        """The answer to whether somebody from the network should come."""
        return self._view.network

    @Property(str, notify=networkPurposeChanged)
    def networkPurpose(self) -> str:
        """What the network person is asked for."""
        return self._view.networkPurpose

    @Property(str, notify=leaveAloneChanged)
    def leaveAlone(self) -> str:
        """What the citizen does not want to talk about."""
        return self._view.leaveAlone

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """Where one meets."""
        return self._view.place

    @Property(str, notify=meetsOnChanged)
    def meetsOn(self) -> str:
        """The day one meets, or empty."""
        return self._view.meetsOn

    @Property(str, notify=meetsAtChanged)
    def meetsAt(self) -> str:
        """The time one meets, or empty."""
        return self._view.meetsAt

    @Property(str, notify=peopleSummaryChanged)
    def peopleSummary(self) -> str:
        """Who takes part and who writes, on one line."""
        return self._view.peopleSummary

    @Property(str, notify=mayComeUpSummaryChanged)
    def mayComeUpSummary(self) -> str:
        """What may come up, on one line; empty when nothing has been said."""
        return self._view.mayComeUpSummary

    @Property(str, notify=placeSummaryChanged)
    def placeSummary(self) -> str:
        """Where and when one meets, on one line; empty when nothing is agreed."""
        return self._view.placeSummary

    @Slot(str)
    def talkThrough(self, theme: str) -> None:
        """Tick a theme, or take the tick away."""
        talked = self.session.workshop.preparation.themes ^ {theme}
        self.session.do(partial(preparing.talk_through, themes=talked))

    @Slot()
    def talkThroughAll(self) -> None:
        """Tick all four themes."""
        every = frozenset(theme.id for theme in self._words.themes)
        self.session.do(partial(preparing.talk_through, themes=every))

    @Slot(str)
    def answerNetwork(self, wish: str) -> None:
        """Keep the answer about the network."""
        self.session.do(partial(preparing.answer_network, wish=NetworkWish(wish)))

    @Slot(str)
    def typePurpose(self, text: str) -> None:
        """Type what the network person is asked for."""
        change = partial(preparing.purpose_of_network, purpose=text)
        self.session.typed("network_purpose", change)

    @Slot(str)
    def typeLeaveAlone(self, text: str) -> None:
        """Type what the citizen does not want to talk about."""
        self.session.typed("leave_alone", partial(preparing.leave_alone, text=text))

    @Slot(str)
    def letWrite(self, participant_id: str) -> None:
        """Decide who writes."""
        self.session.do(partial(preparing.choose_scribe, participant_id=UUID(participant_id)))

    @Slot(str, str, str)
    def invite(self, role: str, name: str, phone: str) -> None:
        """Add somebody to the workshop."""
        if name.strip():
            change = partial(preparing.invite, role=Role(role), name=name.strip(), phone=phone)
            self.session.do(change)

    @Slot(str)
    def excuse(self, participant_id: str) -> None:
        """Take somebody out of the workshop."""
        self.session.do(partial(preparing.excuse, participant_id=UUID(participant_id)))

    @Slot(str)
    def nameWhatMayComeUp(self, choice: str) -> None:
        """Choose something that may come up, or take it back."""
        chosen = self.session.workshop.preparation.may_come_up
        without = tuple(c for c in chosen if c != choice)
        choices = without if choice in chosen else (*chosen, choice)
        self.session.do(partial(preparing.may_come_up, choices=choices))

    @Slot(str)
    def agreePlace(self, place: str) -> None:
        """Choose a place."""
        self.session.do(partial(preparing.agree_place, place=place))

    @Slot(str)
    def typePlace(self, place: str) -> None:
        """Type a place."""
        self.session.typed("place", partial(preparing.agree_place, place=place))

    @Slot(str, str)
    def agreeTime(self, day: str, clock: str) -> None:
        """Agree on a day ("2026-12-04") and a time ("10:00", ten o'clock when empty)."""
        meets_at = None
        if day:
            at = time.fromisoformat(clock or "10:00")
            meets_at = datetime.combine(datetime.fromisoformat(day), at).astimezone()
        self.session.do(partial(preparing.agree_time, meets_at=meets_at))

    @Slot()
    def seeInvitation(self) -> None:
        """Show the invitation, to be printed."""
        self._desk.see_papers(self.session, "invitation")

    def refresh(self) -> None:
        """Show what is agreed now."""
        workshop = self.session.workshop
        preparation, words = workshop.preparation, self._words
        self._show(_view(self.session, words, self._clock.now()))
        self._themes.show(theme_rows(words.themes, preparation.themes))
        self._people.show(person_rows(workshop))
        self._may_come_up.show(choice_rows(words.moved.choices, preparation.may_come_up))
        self._places.show(choice_rows(words.invitation.places, (preparation.place,)))


def _view(session: WorkshopSession, words: Introduction, now: datetime) -> PreparationView:
    preparation = session.workshop.preparation
    local = preparation.meets_at.astimezone() if preparation.meets_at else None
    left = QCoreApplication.translate("Preparation", "Noget lader vi ligge")
    come_up = (*preparation.may_come_up, *((left,) if preparation.leave_alone else ()))
    meets = day_and_time(preparation.meets_at, now) if preparation.meets_at else ""
    return PreparationView(
        allTalked={theme.id for theme in words.themes} <= preparation.themes,
        network=preparation.network.value,
        networkPurpose=preparation.network_purpose,
        leaveAlone=preparation.leave_alone,
        place=preparation.place,
        meetsOn=local.date().isoformat() if local else "",
        meetsAt=local.strftime("%H:%M") if local else "",
        peopleSummary=_people_summary(session.workshop),
        mayComeUpSummary=" · ".join(come_up),
        placeSummary=" · ".join(said for said in (preparation.place, meets) if said),
    )


def _people_summary(workshop: Workshop) -> str:
    form = QCoreApplication.translate("Preparation", "{names}. {scribe} skriver.")
    names = listed(tuple(person.name for person in workshop.participants))
    return form.format(names=names, scribe=workshop.scribe.name)
