"""A stick with music on it, and hands that bring some of it into a workshop."""

from __future__ import annotations

from pathlib import Path

import pytest

from dreamdesk.domain.own_music import OwnPiece
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from support.hands import wait_until
from support.pairs import with_music
from support.sounds import tone
from support.workshop_in_progress import WorkshopInProgress

LONG = "lang dag.wav"
"""A piece of a minute: long enough to be seen playing by ears that hear so quickly."""


def music_stick(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a USB stick with music, good and bad; the first place that is offered."""
    stick = folder / "ALMAS NØGLE"
    (stick / "Rock").mkdir(parents=True)
    (stick / "01 - Havnen.wav").write_bytes(tone(3.0))
    (stick / "sommer_regn.wav").write_bytes(tone(4.0, 330))
    (stick / "brev.mp3").write_bytes(b"Kaere Alma, her er sangen")
    (stick / "tom.flac").write_bytes(b"")
    (stick / "foto.jpg").write_bytes(b"\xff\xd8\xff")
    (stick / "Rock" / "motor.wav").write_bytes(tone(2.0, 110))
    places = (Place("stick.1", "ALMAS NØGLE", stick), Place("documents", "Dokumenter", folder))
    monkeypatch.setattr(bring_files, "music_first", lambda: places)
    return stick


def stick_with_a_long_piece(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the stick with one piece more: a minute, which takes a while to write."""
    stick = music_stick(folder, monkeypatch)
    (stick / LONG).write_bytes(tone(60))
    return stick


def enter_music(workshop: WorkshopInProgress) -> WorkshopInProgress:
    """Go to the room of music, where one's own is unfolded."""
    workshop.session.do(with_music)
    workshop.enter(Room.ACTIVITY)
    workshop.citizen.find("listening.listen")
    workshop.adviser.tap("ownMusic.fold")
    return workshop


def own(workshop: WorkshopInProgress) -> tuple[OwnPiece, ...]:
    """Return the forløb's own music."""
    return workshop.living.course.music


def bring(workshop: WorkshopInProgress, *names: str) -> tuple[OwnPiece, ...]:
    """Bring files of the stick, and return the forløb's own music then."""
    before = len(own(workshop))
    workshop.adviser.tap("ownMusic.bring")
    for name in names:
        workshop.adviser.tap(f"bring.entry:{name}")
    workshop.adviser.tap("bring.go")
    workshop.adviser.tap("bring.finish")
    wait_until(lambda: len(own(workshop)) == before + len(names), "the music to come")
    workshop.settled()
    return own(workshop)
