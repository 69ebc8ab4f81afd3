"""Music in impatient hands: many taps, both surfaces at once, rooms left, things pulled out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from dreamdesk.domain.listening import Moment
from dreamdesk.domain.workshop import Pace, Room
from dreamdesk.ui.sound import FADE_OUT
from support.hands import wait, wait_until
from support.music_hands import (
    at_once,
    listen,
    moment,
    owner,
    stays_silent,
    taste,
    tiles,
)
from support.own_music import LONG, bring, own, stick_with_a_long_piece
from support.workshop_in_progress import CODE, WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return stick_with_a_long_piece(tmp_path, monkeypatch)


def test_of_five_tastes_in_a_row_the_last_one_is_heard(music: WorkshopInProgress) -> None:
    names = tiles(music.citizen)[:5]
    at_once(*((music.citizen, name) for name in names))
    assert owner(music).piece == names[-1].partition(":")[2]
    wait_until(lambda: music.ears.seconds > 5, "the last one")
    assert owner(music).piece == names[-1].partition(":")[2]
    music.citizen.touch(names[-1])
    stays_silent(music, owner(music))


def test_both_begin_the_same_piece_at_once_and_it_is_listened_to_once(
    music: WorkshopInProgress,
) -> None:
    name, ready = tiles(music.citizen)[0], Event()
    taste(music, name)
    music.adviser.tap("listening.pieces.fold")
    hear = name.replace("piece", "hear")
    music.adviser._reach(hear)
    music.program._thread.post(ready.wait)
    at_once((music.citizen, "listening.listen"), (music.adviser, hear))
    ready.set()
    music.settled()
    assert [known.track for known in music.living.listening.heard] == [name.partition(":")[2]]
    assert moment(music) is Moment.SOUNDING


@pytest.mark.parametrize("times", [6, 7])
def test_however_often_pause_is_hit_the_screens_say_what_is_heard(
    music: WorkshopInProgress, times: int
) -> None:
    listen(music)
    at_once(*[(music.citizen, "listening.playOrPause")] * times)
    held = times % 2 == 1
    for hands in (music.citizen, music.adviser):
        hands.await_text("Spil musikken" if held else "Hold musikken lidt")
    assert owner(music).paused is held
    if held:
        stays_silent(music, owner(music))


def test_one_holds_the_music_while_the_other_stops_it(music: WorkshopInProgress) -> None:
    listen(music)
    at_once((music.citizen, "listening.playOrPause"), (music.adviser, "listening.stop"))
    stays_silent(music, owner(music))
    music.citizen.find("listening.ready")
    assert moment(music) is Moment.SILENCE


def go_home(workshop: WorkshopInProgress) -> None:
    workshop.adviser.tap("workshop.home")
    workshop.adviser.find("code.1")
    workshop.adviser.await_focus("code.pad")
    workshop.adviser.write(CODE)
    workshop.adviser.tap("code.enter")
    workshop.adviser.find("home.library")


def lock(workshop: WorkshopInProgress) -> None:
    workshop.adviser.tap("workshop.lock")
    workshop.adviser.find("lock.password")


def enter(room: Room) -> Callable[[WorkshopInProgress], None]:
    return lambda workshop: workshop.adviser.tap(f"room.{room.value}")


WAYS: dict[str, Callable[[WorkshopInProgress], None]] = {
    "pause": lambda workshop: workshop.citizen.touch("citizen.pause"),
    "stop": lambda workshop: workshop.citizen.touch("citizen.stop"),
    "worry": lambda workshop: workshop.adviser.tap("workshop.acute"),
    "lock": lock,
    "home": go_home,
    "conversation": enter(Room.CONVERSATION),
    "closing": enter(Room.CLOSING),
}


@pytest.mark.parametrize("way", WAYS)
def test_whatever_is_done_while_a_piece_plays_it_fades_and_nothing_begins(
    music: WorkshopInProgress, way: str
) -> None:
    sound = owner(music)
    listen(music)
    WAYS[way](music)
    wait_until(lambda: sound.paused or not sound.piece, "the fade")
    begun = music.ears.seconds
    stays_silent(music, sound)
    assert music.ears.seconds - begun < FADE_OUT + 1


@pytest.mark.parametrize("way", WAYS)
def test_whatever_is_done_while_one_piece_gives_way_the_other_does_not_play_on(
    music: WorkshopInProgress, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = owner(music)
    first, second, *_ = tiles(music.citizen)
    taste(music, first)
    # Time stands still between the two taps: it is only half a second that one gives way in.
    monkeypatch.setattr(music.ears, "wanted", lambda: 0)
    music.citizen.touch(second)
    assert sound.piece == second.partition(":")[2]
    WAYS[way](music)
    wait(300)
    monkeypatch.undo()
    before = music.ears.seconds
    stays_silent(music, sound)
    assert music.ears.seconds - before < 1


@pytest.mark.parametrize("way", WAYS)
def test_whatever_is_done_while_a_piece_is_looked_for_it_does_not_begin(
    music: WorkshopInProgress, slow: Event, way: str
) -> None:
    (piece,) = bring(music, LONG)
    sound = owner(music)
    music.citizen.touch(f"listening.piece:{piece.track_id}")
    music.citizen.await_text("Finder musikken frem …")
    WAYS[way](music)
    wait(300)
    slow.set()
    stays_silent(music, sound)
    assert (sound.piece, music.ears.seconds) == ("", 0)


def test_the_piece_waits_where_it_was_when_the_workshop_goes_on_after_a_pause(
    music: WorkshopInProgress,
) -> None:
    listen(music)
    music.citizen.touch("citizen.pause")
    stays_silent(music, owner(music))
    music.adviser.tap("pace.goOn")
    wait_until(lambda: music.living.workshop.pace is Pace.UNDER_WAY, "the workshop to go on")
    stays_silent(music, owner(music))
    music.citizen.await_text("Spil musikken")


def test_a_piece_taken_away_or_not_wanted_again_while_it_plays_fades(
    music: WorkshopInProgress,
) -> None:
    (piece,) = bring(music, LONG)
    music.adviser.tap("listening.pieces.fold")
    other = next(name for name in tiles(music.citizen) if piece.track_id not in name)
    taste(music, other)
    music.adviser.tap(other.replace("piece", "notAgain"))
    music.citizen.await_gone(other)
    stays_silent(music, owner(music))
    taste(music, f"listening.piece:{piece.track_id}")
    music.adviser.tap(f"ownMusic.piece:{piece.track_id}")
    music.adviser.tap("piece.ask")
    music.adviser.tap("piece.remove")
    music.citizen.await_gone(f"listening.piece:{piece.track_id}")
    stays_silent(music, owner(music))
    assert own(music) == ()
