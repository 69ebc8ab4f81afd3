"""The living workshop that both surfaces look at. Neither surface talks to the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dreamdesk.domain.card_table import Pose
from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.meeting import Living, Meeting
from dreamdesk.services.ports import Clock, MediaFiles, Store, Voice
from dreamdesk.services.sound_port import Sound
from dreamdesk.ui.open_sheets import OpenSheets
from dreamdesk.ui.shared.music import MusicPresenter, NoSound
from dreamdesk.ui.shared.told_picture import PictureTelling, Silence
from dreamdesk.ui.shared.vault_line import VaultLine

FINISHED_AFTER_MS = 400
"""A typed sentence is finished this long after its last key."""

Change = Callable[[Meeting], None]
"""A service with its values bound: what is done to the workshop."""


class WorkshopSession(QObject):
    """Holds the frozen living workshop, replaced after each commit; facts are in the past tense."""

    livingChanged = Signal()
    savedChanged = Signal()
    cardsHeld = Signal(object)
    cardsPutDown = Signal(object)
    cardsLetGo = Signal(object)
    correctionAsked = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        line: VaultLine,
        store: Store,
        clock: Clock,
        living: Living,
        *,
        voice: Callable[[], Voice] = Silence,
        sound: Callable[[], Sound] = NoSound,
    ) -> None:
        super().__init__()
        self._sound = sound
        self._voice = voice
        self._line = line
        self._store = store
        self._clock = clock
        self._waiting = 0
        self._typed: dict[str, Change] = {}
        self._unsaved: dict[int, Change] = {}
        self._posted = 0
        self._attempt = 0
        self._failed_attempt = -1
        self._refusal: WorldError | None = None
        self._told = False
        self.living = living
        self.drawing = OpenSheets(line, store)
        self.drawing.failed.connect(self.failed)
        self._finish_timer = QTimer(singleShot=True, interval=FINISHED_AFTER_MS)
        self._finish_timer.timeout.connect(self.finish_typing)

    @property
    def workshop(self) -> Workshop:
        """The workshop as it was committed last."""
        return self.living.workshop

    @cached_property
    def telling(self) -> PictureTelling:
        """How pictures are told in words, on both surfaces."""
        return PictureTelling(self._voice())

    @cached_property
    def music(self) -> MusicPresenter:
        """What music sounds, on both surfaces."""
        return MusicPresenter(self, self._sound(), self._line)

    def hush(self) -> None:
        """Let what sounds fade away: the workshop is left."""
        if "music" in vars(self):
            self.music.close()

    @property
    def media(self) -> MediaFiles:
        """The pictures and sounds beside the words; any thread may use them."""
        return self._store.media

    @property
    def saved(self) -> bool:
        """Whether everything that was done is durable."""
        return not (self._waiting or self._typed or self._unsaved)

    @property
    def refusal(self) -> WorldError | None:
        """Why something that was done is not durable yet; None when all is well."""
        return self._refusal if self._unsaved else None

    @property
    def is_typing(self) -> bool:
        """Whether somebody is in the middle of a sentence."""
        return bool(self._typed)

    @property
    def today(self) -> date:
        """The day it is where the program runs."""
        return self._clock.now().astimezone().date()

    @property
    def now(self) -> datetime:
        """The time in UTC."""
        return self._clock.now()

    def new_id(self) -> UUID:
        """Return an id for something that is about to be made."""
        return self._clock.new_id()

    def do(self, change: Change) -> None:
        """Change the workshop, after what is being typed has been kept."""
        self.finish_typing()
        self._post(change)

    def typed(self, field: str, change: Change) -> None:
        """Note what a sentence being typed will be kept by; only the last one of a field counts."""
        self._typed[field] = change
        self._finish_timer.start()
        self.savedChanged.emit()

    @Slot()
    def finish_typing(self) -> None:
        """Keep every sentence being typed."""
        self._finish_timer.stop()
        finished, self._typed = self._typed, {}
        for change in finished.values():
            self._post(change)

    def finish_all(self) -> None:
        """Keep what is being typed and drawn: one leaves in the middle of it."""
        self.finish_typing()
        self.drawing.lift_hands()

    def try_again(self) -> None:
        """Do again, in order, what could not be kept; somebody asks, and hears if it is in vain."""
        self._told = False
        self._go_through()

    def _go_through(self) -> None:
        if self._waiting:
            return  # what is still on its way may be refused too, and stands before what is newer
        unsaved, self._unsaved = self._unsaved, {}
        self._attempt += 1
        for place in sorted(unsaved):
            self._send(place, unsaved[place])

    def hold_cards(self, poses: Mapping[str, Pose]) -> None:
        """Show cards in somebody's hands on both surfaces; nothing is stored."""
        self.cardsHeld.emit(poses)

    def put_cards_down(self, cards: tuple[str, ...]) -> None:
        """Know on both surfaces that cards are about to be kept as they were held last."""
        self.cardsPutDown.emit(cards)

    def let_cards_go(self, cards: tuple[str, ...]) -> None:
        """Show on both surfaces that cards are back where they were before they were taken up."""
        self.cardsLetGo.emit(cards)

    def ask_for_correction(self, quote_id: UUID) -> None:
        """Let the other surface know that a sentence is not quite right; nothing is stored."""
        self.correctionAsked.emit(str(quote_id))

    def _post(self, change: Change) -> None:
        self._posted += 1
        if self._unsaved:
            # What came first is kept first, or an older wording would win over a newer one.
            self._unsaved[self._posted] = change
            self._go_through()
        else:
            self._send(self._posted, change)

    def _send(self, place: int, change: Change) -> None:
        self._waiting += 1
        self.savedChanged.emit()
        attempt, workshop_id = self._attempt, self.workshop.id

        def job() -> Meeting:
            if attempt == self._failed_attempt and self._refusal is not None:
                # What follows a refused change waits with it: kept alone, it would come first.
                raise self._refusal
            try:
                with self._store.begin() as work:
                    meeting = Meeting(work, self._clock, workshop_id)
                    change(meeting)
                    work.commit()
                    return meeting
            except WorldError as error:
                self._failed_attempt, self._refusal = attempt, error
                raise

        self._line.ask(job, self._committed, lambda error: self._refused(place, change, error))

    def _committed(self, meeting: Meeting) -> None:
        self._waiting -= 1
        self._told = self._told and self.refusal is not None
        before, self.living = self.living, meeting.after(self.living)
        self.drawing.committed(meeting.drawn)
        self.savedChanged.emit()
        if self.living != before:
            self.livingChanged.emit()

    def _refused(self, place: int, change: Change, error: Exception) -> None:
        self._waiting -= 1
        # While it lasts, each stroke and each word would tell of it again.
        told = False
        if isinstance(error, WorldError):
            # It is kept as long as the trouble lasts, and its frames would keep all of this alive.
            error.__traceback__ = None
            self._unsaved[place] = change
            told, self._told = self._told, True
        self.savedChanged.emit()
        if not told:
            self.failed.emit(error)
