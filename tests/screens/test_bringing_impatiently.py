"""Music brought by impatient people: full disks, rooms left and programs closed in the middle."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from shutil import copytree
from threading import Event
from uuid import UUID

import pytest

from dreamdesk import paths
from dreamdesk.domain.errors import DiskFull
from dreamdesk.domain.media import Written
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.domain.workshop import Room
from dreamdesk.services import rooms
from dreamdesk.services.looking import listen_through
from dreamdesk.services.own_music import sound_of
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.adviser import own_music
from support.hands import wait, wait_until
from support.own_music import enter_music, music_stick, own
from support.sounds import tone
from support.vaults import PASSWORD
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    stick = music_stick(tmp_path, monkeypatch)
    (stick / "Alt").mkdir()
    (stick / "kort.wav").write_bytes(tone(0.2))
    for number in range(60):
        (stick / "Alt" / f"sang {number:04}.wav").write_bytes(tone(0.5, 200 + number))
    return stick


def begin(workshop: WorkshopInProgress) -> None:
    """Begin to bring sixty files, and wait for the first of them."""
    hands = workshop.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Alt")
    hands.find("bring.entry:sang 0000.wav")
    hands.tap("bring.all")
    hands.tap("bring.go")
    wait_until(lambda: len(own(workshop)) >= 2, "some music to come")


def test_a_disk_that_fills_up_in_the_middle_is_told_once_and_what_came_stays(
    music: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    media = music.session.media
    write: Callable[[UUID, Iterable[bytes]], Written] = media.write

    def until_full(medium_id: UUID, parts: Iterable[bytes]) -> Written:
        if len(own(music)) >= 3:
            raise DiskFull
        return write(medium_id, parts)

    monkeypatch.setattr(type(media), "write", lambda _, *given: until_full(*given))
    begin(music)
    music.adviser.await_text("Der er ikke mere plads på disken")
    music.adviser.tap("trouble.dismiss")
    music.settled()
    wait(100)
    assert music.desk.trouble.kind == ""
    assert len(own(music)) >= 3
    assert not music.adviser.there("bring.stop")
    music.adviser.tap("ownMusic.bring")
    music.adviser.find("bring.entry:Alt")


def test_when_the_stick_does_not_answer_one_stops_goes_on_and_brings_something_else(
    music: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Event()

    def slowly(file: Path, go_on: Callable[[], bool]) -> ReadSound | None:
        assert answers.wait(30)
        return listen_through(file, go_on)

    monkeypatch.setattr(own_music, "listen_through", slowly)
    hands = music.adviser
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:Alt")
    hands.find("bring.entry:sang 0000.wav")
    hands.tap("bring.all")
    hands.tap("bring.go")
    hands.tap("bring.stop")
    hands.await_text("Stopper …")
    hands.tap("bring.leave")
    hands.await_gone("bring.leave")
    answers.set()
    wait(300)
    assert not hands.there("bring.finish")
    assert own(music) == ()
    hands.tap("ownMusic.bring")
    hands.tap("bring.entry:kort.wav")
    hands.tap("bring.go")
    hands.await_text("1 stykke musik er hentet")


def whole(data: Path, course_id: UUID) -> int:
    """Open a vault anew and read all its own music; return how many pieces there are."""
    vault = Vault.open(paths.vault(data), PASSWORD)
    with vault.begin() as work:
        pieces = work.courses.get(course_id).music
    for piece in pieces:
        assert sound_of(vault.media, piece.id, lambda: True)
    vault.close()
    return len(pieces)


@pytest.mark.parametrize("way", ["room", "program"])
def test_left_in_the_middle_what_came_is_whole_and_nothing_else_stays(
    used_vault: Path, tmp_path: Path, stick: Path, qapp: object, way: str
) -> None:
    data = Path(copytree(used_vault, tmp_path / "data"))
    workshop = enter_music(WorkshopInProgress(data))
    begin(workshop)
    if way == "room":
        workshop.session.do(partial(rooms.enter, room=Room.GOALS))
        workshop.adviser.await_gone("bring.stop")
        workshop.settled()
    came, course = len(own(workshop)), workshop.living.course.id
    workshop.close()
    assert stick.is_dir()
    assert came <= whole(data, course) < 60
    kept = [file for file in data.rglob("*") if file.is_file()]
    assert not [file for file in kept if b"RIFF" in file.read_bytes()]
    assert not [file for file in kept if file.suffix == ".part"]


def test_a_sound_of_a_fifth_of_a_second_is_a_piece_and_no_sound_at_all_is_none(
    music: WorkshopInProgress, stick: Path
) -> None:
    (stick / "nul.wav").write_bytes(tone(0.0))
    hands = music.adviser
    hands.tap("ownMusic.bring")
    for name in ("kort.wav", "nul.wav"):
        hands.tap(f"bring.entry:{name}")
    hands.tap("bring.go")
    hands.await_text("»nul.wav« er ikke musik, DreamDesk kender.")
    hands.tap("bring.finish")
    wait_until(lambda: len(own(music)) == 1, "the short one")
    music.settled()
    music.citizen.touch(f"listening.piece:{own(music)[0].track_id}")
    wait_until(lambda: music.ears.seconds > 0.1, "the taste")
    music.citizen.touch("listening.listen")
    music.citizen.find("listening.ready")
    assert music.ears.seconds == pytest.approx(0.4, abs=0.01)
