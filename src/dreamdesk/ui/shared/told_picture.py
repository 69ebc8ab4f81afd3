"""A picture told in words: shown as text for somebody who sees little, and read aloud."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from dreamdesk.ui.shared.presenter import Presenter

if TYPE_CHECKING:
    from dreamdesk.services.ports import Voice

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


class Silence(QObject):
    """A machine without a voice."""

    ready = False
    readyChanged = Signal()
    ended = Signal()

    def say(self, words: str) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Go on saying nothing."""


@dataclass(frozen=True, slots=True)
class ToldView:
    """Whether pictures are described in words, whether there is a voice, and whether it speaks."""

    described: bool = False
    canSpeak: bool = False
    speaking: bool = False


@QmlElement
class PictureTelling(Presenter):
    """One for both surfaces: what one side asks to be told, the other may hush."""

    _view: ToldView
    describedChanged = Signal()
    canSpeakChanged = Signal()
    speakingChanged = Signal()

    def __init__(self, voice: Voice) -> None:
        super().__init__(ToldView(canSpeak=voice.ready))
        self._voice = voice
        voice.readyChanged.connect(self._voice_found)
        voice.ended.connect(self._fell_silent)

    @Property(bool, notify=describedChanged)
    def described(self) -> bool:
        """Whether a large picture stands with a description of what is seen on it."""
        return self._view.described

    @Property(bool, notify=canSpeakChanged)
    def canSpeak(self) -> bool:
        """Whether the machine has a Danish voice."""
        return self._view.canSpeak

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        """Whether something is being read aloud."""
        return self._view.speaking

    @property
    def is_speaking(self) -> bool:
        """Whether something is being read aloud."""
        return self._view.speaking

    @Slot()
    def turnDescribed(self) -> None:
        """Describe pictures in words, or no longer."""
        self._show(replace(self._view, described=not self._view.described))

    @Slot(str, str)
    def say(self, title: str, alt: str) -> None:
        """Read a picture's title and description aloud; what is being read is broken off."""
        parts = (words.strip().rstrip(".") for words in (title, alt))
        self._voice.say(". ".join(part for part in parts if part) + ".")
        self._show(replace(self._view, speaking=True))

    @Slot()
    def hush(self) -> None:
        """Fall silent: somebody asked for it, or the picture has been left."""
        if self._view.speaking:
            self._voice.hush()
            self._show(replace(self._view, speaking=False))

    def close(self) -> None:
        """Fall silent, and listen no longer."""
        self.hush()

    @Slot()
    def _voice_found(self) -> None:
        self._show(replace(self._view, canSpeak=self._voice.ready))

    @Slot()
    def _fell_silent(self) -> None:
        self._show(replace(self._view, speaking=False))
