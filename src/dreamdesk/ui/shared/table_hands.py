"""The hands on the table: every finger and the mouse, each on the card it took hold of.

Qt Quick's own handlers know one card each and ask QML in every frame; this item sees all fingers at
once, so that several people can move, turn and scale several cards, one finger or two on each.
"""

from __future__ import annotations

from cmath import rect
from dataclasses import dataclass, field
from math import radians

from PySide6.QtCore import Property, QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.card_grip import Grip, spot
from dreamdesk.domain.card_places import CARD_SHAPE, CARD_WIDTH
from dreamdesk.domain.card_table import Pose
from dreamdesk.ui.shared.card_table import CardTablePresenter
from dreamdesk.ui.shared.made_by_qml import let_go_when_deleted

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_MOUSE = -1
_NOTCH = 120
_DEGREES, _FACTOR = 5.0, 1.08
"""What one notch of a wheel does to a card."""

_WHEEL_RESTS_MS = 350
"""A wheel that has rested this long has done what it was to do: one gesture, one action."""


@dataclass(slots=True)
class _Hold:
    """The fingers on one card, or on one group; `cards` begins with the one that was touched.

    The grips are there from when a finger has moved; until then it may be a tap.
    """

    cards: tuple[str, ...]
    more: bool = False
    anchor: complex | None = None
    begun: dict[int, complex] = field(default_factory=dict)
    fingers: dict[int, complex] = field(default_factory=dict)
    grips: dict[str, Grip] = field(default_factory=dict)

    @property
    def places(self) -> tuple[complex, ...]:
        """Where the fingers are; by a handle the card is held at its middle too."""
        fingers = tuple(self.fingers.values())
        return fingers if self.anchor is None else (self.anchor, *fingers[:1])


