"""Another day begins with what was said last, on both surfaces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from uuid import UUID

import pytest

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.closing import Closing
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Pace
from dreamdesk.services import courses
from dreamdesk.storage.vault import Vault
from support.hands import wait_until
from support.vaults import PASSWORD
from support.workshop_in_progress import WorkshopInProgress

SAID = "En stol ved bordet, der er min"


@pytest.fixture
def two_weeks_on(used_vault: Path, tmp_path: Path, qapp: object) -> Iterator[WorkshopInProgress]:
    """A workshop in which something was said two weeks ago."""
    data = Path(copytree(used_vault, tmp_path / "data"))
    vault, then = Vault.open(paths.vault(data), PASSWORD), SystemClock().now() - timedelta(days=14)
    with vault.begin() as work:
        workshop_id = courses.left_open(work)
        assert workshop_id is not None
        workshop = work.workshops.get(workshop_id)
        quote = Quote(UUID(int=7), SAID, workshop.citizen.id, workshop.scribe.id, then)
        said = replace(workshop, quotes=(quote,), closing=Closing(left_open="Nøglen"))
        work.workshops.put(replace(said, pace=Pace.PAUSED), then)
        work.commit()
    vault.close()
    opened = WorkshopInProgress(data)
    yield opened
    opened.close()


def test_both_surfaces_show_the_citizens_words_until_one_goes_on(
    two_weeks_on: WorkshopInProgress,
) -> None:
    two_weeks_on.adviser.await_text(SAID)
    assert two_weeks_on.adviser.reads("Nøglen")
    two_weeks_on.citizen.await_text(SAID)
    two_weeks_on.citizen.touch("citizen.goOn")
    wait_until(lambda: two_weeks_on.living.workshop.pace is Pace.UNDER_WAY, "going on")
    two_weeks_on.settled()
    assert not two_weeks_on.adviser.there("lastTime.goOn")


def test_the_adviser_can_go_on_as_well(two_weeks_on: WorkshopInProgress) -> None:
    two_weeks_on.adviser.tap("lastTime.goOn")
    wait_until(lambda: two_weeks_on.living.workshop.pace is Pace.UNDER_WAY, "going on")
    assert not two_weeks_on.citizen.reads(SAID)
