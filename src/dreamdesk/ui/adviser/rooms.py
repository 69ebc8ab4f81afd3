"""Which screen and presenter stands for each room; a room is imported when it is first entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.workshop import Activity, Room
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk


def screen_of(room: Room, session: WorkshopSession, desk: Desk) -> tuple[str, Presenter]:
    """Return the QML file of a room and the presenter it is given."""
    library = desk.means.library
    match room:
        case Room.PREPARATION:
            from dreamdesk.ui.adviser.preparation import PreparationPresenter

            return "Adviser/PreparationRoom.qml", PreparationPresenter(session, desk)
        case Room.WELCOME:
            from dreamdesk.ui.shared.welcome import WelcomePresenter

            return "Adviser/WelcomeRoom.qml", WelcomePresenter(session, library)
        case Room.ACTIVITY:
            return _activity(session, desk)
        case Room.CONVERSATION:
            return _conversation(session, desk)
        case Room.DREAMS:
            from dreamdesk.ui.adviser.dreams import DreamsPresenter

            return "Adviser/DreamsRoom.qml", DreamsPresenter(session, library)
        case Room.GOALS:
            from dreamdesk.ui.adviser.goals import GoalsPresenter

            return "Adviser/GoalsRoom.qml", GoalsPresenter(session, library)
        case Room.CLOSING:
            from dreamdesk.ui.adviser.closing import ClosingPresenter

            return "Adviser/ClosingRoom.qml", ClosingPresenter(session, desk)


def _conversation(session: WorkshopSession, desk: Desk) -> tuple[str, Presenter]:
    from dreamdesk.ui.adviser.conversation import ConversationPresenter

    try:
        return "Adviser/ConversationRoom.qml", ConversationPresenter(session, desk)
    except ContentBroken as trouble:
        from dreamdesk.ui.adviser.guide_missing import GuideMissing

        return "Adviser/GuideMissingRoom.qml", GuideMissing(session, desk.means.library, trouble)


def _activity(session: WorkshopSession, desk: Desk) -> tuple[str, Presenter]:
    library = desk.means.library
    match session.workshop.pair.activity:
        case Activity.CARDS:
            from dreamdesk.ui.adviser.activity import ActivityPresenter

            return "Adviser/ActivityRoom.qml", ActivityPresenter(session, library, desk)
        case Activity.DRAWING:
            from dreamdesk.ui.adviser.drawing import AdviserDrawing

            return "Adviser/DrawingRoom.qml", AdviserDrawing(session, library, desk)
        case Activity.MUSIC:
            from dreamdesk.ui.adviser.listening import ListeningPresenter

            return "Adviser/ListeningRoom.qml", ListeningPresenter(session, library, desk)