@QmlElement
class TableHands(QQuickItem):
    """Lies over the cards, sees what fingers do to them, and tells the presenter."""

    presenterChanged = Signal()
    markedChanged = Signal()
    reachChanged = Signal()
    tapped = Signal(str, bool)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._presenter: CardTablePresenter | None = None
        self._marked = ""
        self._reach = 0.0
        self._holds: dict[int, _Hold] = {}
        self._wheel: tuple[str, ...] = ()
        self._rest = QTimer(singleShot=True, interval=_WHEEL_RESTS_MS)
        self._rest.timeout.connect(self._wheel_rests)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptTouchEvents(True)
        let_go_when_deleted(self)

    def _get_presenter(self) -> CardTablePresenter | None:
        return self._presenter

    def _set_presenter(self, presenter: CardTablePresenter | None) -> None:
        self._presenter = presenter
        self.presenterChanged.emit()

    presenter = Property(
        CardTablePresenter, _get_presenter, _set_presenter, notify=presenterChanged
    )

    def _get_marked(self) -> str:
        return self._marked

    def _set_marked(self, marked: str) -> None:
        self._marked = marked
        self.markedChanged.emit()

    marked = Property(str, _get_marked, _set_marked, notify=markedChanged)
    """The card that has a handle at its lower right corner, empty for none."""

    def _get_reach(self) -> float:
        return self._reach

    def _set_reach(self, reach: float) -> None:
        self._reach = reach
        self.reachChanged.emit()

    reach = Property(float, _get_reach, _set_reach, notify=reachChanged)
    """How far from the middle of the handle it is taken hold of, in pixels."""

    def touchEvent(self, event: QTouchEvent) -> None:
        """Follow every finger of one event, then show what they did together."""
        if event.type() == QEvent.Type.TouchCancel:
            self._cancel()
            return
        for point in event.points():
            match point.state():
                case QEventPoint.State.Pressed:
                    self._press(point.id(), point.position(), more=False)
                case QEventPoint.State.Updated:
                    self._move(point.id(), point.position())
        self._show()
        for point in event.points():
            if point.state() == QEventPoint.State.Released:
                self._release(point.id(), point.position())
        event.accept()

    def touchUngrabEvent(self) -> None:
        """The fingers were taken away from here: the cards lie as they lay."""
        self._cancel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold with the mouse; with Ctrl more than one card is marked."""
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._press(_MOUSE, event.position(), more)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        self._move(_MOUSE, event.position())
        self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go with the mouse."""
        self._release(_MOUSE, event.position())

    def mouseUngrabEvent(self) -> None:
        """The mouse was taken away from here."""
        if _MOUSE in self._holds:
            self._cancel()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn a card with Shift and the wheel, scale it with Ctrl; alone the wheel scrolls."""
        place, by = event.position(), event.angleDelta()
        notches = (by.y() or by.x()) / _NOTCH
        turns = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        scales = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        card = self._card_under(place) if turns or scales else ""
        if not card or self._presenter is None:
            event.ignore()
            return
        if card not in self._wheel:
            self._wheel_rests()
        self._wheel = self._presenter.together_with(card)
        angle = notches * _DEGREES if turns else 0.0
        self._presenter.nudge(card, 0, 0, angle, 1.0 if turns else _FACTOR**notches)
        self._rest.start()

    @Slot()
    def _wheel_rests(self) -> None:
        self._rest.stop()
        if self._presenter is not None and self._wheel:
            self._presenter.put_down(self._wheel)
        self._wheel = ()

    def _press(self, finger: int, place: QPointF, more: bool) -> None:
        card = self._card_under(place)
        hold = _Hold(())
        if self._on_handle(place):
            hold = self._hold_of(self._marked)
            hold.anchor = self._middle(self._marked)
        elif card:
            hold = self._hold_of(card)
        hold.more = more
        hold.begun[finger] = hold.fingers[finger] = self._spot(place)
        self._holds[finger] = hold
        if hold.grips:
            self._grip(hold)
        self._keep_hold()

    def _hold_of(self, card: str) -> _Hold:
        """Return the hold that somebody has on a card already, or a new one."""
        known = (hold for hold in self._holds.values() if card in hold.cards)
        together = self._presenter.together_with(card) if self._presenter else ()
        return next(known, _Hold((card, *(each for each in together if each != card))))

    def _move(self, finger: int, place: QPointF) -> None:
        hold = self._holds.get(finger)
        if hold is None:
            return
        hold.fingers[finger] = self._spot(place)
        if hold.cards and not hold.grips and self._went_far(hold, finger):
            # From here, not from where the finger came down: a card never jumps.
            self._grip(hold)

    def _went_far(self, hold: _Hold, finger: int) -> bool:
        """Tell whether a finger has moved further than a tap does."""
        far = abs(hold.fingers[finger] - hold.begun[finger]) * self.width()
        return far >= QGuiApplication.styleHints().startDragDistance()

    def _grip(self, hold: _Hold) -> None:
        shown = self._presenter
        if shown is not None and shown.together_with(hold.cards[0]):
            hold.grips = {card: Grip(shown.pose(card), hold.places) for card in hold.cards}

    def _show(self) -> None:
        """Show all that is held where the fingers are, in one go."""
        poses: dict[str, Pose] = {}
        for hold in {id(hold): hold for hold in self._holds.values()}.values():
            lies = self._presenter and hold.cards and self._presenter.together_with(hold.cards[0])
            if hold.grips and not lies:
                hold.grips, hold.cards = {}, ()  # another hand has put it back meanwhile
            poses |= {card: grip.pose(hold.places) for card, grip in hold.grips.items()}
        if poses and self._presenter is not None:
            self._presenter.hold(poses)

    def _release(self, finger: int, place: QPointF) -> None:
        hold = self._holds.pop(finger, None)
        if hold is None:
            return
        hold.fingers[finger] = self._spot(place)
        went_far = self._went_far(hold, finger)
        del hold.fingers[finger]
        if not hold.grips:
            if not hold.fingers and not went_far:
                self.tapped.emit(hold.cards[0] if hold.cards else "", hold.more)
        elif hold.fingers:
            self._grip(hold)
        elif self._presenter is not None:
            self._presenter.put_down(hold.cards)
        self._keep_hold()

    def _cancel(self) -> None:
        holds, self._holds = self._holds, {}
        for hold in holds.values():
            if hold.grips and self._presenter is not None:
                self._presenter.session.let_cards_go(hold.cards)
        self._keep_hold()

    def _keep_hold(self) -> None:
        """Let nothing that scrolls take the fingers away while a card is in them."""
        holding = any(hold.cards for hold in self._holds.values())
        self.setKeepTouchGrab(holding)
        self.setKeepMouseGrab(holding)

    def _card_under(self, place: QPointF) -> str:
        x, y = place.x() / self.width(), place.y() / self.height()
        return self._presenter.card_under(x, y) if self._presenter else ""

    def _spot(self, place: QPointF) -> complex:
        return spot(place.x() / self.width(), place.y() / self.height())

    def _middle(self, card: str) -> complex:
        pose = self._presenter.pose(card) if self._presenter else Pose(0, 0)
        return spot(pose.x, pose.y)

    def _on_handle(self, place: QPointF) -> bool:
        if self._presenter is None or not self._presenter.together_with(self._marked):
            return False
        pose = self._presenter.pose(self._marked)
        corner = complex(CARD_WIDTH, CARD_WIDTH * CARD_SHAPE) / 2 * pose.scale
        handle = self._middle(self._marked) + corner * rect(1, radians(pose.angle))
        return abs(self._spot(place) - handle) * self.width() <= self._reach
