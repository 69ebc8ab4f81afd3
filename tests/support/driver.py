"""The real program in a process of its own, with somebody's hands on it: commands come by a pipe.

Run as `python -m support.driver HOME`. Each line on stdin is a JSON object with the name of the
surface ("adviser" or "citizen"), the verb (a method of Hands) and its arguments; each line on
stdout answers with what the verb returned, or with what went wrong.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from dreamdesk.app import Program
from dreamdesk.ui.sound import SystemSound
from support import table_gestures
from support.ears import Headphones
from support.hands import Hands, touchscreen, wait_until
from support.ink_gestures import InkHands
from support.sight import Sight
from support.vaults import cheap_effort

_SAID: list[str] = []

_UNSAID = ("PulseAudioService",)
"""What Qt says where a machine has no sound system; that is told on the screen."""


def _listen(kind: QtMsgType, _context: object, message: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not message.startswith(_UNSAID):
        _SAID.append(f"{kind.name}: {message}")


class Driver(QObject):
    """Does what the pipe says, on the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self._touchscreen = touchscreen()
        self._ink_hands = InkHands()
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        arrived = os.read(sys.stdin.fileno(), 1 << 16)
        if not arrived:
            # The story has gone. Not quit(), which the citizen's window could refuse.
            self._notifier.setEnabled(False)
            QGuiApplication.exit(0)
            return
        *lines, self._rest = (self._rest + arrived).split(b"\n")
        for line in lines:
            # A command may let the program run: the next one waits until it is done.
            self._notifier.setEnabled(False)
            answer = self._answer(json.loads(line))
            print(json.dumps(answer), flush=True)
            self._notifier.setEnabled(True)

    def _answer(self, command: dict[str, Any]) -> dict[str, Any]:
        try:
            result = self._do(command["surface"], command["verb"], command.get("with", []))
        except Exception as error:
            return {"error": f"{type(error).__name__}: {error}", "said": _SAID}
        return {"result": result, "said": _SAID}

    def _do(self, surface: str, verb: str, values: list[Any]) -> object:
        if surface == "program":
            return getattr(self, verb)(*values)
        hands = Hands(self.window(surface), self._touchscreen)
        if verb == "press":
            key, modifier = values
            values = [
                getattr(Qt.Key, f"Key_{key}"),
                getattr(Qt.KeyboardModifier, f"{modifier}Modifier"),
            ]
        if verb == "find":
            hands.find(*values)
            return True
        if verb in ("mouse_drag", "pinch_both", "laid"):
            return getattr(table_gestures, verb)(hands, *values)
        if verb in ("ink", "on_screen", "strokes"):
            return getattr(self._ink_hands, verb)(hands, *values)
        return getattr(hands, verb)(*values)

    def window(self, surface: str) -> QQuickWindow:
        """Return a window by its objectName."""
        found = _window(surface)
        wait_until(lambda: _window(surface) is not None, f"the {surface}'s window")
        found = _window(surface)
        assert found is not None
        return found

    def shows(self, surface: str) -> bool:
        """Tell whether a window can be seen."""
        window = _window(surface)
        return window is not None and window.isVisible()

    def grab(self, surface: str, file: str) -> None:
        """Take a picture of a window."""
        self.window(surface).grabWindow().save(file)

    def screen(self) -> str:
        """Return the QML file of the innermost screen that the adviser sees."""
        stages = Sight(self.window("adviser")).having("stage")
        return str(stages[-1].property("source").toString()) if stages else ""

    def quit(self) -> None:
        """Close the adviser's window, as somebody would."""
        self.window("adviser").close()

    def modules(self) -> list[str]:
        """Return the names of everything that has been imported."""
        return sorted(sys.modules)


def _window(surface: str) -> QQuickWindow | None:
    windows = (w for w in QGuiApplication.allWindows() if isinstance(w, QQuickWindow))
    return next((w for w in windows if w.objectName() == surface), None)


def main() -> int:
    """Run the program on the data folder that is named."""
    qInstallMessageHandler(_listen)
    program = Program(Path(sys.argv[1]), cheap_effort(), sample="--sample" in sys.argv)
    vars(program._means)["sound"] = SystemSound(Headphones)
    program.show()
    driver = Driver()
    try:
        return program.run()
    finally:
        driver.deleteLater()
        program.close()
        if _SAID:
            print("\n".join(_SAID), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
