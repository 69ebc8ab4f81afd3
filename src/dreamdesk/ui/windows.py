"""Two windows, one or two screens: the adviser's surface and the citizen's."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtQml import QmlElement, QQmlApplicationEngine

from dreamdesk.ui.engine import load_window
from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.ui.citizen.desk import CitizenDesk
    from dreamdesk.ui.means import Means
    from dreamdesk.ui.session import WorkshopSession
    from dreamdesk.ui.shared.card_pictures import CardPictures

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1

_BELIEVABLE_DPI = (60.0, 300.0)
_MM_PER_INCH = 25.4
_LOGICAL_DPI = 96.0


@dataclass(frozen=True, slots=True)
class SurfacesView:
    """Whether there are two screens, and whether the citizen's surface is seen or was lost."""

    twoScreens: bool = False
    citizenShown: bool = False
    screenLost: bool = False
    adviserMm: float = 0.0
    citizenMm: float = 0.0


@QmlElement
class Surfaces(Presenter):
    """Decides which window stands on which screen. The citizen's is made when first needed."""

    _view: SurfacesView
    twoScreensChanged = Signal()
    citizenShownChanged = Signal()
    screenLostChanged = Signal()
    adviserMmChanged = Signal()
    citizenMmChanged = Signal()

    def __init__(self, engine: QQmlApplicationEngine, means: Means) -> None:
        super().__init__(_seen(SurfacesView()))
        self._engine = engine
        self._means = means
        self._adviser: QWindow | None = None
        self._citizen: QWindow | None = None
        self._citizen_desk: CitizenDesk | None = None
        self._attended = False
        self._pictures: CardPictures | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screens_changed)

    @Property(bool, notify=twoScreensChanged)
    def twoScreens(self) -> bool:
        """Whether the citizen has a screen of their own."""
        return self._view.twoScreens

    @Property(bool, notify=citizenShownChanged)
    def citizenShown(self) -> bool:
        """Whether the citizen's surface is to be seen anywhere."""
        return self._view.citizenShown

    @Property(bool, notify=screenLostChanged)
    def screenLost(self) -> bool:
        """Whether the citizen's screen went away while it was in use."""
        return self._view.screenLost

    @Property(float, notify=adviserMmChanged)
    def adviserMm(self) -> float:
        """How many pixels a millimetre is on the adviser's screen."""
        return self._view.adviserMm

    @Property(float, notify=citizenMmChanged)
    def citizenMm(self) -> float:
        """How many pixels a millimetre is on the citizen's screen."""
        return self._view.citizenMm

    def open_adviser(self, window: QWindow) -> None:
        """Take the adviser's window, which stands on the first screen."""
        self._adviser = window

    def attend(self, session: WorkshopSession | None) -> None:
        """Let the citizen's surface follow a workshop, or be calm when there is none."""
        if self._citizen_desk is None and session is None:
            return
        self._attended = session is not None
        self._show(replace(self._view, screenLost=False))
        self.card_pictures().follow(session)
        self._citizen_surface().attend(session)
        if session is None and not self._view.twoScreens:
            self.takeBack()
        elif self._view.twoScreens:
            self.give()

    @Slot()
    def give(self) -> None:
        """Give the citizen their screen: the second one, or the only one there is."""
        from PySide6.QtCore import Qt  # its enumerations would keep the lock waiting

        window = self._citizen
        if window is None:
            return
        screen = _screens()[-1]
        # Beside the adviser's window it is for touch: tapping it must not take the keyboard away.
        window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, self._view.twoScreens)
        window.setScreen(screen)
        window.setGeometry(_whole(screen))
        # Not showFullScreen, which would take the keyboard to it.
        window.setWindowStates(Qt.WindowState.WindowFullScreen)
        window.setVisible(True)
        active = self._adviser if self._view.twoScreens else window
        if active is not None:
            active.requestActivate()
        self._show(replace(self._view, citizenShown=True, screenLost=False))

    @Slot()
    def takeBack(self) -> None:
        """Take the only screen back to the adviser."""
        if self._citizen is not None:
            self._citizen.hide()
        if self._adviser is not None:
            self._adviser.requestActivate()
        self._show(replace(self._view, citizenShown=False))

    @Slot()
    def screenLostSeen(self) -> None:
        """Put away the message that a screen went away."""
        self._show(replace(self._view, screenLost=False))

    def open_sample(self) -> None:
        """Start the sample workshops in a program of their own."""
        from PySide6.QtCore import QProcess

        frozen = bool(getattr(sys, "frozen", False))
        arguments = ["--sample"] if frozen else ["-m", "dreamdesk", "--sample"]
        QProcess.startDetached(sys.executable, arguments)

    def close(self) -> None:
        """Let go of the workshop and of the windows."""
        if self._citizen_desk is not None:
            self._citizen_desk.attend(None)
        if self._pictures is not None:
            self._pictures.follow(None)
        self._adviser = self._citizen = None

    def let_go(self) -> None:
        """Hold the citizen's desk, which holds this, no longer; once no window asks for it."""
        self._citizen_desk = None

    def card_pictures(self) -> CardPictures:
        """Return where the pictures of cards are drawn."""
        if self._pictures is None:
            from dreamdesk.ui.shared.card_pictures import NAME, CardPictures

            self._pictures = CardPictures(self._means.library, self._means.cache)
            self._engine.addImageProvider(NAME, self._pictures)
        return self._pictures

    def _citizen_surface(self) -> CitizenDesk:
        if self._citizen_desk is None:
            from dreamdesk.ui.citizen.desk import CitizenDesk

            self._citizen_desk = CitizenDesk(self._means.library, self)
            self._citizen = load_window(
                self._engine, "Citizen/CitizenWindow.qml", self._citizen_desk
            )
        return self._citizen_desk

    @Slot(QScreen)
    def _screens_changed(self, _: QScreen) -> None:
        # A removed screen is out of the list when its signal comes.
        before, seen = self._view, _seen(self._view)
        lost = before.twoScreens and not seen.twoScreens and before.citizenShown
        self._show(seen)
        if lost:
            self.takeBack()
            self._show(replace(self._view, screenLost=self._attended))
        elif seen.twoScreens and self._citizen is not None:
            self.give()


def _screens() -> list[QScreen]:
    primary = QGuiApplication.primaryScreen()
    return sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)


def _seen(view: SurfacesView) -> SurfacesView:
    screens = _screens()
    return replace(
        view,
        twoScreens=len(screens) > 1,
        adviserMm=millimetre(screens[0]),
        citizenMm=millimetre(screens[-1]),
    )


def _whole(screen: QScreen) -> QRect:
    return screen.geometry()


def millimetre(screen: QScreen) -> float:
    """Return how many pixels a millimetre is, from the screen's own size where it is believable."""
    width_mm = screen.physicalSize().width()
    dpi = screen.geometry().width() / width_mm * _MM_PER_INCH if width_mm > 0 else 0.0
    low, high = _BELIEVABLE_DPI
    return (dpi if low <= dpi <= high else _LOGICAL_DPI) / _MM_PER_INCH
