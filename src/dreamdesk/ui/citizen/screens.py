"""Which screen stands on the citizen's surface in each room."""

from __future__ import annotations

from dreamdesk.content.library import Library
from dreamdesk.domain.workshop import Activity, Pace, Room
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.presenter import Presenter

CALM = "Citizen/CalmScreen.qml"


def screen_of(
    pace: Pace, room: Room, session: WorkshopSession, library: Library
) -> tuple[str, Presenter | None]:
    """Return the QML file and the presenter it is given; a calm picture needs none."""
    if pace is not Pace.UNDER_WAY:
        return _instead(pace, session)
    match room:
        case Room.PREPARATION:
            return CALM, None
        case Room.WELCOME:
            from dreamdesk.ui.citizen.welcome import CitizenWelcome

            return "Citizen/WelcomeScreen.qml", CitizenWelcome(session, library)
        case Room.ACTIVITY:
            return _activity(session, library)
        case Room.CONVERSATION:
            from dreamdesk.ui.citizen.conversation import CitizenConversation

            return "Citizen/ConversationScreen.qml", CitizenConversation(session, library)
        case Room.DREAMS:
            from dreamdesk.ui.citizen.dreams import CitizenDreams

            return "Citizen/DreamsScreen.qml", CitizenDreams(session, library)
        case Room.GOALS:
            from dreamdesk.ui.citizen.goals import CitizenGoals

            return "Citizen/GoalsScreen.qml", CitizenGoals(session, library)
        case Room.CLOSING:
            from dreamdesk.ui.citizen.closing import CitizenClosing

            return "Citizen/ClosingScreen.qml", CitizenClosing(session, library)


def _instead(pace: Pace, session: WorkshopSession) -> tuple[str, Presenter | None]:
    match pace:
        case Pace.PAUSED:
            return "Citizen/PauseScreen.qml", None
        case Pace.STOPPED:
            return "Citizen/StopScreen.qml", None
        case Pace.RESUMING:
            from dreamdesk.ui.shared.last_time import LastTimePresenter

            return "Citizen/LastTimeScreen.qml", LastTimePresenter(session)
    return CALM, None


def _activity(session: WorkshopSession, library: Library) -> tuple[str, Presenter | None]:
    match session.workshop.pair.activity:
        case Activity.CARDS:
            from dreamdesk.ui.citizen.cards import CitizenCards

            return "Citizen/CardsScreen.qml", CitizenCards(session, library)
        case Activity.DRAWING:
            from dreamdesk.ui.citizen.drawing import CitizenDrawing

            return "Citizen/DrawingScreen.qml", CitizenDrawing(session, library)
        case Activity.MUSIC:
            from dreamdesk.ui.citizen.listening import CitizenListening

            return "Citizen/ListeningScreen.qml", CitizenListening(session, library)
