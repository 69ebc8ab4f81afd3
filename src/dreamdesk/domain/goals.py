"""Goals: from a dream to something Specifikt, Målbart, Attraktivt, Realistisk, Tidsbestemt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from dreamdesk.domain.staircase import Step

FEW_GOALS = 3
"""Three goals unless the citizen chooses more: with many, people lost the overview (Aalborg)."""


class SmartPart(StrEnum):
    """The five parts of a SMART goal that are said in words or chosen."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ATTRACTIVE = "attractive"
    REALISTIC = "realistic"
    TIMEBOUND = "timebound"


class Approval(StrEnum):
    """The citizen's own answer to "passer ordene til dig?"."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NOT_YET = "not_yet"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal in the citizen's jeg-form, with the authority's wording of it beside it.

    `first_wording` is what the citizen was asked about the first time; it stays beside every later
    one. `unmeasured` is the choice "ikke målbart - og det er i orden".
    """

    id: UUID
    workshop_id: UUID
    dream_id: UUID
    created_at: datetime
    specific: str = ""
    measurable: str = ""
    unmeasured: bool = False
    attractive: str = ""
    realistic: str = ""
    deadline: date | None = None
    steps: tuple[Step, ...] = ()
    approval: Approval = Approval.NOT_ASKED
    answered_at: datetime | None = None
    first_wording: str = ""
    authority_wording: str = ""
    order: str = ""
    wished_support: str = ""

    def has(self, part: SmartPart) -> bool:
        """Tell whether one of the five parts is in place."""
        match part:
            case SmartPart.SPECIFIC:
                return bool(self.specific)
            case SmartPart.MEASURABLE:
                return bool(self.measurable) or self.unmeasured
            case SmartPart.ATTRACTIVE:
                return bool(self.attractive)
            case SmartPart.REALISTIC:
                return bool(self.realistic)
            case SmartPart.TIMEBOUND:
                return self.deadline is not None

    @property
    def missing(self) -> tuple[SmartPart, ...]:
        """The parts that are not in place yet, in their order."""
        return tuple(part for part in SmartPart if not self.has(part))

    @property
    def is_smart(self) -> bool:
        """Whether all five parts are in place."""
        return all(self.has(part) for part in SmartPart)

    @property
    def is_agreed(self) -> bool:
        """Whether all five parts are in place and the citizen has said yes to the words."""
        return self.is_smart and self.approval is Approval.YES

    @property
    def waits_for_answer(self) -> bool:
        """Whether there are words that the citizen has not been asked about yet."""
        return bool(self.specific) and self.approval is Approval.NOT_ASKED

    def answered(self, approval: Approval, at: datetime) -> Goal:
        """Keep the citizen's answer, and the first wording that it was given to."""
        first = self.first_wording or self.specific
        return replace(self, approval=approval, answered_at=at, first_wording=first)

    def reworded(self, specific: str) -> Goal:
        """Give the goal other words; a yes to the earlier words does not cover the new ones."""
        if specific == self.specific:
            return self
        return replace(self, specific=specific, approval=Approval.NOT_ASKED, answered_at=None)


def nearest_at_heart(goals: tuple[Goal, ...]) -> Goal | None:
    """Return the goal to show alone: the first with steps that the citizen said yes to, if any."""
    approved = [goal for goal in goals if goal.approval is Approval.YES]
    with_steps = [goal for goal in approved or goals if goal.steps]
    return next(iter(with_steps or approved or goals), None)
