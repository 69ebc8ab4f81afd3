"""The program in this process before anybody has come in: at the first start, or at the lock."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickWindow

from dreamdesk.app import Program
from support.hands import Hands, touchscreen
from support.vaults import PASSWORD, cheap_effort


class AtTheDoor:
    """The program and the adviser's hands on it. `data` is its data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.program = Program(data, cheap_effort())
        self.program.show()
        self.desk: Any = self.program._desk
        self.engine = self.program._engine
        self.adviser = self._hands(0)

    def _hands(self, place: int) -> Hands:
        window = self.engine.rootObjects()[place]
        assert isinstance(window, QQuickWindow)
        return Hands(window, touchscreen())

    @property
    def citizen(self) -> Hands:
        """Hands on the citizen's window, which is made with the first workshop."""
        return self._hands(1)

    @property
    def page(self) -> str:
        """The name of the page that stands on the adviser's window."""
        return str(self.desk.stage.screen).removeprefix("Adviser/").removesuffix(".qml")

    def unlock(self, password: str = PASSWORD) -> None:
        """Type a password and let it be tried."""
        self.adviser.await_focus("lock.password")
        self.adviser.write(password)
        self.adviser.tap("lock.open")

    def begin(self, **typed: str) -> None:
        """Fill in the first start, with some of it typed otherwise, and begin."""
        fields = {"name": "Mette Lund", "password": PASSWORD, "again": PASSWORD, "code": "2468"}
        for field, words in {**fields, **typed}.items():
            self.adviser.tap(f"first.{field}")
            self.adviser.write(words)
        self.adviser.tap("first.create")

    def close(self) -> None:
        """Close the program, and let nothing of it stay that the next one would freeze."""
        self.program.close()
        gc.collect()
