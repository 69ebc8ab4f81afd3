"""What all tests share: Qt without a screen, warnings as failures, and a program to put hands on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

_SCREENS = Path(__file__).parent / "support" / "two_screens.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREENS}"
os.environ["QT_QUICK_BACKEND"] = "software"

if TYPE_CHECKING:
    from support.workshop_in_progress import WorkshopInProgress

pytest_plugins = ["support.strict_logging"]


@pytest.fixture(scope="session")
def used_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a vault in which an adviser, a contact and a code are known."""
    from support.workshop_in_progress import make_used_vault

    return make_used_vault(tmp_path_factory.mktemp("used") / "data")


@pytest.fixture
def in_progress(
    used_vault: Path, tmp_path: Path, qapp: object
) -> Iterator[WorkshopInProgress]:
    """Return the program with an open workshop on both surfaces, each with hands on it."""
    from support.workshop_in_progress import WorkshopInProgress

    data = Path(copytree(used_vault, tmp_path / "data"))
    workshop = WorkshopInProgress(data)
    yield workshop
    workshop.close()
