"""Files that people bring: what is known of them, or why they are refused."""

from __future__ import annotations

import os
import random
from array import array
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.sounds.reading import LONGEST, read_sound
from support.hands import wait_until
from support.sound_files import (
    PIECES,
    RATE,
    float_wav,
    mp3_frame,
    mp4,
    promised_wav,
    tagged_mp3,
    tone,
    words,
    write_wav,
)

Read = Callable[..., ReadSound | None]
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def read(qapp: QGuiApplication) -> Iterator[Read]:
    """Read on a thread of Python's own, as the errands do, while the windows' thread goes on."""
    with ThreadPoolExecutor(1) as pool:

        def on_the_thread(file: Path, go_on: Callable[[], bool] = lambda: True) -> ReadSound | None:
            reading = pool.submit(read_sound, file, go_on)
            wait_until(reading.done, "the file to be read")
            return reading.result()

        yield on_the_thread


def refused(read: Read, file: Path) -> Refusal:
    with pytest.raises(FileRefused) as told:
        read(file)
    return told.value.why


def test_a_file_is_known_when_it_has_been_listened_through(read: Read, tmp_path: Path) -> None:
    sound = read(write_wav(tmp_path / "tone.wav", tone(4, -23.0)))
    assert sound is not None
    assert sound.seconds == pytest.approx(4, abs=0.01)
    assert sound.loudness == pytest.approx(-23.0, abs=0.1)
    assert sound.media_type == "audio/wav"


def test_tags_come_along(read: Read, tmp_path: Path) -> None:
    frames = {b"TIT2": words("Blåbærvisen"), b"TPE1": words("Ævle & Bævle")}
    sound = read(tagged_mp3(tmp_path / "sang.mp3", frames))
    assert sound is not None
    assert (sound.title, sound.artist) == ("Blåbærvisen", "Ævle & Bævle")
    assert sound.media_type == "audio/mpeg"


def test_a_silent_file_is_music_too(read: Read, tmp_path: Path) -> None:
    sound = read(write_wav(tmp_path / "stille.wav", array("h", bytes(RATE * 4 * 3))))
    assert sound is not None
    assert sound.loudness == -70.0


@pytest.mark.parametrize("seconds", [0.02, 0.25, 0.39])
def test_what_is_shorter_than_the_gate_looks_is_measured(
    read: Read, tmp_path: Path, seconds: float
) -> None:
    sound = read(write_wav(tmp_path / "kort.wav", tone(seconds, -20.0)))
    assert sound is not None
    assert sound.loudness == pytest.approx(-20.0, abs=1.0)


def test_a_list_of_other_files_is_never_followed(read: Read, tmp_path: Path) -> None:
    other = write_wav(tmp_path / "tone.wav", tone(1, -23.0))
    (tmp_path / "sang.mp3").write_text(f"#EXTM3U\n#EXTINF:1,\n{other}\n")
    assert refused(read, tmp_path / "sang.mp3") is Refusal.NOT_MUSIC


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", Refusal.EMPTY),
        (b"ikke musik " * 400, Refusal.NOT_MUSIC),
        (mp4(b"drms"), Refusal.PROTECTED),
        (mp4(b"avc1"), Refusal.NOT_MUSIC),
        (mp3_frame()[:3], Refusal.NOT_MUSIC),
        (b"OggS" + bytes(500), Refusal.NOT_MUSIC),
    ],
    ids=["empty", "text", "locked", "no sound", "a piece of a frame", "only a name"],
)
def test_what_is_no_music_is_told(read: Read, tmp_path: Path, data: bytes, why: Refusal) -> None:
    (tmp_path / "sang.m4a").write_bytes(data)
    assert refused(read, tmp_path / "sang.m4a") is why


