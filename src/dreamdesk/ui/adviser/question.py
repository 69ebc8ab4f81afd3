"""The question that fills Samtale: its wording, why it is asked, and of whom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.frames import Asked, DialogueFrame
from dreamdesk.ui.adviser.library_rows import kind_title
from dreamdesk.ui.adviser.writing import WritingPresenter
from dreamdesk.ui.session import WorkshopSession

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The question one is at. `asked` is who is asked, `askedName` their name where they are here.

    `kind` is which of the four kinds of question it is, `every` how many there are in all.
    `listening` tells whether the citizen only listens to the answer, `lastWord` whether they answer
    to what was heard, `offPaper` whether the answer stays in the room.
    """

    question: str
    purpose: str
    kind: str
    asked: str
    askedName: str
    listening: bool
    lastWord: bool
    offPaper: bool
    simpler: bool
    shown: bool
    further: bool
    every: int
    first: bool
    last: bool


@QmlElement
class QuestionPresenter(WritingPresenter):
    """Tells about the question one is at."""

    _view: QuestionView
    questionChanged = Signal()
    purposeChanged = Signal()
    kindChanged = Signal()
    askedChanged = Signal()
    listeningChanged = Signal()
    lastWordChanged = Signal()
    offPaperChanged = Signal()
    askedNameChanged = Signal()
    simplerChanged = Signal()
    shownChanged = Signal()
    furtherChanged = Signal()
    everyChanged = Signal()
    firstChanged = Signal()
    lastChanged = Signal()

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        """The question, in the wording chosen."""
        return self._view.question

    @Property(str, notify=purposeChanged)
    def purpose(self) -> str:
        """Why it is asked."""
        return self._view.purpose

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """Which of the four kinds of question it is, empty where nothing is said."""
        return self._view.kind

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        """Whether the citizen only listens to the answer."""
        return self._view.listening

    @Property(bool, notify=lastWordChanged)
    def lastWord(self) -> bool:
        """Whether the citizen answers to what was heard."""
        return self._view.lastWord

    @Property(bool, notify=offPaperChanged)
    def offPaper(self) -> bool:
        """Whether the answer stays in the room."""
        return self._view.offPaper

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """Who is asked."""
        return self._view.asked

    @Property(str, notify=askedNameChanged)
    def askedName(self) -> str:
        """The name of who is asked, empty when nobody like that is here."""
        return self._view.askedName

    @Property(bool, notify=simplerChanged)
    def simpler(self) -> bool:
        """Whether the question stands in its simpler wording."""
        return self._view.simpler

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether the question stands on the citizen's screen."""
        return self._view.shown

    @Property(bool, notify=furtherChanged)
    def further(self) -> bool:
        """Whether the further questions are brought in."""
        return self._view.further

    @Property(int, notify=everyChanged)
    def every(self) -> int:
        """How many questions there are in all."""
        return self._view.every

    @Property(bool, notify=firstChanged)
    def first(self) -> bool:
        """Whether there is no question before this one."""
        return self._view.first

    @Property(bool, notify=lastChanged)
    def last(self) -> bool:
        """Whether there is no question after this one."""
        return self._view.last


def question_view(session: WorkshopSession, frame: DialogueFrame) -> QuestionView:
    """Return the question one is at, as it stands on the adviser's screen."""
    workshop = session.workshop
    conversation, here = workshop.conversation, frame.at(workshop.conversation.prompt)
    answering = workshop.answering(here.asked)
    return QuestionView(
        question=here.simpler if conversation.simpler else here.question,
        purpose=here.purpose,
        kind=kind_title(here.kind),
        asked=here.asked.value,
        listening=here.is_listened_to,
        lastWord=here.has_last_word,
        offPaper=here.feeds is Feeds.NOTHING,
        askedName=answering.name if answering and here.asked is not Asked.CITIZEN else "",
        simpler=conversation.simpler,
        shown=conversation.shown,
        further=conversation.further,
        every=len(frame.asked_in(further=True)),
        first=frame.neighbour(here.id, -1, conversation.further) is None,
        last=frame.neighbour(here.id, 1, conversation.further) is None,
    )
