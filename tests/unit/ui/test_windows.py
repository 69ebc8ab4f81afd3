"""Which window stands on which screen, with one and with two of them."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QGuiApplication, QWindow

from dreamdesk.domain.workshop import Room
from dreamdesk.ui import windows
from dreamdesk.ui.windows import millimetre
from support.at_the_door import AtTheDoor
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


@dataclass
class Size:
    """A width in pixels."""

    pixels: int

    def width(self) -> int:
        return self.pixels


class Screen:
    """A screen as it tells about itself, truly or not."""

    def __init__(self, pixels: int, mm: float) -> None:
        self.pixels, self.mm = pixels, mm

    def physicalSize(self) -> QSizeF:  # noqa: N802
        return QSizeF(self.mm, self.mm)

    def geometry(self) -> Size:
        return Size(self.pixels)


def screens_are(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Let there be so many screens from now on, as when a cable is pulled or plugged in."""
    real = QGuiApplication.screens()
    changed = real[-1]
    monkeypatch.setattr(windows, "_screens", lambda: real[:count])
    application: Any = QGuiApplication.instance()
    (application.screenAdded if count > 1 else application.screenRemoved).emit(changed)


def shown(window: QWindow) -> bool:
    return window.isVisible() and window.windowState().name == "WindowFullScreen"


@pytest.mark.parametrize(
    ("pixels", "mm", "per_mm"),
    [
        (1366, 309.0, 1366 / 309.0),  # a laptop that tells the truth
        (1920, 160.0, 96 / 25.4),  # a projector that says it is a postcard
        (1920, 0.0, 96 / 25.4),  # a screen that says nothing
        (1024, 2000.0, 96 / 25.4),  # a wall
    ],
)
def test_a_millimetre_is_taken_from_the_screen_only_when_it_can_be_believed(
    pixels: int, mm: float, per_mm: float
) -> None:
    screen: Any = Screen(pixels, mm)
    assert millimetre(screen) == pytest.approx(per_mm)


def test_with_two_screens_the_citizen_has_the_whole_second_one_at_once(
    in_progress: WorkshopInProgress,
) -> None:
    second = QGuiApplication.screens()[1]
    citizen = in_progress.citizen.window
    assert shown(citizen)
    assert citizen.screen() is second
    assert citizen.geometry() == second.geometry()
    assert in_progress.desk.surfaces.citizenShown
    assert not in_progress.adviser.there("workshop.give")


def test_beside_the_adviser_the_citizens_window_leaves_the_keyboard_alone(
    in_progress: WorkshopInProgress,
) -> None:
    assert QGuiApplication.focusWindow() is in_progress.adviser.window
    in_progress.enter(Room.WELCOME)
    in_progress.citizen.touch("citizen.arrive:Rolig")
    wait_until(lambda: in_progress.living.workshop.arriving == "Rolig", "the word")
    assert QGuiApplication.focusWindow() is in_progress.adviser.window


def test_on_the_only_screen_nothing_is_given_before_the_adviser_gives_it(
    one_screen: None, in_progress: WorkshopInProgress
) -> None:
    assert not in_progress.citizen.window.isVisible()
    in_progress.adviser.tap("workshop.give")
    assert shown(in_progress.citizen.window)
    assert QGuiApplication.focusWindow() is in_progress.citizen.window


def test_a_screen_that_goes_away_is_told_about_and_the_only_one_can_be_given(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    screens_are(monkeypatch, 1)
    in_progress.adviser.await_text("Borgerens skærm er ikke længere forbundet")
    assert not in_progress.citizen.window.isVisible()
    in_progress.adviser.tap("screen.give")
    assert shown(in_progress.citizen.window)
    assert in_progress.citizen.there("citizen.handBack")
    wait_until(lambda: not in_progress.adviser.there("screen.here"), "the message to go")


def test_the_message_about_the_screen_is_answered_by_going_on_here(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    screens_are(monkeypatch, 1)
    in_progress.adviser.tap("screen.here")
    wait_until(lambda: not in_progress.adviser.there("screen.here"), "the message to go")
    assert not in_progress.desk.surfaces.screenLost
    assert in_progress.adviser.there("workshop.give")


def test_a_screen_that_is_plugged_in_goes_to_the_citizen(
    one_screen: None, in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    screens_are(monkeypatch, 2)
    assert shown(in_progress.citizen.window)
    assert in_progress.citizen.window.screen() is QGuiApplication.screens()[1]
    assert QGuiApplication.focusWindow() is in_progress.adviser.window


def test_outside_a_workshop_a_lost_screen_is_nobodys_trouble(
    in_progress: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_progress.desk.home()
    in_progress.adviser.find("home.new")
    screens_are(monkeypatch, 1)
    assert not in_progress.desk.surfaces.screenLost


def test_before_the_first_workshop_there_is_no_window_for_a_citizen(
    at_the_lock: AtTheDoor,
) -> None:
    at_the_lock.adviser.find("lock.password")
    assert len(at_the_lock.engine.rootObjects()) == 1
