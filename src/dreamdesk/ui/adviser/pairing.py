"""Which activity and which samtaleguide: the three that were tried first, any other folded away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.content.library import Library
from dreamdesk.domain.preparation import PairSaid, WhoMakes
from dreamdesk.domain.workshop import TRIED_PAIRS, Activity, Pair, Workshop
from dreamdesk.services import preparing
from dreamdesk.ui.adviser.preparation_rows import ChoiceRow
from dreamdesk.ui.session import WorkshopSession
from dreamdesk.ui.shared.danish import activity_title
from dreamdesk.ui.shared.room import RoomPresenter
from dreamdesk.ui.shared.rows import Rows

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PairRow:
    """An activity and a frame; `beneath` tells about the frame, or that it is not there."""

    key: str
    title: str
    beneath: str
    chosen: bool
    there: bool


@dataclass(frozen=True, slots=True)
class PairView:
    """The pair; `missing` tells that its frame is not there.

    `makes` is what somebody does in the activity, "" where that needs no agreement.
    """

    summary: str
    tried: bool
    missing: str
    said: str
    maker: str
    makes: str


@QmlElement
class PairPresenter(RoomPresenter):
    """The pair is the citizen's: they choose, or say no; it can be changed later."""

    _view: PairView
    summaryChanged = Signal()
    triedChanged = Signal()
    missingChanged = Signal()
    saidChanged = Signal()
    makerChanged = Signal()
    makesChanged = Signal()

    def __init__(self, session: WorkshopSession, library: Library) -> None:
        super().__init__(session, _view(session.workshop, library))
        self._library = library
        self._tried, self._activities, self._frames = (
            Rows(PairRow),
            Rows(ChoiceRow),
            Rows(ChoiceRow),
        )
        self._answers, self._makers = Rows(ChoiceRow), Rows(ChoiceRow)
        self.refresh()

    @Property(Rows, constant=True)
    def triedPairs(self) -> Rows:
        """The three combinations that were tried in Aalborg."""
        return self._tried

    @Property(Rows, constant=True)
    def activities(self) -> Rows:
        """Every activity."""
        return self._activities

    @Property(Rows, constant=True)
    def frames(self) -> Rows:
        """Every frame there is."""
        return self._frames

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        """What the citizen may say about the pair."""
        return self._answers

    @Property(Rows, constant=True)
    def makers(self) -> Rows:
        """Who may draw, or pick the music."""
        return self._makers

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """The pair and what the citizen said about it, on one line."""
        return self._view.summary

    @Property(bool, notify=triedChanged)
    def tried(self) -> bool:
        """Whether the pair is one of the three."""
        return self._view.tried

    @Property(str, notify=missingChanged)
    def missing(self) -> str:
        """What to do where the chosen frame is not there; else empty."""
        return self._view.missing

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        """What the citizen said about the pair."""
        return self._view.said

    @Property(str, notify=makerChanged)
    def maker(self) -> str:
        """Who draws or picks the music."""
        return self._view.maker

    @Property(str, notify=makesChanged)
    def makes(self) -> str:
        """The question who does it; empty for cards."""
        return self._view.makes

    @Slot(str)
    def choose(self, pair: str) -> None:
        """Choose one of the three, known as "activity frame"."""
        activity, _, frame = pair.partition(" ")
        self._choose(Pair(Activity(activity), frame))

    @Slot(str)
    def chooseActivity(self, activity: str) -> None:
        """Choose another activity to the same frame."""
        self._choose(Pair(Activity(activity), self.session.workshop.pair.frame))

    @Slot(str)
    def chooseFrame(self, frame: str) -> None:
        """Choose another frame to the same activity."""
        self._choose(Pair(self.session.workshop.pair.activity, frame))

    @Slot(str)
    def answer(self, said: str) -> None:
        """Keep what the citizen says about the pair."""
        self.session.do(partial(preparing.answer_pair, said=PairSaid(said)))

    @Slot(str)
    def letMake(self, maker: str) -> None:
        """Keep who draws or picks the music."""
        self.session.do(partial(preparing.let_make, maker=WhoMakes(maker)))

    def refresh(self) -> None:
        """Show what is chosen now."""
        workshop, library = self.session.workshop, self._library
        self._show(_view(workshop, library))
        self._tried.show(tuple(_pair_row(pair, workshop.pair, library) for pair in TRIED_PAIRS))
        self._activities.show(
            tuple(
                ChoiceRow(a.value, activity_title(a), a is workshop.pair.activity) for a in Activity
            )
        )
        frames = library.frames
        self._frames.show(
            tuple(ChoiceRow(f.id, f.title, f.id == workshop.pair.frame) for f in frames)
        )
        self._answers.show(_answer_rows(workshop))
        self._makers.show(_maker_rows(workshop))

    def _choose(self, pair: Pair) -> None:
        self.session.do(partial(preparing.choose_pair, pair=pair))


