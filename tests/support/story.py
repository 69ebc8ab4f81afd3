"""A story: the real program in a process of its own, told in taps, touches and keys."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from support.vaults import PASSWORD
from support.workshop_in_progress import make_used_vault

_SUPPORT = Path(__file__).resolve().parent

_FFMPEG = re.compile(r"^\[opus @ \w+\] Could not update timestamps.*\n", re.MULTILINE)
"""What FFmpeg itself remarks while it decodes an Opus file; it goes past Qt and its log."""

LOOKING = frozenset({"find", "there", "reads", "await_text", "await_gone", "text", "names", "laid"})
"""What one does with the eyes alone."""


class StoryProblem(AssertionError):
    """Something in the story did not go as told."""


class Program:
    """The running program, as the story reaches it."""

    def __init__(self, home: Path, screens: int = 2, *extra: str, display: str = "") -> None:
        """`display` names a real X server, and Qt then draws as it does for everybody."""
        layout = "two_screens.json" if screens == 2 else "one_screen.json"
        offscreen = f"offscreen:configfile={_SUPPORT / layout}"
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb" if display else offscreen,
            "QT_QUICK_BACKEND": "" if display else "software",
            "DISPLAY": display,
            "PYTHONPATH": str(_SUPPORT.parent),
            "HOME": str(home),
        }
        command = [sys.executable, "-m", "support.driver", str(home / "data"), *extra]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self.adviser = Surface(self, "adviser")
        self.citizen = Surface(self, "citizen")

    def ask(self, surface: str, verb: str, *values: Any) -> Any:
        """Have something done and return what came of it; Qt's warnings are failures."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        try:
            stdin.write(json.dumps({"surface": surface, "verb": verb, "with": values}) + "\n")
            stdin.flush()
            answer = json.loads(stdout.readline() or "{}")
        except (BrokenPipeError, json.JSONDecodeError):
            answer = {}
        if not answer:
            raise StoryProblem(f"the program ended: {self._process.communicate()[1]}")
        if answer["said"]:
            raise StoryProblem(f"Qt said: {answer['said']}")
        if "error" in answer:
            raise StoryProblem(f"{surface} {verb} {values}: {answer['error']}")
        return answer["result"]

    def threads(self) -> list[str]:
        """Return the names of the program's threads."""
        tasks = Path(f"/proc/{self._process.pid}/task").iterdir()
        return [(task / "comm").read_text().strip() for task in tasks]

    def kill(self) -> None:
        """Kill the process as a power cut would: no chance to tidy up."""
        self._process.send_signal(signal.SIGKILL)
        self._process.communicate()

    def close(self) -> None:
        """Close the window, and see that the program ends well and without a word."""
        if self._process.poll() is None:
            self.ask("program", "quit")
        errors = _FFMPEG.sub("", self._process.communicate(timeout=30)[1])
        if self._process.returncode != 0 or errors:
            raise StoryProblem(f"ended with {self._process.returncode}: {errors}")


class Surface:
    """One window of the story. Taps, touches and fields are counted as a person would.

    `verbs` is all that was ever done there.
    """

    def __init__(self, program: Program, name: str) -> None:
        self._program = program
        self._name = name
        self.taps = 0
        self.fields = 0
        self.verbs: set[str] = set()
        self.starts_anew = False

    def tap(self, name: str) -> None:
        """Click something."""
        self._count_tap()
        self._ask("tap", name)

    def touch(self, name: str) -> None:
        """Tap something with a finger."""
        self._count_tap()
        self._ask("touch", name)

    def drag(self, name: str, onto: str, share: tuple[float, float] = (0.5, 0.5)) -> None:
        """Drag something with a finger."""
        self._count_tap()
        self._ask("drag", name, onto, list(share))

    def hold(self, name: str, milliseconds: int = 1200) -> None:
        """Press and hold."""
        self._count_tap()
        self._ask("hold", name, milliseconds)

    def write(self, words: str, into: str) -> None:
        """Type into a field that has the focus already, unless one `starts_anew` after a kill."""
        self.fields += 1
        if self.starts_anew:
            self.tap(into)
            self.starts_anew = False
        self._ask("await_focus", into)
        self._ask("write", words)

    def press(self, key: str, modifier: str = "No") -> None:
        """Press a key, such as "Return", with "Shift" or "Control" held down."""
        self._ask("press", key, modifier)

    def tab_to(self, name: str) -> None:
        """Press Tab until something has the focus."""
        self._ask("tab_to", name)

    def mouse_drag(self, name: str, by: list[int]) -> None:
        """Drag something with the mouse, so many pixels across and down."""
        self._count_tap()
        self._ask("mouse_drag", name, by)

    def pinch_both(self, names: list[str], apart: float) -> None:
        """Put two fingers on each of two things at once, turn them and move them apart."""
        self._count_tap()
        self._ask("pinch_both", names, apart)

    def laid(self, names: str) -> dict[str, list[float]]:
        """Return the middle (in shares of the table), the angle and the scale of laid cards."""
        return dict(self._ask("laid", names))

    def ink(self, tool: str, does: str, at: tuple[float, float], pressure: float = 0.5) -> None:
        """Let a "pen", "finger" or "mouse" "press", "move" or "release" at a share of the sheet."""
        self._ask("ink", tool, does, at, pressure)

    def on_screen(self, at: tuple[float, float]) -> tuple[int, int]:
        """Return where a share of the sheet is on the screens."""
        x, y = self._ask("on_screen", at)
        return x, y

    def strokes(self) -> list[dict[str, Any]]:
        """Return what is drawn on the sheet, and whether it is seen, once all of it is drawn."""
        return list(self._ask("strokes"))

    def find(self, name: str) -> None:
        """Wait for something to be there."""
        self._ask("find", name)

    def there(self, name: str) -> bool:
        """Tell whether something can be seen now."""
        return bool(self._ask("there", name))

    def await_gone(self, name: str) -> None:
        """Wait until something is there no longer."""
        self._ask("await_gone", name)

    def reads(self, words: str) -> bool:
        """Tell whether some text holds these words now."""
        return bool(self._ask("reads", words))

    def await_text(self, words: str) -> None:
        """Wait for words to be read on the window."""
        self._ask("await_text", words)

    def text(self, name: str) -> str:
        """Return the text of something."""
        return str(self._ask("text", name))

    def names(self) -> list[str]:
        """Return the names of everything that can be seen."""
        return list(self._ask("names"))

    def picture(self, file: Path) -> None:
        """Take a picture."""
        self._program.ask("program", "grab", self._name, str(file))

    def _count_tap(self) -> None:
        self.taps += 1

    def _ask(self, verb: str, *values: Any) -> Any:
        self.verbs.add(verb)
        return self._program.ask(self._name, verb, *values)


def at_hjem(home: Path) -> Program:
    """Open a vault in which an adviser and a contact person are remembered."""
    make_used_vault(home / "data", left_open=False)
    program = Program(home)
    program.adviser.write(PASSWORD, "lock.password")
    program.adviser.tap("lock.open")
    program.adviser.find("home.new")
    program.adviser.taps = program.adviser.fields = 0
    return program


def opened(home: Path, display: str = "") -> Program:
    """Open the program on a vault whose workshop was open when it was closed."""
    program = Program(home, display=display)
    program.adviser.write(PASSWORD, "lock.password")
    program.adviser.tap("lock.open")
    program.adviser.find("workshop.saved")
    return program
