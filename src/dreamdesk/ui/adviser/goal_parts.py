"""The open goal: five parts, the citizen's answer to the words, and the authority's fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.texts import ApprovalWords
from dreamdesk.domain.goals import Approval, SmartPart
from dreamdesk.services import goal_setting
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared import days  # noqa: F401 - the types that DayChips is made of
from dreamdesk.ui.shared.room import RoomPresenter

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartsView:
    """The goal that is open, part by part."""

    today: str
    goalId: str = ""
    specific: str = ""
    measurable: str = ""
    unmeasured: bool = False
    attractive: str = ""
    realistic: str = ""
    deadline: str = ""
    inPlace: list[bool] = field(default_factory=lambda: [False] * len(SmartPart))
    approval: str = Approval.NOT_ASKED.value
    authorityWording: str = ""
    order: str = ""
    wishedSupport: str = ""


@QmlElement
class GoalPartsPresenter(RoomPresenter):
    """Words a goal, part by part."""

    _view: PartsView
    goalIdChanged = Signal()
    todayChanged = Signal()
    specificChanged = Signal()
    measurableChanged = Signal()
    unmeasuredChanged = Signal()
    attractiveChanged = Signal()
    realisticChanged = Signal()
    deadlineChanged = Signal()
    inPlaceChanged = Signal()
    approvalChanged = Signal()
    authorityWordingChanged = Signal()
    orderChanged = Signal()
    wishedSupportChanged = Signal()

    def __init__(self, session: WorkshopSession, words: ApprovalWords) -> None:
        super().__init__(session, _view(session))
        self._words = words

    @Property(str, constant=True)
    def question(self) -> str:
        """What the citizen is asked about the words."""
        return self._words.question

    @Property(list, constant=True)
    def answers(self) -> list[list[str]]:
        """The citizen's answers, each as its code and its words."""
        texts = (self._words.yes, self._words.not_yet, self._words.change)
        codes = (Approval.YES, Approval.NOT_YET, Approval.CHANGE)
        return [[code.value, text] for code, text in zip(codes, texts, strict=True)]

    @Property(str, notify=goalIdChanged)
    def goalId(self) -> str:
        """Which goal this is, or empty."""
        return self._view.goalId

    @Property(str, notify=todayChanged)
    def today(self) -> str:
        """Today, as "2026-12-04"."""
        return self._view.today

    @Property(str, notify=specificChanged)
    def specific(self) -> str:
        """What the goal is, in jeg-form."""
        return self._view.specific

    @Property(str, notify=measurableChanged)
    def measurable(self) -> str:
        """How one sees that it has been reached."""
        return self._view.measurable

    @Property(bool, notify=unmeasuredChanged)
    def unmeasured(self) -> bool:
        """Whether it is not to be measured, which is in order."""
        return self._view.unmeasured

    @Property(str, notify=attractiveChanged)
    def attractive(self) -> str:
        """Why it is worth the effort."""
        return self._view.attractive

    @Property(str, notify=realisticChanged)
    def realistic(self) -> str:
        """What has to be in place."""
        return self._view.realistic

    @Property(str, notify=deadlineChanged)
    def deadline(self) -> str:
        """By when, as "2026-12-04", or empty."""
        return self._view.deadline

    @Property(list, notify=inPlaceChanged)
    def inPlace(self) -> list[bool]:
        """Which of the five parts are in place, in their order."""
        return self._view.inPlace

    @Property(str, notify=approvalChanged)
    def approval(self) -> str:
        """The citizen's answer to the words: not_asked, yes, not_yet or change."""
        return self._view.approval

    @Property(str, notify=authorityWordingChanged)
    def authorityWording(self) -> str:
        """The authority's wording."""
        return self._view.authorityWording

    @Property(str, notify=orderChanged)
    def order(self) -> str:
        """What the provider is asked to do."""
        return self._view.order

    @Property(str, notify=wishedSupportChanged)
    def wishedSupport(self) -> str:
        """The support that the citizen wishes."""
        return self._view.wishedSupport

    @Slot(str, str)
    def type(self, part: str, text: str) -> None:
        """Type one of the parts in words, or one of the authority's fields."""
        if self._view.goalId:
            goal_id = UUID(self._view.goalId)
            change = partial(_TYPED[part], goal_id=goal_id, text=text)
            self.session.typed(f"goal {part}", change)

    @Slot(bool)
    def leaveUnmeasured(self, unmeasured: bool) -> None:
        """Choose not to measure, or take it back."""
        self._change(goal_setting.leave_unmeasured, unmeasured=unmeasured)

    @Slot(str)
    def realiseWith(self, sentence: str) -> None:
        """Put a ready sentence to what has to be in place, or take it out."""
        self._change(goal_setting.realise_with, sentence=sentence)

    @Slot(str)
    def due(self, day: str) -> None:
        """Choose by when; the same day again takes it back."""
        self._change(goal_setting.due, day=date.fromisoformat(day))

    @Slot(str)
    def answer(self, approval: str) -> None:
        """Keep the citizen's answer to the words."""
        self._change(goal_setting.answer, approval=Approval(approval))

    def refresh(self) -> None:
        """Show the open goal as it is now."""
        self._show(_view(self.session))

    def _change(self, service: Callable[..., None], **values: Any) -> None:
        if self._view.goalId:
            self.session.do(partial(service, goal_id=UUID(self._view.goalId), **values))


_TYPED: dict[str, Callable[..., None]] = {
    "specific": goal_setting.specify,
    "measurable": goal_setting.measure,
    "attractive": goal_setting.attract,
    "realistic": goal_setting.realise,
    "authority": goal_setting.word_for_authority,
    "order": goal_setting.order,
    "support": goal_setting.wish_support,
}


def _view(session: WorkshopSession) -> PartsView:
    goal, today = session.living.goal, session.today.isoformat()
    if goal is None:
        return PartsView(today)
    return PartsView(
        today=today,
        goalId=str(goal.id),
        specific=goal.specific,
        measurable=goal.measurable,
        unmeasured=goal.unmeasured,
        attractive=goal.attractive,
        realistic=goal.realistic,
        deadline=goal.deadline.isoformat() if goal.deadline else "",
        inPlace=[goal.has(part) for part in SmartPart],
        approval=goal.approval.value,
        authorityWording=goal.authority_wording,
        order=goal.order,
        wishedSupport=goal.wished_support,
    )