def _frame_title(frame_id: str, library: Library) -> str:
    """Return a frame's title as it stands in a sentence; its id when it is not there."""
    frame = library.frame(frame_id)
    return frame.title[:1].lower() + frame.title[1:] if frame else frame_id


def _title(pair: Pair, library: Library) -> str:
    form = QCoreApplication.translate("Pair", "{activity} og {frame}")
    frame = _frame_title(pair.frame, library)
    return form.format(activity=activity_title(pair.activity), frame=frame)


def _pair_row(pair: Pair, chosen: Pair, library: Library) -> PairRow:
    frame = library.frame(pair.frame)
    gone = QCoreApplication.translate("Pair", "Den samtaleguide er ikke her.")
    return PairRow(
        key=f"{pair.activity.value} {pair.frame}",
        title=_title(pair, library),
        beneath=frame.description if frame else gone,
        chosen=pair == chosen,
        there=frame is not None,
    )


def _answer_rows(workshop: Workshop) -> tuple[ChoiceRow, ...]:
    said = workshop.preparation.pair_said
    return tuple(
        ChoiceRow(answer.value, words, answer is said)
        for answer, words in _said_of(workshop).items()
    )


def _said_of(workshop: Workshop) -> dict[PairSaid, str]:
    name = workshop.called(workshop.citizen.name)
    forms = {
        PairSaid.CHOSEN: QCoreApplication.translate("Pair", "{name} har selv valgt"),
        PairSaid.ACCEPTED: QCoreApplication.translate("Pair", "{name} siger ja til det"),
        PairSaid.DECLINED: QCoreApplication.translate("Pair", "{name} vil hellere noget andet"),
    }
    return {said: form.format(name=name) for said, form in forms.items()}


def _maker_rows(workshop: Workshop) -> tuple[ChoiceRow, ...]:
    names = {
        WhoMakes.CITIZEN: workshop.called(workshop.citizen.name),
        WhoMakes.TOGETHER: QCoreApplication.translate("Pair", "Sammen"),
        WhoMakes.ADVISER: workshop.called(workshop.facilitator.name),
    }
    maker = workshop.preparation.maker
    return tuple(ChoiceRow(who.value, name, who is maker) for who, name in names.items())


def _view(workshop: Workshop, library: Library) -> PairView:
    pair, agreed = workshop.pair, workshop.preparation
    tried = pair in TRIED_PAIRS
    untried = QCoreApplication.translate("Pair", "ikke blandt Aalborgs tre kombinationer")
    said = _said_of(workshop).get(agreed.pair_said, "")
    parts = (_title(pair, library), "" if tried else untried, said)
    return PairView(
        summary=" · ".join(filter(None, parts)),
        tried=tried,
        missing=_missing(workshop, library),
        said=agreed.pair_said.value,
        maker=agreed.maker.value,
        makes=_makes(pair.activity),
    )


def _missing(workshop: Workshop, library: Library) -> str:
    frame = workshop.pair.frame
    form = QCoreApplication.translate(
        "Pair", "Samtaleguiden »{frame}« er ikke her. Vælg en anden, så er der spørgsmål i Samtale."
    )
    return "" if library.frame(frame) else form.format(frame=frame)


def _makes(activity: Activity) -> str:
    questions = {
        Activity.MUSIC: QCoreApplication.translate("Pair", "Hvem vælger musikken?"),
        Activity.DRAWING: QCoreApplication.translate("Pair", "Hvem tegner?"),
    }
    return questions.get(activity, "")
