"""What all tests share: Qt without a screen, warnings as failures, a program to lay hands on."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, settings

# A busy machine fails no test, and finding out why one failed does not take minutes.
settings.register_profile(
    "house", deadline=None, phases=[phase for phase in Phase if phase is not Phase.explain]
)
settings.load_profile("house")

_SCREENS = Path(__file__).parent / "support" / "two_screens.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREENS}"
os.environ["QT_QUICK_BACKEND"] = "software"
# Where an engine comes before the first program, Qt would keep what it has made of the QML in each
# program's own folder, and make all of it anew for every test.
os.environ["QML_DISK_CACHE_PATH"] = str(Path(__file__).parents[1] / "build" / "qml")

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from support.at_the_door import AtTheDoor
    from support.workshop_in_progress import WorkshopInProgress

pytest_plugins = ["support.strict_logging", "support.papers_on_screen"]


def pytest_xdist_auto_num_workers() -> int:
    """Return how many tests run at once: half of the time, one waits for what a tap does.

    No more than four, since each worker takes a gigabyte in the end, and a machine may tell of more
    cores than it lends.
    """
    return min(2 * (os.cpu_count() or 1), 4)


def pytest_collection_finish() -> None:
    """Let Python not look through all tests again and again for garbage: they stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_loudspeaker() -> Iterator[None]:
    """Let no test ask for the machine's own loudspeaker; Qt complains where there is none."""
    from dreamdesk.ui import sound, speakers

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sound, "default_speaker", speakers.NoSpeaker)
        patch.setattr(sound, "has_device", lambda: False)
        patch.setattr(sound, "watched_devices", lambda _: None)
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Return the kind of application that the program is, whichever test comes first."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def used_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a vault in which an adviser, a contact and a code are known."""
    from support.workshop_in_progress import make_used_vault

    return make_used_vault(tmp_path_factory.mktemp("used") / "data")


@pytest.fixture
def in_progress(used_vault: Path, tmp_path: Path, qapp: object) -> Iterator[WorkshopInProgress]:
    """Return the program with an open workshop on both surfaces, each with hands on it."""
    from support.workshop_in_progress import WorkshopInProgress

    data = Path(copytree(used_vault, tmp_path / "data"))
    workshop = WorkshopInProgress(data)
    yield workshop
    workshop.close()


@pytest.fixture
def one_screen(monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication) -> None:
    """Let the program find one screen only; ask for it before the program."""
    from dreamdesk.ui import windows

    monkeypatch.setattr(windows, "_screens", lambda: [qapp.primaryScreen()])


@pytest.fixture
def at_the_lock(used_vault: Path, tmp_path: Path, qapp: object) -> Iterator[AtTheDoor]:
    """Return the program at the lock of a vault that has been used."""
    from support.at_the_door import AtTheDoor

    door = AtTheDoor(Path(copytree(used_vault, tmp_path / "data")))
    yield door
    door.close()


@pytest.fixture
def first_start(tmp_path: Path, qapp: object) -> Iterator[AtTheDoor]:
    """Return the program on a machine where it has never run."""
    from support.at_the_door import AtTheDoor

    door = AtTheDoor(tmp_path / "data")
    yield door
    door.close()
