"""The owner of sound, by what a loudspeaker is given: every sample of it."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QAudioDecoder

from dreamdesk.domain.errors import SoundUnplayable
from dreamdesk.services.sound_port import TASTE, Playable
from dreamdesk.sounds.loudness import Loudness
from dreamdesk.sounds.reading import read_sound
from dreamdesk.ui.fading import CHANNELS, RATE
from dreamdesk.ui.lifting import CEILING
from dreamdesk.ui.sound import FADE_OUT, SystemSound
from dreamdesk.ui.speakers import NoSpeaker
from support.ears import Ears
from support.hands import wait_until
from support.playing import LOUD, heard, piece, quiet, tone
from support.sound_files import tone as tone_samples
from support.sound_files import write_wav


def chord(seconds: float, below: float) -> array[int]:
    """Return three tones that swell, with so many decibels under them."""
    swell = [0.6 + 0.4 * math.sin(n / RATE * 3) for n in range(int(seconds * RATE))]
    each = [tone_samples(seconds, below, hertz)[::CHANNELS] for hertz in (200, 500, 1200)]
    mixed = (sum(v) / 3 for v in zip(*each, strict=True))
    return array("h", [int(v * s) for v, s in zip(mixed, swell, strict=True) for _ in "lr"])


def loudness_of(samples: array[int]) -> float:
    """Return how loud samples are, in LUFS, every one of them heard."""
    loudness = Loudness(RATE, CHANNELS, 32768.0, everything=True)
    size = loudness.frames * CHANNELS
    for start in range(0, len(samples) - size + 1, size):
        loudness.hear(samples[start : start + size])
    return loudness.integrated()


def envelope(samples: array[int]) -> list[int]:
    """Return the loudest sample of each cycle of the tone."""
    cycle = RATE // 400 * CHANNELS
    return [max(map(abs, samples[n : n + cycle])) for n in range(0, len(samples) - cycle, cycle)]


def test_it_is_silent_until_somebody_asks(sound: SystemSound, ears: Ears) -> None:
    assert not sound.sounds
    assert sound.piece == ""
    assert ears.seconds == 0


def test_a_piece_is_played_once_and_to_its_end(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    ended: list[bool] = []
    sound.ended.connect(lambda: ended.append(True))
    sound.play(piece(tone(tmp_path, 6)), 1.0)
    wait_until(lambda: bool(ended), "the end")
    assert ears.seconds == pytest.approx(6, abs=0.01)
    assert ended == [True]
    assert sound.piece == ""


def test_a_fade_has_no_step_and_takes_its_time(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 20)), 1.0)
    heard(ears, 4)
    sound.stop()
    begun = ears.seconds
    quiet(sound)
    assert ears.seconds - begun == pytest.approx(FADE_OUT, abs=0.15)
    fade = envelope(ears.between(begun, ears.seconds))
    assert fade == sorted(fade, reverse=True)
    assert fade[0] == pytest.approx(LOUD, rel=0.02)
    assert fade[-1] < LOUD * 0.002
    assert max(a - b for a, b in pairwise(fade)) < LOUD * 0.003
    jumps = [abs(a - b) for a, b in pairwise(ears.samples[::CHANNELS])]
    assert max(jumps) < LOUD * 2 * math.pi * 400 / RATE * 1.05


def test_after_a_pause_it_goes_on_where_it_faded_out(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 12)), 1.0)
    heard(ears, 2)
    sound.pause()
    assert sound.paused
    wait_until(lambda: not sound.sounds, "the fade")
    at = sound.seconds
    sound.go_on()
    wait_until(lambda: sound.piece == "", "the end")
    # Nothing is left out and nothing comes twice: all of it is as long as the piece.
    assert 2 + FADE_OUT <= at < 8
    assert ears.seconds == pytest.approx(12, abs=0.01)


def test_the_ceiling_holds_in_every_sample(sound: SystemSound, ears: Ears, tmp_path: Path) -> None:
    sound.play(piece(tone(tmp_path, 5)), 0.5)
    wait_until(lambda: sound.piece == "", "the end")
    assert ears.peak(0, 5) <= LOUD * 0.25
    assert ears.peak(2, 4) == pytest.approx(LOUD * 0.25, rel=0.01)


@pytest.mark.parametrize("loudness", [-32.0, -26.0, -14.0])
def test_pieces_are_evened_out_by_what_was_measured(
    sound: SystemSound, ears: Ears, tmp_path: Path, loudness: float
) -> None:
    loud = int(LOUD * 10 ** ((loudness + 20) / 20))
    sound.play(piece(tone(tmp_path, 4, loud=loud), loudness), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    off = 20 * math.log10(ears.peak(2, 3.5) / LOUD)
    assert abs(off) < 1, "loudness units from the others"


@pytest.mark.parametrize("below", [-9.0, -20.0, -31.0])
def test_what_somebody_brings_is_measured_and_heard_as_loud_as_the_rest(
    sound: SystemSound, ears: Ears, tmp_path: Path, below: float
) -> None:
    file = write_wav(tmp_path / "egen.wav", chord(9, below + 8.6))
    read = read_sound(file, lambda: True)
    assert read is not None
    assert read.loudness == pytest.approx(below, abs=1)
    sound.play(Playable("egen", "Egen", read.loudness, file), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    assert loudness_of(ears.between(2, 9)) == pytest.approx(-20.0, abs=1)


def test_a_quiet_piece_with_loud_moments_is_lifted_and_never_clips(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    samples = chord(12, -21.4)
    for moment in range(3, 12, 3):
        start = moment * RATE * CHANNELS
        samples[start : start + 96] = tone_samples(0.001, -4.0)
    file = write_wav(tmp_path / "stille.wav", samples)
    read = read_sound(file, lambda: True)
    assert read is not None
    sound.play(Playable("stille", "Stille", read.loudness, file), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    assert CEILING * 0.9 < ears.peak(0, 12) <= CEILING
    assert loudness_of(ears.between(2, 12)) == pytest.approx(-20.0, abs=1)
    # When it has come back from a loud moment it lifts as much as ever.
    second = RATE * CHANNELS
    lifts = [
        ears.peak(end - 0.9, end) / max(samples[int((end - 0.9) * second) : int(end * second)])
        for end in (5.9, 8.9)
    ]
    assert lifts[0] == pytest.approx(lifts[1], rel=0.02)
    assert lifts[0] > 2


def test_a_taste_is_half_a_minute_and_fades(sound: SystemSound, ears: Ears, tmp_path: Path) -> None:
    sound.play(piece(tone(tmp_path, 40)), 1.0, TASTE)
    wait_until(lambda: sound.piece == "" and not sound.sounds, "the end of the taste")
    assert ears.seconds == pytest.approx(TASTE, abs=0.2)
    assert ears.peak(ears.seconds - 0.1, ears.seconds) < LOUD * 0.01


def test_one_piece_gives_way_to_another_and_never_two_are_heard(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    sound.play(piece(tone(tmp_path, 20, "first")), 1.0)
    heard(ears, 3)
    sound.play(piece(tone(tmp_path, 4, "second")), 1.0)
    wait_until(lambda: sound.piece == "second", "the other piece")
    wait_until(lambda: sound.piece == "", "the end")
    assert ears.peak(0, ears.seconds) <= LOUD
    assert ears.seconds < 9


def test_a_voice_ducks_it(sound: SystemSound, ears: Ears, tmp_path: Path) -> None:
    sound.play(piece(tone(tmp_path, 12)), 1.0)
    heard(ears, 3)
    sound.duck(True)
    begun = ears.seconds
    heard(ears, begun + 1.5)
    assert ears.peak(begun + 1, begun + 1.4) < LOUD * 0.2


def test_kept_music_is_played_from_memory(sound: SystemSound, ears: Ears, tmp_path: Path) -> None:
    data = tone(tmp_path, 3).read_bytes()
    sound.play(Playable("kept", "Kept", -20.0, data=data), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    assert ears.seconds == pytest.approx(3, abs=0.01)


@pytest.mark.parametrize("what", ["text", "empty", "gone"])
def test_what_is_no_music_is_named(sound: SystemSound, tmp_path: Path, what: str) -> None:
    file = tmp_path / "sang.mp3"
    if what != "gone":
        file.write_text("ikke musik" * 200 if what == "text" else "")
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(file), 1.0)
    wait_until(lambda: bool(told), "the trouble")
    (trouble,) = told
    assert isinstance(trouble, SoundUnplayable)
    assert trouble.title == "sang"
    assert sound.piece == ""


def test_a_file_that_is_gone_when_it_has_been_played_is_named(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    file = tone(tmp_path, 8)
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(file), 1.0)
    heard(ears, 2)
    file.unlink()
    wait_until(lambda: bool(told), "the trouble")
    assert isinstance(told[0], SoundUnplayable)
    assert sound.piece == ""
    assert not sound.sounds


def test_what_breaks_while_it_plays_fades_is_named_and_the_next_piece_plays(
    sound: SystemSound, ears: Ears, tmp_path: Path
) -> None:
    told: list[Exception] = []
    sound.failed.connect(told.append)
    sound.play(piece(tone(tmp_path, 30)), 1.0)
    heard(ears, 3)
    assert sound._decoded is not None
    assert sound._decoded._decoder is not None
    sound._decoded._decoder.error.emit(QAudioDecoder.Error.ResourceError)
    assert not told, "before it has faded"
    begun = ears.seconds
    wait_until(lambda: bool(told), "the trouble")
    assert [str(trouble) for trouble in told] == ["tone"]
    assert ears.peak(ears.seconds - 0.01, ears.seconds) < LOUD * 0.05
    assert ears.seconds - begun < 2
    sound.play(piece(tone(tmp_path, 3, "next")), 1.0)
    wait_until(lambda: sound.piece == "", "the end")
    assert len(told) == 1


def test_a_machine_that_has_slept_wakes_to_silence(tmp_path: Path, qapp: QGuiApplication) -> None:
    ears, now = Ears(), [0.0]
    sound = SystemSound(lambda: ears, clock=lambda: now[0])
    sound.play(piece(tone(tmp_path, 60)), 1.0)
    heard(ears, 2)
    now[0] += 3600
    wait_until(lambda: sound.paused, "it to wait")
    quiet(sound)
    before = ears.seconds
    sound.go_on()
    heard(ears, before + 1)
    sound.close()
    assert ears.closed


def test_without_a_loudspeaker_time_passes_all_the_same() -> None:
    now = [0.0]
    nobody = NoSpeaker(lambda: now[0])
    now[0] = 0.05
    assert nobody.wanted() == RATE // 20
    assert not nobody.is_there


def test_nothing_is_said_on_stderr_of_what_is_played(
    sound: SystemSound, ears: Ears, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sound.play(piece(tone(tmp_path, 3, "en-hemmelig-sang")), 1.0)
    heard(ears, 2)
    assert "hemmelig" not in capfd.readouterr().err
