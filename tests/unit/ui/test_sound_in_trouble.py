"""The owner of sound in trouble: impatient hands, sleep, files and loudspeakers that go."""

from __future__ import annotations

import math
import os
import time
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudioDecoder

from dreamdesk.ui.fading import CHANNELS, RATE
from dreamdesk.ui.sound import FADE_OUT, SystemSound
from dreamdesk.ui.speakers import NoSpeaker, Speaker, through_sleep
from support.ears import Ears
from support.hands import wait, wait_until
from support.playing import LOUD, heard, piece, quiet, tone


def test_asked_to_stop_again_and_again_it_takes_no_longer(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 60)), 1.0)
    heard(ears, 3)
    begun = ears.seconds
    while sound.sounds and ears.seconds - begun < 3 * FADE_OUT:
        sound.stop()
        wait(5)
    assert ears.seconds - begun == pytest.approx(FADE_OUT, abs=0.15)


@pytest.mark.parametrize("then", ["stop", "play"])
def test_what_ends_a_pause_that_still_fades_makes_no_step(
    sound: SystemSound, ears: Ears, tmp_path: Path, then: str
) -> None:
    sound.play(piece(tone(tmp_path, 30)), 1.0)
    heard(ears, 3)
    sound.pause()
    heard(ears, ears.seconds + 1)
    assert sound.sounds
    if then == "stop":
        sound.stop()
    else:
        sound.play(piece(tone(tmp_path, 3, "next")), 1.0)
    wait_until(lambda: sound.piece == "" and not sound.sounds, "silence")
    jumps = [abs(a - b) for a, b in pairwise(ears.samples[::CHANNELS])]
    assert max(jumps) < LOUD * 2 * math.pi * 400 / RATE * 1.05


def test_a_piece_asked_for_as_the_one_before_ends_is_played_now_and_not_later(
    sound: SystemSound, ears: Ears, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short, following = piece(tone(tmp_path, 0.8, "short")), piece(tone(tmp_path, 3, "next"))
    ended: list[str] = []
    sound.ended.connect(lambda: ended.append(sound.piece))
    # Time stands still after half a second: on a busy machine it would have ended by then.
    monkeypatch.setattr(ears, "wanted", lambda: round((0.5 - ears.seconds) * RATE))
    sound.play(short, 1.0)
    heard(ears, 0.5)
    sound.play(following, 1.0)
    monkeypatch.undo()
    assert sound.piece == "next"
    wait_until(lambda: bool(ended), "the end")
    assert ears.seconds == pytest.approx(3.8, abs=0.01)
    assert ears.peak(2, 3) == pytest.approx(LOUD, rel=0.01)
    wait(100)
    assert (ended, sound.sounds) == ([""], False)


def test_what_is_about_to_begin_can_be_held_and_waits_at_its_beginning(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 20, "first")), 1.0)
    heard(ears, 3)
    sound.play(piece(tone(tmp_path, 4, "next")), 1.0)
    sound.pause()
    assert (sound.piece, sound.paused, sound.seconds) == ("next", True, 0)
    quiet(sound)
    at = ears.seconds
    wait(100)
    assert (sound.piece, sound.paused, ears.seconds) == ("next", True, at)
    sound.go_on()
    wait_until(lambda: sound.piece == "", "the end")
    assert ears.seconds - at == pytest.approx(4, abs=0.01)


def test_the_next_piece_is_as_soft_as_was_asked_for_while_it_was_about_to_begin(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 20, "first")), 1.0)
    heard(ears, 3)
    sound.play(piece(tone(tmp_path, 6, "next")), 1.0)
    heard(ears, ears.seconds + 0.3)
    sound.set_volume(0.2)
    wait_until(lambda: sound.piece == "", "the end")
    assert ears.peak(ears.seconds - 3, ears.seconds) == pytest.approx(LOUD * 0.04, rel=0.05)


def list_of_others(folder: Path) -> Path:
    """Write a list that points at real music, under the name of music."""
    tone(folder, 5, "other")
    file = folder / "sang.mp3"
    file.write_text(f"#EXTM3U\n#EXTINF:5,x\n{folder / 'other.wav'}\n")
    return file


def test_a_list_of_other_files_that_is_called_music_is_not_followed(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(list_of_others(tmp_path)), 1.0)
    wait(200)
    assert [str(trouble) for trouble in told] == ["sang"]
    assert (ears.seconds, sound.piece) == (0, "")


