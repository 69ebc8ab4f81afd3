"""Samtale: one question at a time, and the answer as it is said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.domain.frames import DialogueFrame, Prompt
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import dreaming, quoting, talking
from dreamdesk.ui.adviser.agreed import AgreedPresenter
from dreamdesk.ui.adviser.conversation_rows import (
    BeforeRow,
    ByHandRow,
    NoteRow,
    PhaseRow,
    ReminderRow,
    SaidRow,
    before_rows,
    phase_rows,
    said_rows,
)
from dreamdesk.ui.adviser.heard import HeardPresenter
from dreamdesk.ui.adviser.positions import PositionsPresenter
from dreamdesk.ui.adviser.question import QuestionPresenter, question_view
from dreamdesk.ui.adviser.writing import Sentence
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.long_rows import LongRows
from dreamdesk.ui.shared.rows import Rows

if TYPE_CHECKING:
    from dreamdesk.ui.adviser.desk import Desk

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_A_SCREENFUL = 6


@QmlElement
class ConversationPresenter(QuestionPresenter):
    """Walks through the samtaleguide and writes down what is said."""

    def __init__(self, session: WorkshopSession, desk: Desk) -> None:
        library = desk.means.library
        self._frame = library.guide(session.workshop.pair.frame)
        view, writing = question_view(session, self._frame), partial(_answer, self._frame)
        super().__init__(session, library, view, writing)
        self._desk = desk
        self._positions = PositionsPresenter(session, library)
        self._heard = HeardPresenter(session)
        self._agreed = AgreedPresenter(session)
        self._at = self._here.id
        self._phases = Rows(PhaseRow)
        self._said = Rows(SaidRow)
        self._reminders = Rows(ReminderRow)
        self._before = LongRows(BeforeRow, first=_A_SCREENFUL, more=_A_SCREENFUL)
        self._notes = Rows(NoteRow)
        self._by_hand = Rows(ByHandRow)
        self._by_hand.show(tuple(ByHandRow(p.id, p.question) for p in self._frame.by_hand))
        self.refresh()

    @property
    def _here(self) -> Prompt:
        return self._frame.at(self.session.workshop.conversation.prompt)

    @Property(Rows, constant=True)
    def phases(self) -> Rows:
        """The phases one walks through."""
        return self._phases

    @Property(Rows, constant=True)
    def said(self) -> Rows:
        """Earlier answers to this question, the newest last."""
        return self._said

    @Property(Rows, constant=True)
    def reminders(self) -> Rows:
        """What to come back to."""
        return self._reminders

    @Property(Rows, constant=True)
    def before(self) -> Rows:
        """What the citizen said to other questions, the newest first."""
        return self._before

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        """The one note, to this question."""
        return self._notes

    @Property(Rows, constant=True)
    def byHand(self) -> Rows:
        """Questions for when the citizen has brought their matter up."""
        return self._by_hand

    @Property(PositionsPresenter, constant=True)
    def positions(self) -> PositionsPresenter:
        """The positionskort."""
        return self._positions

    @Property(AgreedPresenter, constant=True)
    def agreed(self) -> AgreedPresenter:
        """What was agreed beforehand."""
        return self._agreed

    @Property(HeardPresenter, constant=True)
    def told(self) -> HeardPresenter:
        """What came of the round in which others told what they heard."""
        return self._heard

    @Property(bool, constant=True)
    def fillsPositions(self) -> bool:
        """Whether answers in this guide belong on the positionskort."""
        return self._frame.fills_positions

    @Slot()
    def next(self) -> None:
        """Go on to the next question, and after the last one to Drømme."""
        if self._view.last:
            self.goOnward()
        else:
            self.session.do(partial(talking.step, frame=self._frame, places=1))

    @Slot()
    def previous(self) -> None:
        """Go back one question."""
        self.session.do(partial(talking.step, frame=self._frame, places=-1))

    @Slot()
    def skip(self) -> None:
        """Pass over the question, without a trace."""
        if self._view.last:
            self.goOnward()
        else:
            self.session.do(partial(talking.skip, frame=self._frame))

    @Slot(str)
    def goToPhase(self, phase_id: str) -> None:
        """Go to where one comes into a phase."""
        entry = next(p.entry.id for p in self._frame.phases if p.id == phase_id)
        self.session.do(partial(talking.go_to, prompt=entry))

    @Slot(str)
    def ask(self, prompt_id: str) -> None:
        """Go to a question."""
        self.session.do(partial(talking.go_to, prompt=prompt_id))

    @Slot()
    def saySimpler(self) -> None:
        """Take the simpler wording, or the ordinary one again."""
        self.session.do(partial(talking.say_it_simpler, simpler=not self._view.simpler))

    @Slot()
    def showToCitizen(self) -> None:
        """Put the question on the citizen's screen, or take it away."""
        self.session.do(partial(talking.show_to_citizen, shown=not self._view.shown))

    @Slot()
    def unfoldFurther(self) -> None:
        """Bring the further questions in, or leave them out."""
        self.session.do(partial(talking.unfold_further, further=not self._view.further))

    @Slot(str)
    def confirm(self, text: str) -> None:
        """Lock what is written: it is right."""
        self.session.do(partial(quoting.confirm_heard, heard=self.heard(text)))

    @Slot(str)
    def comeBackTo(self, text: str) -> None:
        """Keep what is written as a remark to come back to."""
        change = partial(quoting.set_aside, quote_id=self.draft_id, text=text, prompt=self._at)
        self.session.do(change)
        self.begin_anew()
        self.refresh()

    @Slot(str)
    def letGo(self, reminder_id: str) -> None:
        """Take away a remark that has been come back to."""
        self.session.do(partial(quoting.let_go, reminder_id=UUID(reminder_id)))

    @Slot(str)
    def confirmSaid(self, quote_id: str) -> None:
        """Lock an earlier answer."""
        self.session.do(partial(quoting.confirm, quote_id=UUID(quote_id)))

    @Slot(str)
    def makeDream(self, quote_id: str) -> None:
        """Make a dream of an answer."""
        self.session.do(partial(dreaming.dream_from, quote_id=UUID(quote_id)))

    @Slot(str)
    def takeIn(self, quote_id: str) -> None:
        """Write an answer to the dream one is at."""
        self.session.do(partial(dreaming.take_in, quote_id=UUID(quote_id)))

    @Slot(str)
    def seeDream(self, quote_id: str) -> None:
        """Go to the dream that grew from an answer, or that holds it."""
        self.session.do(partial(talking.see_dream_of, quote_id=UUID(quote_id)))

    @Slot()
    def printQuestions(self) -> None:
        """See the questions as they are printed, for those who would rather have paper."""
        self._desk.see_papers(self.session, "questions")

    @Slot(str)
    def typeNote(self, text: str) -> None:
        """Type a note to the question."""
        self.session.typed("note", partial(talking.note, prompt=self._at, text=text))

    def refresh(self) -> None:
        """Show the question one is at."""
        here = self._here
        if here.id != self._at:
            self._at = here.id
            self.begin_anew()
        conversation = self.session.workshop.conversation
        self._show(question_view(self.session, self._frame))
        super().refresh()
        self._phases.show(phase_rows(self._frame, conversation))
        self._said.show(said_rows(self.session.workshop, here, besides=self.draft_id))
        self._before.show(before_rows(self.session.workshop, here, besides=self.draft_id))
        reminders = self.session.workshop.reminders
        self._reminders.show(tuple(ReminderRow(str(r.id), r.text) for r in reminders))
        self._notes.show((NoteRow(here.id, conversation.notes.get(here.id, "")),))

    def close(self) -> None:
        """Let go, with what stands beside the question."""
        self._positions.close()
        self._heard.close()
        self._agreed.close()
        super().close()


def _answer(frame: DialogueFrame, workshop: Workshop, _anew: UUID) -> Sentence:
    """Return the answer being written: to the question as it is worded now, by who is asked.

    By whoever writes where nobody like that is here.
    """
    conversation = workshop.conversation
    here = frame.at(conversation.prompt)
    begun = [quote for quote in workshop.answers_to(here.id) if not quote.is_locked]
    said_by = (workshop.answering(here.asked) or workshop.scribe).id
    return Sentence(begun[-1] if begun else None, here.origin(conversation.simpler), said_by)
