"""The composition root: builds everything, in order; takes it down in the reverse order."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dreamdesk import paths
from dreamdesk.storage.folder import VaultFolder
from dreamdesk.storage.thread import VaultThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from types import TracebackType
    from uuid import UUID

    from dreamdesk.services.ports import Store
    from dreamdesk.storage.keys import Effort


class SystemClock:
    """The machine's own time, and random ids."""

    def now(self) -> datetime:
        """Return the time in UTC."""
        from datetime import UTC, datetime

        return datetime.now(UTC)

    def new_id(self) -> UUID:
        """Return an id that nothing else has."""
        from uuid import uuid4

        return uuid4()


class HomeVault:
    """The vault under a data folder; its database is imported when it is first needed.

    `effort` is what one guess at the password of a new vault costs (None: the ordinary much).
    """

    def __init__(self, data: Path, effort: Effort | None = None) -> None:
        self._folder = paths.vault(data)
        self._effort = effort

    def exists(self) -> bool:
        """Whether there is a vault to open."""
        return VaultFolder(self._folder).holds_vault()

    def warm_up(self) -> None:
        """Import what opening needs, while the password is typed."""
        import dreamdesk.storage.vault
        import dreamdesk.ui.adviser.workshop  # noqa: F401

    def create(self, password: str) -> Store:
        """Make a new vault; raises a WorldError."""
        from dreamdesk.storage.keys import Effort
        from dreamdesk.storage.vault import Vault

        return Vault.create(self._folder, password, self._effort or Effort())

    def open(self, password: str) -> Store:
        """Open the vault; raises WrongPassword or another WorldError."""
        from dreamdesk.storage.vault import Vault

        return Vault.open(self._folder, password)


def keep_caches_in(data: Path) -> None:
    """Let Qt's caches lie in the data folder; before Qt starts."""
    cache = data / "cache"
    os.environ["XDG_CACHE_HOME"] = str(cache)
    os.environ["QML_DISK_CACHE_PATH"] = str(cache / "qml")


def draw_undivided() -> None:
    """Let a thread that draws do so alone; before Qt draws.

    Qt shares out what is see-through among threads, however little it is: to wake them for each
    stroke of a marker takes three times as long as to draw it.
    """
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"


def _content(data: Path, sample: bool) -> tuple[Path, ...]:
    """Return the folders of content, the one that wins last; the sample shows what is built in."""
    return (paths.assets(),) if sample else (paths.assets(), paths.own_content(data))


class Program:
    """The running program. Build it, `show` it, `run` it, `close` it; once."""

    def __init__(self, data: Path, effort: Effort | None = None, sample: bool = False) -> None:
        keep_caches_in(data)
        draw_undivided()
        # Qt starts only now that its caches have a place.
        from dreamdesk.ui.adviser.desk import Desk
        from dreamdesk.ui.engine import application, engine
        from dreamdesk.ui.means import Means
        from dreamdesk.ui.shared.sweeping import Sweeping
        from dreamdesk.ui.shared.vault_line import VaultLine
        from dreamdesk.ui.shared.weakly import weakly
        from dreamdesk.ui.windows import Surfaces

        self._qt = application()
        self._sweeping = Sweeping()
        self._thread = VaultThread()
        self._vaults = HomeVault(data, effort)
        line, clock = VaultLine(self._thread), SystemClock()
        content, cache = _content(data, sample), paths.picture_cache(data)
        self._means = Means(line, self._vaults, clock, content, sample=sample, cache=cache)
        self._engine = engine()
        self._surfaces = Surfaces(self._engine, self._means)
        self._desk = Desk(self._means, self._surfaces)
        # Nothing that it holds may hold the program: Python sees no circle that a signal closes,
        # and a thread keeps the excepthook that it was made under.
        qt, warm_up = self._qt, weakly(self._warm_up)
        # Not quit(), which would ask the citizen's window first.
        self._desk.left.connect(lambda: qt.exit(0))
        self._desk.firstSeen.connect(lambda: warm_up(data))
        self._hook, sys.excepthook = sys.excepthook, weakly(self._bug)

    def show(self) -> None:
        """Show the adviser's window; what opening needs is imported after its first frame."""
        from dreamdesk.ui.engine import load_window

        if self._means.sample:
            self._means.line.ask(self._sample_vault, self._desk.opened)
        else:
            self._desk.begin()
        self._window = load_window(self._engine, "Adviser/AdviserWindow.qml", self._desk)
        self._surfaces.open_adviser(self._window)

    def run(self) -> int:
        """Run until the adviser's window is closed; returns the exit status."""
        return self._qt.exec()

    def end(self) -> None:
        """Close the adviser's window, as somebody would."""
        self._window.close()

    def close(self) -> None:
        """Keep what is being typed, close the vault, and take everything down."""
        import shiboken6

        from dreamdesk.log import close_log

        self._desk.close()
        self._means.fall_silent()
        self._thread.close()
        self._means.line.close()
        self._surfaces.close()
        # The screens go before what they show, or they would ask presenters that are gone.
        shiboken6.delete(self._engine)
        self._qt.processEvents()
        self._surfaces.let_go()
        self._sweeping.close()
        sys.excepthook = self._hook
        close_log()

    def _sample_vault(self) -> Store:
        import secrets

        from dreamdesk.services import adviser_code, sample
        from dreamdesk.ui.means import SAMPLE_CODE
        from dreamdesk.ui.shared.spot_picture import sample_cutter

        library = self._means.library
        store = self._vaults.create(secrets.token_urlsafe())
        with store.begin() as work:
            adviser_code.put(work, SAMPLE_CODE)
            sample.fill(work, library, self._means.clock, sample_cutter(library))
            work.commit()
        return store

    def _warm_up(self, data: Path) -> None:
        import gc

        from dreamdesk.log import keep_log
        from dreamdesk.ui.engine import complete

        keep_log(data / "log")
        complete()
        # What stands after the start stays: looking through it again and again holds frames up.
        self._means.line.ask(self._vaults.warm_up, lambda _: gc.freeze())

    def _bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._means.line.failed.emit(error)
        # Python's own hook would print the message, which may hold somebody's words.
        if self._hook is not sys.__excepthook__:
            self._hook(kind, error, trace)


def run(data: Path) -> int:
    """Run the program on a data folder; returns the exit status."""
    return _run(lambda: Program(data))


def run_sample() -> int:
    """Run the program on a throwaway vault with the sample workshops."""
    import tempfile

    from dreamdesk.storage.keys import Effort

    # Nobody can know the password of a vault that is gone in a while: it need not be dear.
    cheap = Effort(memory_kib=64, passes=1, lanes=1)
    with tempfile.TemporaryDirectory(prefix="dreamdesk-") as folder:
        return _run(lambda: Program(Path(folder), cheap, sample=True))


def _run(build: Callable[[], Program]) -> int:
    program = build()
    program.show()
    from dreamdesk.ui.ending import Ending

    ending = Ending()
    ending.asked.connect(program.end)
    try:
        return program.run()
    finally:
        ending.close()
        program.close()
