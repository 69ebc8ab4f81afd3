"""The machine's Danish voice, where it has one; without, nothing here is ever offered."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_SPEECH_DISPATCHER = "libspeechd.so.2"

_SLOWER = -0.15
"""Qt's scale from -1 to 1; a little slower than a voice speaks by itself is easier to follow."""


class SystemVoice(QObject):
    """Reads aloud by Qt's speech: only with an engine that is ready and speaks Danish.

    An engine may say only after a while that it is ready; `readyChanged` tells it then.
    """

    readyChanged = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._speech = _engine() if _can_load() else None
        self._danish: QLocale | None = None
        if self._speech is not None:
            self._speech.stateChanged.connect(self._changed)
            self._look_for_danish()

    @property
    def ready(self) -> bool:
        """Whether something can be read aloud in Danish."""
        return self._danish is not None

    def say(self, words: str) -> None:
        """Read words aloud; what is being read is broken off."""
        if self._speech is not None and self._danish is not None:
            self._speech.stop()
            self._speech.say(words)

    def hush(self) -> None:
        """Fall silent at once."""
        if self._speech is not None:
            self._speech.stop()

    @Slot()
    def _changed(self) -> None:
        if self._speech is None:
            return
        if self._danish is None:
            self._look_for_danish()
        elif self._speech.state().name != "Speaking":
            self.ended.emit()

    def _look_for_danish(self) -> None:
        speech = self._speech
        if speech is None or speech.state().name != "Ready":
            return
        self._danish = _danish_of(speech)
        if self._danish is not None:
            speech.setLocale(self._danish)
            speech.setRate(_SLOWER)
            self.readyChanged.emit()


def _can_load() -> bool:
    """Tell whether the engine's own library is there; Qt would complain of it on stderr."""
    if sys.platform != "linux":
        return True
    try:
        ctypes.CDLL(_SPEECH_DISPATCHER)
    except OSError:
        return False
    return True


def _engine() -> QTextToSpeech | None:
    # Slow to import, and asked for behind the lock only.
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = (name for name in QTextToSpeech.availableEngines() if name != "mock")
    found = next(engines, None)
    return QTextToSpeech(found) if found else None


def _danish_of(speech: QTextToSpeech) -> QLocale | None:
    spoken = (locale for locale in speech.availableLocales())
    return next((one for one in spoken if one.language() is QLocale.Language.Danish), None)