def test_what_breaks_off_is_torn(read: Read, tmp_path: Path) -> None:
    whole = (FIXTURES / "tone.flac").read_bytes()
    (tmp_path / "sang.flac").write_bytes(whole[: len(whole) // 2])
    assert read(FIXTURES / "tone.flac") is not None
    assert refused(read, tmp_path / "sang.flac") is Refusal.TORN
    promised_wav(tmp_path / "sang.wav", 60, bytes(16000 * 10))
    assert refused(read, tmp_path / "sang.wav") is Refusal.TORN


def test_six_hours_are_refused_by_their_header(read: Read, tmp_path: Path) -> None:
    promised_wav(tmp_path / "nat.wav", 6 * 3600, bytes(16000))
    assert refused(read, tmp_path / "nat.wav") is Refusal.TOO_LONG


def test_what_only_turns_out_to_be_too_long_is_left_after_an_hour(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A file that hides its length, and an hour that is shorter, so that the test is too.
    monkeypatch.setattr("dreamdesk.sounds.reading.LONGEST", 3.0)
    monkeypatch.setattr("dreamdesk.sounds.reading.read_tags", lambda _: _no_tags())
    assert LONGEST == 3600.0
    file = write_wav(tmp_path / "tone.wav", tone(9, -23.0))
    assert refused(read, file) is Refusal.TOO_LONG


def _no_tags() -> object:
    from dreamdesk.sounds.tags import Tags

    return Tags()


def test_a_folder_a_link_and_what_is_gone_are_told(read: Read, tmp_path: Path) -> None:
    (tmp_path / "mappe.mp3").mkdir()
    assert refused(read, tmp_path / "mappe.mp3") is Refusal.NOT_MUSIC
    (tmp_path / "ring.mp3").symlink_to(tmp_path / "ring.mp3")
    assert refused(read, tmp_path / "ring.mp3") is Refusal.OUTSIDE
    write_wav(tmp_path / "tone.wav", tone(1, -23.0))
    (tmp_path / "vej.wav").symlink_to(tmp_path / "tone.wav")
    assert refused(read, tmp_path / "vej.wav") is Refusal.OUTSIDE
    assert refused(read, tmp_path / "væk.mp3") is Refusal.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe")
def test_a_pipe_is_not_waited_for(read: Read, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør.mp3")
    assert refused(read, tmp_path / "rør.mp3") is Refusal.NOT_MUSIC


def test_a_file_that_goes_away_while_it_is_read_is_told(read: Read, tmp_path: Path) -> None:
    file = write_wav(tmp_path / "tone.wav", tone(30, -23.0))

    def pulled_out() -> bool:
        file.unlink(missing_ok=True)
        return True

    with pytest.raises(FileRefused) as told:
        read(file, pulled_out)
    assert told.value.why is Refusal.UNREADABLE


def test_samples_that_are_no_numbers_are_torn(read: Read, tmp_path: Path) -> None:
    samples = array("f", [0.1, -0.1] * RATE)
    assert read(float_wav(tmp_path / "god.wav", samples)) is not None
    samples[RATE] = float("nan")
    assert refused(read, float_wav(tmp_path / "nan.wav", samples)) is Refusal.TORN
    samples[RATE] = float("inf")
    assert refused(read, float_wav(tmp_path / "inf.wav", samples)) is Refusal.TORN


def test_it_stops_when_it_is_told_to(read: Read, tmp_path: Path) -> None:
    file = write_wav(tmp_path / "tone.wav", tone(60, -23.0))
    asked: list[bool] = []

    def go_on() -> bool:
        asked.append(True)
        return len(asked) < 3

    assert read(file, go_on) is None
    assert len(asked) == 3


# Qt says so in the log of every packet without a time, and names nothing.
@pytest.mark.qt_log_ignore("AV_NOPTS_VALUE")
def test_files_with_mistakes_in_them_are_read_or_refused_and_never_more(
    read: Read, tmp_path: Path
) -> None:
    whole = (FIXTURES / "tone.flac").read_bytes()
    chance = random.Random(5)
    for number in range(20):
        torn = bytearray(whole)
        for _ in range(6):
            torn[chance.randrange(4, len(torn))] = chance.randrange(256)
        file = tmp_path / f"{number}.flac"
        file.write_bytes(torn)
        try:
            sound = read(file)
        except FileRefused:
            continue
        assert sound is not None
        assert -70 <= sound.loudness < 10


def test_what_is_read_is_nobodys_business(
    read: Read, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    frames = {b"TIT2": words("hemmelig")}
    read(tagged_mp3(tmp_path / "hemmelig.mp3", frames))
    assert "hemmelig" not in capfd.readouterr().err


def test_a_piece_of_the_house_is_as_loud_as_was_measured(read: Read) -> None:
    sound = read(PIECES / "torvedag.opus")
    assert sound is not None
    assert sound.seconds == pytest.approx(130.3, abs=0.2)
    assert sound.loudness == pytest.approx(-20.0, abs=0.3)