def test_ffmpeg_never_sees_what_does_not_begin_as_music(
    sound: SystemSound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(QAudioDecoder, "start", seen.append)
    sound.play(piece(list_of_others(tmp_path)), 1.0)
    assert seen == []


def test_a_file_cut_off_while_it_plays_fades_and_is_named(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    file = tone(tmp_path, 60)
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(file), 1.0)
    heard(ears, 3)
    os.truncate(file, file.stat().st_size // 3)
    wait_until(lambda: bool(told), "the trouble")
    assert [str(trouble) for trouble in told] == ["tone"]
    assert 3 < ears.seconds < 25
    assert ears.peak(ears.seconds - 0.01, ears.seconds) < LOUD * 0.05


def test_what_is_removed_while_it_fades_out_is_nobodys_trouble(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    file = tone(tmp_path, 5)
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(file), 1.0)
    heard(ears, 1)
    sound.stop()
    file.unlink()
    quiet(sound)
    assert told == []


class SlowDisk:
    """A clock that is moved by hand, and music of which nothing more comes."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ears, self.now, self.told = Ears(), 0.0, list[Exception]()
        self.sound = SystemSound(lambda: self.ears, clock=lambda: self.now)
        self.sound.failed.connect(self.told.append)
        self.sound.play(piece(tone(folder, 60)), 1.0)
        heard(self.ears, 2)
        monkeypatch.setattr(QAudioDecoder, "bufferAvailable", lambda _: False)
        before = 0.0
        while before < self.ears.seconds:
            before = self.ears.seconds
            wait(100)

    def pass_by(self, seconds: float) -> None:
        """Let time pass, in steps that are no sleep."""
        for _ in range(int(seconds * 2)):
            self.now += 0.5
            wait(40)


def test_a_disk_that_does_not_answer_is_waited_for_and_then_told(
    tmp_path: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = SlowDisk(tmp_path, monkeypatch)
    disk.pass_by(4)
    assert (disk.told, disk.sound.piece) == ([], "tone")
    disk.pass_by(2)
    wait_until(lambda: bool(disk.told), "the trouble")
    assert [str(trouble) for trouble in disk.told] == ["tone"]
    assert (disk.sound.piece, disk.sound.sounds) == ("", False)
    disk.sound.close()


def test_while_a_disk_does_not_answer_one_can_stop_and_hear_another_piece(
    tmp_path: Path, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = SlowDisk(tmp_path, monkeypatch)
    disk.sound.stop()
    disk.pass_by(1)
    wait_until(lambda: not disk.sound.sounds, "silence")
    disk.sound.play(piece(tone(tmp_path, 60, "again")), 1.0)
    disk.sound.play(piece(tone(tmp_path, 60, "next")), 1.0)
    disk.pass_by(1)
    monkeypatch.undo()
    before = disk.ears.seconds
    wait_until(lambda: disk.ears.seconds > before + 2, "the next piece")
    assert disk.sound.piece == "next"
    assert disk.told == []
    disk.sound.close()


def test_a_machine_that_sleeps_while_music_fades_wakes_to_silence(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    ears, now = Ears(), [0.0]
    sound = SystemSound(lambda: ears, clock=lambda: now[0])
    sound.play(piece(tone(tmp_path, 60)), 1.0)
    heard(ears, 2)
    sound.stop()
    now[0] += 3600
    before = ears.seconds
    quiet(sound)
    assert ears.seconds == before
    sound.play(piece(tone(tmp_path, 60, "first")), 1.0)
    heard(ears, before + 2)
    sound.play(piece(tone(tmp_path, 60, "next")), 1.0)
    now[0] += 3600
    before = ears.seconds
    quiet(sound)
    wait(60)
    assert (sound.piece, sound.paused, ears.seconds) == ("next", True, before)
    sound.close()


def test_music_does_not_come_back_by_itself_with_the_loudspeaker(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    ears, found = Ears(), list[Speaker]()
    sound = SystemSound(lambda: found[-1], clock=lambda: 0.0)
    found.append(ears)
    sound.play(piece(tone(tmp_path, 60)), 1.0)
    heard(ears, 2)
    found.append(NoSpeaker())
    sound._devices_changed()
    assert (sound.heard, sound.paused, sound.piece) == (False, True, "tone")
    found.append(back := Ears())
    sound._devices_changed()
    wait(100)
    assert (sound.heard, sound.paused, back.seconds) == (True, True, 0)
    sound.go_on()
    heard(back, 2)
    assert back.peak(0, 0.05) < LOUD * 0.01
    sound.close()


def test_another_loudspeaker_begins_softly(tmp_path: Path, qapp: QGuiApplication) -> None:
    first, second = Ears(), Ears()
    found: list[Speaker] = [first]
    sound = SystemSound(lambda: found[-1], clock=lambda: 0.0)
    sound.play(piece(tone(tmp_path, 60)), 1.0)
    heard(first, 2)
    found.append(second)
    sound._devices_changed()
    heard(second, 3)
    assert (first.closed, sound.paused) == (True, False)
    assert second.peak(0, 0.05) < LOUD * 0.01
    assert second.peak(2, 3) == pytest.approx(LOUD, rel=0.01)
    sound.close()


@pytest.mark.skipif(not hasattr(time, "CLOCK_BOOTTIME"), reason="another system")
def test_the_clock_passes_while_the_machine_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "clock_gettime", {time.CLOCK_BOOTTIME: 4000.0}.__getitem__)
    assert through_sleep() == 4000.0


@pytest.mark.parametrize("form", [(8000, 1, 1), (96_000, 3, 2)])
def test_coarse_and_fine_recordings_last_as_long_as_they_do(
    sound: SystemSound, ears: Ears, tmp_path: Path, form: tuple[int, int, int]
) -> None:
    rate, width, channels = form
    file = tmp_path / "anden.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(channels)
        out.setsampwidth(width)
        out.setframerate(rate)
        out.writeframes(bytes([200] * (width * channels)) * (rate * 2))
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(file), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    assert told == []
    assert ears.seconds == pytest.approx(2, abs=0.01)
    assert ears.peak(1.6, 1.9) > 1000
