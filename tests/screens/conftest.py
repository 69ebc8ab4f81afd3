"""What several rooms' tests begin with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from support.drawing_hands import Drawing
    from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def drawing(in_progress: WorkshopInProgress) -> Drawing:
    """Return the room where one draws, before anything has been begun."""
    from support.drawing_hands import Drawing

    return Drawing(in_progress)


@pytest.fixture
def begun(drawing: Drawing) -> Drawing:
    """Return the same with a blank sheet on both surfaces."""
    drawing.begin("")
    return drawing


@pytest.fixture
def music(in_progress: WorkshopInProgress, stick: Path) -> WorkshopInProgress:
    """Return a workshop with music, and the stick of the test's own file put in."""
    from support.own_music import enter_music

    assert stick.is_dir()
    return enter_music(in_progress)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Let music be found only once this is set, or nobody waits for it any longer."""
    from dreamdesk.services.own_music import sound_of
    from dreamdesk.ui.shared import finding_music

    ready = Event()

    def found(files: Any, piece_id: Any, go_on: Callable[[], bool]) -> bytearray | None:
        while go_on() and not ready.wait(0.01):
            pass
        return sound_of(files, piece_id, go_on)

    monkeypatch.setattr(finding_music, "sound_of", found)
    return ready
