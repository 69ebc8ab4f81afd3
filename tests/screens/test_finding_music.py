"""Egen musik is looked for in the vault: that may take a while, be stopped, or fail."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from dreamdesk.domain.workshop import Pace
from support.hands import wait_until
from support.own_music import bring, music_stick
from support.sounds import tone
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return music_stick(tmp_path, monkeypatch)


def sounding(workshop: WorkshopInProgress) -> str:
    return workshop.session.music.sounding


def test_a_piece_that_takes_long_to_find_says_so_calmly_and_can_be_stopped(
    music: WorkshopInProgress, stick: Path, slow: Event
) -> None:
    # Long enough to be seen playing by ears that hear so quickly.
    (stick / "lang dag.wav").write_bytes(tone(60))
    (piece,) = bring(music, "lang dag.wav")
    citizen, name = music.citizen, f"listening.piece:{piece.track_id}"
    citizen.touch(name)
    citizen.await_text("Finder musikken frem …")
    music.adviser.await_text("Finder musikken frem …")
    citizen.touch(name)
    wait_until(lambda: sounding(music) == "", "it to be let go of")
    citizen.touch("listening.listen")
    citizen.await_text("Finder musikken frem …")
    assert not citizen.find("listening.playOrPause").isEnabled()
    assert music.ears.seconds == 0
    slow.set()
    citizen.await_text("Hold musikken lidt")
    wait_until(lambda: music.ears.seconds > 1, "the music")


def test_a_pause_and_another_piece_let_go_of_what_is_looked_for(
    music: WorkshopInProgress, slow: Event
) -> None:
    (piece,) = bring(music, "01 - Havnen.wav")
    citizen = music.citizen
    citizen.touch(f"listening.piece:{piece.track_id}")
    citizen.await_text("Finder musikken frem …")
    built_in = next(
        n for n in citizen.names() if n.startswith("listening.piece:") and piece.track_id not in n
    )
    citizen.touch(built_in)
    wait_until(lambda: sounding(music) == built_in.partition(":")[2], "the other piece")
    wait_until(lambda: music.ears.seconds > 1, "the other piece to be heard")
    citizen.touch(f"listening.piece:{piece.track_id}")
    citizen.await_text("Finder musikken frem …")
    citizen.touch("citizen.pause")
    wait_until(lambda: music.living.workshop.pace is Pace.PAUSED, "the pause")
    wait_until(lambda: sounding(music) == "", "nothing to be looked for")
    slow.set()


def test_music_that_is_lost_is_told_kindly_and_the_rest_works(music: WorkshopInProgress) -> None:
    (piece,) = bring(music, "01 - Havnen.wav")
    music.session.media.remove(piece.id)
    music.citizen.touch(f"listening.piece:{piece.track_id}")
    music.adviser.await_text("Musikken kan ikke spilles")
    assert music.adviser.reads("Havnen")
    music.adviser.tap("trouble.dismiss")
    others = (n for n in music.citizen.names() if n.startswith("listening.piece:"))
    other = next(name for name in others if piece.track_id not in name)
    music.citizen.touch(other)
    wait_until(lambda: music.ears.seconds > 1, "another piece")
