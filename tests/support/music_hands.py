"""Hands that listen to music, and wait for what the ears hear of it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.listening import Moment
from dreamdesk.domain.own_music import OwnPiece
from dreamdesk.ui.sound import SystemSound
from support.hands import Hands, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress


def loudest(piece: OwnPiece, volume: float) -> float:
    """Return the loudest sample of a plain tone as it is heard; mono is shared by two channels."""
    return 6000 * 10 ** ((-20 - piece.loudness) / 20) * volume**2 * math.sqrt(0.5)


def owner(workshop: WorkshopInProgress) -> SystemSound:
    """Return the one owner of sound."""
    sound = workshop.program._means.sound
    assert isinstance(sound, SystemSound)
    return sound


def tiles(hands: Hands) -> list[str]:
    """Return the names of the pieces that lie on the field."""
    return [name for name in hands.names() if name.startswith("listening.piece:")]


def at_once(*taps: tuple[Hands, str]) -> None:
    """Tap things in a row, in however many windows, without waiting for what a tap does."""
    places = [(hands.window, hands._reach(name)) for hands, name in taps]
    for window, place in places:
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def taste(workshop: WorkshopInProgress, name: str) -> None:
    """Taste a piece by touch, until some of it has been heard."""
    before = workshop.ears.seconds
    workshop.citizen.touch(name)
    wait_until(lambda: workshop.ears.seconds > before + 3, "the taste")


def listen(workshop: WorkshopInProgress, name: str = "") -> None:
    """Listen to a piece by touch, the first one unless it is named."""
    taste(workshop, name or tiles(workshop.citizen)[0])
    workshop.citizen.touch("listening.listen")
    workshop.citizen.find("listening.playOrPause")
    wait_until(lambda: bool(workshop.living.listening.heard), "all of it")


def stays_silent(workshop: WorkshopInProgress, sound: SystemSound) -> None:
    """Wait for silence; then nothing begins, and nothing is complained of."""
    wait_until(lambda: not sound.sounds, "silence")
    before = workshop.ears.seconds
    wait(200)
    assert (sound.sounds, workshop.ears.seconds) == (False, before)
    assert workshop.desk.trouble.kind == ""


def moment(workshop: WorkshopInProgress) -> Moment | None:
    """Return where one is with a piece."""
    now = workshop.living.listening.now
    return now.moment if now else None
