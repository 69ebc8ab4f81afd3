"""What Afrunding shows of what has been said and agreed."""

from __future__ import annotations

from dataclasses import dataclass

from dreamdesk.domain.closing import Matter
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import day as day_said


@dataclass(frozen=True, slots=True)
class ClosingView:
    """What has been said and agreed at the end."""

    good: str
    leftOpen: str
    isOpen: bool
    noCall: bool
    meetsOn: str
    meetsAt: str
    place: str
    isRead: bool
    readOn: str
    remarks: str
    today: str
    passedOver: tuple[str, ...]
    settled: tuple[str, ...]
    planSeenOn: str


def closing_view(session: WorkshopSession) -> ClosingView:
    """Return it as it is now."""
    workshop, closing = session.workshop, session.workshop.closing
    agreed = closing.next_meeting
    local = agreed.at.astimezone() if agreed else None
    return ClosingView(
        good=closing.good,
        leftOpen=closing.left_open,
        isOpen=bool(closing.left_open),
        noCall=closing.no_call,
        meetsOn=local.date().isoformat() if local else "",
        meetsAt=local.strftime("%H:%M") if local else "",
        place=agreed.place if agreed else workshop.preparation.place,
        isRead=closing.read_on is not None,
        readOn=day_said(closing.read_on, session.today) if closing.read_on else "",
        remarks=closing.remarks,
        today=session.today.isoformat(),
        passedOver=tuple(sorted(closing.passed_over)),
        settled=tuple(matter for matter in Matter if closing.is_settled(matter)),
        planSeenOn=day_said(closing.plan_seen_on, session.today) if closing.plan_seen_on else "",
    )
