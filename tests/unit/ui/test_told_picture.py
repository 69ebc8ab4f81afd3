from collections.abc import Callable

import pytest

from dreamdesk.ui.shared.told_picture import PictureTelling


class Herald:
    def __init__(self) -> None:
        self.listeners: list[Callable[[], None]] = []

    def connect(self, listener: Callable[[], None], /) -> None:
        self.listeners.append(listener)

    def tell(self) -> None:
        for listener in self.listeners:
            listener()


class RecordedVoice:
    def __init__(self, ready: bool) -> None:
        self.ready = ready
        self.readyChanged, self.ended = Herald(), Herald()
        self.said: list[str] = []

    def say(self, words: str) -> None:
        self.said.append(words)

    def hush(self) -> None:
        self.said.append("")


@pytest.fixture
def voice() -> RecordedVoice:
    return RecordedVoice(ready=True)


def test_a_picture_is_read_by_its_title_and_what_is_seen_on_it(voice: RecordedVoice) -> None:
    telling = PictureTelling(voice)
    telling.say("Ved åen", "Sten i en å.")
    telling.say("Eget billede", "")
    assert voice.said == ["Ved åen. Sten i en å.", "Eget billede."]
    assert telling.speaking is True
    voice.ended.tell()
    assert telling.speaking is False


def test_it_falls_silent_when_the_picture_is_left_and_only_then(voice: RecordedVoice) -> None:
    telling = PictureTelling(voice)
    telling.hush()
    telling.say("Ved åen", "")
    telling.close()
    assert voice.said == ["Ved åen.", ""]
    assert telling.speaking is False


def test_without_a_voice_nothing_is_offered_until_one_is_found() -> None:
    voice = RecordedVoice(ready=False)
    telling = PictureTelling(voice)
    assert telling.canSpeak is False
    voice.ready = True
    voice.readyChanged.tell()
    assert telling.canSpeak is True


def test_pictures_are_described_when_somebody_asks_for_it(voice: RecordedVoice) -> None:
    telling = PictureTelling(voice)
    assert telling.described is False
    telling.turnDescribed()
    assert telling.described is True
    telling.turnDescribed()
    assert telling.described is False
