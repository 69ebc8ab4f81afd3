import pytest

from dreamdesk.ui import voice
from dreamdesk.ui.shared.told_picture import Silence
from dreamdesk.ui.voice import SystemVoice


def test_without_the_engines_library_there_is_no_voice_and_nothing_is_complained_of(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "_SPEECH_DISPATCHER", "libspeechd-that-is-not-there.so.2")
    monkeypatch.setattr(voice.sys, "platform", "linux")
    made = SystemVoice()
    assert made.ready is False
    made.say("Ingen hører det.")
    made.hush()


def test_silence_says_nothing() -> None:
    silence = Silence()
    silence.say("Ingen hører det.")
    silence.hush()
    assert silence.ready is False
