"""Fixtures for tests that look at papers on the screen: `pytest_plugins` names this module."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from support.hands import Hands, wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the folders that papers are saved in lie apart; return Dokumenter."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path / "Documents"


@pytest.fixture
def see(in_progress: WorkshopInProgress) -> Callable[[str], Hands]:
    """Return what shows a paper and waits until it can be printed."""

    def show(paper: str) -> Hands:
        in_progress.desk.see_papers(in_progress.session, paper)
        hands = in_progress.adviser
        wait_until(lambda: hands.find("papers.print").isEnabled(), "the papers to be ready")
        return hands

    return show
