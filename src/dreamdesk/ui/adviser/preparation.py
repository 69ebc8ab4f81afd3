"""Forberedelse: the introduction and the agreement, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import Introduction, filled
from dreamdesk.domain.people import Role
from dreamdesk.domain.preparation import Suits
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import preparing
from dreamdesk.ui.adviser.company import CompanyPresenter
from dreamdesk.ui.adviser.meeting_plan import MeetingPlanPresenter
from dreamdesk.ui.adviser.network import NetworkPresenter
from dreamdesk.ui.adviser.pairing import PairPresenter
from dreamdesk.ui.adviser.preparation_rows import ChoiceRow, ThemeRow, choice_rows, theme_rows
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_A_TASTE = 3
"""Questions that show what kind of talk it will be."""


@dataclass(frozen=True, slots=True)
class PreparationView:
    """What has been talked through and said; `taste` are questions of the chosen frame."""

    citizen: str
    allTalked: bool
    roleLine: str
    taste: list[str]
    mayComeUp: str
    hopes: str
    leaveAlone: str
    suits: str
    instead: str


@QmlElement
class PreparationPresenter(RoomPresenter):
    """What is talked through and agreed before the dream."""

    _view: PreparationView
    citizenChanged = Signal()
    allTalkedChanged = Signal()
    roleLineChanged = Signal()
    tasteChanged = Signal()
    mayComeUpChanged = Signal()
    hopesChanged = Signal()
    leaveAloneChanged = Signal()
    suitsChanged = Signal()
    insteadChanged = Signal()

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        self._library = desk.means.library
        self._words: Introduction = self._library.introduction
        super().__init__(session, self._view_now(session.workshop))
        self._desk = desk
        self._company = CompanyPresenter(session, self._words)
        self._network = NetworkPresenter(session)
        self._pair = PairPresenter(session, self._library)
        self._plan = MeetingPlanPresenter(session, self._words.invitation, desk.means.clock)
        self._themes = Rows(ThemeRow)
        self._may_come_up, self._instead = Rows(ChoiceRow), Rows(ChoiceRow)
        self.refresh()

    @Property(CompanyPresenter, constant=True)
    def company(self) -> CompanyPresenter:
        """Who is there."""
        return self._company

    @Property(NetworkPresenter, constant=True)
    def network(self) -> NetworkPresenter:
        """Somebody from the network."""
        return self._network

    @Property(PairPresenter, constant=True)
    def pair(self) -> PairPresenter:
        """Which activity and which frame."""
        return self._pair

    @Property(MeetingPlanPresenter, constant=True)
    def plan(self) -> MeetingPlanPresenter:
        """Where and when one meets, and how long it takes."""
        return self._plan

    @Property(Rows, constant=True)
    def themes(self) -> Rows:
        """The four themes."""
        return self._themes

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        """What the citizen may say beforehand that could come up."""
        return self._may_come_up

    @Property(Rows, constant=True)
    def otherForms(self) -> Rows:
        """What may suit better."""
        return self._instead

    @Property(str, constant=True)
    def movedSay(self) -> str:
        """What to say about being moved."""
        return self._words.moved.say

    @Property(list, constant=True)
    def aboutForm(self) -> list[str]:
        """What to ask about the form, and then what is worth knowing."""
        return [self._words.form.question, *self._words.form.points]

    @Property(list, constant=True)
    def can(self) -> list[str]:
        """What today can lead to."""
        return list(self._words.today.can)

    @Property(list, constant=True)
    def cannot(self) -> list[str]:
        """What today cannot lead to."""
        return list(self._words.today.cannot)

    @Property(str, constant=True)
    def roleNote(self) -> str:
        """How to say that the adviser helps and decides too."""
        return self._words.role.note

    @Property(str, notify=citizenChanged)
    def citizen(self) -> str:
        """The citizen's first name."""
        return self._view.citizen

    @Property(bool, notify=allTalkedChanged)
    def allTalked(self) -> bool:
        """Whether all four themes have been talked through."""
        return self._view.allTalked

    @Property(str, notify=roleLineChanged)
    def roleLine(self) -> str:
        """That the adviser helps and decides too, as the one who leads says it."""
        return self._view.roleLine

    @Property(list, notify=tasteChanged)
    def taste(self) -> list[str]:
        """A taste of the questions."""
        return self._view.taste

    @Property(str, notify=mayComeUpChanged)
    def mayComeUp(self) -> str:
        """What may come up, on one line; empty when nothing has been said."""
        return self._view.mayComeUp

    @Property(str, notify=hopesChanged)
    def hopes(self) -> str:
        """What the citizen hopes for."""
        return self._view.hopes

    @Property(str, notify=leaveAloneChanged)
    def leaveAlone(self) -> str:
        """What the citizen does not want to talk about."""
        return self._view.leaveAlone

    @Property(str, notify=suitsChanged)
    def suits(self) -> str:
        """Whether this form suits."""
        return self._view.suits

    @Property(str, notify=insteadChanged)
    def instead(self) -> str:
        """What suits better."""
        return self._view.instead

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
    def nameWhatMayComeUp(self, choice: str) -> None:
        """Choose something that may come up, or take it back."""
        chosen = self.session.workshop.preparation.may_come_up
        without = tuple(c for c in chosen if c != choice)
        choices = without if choice in chosen else (*chosen, choice)
        self.session.do(partial(preparing.may_come_up, choices=choices))

    @Slot(str)
    def typeHopes(self, text: str) -> None:
        """Type what the citizen hopes for."""
        self.session.typed("hopes", partial(preparing.hope, text=text))

    @Slot(str)
    def typeLeaveAlone(self, text: str) -> None:
        """Type what the citizen does not want to talk about."""
        self.session.typed("leave_alone", partial(preparing.leave_alone, text=text))

    @Slot(str)
    def judgeForm(self, suits: str) -> None:
        """Keep whether this form suits."""
        self.session.do(partial(preparing.judge_form, suits=Suits(suits)))

    @Slot(str)
    def doInstead(self, instead: str) -> None:
        """Choose what suits better; the same again takes it back."""
        text = "" if instead == self._view.instead else instead
        self.session.do(partial(preparing.do_instead, text=text))

    @Slot(str)
    def typeInstead(self, instead: str) -> None:
        """Type what suits better."""
        self.session.typed("instead", partial(preparing.do_instead, text=instead))

    @Slot()
    def seeInvitation(self) -> None:
        """Show the invitation, to be printed."""
        self.session.finish_typing()
        self._desk.see_papers(self.session, "invitation")

    def refresh(self) -> None:
        """Show what is agreed now."""
        agreed, words = self.session.workshop.preparation, self._words
        self._show(self._view_now(self.session.workshop))
        self._themes.show(theme_rows(words.themes, agreed.themes))
        self._may_come_up.show(choice_rows(words.moved.choices, agreed.may_come_up))
        self._instead.show(choice_rows(words.form.instead, (agreed.instead,)))

    def close(self) -> None:
        """Follow the session no longer, with all parts of the page."""
        for part in (self._company, self._network, self._pair, self._plan):
            part.close()
        super().close()

    def _view_now(self, workshop: Workshop) -> PreparationView:
        agreed = workshop.preparation
        frame = self._library.frame(workshop.pair.frame)
        return PreparationView(
            citizen=workshop.called(workshop.citizen.name),
            allTalked={theme.id for theme in self._words.themes} <= agreed.themes,
            roleLine=_role_line(self._words, workshop),
            taste=[prompt.question for prompt in frame.core[:_A_TASTE]] if frame else [],
            mayComeUp=" · ".join(agreed.may_come_up),
            hopes=agreed.hopes,
            leaveAlone=agreed.leave_alone,
            suits=agreed.suits.value,
            instead=agreed.instead,
        )


def _role_line(words: Introduction, workshop: Workshop) -> str:
    adviser = workshop.first(Role.ADVISER)
    if adviser is None or adviser == workshop.facilitator:
        return words.role.say
    return filled(words.role.say_of_another, adviser=workshop.called(adviser.name))
